//! All answers read back, each with a way to change it. What was denied is folded up.

use triage_core::protocol::Urgency;
use triage_core::session::screen::{CheckScreen, Given};
use triage_core::session::{Event, Session};
use triage_core::words::Words;
use triage_core::words::{question, screen as texts};
use yew::prelude::*;

use crate::frame::{alt, ask, frame, go, top};
use crate::given::answer_text;
use crate::keeping;
use crate::outcome::net;
use crate::pane::Part;
use crate::parts::{Doc, bar, fold, labelled_button};
use crate::send::pressed;

/// The answers, and the way to the outcome.
pub fn check(session: &Session, words: Words, check: &CheckScreen, on_event: &Callback<Event>) -> Html {
    let part = if check.is_complete { Part::Result } else { Part::EarlyResult };
    frame(words, "check", part, top(on_event), |d| {
        d.within("main", |d| {
            ask(d, question::check_title(words), question::check_hint(words));
            if !check.is_complete {
                unfinished(d, session);
            }
            let (no, said): (Vec<&Given>, Vec<&Given>) = check.lines.iter().partition(|given| given.is_no());
            rows(d, &said, on_event);
            if !no.is_empty() {
                let count = u32::try_from(no.len()).unwrap_or(u32::MAX);
                fold(d, question::no_to(words, count), String::new(), |d| rows(d, &no, on_event));
            }
            keeping::consent(d, session, on_event);
            bar(d, |d| actions(d, check, on_event));
        });
    })
}

fn rows(d: &mut Doc, lines: &[&Given], on_event: &Callback<Event>) {
    let words = d.words();
    d.within("dl.rows", |d| {
        for given in lines {
            line(d, given, question::change(words), on_event);
        }
    });
}

fn actions(d: &mut Doc, check: &CheckScreen, on_event: &Callback<Event>) {
    let words = d.words();
    if !check.is_outcome_ready {
        return go(d, question::finish(words), on_event, Event::Continue);
    }
    if !check.is_complete {
        alt(d, question::finish(words), on_event, Event::AnswerRest);
    }
    go(d, question::see_result(words), on_event, Event::SeeOutcome);
}

/// A question with its answer, and the way back to it.
#[inline(never)]
pub fn line(d: &mut Doc, given: &Given, open: &'static str, on_event: &Callback<Event>) {
    let words = d.words();
    let title = question::title(words, given.id);
    d.within("div.row", |d| {
        d.line("dt", title);
        d.line_of("dd", answer_text(words, given));
        d.within("dd", |d| {
            let label = texts::labelled(words, open, title);
            labelled_button(d, "quiet", open, label, pressed(on_event, Event::Open(given.id)));
        });
    });
}

/// What to watch for while an unfinished check cannot say how urgent it is.
fn unfinished(d: &mut Doc, session: &Session) {
    let words = d.words();
    d.within("section.section", |d| {
        d.line("h2", question::unfinished_title(words));
        d.p(question::unfinished_text(words));
        net::signs(d, session.country, Urgency::SameDay);
    });
}
