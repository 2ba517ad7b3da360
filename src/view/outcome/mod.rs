//! The outcome: the level and the one action first, then everything else in the order of need.

mod action;
mod first_aid;
mod keep;
mod ladder;
mod likely;
pub mod net;
mod recovery;
mod stages;
mod tell;
mod treatments;
mod why;

use triage_core::protocol::outcome::Section;
use triage_core::reasoning::plan::{Plan, Stages};
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::en::outcome as words;
use yew::prelude::*;

use crate::drawings::icon::PRINT;
use crate::frame::{foot, frame, main, top};
use crate::numbers;
use crate::parts::{all, button, el, icon, labelled_button, plain, text};
use crate::send::pressed;

/// The whole outcome.
#[inline(never)]
pub fn outcome(session: &Session, outcome: &Outcome, today: &str, on_event: &Callback<Event>) -> Html {
    let drawn = |section: &Section| part(*section, session, outcome, on_event);
    let mut parts = vec![
        text("p", "only-print", words::PRINT_TITLE),
        text("p", "only-print", format!("{} {}.", words::PRINT_SUBTITLE, words::checked_on(today))),
    ];
    parts.extend(outcome.sections.iter().map(drawn));
    parts.push(closing(on_event));
    frame("outcome", top(on_event), all(vec![main(parts), foot()]))
}

#[inline(never)]
fn part(section: Section, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    match section {
        Section::Action => {
            all(vec![action::action(session, outcome, on_event), numbers::list(session, on_event)])
        }
        Section::Tell => tell::tell(outcome),
        Section::FirstAid => first_aid::first_aid(outcome),
        Section::SafetyNet => net::net(session.country, outcome.urgency),
        Section::Why => why::why(outcome),
        Section::Pattern => likely::patterns(outcome),
        Section::Causes => likely::causes(outcome, on_event),
        Section::Treatments => treatments::treatments(outcome, on_event),
        Section::NotNow => treatments::not_now(),
        Section::Recovery => stages(outcome).map(recovery::recovery).unwrap_or_default(),
        Section::Stages => outcome.plan.as_ref().map(stages::stages).unwrap_or_default(),
        Section::Ladder => stages(outcome).map(ladder::ladder).unwrap_or_default(),
        Section::Complications => keep::complications(),
        Section::Prevention => keep::prevention(),
    }
}

/// The stages, where a plan is not withheld.
#[inline(never)]
fn stages(outcome: &Outcome) -> Option<&Stages> {
    match &outcome.plan {
        Some(Plan::Stages(stages)) => Some(stages),
        Some(Plan::Withheld(_)) | None => None,
    }
}

#[inline(never)]
fn closing(on_event: &Callback<Event>) -> Html {
    let print = all(vec![icon(&PRINT), plain(words::PRINT)]);
    el(
        "div",
        "choices two",
        vec![
            labelled_button("alt", print, words::PRINT, pressed(on_event, Event::Print)),
            button("alt", words::START_AGAIN, pressed(on_event, Event::StartAgain)),
        ],
    )
}

/// A part that is always open.
#[inline(never)]
fn open(section: Section, body: Html) -> Html {
    headed(words::heading(section), words::intro(section), body)
}

/// The same with a heading of its own.
#[inline(never)]
fn headed(heading: &'static str, intro: &'static str, body: Html) -> Html {
    let mut parts = vec![text("h2", "", heading)];
    if !intro.is_empty() {
        parts.push(text("p", "calm", intro));
    }
    parts.push(body);
    el("section", "section", parts)
}
