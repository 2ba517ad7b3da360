//! The second oracle's table: section 3.3 of the specification, the first row that fits.

use triage_core::companion::checked::Offer;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::Walking;
use triage_core::protocol::review::Age;
use triage_core::reasoning::Truth;

use super::second_oracle_facts::View;
use super::second_oracle_ladder::{DONE, Ladder};
use super::second_oracle_read::Said;
use super::second_oracle_verdict::Verdict;

/// A row of the table, the load that it allows, and the step of a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Opinion {
    pub row: u8,
    pub load: i32,
    /// Of a run that is allowed; [`DONE`] after the ladder.
    pub step: Option<i32>,
    /// While a run waits after a step back: the days until the next one.
    pub in_days: Option<i32>,
}

const fn nothing(row: u8) -> Opinion {
    Opinion { row, load: 0, step: None, in_days: None }
}

const fn light(row: u8) -> Opinion {
    Opinion { row, load: 1, step: None, in_days: None }
}

const fn work(row: u8) -> Opinion {
    Opinion { row, load: 2, step: None, in_days: None }
}

const fn run(row: u8, step: i32) -> Opinion {
    Opinion { row, load: 2 + step, step: Some(step), in_days: None }
}

/// Hours from a run to a higher step, with the grace, in minutes.
const TWO_DAYS: i64 = 46 * 60;

impl View<'_> {
    /// What is allowed at this moment.
    pub fn opinion(&self, age: Age) -> Opinion {
        self.stopped()
            .or_else(|| self.unchecked())
            .or_else(|| self.red())
            .or_else(|| self.unplanned(age))
            .or_else(|| self.unsettled())
            .unwrap_or_else(|| self.planned())
    }

    /// Rows 1 to 6.
    fn stopped(&self) -> Option<Opinion> {
        let standing = self.standing();
        let is_within_days = self.level() >= Some(Urgency::WithinDays) && !self.may(|seen| seen.may_load);
        Some(nothing(match () {
            () if self.has_emergency_line() || standing == Some(Urgency::Emergency) => 1,
            () if standing.is_some() => 2,
            () if !self.lines_asking(true).is_none() => 3,
            () if !self.lines_asking(false).is_none() || self.is_asked_otherwise(false) => 4,
            () if self.is_asked_otherwise(true) || self.rises() => 5,
            () if is_within_days => 6,
            () => return None,
        }))
    }

    /// By the days that went by, the answers of the last full check ask for more.
    fn rises(&self) -> bool {
        self.last_check().is_some_and(|(_, day, checked)| {
            checked.rises.is_some_and(|rise| self.day() - day >= i32::from(rise.after_days))
        })
    }

    /// How the calf was after the last run is to be answered today.
    fn is_answer_due(&self) -> bool {
        let last = self.runs().rfind(|(said, ..)| said.at.day < self.day());
        last.is_some_and(|(said, _, is_more)| {
            self.aftermath(said, self.day() - 1).1 && self.verdict(said, is_more, self.day()) != Verdict::Stop
        })
    }

    /// Row 7.
    fn unchecked(&self) -> Option<Opinion> {
        let morning = self.morning(self.day());
        let is_whole = self.has_check_in(self.day())
            && morning.lines.is_some()
            && morning.pain.is_some()
            && morning.walking.is_some()
            && !(self.is_answer_due() && morning.after.is_empty());
        (!is_whole).then_some(nothing(7))
    }

    /// Row 8.
    fn unplanned(&self, age: Age) -> Option<Opinion> {
        let withheld = self.withheld();
        let is_pregnant = self.last_check().is_some_and(|(.., checked)| checked.is_pregnant);
        match () {
            () if self.start().is_none() || withheld == Some(Offer::NotOffered) => Some(nothing(8)),
            () if age == Age::Expired || withheld.is_some() || self.has_own_plan() => Some(light(8)),
            () if is_pregnant && !self.may(|seen| seen.may_load) => Some(light(8)),
            () => None,
        }
    }

    /// Row 9, which comes before row 8 by decision 19: a limp without a plan allows no walk.
    fn red(&self) -> Option<Opinion> {
        (self.is_red(self.day()) || self.is_red(self.day() - 1)).then_some(nothing(9))
    }

    /// Rows 10 and 11.
    fn unsettled(&self) -> Option<Opinion> {
        let day = self.day();
        let morning = self.morning(day);
        let is_still_worse = self.is_still_worse();
        let is_sore = morning.pain >= Some(3) || morning.walking >= Some(Walking::StiffThenFine);
        match () {
            () if self.is_red(day - 2) || is_still_worse => Some(light(10)),
            () if is_sore || morning.lines.is_some_and(|lines| !lines.is_none()) => Some(work(11)),
            () => None,
        }
    }

    /// Rows 12 to 21.
    fn planned(&self) -> Opinion {
        let ladder = self.ladder();
        let day = self.day();
        let Ok(gate) = self.gate() else { return work(12) };
        if ladder.is_shut(day) {
            return work(12);
        }
        if !self.is_confirmed() || self.is_check_due(gate) {
            return work(13);
        }
        let offered = self.offered(ladder);
        let offer = self.ceiling(ladder, day).min(self.by_time());
        match self.waits(ladder, day, offer) {
            Some(16) => Opinion { in_days: self.in_days(), ..work(16) },
            Some(row) => work(row),
            None if offered.step.is_none() => offered,
            None if offered.step.is_some() && !self.is_fresh() => work(7),
            None => offered,
        }
    }

    /// Level 5; or level 4, and a clinician says since that result that the runner may run.
    fn is_confirmed(&self) -> bool {
        let is_pregnant = self.last_check().is_some_and(|(.., checked)| checked.is_pregnant);
        match self.level() {
            Some(Urgency::SelfCare) => !is_pregnant,
            Some(Urgency::Routine) => !is_pregnant && self.may(|seen| seen.may_run),
            _ => false,
        }
    }

    /// 14 days without a check-in, 28 days since a full check, or before the first run.
    fn is_check_due(&self, gate: i32) -> bool {
        let Some((_, last, _)) = self.last_check() else { return true };
        let day = self.day();
        let start = self.begin().map_or(i32::MIN, |start| start.at.day);
        let of_days = self
            .said
            .iter()
            .filter(|said| said.at.day >= start && (said.check_in().is_some() || said.start().is_some()));
        let days: Vec<i32> = of_days.map(|said| said.at.day).collect();
        let is_silent = days.windows(2).any(|two| two[1] - two[0] >= 14 && last < two[1]);
        let is_first = !self.episode_runs().iter().any(|(said, is_more)| said.at.day >= gate && !is_more);
        is_silent || day - last >= 28 || is_first && day - last > 3
    }

    /// A run waits until the third day after bad news of any kind (decision 19). Days until then.
    fn in_days(&self) -> Option<i32> {
        (self.day() - 2..=self.day())
            .rev()
            .find(|day| self.has_bad_news(*day))
            .map(|bad| bad + 3 - self.day())
    }

    /// The row that keeps a run away on a day, of 14 to 17.
    fn waits(&self, ladder: &Ladder, day: i32, step: i32) -> Option<u8> {
        let runs = (day - 6..=day).filter(|day| self.ran(*day)).count();
        let most = if step >= DONE { self.runs_a_week(ladder) } else { 3 };
        match () {
            () if self.ran(day) || self.ran(day - 1) => Some(14),
            () if self.hopped(day - 1) && step < 9 => Some(15),
            () if self.in_days().is_some() => Some(16),
            () if runs >= most => Some(17),
            () => None,
        }
    }

    /// The highest step for now, if no wait is in the way: the next one, but for spring, a clinician, and one step more at
    /// the most for each two days since the last run (decision 19).
    pub fn highest(&self) -> i32 {
        self.ceiling(self.ladder(), self.day() - 1).min(self.by_time())
    }

    /// The next step, but for spring and a clinician.
    fn ceiling(&self, ladder: &Ladder, spring_by: i32) -> i32 {
        let seen = self.said.iter().filter_map(Said::seen);
        let at_most = seen
            .filter(|seen| seen.may_load != Truth::No && seen.may_run != Truth::No)
            .filter_map(|seen| seen.at_most)
            .next_back();
        let spring = if self.is_spring_done(spring_by) { DONE } else { 4 };
        ladder.next_on(self.day()).min(spring).min(at_most.map_or(DONE, i32::from))
    }

    fn by_time(&self) -> i32 {
        let last =
            self.said.iter().filter(|said| said.run().is_some() && !said.is_ahead).zip(self.then).last();
        last.map_or(DONE, |(said, then)| {
            let two_days = said.at.least_to(self.at) / TWO_DAYS;
            then.highest + i32::try_from(two_days).unwrap_or(DONE)
        })
    }

    /// Rows 18 to 21, with nothing else in the way.
    fn offered(&self, ladder: &Ladder) -> Opinion {
        let last = self
            .episode_runs()
            .last()
            .map(|(said, is_more)| (said.at, self.verdict(said, *is_more, self.day())));
        if last.is_some_and(|(at, verdict)| verdict == Verdict::Hold && at.least_to(self.at) < TWO_DAYS) {
            return work(18);
        }
        let ceiling = self.ceiling(ladder, self.day());
        match self.by_time() {
            step if step < ceiling => run(18, step),
            _ if ceiling == 4 && ladder.next_on(self.day()) > 4 && !self.is_spring_done(self.day()) => {
                run(19, 4)
            }
            _ if ceiling >= DONE && self.most_minutes(ladder) == 0 => work(20),
            _ if ceiling >= DONE => run(20, DONE),
            _ => run(21, ceiling),
        }
    }

    /// A check-in of this day is at most 12 hours old.
    fn is_fresh(&self) -> bool {
        self.on(self.day()).any(|said| {
            said.check_in().is_some()
                && !said.is_ahead
                && said.at.minute.is_some()
                && (self.at.minute.is_none() || !self.at.is_before(said.at))
                && said.at.most_to(self.at) <= 12 * 60
        })
    }
}
