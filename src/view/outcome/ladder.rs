//! Back to running: twelve steps of running and walking, and what pain means for the next one.

use triage_core::protocol::ladder::{GAPS, LADDER, LadderStep, TWO_PASS_STEPS, Verdict};
use triage_core::protocol::outcome::Section;
use triage_core::reasoning::plan::Stages;
use triage_core::words::en::{outcome, plan as words};
use yew::prelude::*;

use crate::drawings::exercise::RUN;
use crate::parts::{Row, all, drawing, el, el_with, fold, fold_part, list, rows, some, tag, text};

/// The part of the outcome.
#[inline(never)]
pub fn ladder(plan: &Stages) -> Html {
    let is_below = |step: &&LadderStep| step.number < plan.start_step;
    let easier: Vec<Html> = LADDER.iter().filter(is_below).map(|step| one(step, plan)).collect();
    let steps = LADDER.iter().filter(|step| !is_below(step)).map(|step| one(step, plan));
    let mut parts = vec![
        drawing("figure", &RUN, ""),
        text("p", "", outcome::intro(Section::Ladder)),
        lines(words::ladder_rules()),
    ];
    if !easier.is_empty() {
        let below = el("ol", "ladder", easier);
        parts.push(fold_part(words::easier(plan.start_step - 1), "", below));
    }
    parts.extend([
        el("ol", "ladder", steps.collect()),
        text("h3", "", words::AFTER_EACH_RUN),
        verdicts(),
        text("h3", "", words::MISSED_DAYS),
        lines(GAPS.map(|(days, after)| words::gap(days, after))),
        text("h3", "", words::AFTER_THE_LADDER),
        lines(words::after_the_ladder()),
    ]);
    fold(outcome::heading(Section::Ladder), words::step_count(LADDER.len()), all(parts))
}

#[inline(never)]
fn lines<const N: usize>(lines: [String; N]) -> Html {
    list("list", lines.into_iter().map(Html::from).collect())
}

#[inline(never)]
fn one(step: &LadderStep, plan: &Stages) -> Html {
    let is_start = step.number == plan.start_step;
    let is_twice = plan.is_two_pass && TWO_PASS_STEPS.contains(&step.number);
    let mut tags = Vec::new();
    if is_start {
        tags.push(text("span", "tag here", words::START_HERE));
    }
    if is_twice {
        tags.push(tag(words::TWICE));
    }
    let current = if is_start { some("step") } else { None };
    el_with(
        "li",
        &["aria-current"],
        vec![current],
        vec![
            text("b", "", step.number.to_string()),
            text("span", "", words::step(step)),
            el("span", "", tags),
        ],
    )
}

#[inline(never)]
fn verdicts() -> Html {
    let line = |verdict: &Verdict| {
        let (what, when) = words::verdict(*verdict);
        Row::new(what, when)
    };
    rows(Verdict::ALL.iter().map(line).collect())
}
