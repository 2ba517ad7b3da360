//! Same-day was reached in the middle of the questions: the outcome is offered, and the other questions are optional.
//! If signs of an emergency have begun to show, the other questions come first.

use triage_core::protocol::Urgency;
use triage_core::session::Event;
use triage_core::session::screen::Interrupt;
use triage_core::words::en::{question, screen};
use yew::prelude::*;

use crate::frame::{alt, frame, go, heading, top};
use crate::level::{level, shape};

/// The offer.
pub fn interrupt(offer: Interrupt, on_event: &Callback<Event>) -> Html {
    let is_rest_first = offer == Interrupt::RestFirst;
    frame("interrupt", top(on_event), |d| {
        d.within("main.offer", |d| {
            level(d, Urgency::SameDay, |d| {
                shape(d, Urgency::SameDay);
                heading(d, question::INTERRUPT_TITLE);
                if is_rest_first {
                    d.p(question::INTERRUPT_REST_FIRST);
                    go(d, question::ANSWER_THE_REST, on_event, Event::AnswerRest);
                } else {
                    d.p(question::INTERRUPT_TEXT);
                    go(d, question::SEE_WHAT_TO_DO, on_event, Event::Continue);
                }
            });
            if is_rest_first {
                alt(d, question::SEE_WHAT_TO_DO, on_event, Event::Continue);
            } else {
                d.p(screen::INTERRUPT_REST);
                alt(d, question::ANSWER_THE_REST, on_event, Event::AnswerRest);
            }
        });
    })
}
