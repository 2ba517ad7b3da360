//! The outcome: the level and the one action first, then everything else in the order of need.

mod action;
pub mod net;
mod tell;
mod why;

use triage_core::protocol::outcome::Section;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::en::outcome as words;
use yew::prelude::*;

use crate::drawings::icon::PRINT;
use crate::frame::{foot, frame, top};
use crate::numbers;
use crate::parts::{button, icon, labelled_button, text};
use crate::send::pressed;

/// The whole outcome.
pub fn outcome(session: &Session, outcome: &Outcome, today: &str, on_event: &Callback<Event>) -> Html {
    let drawn = |section: &Section| part(*section, session, outcome, on_event);
    let body = html! {
        <>
            <main>
                { text("p", "only-print", words::PRINT_TITLE) }
                { text("p", "only-print", format!("{} {}.", words::PRINT_SUBTITLE, words::checked_on(today))) }
                { for outcome.sections.iter().map(drawn) }
                { closing(on_event) }
            </main>
            { foot() }
        </>
    };
    frame("outcome", top(on_event), body)
}

fn part(section: Section, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    match section {
        Section::Action => html! {
            <>{ action::action(session, outcome, on_event) }{ numbers::list(session, on_event) }</>
        },
        Section::Tell => tell::tell(outcome),
        Section::SafetyNet => net::net(session.country, outcome.urgency),
        Section::Why => why::why(outcome),
        _ => Html::default(),
    }
}

fn closing(on_event: &Callback<Event>) -> Html {
    let print = html! { <>{ icon(&PRINT) }{ words::PRINT }</> };
    html! {
        <div class="choices two">
            { labelled_button("alt", print, words::PRINT, pressed(on_event, Event::Print)) }
            { button("alt", words::START_AGAIN, pressed(on_event, Event::StartAgain)) }
        </div>
    }
}

/// A part that is always open.
fn open(section: Section, body: Html) -> Html {
    headed(words::heading(section), words::intro(section), body)
}

/// The same with a heading of its own.
fn headed(heading: &'static str, intro: &'static str, body: Html) -> Html {
    let has_intro = !intro.is_empty();
    html! {
        <section class="section">
            { text("h2", "", heading) }
            if has_intro {
                { text("p", "calm", intro) }
            }
            { body }
        </section>
    }
}
