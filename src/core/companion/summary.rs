//! What the diary tells a clinician: how it went, which signs were ticked, what was measured, how much was run.
//!
//! A reader takes silence for "no". So days without a check-in are counted, and the day is named on which every sign
//! was denied.

use super::checked::Findings;
use super::day::{Day, Event};
use super::diary::current;
use super::entry::{Entry, Kind, Lines, Seen};
use super::follow::advance;
use super::home::Home;
use super::moment::Moment;
use super::progress::Way;
use super::reading::days;
use super::recent::here;
use crate::protocol::check_in::Line;
use crate::protocol::pace::PACE;
use crate::protocol::stage::Stage;
use crate::protocol::{CivilDate, Urgency};
use crate::reasoning::progress::{Ability, Raises, Repeats, Timed};

/// What a clinician reads of a diary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// What happened, in order.
    pub time_line: Vec<(CivilDate, Happened)>,
    /// How many days have a check-in.
    pub check_ins: CheckIns,
    /// Each line that was ever ticked, in the order of the check-in.
    pub signs: Vec<Ticked>,
    /// The last day on which the runner was not sure about them.
    pub not_sure: Option<CivilDate>,
    /// The last day on which all of them were denied.
    pub all_denied: Option<CivilDate>,
    /// What was measured, each as last measured.
    pub tests: Vec<(CivilDate, Measured)>,
    /// The days with an entry that the runner has changed afterwards, in order.
    pub changed: Vec<CivilDate>,
}

/// Something on the time line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Happened {
    /// A plan was started.
    Started,
    /// A stage began, or began again.
    Stage(Stage),
    /// A full check ended with this level.
    FullCheck(Urgency),
    /// A flare began.
    Flare,
    /// Two steps back: the ladder was shut.
    Shut,
    /// A clinician saw the runner.
    Seen(Seen),
    /// A clinician has another plan.
    OwnPlan,
    /// The plan was finished.
    Finished,
}

/// The days with a check-in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CheckIns {
    /// Days with one.
    pub days: u32,
    /// Days since the first entry, with that day and today.
    pub of: u32,
    /// The most days in a row without one.
    pub longest_gap: u32,
}

/// A line that was ticked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ticked {
    /// The line.
    pub line: Line,
    /// On how many days.
    pub days: u32,
    /// The last of them.
    pub last: CivilDate,
}

/// Something measured, as the runner has entered it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measured {
    /// A walk.
    Walk(Timed),
    /// Raises on two legs, knees straight.
    TwoLegRaises(Repeats),
    /// The same, knees bent.
    TwoLegRaisesBent(Repeats),
    /// A hold on one leg.
    Hold(Timed),
    /// Raises on one leg, knee straight.
    Raises(Raises),
    /// The same, knee bent.
    RaisesBent(Raises),
    /// Hops on two legs.
    TwoLegHops(Repeats),
    /// Hops on the sore leg.
    Hops(Repeats),
    /// Skipping.
    Skipping(Timed),
    /// Knee to wall: how far apart the two sides are, in centimeters.
    KneeToWall(u8),
}

impl Summary {
    /// What this diary tells.
    pub fn of(home: &Home) -> Summary {
        let now = &home.now;
        let at = Moment { day: now.day.number(), minute: now.minute, offset: now.offset };
        let days = days(&PACE, &home.entries, at);
        let entries = current(&home.entries);
        // Each day but today has an entry. One dated ahead counts as today's.
        let date = |number: i32| {
            entries.iter().map(|entry| entry.day).find(|day| day.number() == number).unwrap_or(now.day)
        };
        let last = |is_it: fn(&&Day) -> bool| days.iter().rfind(is_it).map(|day| date(day.number));
        Summary {
            time_line: time_line(&days, date),
            check_ins: check_ins(&days, at.day),
            signs: signs(&days, date),
            not_sure: last(|day| day.lines.is_not_sure()),
            all_denied: last(|day| {
                day.lines.is_none()
                    && day.check_in.is_some_and(|check_in| check_in.lines == Some(Lines::NONE))
            }),
            tests: tests(&days, date),
            changed: changed(&entries),
        }
    }
}

/// Only what was answered: a full check cannot be changed, and what is deleted is gone.
fn changed(entries: &[&Entry]) -> Vec<CivilDate> {
    let mut days: Vec<CivilDate> =
        entries.iter().filter(|entry| entry.rev > 0).map(|entry| entry.day).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn time_line(days: &[Day], date: impl Fn(i32) -> CivilDate) -> Vec<(CivilDate, Happened)> {
    let mut happened = Vec::new();
    let mut way = Way::START;
    for day in days {
        let before = way.course;
        way.follow(&PACE, day, advance);
        let mut tell = |what| happened.push((date(day.number), what));
        for event in &day.events {
            match event {
                Event::Start(start) => {
                    tell(Happened::Started);
                    tell(Happened::FullCheck(start.checked.level_without(Findings::NONE)));
                }
                Event::Check { checked, .. } => {
                    tell(Happened::FullCheck(checked.level_without(Findings::NONE)));
                }
                Event::Seen(seen) => tell(Happened::Seen(*seen)),
                Event::OwnPlan => tell(Happened::OwnPlan),
                Event::Finish => tell(Happened::Finished),
                Event::Run(_) => {}
            }
        }
        let course = &way.course;
        if course.flare == 0 {
            tell(Happened::Flare);
        }
        if course.ladder.shut > 0 && before.ladder.shut == 0 {
            tell(Happened::Shut);
        }
        let is_new = !before.is_started || here(&before) != here(course);
        if course.is_started && is_new {
            tell(Happened::Stage(here(course)));
        }
    }
    happened
}

fn check_ins(days: &[Day], today: i32) -> CheckIns {
    let first = days.first().map_or(today, |day| day.number);
    let count = |days: i64| u32::try_from(days).unwrap_or(0);
    let with: Vec<i64> =
        days.iter().filter(|day| day.check_in.is_some()).map(|day| day.number.into()).collect();
    // Today is not missing yet.
    let ends = std::iter::once(i64::from(first) - 1).chain(with.iter().copied());
    let starts = with.iter().copied().chain([i64::from(today)]);
    let longest = ends.zip(starts).map(|(from, to)| to - from - 1).max().unwrap_or(0);
    CheckIns {
        days: u32::try_from(with.len()).unwrap_or(u32::MAX),
        of: count(i64::from(today) - i64::from(first) + 1),
        longest_gap: count(longest),
    }
}

fn signs(days: &[Day], date: impl Fn(i32) -> CivilDate) -> Vec<Ticked> {
    let ticked = |line: &Line| {
        let mut on = days.iter().filter(|day| day.lines.has(*line));
        let last = on.next_back()?;
        let days = u32::try_from(on.count()).unwrap_or(u32::MAX).saturating_add(1);
        Some(Ticked { line: *line, days, last: date(last.number) })
    };
    Line::ALL.iter().filter_map(ticked).collect()
}

fn tests(days: &[Day], date: impl Fn(i32) -> CivilDate) -> Vec<(CivilDate, Measured)> {
    let mut latest: Vec<(CivilDate, Measured)> = Vec::new();
    for day in days {
        for measured in day.tests.iter().flat_map(measured) {
            let kind = std::mem::discriminant(&measured);
            latest.retain(|(_, other)| std::mem::discriminant(other) != kind);
            latest.push((date(day.number), measured));
        }
    }
    latest
}

/// What one test measured. Swelling, days, symptoms and runs are in other parts of the diary.
fn measured(ability: &Ability) -> impl Iterator<Item = Measured> {
    [
        ability.walk.map(Measured::Walk),
        ability.two_leg_raises.map(Measured::TwoLegRaises),
        ability.two_leg_raises_bent.map(Measured::TwoLegRaisesBent),
        ability.hold.map(Measured::Hold),
        ability.raises.map(Measured::Raises),
        ability.raises_bent.map(Measured::RaisesBent),
        ability.two_leg_hops.map(Measured::TwoLegHops),
        ability.hops.map(Measured::Hops),
        ability.skipping.map(Measured::Skipping),
        ability.knee_to_wall_cm.map(Measured::KneeToWall),
    ]
    .into_iter()
    .flatten()
}

/// The days of this diary from one day on on which an exercise was done.
pub fn days_with_exercises(home: &Home, since: CivilDate) -> u32 {
    let is_work = |entry: &&&super::Entry| matches!(entry.kind, Kind::Work(_)) && entry.day >= since;
    let mut on: Vec<CivilDate> =
        current(&home.entries).iter().filter(is_work).map(|entry| entry.day).collect();
    on.sort_unstable();
    on.dedup();
    u32::try_from(on.len()).unwrap_or(u32::MAX)
}
