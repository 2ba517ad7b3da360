//! The diary as a list, one line a day: what was said and done, and what followed from it by the rules of today.
//!
//! Nothing is filled in: a day without a check-in has none, and a day without entries is an empty line.

use super::day::{Asked, Day, Event, Joined};
use super::decide::{Situation, decide};
use super::entry::{Entry, Kind};
use super::follow::advance;
use super::home::Home;
use super::moment::Moment;
use super::progress::{Judged, Way};
use super::reading::days;
use super::recent::here;
use super::today::Decision;
use crate::protocol::CivilDate;
use crate::protocol::pace::PACE;
use crate::protocol::review::Age;
use crate::protocol::stage::Stage;
use crate::reasoning::progress::Ability;

/// Days without entries are listed up to so many in a row. More are a clock that was wrong, or years of health.
const LONGEST_GAP: i32 = 366;

/// A day.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The day.
    pub day: CivilDate,
    /// Its check-ins as one. `None`: there was none.
    pub check_in: Option<Joined>,
    /// What its check-in came to, before any run of the day. `None`: nothing was said.
    pub decision: Option<Decision>,
    /// Its runs, in order, with the verdicts of today.
    pub runs: Vec<Judged>,
    /// What was measured.
    pub tests: Vec<Ability>,
    /// The stage at its end. `None`: no episode was open, or the day has no entries.
    pub stage: Option<Stage>,
}

/// Each day from the first entry to today. What is dated ahead counts as today's, as everywhere.
pub fn ledger(home: &Home) -> Vec<Line> {
    let now = &home.now;
    let at = Moment { day: now.day.number(), minute: now.minute, offset: now.offset };
    let read = days(&PACE, &home.entries, at);
    let before_runs = days(&PACE, &without_runs(&home.entries), at);
    let with_entries: Vec<i32> = home.days().iter().map(|day| day.number().min(at.day)).collect();
    let mut way = Way::START;
    let mut told = Vec::new();
    for day in &read {
        let before = before_runs.iter().find(|before| before.number == day.number);
        let asked = before.map_or(Asked::NOTHING, |before| before.asked);
        let decision = before_its_runs(&way, day, asked, now.age == Age::Expired && day.number == at.day);
        way.follow(&PACE, day, advance);
        let stage = way.course.is_started.then(|| here(&way.course));
        told.push((day, decision, stage));
    }
    let mut told = told.into_iter().filter(|(day, ..)| with_entries.contains(&day.number)).peekable();
    let mut last = at.day;
    dates(&read, now.day)
        .into_iter()
        .filter_map(|date| {
            let number = date.number();
            let Some((day, decision, stage)) = told.next_if(|(day, ..)| day.number == number) else {
                let is_listed = number.saturating_sub(last) <= LONGEST_GAP;
                return is_listed.then(|| Line::empty(date));
            };
            last = number;
            let runs = way.runs.iter().filter(|run| run.day == number).copied().collect();
            Some(Line { day: date, check_in: day.check_in, decision, runs, tests: day.tests.clone(), stage })
        })
        .collect()
}

impl Line {
    const fn empty(day: CivilDate) -> Line {
        Line { day, check_in: None, decision: None, runs: Vec::new(), tests: Vec::new(), stage: None }
    }
}

/// From the first of these days to today.
fn dates(days: &[Day], today: CivilDate) -> Vec<CivilDate> {
    let first = days.first().map_or(today.number(), |day| day.number);
    let back = std::iter::successors(Some(today), |day| Some(day.day_before()));
    let mut dates: Vec<CivilDate> = back.take_while(|day| day.number() >= first).collect();
    dates.reverse();
    dates
}

fn without_runs(entries: &[Entry]) -> Vec<Entry> {
    entries.iter().filter(|entry| !matches!(entry.kind, Kind::Run(_))).cloned().collect()
}

/// What the check-in of a day came to, as if no run of that day had been written down yet. `asked`: what asks for a full
/// check since then, the runs aside.
fn before_its_runs(way: &Way, day: &Day, asked: Asked, is_expired: bool) -> Option<Decision> {
    let mut before = Day { asked, ..day.clone() };
    before.events.retain(|event| !matches!(event, Event::Run(_)));
    let mut way = way.clone();
    way.follow(&PACE, &before, advance);
    let now = before.check_in.map_or(Moment { day: 0, minute: None, offset: None }, |check_in| check_in.at);
    let situation = Situation {
        pace: &PACE,
        course: &way.course,
        day: &before,
        now: Moment { day: 0, ..now },
        is_checked: true,
        is_expired,
        cap: &way.cap_on(&PACE, day.number),
    };
    decide(&situation).decision()
}
