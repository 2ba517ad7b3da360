//! Back to running: twelve steps of running and walking, and what pain means for the next one.

use triage_core::protocol::ladder::{GAPS, LADDER, LadderStep, TWO_PASS_STEPS, Verdict};
use triage_core::protocol::outcome::Section;
use triage_core::reasoning::plan::Stages;
use triage_core::words::en::{outcome, plan as words};
use yew::prelude::*;

use crate::drawings::exercise::RUN;
use crate::parts::{Row, drawing, fold, list, rows, tag, text};

/// The part of the outcome.
pub fn ladder(plan: &Stages) -> Html {
    let is_below = |step: &&LadderStep| step.number < plan.start_step;
    let easier: Vec<Html> = LADDER.iter().filter(is_below).map(|step| one(step, plan)).collect();
    let steps = LADDER.iter().filter(|step| !is_below(step)).map(|step| one(step, plan));
    let has_easier = !easier.is_empty();
    let body = html! {
        <>
            { drawing("figure", &RUN, "") }
            { text("p", "", outcome::intro(Section::Ladder)) }
            { lines(words::ladder_rules()) }
            if has_easier {
                { fold(words::easier(plan.start_step - 1), "", html! { <ol class="ladder">{ for easier }</ol> }) }
            }
            <ol class="ladder">{ for steps }</ol>
            { text("h3", "", words::AFTER_EACH_RUN) }
            { verdicts() }
            { text("h3", "", words::MISSED_DAYS) }
            { lines(GAPS.map(|(days, after)| words::gap(days, after))) }
            { text("h3", "", words::AFTER_THE_LADDER) }
            { lines(words::after_the_ladder()) }
        </>
    };
    fold(outcome::heading(Section::Ladder), words::step_count(LADDER.len()), body)
}

fn lines<const N: usize>(lines: [String; N]) -> Html {
    list("list", lines.into_iter().map(Html::from).collect())
}

fn one(step: &LadderStep, plan: &Stages) -> Html {
    let is_start = step.number == plan.start_step;
    let is_twice = plan.is_two_pass && TWO_PASS_STEPS.contains(&step.number);
    html! {
        <li aria-current={is_start.then_some("step")}>
            <b>{ step.number }</b>
            <span>{ words::step(step) }</span>
            <span>
                if is_start {
                    <span class="tag here">{ words::START_HERE }</span>
                }
                if is_twice {
                    { tag(words::TWICE) }
                }
            </span>
        </li>
    }
}

fn verdicts() -> Html {
    let line = |verdict: &Verdict| {
        let (what, when) = words::verdict(*verdict);
        Row { term: what.into(), value: Html::from(when), action: Html::default() }
    };
    rows(Verdict::ALL.iter().map(line).collect())
}
