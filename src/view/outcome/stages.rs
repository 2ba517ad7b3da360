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
use crate::parts::{Row, all, drawing, el, el_with, fold_part, fold_part_open, list, rows, some, tag, text};

/// The part of the outcome: the stages, or why there are none.
#[inline(never)]
pub fn stages(plan: &Plan) -> Html {
    match plan {
        Plan::Withheld(reason) => {
            headed(outcome::heading(Section::Stages), "", text("p", "", withheld(*reason)))
        }
        Plan::Stages(plan) => {
            let note = match (plan.grade, plan.is_to_confirm) {
                (LayGrade::Three, _) => text("p", "aside", words::CLINICIAN_LED),
                (LayGrade::Zero | LayGrade::One | LayGrade::Two, true) => {
                    text("p", "aside", words::TO_CONFIRM)
                }
                (LayGrade::Zero | LayGrade::One | LayGrade::Two, false) => Html::default(),
            };
            let lanes = plan.stages.iter().map(|stage| one(stage, plan)).collect();
            let body = all(vec![
                note,
                adjusted(&plan.adjustments),
                el("ol", "track", lanes),
                fold_part(words::PAIN_RULES, "", pain_rules()),
            ]);
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

#[inline(never)]
fn one(stage: &StagePlan, plan: &Stages) -> Html {
    let is_here = stage.stage == plan.here;
    let exit = STAGES.iter().find(|row| row.stage == stage.stage).map_or(&[][..], |row| row.exit);
    let gates = exit.iter().map(|gate| Html::from(words::gate(*gate, plan.raise_minimum))).collect();
    let mut parts = Vec::new();
    if is_here {
        parts.push(el("p", "", vec![text("span", "tag here", outcome::YOU_ARE_HERE)]));
    }
    parts.push(text("p", "", words::aim(stage.stage)));
    if !stage.exercises.is_empty() {
        parts.push(el("div", "exercises", stage.exercises.iter().map(|each| exercise(*each)).collect()));
    }
    parts.push(text("p", "", words::GO_ON_WHEN));
    parts.push(list("list", gates));
    let draw = if is_here { fold_part_open } else { fold_part };
    let lane = draw(words::stage(stage.stage), words::usual(stage.days), all(parts));
    let current = if is_here { some("step") } else { None };
    el_with("li", &["aria-current"], vec![current], vec![lane])
}

#[inline(never)]
fn exercise(exercise: Exercise) -> Html {
    let dose = EXERCISES.iter().find(|row| row.exercise == exercise).map(|row| told::dose(&row.dose));
    let words = vec![
        text("h4", "", told::name(exercise)),
        text("p", "dose", dose.unwrap_or_default()),
        text("p", "how", told::how(exercise)),
    ];
    el("div", "exercise", vec![drawing("figure", figure(exercise), ""), el("div", "", words)])
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
#[inline(never)]
fn adjusted(adjustments: &[Adjustment]) -> Html {
    if adjustments.is_empty() {
        return Html::default();
    }
    let lines = adjustments.iter().map(|each| Html::from(adjustment(*each))).collect();
    el("div", "aside", vec![tag(words::ADJUSTED), list("list", lines)])
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

#[inline(never)]
fn pain_rules() -> Html {
    let line = |zone: &PainZone| {
        let (term, meaning) = words::zone(*zone);
        Row::new(term, meaning)
    };
    rows(PainZone::ALL.iter().map(line).collect())
}
