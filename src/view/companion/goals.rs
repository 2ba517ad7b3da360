//! What ends the present stage, to be ticked when it has been done.

use triage_core::companion::Progress;
use triage_core::companion::act::Act;
use triage_core::companion::home::Home;
use triage_core::protocol::stage::Gate;
use triage_core::words::{companion as texts, plan};
use yew::prelude::*;

use super::fields::missing;
use super::status;
use crate::frame::heading;
use crate::parts::{Doc, bar, button, tick_row};
use crate::send::{changed, pressed};

/// The screen.
pub fn goals(d: &mut Doc, home: &Home, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let goals = home.goals_of_form(progress);
    status(d, progress);
    heading(d, texts::goals_title(words));
    if goals.is_empty() {
        d.p(texts::goals_none(words));
        return;
    }
    d.line("p.hint", texts::goals_hint(words));
    if home.compares_no_leg() && goals.iter().any(|gate| matches!(gate, Gate::SingleLegRaises { .. })) {
        d.line("p.hint", texts::goals_both_legs(words));
    }
    if home.draft.is_incomplete {
        missing(d, texts::tick_first(words).to_owned());
    }
    d.within("div.choices joined", |d| {
        for (position, gate) in (0_u8..).zip(goals) {
            let is_ticked = home.draft.goals >> position & 1 == 1;
            let text = plan::gate(words, gate, progress.course.raise_minimum);
            tick_row(d, text, is_ticked, changed(on_act, Act::Goal(position)));
        }
    });
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::SaveGoals)));
}
