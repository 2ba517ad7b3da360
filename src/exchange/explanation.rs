//! Why a case has its level, and what would have changed it, in the fields of its file.
//!
//! Each is found by running the assessment again: `because`, put in a file as the facts of a case, gives the same
//! level; a change, applied to the facts of its case, gives the level that it names. The facts of a case with
//! contradictions are those of the reading that is chosen.

use serde_json::Value;
use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::reasoning::evaluate::limits;
use triage_core::reasoning::explain::needed;
use triage_core::reasoning::{FactSet, assess, urgency};

use crate::case_file::{Case, learned};
use crate::contradiction::Said;
use crate::contradiction::reading::most_careful;
use crate::field::{Field, Kind};

/// Why a level, and what would have changed it.
#[derive(Clone, PartialEq, Debug)]
pub struct Explanation<'a> {
    /// Fields that alone give the same level; without any one of them they do not.
    pub because: Vec<(&'static str, &'a Value)>,
    /// For each field of the case: the nearest value with a lower level, and the nearest with a higher one.
    pub would_change: Vec<Change>,
}

/// One field that would have been different, and the level then. All other fields stay.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// The field.
    pub field: &'static str,
    /// What it would have held.
    pub value: Value,
    /// The level then.
    pub urgency: Urgency,
}

/// Explains the level of a case.
pub fn explain(case: &Case) -> Explanation<'_> {
    let level = urgency(&case.facts);
    let said: Vec<Said> = case.said.iter().map(|(field, value)| (*field, value)).collect();
    let because = because(case, &said, level);
    let would_change = said.iter().flat_map(|of| changes(&said, *of, level)).collect();
    Explanation { because: because.iter().map(|(field, value)| (field.name, *value)).collect(), would_change }
}

fn because<'a>(case: &Case, said: &[Said<'a>], level: Urgency) -> Vec<Said<'a>> {
    let decide = assess(&case.facts).concluded.into_iter().filter(|concluded| concluded.urgency == level);
    let decided = decide.fold(FactSet::EMPTY, |all, concluded| all.union(concluded.because));
    let (relevant, other): (Vec<Said>, Vec<Said>) =
        said.iter().copied().partition(|(field, _)| field.teaches().meets(&decided));
    let parts: Vec<Said> = other.into_iter().chain(relevant).collect();
    let suffices = |kept: &[Said]| level_of(kept) == level;
    // A detail without the field it depends on is a contradiction, so under the careful reading both would stay even
    // where neither is needed. So the fields are first taken as written.
    let as_written = needed(parts.clone(), |kept| urgency(&learned(kept)) == level);
    needed(if suffices(&as_written) { as_written } else { parts }, suffices)
}

fn changes(said: &[Said], of: Said, level: Urgency) -> Vec<Change> {
    let (field, value) = of;
    let (mut milder, mut graver) = (None, None);
    for other in others(field, value) {
        let changed: Vec<Said> = said
            .iter()
            .map(|(one, value)| (*one, if one.name == field.name { &other } else { *value }))
            .collect();
        let urgency = urgency(&learned(&changed));
        // A value that contradicts another field would change how the case is read, so it is not a single change.
        if level_of(&changed) != urgency {
            continue;
        }
        let slot = match urgency.cmp(&level) {
            std::cmp::Ordering::Less => &mut milder,
            std::cmp::Ordering::Equal => continue,
            std::cmp::Ordering::Greater => &mut graver,
        };
        slot.get_or_insert(Change { field: field.name, value: other, urgency });
    }
    milder.into_iter().chain(graver).collect()
}

/// The level of these fields as a case of their own.
fn level_of(said: &[Said]) -> Urgency {
    urgency(&most_careful(said).map_or_else(|| learned(said), |reading| reading.facts))
}

/// The other values that a field could have held, nearest first.
fn others(field: &Field, value: &Value) -> Vec<Value> {
    let mut others: Vec<Value> = match field.kind {
        Kind::Flag(_) => vec![Value::from(false), Value::from(true)],
        Kind::Choice(values) => values.iter().map(|(word, _)| Value::from(*word)).collect(),
        Kind::Number(measure, limit) | Kind::Dates(_, measure, limit) => {
            let said = value.as_f64().unwrap_or_default();
            let of = RED_FLAGS.iter().flat_map(|rule| limits(&rule.when)).filter(|(of, _)| *of == measure);
            // A rule changes only at its threshold: that number and the one below it represent all others.
            let edges = of.flat_map(|(_, threshold)| [Some(threshold), threshold.checked_sub(1)]).flatten();
            let mut numbers: Vec<u16> = edges.filter(|number| *number <= limit).collect();
            let distance = |number: &u16| (f64::from(*number) - said).abs();
            numbers.sort_by(|one, other| distance(one).total_cmp(&distance(other)).then(one.cmp(other)));
            numbers.dedup();
            numbers.into_iter().map(Value::from).collect()
        }
        Kind::Unused(_) => Vec::new(),
    };
    others.retain(|other| other != value);
    others
}
