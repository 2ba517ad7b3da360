//! What the second oracle takes from a diary up to one moment: check-ins, red days, what asks for a full check, results.
//!
//! Sections 2.1, 2.3, 2.7 and 2.8 of the specification, as statements about the list of entries.

use std::cell::OnceCell;

use triage_core::companion::entry::{Kind, Lines, Run};
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::stage::Stage;

use super::second_oracle_ladder::Ladder;
use super::second_oracle_read::{Answer, At, Said};

/// What was allowed when a run began.
#[derive(Clone, Copy, Debug)]
pub struct Then {
    /// The run was more than that.
    pub is_more: bool,
    /// The highest step, if nothing but the step itself had been in the way.
    pub highest: i32,
}

/// What is known at a moment. `then` says of each run, in order, what was allowed when it began.
pub struct View<'a> {
    pub at: At,
    pub said: &'a [Said],
    pub then: &'a [Then],
    /// The runs, each with whether it was more than was allowed.
    runs: Vec<(&'a Said, Run, bool)>,
    ladder: OnceCell<Ladder>,
    gate: OnceCell<Result<i32, Stage>>,
}

/// The check-ins of one day as one.
#[derive(Clone, Default, Debug)]
pub struct Morning {
    pub lines: Option<Lines>,
    pub pain: Option<u8>,
    pub walking: Option<Walking>,
    pub after: Vec<Answer>,
}

pub const HOPPING: [Exercise; 5] =
    [Exercise::TwoLegPogo, Exercise::LineHops, Exercise::Skipping, Exercise::OneLegPogo, Exercise::BoxStick];

impl<'a> View<'a> {
    pub fn of(at: At, said: &'a [Said], then: &'a [Then]) -> View<'a> {
        let runs = said.iter().filter(|said| !said.is_ahead).filter_map(|said| Some((said, said.run()?)));
        let runs = runs
            .enumerate()
            .map(|(place, (said, run))| (said, run, then.get(place).is_some_and(|then| then.is_more)));
        View { at, said, then, runs: runs.collect(), ladder: OnceCell::new(), gate: OnceCell::new() }
    }

    /// The runs, each with whether it was more than was allowed.
    pub fn runs(&self) -> impl DoubleEndedIterator<Item = (&'a Said, Run, bool)> + '_ {
        self.runs.iter().copied()
    }

    /// The ladder at this moment.
    pub fn ladder(&self) -> &Ladder {
        self.ladder.get_or_init(|| self.climbed())
    }

    /// The first stage before running whose goals are not all met, and otherwise the day on which the run gate was
    /// passed.
    pub fn gate(&self) -> Result<i32, Stage> {
        *self.gate.get_or_init(|| self.passed_gate(self.ladder()))
    }

    pub fn day(&self) -> i32 {
        self.at.day
    }

    /// The entries of a day. They are in order of time.
    pub fn on(&self, day: i32) -> impl Iterator<Item = &'a Said> {
        self.between(day, day).iter()
    }

    /// The entries of these days, both included.
    pub fn between(&self, from: i32, to: i32) -> &'a [Said] {
        let start = self.said.partition_point(|said| said.at.day < from);
        let end = self.said.partition_point(|said| said.at.day <= to);
        self.said.get(start..end).unwrap_or_default()
    }

    pub fn has_check_in(&self, day: i32) -> bool {
        self.on(day).any(|said| !said.is_ahead && said.check_in().is_some())
    }

    pub fn morning(&self, day: i32) -> Morning {
        let mut whole = Morning::default();
        for said in self.on(day).filter(|said| said.check_in().is_some()) {
            let Some(one) = said.check_in() else { continue };
            let lines = one.lines.filter(|lines| !said.is_ahead || !lines.is_none());
            whole.lines = match (whole.lines, lines) {
                (Some(all), Some(more)) => Some(all.and(more)),
                (all, more) => all.or(more),
            };
            // Of a check-in that is dated ahead the lines count, what asks for a full check by itself, and a red day.
            if said.is_ahead {
                continue;
            }
            whole.pain = whole.pain.max(one.worst_pain);
            whole.walking = whole.walking.max(one.walking);
            whole.after.extend(one.after_run.map(|answer| (answer, said.at)));
        }
        whole
    }

    /// When the check-ins of a day were, as one: the last minute, and the zone if it was the same for all.
    pub fn joined_at(&self, day: i32) -> At {
        let of_day =
            self.on(day).filter(|said| said.check_in().is_some() && !said.is_ahead).map(|said| said.at);
        let joined = of_day.reduce(|one, other| At {
            day,
            minute: one.minute.zip(other.minute).map(|(one, other)| one.max(other)),
            offset: one.offset.filter(|offset| Some(*offset) == other.offset),
        });
        joined.unwrap_or(At { day, minute: None, offset: None })
    }

    /// A run on a day with a sign is as bad as one with pain.
    pub fn is_red(&self, day: i32) -> bool {
        let has_sign =
            || self.on(day).filter_map(|said| said.check_in()?.lines).any(|lines| lines.may_be_sign());
        self.on(day).any(Said::is_red)
            || self.on(day).any(|said| said.run().is_some() && !said.is_ahead) && has_sign()
    }

    /// The last red day, up to this one.
    pub fn last_red(&self, until: i32) -> Option<i32> {
        self.said.iter().rev().map(|said| said.at.day).find(|day| *day <= until && self.is_red(*day))
    }

    /// The last answer about the time after the last run was "still worse", and it is still asked about or was bad news of
    /// the last days.
    pub fn is_still_worse(&self) -> bool {
        let Some((run, _, is_more)) = self.runs().next_back() else { return false };
        let answered = |day: &i32| !self.morning(*day).after.is_empty() || self.is_stiff_after(run, *day);
        let day = (run.at.day + 1..=self.day()).rev().find(answered);
        let is_still = day.is_some_and(|day| {
            self.morning(day).after.iter().any(|(answer, _)| *answer == AfterRun::Still)
                || self.is_stiff_after(run, day)
        });
        is_still
            && (self.is_asked(run, is_more, self.day())
                || (self.day() - 2..=self.day()).any(|day| self.has_bad_news(day)))
    }

    fn is_stiff_after(&self, run: &Said, day: i32) -> bool {
        self.is_next_check_in(run, day) && self.morning(day).walking >= Some(Walking::Stiff)
    }

    /// Whether a flare begins on a day: a red day, and no flare began in the three days before it.
    pub fn is_new_flare(&self, day: i32) -> bool {
        let mut days: Vec<i32> = self.said.iter().map(|said| said.at.day).collect();
        days.dedup();
        let red = days.into_iter().filter(|day| self.is_red(*day));
        let mut begins: Vec<i32> = Vec::new();
        for day in red.take_while(|red| *red <= day) {
            if begins.last().is_none_or(|begin| day - begin > 3) {
                begins.push(day);
            }
        }
        begins.last() == Some(&day)
    }

    /// Hops, as an exercise or in a test.
    pub fn hopped(&self, day: i32) -> bool {
        self.on(day).any(|said| match &said.kind {
            Kind::Work(work) => HOPPING.contains(&work.exercise),
            Kind::Test(of) => of.hops.is_some() || of.two_leg_hops.is_some() || of.skipping.is_some(),
            _ => false,
        })
    }

    pub fn ran(&self, day: i32) -> bool {
        self.on(day).any(|said| said.run().is_some())
    }

    /// The start of the open episode. `None`: there is none.
    pub fn start(&self) -> Option<&'a Said> {
        let start = self.said.iter().rev().find(|said| said.start().is_some())?;
        let is_over = |said: &&Said| matches!(said.kind, Kind::Finish(_)) && !said.at.is_before(start.at);
        (!self.said.iter().any(|said| is_over(&said))).then_some(start)
    }

    /// The first start since the last episode was finished. A second start in between does not begin the ladder again
    /// (decision 19).
    pub fn begin(&self) -> Option<&'a Said> {
        self.start()?;
        let finished = self.said.iter().rposition(|said| matches!(said.kind, Kind::Finish(_)));
        let since = finished.map_or(0, |place| place + 1);
        self.said[since..].iter().find(|said| said.start().is_some())
    }
}
