//! A criterion as plain English: a line where it is short, a list where it is not, with named parts as links.
//!
//! The wording keeps the three values apart. "Not clearly X" holds on "no" and on "not sure"; "without X" needs a "no".

use triage_core::protocol::Criterion;

use super::facts;
use super::terms::{self, Term, term_of};

/// A criterion in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Description {
    /// It fits one line.
    Line(String),
    /// A line that leads to a list.
    List(String, Vec<Description>),
}

/// How many parts may share one line, and how many bytes of Markdown that line may have.
const MOST_IN_LINE: usize = 4;
const LONGEST_LINE: usize = 150;
/// The two leads that become "and" and "or" between the parts when they share one line.
const ALL: &str = "all of these";
const ANY: &str = "any of these";
/// Between parts on one line.
const CHAIN: &str = "; ";

/// A criterion in words: a link if it is a term.
pub fn describe(criterion: &Criterion) -> Description {
    match term_of(criterion) {
        Some(term) => Description::Line(link(term)),
        None => spelled_out(criterion),
    }
}

/// The same, without looking the criterion as a whole up under the terms: what a term itself means.
pub fn spelled_out(criterion: &Criterion) -> Description {
    match *criterion {
        Criterion::Always => Description::Line("always".to_owned()),
        Criterion::Is(fact) => Description::Line(facts::fact(fact)),
        Criterion::AtLeast(measure, least) => Description::Line(facts::at_least(measure, least)),
        Criterion::Below(measure, limit) => Description::Line(facts::below(measure, limit)),
        Criterion::All(parts) => joined(ALL, "and", parts),
        Criterion::Any([]) => Description::Line("nothing".to_owned()),
        Criterion::Any(parts) => joined(ANY, "or", parts),
        Criterion::Count(needed, parts) => counted(needed, parts),
        // A double "not clearly" means "clearly".
        Criterion::Unless(&Criterion::Unless(part)) => prefixed("clearly", describe(part)),
        Criterion::Unless(part) => prefixed("not clearly", describe(part)),
        Criterion::Not(part) => prefixed("without", describe(part)),
    }
}

/// The criterion on one line, with brackets where a list would be indented.
pub fn one_line(description: &Description) -> String {
    match description {
        Description::Line(line) => line.clone(),
        Description::List(lead, parts) => {
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

/// The criterion as lines of a Markdown list. Its bullet differs from that of other lists, so that the two never merge.
pub fn lines(description: &Description, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    match description {
        Description::Line(line) => format!("{indent}* {line}\n"),
        Description::List(lead, parts) => {
            let below: String = parts.iter().map(|part| lines(part, depth + 1)).collect();
            format!("{indent}* {lead}:\n{below}")
        }
    }
}

fn link(term: &Term) -> String {
    format!("[{}](#{})", term.name, term.anchor)
}

fn prefixed(word: &str, description: Description) -> Description {
    match description {
        // Brackets, so that the word applies to the whole chain.
        Description::Line(line) if line.contains(CHAIN) => Description::Line(format!("{word}: ({line})")),
        Description::Line(line) => Description::Line(format!("{word}: {line}")),
        Description::List(lead, parts) => Description::List(format!("{word} {lead}"), parts),
    }
}

fn joined(lead: &str, word: &str, parts: &'static [Criterion]) -> Description {
    if let [only] = parts {
        return describe(only);
    }
    // What must be present before what must not: a sentence begins with what the runner has.
    let (negated, plain): (Vec<_>, Vec<_>) =
        parts.iter().partition(|part| matches!(part, Criterion::Unless(_) | Criterion::Not(_)));
    let parts: Vec<Description> = plain.into_iter().chain(negated).map(describe).collect();
    inline(&parts, word).map_or_else(|| Description::List(lead.to_owned(), parts.clone()), Description::Line)
}

/// The parts on one line, if they are few, short and without a list of their own.
fn inline(parts: &[Description], word: &str) -> Option<String> {
    let lines: Option<Vec<&str>> = parts
        .iter()
        .map(|part| match part {
            // A part that is itself a chain would make it unclear which word joins what.
            Description::Line(line) if !line.contains(CHAIN) => Some(line.as_str()),
            Description::Line(_) | Description::List(..) => None,
        })
        .collect();
    let line = lines?.join(&format!("{CHAIN}{word} "));
    (parts.len() <= MOST_IN_LINE && line.len() <= LONGEST_LINE).then_some(line)
}

fn counted(needed: u8, parts: &'static [Criterion]) -> Description {
    for list in [&terms::LESSER_RISKS, &terms::WEAK_RISKS] {
        if list.means == Criterion::Any(parts) {
            let name = if needed == 1 { list.name.to_owned() } else { format!("{}s", list.name) };
            return Description::Line(format!("at least {needed} [{name}](#{})", list.anchor));
        }
    }
    Description::List(format!("at least {needed} of these"), parts.iter().map(describe).collect())
}
