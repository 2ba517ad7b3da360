//! The sentences of the document: each states its criterion exactly, and no two that differ read the same.

use std::collections::HashSet;

use triage_core::protocol::Criterion;
use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::exercise::EXERCISES;
use triage_core::protocol::impression::FEATURES;
use triage_core::protocol::question::{QUESTIONS, UNSAFE_TO_RAISE};
use triage_core::protocol::recovery::{GRADE_SIGNS, MULTIPLIERS};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::treatment::{FIRST_AID, TREATMENTS};
use triage_core::reasoning::evaluate::mentions;
use triage_tools::document::criterion::{describe, one_line, spelled_out};
use triage_tools::document::facts;
use triage_tools::document::terms::TERMS;

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
