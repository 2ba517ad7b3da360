//! Same-day was reached in the middle of the questions: the outcome is offered, the rest is optional.

use triage_core::protocol::Urgency;
use triage_core::session::Event;
use triage_core::words::en::{question, screen};
use yew::prelude::*;

use crate::frame::{alt, frame, go, heading, top};
use crate::level::{level, shape};

/// The offer.
pub fn interrupt(on_event: &Callback<Event>) -> Html {
    frame("interrupt", top(on_event), |d| {
        d.within("main.offer", |d| {
            level(d, Urgency::SameDay, |d| {
                shape(d, Urgency::SameDay);
                heading(d, question::INTERRUPT_TITLE);
                d.p(question::INTERRUPT_TEXT);
                go(d, question::SEE_WHAT_TO_DO, on_event, Event::Continue);
            });
            d.p(screen::INTERRUPT_REST);
            alt(d, question::ANSWER_THE_REST, on_event, Event::GoOn);
        });
    })
}
