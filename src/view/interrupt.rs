//! Same-day was reached in the middle of the questions: the outcome is offered, the rest is optional.

use triage_core::protocol::Urgency;
use triage_core::session::Event;
use triage_core::words::en::{question, screen};
use yew::prelude::*;

use crate::frame::{alt, frame, go, top};
use crate::level::shape;
use crate::parts::text;

/// The offer.
pub fn interrupt(on_event: &Callback<Event>) -> Html {
    let body = html! {
        <main class="offer">
            <section class="level" data-level={Urgency::SameDay.code()}>
                { shape(Urgency::SameDay) }
                <h1 tabindex="-1">{ question::INTERRUPT_TITLE }</h1>
                { text("p", "", question::INTERRUPT_TEXT) }
                { go(question::SEE_WHAT_TO_DO, on_event, Event::Continue) }
            </section>
            { text("p", "", screen::INTERRUPT_REST) }
            { alt(question::ANSWER_THE_REST, on_event, Event::GoOn) }
        </main>
    };
    frame("interrupt", top(on_event), body)
}
