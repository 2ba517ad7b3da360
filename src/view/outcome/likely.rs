//! What it may be, and what may have contributed to it. Neither changes the level.

use triage_core::protocol::outcome::{Section, View};
use triage_core::protocol::question::QuestionId;
use triage_core::session::{Event, Outcome};
use triage_core::words::{cause, impression, outcome as texts, screen, view as view_words};
use yew::prelude::*;

use super::{headed, open};
use crate::parts::{Doc, Start, button, fold_part};
use crate::send::pressed;

/// The patterns, at most three. The first is open.
#[inline(never)]
pub fn patterns(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    open(d, Section::Pattern, |d| {
        let patterns = outcome.patterns();
        if patterns.is_empty() {
            return d.p(texts::not_clear(words));
        }
        d.p(texts::fits(words));
        d.open("div");
        let mut start = Start::Open;
        for pattern in &patterns {
            fold_part(d, impression::name(words, *pattern).to_owned(), String::new(), start, |d| {
                d.p(impression::story(words, *pattern));
                d.p(impression::check(words, *pattern));
            });
            start = Start::Closed;
        }
        d.close();
    });
}

/// The patterns in one line, and the way to the reasons. Nothing where none stands out.
#[inline(never)]
pub fn in_a_line(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    let names: Vec<&str> =
        outcome.patterns().iter().map(|pattern| impression::name(words, *pattern)).collect();
    if names.is_empty() {
        return;
    }
    d.within("p.likely", |d| {
        d.text_of(view_words::may_be(words, &screen::line(words, &names, screen::semicolon)));
        d.text(" ");
        button(d, "quiet", view_words::see_why(words), pressed(on_event, Event::View(View::Why)));
    });
}

/// The causes, at most three, and the way to the questions about training.
#[inline(never)]
pub fn causes(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    let causes = outcome.causes();
    let is_empty = causes.is_empty();
    let intro = if is_empty { "" } else { texts::intro(words, Section::Causes) };
    headed(d, texts::heading(words, Section::Causes), intro, |d| {
        if is_empty {
            d.p(if outcome.is_training_known {
                texts::no_cause_found(words)
            } else {
                texts::no_cause(words)
            });
        }
        d.open("div");
        for each in &causes {
            fold_part(d, cause::name(words, *each).to_owned(), String::new(), Start::Closed, |d| {
                d.p(cause::change(words, *each));
                d.calm(cause::evidence(words, *each));
            });
        }
        d.close();
        if !outcome.is_training_known {
            button(d, "alt", texts::what_changed(words), pressed(on_event, Event::Open(QuestionId::Load)));
        }
    });
}
