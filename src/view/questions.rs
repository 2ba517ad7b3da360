//! The screen of a question, with an aside once the answers already determine what to do.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::QuestionScreen;
use triage_core::words::{Words, question, screen};
use yew::prelude::*;

use crate::asked;
use crate::frame::{frame, lane, place, top};
use crate::onward::onward;
use crate::pane::Part;
use crate::parts::{Doc, button};
use crate::send::pressed;

/// A question, and the ways on from it.
pub fn questions(words: Words, screen: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    frame(words, QuestionId::code(screen.asked.id), Part::of(screen.step), top(on_event), |d| {
        d.within("main", |d| {
            place(d, "question");
            body(d, screen, on_event);
            onward(d, screen, on_event);
        });
    })
}

/// The question, and what is above it.
pub fn body(d: &mut Doc, screen: &QuestionScreen, on_event: &Callback<Event>) {
    // A runner who changes one answer goes straight back.
    if screen.step.is_interview() && !screen.is_changing {
        lane(d, screen.step, screen.number, screen.at_most_left);
    }
    if screen.is_outcome_ready {
        ready(d, on_event);
    }
    asked::question(d, screen, on_event);
}

fn ready(d: &mut Doc, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("p.aside", |d| {
        d.text(screen::ready(words));
        d.text(" ");
        button(d, "quiet", question::see_what_to_do(words), pressed(on_event, Event::SeeOutcome));
    });
}
