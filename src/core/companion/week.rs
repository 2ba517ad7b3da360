//! The diary as a list of days: two weeks at a time, with seven days ahead on the first page.
//!
//! A day ahead promises nothing and names no step: an old page must not tell a runner to run (decision 26).

use super::entry::{CheckIn, Entry, EntryId, Kind, Lines};
use super::home::Home;
use super::progress::{Now, Progress, progress};
use super::today::Row;
use crate::protocol::CivilDate;
use crate::protocol::check_in::{AfterRun, Walking};

/// Days of a page.
pub const PAGE_DAYS: i32 = 14;
/// Days ahead on the first page.
const AHEAD_DAYS: i32 = 7;
/// The last minute of a day.
const LAST_MINUTE: u16 = 1439;
/// When the check-in of a day ahead is thought to be: late enough to be fresh at the last minute.
const EVENING: u16 = 20 * 60;

/// What can be said of a day ahead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ahead {
    /// The check of that day decides.
    AfterCheck,
    /// No run, even after the best of checks: a wait is not over by then.
    NoRun,
    /// The plan is not open: a full check or a clinician comes first.
    Closed,
}

/// The days of a page, in order. `earlier`: how many pages before the first one.
pub fn days(today: CivilDate, earlier: i16) -> Vec<CivilDate> {
    let last = offset(today, AHEAD_DAYS - PAGE_DAYS * i32::from(earlier));
    let mut days: Vec<CivilDate> = std::iter::successors(Some(last), |day| Some(day.day_before()))
        .take(usize::try_from(PAGE_DAYS).unwrap_or(0))
        .collect();
    days.reverse();
    days
}

/// A day so many days after this one, or before it.
fn offset(day: CivilDate, days: i32) -> CivilDate {
    let step = if days < 0 { CivilDate::day_before } else { CivilDate::day_after };
    (0..days.unsigned_abs()).fold(day, |day, _| step(day))
}

/// Whether there is something on a page after this one. A wrong clock dates entries far ahead.
pub fn has_later(home: &Home, earlier: i16) -> bool {
    let end = home.now.day.number() + AHEAD_DAYS - PAGE_DAYS * i32::from(earlier);
    earlier > 0 || home.days().first().is_some_and(|day| day.number() > end)
}

/// What is said of each of the seven days ahead.
pub fn ahead(home: &Home, progress: &Progress) -> Vec<(CivilDate, Ahead)> {
    let days = (1..=AHEAD_DAYS).map(|days| offset(home.now.day, days));
    if !progress.today.row.shows_plan() && !matches!(progress.today.row, Row::CheckIn(_)) {
        return days.map(|day| (day, Ahead::Closed)).collect();
    }
    let mut entries = home.entries.clone();
    let has_check = |entry: &&Entry| matches!(entry.kind, Kind::CheckIn(_));
    if !home.of_day(home.now.day.number()).iter().any(has_check) {
        entries.push(best_check(home.now.day, &home.now));
    }
    days.map(|day| {
        entries.push(best_check(day, &home.now));
        (day, at_best(&entries, Now { day, minute: Some(LAST_MINUTE), ..home.now }))
    })
    .collect()
}

/// A check-in without anything to report.
fn best_check(day: CivilDate, now: &Now) -> Entry {
    let check_in = CheckIn {
        lines: Some(Lines::NONE),
        worst_pain: Some(0),
        walking: Some(Walking::AsUsual),
        after_run: Some(AfterRun::Same),
    };
    // No entry of a diary has the name of another: what is thought of each day is named from the other end.
    let id = EntryId(u64::MAX - u64::from(day.number().unsigned_abs()));
    Entry { id, rev: 0, day, minute: Some(EVENING), offset: now.offset, kind: Kind::CheckIn(check_in) }
}

/// What even the best of checks leads to. Only a wait is sure: a goal can be met, and a full check be done, by then.
fn at_best(entries: &[Entry], then: Now) -> Ahead {
    let today = progress(entries, &then).today;
    match today.row {
        Row::RedDay { .. }
        | Row::NotSettled
        | Row::DayBetween
        | Row::HopsYesterday
        | Row::SteppedBack { .. }
        | Row::WeekIsFull => Ahead::NoRun,
        Row::Stage { shut_days, .. } if shut_days > 0 => Ahead::NoRun,
        Row::TwoDays { .. } if !today.allowed.is_run() => Ahead::NoRun,
        Row::BeforeRunning(_) => Ahead::Closed,
        Row::Emergency(_)
        | Row::BeSeen(_)
        | Row::Ticked(_)
        | Row::Unfinished
        | Row::CheckAgain(_)
        | Row::SeeSomeone { .. }
        | Row::CheckIn(_)
        | Row::NoPlan(_)
        | Row::Sore(_)
        | Row::Stage { .. }
        | Row::TwoDays { .. }
        | Row::SpringFirst
        | Row::AfterLadder { .. }
        | Row::Run => Ahead::AfterCheck,
    }
}
