//! The second oracle's limits after the ladder: section 2.6 of the specification.

use triage_core::companion::entry::Run;
use triage_core::reasoning::Truth;

use super::second_oracle_facts::View;
use super::second_oracle_ladder::Ladder;
use super::second_oracle_verdict::Verdict;

/// A run of an earlier day.
struct Past {
    day: i32,
    run: Run,
    /// It was no more than was allowed, and passed or held.
    is_good: bool,
    has_passed: bool,
}

impl View<'_> {
    /// The runs of earlier days, in order.
    fn past(&self) -> Vec<Past> {
        let runs = self.runs().filter(|(said, ..)| said.at.day < self.day());
        let past = runs.map(|(said, run, is_more)| {
            let verdict = self.verdict(said, is_more, self.day());
            let is_good = !is_more && matches!(verdict, Verdict::Pass | Verdict::Hold);
            Past { day: said.at.day, run, is_good, has_passed: is_good && verdict == Verdict::Pass }
        });
        past.collect()
    }

    /// Minutes of running on these days, both included.
    fn minutes_on(&self, from: i32, to: i32) -> i32 {
        let runs = self.past();
        runs.iter().filter(|run| (from..=to).contains(&run.day)).map(|run| i32::from(run.run.minutes)).sum()
    }

    /// The longest run of the last 30 days before this one that was on plan and did no harm, minutes.
    fn longest_before(&self, day: i32) -> i32 {
        let runs = self.past();
        let recent = runs.iter().filter(|run| run.is_good && (day - 30..day).contains(&run.day));
        recent.map(|run| i32::from(run.run.minutes)).max().unwrap_or(0)
    }

    /// Whether something in a run of an earlier day was new: longer, a fourth day, hills, speed.
    fn was_new(&self, run: &Past) -> bool {
        let past = self.past();
        let had = |is_it: fn(&Run) -> bool| {
            past.iter().any(|one| one.day < run.day && one.is_good && is_it(&one.run))
        };
        let of_week = past.iter().filter(|one| (run.day - 6..run.day).contains(&one.day)).count();
        i32::from(run.run.minutes) > self.longest_before(run.day)
            || of_week >= 3
            || has_hills(&run.run) && !had(has_hills)
            || is_fast(&run.run) && !had(is_fast)
    }

    /// Whether a new thing may be tried: a week after the ladder at the earliest, and each run of the last seven days passed
    /// with nothing new in it.
    fn may_try(&self, since: i32) -> bool {
        let past = self.past();
        let mut week = past.iter().filter(|run| run.day >= self.day() - 6);
        self.day() - since >= 7 && week.all(|run| run.has_passed && !(run.day >= since && self.was_new(run)))
    }

    /// Runs in seven days: a fourth one is a new thing once, and then the usual.
    pub fn runs_a_week(&self, ladder: &Ladder) -> usize {
        let since = ladder.done_on.unwrap_or(self.day());
        let past = self.past();
        let had_fourth = past
            .iter()
            .filter(|run| run.day >= since && run.is_good)
            .any(|run| past.iter().filter(|one| (run.day - 6..=run.day).contains(&one.day)).count() >= 4);
        if had_fourth || self.may_try(since) { 4 } else { 3 }
    }

    /// The most minutes of running on this day.
    pub fn most_minutes(&self, ladder: &Ladder) -> i32 {
        let (day, since) = (self.day(), ladder.done_on.unwrap_or(self.day()));
        let longest = self.longest_before(day);
        let single = if self.may_try(since) { longest * 110 / 100 } else { longest };
        let week =
            (self.minutes_on(day - 13, day - 7) * 120 / 100).max(longest) - self.minutes_on(day - 6, day - 1);
        let block = since + (day - since) / 7 * 7;
        let easy = self.minutes_on(block - 7, block - 1) * 70 / 100 - self.minutes_on(block, day - 1);
        let easy = if (day - since) / 7 % 4 == 3 { easy } else { i32::MAX };
        single.min(week).min(easy).max(0)
    }

    /// Whether a run after the ladder is more than is allowed. Hills come after a longer run, and speed after hills.
    pub fn is_more_than_minutes(&self, run: &Run, ladder: &Ladder) -> bool {
        let since = ladder.done_on.unwrap_or(self.day());
        let past = self.past();
        let had = |is_it: fn(&Run) -> bool| {
            past.iter().any(|one| one.day >= since && one.is_good && is_it(&one.run))
        };
        let may_try = self.may_try(since);
        let may_climb = had(has_hills) || may_try && had(|run| run.minutes > 35);
        let may_speed = had(is_fast) || may_try && had(has_hills);
        i32::from(run.minutes) > self.most_minutes(ladder)
            || has_hills(run) && !may_climb
            || is_fast(run) && !may_speed
    }
}

fn has_hills(run: &Run) -> bool {
    run.hills != Truth::No
}

fn is_fast(run: &Run) -> bool {
    run.fast != Truth::No
}
