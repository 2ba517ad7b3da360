//! The book that the oracle keeps from day to day, and the ladder in it.

use triage_core::companion::checked::{Checked, Findings};
use triage_core::protocol::Urgency;

use super::oracle_read::hours;

/// A day long before any diary.
pub const FAR: i32 = -10_000;

#[derive(Clone)]
pub struct RunDone {
    pub day: i32,
    pub minute: Option<u16>,
    pub offset: Option<i16>,
    pub step: i32,
    pub before: i32,
    pub before_stop: i32,
    pub offered: i32,
    /// 0 pass, 1 hold, 2 regress, 3 stop.
    pub quality: u8,
    pub judged: Option<u8>,
    pub is_due: bool,
    pub is_followed: bool,
    pub is_still: bool,
    pub was_worse: bool,
    pub kept: (i32, i32, i32),
}

pub struct Book {
    pub today: i32,
    pub is_started: bool,
    pub checked: Option<(Checked, i32)>,
    pub urgent: Option<Urgency>,
    pub may_load: bool,
    pub may_run: bool,
    pub is_own_plan: bool,
    pub at_most: i32,
    pub settled: Findings,
    /// The day on which something of the course itself asked for a full check.
    pub opened: Option<i32>,
    /// The last day that opened it, or opened it again.
    pub opened_last: i32,
    pub is_due: bool,
    pub grade: i32,
    pub is_graded: bool,
    pub is_careful: bool,
    pub is_slower: bool,
    pub days: i32,
    pub stage: i32,
    pub is_spring_done: bool,
    pub met: [i32; 13],
    pub walk: i32,
    pub step: i32,
    pub passes: i32,
    pub lost: i32,
    pub good: i32,
    pub good_step: i32,
    pub runs: Vec<i32>,
    pub is_first: bool,
    pub bad: i32,
    pub shut: i32,
    pub last: Option<RunDone>,
    pub red: i32,
    pub flare: i32,
    pub hops: Vec<i32>,
    pub load: i32,
    pub calm: i32,
    pub last_check_in: i32,
}

impl Book {
    pub fn new(day: i32) -> Book {
        Book {
            today: day,
            is_started: false,
            checked: None,
            urgent: None,
            may_load: false,
            may_run: false,
            is_own_plan: false,
            at_most: 13,
            settled: Findings::NONE,
            opened: None,
            opened_last: i32::MIN,
            is_due: false,
            grade: 3,
            is_graded: false,
            is_careful: true,
            is_slower: true,
            days: 0,
            stage: 1,
            is_spring_done: false,
            met: [FAR; 13],
            walk: FAR,
            step: 1,
            passes: 0,
            lost: 0,
            good: FAR,
            good_step: 1,
            runs: Vec::new(),
            is_first: true,
            bad: FAR,
            shut: FAR,
            last: None,
            red: FAR,
            flare: FAR,
            hops: Vec::new(),
            load: FAR,
            calm: 0,
            last_check_in: day,
        }
    }

    pub fn new_day(&mut self) {
        self.today += 1;
        self.days += 1;
    }

    pub fn open(&mut self, day: i32) {
        self.opened = self.opened.or(Some(day));
        self.opened_last = day;
    }

    /// The verdict on the last run, which only gets worse.
    pub fn judge(&mut self, verdict: u8) {
        let today = self.today;
        let Some(last) = &mut self.last else { return };
        if verdict >= 2 {
            self.bad = today;
            if self.shut > today {
                self.shut = today + 8;
            }
        }
        if last.judged.is_some_and(|judged| judged >= verdict) {
            return;
        }
        let was = last.judged.replace(verdict);
        last.is_due &= verdict < 3;
        let last = last.clone();
        if verdict >= 2 {
            if was.is_some_and(|was| was < 2) {
                (self.good, self.good_step, self.lost) = last.kept;
            }
            let down = if verdict == 3 {
                last.before_stop.min(last.step) - 2
            } else {
                last.before.min(last.step) - 1
            };
            self.step = self.step.min(down).max(1);
            self.passes = 0;
            if was.is_none_or(|was| was < 2) {
                if self.lost > 0 {
                    self.shut = today + 8;
                    self.is_first = true;
                    self.stage = self.stage.min(3);
                    self.met = [FAR; 13];
                    self.walk = FAR;
                }
                self.lost = self.lost.max(last.step);
            }
            return;
        }
        if verdict == 1 {
            self.step = self.step.min(last.before);
            self.passes = 0;
        } else {
            if last.step == last.before && self.step == last.before && self.step < 13 {
                let is_double = (self.grade >= 2 || self.is_slower) && [1, 4, 7, 10].contains(&self.step);
                self.passes += 1;
                if self.passes > i32::from(is_double) {
                    self.step += 1;
                    self.passes = 0;
                }
            }
            if last.step >= self.lost {
                self.lost = 0;
            }
        }
        (self.good, self.good_step) = (last.day, self.step);
    }

    pub fn after_gap(&self, day: i32) -> i32 {
        let lower = match day - self.good {
            _ if self.good == FAR => return self.step,
            28.. => 1,
            14..=27 => self.good_step / 2,
            7..=13 => self.good_step - 2,
            _ => return self.step,
        };
        self.step.min(lower).max(1)
    }

    /// The step that is offered, and what holds it back: 1 time, 2 spring.
    pub fn offer(&self, day: i32, when: (Option<u16>, Option<i16>)) -> (i32, u8) {
        let step = self.after_gap(day).min(self.at_most).max(1);
        let spring = if self.is_spring_done { 13 } else { 4 };
        let in_time = self.last.as_ref().map_or(13, |last| {
            let least = hours((last.day, last.minute, last.offset), (day, when.0, when.1)).0;
            last.offered + i32::try_from(least / (46 * 60)).unwrap_or(13)
        });
        let held = if in_time < step.min(spring) { 1 } else { 2 * u8::from(spring < step) };
        (step.min(spring).min(in_time), held)
    }
}
