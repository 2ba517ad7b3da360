//! What it may be, and what may have contributed to it. Neither changes the level.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::Step;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::{cause, impression, outcome as words};
use yew::prelude::*;

use super::{headed, open};
use crate::parts::{Doc, Start, button, fold_part};
use crate::send::pressed;

/// The patterns, at most three. The first is open.
#[inline(never)]
pub fn patterns(d: &mut Doc, outcome: &Outcome) {
    open(d, Section::Pattern, |d| {
        let patterns = outcome.patterns();
        if patterns.is_empty() {
            return d.p(words::NOT_CLEAR);
        }
        d.p(words::FITS);
        d.open("div");
        let mut start = Start::Open;
        for pattern in &patterns {
            fold_part(d, impression::name(*pattern).to_owned(), String::new(), start, |d| {
                d.p(impression::story(*pattern));
                d.p(impression::check(*pattern));
            });
            start = Start::Closed;
        }
        d.close();
    });
}

/// The causes, at most three, and the way to the questions about training.
#[inline(never)]
pub fn causes(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let causes = outcome.causes();
    let is_empty = causes.is_empty();
    let intro = if is_empty { "" } else { words::intro(Section::Causes) };
    headed(d, words::heading(Section::Causes), intro, |d| {
        if is_empty {
            d.p(if outcome.is_training_known { words::NO_CAUSE_FOUND } else { words::NO_CAUSE });
        }
        d.open("div");
        for each in &causes {
            fold_part(d, cause::name(*each).to_owned(), String::new(), Start::Closed, |d| {
                d.p(cause::change(*each));
                d.calm(cause::evidence(*each));
            });
        }
        d.close();
        if !outcome.is_training_known {
            button(d, "alt", words::WHAT_CHANGED, pressed(on_event, Event::Open(Step::Training)));
        }
    });
}
