//! The oracle's book: what full checks and clinicians said, and which goals were met.

use triage_core::companion::checked::{Checked, Findings, Offer};
use triage_core::companion::entry::{Kind, Seen};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::Walking;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::Truth::{No, Yes};
use triage_core::reasoning::progress::{Ability, Repeats};

use super::oracle_ladder::{Book, FAR};
use super::oracle_sheet::Sheet;

impl Book {
    pub fn level(&self) -> Option<Urgency> {
        let (checked, _) = self.checked?;
        let is_left = |findings: Findings| !findings.are_all_in(self.settled);
        let routine = if is_left(checked.routine) { Urgency::Routine } else { Urgency::SelfCare };
        let days = if is_left(checked.within_days) { Urgency::WithinDays } else { Urgency::SelfCare };
        Some(checked.level.max(routine).max(days))
    }

    pub fn check(&mut self, checked: &Checked, is_last: bool, day: i32) {
        self.checked = Some((*checked, day));
        (self.may_load, self.may_run, self.is_due) = (false, false, false);
        if checked.level >= Urgency::SameDay {
            self.urgent = self.urgent.max(Some(checked.level));
        }
        if is_last || self.opened.is_some_and(|opened| opened < day) && self.opened_last < day {
            self.opened = None;
        }
        self.is_careful |= checked.is_careful;
        self.is_slower |= checked.is_slower;
        let careful_start = self.start_step();
        let since = self.days.max(checked.days.into());
        if self.is_graded {
            self.grade = self.grade.max(checked.grade as i32);
        } else if (2..=10).contains(&since) {
            (self.grade, self.is_graded) = (checked.grade as i32, true);
        }
        let again = self.start_step();
        if self.last.is_none() && self.good == FAR {
            self.step = if self.step == careful_start { again } else { self.step.min(again) };
        }
    }

    fn start_step(&self) -> i32 {
        match self.grade {
            0 => 7,
            1 if !self.is_careful => 4,
            _ => 1,
        }
    }

    pub fn start(&mut self, checked: &Checked, days_ago: i32, day: i32) {
        let (was_open, has_earlier) = (self.is_started, self.checked.is_some());
        self.check(checked, false, day);
        self.checked = Some((*checked, day - days_ago));
        if days_ago > 3 {
            self.open(day);
        }
        self.is_started = true;
        (self.is_careful, self.is_slower) =
            (checked.is_careful || has_earlier, checked.is_slower || has_earlier);
        self.grade = match checked.grade {
            LayGrade::Zero => 0,
            LayGrade::One => 1,
            LayGrade::Two => 2,
            LayGrade::Three => 3,
        };
        self.days = i32::from(checked.days) + days_ago;
        self.is_graded = (2..=10).contains(&checked.days);
        self.last_check_in = day;
        let here = (checked.here.min(Stage::Strength) as i32) + 1;
        self.stage = if was_open { self.stage.min(here) } else { here };
        self.is_spring_done &= was_open;
        (self.met, self.walk, self.passes, self.is_first) = ([FAR; 13], FAR, 0, true);
        let step = self.start_step();
        if was_open {
            (self.step, self.good_step) = (self.step.min(step), self.good_step.min(step));
        } else {
            (self.step, self.good_step, self.good, self.lost) = (step, step, FAR, 0);
        }
    }

    pub fn seen(&mut self, seen: &Seen) {
        if seen.may_load == Yes {
            (self.urgent, self.may_load) = (None, true);
            if let Some((checked, _)) = self.checked {
                self.settled = self.settled.and(checked.within_days).and(checked.routine);
            }
        }
        if seen.may_load == No || seen.may_run == No || seen.at_most == Some(0) {
            (self.is_own_plan, self.may_run) = (true, false);
            self.may_load &= seen.may_load != No;
            return;
        }
        self.at_most = seen.at_most.map_or(self.at_most, i32::from);
        if seen.may_run == Yes {
            (self.is_own_plan, self.may_run) = (false, true);
        }
    }

    pub fn is_hop(kind: &Kind) -> bool {
        use Exercise::{BoxStick, LineHops, OneLegPogo, Skipping, TwoLegPogo};
        match kind {
            Kind::Work(work) => {
                [TwoLegPogo, LineHops, Skipping, OneLegPogo, BoxStick].contains(&work.exercise)
            }
            Kind::Test(test) => test.two_leg_hops.is_some() || test.hops.is_some() || test.skipping.is_some(),
            _ => false,
        }
    }

    pub fn is_load(kind: &Kind) -> bool {
        match kind {
            Kind::Work(work) => work.exercise >= Exercise::BentKneeRaise,
            Kind::Test(test) => Book::is_hop(kind) || test.raises.is_some() || test.raises_bent.is_some(),
            _ => false,
        }
    }

    /// The hops and goals of the day, and the stage that follows from them.
    pub fn close_day(&mut self, sheet: &Sheet) {
        let day = sheet.day;
        for at in &sheet.all {
            if Book::is_hop(&at.entry.kind) {
                self.hops.push(day);
            }
            if Book::is_load(&at.entry.kind) || matches!(at.entry.kind, Kind::Run(_)) && !at.is_ahead {
                self.load = day;
            }
        }
        if self.red == day {
            (self.met, self.walk) = ([FAR; 13], FAR);
            return;
        }
        if day - self.walk > 14 {
            self.walk = FAR;
        }
        let report = |worst: Option<u8>, walking| {
            worst.is_some_and(|pain| pain <= 2) && walking == Some(Walking::AsUsual)
        };
        if self.walk != FAR && !sheet.check_ins.is_empty() {
            let worst = sheet.check_ins.iter().filter_map(|(_, c)| c.worst_pain).max();
            let walking = sheet.check_ins.iter().filter_map(|(_, c)| c.walking).max();
            if report(worst, walking) {
                self.met[6] = self.met[6].max(self.walk);
            }
            self.walk = FAR;
        }
        if sheet.check_ins.iter().any(|(_, c)| c.lines.is_some()) && sheet.lines.is_none() {
            self.met[1] = day;
        }
        for at in &sheet.all {
            if let Kind::Test(test) = &at.entry.kind {
                self.measure(test, day);
            }
        }
        let is_met = |book: &Book, goals: std::ops::Range<usize>| {
            let days = book.days >= if book.grade <= 1 { 7 } else { 14 };
            goals.into_iter().all(|goal| if goal == 10 { days } else { day - book.met[goal] <= 14 })
        };
        for (stage, goals) in [(1, 0..3), (2, 3..6), (3, 6..11)] {
            if self.stage == stage && is_met(self, goals) {
                self.stage += 1;
            }
        }
        self.is_spring_done |= self.stage == 4 && is_met(self, 11..13);
    }

    fn measure(&mut self, test: &Ability, day: i32) {
        let walked = |minutes: u16, pain: u8| {
            test.walk.is_some_and(|w| w.seconds >= minutes * 60 && w.pain <= pain && w.sets >= 1)
        };
        let count = |done: Option<Repeats>, sets: u8, count: u8, pain: u8| {
            done.is_some_and(|done| done.sets >= sets && done.count >= count && done.pain <= pain)
        };
        let enough = self.checked.map_or(255, |(checked, _)| checked.raise_minimum);
        let raises = [test.raises, test.raises_bent].iter().all(|done| {
            done.is_some_and(|done| {
                let is_share = done.other > 0
                    && done.other < enough
                    && u16::from(done.count) * 10 >= u16::from(done.other) * 9;
                done.pain <= 3 && (done.count >= enough || is_share)
            })
        });
        if walked(30, 1) {
            self.walk = day;
        }
        for (goal, is_met) in [
            (0, walked(10, 2)),
            (2, count(test.two_leg_raises, 1, 1, 3)),
            (3, walked(20, 1)),
            (4, count(test.two_leg_raises, 1, 15, 2) && count(test.two_leg_raises_bent, 1, 15, 2)),
            (5, test.hold.is_some_and(|hold| hold.sets >= 5 && hold.seconds >= 30 && hold.pain <= 2)),
            (7, raises),
            (8, count(test.two_leg_hops, 1, 10, 2)),
            (9, test.knee_to_wall_cm.is_some_and(|apart| apart <= 2)),
            (11, count(test.hops, 3, 20, 2)),
            (12, test.skipping.is_some_and(|done| done.sets >= 3 && done.seconds >= 30)),
        ] {
            if is_met {
                self.met[goal] = day;
            }
        }
    }

    pub fn offer_of_check(&self) -> Option<Offer> {
        self.checked.map(|(checked, _)| checked.offer)
    }
}
