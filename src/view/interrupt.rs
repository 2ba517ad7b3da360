//! Same-day was reached in the middle of the questions: the outcome is offered, the rest is optional.

use triage_core::protocol::Urgency;
use triage_core::session::Event;
use triage_core::words::en::{question, screen};
use yew::prelude::*;

use crate::frame::{alt, frame, go, heading, top};
use crate::level::{level, shape};
use crate::parts::{el, text};

/// The offer.
#[inline(never)]
pub fn interrupt(on_event: &Callback<Event>) -> Html {
    let offer = level(
        Urgency::SameDay,
        vec![
            shape(Urgency::SameDay),
            heading(question::INTERRUPT_TITLE),
            text("p", "", question::INTERRUPT_TEXT),
            go(question::SEE_WHAT_TO_DO, on_event, Event::Continue),
        ],
    );
    let rest = text("p", "", screen::INTERRUPT_REST);
    let body = el("main", "offer", vec![offer, rest, alt(question::ANSWER_THE_REST, on_event, Event::GoOn)]);
    frame("interrupt", top(on_event), body)
}
