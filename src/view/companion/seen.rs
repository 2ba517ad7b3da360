//! What a clinician has said. No name is kept.

use triage_core::companion::act::Act;
use triage_core::companion::entry::Kind;
use triage_core::companion::home::Home;
use triage_core::reasoning::Truth;
use triage_core::words::companion as texts;
use yew::prelude::*;

use super::fields::{Answer, chips, missing};
use crate::frame::heading;
use crate::parts::{Doc, bar, button};
use crate::send::pressed;

/// The screen.
pub fn seen(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, texts::seen_title(words));
    if home.draft.is_incomplete {
        missing(d, texts::answer_first(words).to_owned());
    }
    // A no that was said stays.
    let (is_no_load, is_no_run) = match home.edited().map(|entry| &entry.kind) {
        Some(Kind::Seen(old)) => (old.may_load == Truth::No, old.may_run == Truth::No),
        Some(_) | None => (false, false),
    };
    let (load, run) = (home.draft.may_load, home.draft.may_run);
    asked(d, "may-load", texts::seen_load(words), load, is_no_load, Act::MayLoad, on_act);
    asked(d, "may-run", texts::seen_run(words), run, is_no_run, Act::MayRun, on_act);
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::SaveSeen)));
}

fn asked(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    answered: Option<Truth>,
    is_no: bool,
    act: fn(Truth) -> Act,
    on_act: &Callback<Act>,
) {
    let words = d.words();
    let answers = [
        ("yes", texts::yes(words), Truth::Yes),
        ("no", texts::no(words), Truth::No),
        ("not-said", texts::not_said(words), Truth::Unknown),
    ];
    let offered = answers.into_iter().filter(|(_, _, truth)| !is_no || *truth == Truth::No);
    let answers = offered.map(|(code, label, truth)| Answer {
        code,
        label,
        is_chosen: answered == Some(truth),
        act: act(truth),
    });
    chips(d, name, question, answers.collect(), on_act);
}
