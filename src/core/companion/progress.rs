//! From a diary and the time to where the runner is, and what is allowed today.

use super::cap::{Cap, Past, cap, is_new};
use super::course::{AFTER_LADDER, Course, NEVER};
use super::day::{Day, Event};
use super::decide::{Situation, decide};
use super::entry::{Entry, Lines, Run};
use super::follow::advance;
use super::moment::Moment;
use super::reading::{days, is_checked_at};
use super::today::Today;
use crate::protocol::CivilDate;
use crate::protocol::pace::{PACE, Pace};
use crate::protocol::reaction::Verdict;
use crate::protocol::review::Age;
use crate::reasoning::Truth;

/// When the question is asked, and how old the protocol is then.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// The civil day on the device.
    pub day: CivilDate,
    /// Minutes since midnight, 0 to 1439. `None`: not known.
    pub minute: Option<u16>,
    /// Minutes that the clock is ahead of UTC. `None`: not known.
    pub offset: Option<i16>,
    /// The age of the protocol on that day ([`crate::protocol::review::age`]).
    pub age: Age,
}

/// Where the runner is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Progress {
    /// What is allowed, and why.
    pub today: Today,
    /// The course that led there.
    pub course: Course,
    /// Each run on record, in order, with its verdict.
    pub runs: Vec<Judged>,
    /// Two flares within two weeks, or the ladder was shut: a physio should see it.
    pub is_to_book: bool,
    /// The lines that ask for a full check, of today and before.
    pub lines_asking: Lines,
}

/// A run and how it was judged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Judged {
    /// The number of the day ([`CivilDate::number`]).
    pub day: i32,
    /// The run.
    pub run: Run,
    /// `None`: still open.
    pub verdict: Option<Verdict>,
}

/// Where the runner is by this diary, at this time.
///
/// Total: it accepts any entries in any order, and cannot fail. Nothing of the result is kept.
pub fn progress(entries: &[Entry], now: &Now) -> Progress {
    progress_at(&PACE, entries, now)
}

/// The same, at another pace.
pub fn progress_at(pace: &Pace, entries: &[Entry], now: &Now) -> Progress {
    let at = Moment { day: now.day.number(), minute: now.minute, offset: now.offset };
    let days = days(pace, entries, at);
    let mut way = Way::START;
    for day in &days {
        way.follow(pace, day, advance);
    }
    let is_expired = now.age == Age::Expired;
    let empty = Day::empty(at.day);
    let today = days.last().unwrap_or(&empty);
    let is_checked = is_checked_at(pace, entries, &at);
    let situation = Situation {
        pace,
        course: &way.course,
        day: today,
        now: Moment { day: 0, ..at },
        is_checked,
        is_expired,
        cap: &way.cap_on(pace, at.day),
    };
    let flares =
        way.course.flare_before <= pace.flares_within_days && way.course.flare <= pace.flares_within_days;
    Progress {
        today: decide(&situation),
        course: way.course,
        runs: way.runs,
        is_to_book: flares || way.course.ladder.is_to_book,
        lines_asking: today.asked.and(today.asked_before).lines,
    }
}

/// A course with the runs that led to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    /// The course at the end of the last day.
    pub course: Course,
    /// The runs, with their verdicts so far.
    pub runs: Vec<Judged>,
    day: Option<i32>,
    past: Vec<Past>,
    done_on: Option<i32>,
}

impl Way {
    /// Before the first entry.
    pub const START: Way =
        Way { course: Course::START, runs: Vec::new(), day: None, past: Vec::new(), done_on: None };

    /// The limits after the ladder on a day.
    pub fn cap_on(&self, pace: &Pace, day: i32) -> Cap {
        self.done_on.map_or(Cap::NONE, |since| cap(pace, &self.past, day, since))
    }

    /// Goes on to the end of this day, by a function such as [`advance`]. Days between without entries go by too.
    pub fn follow(&mut self, pace: &Pace, day: &Day, advance: impl Fn(&Pace, &Course, &Day, &Cap) -> Course) {
        let skipped = self.day.map_or(0, |before| i64::from(day.number) - i64::from(before) - 1);
        // A day without entries is a day: gaps begin on it. After so many of them every age has stopped counting.
        let empty = Day::empty(day.number);
        for _ in 0..skipped.clamp(0, i64::from(NEVER)) {
            self.course = advance(pace, &self.course, &empty, &Cap::NONE);
        }
        let cap = self.cap_on(pace, day.number);
        self.course = advance(pace, &self.course, day, &cap);
        self.day = Some(day.number);
        for event in &day.events {
            if let Event::Run(of_day) = event {
                let run = Past {
                    day: day.number,
                    minutes: of_day.run.minutes,
                    is_off_plan: true,
                    is_good: false,
                    is_passed: false,
                    is_new: false,
                    has_hills: of_day.run.hills != Truth::No,
                    has_speed: of_day.run.fast != Truth::No,
                };
                let is_new = self.done_on.is_some() && is_new(pace, &run, &cap, &self.past);
                self.past.push(Past { is_new, ..run });
                self.runs.push(Judged { day: day.number, run: of_day.run, verdict: None });
            }
        }
        self.judge();
        self.done_on = match self.done_on {
            Some(since) if self.course.ladder.step >= AFTER_LADDER => Some(since),
            Some(_) | None => (self.course.ladder.step >= AFTER_LADDER).then_some(day.number),
        };
    }

    /// Only the last run can still change its verdict, and on a day with another run the one before it.
    fn judge(&mut self) {
        let Some(last) = self.course.ladder.last else { return };
        let newest_first = self.runs.iter_mut().zip(&mut self.past).rev();
        for (place, (judged, past)) in newest_first.enumerate().take(3) {
            judged.verdict = match place {
                0 => last.judged,
                1 => last.earlier,
                _older => judged.verdict.or(Some(Verdict::Regress)),
            };
            if place == 0 {
                past.is_off_plan = last.is_off_plan;
            }
            past.is_good =
                !past.is_off_plan && judged.verdict.is_some_and(|verdict| verdict <= Verdict::Hold);
            past.is_passed = !past.is_off_plan && judged.verdict == Some(Verdict::Pass);
        }
    }
}
