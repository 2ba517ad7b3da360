//! The document about a large change, for a physician to read: which rules, whose level, and how far down.
//!
//! It replaces an exact count. Markdown; what is particular to this change is written by hand above it.

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Finding;
use triage_core::words::{finding, outcome};

use super::chance::{add_falls, add_sample};
use super::compare::{changes, urgency};
use super::moved_cases::{Compared, add_cases, add_pictures, compared};
use super::rule_changes::add_rules;
use super::sample::{Weighting, sample};
use crate::cases::Vignette;
use crate::document::facts::lower;
use crate::document::markdown::{Markdown, plain};
use crate::symbolic::protocol::Protocol;
use crate::words::english;

/// Separates what is written by hand from what this program writes.
pub const MARK: &str =
    "<!-- What follows is written by `make clinical-diff`: change the program, not the text. -->";

/// The seed of the calm sample. The uniform sample uses the next one.
pub(super) const SEED: u64 = 1;

/// A change to more rules than this is not counted exactly: the diagram of their joint effect is too large for memory.
pub const MOST_RULES_TO_COUNT: usize = 12;

/// Whether a change is too large to be counted exactly.
pub fn is_large(base: &Protocol, head: &Protocol) -> bool {
    let rules = changes(&base.rules, &head.rules, |rule| &rule.code);
    rules.added.len() + rules.removed.len() + rules.changed.len() > MOST_RULES_TO_COUNT
}

/// The document without what is written by hand. `name` is that of the base, `runners` the size of the calm sample.
pub fn document(
    base: &Protocol,
    head: &Protocol,
    name: &str,
    cases: Vec<(&'static str, Vec<Vignette>)>,
    runners: usize,
) -> String {
    let mut document = Markdown::default();
    let cases = compared(base, head, cases);
    let calm = sample(base, head, Weighting::Calm, runners, SEED);
    // Nearly all of these are emergencies, so a smaller sample shows as much.
    let uniform = sample(base, head, Weighting::Uniform, runners / 5, SEED + 1);
    document.block(MARK);
    add_numbers(&mut document, base, head, name, &cases);
    add_cases(&mut document, &cases);
    add_sample(&mut document, &calm, &uniform);
    add_falls(&mut document, &calm, &uniform);
    add_pictures(&mut document, &cases);
    add_rules(&mut document, base, head, &calm);
    document.finish("{{contents}}")
}

/// The document below what is written by hand: all that is above the mark in the existing file.
pub fn below_what_was_written_by_hand(existing: &str, document: &str) -> String {
    format!("{}{document}", existing.split(MARK).next().unwrap_or_default())
}

fn add_numbers(document: &mut Markdown, base: &Protocol, head: &Protocol, name: &str, cases: &[Compared]) {
    heading(document, 2, "In numbers");
    document.block(&format!(
        "Before: {name}, with {} rules. Now: {} rules.",
        base.rules.len(),
        head.rules.len()
    ));
    let rules = changes(&base.rules, &head.rules, |rule| &rule.code);
    let questions = changes(&base.questions, &head.questions, |question| &question.code);
    let number_of = |holds: &dyn Fn(&Compared) -> bool| cases.iter().filter(|case| holds(case)).count();
    document.list([
        format!(
            "Rules: {} new, {} gone, {} changed, {} unchanged.",
            rules.added.len(),
            rules.removed.len(),
            rules.changed.len(),
            head.rules.len() - rules.added.len() - rules.changed.len()
        ),
        format!(
            "Questions: {} new, {} gone, {} with other answers or asked of others.",
            questions.added.len(),
            questions.removed.len(),
            questions.changed.len()
        ),
        format!(
            "Of {} cases {} come out less urgent and {} more urgent than before.",
            cases.len(),
            number_of(&|case| case.to < case.from),
            number_of(&|case| case.to > case.from)
        ),
        format!(
            "Below the least urgent level that the first reader of a case allows: {} before, {} now. Below the level expected: {} before, {} now. Above the most urgent level allowed: {} before, {} now.",
            number_of(&|case| case.from < case.case.reading.least_urgent),
            number_of(&|case| case.to < case.case.reading.least_urgent),
            number_of(&|case| case.from < case.case.reading.expected),
            number_of(&|case| case.to < case.case.reading.expected),
            number_of(&|case| case.from > case.case.reading.most_urgent),
            number_of(&|case| case.to > case.case.reading.most_urgent),
        ),
    ]);
    document.block("All cases by their level before (line) and now (column):");
    let mut counts = [[0; 5]; 5];
    for case in cases {
        let place = |level: Urgency| usize::from(level.level().saturating_sub(1));
        if let Some(count) = counts.get_mut(place(case.from)).and_then(|row| row.get_mut(place(case.to))) {
            *count += 1;
        }
    }
    matrix(document, &counts);
    let new = head.questions.iter().filter(|question| questions.added.contains(&question.code));
    document.block("The new questions:");
    document.list(new.map(|question| plain(&question.title)));
}

/// A table of the levels before (lines) and now (columns). Counts that moved down by two levels or more are bold.
pub(super) fn matrix(document: &mut Markdown, counts: &[[usize; 5]; 5]) {
    let name = |number: u8| format!("{number}. {}", outcome::level(english(), urgency(number)));
    let head = [1, 2, 3, 4, 5].map(name);
    let [a, b, c, d, e] = &head;
    let rows = (1..).zip(counts).map(|(from, row)| {
        let cell = |(to, count): (u8, &usize)| match *count {
            0 => "–".to_owned(),
            count if to >= from + 2 => format!("**{}**", grouped(count)),
            count => grouped(count),
        };
        let mut cells: [String; 6] = std::array::from_fn(|_| String::new());
        let values = [name(from)].into_iter().chain((1..).zip(row).map(cell));
        cells.iter_mut().zip(values).for_each(|(cell, value)| *cell = value);
        cells
    });
    document.table(["before \\ now", a, b, c, d, e], rows);
}

pub(super) fn level_name(urgency: Urgency) -> String {
    format!("level {} ({})", urgency.level(), lower(outcome::level(english(), urgency)))
}

pub(super) fn linked(code: &str) -> String {
    format!("[{code}](../PROTOCOL.md#{code})")
}

/// A rule with its name, if it is still in the protocol.
pub(super) fn named(code: &str) -> String {
    match Finding::ALL.iter().find(|finding| finding.code() == code) {
        Some(known) => format!("{} {}", linked(code), finding::name(english(), *known)),
        None => code.to_owned(),
    }
}

/// A number with its digits grouped in threes.
pub(super) fn grouped(number: usize) -> String {
    super::report::exactly(&number)
}

/// A heading without an anchor: links reach it by its own text.
pub(super) fn heading(document: &mut Markdown, depth: usize, title: &str) {
    document.block(&format!("{} {title}", "#".repeat(depth)));
}
