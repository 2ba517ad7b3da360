//! How the oracle reads a diary: which entries count, on which day, and what they ask.

use triage_core::companion::entry::{Entry, Kind, Lines};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{Trend, Walking};
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::Ability;

/// An entry on the day for which it counts.
pub struct Dated<'a> {
    pub entry: &'a Entry,
    pub day: i32,
    pub is_ahead: bool,
}

/// The entries that count, in the order of their time.
pub fn dated(entries: &[Entry], today: i32) -> Vec<Dated<'_>> {
    let newest =
        |entry: &Entry| entries.iter().filter(|other| other.id == entry.id).map(|other| other.rev).max();
    let mut all: Vec<Dated> = Vec::new();
    for entry in entries {
        let is_removed = entries.iter().any(|other| {
            other.id == entry.id && Some(other.rev) == newest(entry) && other.kind == Kind::Removed
        });
        if Some(entry.rev) != newest(entry) || is_removed || all.iter().any(|other| other.entry == entry) {
            continue;
        }
        let number = entry.day.number();
        let is_ahead = number > today + 1;
        if !is_ahead || is_bad_news(&entry.kind) {
            all.push(Dated { entry, day: number.min(today), is_ahead });
        }
    }
    let order = |kind: &Kind| match kind {
        Kind::Seen(_) => 0,
        Kind::Run(_) => 1,
        Kind::Start(_) => 2,
        Kind::Check(_) => 3,
        _ => 4,
    };
    all.sort_by(|one, other| {
        let key = |at: &Dated| (at.day, at.entry.minute.map_or(-1, i32::from), order(&at.entry.kind));
        key(one).cmp(&key(other)).then(one.entry.cmp(other.entry))
    });
    all
}

fn is_bad_news(kind: &Kind) -> bool {
    match kind {
        Kind::CheckIn(_) | Kind::Run(_) | Kind::Work(_) | Kind::Week(_) => true,
        Kind::Check(check) => check.checked.level >= Urgency::WithinDays,
        Kind::Seen(seen) => seen.may_load == Truth::No || seen.may_run == Truth::No,
        Kind::Pause(why) => *why == triage_core::companion::entry::Why::OwnPlan,
        _ => false,
    }
}

/// An entry that asks for a full check.
pub struct Ask {
    pub day: i32,
    pub lines: Lines,
    pub is_other: bool,
    answered: Option<i32>,
}

pub fn is_open(ask: &Ask, day: i32) -> bool {
    ask.day <= day && ask.answered.is_none_or(|answered| answered > day)
}

pub fn asks(all: &[Dated]) -> Vec<Ask> {
    let mut found = Vec::new();
    for at in all {
        let (lines, is_other) = match &at.entry.kind {
            Kind::CheckIn(c) => (
                c.lines.unwrap_or(Lines::NONE),
                c.worst_pain >= Some(6) || c.walking == Some(Walking::NoWeight),
            ),
            Kind::Run(run) => (Lines::NONE, run.pop != Truth::No),
            Kind::Week(trend) => (Lines::NONE, matches!(trend, Trend::Worse | Trend::BackAgain)),
            _ => continue,
        };
        if lines.is_none() && !is_other {
            continue;
        }
        let answers = all.iter().filter(|other| !other.is_ahead && other.day >= at.day).filter(|other| {
            matches!(&other.entry.kind, Kind::Check(check)
                if check.answers.iter().any(|one| one.entry == at.entry.id && one.rev >= at.entry.rev))
        });
        found.push(Ask { day: at.day, lines, is_other, answered: answers.map(|other| other.day).min() });
    }
    found
}

/// A day, a minute and an offset, as far as they are known.
pub type When = (i32, Option<u16>, Option<i16>);

/// The shortest and the longest time between two moments, in minutes.
pub fn hours(earlier: When, later: When) -> (i64, i64) {
    let days = i64::from(later.0 - earlier.0) * 1440;
    let shift = match (earlier.2, later.2) {
        (Some(one), Some(other)) => i64::from((i32::from(one) - i32::from(other)).abs()),
        _ => 26 * 60,
    };
    let least = days + later.1.map_or(0, i64::from) - earlier.1.map_or(1439, i64::from) - shift;
    let most = days + later.1.map_or(1439, i64::from) - earlier.1.map_or(0, i64::from) + shift;
    (least.max(0), most.max(0))
}

pub fn worst_of_test(test: &Ability) -> u8 {
    let times = [test.walk, test.hold, test.skipping].into_iter().flatten().map(|done| done.pain);
    let counts = [test.two_leg_raises, test.two_leg_raises_bent, test.two_leg_hops, test.hops];
    let raises = [test.raises, test.raises_bent].into_iter().flatten().map(|done| done.pain);
    times.chain(counts.into_iter().flatten().map(|done| done.pain)).chain(raises).max().unwrap_or(0)
}
