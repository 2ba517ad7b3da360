//! The head of the outcome: the level in words with its shape, the one action, and by when.

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Route;
use triage_core::reasoning::plan::Plan;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::en::{outcome as words, question, screen, treatment};
use yew::prelude::*;

use crate::frame::{alt, heading};
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::parts::{Doc, button};
use crate::send::pressed;

/// The card of the level.
#[inline(never)]
pub fn action(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    level(d, outcome.urgency, |d| {
        let (lead, rest) = lead_and_rest(session, outcome);
        bend(d);
        shape(d, outcome.urgency);
        heading(d, words::title(outcome.urgency, outcome.route));
        d.line_of("p.by", lead);
        if outcome.urgency >= Urgency::WithinDays {
            call(d, session, outcome);
            // What to do for this leg, or for overheating, must be readable without scrolling.
            for item in outcome.advice.at_once() {
                d.p(treatment::first_aid(item));
            }
            numbers::place(d, session, on_event);
            if let Some(country) = session.country {
                numbers::others(d, country);
            }
        }
        if !rest.is_empty() {
            d.line_of("p", rest);
        }
        more(d, session, outcome);
        if outcome.urgency == Urgency::Emergency && !outcome.emergency_answers.is_empty() {
            button(d, "quiet", question::MISTAKE, pressed(on_event, Event::Mistake));
        }
    });
    notes(d, outcome, on_event);
}

/// The lead line and the rest. At the urgent levels the action itself leads; at the others, the time frame does.
fn lead_and_rest(session: &Session, outcome: &Outcome) -> (String, String) {
    let advice = session.country.and_then(|country| country.advice().next());
    let advice = advice.map(|line| (line.name, line.number));
    let number = numbers::emergency(session.country);
    let action = words::action(outcome.urgency, outcome.route, number, advice);
    match outcome.urgency {
        Urgency::Emergency | Urgency::SameDay => {
            let end = action.find('.').map_or(action.len(), |dot| dot + 1);
            let (first, rest) = action.split_at(end);
            (first.to_owned(), rest.trim_start_matches(' ').to_owned())
        }
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            (format!("{}.", words::time(outcome.urgency, outcome.route)), action)
        }
    }
}

/// The number to tap, where the action is a call.
fn call(d: &mut Doc, session: &Session, outcome: &Outcome) {
    match (outcome.urgency, outcome.route) {
        (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => {
            numbers::call_emergency(d, session.country);
        }
        (Urgency::SameDay | Urgency::WithinDays, _) => numbers::call_advice(d, session.country),
        (Urgency::Routine | Urgency::SelfCare, _) => {}
    }
}

/// The lines that only some outcomes have, most needed first.
fn more(d: &mut Doc, session: &Session, outcome: &Outcome) {
    if outcome.is_nil_by_mouth {
        d.p(words::DO_NOT_EAT_OR_DRINK);
    }
    let mut shown = "";
    for reason in outcome.reasons.iter().filter(|reason| reason.urgency == outcome.urgency) {
        if let Some(medicine) = words::medicine(reason.finding).filter(|medicine| *medicine != shown) {
            d.p(medicine);
            shown = medicine;
        }
    }
    match outcome.urgency {
        Urgency::SameDay if outcome.route == Route::EmergencyDepartment => {
            d.line_of("p", words::on_the_way(numbers::emergency(session.country)));
        }
        Urgency::SameDay => d.p(words::UNTIL_SEEN),
        Urgency::Routine => d.p(match outcome.plan {
            Some(Plan::Stages) => words::GENTLE_STEPS,
            Some(Plan::Withheld(_)) | None => words::NO_PLAN_YET,
        }),
        Urgency::Emergency | Urgency::WithinDays | Urgency::SelfCare => {}
    }
    d.p(words::statement(outcome.urgency));
}

/// Below the level: notes for under 16, an earlier result, and a button to answer the other questions.
fn notes(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    if outcome.is_under_16 {
        d.within("div.aside", |d| {
            d.p(words::UNDER_16);
            d.p(words::UNDER_16_MEDICINES);
        });
    }
    if let Some(earlier) = outcome.earlier {
        d.within("div.aside", |d| {
            d.line_of("p", words::earlier(earlier));
            button(d, "quiet", words::SEEN_BY_CLINICIAN, pressed(on_event, Event::SeenByClinician));
        });
    }
    if !outcome.is_complete && outcome.urgency == Urgency::SameDay {
        alt(d, screen::ANSWER_THE_REST, on_event, Event::AnswerRest);
    }
}
