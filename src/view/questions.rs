//! A screen of questions, with an aside once the answers already determine what to do.

use triage_core::protocol::question::{Step, of_step};
use triage_core::session::Event;
use triage_core::session::screen::QuestionScreen;
use triage_core::words::{Words, question, screen};
use yew::prelude::*;

use crate::asked::{self, Heading};
use crate::frame::{ask, frame, go, lane, place, top};
use crate::parts::{Doc, bar, button};
use crate::send::pressed;

/// The questions of a step. A step with several has a heading of its own.
pub fn questions(words: Words, asked: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    frame(words, Step::code(asked.step), top(on_event), |d| {
        d.within("main", |d| {
            place(d, "question");
            body(d, asked, on_event);
            bar(d, |d| go(d, question::go_to_next(words), on_event, Event::Continue));
        });
    })
}

/// The questions, and what is above them.
pub fn body(d: &mut Doc, asked: &QuestionScreen, on_event: &Callback<Event>) {
    let words = d.words();
    let has_several = of_step(asked.step).count() > 1;
    let heading = if has_several { Heading::Second } else { Heading::First };
    // A runner who changes one answer goes straight back.
    if asked.step.is_interview() && !asked.is_changing {
        lane(d, asked.number, asked.at_most_left);
    }
    if asked.is_outcome_ready {
        ready(d, on_event);
    }
    if has_several {
        ask(d, question::step_title(words, asked.step), "");
    }
    // In an element of their own, since each has a key: a question that an answer opens then does not
    // recreate the others, and the focus stays where it is.
    d.within("div.questions", |d| {
        for each in &asked.questions {
            asked::question(d, each, asked, heading, on_event);
        }
    });
}

fn ready(d: &mut Doc, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("p.aside", |d| {
        d.text(screen::ready(words));
        d.text(" ");
        button(d, "quiet", question::see_what_to_do(words), pressed(on_event, Event::SeeOutcome));
    });
}
