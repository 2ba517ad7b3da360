//! What of the plan can be done and tried today: exercises and goals.

use super::decide::HALF_SETS_DAY;
use super::home::Home;
use super::player::allowed::RaisesLock;
use super::player::plan::Knee;
use super::progress::Progress;
use super::today::{Allowed, Row};
use crate::protocol::exercise::Exercise;
use crate::protocol::stage::{Gate, Stage};
use crate::reasoning::interview::{replay, unsafe_to_raise};
use crate::reasoning::plan::stages;
use crate::reasoning::progress::Ability;

impl Home {
    /// The goals of the present stage that a runner can tick, as missing. None while not even the work of the stage is
    /// allowed; no raise and no hop where the last full check could not exclude that it would do harm. Hops and raises on
    /// one leg are tried only where the work of today may have them.
    pub fn goals(&self, progress: &Progress) -> Vec<Gate> {
        const WORK: Allowed = Allowed::Work { is_half: false, is_same_dose: false };
        if progress.today.allowed.load() < WORK.load() {
            return Vec::new();
        }
        let facts = self.answers.map(|answers| replay(&answers).facts);
        let may_raise = facts.is_some_and(|facts| unsafe_to_raise(&facts).is_empty());
        let goals = super::goal::goals(&progress.course);
        let is_today = |strain: Strain| match strain {
            Strain::Hops => may_raise && self.may_hop(progress),
            Strain::OneLeg => may_raise && self.may_raise_on_one_leg(progress),
            Strain::Load => may_raise,
            Strain::Less => true,
        };
        let is_open = |gate: &Gate| can_be_ticked(*gate) && is_today(strain(*gate));
        goals.missing.into_iter().filter(is_open).collect()
    }

    /// Whether today is the first day with load after a flare: half the sets, whatever else is allowed.
    pub fn is_half(&self, progress: &Progress) -> bool {
        progress.course.red == HALF_SETS_DAY
    }

    /// Whether hops may be among the work of today: not on a sore day, after a flare, on the day after hops, in pregnancy,
    /// or while a clinician or a full check comes before running.
    fn may_hop(&self, progress: &Progress) -> bool {
        let course = &progress.course;
        let is_pregnant = course.care.checked.is_none_or(|checked| checked.is_pregnant);
        let is_confirmed = !matches!(progress.today.row, Row::BeforeRunning(_));
        self.is_full_day(progress) && course.hops & 0b10 == 0 && !is_pregnant && is_confirmed
    }

    /// Whether the raises of a goal may be tried today: where they could be counted, but for the other leg and for a count
    /// that was just made.
    fn may_raise_on_one_leg(&self, progress: &Progress) -> bool {
        match self.raises_locked(progress, Knee::Straight) {
            None | Some(RaisesLock::BothLegs | RaisesLock::JustTested) => true,
            Some(
                RaisesLock::NotToday
                | RaisesLock::NotChecked
                | RaisesLock::RunToday
                | RaisesLock::Stage
                | RaisesLock::FirstDays
                | RaisesLock::Unsafe,
            ) => false,
        }
    }

    /// Whether today allows all that its stage has.
    fn is_full_day(&self, progress: &Progress) -> bool {
        match progress.today.allowed {
            Allowed::Nothing | Allowed::Rest | Allowed::Walk | Allowed::Light => false,
            Allowed::Work { is_half, is_same_dose } => !is_half && !is_same_dose,
            Allowed::Run { .. } | Allowed::Minutes { .. } => !self.is_half(progress),
        }
    }

    /// The exercises of today, without those that the answers of the last full check forbid: those of the first stage where
    /// today is light. Where there are no hops the strength work stays.
    pub fn exercises(&self, progress: &Progress) -> Vec<Exercise> {
        let is_light = match progress.today.allowed {
            Allowed::Nothing | Allowed::Rest | Allowed::Walk => return Vec::new(),
            Allowed::Light => true,
            Allowed::Work { .. } | Allowed::Run { .. } | Allowed::Minutes { .. } => false,
        };
        let Some(answers) = &self.answers else { return Vec::new() };
        let may_hop = self.may_hop(progress);
        let wanted = |stage: Stage| match progress.course.stage {
            _ if is_light => stage == Stage::Protect,
            Stage::Protect | Stage::EarlyLoading | Stage::Strength => stage == progress.course.stage,
            Stage::Spring | Stage::ReturnToRun | Stage::FullTraining => {
                stage == Stage::Strength || stage == Stage::Spring && may_hop
            }
        };
        let plan = stages(&replay(answers).facts, false).stages;
        // After a run, hops come before strength (decision 19).
        let mut of_stages: Vec<_> = plan.into_iter().filter(|plan| wanted(plan.stage)).collect();
        of_stages.reverse();
        of_stages.into_iter().flat_map(|plan| plan.exercises).collect()
    }
}

/// How much a goal strains the calf when it is tried.
#[derive(Clone, Copy)]
enum Strain {
    /// Hops, skips and strides.
    Hops,
    /// As many raises on one leg as there can be.
    OneLeg,
    /// Raises on two legs, or a hold.
    Load,
    /// A walk, or nothing.
    Less,
}

const fn strain(gate: Gate) -> Strain {
    match gate {
        Gate::TwoLegHops { .. }
        | Gate::SingleLegHops { .. }
        | Gate::Skipping { .. }
        | Gate::Strides { .. } => Strain::Hops,
        Gate::SingleLegRaises { .. } => Strain::OneLeg,
        Gate::TwoLegRaises { .. } | Gate::SingleLegHold { .. } => Strain::Load,
        Gate::Walk { .. }
        | Gate::NoNewSwelling
        | Gate::KneeToWall { .. }
        | Gate::DaysSince { .. }
        | Gate::LadderDone
        | Gate::NoSymptoms
        | Gate::ContinuousRuns { .. } => Strain::Less,
    }
}

/// Whether a runner can say that a goal is reached. Days go by, swelling is of the check-in, the ladder is in the diary.
fn can_be_ticked(gate: Gate) -> bool {
    Ability::UNKNOWN.reaching(gate, u8::MAX) != Ability::UNKNOWN
}
