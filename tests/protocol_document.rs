//! The document for clinicians matches the tables, leaves nothing out, and states each criterion exactly.
//!
//! `UPDATE_DOCS=1 cargo test --test native protocol_document::` writes it anew; a stale one fails.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use triage_core::protocol::Criterion;
use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::impression::{FEATURES, Impression};
use triage_core::protocol::question::{QUESTIONS, UNSAFE_TO_RAISE};
use triage_core::protocol::recovery::{GRADE_SIGNS, MULTIPLIERS};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::stage::STAGES;
use triage_core::protocol::treatment::{FIRST_AID, TREATMENTS};
use triage_core::protocol::{source, urgency::Urgency};
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::{Assessment, Certainty, assess};
use triage_core::words::en::{exercise, outcome, plan, question};
use triage_exchange::case_file;
use triage_tools::document::criterion::{describe, one_line, spelled_out};
use triage_tools::document::terms::TERMS;
use triage_tools::document::{FLOW_FILE, facts, flow, markdown, page};

const VIGNETTES: &str = include_str!("data/vignettes.json");

static DOCUMENT: LazyLock<String> = LazyLock::new(|| markdown(FLOW_FILE).unwrap());

#[track_caller]
fn is_fresh(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "docs/{name} is stale: UPDATE_DOCS=1 cargo test --test native protocol_document::");
}

#[test]
fn the_document_and_its_drawing_are_fresh() {
    is_fresh("PROTOCOL.md", &DOCUMENT);
    is_fresh("protocol-flow.svg", &flow::drawing(2));
}

/// The part of the document under one anchor, to the next heading.
fn part(anchor: &str) -> &'static str {
    let mark = format!("<a id=\"{anchor}\"></a>");
    let start = DOCUMENT.find(&mark).unwrap_or_else(|| panic!("no {anchor}"));
    let rest = &DOCUMENT[start + mark.len()..];
    &rest[..rest.find("\n#").unwrap_or(rest.len())]
}

#[track_caller]
fn says(anchor: &str, wanted: &str) {
    assert!(part(anchor).contains(wanted), "{anchor} lacks {wanted:?}");
}

#[test]
fn every_question_is_there_with_its_words_and_answers() {
    for asked in QUESTIONS {
        let anchor = format!("question-{}", asked.id.code());
        let words = question::words(asked.id);
        for text in [words.title, words.hint, words.why] {
            says(&anchor, text);
        }
        says(&anchor, &when_asked(&asked.ask_when));
        for (choice, words) in asked.kind.choices().iter().zip(words.choices()) {
            says(&anchor, &format!("**{}**", words.label));
            says(&anchor, words.hint.trim_end_matches('.'));
            says(&anchor, &format!("`{}`", choice.code()));
        }
    }
    assert_eq!(DOCUMENT.matches("<a id=\"question-").count(), QUESTIONS.len());
}

fn when_asked(when: &Criterion) -> String {
    if *when == Criterion::Always { "Always asked.".to_owned() } else { one_line(&describe(when)) }
}

#[test]
fn every_rule_is_there_with_levels_sources_and_the_vignettes_that_touch_it() {
    let cases: Vec<(String, Assessment)> =
        case_file::read(VIGNETTES).unwrap().into_iter().map(|case| (case.id, assess(&case.facts))).collect();
    let level = |urgency: Urgency| {
        let name = outcome::level(urgency);
        format!("**Level {}: {}{}**", urgency.level(), name[..1].to_lowercase(), &name[1..])
    };
    for rule in RED_FLAGS {
        let id = rule.finding.code();
        says(id, &level(rule.urgency));
        says(id, &format!("if not sure: {}", level(rule.if_unsure)));
        for source in rule.sources {
            says(id, &format!("[R{0}](#R{0})", source.number()));
        }
        if rule.sources.is_empty() {
            says(id, outcome::NO_SOURCE);
        }
        for (lead, certainty) in [("meet it", Certainty::Met), ("leave it open", Certainty::NotExcluded)] {
            let line = part(id).lines().find(|line| line.contains(lead)).unwrap();
            let (_, links) = line.split_once(":* ").unwrap();
            let listed: Vec<&str> = links
                .split(", ")
                .map(|link| link.split(']').next().unwrap().trim_start_matches('['))
                .collect();
            let touching: Vec<&str> = cases
                .iter()
                .filter(|(_, made)| {
                    made.concluded.iter().any(|c| c.finding() == rule.finding && c.certainty == certainty)
                })
                .map(|(id, _)| id.as_str())
                .collect();
            assert_eq!(listed, if touching.is_empty() { vec!["none"] } else { touching }, "{id}");
        }
    }
}

#[test]
fn every_cause_treatment_exercise_stage_pattern_and_source_is_there() {
    for row in &CAUSES {
        says(&format!("cause-{}", row.cause.code()), outcome::evidence(row.evidence));
    }
    for row in TREATMENTS {
        says(&format!("treatment-{}", row.treatment.code()), outcome::evidence(row.evidence));
    }
    for row in &STAGES {
        let anchor = format!("stage-{}", row.stage.code());
        says(&anchor, plan::aim(row.stage));
        for exercise in EXERCISES.iter().filter(|exercise| exercise.stage == row.stage) {
            says(&anchor, &format!("**{}**", exercise::name(exercise.exercise)));
            says(&anchor, &exercise::dose(&exercise.dose));
        }
    }
    assert_eq!(EXERCISES.len(), Exercise::ALL.len());
    for (index, pattern) in Impression::ALL.iter().enumerate() {
        let anchor = format!("pattern-{}", pattern.code());
        for feature in &FEATURES {
            let is_named = part(&anchor).contains(&format!("[{0}](#{0})", feature.id));
            assert_eq!(is_named, feature.weights[index] != 0, "{anchor} and {}", feature.id);
        }
    }
    for source in source::all() {
        let line = DOCUMENT
            .lines()
            .find(|line| line.contains(&format!("<a id=\"R{}\">", source.id.number())))
            .unwrap();
        assert!(
            line.contains(triage_core::protocol::source::short(source.id))
                && line.contains(outcome::source_status(source.status)),
            "{line}"
        );
    }
}

#[test]
fn every_link_leads_somewhere_and_no_anchor_is_there_twice() {
    let anchors: Vec<&str> =
        DOCUMENT.split("<a id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let distinct: HashSet<&str> = anchors.iter().copied().collect();
    assert_eq!(anchors.len(), distinct.len());
    for target in DOCUMENT.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()) {
        assert!(distinct.contains(target), "nothing is called {target}");
    }
}

/// Every criterion of every table.
fn criteria() -> Vec<Criterion> {
    let mut all: Vec<Criterion> = RED_FLAGS.iter().map(|row| row.when).collect();
    all.extend(QUESTIONS.iter().map(|row| row.ask_when));
    all.extend(QUESTIONS.iter().flat_map(|row| row.kind.choices()).map(|choice| choice.ask_when));
    all.extend(UNSAFE_TO_RAISE.iter().map(|(_, when)| *when));
    all.extend(TREATMENTS.iter().map(|row| row.blocked_by));
    all.extend(FIRST_AID.iter().map(|row| row.blocked_by));
    all.extend(EXERCISES.iter().map(|row| row.blocked_by));
    all.extend(FEATURES.iter().map(|row| row.when));
    all.extend(CAUSES.iter().flat_map(|row| row.groups.iter().copied().flatten()).map(|(when, _)| *when));
    all.extend(GRADE_SIGNS.iter().map(|row| row.when));
    all.extend(MULTIPLIERS.iter().copied().flatten().map(|(when, _)| *when));
    all.extend(TERMS.iter().map(|term| term.means));
    all
}

/// A criterion and all parts of it.
fn with_parts(criterion: &Criterion, found: &mut Vec<Criterion>) {
    if found.contains(criterion) {
        return;
    }
    found.push(*criterion);
    match *criterion {
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => {}
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().for_each(|part| with_parts(part, found));
        }
        Criterion::Unless(part) | Criterion::Not(part) => with_parts(part, found),
    }
}

fn all_parts() -> Vec<Criterion> {
    let mut found = Vec::new();
    criteria().iter().for_each(|criterion| with_parts(criterion, &mut found));
    found
}

/// The sentence, followed by the definition of each term that it or a definition refers to.
fn with_definitions(criterion: &Criterion) -> String {
    let mut text = one_line(&describe(criterion));
    let mut defined = HashSet::new();
    while let Some(term) = TERMS
        .iter()
        .find(|term| text.contains(&format!("(#{})", term.anchor)) && !defined.contains(term.anchor))
    {
        defined.insert(term.anchor);
        text = format!("{text}\n{}", one_line(&spelled_out(&term.means)));
    }
    text
}

/// The comparisons with a number, anywhere in a criterion.
fn comparisons(criterion: &Criterion) -> Vec<String> {
    let mut parts = Vec::new();
    with_parts(criterion, &mut parts);
    parts
        .iter()
        .filter_map(|part| match *part {
            Criterion::AtLeast(measure, least) => Some(facts::at_least(measure, least)),
            Criterion::Below(measure, limit) => Some(facts::below(measure, limit)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_sentence_names_every_fact_and_number_of_its_criterion() {
    for criterion in all_parts() {
        let text = with_definitions(&criterion);
        for fact in mentions(&criterion).facts() {
            assert!(facts::is_named(fact), "{fact:?} has no words");
            assert!(text.contains(&facts::fact(fact)), "{fact:?} is not in {text}");
        }
        for comparison in comparisons(&criterion) {
            assert!(text.contains(&comparison), "{comparison:?} is not in {text}");
        }
    }
}

#[test]
fn criteria_that_differ_read_differently() {
    let parts = all_parts();
    assert!(parts.len() > 300, "{}", parts.len());
    for (index, one) in parts.iter().enumerate() {
        for other in &parts[index + 1..] {
            for way in [|c: &Criterion| describe(c), |c: &Criterion| spelled_out(c)] {
                assert_ne!(one_line(&way(one)), one_line(&way(other)), "{one:?}\n{other:?}");
            }
        }
    }
}

#[test]
fn no_term_is_defined_by_itself() {
    for term in TERMS {
        assert!(
            !one_line(&spelled_out(&term.means)).contains(&format!("(#{})", term.anchor)),
            "{}",
            term.name
        );
    }
}

#[test]
fn a_sentence_reads_as_a_clinician_would_say_it() {
    let sentence = |id: &str| {
        one_line(&describe(&RED_FLAGS.iter().find(|rule| rule.finding.code() == id).unwrap().when))
    };
    assert_eq!(sentence("RF15"), "cannot take four steps");
    assert_eq!(
        sentence("RF08b"),
        "calf a little bigger; and not clearly: [a clear injury](#clear-injury); and not clearly: [puffiness at a tendon or shin strip](#local-puffiness)"
    );
    assert_eq!(
        sentence("RF49d"),
        "[an injury in one moment](#injury-said); and at least 2 [lesser clot risks](#lesser-clot-risk)"
    );
    // A word before a chain applies to all of it.
    assert_eq!(
        sentence("RF72"),
        "(calf a little bigger; or calves the same size, a little puffy at the sore spot); and not clearly: [a clear injury](#clear-injury); and not clearly: ([a known lump behind the knee, unchanged](#cyst-unchanged); and getting better)"
    );
}

#[test]
fn the_page_holds_the_whole_document_under_the_strict_policy() {
    let page = page::page().unwrap();
    for forbidden in ["<script", " style=", "<style", "http-equiv", "<!-- ", "{{"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    for anchor in DOCUMENT.split("<a id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(page.contains(&format!("<a id=\"{anchor}\">")), "{anchor}");
    }
    // The clinical basis is only in the repository: its links are in the Markdown and not on the page.
    assert!(DOCUMENT.contains("](clinical/references.md#r124)"));
    assert!(page.contains("<strong>R124</strong>") && !page.contains("clinical/"));
    assert_eq!(page.matches("<section>").count(), page.matches("</section>").count());
    assert_eq!(page.matches("<section>").count(), DOCUMENT.matches("\n#### ").count());
    assert_eq!(page.matches("<svg").count(), 2);
    let levels = page.matches("<strong data-level=").count();
    assert!(levels > 2 * RED_FLAGS.len(), "{levels}");
}
