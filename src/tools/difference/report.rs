//! The difference between two protocols as text for a terminal.

use std::fmt::{Display, Write};

use num_bigint::BigUint;
use triage_core::protocol::Urgency;

use super::compare::{Changes, Difference, Move};
use super::example::{AppliedRule, Example};

/// The whole report. `base` is what the other revision is called.
pub fn report(difference: &Difference, base: &str) -> String {
    let mut lines = vec![format!("Base: {base}. Head: the working tree.")];
    lines.push(format!("Rules:     {}", changes(&difference.rules)));
    lines.push(format!("Questions: {}", changes(&difference.questions)));
    lines.push(String::new());
    lines.push(format!("Sets of answers compared: {}", exactly(&difference.compared)));
    lines.push("  Each holds an answer to every question that either side asks; \"not sure\" is one.".into());
    lines.push("  A share of these says nothing about how many runners: most sets are rare in life.".into());
    for (side, count) in [("base", &difference.only_base), ("head", &difference.only_head)] {
        if *count != BigUint::ZERO {
            lines.push(format!("  Not compared, the {side} alone takes them: {}", exactly(count)));
        }
    }
    for (title, count, is_of) in [
        ("Up, more urgent", difference.up(), (|moved| moved.to > moved.from) as fn(&Move) -> bool),
        ("Down, less urgent", difference.down(), |moved| moved.to < moved.from),
    ] {
        lines.push(String::new());
        lines.push(format!("{title}: {}{}", exactly(&count), share(&count, &difference.compared)));
        for moved in difference.moves.iter().filter(|moved| is_of(moved)) {
            lines.extend(move_lines(moved));
        }
    }
    lines.push(String::new());
    lines.push(format!("Vignettes that move: {} of {}", difference.cases.len(), difference.cases_compared));
    let cases = difference.cases.iter();
    lines.extend(cases.map(|case| format!("  {}: {}", case.id, levels(case.from, case.to))));
    lines.join("\n") + "\n"
}

fn changes(Changes { added, removed, changed }: &Changes) -> String {
    let parts: Vec<String> = [("added", added), ("removed", removed), ("changed", changed)]
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(what, codes)| format!("{what} {}", codes.join(", ")))
        .collect();
    if parts.is_empty() { "no change".into() } else { parts.join("; ") }
}

fn move_lines(moved: &Move) -> Vec<String> {
    let Example { answers, base_rules, head_rules } = &moved.example;
    let answers_that = |is_calm: bool| {
        let words = answers.iter().filter(|said| said.is_calm == is_calm).map(|said| said.words.as_str());
        words.collect::<Vec<_>>().join("; ")
    };
    vec![
        format!("  {}: {}", levels(moved.from, moved.to), exactly(&moved.count)),
        format!("    smallest example: {}", answers_that(false)),
        format!("      beside that:    {}", answers_that(true)),
        format!("      rules before:   {}", rules(base_rules)),
        format!("      rules now:      {}", rules(head_rules)),
    ]
}

fn levels(from: Urgency, to: Urgency) -> String {
    let label = |urgency: Urgency| format!("level {} {}", urgency.level(), urgency.code());
    format!("{} -> {}", label(from), label(to))
}

fn rules(rules: &[AppliedRule]) -> String {
    let labels: Vec<String> =
        rules.iter().map(|rule| format!("{} (level {})", rule.code, rule.level)).collect();
    if labels.is_empty() { "none".into() } else { labels.join(", ") }
}

/// A count in full, its digits grouped in threes.
pub(super) fn exactly(count: &impl Display) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let is_start_of_three = (digits.len() - index).is_multiple_of(3);
        let comma = if index > 0 && is_start_of_three { "," } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(text, "{comma}{digit}");
    }
    text
}

fn share(part: &BigUint, whole: &BigUint) -> String {
    if *part == BigUint::ZERO { String::new() } else { format!(" (one in {})", exactly(&(whole / part))) }
}
