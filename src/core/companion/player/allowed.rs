//! Which sessions are allowed now.

use super::plan::{Knee, Plan};
use crate::companion::entry::Kind;
use crate::companion::home::Home;
use crate::companion::progress::Progress;
use crate::companion::today::{Allowed, Row};
use crate::protocol::Fact;
use crate::protocol::stage::Stage;
use crate::protocol::treatment::ICE;
use crate::reasoning::advise::{Standing, standing};
use crate::reasoning::assess::urgency;
use crate::reasoning::interview::{replay, unsafe_to_raise};
use crate::reasoning::{Facts, Truth};

/// Why no raises on one leg are counted now. Source: decision 27.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RaisesLock {
    /// Today allows no full load: a sign, a sore day, a rest day, no check-in.
    NotToday,
    /// Today has not been answered for yet.
    NotChecked,
    /// The runner may run today, and a test would tire the calf.
    RunToday,
    /// The stages before strength are not over.
    Stage,
    /// Too few days since it began.
    FirstDays,
    /// The last full check could not exclude that a raise would do harm.
    Unsafe,
    /// There was such a test yesterday, or today with the knee held the same way.
    JustTested,
    /// Both legs hurt: there is no other leg to compare with.
    BothLegs,
}

/// No test of strength before this day, counted from when it began.
const FIRST_TEST_DAY: u16 = 3;

impl Home {
    /// Whether a session is allowed now. None is while a run that was run is not written down.
    pub fn may_play(&self, plan: Plan) -> bool {
        if self.player.ended().is_some() {
            return false;
        }
        let progress = self.progress();
        match (plan, progress.today.allowed) {
            (Plan::Step(step), Allowed::Run { step: most }) => (1..=most).contains(&step),
            (Plan::Minutes(minutes), Allowed::Minutes { minutes: most }) => minutes <= most,
            (Plan::Step(_) | Plan::Minutes(_), _) => false,
            (Plan::Holds { exercise, is_half }, _) => {
                !plan.intervals().is_empty()
                    && is_half == self.is_half(&progress)
                    && self.exercises(&progress).contains(&exercise)
            }
            (Plan::Ice, _) => self.may_ice(&progress),
            (Plan::Raises(knee), _) => self.raises_locked(&progress, knee).is_none(),
        }
    }

    /// Why no raises on one leg are counted now. `None`: they may be.
    pub fn raises_locked(&self, progress: &Progress, knee: Knee) -> Option<RaisesLock> {
        let course = &progress.course;
        let facts = self.facts();
        if matches!(progress.today.row, Row::CheckIn(_)) {
            return Some(RaisesLock::NotChecked);
        }
        // A run was today, or may still come today.
        if course.ladder.run_days & 1 != 0 || matches!(progress.today.row, Row::TwoDays { .. }) {
            return Some(RaisesLock::RunToday);
        }
        match progress.today.allowed {
            Allowed::Run { .. } | Allowed::Minutes { .. } => return Some(RaisesLock::RunToday),
            Allowed::Nothing
            | Allowed::Rest
            | Allowed::Walk
            | Allowed::Light
            | Allowed::Work { is_half: true, .. }
            | Allowed::Work { is_same_dose: true, .. } => return Some(RaisesLock::NotToday),
            Allowed::Work { is_half: false, is_same_dose: false } => {}
        }
        let Some(facts) = facts else { return Some(RaisesLock::Unsafe) };
        if course.stage < Stage::Strength {
            Some(RaisesLock::Stage)
        } else if u16::from(course.days) < FIRST_TEST_DAY {
            Some(RaisesLock::FirstDays)
        } else if !unsafe_to_raise(&facts).is_empty() {
            Some(RaisesLock::Unsafe)
        } else if self.compares_no_leg() {
            Some(RaisesLock::BothLegs)
        } else if self.was_counted(knee) {
            Some(RaisesLock::JustTested)
        } else {
            None
        }
    }

    /// Whether raises were counted yesterday, or today with the knee held the same way.
    fn was_counted(&self, knee: Knee) -> bool {
        let has_counted = |kind: &Kind, knee: Knee| match kind {
            Kind::Test(ability) => match knee {
                Knee::Straight => ability.raises.is_some(),
                Knee::Bent => ability.raises_bent.is_some(),
            },
            Kind::Start(_)
            | Kind::Check(_)
            | Kind::CheckIn(_)
            | Kind::Run(_)
            | Kind::Work(_)
            | Kind::Week(_)
            | Kind::Seen(_)
            | Kind::Pause(_)
            | Kind::Finish(_)
            | Kind::Note
            | Kind::Removed => false,
        };
        let counted_on =
            |day: i32, knee: Knee| self.of_day(day).iter().any(|entry| has_counted(&entry.kind, knee));
        let today = self.now.day.number();
        counted_on(today, knee) || counted_on(today - 1, Knee::Straight) || counted_on(today - 1, Knee::Bent)
    }

    /// Whether ice is among what may be done now: in its first days, with every answer that could speak against it given.
    pub fn may_ice(&self, progress: &Progress) -> bool {
        let is_early = ICE.until_day.is_none_or(|last| u16::from(progress.course.days) <= last);
        let is_offered = |facts: Facts| standing(&ICE, &facts, urgency(&facts)) == Standing::Now;
        progress.today.allowed.load() > 0
            && progress.today.row.shows_plan()
            && is_early
            && self.facts().is_some_and(is_offered)
    }

    /// Whether both legs hurt, or may: there is no other leg to compare with.
    pub fn compares_no_leg(&self) -> bool {
        self.facts().is_none_or(|facts| facts.truth(Fact::BothLegs) != Truth::No)
    }

    fn facts(&self) -> Option<Facts> {
        self.answers.map(|answers| replay(&answers).facts)
    }
}
