//! The red-flag rules: what may be serious, how soon it must be seen, and what "not sure" means for it.
//!
//! Ids are those of brief a.3, which says why each rule is there; a letter added here (RF02c, RF05c, …) is a rule
//! that amendments 1 to 23 or gaps 1 to 8 ask for. Each row is a floor: the most urgent row that holds wins, so a
//! milder variant is a row of its own and never lowers another. The rows are grouped by subject, one file each.

mod age;
mod bone;
mod both_legs;
mod breakdown;
mod clot;
mod condition;
mod course;
mod infection;
mod nerve;
mod pressure;
mod tear;

use super::criterion::Criterion;
pub use super::finding::Finding;
use super::source::SourceId;
use super::urgency::Urgency;

/// One rule of the protocol.
#[derive(Clone, Copy, Debug)]
pub struct RedFlag {
    /// Which suspicion this is.
    pub finding: Finding,
    /// The level when the rule holds.
    pub urgency: Urgency,
    /// The level when it cannot be excluded. Brief a.1, rule 3.
    pub if_unsure: Urgency,
    /// When it holds.
    pub when: Criterion,
    /// Where this clearly holds, a doubt about the rule sets no level: what was not tested is then worth a check at
    /// home, now and again tomorrow. `None`: every doubt counts. Precision 5 names the rules that have one.
    pub doubt: Option<Criterion>,
    /// Where to go when this rule decides.
    pub route: Route,
    /// The references. Empty: the authors' choice, without a paper.
    pub sources: &'static [SourceId],
}

/// Where a rule sends the runner, beyond its level. The most careful one comes last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Route {
    /// Speak today to whoever prescribed the medicine, or an advice line (amendment 31, RF29).
    Prescriber,
    /// What the level says.
    Usual,
    /// A doctor who can arrange a scan, within 24 hours (amendment 35).
    ScanWithinADay,
    /// To the emergency department now, not to a phone line or practice (amendment 6: RF02b).
    EmergencyDepartment,
    /// An ambulance comes before "ask someone to take you" (amendment 24: RF01, RF03, RF06).
    AmbulanceFirst,
}

const fn flag(
    finding: Finding,
    urgency: Urgency,
    if_unsure: Urgency,
    when: Criterion,
    sources: &'static [SourceId],
) -> RedFlag {
    RedFlag { finding, urgency, if_unsure, when, doubt: None, route: Route::Usual, sources }
}

const fn routed(route: Route, row: RedFlag) -> RedFlag {
    RedFlag { route, ..row }
}

const fn doubtful(doubt: Criterion, row: RedFlag) -> RedFlag {
    RedFlag { doubt: Some(doubt), ..row }
}

/// Every rule, in the order of [`Finding::ALL`].
pub const RED_FLAGS: &[RedFlag] = &IN_ORDER;

static IN_ORDER: [RedFlag; Finding::ALL.len()] = in_order(&[
    clot::ROWS,
    pressure::ROWS,
    nerve::ROWS,
    breakdown::ROWS,
    infection::ROWS,
    tear::ROWS,
    bone::ROWS,
    condition::ROWS,
    age::ROWS,
    both_legs::ROWS,
    course::ROWS,
]);

/// The rows of all subjects, each at the place of its finding. A finding without a row, or with two, does not compile.
#[allow(clippy::indexing_slicing, reason = "a wrong index stops the compiler, not the program")]
const fn in_order(subjects: &[&[RedFlag]]) -> [RedFlag; Finding::ALL.len()] {
    let mut rows = [subjects[0][0]; Finding::ALL.len()];
    let mut is_there = [false; Finding::ALL.len()];
    let mut subject = 0;
    while subject < subjects.len() {
        let mut row = 0;
        while row < subjects[subject].len() {
            let place = subjects[subject][row].finding as usize;
            assert!(!is_there[place]);
            rows[place] = subjects[subject][row];
            is_there[place] = true;
            row += 1;
        }
        subject += 1;
    }
    let mut place = 0;
    while place < is_there.len() {
        assert!(is_there[place]);
        place += 1;
    }
    rows
}
