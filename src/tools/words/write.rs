//! Writes the files of words that the page reads.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use triage_core::protocol::question::{QUESTIONS, Step};
use triage_core::words::file::{END, ENTRY, HEAD, SKIP};
use triage_core::words::message::{Spec, kebab};
use triage_core::words::{Part, SLOTS, specs};

use super::fluent::Language;
use super::plural::{NUMBERS, Plurals, letter};
use super::{Faults, compiled};
use crate::fingerprint::shortened;

/// One file of a language, for the page.
pub fn file(language: &Language, part: Part) -> Result<String, Faults> {
    let texts = compiled(language)?;
    let later = later_questions();
    Ok(written(language, &texts, part, |spec| part_of(spec, &later) == Some(part)))
}

/// The same with every sentence that the page itself does not have, for what is drawn natively.
pub(super) fn whole(language: &Language, texts: &[String], part: Part) -> String {
    let later = later_questions();
    written(language, texts, part, |spec| part_of(spec, &later).unwrap_or(Part::First) == part)
}

fn written(language: &Language, texts: &[String], part: Part, is_in: impl Fn(&Spec) -> bool) -> String {
    let plurals = Plurals::of(&language.tag);
    let letters = (0..NUMBERS).filter_map(|number| letter(plurals.category(number)));
    let direction = if is_rtl(&language.tag) { "rtl" } else { "ltr" };
    let mut file =
        format!("{HEAD} {} {SLOTS} {} {direction} {}\n", part.code(), language.tag, fingerprint(texts));
    file.extend(letters);
    file.push('\n');
    let mut skipped = 0;
    let skip = |file: &mut String, skipped: &mut usize| {
        if *skipped > 0 {
            file.push_str(&format!("{SKIP}{skipped}{ENTRY}"));
            *skipped = 0;
        }
    };
    for (spec, text) in specs().iter().zip(texts) {
        if text.is_empty() || !is_in(spec) {
            skipped += 1;
        } else {
            skip(&mut file, &mut skipped);
            file.push_str(text);
            file.push(ENTRY);
        }
    }
    skip(&mut file, &mut skipped);
    file.push_str(END);
    file
}

/// The fingerprint of the sentences: what a signature for a language covers.
pub fn fingerprint(texts: &[String]) -> String {
    let mut hash = Sha256::new();
    for (spec, text) in specs().iter().zip(texts) {
        // What the pages around the widget say is no advice.
        if !AROUND.contains(&spec.group) {
            hash.update(format!("{} {:?} {text}{ENTRY}", spec.message, spec.attribute));
        }
    }
    shortened(hash)
}

/// Whether a language is written from right to left.
fn is_rtl(tag: &str) -> bool {
    const RTL: [&str; 8] = ["ar", "dv", "fa", "he", "ku", "ps", "ur", "yi"];
    tag.split('-').next().is_some_and(|base| RTL.contains(&base))
}

/// The groups that only the pages around the widget have.
const AROUND: [&str; 3] = ["app", "app-picture", "embed"];

/// The file that has a sentence. `None`: only the pages around the widget have it.
fn part_of(spec: &Spec, later: &BTreeSet<String>) -> Option<Part> {
    const REST: [&str; 17] = [
        "cause",
        "complication",
        "evidence",
        "exercise",
        "exercise-dose",
        "grade",
        "impression",
        "milestone",
        "note",
        "pain-zone",
        "plan",
        "prevention",
        "source",
        "stage",
        "treatments",
        "verdict",
        "treatment",
    ];
    // Where nothing is to be used yet, the treatments are shown by their names.
    let is_name = spec.group == "treatment" && spec.attribute.is_none();
    // The hand-over never waits, and it reads back every answer.
    let is_handed_over = spec.attribute == Some("short");
    const COMPANION: [&str; 16] = [
        "after-run",
        "companion",
        "diary",
        "line",
        "progress",
        "run-day",
        "run-sign",
        "today",
        "player",
        "raises",
        "paper",
        "settings",
        "summary",
        "walking",
        "week",
        "weekday",
    ];
    if AROUND.contains(&spec.group) {
        None
    } else if COMPANION.contains(&spec.group) {
        Some(Part::Companion)
    } else if REST.contains(&spec.group) && !is_name || later.contains(&spec.message) && !is_handed_over {
        Some(Part::Rest)
    } else {
        Some(Part::First)
    }
}

/// The messages of the questions that only an outcome's later parts lead to.
fn later_questions() -> BTreeSet<String> {
    let late =
        QUESTIONS.iter().filter(|question| matches!(question.step, Step::Painkillers | Step::Training));
    late.flat_map(|question| {
        let id = kebab(&format!("{:?}", question.id));
        let choices = question.kind.choices().iter().map(|choice| format!("choice-{id}-{}", choice.code()));
        choices.chain([format!("question-{id}")]).collect::<Vec<_>>()
    })
    .collect()
}
