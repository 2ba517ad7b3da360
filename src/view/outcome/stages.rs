//! The plan: stages as a lane with "you are here", what ends each, and its exercises.

use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::{PainZone, STAGES};
use triage_core::reasoning::plan::{Adjustment, Plan, StagePlan, Stages, Withheld};
use triage_core::words::en::{exercise as told, outcome, plan as words};
use yew::prelude::*;

use super::{headed, open};
use crate::drawings::{Figure, exercise as figures};
use crate::parts::{Row, drawing, fold, fold_open, list, rows, tag, text};

/// The part of the outcome: the stages, or why there are none.
pub fn stages(plan: &Plan) -> Html {
    match plan {
        Plan::Withheld(reason) => {
            headed(outcome::heading(Section::Stages), "", text("p", "", withheld(*reason)))
        }
        Plan::Stages(plan) => {
            let stage = |stage: &StagePlan| one(stage, plan);
            let body = html! {
                <>
                    if plan.grade == LayGrade::Three {
                        { text("p", "aside", words::CLINICIAN_LED) }
                    } else if plan.is_to_confirm {
                        { text("p", "aside", words::TO_CONFIRM) }
                    }
                    { adjusted(&plan.adjustments) }
                    <ol class="track">{ for plan.stages.iter().map(stage) }</ol>
                    { fold(words::PAIN_RULES, "", pain_rules()) }
                </>
            };
            open(Section::Stages, body)
        }
    }
}

const fn withheld(reason: Withheld) -> &'static str {
    match reason {
        Withheld::SorenessOnly => words::SORENESS_ONLY,
        Withheld::ClinicianFirst => words::CLINICIAN_FIRST,
    }
}

fn one(stage: &StagePlan, plan: &Stages) -> Html {
    let is_here = stage.stage == plan.here;
    let exit = STAGES.iter().find(|row| row.stage == stage.stage).map_or(&[][..], |row| row.exit);
    let gates = exit.iter().map(|gate| Html::from(words::gate(*gate, plan.raise_minimum))).collect();
    let body = html! {
        <>
            if is_here {
                <p>{ tag_here() }</p>
            }
            { text("p", "", words::aim(stage.stage)) }
            if !stage.exercises.is_empty() {
                <div class="exercises">{ for stage.exercises.iter().map(|each| exercise(*each)) }</div>
            }
            { text("p", "", words::GO_ON_WHEN) }
            { list("list", gates) }
        </>
    };
    let draw = if is_here { fold_open } else { fold };
    html! {
        <li aria-current={is_here.then_some("step")}>
            { draw(words::stage(stage.stage), words::usual(stage.days), body) }
        </li>
    }
}

fn tag_here() -> Html {
    html! { <span class="tag here">{ outcome::YOU_ARE_HERE }</span> }
}

fn exercise(exercise: Exercise) -> Html {
    let dose = EXERCISES.iter().find(|row| row.exercise == exercise).map(|row| told::dose(&row.dose));
    html! {
        <div class="exercise">
            { drawing("figure", figure(exercise), "") }
            <div>
                { text("h3", "", told::name(exercise)) }
                { text("p", "dose", dose.unwrap_or_default()) }
                { text("p", "how", told::how(exercise)) }
            </div>
        </div>
    }
}

/// The drawing of an exercise. Kindred ones share one.
const fn figure(exercise: Exercise) -> &'static Figure {
    match exercise {
        Exercise::AnklePumps | Exercise::ToeCurls => &figures::ANKLE_PUMPS,
        Exercise::SeatedHeelLift | Exercise::SeatedRaise | Exercise::SeatedLoadedRaise => {
            &figures::SEATED_HEEL_RAISE
        }
        Exercise::GentleWalk => &figures::WALK,
        Exercise::BentKneeHold | Exercise::BentKneeRaise => &figures::BENT_KNEE_HOLD,
        Exercise::BandPush | Exercise::HardPush => &figures::BAND_PUSH,
        Exercise::TwoLegRaise | Exercise::StraightKneeRaise | Exercise::StepRaise => &figures::TWO_LEG_RAISE,
        Exercise::TowelStretch => &figures::TOWEL_STRETCH,
        Exercise::Balance => &figures::BALANCE,
        Exercise::Cycle => &figures::CYCLING,
        Exercise::StepUp | Exercise::BoxStick => &figures::HIP_STEP_UP,
        Exercise::HipSide => &figures::SIDE_LEG_LIFT,
        Exercise::WallStretchBent => &figures::WALL_STRETCH_BENT,
        Exercise::TwoLegPogo | Exercise::LineHops | Exercise::OneLegPogo => &figures::POGO_HOP,
        Exercise::Skipping => &figures::SKIPPING,
    }
}

/// How the plan differs for this runner.
fn adjusted(adjustments: &[Adjustment]) -> Html {
    if adjustments.is_empty() {
        return Html::default();
    }
    let lines = adjustments.iter().map(|each| Html::from(adjustment(*each))).collect();
    html! { <div class="aside">{ tag(words::ADJUSTED) }{ list("list", lines) }</div> }
}

const fn adjustment(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::RepeatHops => words::REPEAT_HOPS,
        Adjustment::StraightKneeFirst => words::STRAIGHT_KNEE_FIRST,
        Adjustment::NoHeelDrop => words::NO_HEEL_DROP,
        Adjustment::SlowHeavyRaises => words::SLOW_HEAVY_RAISES,
        Adjustment::HalfTheImpact => words::HALF_THE_IMPACT,
    }
}

fn pain_rules() -> Html {
    let line = |zone: &PainZone| {
        let (term, meaning) = words::zone(*zone);
        Row { term: term.into(), value: Html::from(meaning), action: Html::default() }
    };
    rows(PainZone::ALL.iter().map(line).collect())
}
