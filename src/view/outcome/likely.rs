//! What it may be, and what may have added to it. Neither changes the level.

use triage_core::protocol::cause::Cause;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::Step;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::{cause, impression, outcome as words};
use yew::prelude::*;

use super::open;
use crate::parts::{all, button, el, fold_part, fold_part_open, text, when};
use crate::send::pressed;

/// The patterns, at most three. The first is open.
#[inline(never)]
pub fn patterns(outcome: &Outcome) -> Html {
    if outcome.patterns.is_empty() {
        return open(Section::Pattern, text("p", "", words::NOT_CLEAR));
    }
    let one = |(place, pattern): (usize, &Impression)| {
        let body =
            all(vec![text("p", "", impression::story(*pattern)), text("p", "", impression::check(*pattern))]);
        let draw = if place == 0 { fold_part_open } else { fold_part };
        draw(impression::name(*pattern), "", body)
    };
    let body = all(vec![
        text("p", "", format!("{}:", words::FITS)),
        el("div", "", outcome.patterns.iter().enumerate().map(one).collect()),
    ]);
    open(Section::Pattern, body)
}

/// The causes, at most three, and the way to the questions about training.
#[inline(never)]
pub fn causes(outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let one = |each: &Cause| {
        let body = all(vec![text("p", "", cause::change(*each)), text("p", "calm", cause::evidence(*each))]);
        fold_part(cause::name(*each), "", body)
    };
    let is_empty = outcome.causes.is_empty();
    let known = match (is_empty, outcome.is_training_known) {
        (true, true) => text("p", "", words::NO_CAUSE_FOUND),
        (true, false) => text("p", "", words::NO_CAUSE),
        (false, _) => el("div", "", outcome.causes.iter().map(one).collect()),
    };
    let ask = when(!outcome.is_training_known, || {
        button("alt", words::WHAT_CHANGED, pressed(on_event, Event::Open(Step::Training)))
    });
    let intro = if is_empty { "" } else { words::intro(Section::Causes) };
    super::headed(words::heading(Section::Causes), intro, all(vec![known, ask]))
}
