//! What it may be, and what may have added to it. Neither changes the level.

use triage_core::protocol::cause::Cause;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::Step;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::{cause, impression, outcome as words};
use yew::prelude::*;

use super::open;
use crate::parts::{button, fold, fold_open, text};
use crate::send::pressed;

/// The patterns, at most three. The first is open.
pub fn patterns(outcome: &Outcome) -> Html {
    if outcome.patterns.is_empty() {
        return open(Section::Pattern, text("p", "", words::NOT_CLEAR));
    }
    let one = |(place, pattern): (usize, &Impression)| {
        let body = html! {
            <>
                { text("p", "", impression::story(*pattern)) }
                { text("p", "", impression::check(*pattern)) }
            </>
        };
        let draw = if place == 0 { fold_open } else { fold };
        draw(impression::name(*pattern), "", body)
    };
    let body = html! {
        <>
            { text("p", "", format!("{}:", words::FITS)) }
            <div>{ for outcome.patterns.iter().enumerate().map(one) }</div>
        </>
    };
    open(Section::Pattern, body)
}

/// The causes, at most three, and the way to the questions about training.
pub fn causes(outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let one = |each: &Cause| {
        let body = html! {
            <>
                { text("p", "", cause::change(*each)) }
                { text("p", "calm", cause::evidence(*each)) }
            </>
        };
        fold(cause::name(*each), "", body)
    };
    let ask = button("alt", words::WHAT_CHANGED, pressed(on_event, Event::Open(Step::Training)));
    let is_empty = outcome.causes.is_empty();
    let body = html! {
        <>
            if is_empty {
                { text("p", "", if outcome.is_training_known { words::NO_CAUSE_FOUND } else { words::NO_CAUSE }) }
            } else {
                <div>{ for outcome.causes.iter().map(one) }</div>
            }
            if !outcome.is_training_known {
                { ask }
            }
        </>
    };
    if is_empty {
        super::headed(words::heading(Section::Causes), "", body)
    } else {
        open(Section::Causes, body)
    }
}
