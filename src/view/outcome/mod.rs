//! The outcome: the level and the one action first, then everything else, in four views.

mod action;
mod first_aid;
mod keep;
mod ladder;
mod likely;
pub mod net;
mod recovery;
pub mod said;
mod stages;
pub mod tell;
mod treatments;
mod views;
mod why;

pub use action::call;
pub use stages::{exercise as exercise_row, lanes};
use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::{Section, View};
use triage_core::reasoning::interview::Answers;
use triage_core::reasoning::plan::{Plan, Stages};
use triage_core::session::{Event, LaterParts as Later, Outcome, Session};
use triage_core::words::{Words, handover, outcome as texts, screen, view as view_words};
use yew::prelude::*;

use crate::drawings::icon::PRINT;
use crate::frame::{foot, frame, place};
use crate::into_view;
use crate::keeping;
use crate::pane::Part;
use crate::parts::{Doc, Name, button, icon_button};
use crate::send::pressed;
use crate::split::{self, LaterParts};

/// The whole outcome: one of its views is on the screen, and the others are there for print.
pub fn outcome(
    session: &Session,
    words: Words,
    outcome: &Outcome,
    rules: &AttrValue,
    on_event: &Callback<Event>,
) -> Html {
    let is_early = outcome.rest.is_some() || outcome.urgency == Urgency::Emergency;
    frame(
        words,
        "outcome",
        if is_early { Part::EarlyResult } else { Part::Result },
        |d| views::top(d, session, outcome, on_event),
        |d| {
            if outcome.view == View::Clinician {
                // Of the screen: the hand-over prints alone.
                d.attribute(Name::DataPrint, "handover");
            }
            views::bar(d, outcome, on_event);
            d.within("main", |d| {
                d.line("p.only-print", texts::print_title(words));
                d.line("p.only-print", texts::print_subtitle(words));
                if let Some((day, minute)) = session.clock.day_of(session.check.answered_at) {
                    let answered = handover::answered_on(words, day, minute);
                    d.line_of("p.only-print", texts::checked_on(words, &answered));
                }
                keeping::too_old(d, session, outcome.urgency, on_event);
                for each in views::printed(outcome.urgency).into_iter().filter(|each| outcome.has(*each)) {
                    view(d, each, session, outcome, on_event);
                }
                closing(d, on_event);
            });
            foot(d, rules);
        },
    )
}

/// One view, in its element. Only the open one is on the screen.
fn view(d: &mut Doc, view: View, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    d.open("div.view");
    d.attribute(Name::DataView, views::code(view));
    if view != outcome.view {
        d.attribute(Name::Hidden, "");
    }
    match view {
        // Its heading is that of the level.
        View::Today => {}
        View::Plan => views::title(d, view, outcome, view_words::plan_title(words)),
        View::Why => views::title(d, view, outcome, texts::heading(words, Section::Why)),
        View::Clinician => views::title(d, view, outcome, view_words::clinician_title(words)),
    }
    let here = outcome.sections.iter().filter(|section| section.view(outcome.urgency) == view);
    let (later, first): (Vec<Section>, Vec<Section>) = here.partition(|section| section.is_later());
    for section in first {
        part(d, section, session, outcome, on_event);
    }
    if !later.is_empty() {
        rest(d, view, &later, session, outcome, on_event);
    }
    match view {
        View::Today => {
            likely_line(d, session, outcome, on_event);
            keeping::back_to_plan(d, session, on_event);
            place(d, "outcome");
            keeping::consent(d, session, on_event);
        }
        View::Plan if outcome.plan == Some(Plan::Stages) => place(d, "after-plan"),
        View::Plan | View::Why | View::Clinician => {}
    }
    d.close();
}

/// The parts whose words come in the second file of the language, and whose code in a chunk of the module; until both
/// are here, one line takes their place.
/// The element can hold the focus, so that a runner who presses "Try again" does not lose the place.
fn rest(
    d: &mut Doc,
    view: View,
    later: &[Section],
    session: &Session,
    outcome: &Outcome,
    on_event: &Callback<Event>,
) {
    let words = d.words();
    d.open("div.rest");
    // Of the two views that have such parts, the open one; where neither is open, the one that every level has.
    if view == outcome.view || view == View::Why && outcome.view != View::Plan {
        d.attribute(Name::Id, into_view::LATER_PARTS);
    }
    d.attribute(Name::Tabindex, "-1");
    match session.later {
        Later::Here if split::is_here() => {
            LaterParts { d, view, sections: later, outcome, answers: &session.check.answers, on_event }
                .draw();
        }
        Later::Here | Later::Waiting => d.calm(screen::more_waiting(words)),
        Later::Failed => {
            d.line("p.aside", screen::more_failed(words));
            button(d, "alt", screen::try_again(words), pressed(on_event, Event::FetchLaterParts));
        }
    }
    d.close();
}

/// The patterns in one line, as soon as they can be read: the first view waits for nothing.
fn likely_line(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    if outcome.shows(Section::Pattern) && session.later == Later::Here && split::is_here() {
        let answers = &session.check.answers;
        LaterParts { d, view: View::Today, sections: &[Section::Pattern], outcome, answers, on_event }.draw();
    }
}

/// A part that never waits. Of those that do, nothing may be named here: it would then be in the main module.
fn part(d: &mut Doc, section: Section, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    match section {
        Section::Action => action::action(d, session, outcome, on_event),
        Section::Tell => tell::tell(d, session, outcome),
        Section::FirstAid => first_aid::first_aid(d, outcome),
        Section::SafetyNet => net::net(d, session, outcome, on_event),
        Section::Why => why::why(d, outcome, on_event),
        Section::NotNow => treatments::not_now(d),
        Section::Pattern
        | Section::Causes
        | Section::Treatments
        | Section::Recovery
        | Section::Stages
        | Section::Ladder
        | Section::Complications
        | Section::Prevention => {}
    }
}

/// One of the others. Only the chunk calls it.
pub fn later_part(
    d: &mut Doc,
    view: View,
    section: Section,
    outcome: &Outcome,
    answers: &Answers,
    on_event: &Callback<Event>,
) {
    match section {
        Section::Pattern if view == View::Today => likely::in_a_line(d, outcome, on_event),
        Section::Pattern => likely::patterns(d, outcome),
        Section::Causes => likely::causes(d, outcome, on_event),
        Section::Treatments => treatments::treatments(d, outcome, answers, on_event),
        Section::Recovery => with_stages(d, outcome, recovery::recovery),
        Section::Stages => {
            if let Some(Plan::Withheld(reason)) = outcome.plan {
                stages::withheld(d, reason);
            }
            with_stages(d, outcome, |d, plan| stages::stages(d, outcome, plan, on_event));
        }
        Section::Ladder => with_stages(d, outcome, ladder::ladder),
        Section::Complications => keep::complications(d),
        Section::Prevention => keep::prevention(d),
        Section::Action
        | Section::Tell
        | Section::FirstAid
        | Section::SafetyNet
        | Section::Why
        | Section::NotNow => {}
    }
}

/// Draws what needs the stages: nothing if the plan is withheld.
fn with_stages(d: &mut Doc, outcome: &Outcome, draw: impl FnOnce(&mut Doc, &Stages)) {
    if let Some(stages) = outcome.stages() {
        draw(d, &stages);
    }
}

fn closing(d: &mut Doc, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("div.choices two", |d| {
        icon_button(d, "alt", &PRINT, texts::print(words), pressed(on_event, Event::Print));
        button(d, "alt", texts::start_again(words), pressed(on_event, Event::StartAgain));
    });
}

/// A part that is always open.
fn open(d: &mut Doc, section: Section, fill: impl FnOnce(&mut Doc)) {
    let words = d.words();
    headed(d, texts::heading(words, section), texts::intro(words, section), fill);
}

/// The same with a heading of its own.
fn headed(d: &mut Doc, heading: &'static str, intro: &'static str, fill: impl FnOnce(&mut Doc)) {
    begin(d, heading, intro);
    fill(d);
    d.close();
}

#[inline(never)]
fn begin(d: &mut Doc, heading: &'static str, intro: &'static str) {
    d.open("section.section");
    d.line("h2", heading);
    if !intro.is_empty() {
        d.calm(intro);
    }
}
