//! What no edit and no deletion takes back: what asks for a full check, what a full check has said, a clinician's no.
//!
//! A worse answer can always be given, and a sign always be added. What was only typed wrongly can be put right, as long as
//! nothing that asks for care is lost by it. Decision 26.

use super::entry::{CheckIn, Kind, Lines, Run, Seen};
use crate::protocol::check_in::{AfterRun, Trend, Walking};
use crate::protocol::pace::PACE;
use crate::reasoning::Truth;

/// Whether an entry that said `old` would no longer ask for care, or no longer hold the runner back, if it said `new`.
/// [`Kind::Removed`] stands for a deletion. An entry never becomes one of another kind.
pub fn takes_back(old: &Kind, new: &Kind) -> bool {
    match (old, new) {
        (Kind::Start(_) | Kind::Check(_), _) => true,
        (Kind::CheckIn(old), Kind::CheckIn(new)) => check_in(old, new),
        (Kind::CheckIn(old), _) => check_in(old, &NOTHING) || !matches!(new, Kind::Removed),
        (Kind::Run(old), Kind::Run(new)) => new.pop < old.pop,
        (Kind::Run(old), _) => old.pop != Truth::No || !matches!(new, Kind::Removed),
        (Kind::Seen(old), Kind::Seen(new)) => *new != with_no_of(old, *new),
        (Kind::Seen(old), _) => says_no(old) || !matches!(new, Kind::Removed),
        (Kind::Week(old), Kind::Week(new)) => is_worse(*old) && new < old,
        (Kind::Week(old), _) => is_worse(*old) || !matches!(new, Kind::Removed),
        (Kind::Work(old), Kind::Work(new)) => old.exercise != new.exercise,
        (Kind::Test(_), Kind::Test(_) | Kind::Removed)
        | (Kind::Work(_) | Kind::Pause(_) | Kind::Finish(_) | Kind::Note, Kind::Removed)
        | (Kind::Note, Kind::Note) => false,
        (
            Kind::Work(_) | Kind::Test(_) | Kind::Pause(_) | Kind::Finish(_) | Kind::Note | Kind::Removed,
            _,
        ) => true,
    }
}

/// A check-in without an answer.
const NOTHING: CheckIn = CheckIn { lines: None, worst_pain: None, walking: None, after_run: None };

fn check_in(old: &CheckIn, new: &CheckIn) -> bool {
    let [was, is] = [old, new].map(|check_in| check_in.lines.unwrap_or(Lines::NONE));
    !is.has_all(was)
        || new.worst_pain < least_pain(old)
        || new.walking < least_walking(old)
        || is_still(old) && !is_still(new)
}

/// The pain of a check-in that stays, or a higher one: from there on it asks for a full check.
pub fn least_pain(check_in: &CheckIn) -> Option<u8> {
    check_in.worst_pain.filter(|pain| *pain >= PACE.check_pain)
}

/// The walking of a check-in that stays, or a worse one: a limp opens a full check once a week has gone by.
pub fn least_walking(check_in: &CheckIn) -> Option<Walking> {
    check_in.walking.filter(|walking| *walking >= Walking::Limp)
}

/// Whether the calf was still worse after a run: that opens a full check once it has lasted.
pub fn is_still(check_in: &CheckIn) -> bool {
    check_in.after_run == Some(AfterRun::Still)
}

/// An edited run with a pop that was there, or may have been, before.
#[must_use]
pub fn with_pop_of(old: &Run, new: Run) -> Run {
    Run { pop: old.pop.max(new.pop), ..new }
}

/// What a clinician has said, edited, with each no that was there before.
#[must_use]
pub fn with_no_of(old: &Seen, new: Seen) -> Seen {
    let said = |old: Truth, new: Truth| if old == Truth::No { Truth::No } else { new };
    let at_most = match (old.at_most, new.at_most) {
        (Some(old), Some(new)) => Some(old.min(new)),
        (old, new) => old.or(new),
    };
    Seen { may_load: said(old.may_load, new.may_load), may_run: said(old.may_run, new.may_run), at_most }
}

fn says_no(seen: &Seen) -> bool {
    seen.may_load == Truth::No || seen.may_run == Truth::No
}

const fn is_worse(trend: Trend) -> bool {
    match trend {
        Trend::Better | Trend::Same => false,
        Trend::Worse | Trend::BackAgain => true,
    }
}
