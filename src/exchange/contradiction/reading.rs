//! The reading chosen for a case: the most urgent of those that resolve its contradictions.

use std::collections::BTreeSet;

use serde_json::Value;
use triage_core::protocol::Urgency;
use triage_core::reasoning::{Facts, urgency};

use super::table::CONTRADICTIONS;
use super::{Contradiction, Edit, Held, Said, given, sort};
use crate::case_file::learned;

/// How a case with contradictions is read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The fields as they are read.
    pub said: Vec<Held>,
    /// What they say, ready to assess.
    pub facts: Facts,
    /// What had to be decided, in the order of the table.
    pub decided: Vec<Decided>,
}

/// One contradiction, and how it was decided.
#[derive(Clone, PartialEq, Debug)]
pub struct Decided {
    /// The fields that contradict each other; one of them may do so by being absent.
    pub fields: Vec<&'static str>,
    /// These fields as they are read, and those edited along with them. Applied to the case, they leave no
    /// contradiction and give the same result.
    pub read_as: Vec<(&'static str, Value)>,
    /// Why they cannot all hold.
    pub why: &'static str,
}

/// A way to read a case.
#[derive(Clone, Debug)]
pub struct Way {
    /// The fields as it reads them.
    pub said: Vec<Held>,
    /// The rows that it had to resolve.
    rows: BTreeSet<usize>,
}

/// How many ways are followed at once: enough for ten independent contradictions. Beyond that, the least urgent are
/// dropped.
const MOST_WAYS: usize = 1024;

/// The most urgent reading, or `None` if there is no contradiction.
///
/// Of equally urgent ones, the first in the order of the table. Its level is never below that of all the fields as
/// written: `tests/contradictions.rs` checks that.
pub fn most_careful(said: &[Said]) -> Option<Reading> {
    let contradicted = contradicted(said);
    if contradicted.is_empty() {
        return None;
    }
    let ways = ways(said);
    let most = ways.iter().map(Way::urgency).max()?;
    let way = ways.into_iter().find(|way| way.urgency() == most)?;
    let read = borrowed(&way.said);
    let decided = contradicted.union(&way.rows).filter_map(|row| CONTRADICTIONS.get(*row));
    Some(Reading {
        facts: way.facts(),
        decided: decided.map(|row| Decided::by(row, &read)).collect(),
        said: way.said,
    })
}

/// Every way to resolve the contradictions, in the order of the table. Without a contradiction: the fields as written.
pub fn ways(said: &[Said]) -> Vec<Way> {
    let said = said.iter().map(|(field, value)| (*field, (*value).clone())).collect();
    let mut ways = vec![Way { said, rows: BTreeSet::new() }];
    for (index, row) in CONTRADICTIONS.iter().enumerate() {
        ways = ways.into_iter().flat_map(|way| way.resolved(index, row)).collect();
        if ways.len() > MOST_WAYS {
            ways.sort_by_key(|way| std::cmp::Reverse(way.urgency()));
            ways.truncate(MOST_WAYS);
        }
    }
    ways
}

/// The rows of the table that these fields match.
fn contradicted(said: &[Said]) -> BTreeSet<usize> {
    let rows = CONTRADICTIONS.iter().enumerate().filter(|(_, row)| row.is_in(said));
    rows.map(|(index, _)| index).collect()
}

impl Way {
    /// What its fields say.
    pub fn facts(&self) -> Facts {
        learned(&borrowed(&self.said))
    }

    fn urgency(&self) -> Urgency {
        urgency(&self.facts())
    }

    /// This way; or, if it matches the row, one way for each reading of the row.
    fn resolved(self, index: usize, row: &Contradiction) -> Vec<Way> {
        if !row.is_in(&borrowed(&self.said)) {
            return vec![self];
        }
        let by = |edits: &&[Edit]| {
            let mut way = self.clone();
            edits.iter().for_each(|edit| edit.apply(&mut way.said));
            sort(&mut way.said);
            way.rows.insert(index);
            way
        };
        row.readings.iter().map(by).collect()
    }
}

impl Decided {
    fn by(row: &Contradiction, read: &[Said]) -> Decided {
        let value = |name: &'static str| given(read, name).map(|value| (name, value.clone()));
        Decided {
            fields: row.fields().collect(),
            read_as: row.touches().into_iter().filter_map(value).collect(),
            why: row.why,
        }
    }
}

fn borrowed(said: &[Held]) -> Vec<Said<'_>> {
    said.iter().map(|(field, value)| (*field, value)).collect()
}
