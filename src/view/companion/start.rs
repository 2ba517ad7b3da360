//! The buttons that lead to a session by the clock.

use triage_core::companion::act::Act;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::plan::Plan;
use triage_core::protocol::exercise::Exercise;
use triage_core::words::{exercise as exercise_words, player as texts, screen};
use yew::prelude::*;

use super::player::did;
use crate::parts::{Doc, Name, labelled_button};

/// Leads to another plan.
pub fn choose(d: &mut Doc, text: String, plan: Plan, on_act: &Callback<Act>) {
    d.open("button.alt");
    d.attribute(Name::Type, "button");
    d.text_of(text);
    let chosen = did(on_act, PlayAct::Choose(plan));
    d.close_as(html! { <button onclick={chosen} /> });
}

/// The button that leads to what is allowed today, where it is a run.
pub fn start_run(d: &mut Doc, plan: Plan, on_act: &Callback<Act>) {
    let words = d.words();
    let text = match plan {
        Plan::Step(step) => texts::start_step(words, step.into()),
        Plan::Minutes(minutes) => texts::start_minutes(words, minutes.into()),
        Plan::Holds { .. } | Plan::Ice | Plan::Raises(_) => return,
    };
    d.open("button.go");
    d.attribute(Name::Type, "button");
    d.text_of(text);
    let chosen = did(on_act, PlayAct::Choose(plan));
    d.close_as(html! { <button onclick={chosen} /> });
}

/// The button that times the holds of an exercise, where it has any.
pub fn time_holds(d: &mut Doc, exercise: Exercise, is_half: bool, on_act: &Callback<Act>) {
    let plan = Plan::Holds { exercise, is_half };
    if plan.total_ms() == 0 {
        return;
    }
    let words = d.words();
    let name = exercise_words::name(words, exercise);
    let label = screen::labelled(words, texts::time_it(words), name);
    labelled_button(d, "quiet", texts::time_it(words), label, did(on_act, PlayAct::Choose(plan)));
}
