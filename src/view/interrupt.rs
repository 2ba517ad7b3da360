//! Same-day was reached in the middle of the questions: the outcome is offered, and the other questions are optional.
//! If signs of an emergency have begun to show, the other questions come first.

use triage_core::protocol::Urgency;
use triage_core::session::Event;
use triage_core::session::screen::Interrupt;
use triage_core::words::{Words, question, screen};
use yew::prelude::*;

use crate::frame::{alt, frame, go, heading, top};
use crate::level::{level, shape};

/// The offer.
pub fn interrupt(words: Words, offer: Interrupt, on_event: &Callback<Event>) -> Html {
    let is_rest_first = offer == Interrupt::RestFirst;
    frame(words, "interrupt", top(on_event), |d| {
        d.within("main.offer", |d| {
            level(d, Urgency::SameDay, |d| {
                shape(d, Urgency::SameDay);
                heading(d, question::interrupt_title(words));
                if is_rest_first {
                    d.p(question::interrupt_rest_first(words));
                    go(d, question::answer_the_rest(words), on_event, Event::AnswerRest);
                } else {
                    d.p(question::interrupt_text(words));
                    go(d, question::see_what_to_do(words), on_event, Event::Continue);
                }
            });
            if is_rest_first {
                alt(d, question::see_what_to_do(words), on_event, Event::Continue);
            } else {
                d.p(screen::interrupt_rest(words));
                alt(d, question::answer_the_rest(words), on_event, Event::AnswerRest);
            }
        });
    })
}
