//! The second oracle's goals: which stage is reached, by which values. Section 2.4.

use triage_core::companion::entry::Kind;
use triage_core::protocol::check_in::Walking;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};

use super::second_oracle_facts::View;
use super::second_oracle_ladder::Ladder;
use super::second_oracle_read::{At, Said};

fn has_counted(of: Option<Repeats>, sets: u8, count: u8, pain: u8) -> bool {
    of.is_some_and(|of| of.sets >= sets && of.count >= count && of.pain <= pain)
}

fn has_lasted(of: Option<Timed>, sets: u8, seconds: u16, pain: u8) -> bool {
    of.is_some_and(|of| of.sets >= sets && of.seconds >= seconds && of.pain <= pain)
}

/// The number for the age, or 90 % of the other leg where that one misses the number too.
fn has_raised(of: Option<Raises>, number: u8) -> bool {
    of.is_some_and(|of| {
        let is_near = of.other < number && u16::from(of.count) * 10 >= u16::from(of.other) * 9;
        of.pain <= 3 && (of.count >= number || is_near)
    })
}

impl View<'_> {
    /// What was measured in these days. What was measured before the day of the start was measured on
    /// another injury.
    fn measured(&self, from: i32, to: i32) -> impl Iterator<Item = (i32, &Ability)> {
        let start = self.start().map(|start| start.at);
        self.said.iter().filter_map(move |said| match &said.kind {
            Kind::Test(ability) if (from..=to).contains(&said.at.day) => {
                start.is_some_and(|start| said.at.day >= start.day).then_some((said.at.day, ability))
            }
            _ => None,
        })
    }

    fn has(&self, from: i32, to: i32, reaches: impl Fn(&Ability) -> bool) -> bool {
        self.measured(from, to).any(|(_, ability)| reaches(ability))
    }

    /// The next check-in after a walk says as usual, and 2 at the most.
    fn is_well_next_morning(&self, walk: i32, until: i32) -> bool {
        let next = self.said.iter().find(|said| said.check_in().is_some() && said.at.day > walk);
        next.is_some_and(|next| {
            let morning = self.morning(next.at.day);
            next.at.day <= until
                && morning.walking == Some(Walking::AsUsual)
                && morning.pain.is_some_and(|pain| pain <= 2)
        })
    }

    fn days_since_onset_at_start(&self, day: i32) -> i32 {
        self.start().and_then(Said::checked).map_or(0, |(checked, then)| i32::from(checked.days) + day - then)
    }

    fn has_no_line(&self, day: i32) -> bool {
        (day - 1..=day).all(|day| self.morning(day).lines.is_none_or(|lines| lines.is_none()))
    }

    fn has_protected(&self, from: i32, day: i32) -> bool {
        self.has(from, day, |ability| has_lasted(ability.walk, 1, 600, 2))
            && self.has(from, day, |ability| has_counted(ability.two_leg_raises, 1, 1, 3))
            && self.has_no_line(day)
    }

    fn has_loaded_early(&self, from: i32, day: i32) -> bool {
        self.has(from, day, |ability| has_lasted(ability.walk, 1, 1200, 1))
            && self.has(from, day, |ability| has_counted(ability.two_leg_raises, 1, 15, 2))
            && self.has(from, day, |ability| has_counted(ability.two_leg_raises_bent, 1, 15, 2))
            && self.has(from, day, |ability| has_lasted(ability.hold, 5, 30, 2))
    }

    /// The goals of the run gate on a day, but for the full check: each value at most 14 days old, and after the last red
    /// day.
    fn is_at_run_gate(&self, from: i32, day: i32) -> bool {
        let from = from.max(day - 14).max(self.last_red(day).map_or(i32::MIN, |red| red + 1));
        let number =
            self.start().and_then(|start| start.checked()).map_or(u8::MAX, |(of, _)| of.raise_minimum);
        let days = if self.grade() >= LayGrade::Two { 14 } else { 7 };
        let walks = self.measured(from, day).filter(|(_, ability)| has_lasted(ability.walk, 1, 1800, 1));
        let mut walks = walks.map(|(then, _)| then);
        walks.any(|walk| self.is_well_next_morning(walk, day))
            && self.has(from, day, |ability| has_raised(ability.raises, number))
            && self.has(from, day, |ability| has_raised(ability.raises_bent, number))
            && self.has(from, day, |ability| has_counted(ability.two_leg_hops, 1, 10, 2))
            && self.has(from, day, |ability| ability.knee_to_wall_cm.is_some_and(|apart| apart <= 2))
            && self.days_since_onset_at_start(day) >= days
    }

    pub fn passed_gate(&self, ladder: &Ladder) -> Result<i32, Stage> {
        let Some(start) = self.start().map(|start| start.at.day) else { return Err(Stage::Protect) };
        let first = self.first_stage();
        let mut from = start;
        if first <= Stage::Protect {
            let left = (from..=self.day()).find(|day| self.has_protected(start, *day));
            from = left.ok_or(Stage::Protect)?;
        }
        if first <= Stage::EarlyLoading {
            let left = (from..=self.day()).find(|day| self.has_loaded_early(start, *day));
            from = left.ok_or(Stage::EarlyLoading)?;
        }
        let is_further = first > Stage::Strength && ladder.again.is_empty();
        let (again, values) = ladder.again.last().copied().unwrap_or((from, i32::MIN));
        match (again.max(from)..=self.day()).find(|day| self.is_at_run_gate(values, *day)) {
            Some(day) => Ok(day),
            None if is_further => Ok(from),
            None => Err(Stage::Strength),
        }
    }

    /// Whether the goals of the spring stage were met by a day, once the run gate was passed: each value at most 14 days
    /// old then, and after the last red day.
    pub fn is_spring_done(&self, by: i32) -> bool {
        if self.was_spring_done() || self.was_spring_done_before_again() {
            return true;
        }
        let Ok(gate) = self.gate() else { return false };
        (gate..=by).any(|day| {
            let from = (day - 14).max(self.last_red(day).map_or(i32::MIN, |red| red + 1));
            let has = |reaches: &dyn Fn(&Ability) -> bool| {
                self.measured(from, day).any(|(_, ability)| reaches(ability))
            };
            has(&|of| has_counted(of.hops, 3, 20, 2)) && has(&|of| has_lasted(of.skipping, 3, 30, 10))
        })
    }

    /// Whether they were met before the run gate last counted again from nothing, which takes nothing back of the spring stage.
    fn was_spring_done_before_again(&self) -> bool {
        let Some((again, _)) = self.ladder().again.last() else { return false };
        let until = self.said.partition_point(|said| said.at.day < *again);
        let at = At { day: again - 1, minute: Some(1439), offset: None };
        View::of(at, &self.said[..until], self.then).is_spring_done(again - 1)
    }

    /// Whether they were met before the last start, if that did not follow upon a finished episode.
    fn was_spring_done(&self) -> bool {
        let Some(start) = self.start().filter(|start| self.begin().is_some_and(|begin| begin.at != start.at))
        else {
            return false;
        };
        let until =
            self.said.iter().position(|said| said.at == start.at && said.start().is_some()).unwrap_or(0);
        View::of(start.at, &self.said[..until], self.then).is_spring_done(start.at.day)
    }
}
