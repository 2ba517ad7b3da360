//! A criterion as plain English: a line where it is short, a list where it is not, with named parts as links.
//!
//! The words keep the three values apart. "Not clearly X" holds on no and on "not sure"; "without X" needs a no.

use triage_core::protocol::Criterion;

use super::facts;
use super::terms::{self, Term, term_of};

/// A criterion in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// It fits one line.
    Line(String),
    /// A line that leads to a list.
    List(String, Vec<Told>),
}

/// How many parts still stand in one line, and how many letters of Markdown that line may have.
const MOST_IN_LINE: usize = 4;
const LONGEST_LINE: usize = 150;
/// The two leads that a chain in one line spells out as "and" and "or".
const ALL: &str = "all of these";
const ANY: &str = "any of these";
/// Between parts in one line.
const CHAIN: &str = "; ";

/// When a criterion holds.
pub fn told(criterion: &Criterion) -> Told {
    match term_of(criterion) {
        Some(term) => Told::Line(link(term)),
        None => spelled_out(criterion),
    }
}

/// The same, without looking the whole of it up under the terms: what a term itself means.
pub fn spelled_out(criterion: &Criterion) -> Told {
    match *criterion {
        Criterion::Always => Told::Line("always".to_owned()),
        Criterion::Is(fact) => Told::Line(facts::fact(fact)),
        Criterion::AtLeast(measure, least) => Told::Line(facts::at_least(measure, least)),
        Criterion::Below(measure, limit) => Told::Line(facts::below(measure, limit)),
        Criterion::All(parts) => joined(ALL, "and", parts),
        Criterion::Any([]) => Told::Line("nothing".to_owned()),
        Criterion::Any(parts) => joined(ANY, "or", parts),
        Criterion::Count(needed, parts) => counted(needed, parts),
        // What is not clearly "not clearly so" is clearly so.
        Criterion::Unless(&Criterion::Unless(part)) => led("clearly", told(part)),
        Criterion::Unless(part) => led("not clearly", told(part)),
        Criterion::Not(part) => led("without", told(part)),
    }
}

/// The criterion on one line, with brackets where a list would be set in.
pub fn one_line(told: &Told) -> String {
    match told {
        Told::Line(line) => line.clone(),
        Told::List(lead, parts) => {
            let parts: Vec<String> = parts.iter().map(|part| bracketed(&one_line(part))).collect();
            match lead.as_str() {
                ALL => parts.join("; and "),
                ANY => parts.join("; or "),
                lead => format!("{lead} ({})", parts.join("; ")),
            }
        }
    }
}

fn bracketed(line: &str) -> String {
    if line.contains(CHAIN) && !line.ends_with(')') { format!("({line})") } else { line.to_owned() }
}

/// The criterion as lines of a Markdown list. Its mark is not that of other lists, so that the two never run together.
pub fn lines(told: &Told, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    match told {
        Told::Line(line) => format!("{indent}* {line}\n"),
        Told::List(lead, parts) => {
            let below: String = parts.iter().map(|part| lines(part, depth + 1)).collect();
            format!("{indent}* {lead}:\n{below}")
        }
    }
}

fn link(term: &Term) -> String {
    format!("[{}](#{})", term.name, term.anchor)
}

fn led(word: &str, told: Told) -> Told {
    match told {
        // Brackets, so that the word reaches over the whole chain.
        Told::Line(line) if line.contains(CHAIN) => Told::Line(format!("{word}: ({line})")),
        Told::Line(line) => Told::Line(format!("{word}: {line}")),
        Told::List(lead, parts) => Told::List(format!("{word} {lead}"), parts),
    }
}

fn joined(lead: &str, word: &str, parts: &'static [Criterion]) -> Told {
    if let [only] = parts {
        return told(only);
    }
    // What must be there before what must not: a sentence begins with what somebody has.
    let (open, plain): (Vec<_>, Vec<_>) =
        parts.iter().partition(|part| matches!(part, Criterion::Unless(_) | Criterion::Not(_)));
    let parts: Vec<Told> = plain.into_iter().chain(open).map(told).collect();
    inline(&parts, word).map_or_else(|| Told::List(lead.to_owned(), parts.clone()), Told::Line)
}

/// The parts in one line, where they are few, short and without a list of their own.
fn inline(parts: &[Told], word: &str) -> Option<String> {
    let lines: Option<Vec<&str>> = parts
        .iter()
        .map(|part| match part {
            // A part that is itself a chain would blur which word joins what.
            Told::Line(line) if !line.contains(CHAIN) => Some(line.as_str()),
            Told::Line(_) | Told::List(..) => None,
        })
        .collect();
    let line = lines?.join(&format!("{CHAIN}{word} "));
    (parts.len() <= MOST_IN_LINE && line.len() <= LONGEST_LINE).then_some(line)
}

fn counted(needed: u8, parts: &'static [Criterion]) -> Told {
    for list in [&terms::LESSER_RISKS, &terms::WEAK_RISKS] {
        if list.means == Criterion::Any(parts) {
            let name = if needed == 1 { list.name.to_owned() } else { format!("{}s", list.name) };
            return Told::Line(format!("at least {needed} [{name}](#{})", list.anchor));
        }
    }
    Told::List(format!("at least {needed} of these"), parts.iter().map(told).collect())
}
