//! A screen of questions, and the aside once the answers already say what to do.

use triage_core::protocol::question::{Step, of_step};
use triage_core::session::Event;
use triage_core::session::screen::QuestionScreen;
use triage_core::words::en::{question, screen};
use yew::prelude::*;

use crate::asked::{self, Heading};
use crate::frame::{ask, frame, go, lane, main, top};
use crate::parts::{all, bar, button, el, plain, when};
use crate::send::pressed;

/// The questions of a step. A step with several has a heading of its own.
#[inline(never)]
pub fn questions(asked: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    let has_several = of_step(asked.step).count() > 1;
    let heading = if has_several { Heading::Second } else { Heading::First };
    let question = |each: &_| {
        let is_missing = asked.missing.contains(&asked::id_of(each));
        asked::question(each, asked, heading, is_missing, on_event)
    };
    let mut children = Vec::new();
    if asked.is_outcome_ready {
        children.push(ready(on_event));
    }
    if has_several {
        children.push(ask(question::step_title(asked.step), ""));
    }
    children.extend(asked.questions.iter().map(question));
    children.push(bar(vec![go(question::CONTINUE, on_event, Event::Continue)]));
    let lane = when(asked.step.is_interview(), || lane(asked.number, asked.at_most_left));
    frame(Step::code(asked.step), top(on_event), all(vec![lane, main(children)]))
}

#[inline(never)]
fn ready(on_event: &Callback<Event>) -> Html {
    let see = button("quiet", question::SEE_WHAT_TO_DO, pressed(on_event, Event::SeeOutcome));
    el("p", "aside", vec![plain(screen::READY), plain(" "), see])
}
