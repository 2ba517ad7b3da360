//! Who gets a plan for the way back to running, and how fast it begins.

use super::calm;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::stage::Stage;
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::plan::{self, Plan, Stages, Withheld, grade, plan};
use triage_core::reasoning::{Amount, Facts, Truth, assess};

/// The stages of a runner who may look after the calf at home.
fn stages(facts: Facts) -> Stages {
    assert_eq!(plan(&facts, Urgency::SelfCare, &assess(&facts)), Some(Plan::Stages));
    plan::stages(&facts, false)
}

#[test]
fn what_a_clinician_must_see_first_has_no_plan_and_no_running() {
    let withheld = |facts: Facts| plan(&facts, Urgency::Routine, &assess(&facts));
    for facts in [
        calm().with(Fact::WalkClaudication, Truth::Yes),
        calm().with(Fact::LowEnergy, Truth::Yes),
        calm()
            .with(Fact::OnsetGradual, Truth::No)
            .with(Fact::OnsetRecurrent, Truth::Yes)
            .with_amount(Measure::Days, Amount::Within(14, 27))
            .with_amount(Measure::ReliefMinutes, Amount::Within(5, 5)),
        calm()
            .with(Fact::OnsetGradual, Truth::No)
            .with(Fact::OnsetRecurrent, Truth::Yes)
            .with(Fact::ExertionKnown, Truth::Yes),
    ] {
        assert_eq!(withheld(facts), Some(Plan::Withheld(Withheld::ClinicianFirst)));
    }
}

#[test]
fn unknown_makes_the_plan_slower() {
    assert_eq!(
        (
            stages(calm().with_amount(Measure::Days, Amount::Within(4, 4))).start_step,
            stages(calm()).is_two_pass
        ),
        (4, false)
    );
    let unknown =
        calm().with(Fact::PriorCalfStrain, Truth::Unknown).with(Fact::CalfStrainLastYear, Truth::Unknown);
    assert_eq!((stages(unknown).start_step, stages(unknown).is_two_pass), (1, true));
    let at_fifty = calm().with_amount(Measure::AgeYears, Amount::Within(50, 54));
    assert_eq!(stages(at_fifty).start_step, 1);
    assert_eq!(stages(calm().with_amount(Measure::Days, Amount::Within(4, 4))).here, Stage::EarlyLoading);
    assert!(stages(at_fifty).ranges[0].1.to > stages(calm()).ranges[0].1.to);
}

/// The day alone moves nobody on to strength work, and no stretch is in the plan for the first 72 hours.
#[test]
fn strength_begins_where_the_raise_on_one_leg_is_easy_and_stretching_on_day_three() {
    let on_day = |day, easy, painful| {
        let days = Amount::Within(day, day);
        let facts = calm().with(Fact::RaiseEasy, easy).with(Fact::RaisePainful, painful);
        stages(facts.with_amount(Measure::Days, days))
    };
    assert_eq!(on_day(13, Truth::Yes, Truth::No).here, Stage::Strength);
    assert_eq!(on_day(6, Truth::Yes, Truth::No).here, Stage::EarlyLoading);
    assert_eq!(on_day(13, Truth::No, Truth::Yes).here, Stage::EarlyLoading);
    assert_eq!(on_day(13, Truth::Unknown, Truth::Unknown).here, Stage::EarlyLoading);
    let stretches = |day| {
        let plan = on_day(day, Truth::No, Truth::Yes);
        plan.stages.iter().any(|stage| stage.exercises.contains(&Exercise::TowelStretch))
    };
    assert_eq!((stretches(2), stretches(3)), (false, true));
}

#[test]
fn a_sudden_start_is_never_the_lowest_grade() {
    use triage_core::protocol::recovery::LayGrade;
    let easy = calm()
        .with(Fact::RaisePainful, Truth::No)
        .with(Fact::RaiseEasy, Truth::Yes)
        .with(Fact::OnsetGradual, Truth::No);
    assert_eq!(grade(&easy.with(Fact::OnsetDelayed, Truth::Yes)), LayGrade::Zero);
    assert_ne!(grade(&easy.with(Fact::OnsetSudden, Truth::Yes)), LayGrade::Zero);
    assert_eq!(grade(&Facts::UNKNOWN), LayGrade::Two);
    assert_eq!(grade(&calm().with(Fact::RaiseUnable, Truth::Yes)), LayGrade::Three);
}
