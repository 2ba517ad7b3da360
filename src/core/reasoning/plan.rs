//! The way back to running: shown only where the level allows it, and slower wherever something is unknown.

use super::Assessment;
use super::evaluate::{evaluate, holds};
use super::facts::{Amount, Facts, Truth};
use crate::protocol::adjustment::{ADJUSTMENTS, Adjustment, CAREFUL_START, CLINICIAN_FIRST, SLOWER};
use crate::protocol::exercise::{EXERCISES, Exercise};
use crate::protocol::impression::Impression;
use crate::protocol::ladder::start_step;
use crate::protocol::picture::DOMS_OK;
use crate::protocol::recovery::{Days, GRADE_SIGNS, LayGrade, MOST_PERCENT, MULTIPLIERS, Milestone, range};
use crate::protocol::stage::{HEEL_RAISE_NORMS, LATEST_START, STAGES, Stage};
use crate::protocol::{Criterion, Fact, Measure, Urgency};

/// What follows after the outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plan {
    /// The stages and the ladder: [`stages`].
    Stages,
    /// No plan, and why.
    Withheld(Withheld),
}

/// Why there is no plan at a level that would allow one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Withheld {
    /// Soreness or cramps only: easy movement is enough. Brief f.3.
    SorenessOnly,
    /// Artery, exertional compartment or energy: no running before a clinician (amendment 29).
    ClinicianFirst,
    /// The protocol is too old to plan by.
    TooOld,
}

impl Plan {
    /// What is left of it once the protocol is too old: no stages. A plan that waits for a clinician keeps that reason.
    pub fn if_too_old(self) -> Plan {
        match self {
            Plan::Stages | Plan::Withheld(Withheld::SorenessOnly | Withheld::TooOld) => {
                Plan::Withheld(Withheld::TooOld)
            }
            Plan::Withheld(Withheld::ClinicianFirst) => self,
        }
    }
}

/// The stages for this runner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stages {
    /// The lay grade.
    pub grade: LayGrade,
    /// The range of each milestone, in days since the pain began.
    pub ranges: Vec<(Milestone, Days)>,
    /// The stage to start at today. The gates decide when the next one comes.
    pub here: Stage,
    /// Every stage with its exercises.
    pub stages: Vec<StagePlan>,
    /// Where the ladder starts.
    pub start_step: u8,
    /// Some steps need two passes.
    pub is_two_pass: bool,
    /// How many one-leg raises are enough to start running, by age.
    pub raise_minimum: u8,
    /// Adjustments that apply.
    pub adjustments: Vec<Adjustment>,
    /// A professional should confirm the plan first.
    pub is_to_confirm: bool,
}

/// A stage with what to do in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StagePlan {
    /// The stage.
    pub stage: Stage,
    /// Its usual days for this grade.
    pub days: Days,
    /// Its exercises, without those that the answers forbid.
    pub exercises: Vec<Exercise>,
}

/// Whether a finding asks for a clinician before any running. Effort pain that a clinician has named has its own way
/// back, which is not that of a strain.
pub(super) fn needs_clinician_first(facts: &Facts, assessment: &Assessment) -> bool {
    CLINICIAN_FIRST.iter().any(|finding| assessment.bears(*finding)) || facts.has(Fact::ExertionKnown)
}

/// The plan for these facts. `None`: the level does not allow one.
pub fn plan(facts: &Facts, urgency: Urgency, assessment: &Assessment) -> Option<Plan> {
    match urgency {
        Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays => return None,
        Urgency::Routine | Urgency::SelfCare => {}
    }
    if needs_clinician_first(facts, assessment) {
        return Some(Plan::Withheld(Withheld::ClinicianFirst));
    }
    if holds(&DOMS_OK, facts) || facts.has(Fact::CrampOnly) || best_is_soreness(facts) {
        // Soreness that needs a visit by some rule is not cleared for the next run.
        return Some(Plan::Withheld(match urgency {
            Urgency::SelfCare => Withheld::SorenessOnly,
            Urgency::Routine | Urgency::WithinDays | Urgency::SameDay | Urgency::Emergency => {
                Withheld::ClinicianFirst
            }
        }));
    }
    Some(Plan::Stages)
}

/// The stages for these facts. Whether there may be any is not asked here.
pub fn stages(facts: &Facts, is_to_confirm: bool) -> Stages {
    let grade = grade(facts);
    Stages {
        grade,
        ranges: Milestone::ALL.iter().map(|m| (*m, lengthened(range(grade, *m), facts))).collect(),
        here: here(facts, grade),
        stages: STAGES
            .iter()
            .map(|row| StagePlan {
                stage: row.stage,
                days: row.days(grade),
                exercises: EXERCISES
                    .iter()
                    .filter(|e| e.stage == row.stage && evaluate(&e.blocked_by, facts) == Truth::No)
                    .map(|e| e.exercise)
                    .collect(),
            })
            .collect(),
        start_step: start_step(grade, may_hold(&CAREFUL_START, facts)),
        raise_minimum: raise_minimum(facts),
        is_two_pass: grade >= LayGrade::Two || may_hold(&SLOWER, facts),
        adjustments: ADJUSTMENTS.iter().filter(|(_, when)| holds(when, facts)).map(|(a, _)| *a).collect(),
        is_to_confirm,
    }
}

/// A reason to be slower also counts while it is unknown.
pub(crate) fn may_hold(criterion: &Criterion, facts: &Facts) -> bool {
    evaluate(criterion, facts) != Truth::No
}

fn best_is_soreness(facts: &Facts) -> bool {
    matches!(super::differential::patterns(facts).first(), Some(Impression::Doms | Impression::Cramp))
        && !facts.has(Fact::OnsetSudden)
}

/// The lay grade: the highest column with two signs, or with one that decides alone. Source: brief d.2.
///
/// What cannot be graded is 2, and a start that was or may have been sudden is never 0 (amendment 33).
pub fn grade(facts: &Facts) -> LayGrade {
    let alone = GRADE_SIGNS
        .iter()
        .filter(|sign| sign.decides_alone && holds(&sign.when, facts))
        .map(|s| s.grade)
        .max();
    let by_count = [LayGrade::Three, LayGrade::Two, LayGrade::One, LayGrade::Zero]
        .into_iter()
        .find(|grade| GRADE_SIGNS.iter().filter(|s| s.grade == *grade && holds(&s.when, facts)).count() >= 2);
    let grade = alone.max(by_count).unwrap_or(LayGrade::Two);
    let is_sudden = [Fact::OnsetSudden, Fact::OnsetBlow].iter().any(|onset| facts.truth(*onset) != Truth::No);
    if grade == LayGrade::Zero && is_sudden { LayGrade::One } else { grade }
}

/// How many raises are enough to start running. An unknown age asks for the most. Source: brief f.4.
fn raise_minimum(facts: &Facts) -> u8 {
    let youngest = match facts.amount(Measure::AgeYears) {
        Amount::Within(from, _) => from,
        Amount::Unknown | Amount::Absent => 0,
    };
    let reached = HEEL_RAISE_NORMS.iter().rev().find(|norm| norm.from_age <= youngest);
    reached.or(HEEL_RAISE_NORMS.first()).map_or(u8::MAX, |norm| norm.start_minimum)
}

/// A range with its multipliers applied, capped. Rounds outward.
fn lengthened(days: Days, facts: &Facts) -> Days {
    let percent = MULTIPLIERS
        .iter()
        .filter_map(|group| group.iter().find(|(when, _)| holds(when, facts)))
        .fold(100_u32, |percent, (_, by)| percent * u32::from(*by) / 100)
        .min(u32::from(MOST_PERCENT));
    let scaled =
        |n: u16, round_up: u32| u16::try_from((u32::from(n) * percent + round_up) / 100).unwrap_or(u16::MAX);
    Days { from: scaled(days.from, 0), to: scaled(days.to, 99) }
}

/// The stage to start at today. Never a later stage than is usual on that day, and strength only where the raise on one
/// leg is easy, since the stage before it ends with two-leg raises and a hold on one leg (brief f.2, exit of P2).
fn here(facts: &Facts, grade: LayGrade) -> Stage {
    let day = match facts.amount(Measure::Days) {
        Amount::Within(earliest, _) => earliest,
        Amount::Unknown | Amount::Absent => 0,
    };
    let reached = STAGES.iter().filter(|row| row.stage <= LATEST_START && row.days(grade).from <= day);
    let stage = reached.map(|row| row.stage).max().unwrap_or(Stage::Protect);
    if stage == Stage::Strength && !facts.has(Fact::RaiseEasy) { Stage::EarlyLoading } else { stage }
}
