//! The second oracle's own reading of a diary: which entries count, when each of them was, and how long ago.
//!
//! Written from sections 2.1 and 2.2 of the specification of the companion. Nothing here is shared with the core but the
//! types of the entries.

use triage_core::companion::checked::Checked;
use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Run, Seen, Start, Why};
use triage_core::companion::progress::Now;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Trend, Walking};
use triage_core::reasoning::Truth;

/// A time on the device's clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At {
    /// The number of the civil day.
    pub day: i32,
    pub minute: Option<u16>,
    pub offset: Option<i16>,
}

impl At {
    /// On an earlier day, or in an earlier minute of the same day. A minute that is not known comes before the others.
    pub fn is_before(self, other: At) -> bool {
        (self.day, self.minute) < (other.day, other.minute)
    }

    /// Minutes to a later time, by the shortest that the clocks leave possible.
    pub fn least_to(self, later: At) -> i64 {
        let local =
            minutes(later.day, later.minute.unwrap_or(0)) - minutes(self.day, self.minute.unwrap_or(1439));
        (local - doubt(self, later)).max(0)
    }

    /// Minutes to a later time, by the longest.
    pub fn most_to(self, later: At) -> i64 {
        let local =
            minutes(later.day, later.minute.unwrap_or(1439)) - minutes(self.day, self.minute.unwrap_or(0));
        (local + doubt(self, later)).max(0)
    }
}

fn minutes(day: i32, minute: u16) -> i64 {
    i64::from(day) * 1440 + i64::from(minute)
}

/// How much two zones may differ. Zones reach from UTC−12 to UTC+14.
fn doubt(one: At, other: At) -> i64 {
    let known = one.offset.zip(other.offset);
    known.map_or(26 * 60, |(one, other)| i64::from(one.abs_diff(other)))
}

/// An entry that counts, at the time at which it counts.
#[derive(Clone, Debug)]
pub struct Said {
    pub at: At,
    pub id: EntryId,
    pub rev: u32,
    pub kind: Kind,
    /// It is dated after tomorrow: only its bad news counts.
    pub is_ahead: bool,
}

impl Said {
    pub fn check_in(&self) -> Option<CheckIn> {
        if let Kind::CheckIn(check_in) = self.kind { Some(check_in) } else { None }
    }

    pub fn run(&self) -> Option<Run> {
        if let Kind::Run(run) = self.kind { Some(run) } else { None }
    }

    pub fn seen(&self) -> Option<Seen> {
        if let Kind::Seen(seen) = self.kind { Some(seen) } else { None }
    }

    pub fn start(&self) -> Option<Start> {
        if let Kind::Start(start) = self.kind { Some(start) } else { None }
    }

    /// The result of a full check, and the day on which its questions were answered. The start of an episode is one.
    pub fn checked(&self) -> Option<(Checked, i32)> {
        match &self.kind {
            Kind::Start(start) => Some((start.checked, self.at.day - i32::from(start.days_ago))),
            Kind::Check(check) => Some((check.checked, self.at.day)),
            _ => None,
        }
    }

    /// Pain of 5 or more, a sharp pain or a limp; at the check-in, stiffness that stays as well. What was asked and left
    /// open is no milder than that.
    pub fn is_red(&self) -> bool {
        match &self.kind {
            Kind::CheckIn(check_in) => {
                check_in.worst_pain.is_some_and(|pain| pain >= 5)
                    || check_in.walking.is_some_and(|walking| walking >= Walking::Stiff)
            }
            Kind::Run(_) if self.is_ahead => false,
            Kind::Run(run) => {
                run.pain.is_none_or(|pain| pain >= 5)
                    || [run.sharp, run.limp, run.pop].iter().any(|sign| *sign != Truth::No)
            }
            Kind::Work(work) => work.pain.is_some_and(|pain| pain >= 5),
            _ => false,
        }
    }
}

/// The entries that count, in order of time.
pub fn said(entries: &[Entry], now: &Now) -> Vec<Said> {
    let today = now.day.number();
    let newest = |entry: &Entry| !entries.iter().any(|other| other.id == entry.id && other.rev > entry.rev);
    let is_removed = |entry: &Entry| {
        entries
            .iter()
            .any(|other| other.id == entry.id && other.rev == entry.rev && other.kind == Kind::Removed)
    };
    let mut said: Vec<Said> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let is_copy = entries[..place].contains(entry);
        if is_copy || !newest(entry) || is_removed(entry) {
            continue;
        }
        let day = entry.day.number();
        let is_ahead = day > today + 1;
        if is_ahead && is_good_news_only(&entry.kind) {
            continue;
        }
        let at = At { day: day.min(today), minute: entry.minute, offset: entry.offset };
        said.push(Said { at, id: entry.id, rev: entry.rev, kind: entry.kind.clone(), is_ahead });
    }
    said.sort_by_key(|one| (one.at.day, one.at.minute, one.id, one.rev));
    said
}

/// Whether an entry that is dated ahead says nothing bad.
fn is_good_news_only(kind: &Kind) -> bool {
    match kind {
        Kind::Start(_) | Kind::Test(_) | Kind::Note | Kind::Removed => true,
        Kind::Check(check) => check.checked.level <= Urgency::Routine,
        Kind::Seen(seen) => seen.may_load != Truth::No && seen.may_run != Truth::No,
        Kind::Week(trend) => *trend <= Trend::Same,
        Kind::Pause(why) | Kind::Finish(why) => *why != Why::OwnPlan,
        Kind::CheckIn(_) | Kind::Run(_) | Kind::Work(_) => false,
    }
}

/// An answer about the time after a run, and when it was given.
pub type Answer = (AfterRun, At);
