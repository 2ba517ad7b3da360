//! The document for clinicians matches the tables, leaves nothing out, and states each criterion exactly.
//!
//! `UPDATE_DOCS=1 cargo test --test native protocol_document::` rewrites it; a stale one fails.

mod criteria;

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use triage_core::protocol::Criterion;
use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::check_in::Line;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::impression::{FEATURES, Impression};
use triage_core::protocol::question::QUESTIONS;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::stage::STAGES;
use triage_core::protocol::treatment::TREATMENTS;
use triage_core::protocol::{source, urgency::Urgency};
use triage_core::reasoning::{Assessment, Certainty, assess};
use triage_core::words::{companion, exercise, outcome, plan, question};
use triage_exchange::case_file;
use triage_tools::document::criterion::{describe, one_line};
use triage_tools::document::{FLOW_FILE, flow, markdown, page, way_back};
use triage_tools::words::english;

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
        let hint = question::hint(english(), asked.id).replace('\n', " ");
        for text in [question::title(english(), asked.id), &hint, question::why(english(), asked.id)] {
            says(&anchor, text);
        }
        says(&anchor, &when_asked(&asked.ask_when));
        for (choice, words) in asked.kind.choices().iter().zip(question::choices(english(), asked.id)) {
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
        let name = outcome::level(english(), urgency);
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
            says(id, outcome::no_source(english()));
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
        says(&format!("cause-{}", row.cause.code()), outcome::evidence(english(), row.evidence));
    }
    for row in TREATMENTS {
        says(&format!("treatment-{}", row.treatment.code()), outcome::evidence(english(), row.evidence));
    }
    for row in &STAGES {
        let anchor = format!("stage-{}", row.stage.code());
        says(&anchor, plan::aim(english(), row.stage));
        for exercise in EXERCISES.iter().filter(|exercise| exercise.stage == row.stage) {
            says(&anchor, &format!("**{}**", exercise::name(english(), exercise.exercise)));
            says(&anchor, &exercise::dose(english(), &exercise.dose));
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
                && line.contains(outcome::source_status(english(), source.status)),
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

/// What is allowed on a day of the way back: each row of the table, with words of its own.
#[test]
fn each_row_of_the_way_back_is_in_the_document() {
    let rows = way_back::rows();
    let numbers: HashSet<u8> = rows.iter().map(|(row, _)| row.number()).collect();
    assert_eq!(numbers, (1..=21).collect());
    for (row, allowed) in &rows {
        says("daily-table", &triage_view::heading(english(), row, *allowed));
        says("daily-table", &triage_view::reason(english(), row, *allowed));
    }
    let reasons: HashSet<String> =
        rows.iter().map(|(row, allowed)| triage_view::reason(english(), row, *allowed)).collect();
    assert!(reasons.len() + 1 >= rows.len(), "only pregnancy has one reason in two rows");
    for line in Line::ALL {
        says("daily-lines", companion::line(english(), *line));
    }
}
