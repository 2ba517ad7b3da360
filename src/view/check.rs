//! All answers read back, each with a way to change it.

use triage_core::protocol::Urgency;
use triage_core::session::screen::{CheckScreen, Given};
use triage_core::session::{Event, Session};
use triage_core::words::en::question::{self, words};
use yew::prelude::*;

use crate::frame::{alt, ask, frame, go, main, top};
use crate::given::told;
use crate::outcome::net;
use crate::parts::{Row, bar, el, labelled_button, plain, rows, text, when};
use crate::send::pressed;

/// The answers, and the way to the outcome.
#[inline(never)]
pub fn check(session: &Session, check: &CheckScreen, on_event: &Callback<Event>) -> Html {
    let finish = |event| go(question::FINISH, on_event, event);
    let see = || go(question::SEE_RESULT, on_event, Event::SeeOutcome);
    let actions = match (check.is_complete, check.is_outcome_ready) {
        (_, false) => vec![finish(Event::Continue)],
        (true, true) => vec![see()],
        (false, true) => vec![alt(question::FINISH, on_event, Event::GoOn), see()],
    };
    let body = main(vec![
        ask(question::CHECK_TITLE, question::CHECK_HINT),
        when(!check.is_complete, || unfinished(session)),
        rows(check.lines.iter().map(|given| line(given, on_event)).collect()),
        bar(actions),
    ]);
    frame("check", top(on_event), body)
}

#[inline(never)]
fn line(given: &Given, on_event: &Callback<Event>) -> Row {
    let title = words(given.id).title;
    let label = format!("{}: {title}", question::CHANGE);
    let change = pressed(on_event, Event::Open(given.step));
    Row {
        action: labelled_button("quiet", plain(question::CHANGE), label, change),
        ..Row::new(title, told(given))
    }
}

/// What to watch for while the check cannot say how soon.
#[inline(never)]
fn unfinished(session: &Session) -> Html {
    el(
        "section",
        "section",
        vec![
            text("h2", "", question::UNFINISHED_TITLE),
            text("p", "", question::UNFINISHED_TEXT),
            net::signs(session.country, Urgency::SameDay),
        ],
    )
}
