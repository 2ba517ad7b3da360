//! The head of the outcome: the level in words with its shape, the one action, and by when.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::View;
use triage_core::protocol::red_flag::Route;
use triage_core::reasoning::plan::Plan;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::{Words, outcome as texts, question, screen, treatment};
use yew::prelude::*;

use super::views;
use crate::frame::alt;
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::parts::{Doc, button};
use crate::send::pressed;

/// The card of the level.
#[inline(never)]
pub fn action(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    level(d, outcome.urgency, |d| {
        let (lead, rest) = lead_and_rest(words, session, outcome);
        bend(d);
        shape(d, outcome.urgency);
        views::title(d, View::Today, outcome, texts::title(words, outcome.urgency, outcome.route));
        d.line_of("p.by", lead);
        if outcome.urgency >= Urgency::WithinDays {
            call(d, session, outcome);
            // What to do for this leg, or for overheating, must be readable without scrolling.
            for item in outcome.advice.at_once() {
                d.p(treatment::first_aid(words, item));
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
            button(d, "quiet", question::mistake(words), pressed(on_event, Event::Mistake));
        }
    });
    notes(d, outcome, on_event);
}

/// The lead line and the rest. At the urgent levels the action itself leads; at the others, the time frame does.
fn lead_and_rest(words: Words, session: &Session, outcome: &Outcome) -> (String, String) {
    let advice = session.country.and_then(|country| country.advice.first());
    let advice = advice.map(|line| (line.name, line.number));
    let number = numbers::emergency(words, session.country);
    let texts::Action { first, more } = texts::action(words, outcome.urgency, outcome.route, number, advice);
    match outcome.urgency {
        Urgency::Emergency | Urgency::SameDay => (first, more),
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            (texts::by(words, texts::time(words, outcome.urgency, outcome.route)), more)
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
    let words = d.words();
    if outcome.is_nil_by_mouth {
        d.p(texts::do_not_eat_or_drink(words));
    }
    let mut shown = "";
    for reason in outcome.reasons.iter().filter(|reason| reason.urgency == outcome.urgency) {
        if let Some(medicine) = texts::medicine(words, reason.finding).filter(|medicine| *medicine != shown) {
            d.p(medicine);
            shown = medicine;
        }
    }
    match outcome.urgency {
        Urgency::SameDay if outcome.route == Route::EmergencyDepartment => {
            d.line_of("p", texts::on_the_way(words, numbers::emergency(words, session.country)));
        }
        Urgency::SameDay => d.p(texts::until_seen(words)),
        Urgency::Routine => d.p(match outcome.plan {
            Some(Plan::Stages) => texts::gentle_steps(words),
            Some(Plan::Withheld(_)) | None => texts::no_plan_yet(words),
        }),
        Urgency::Emergency | Urgency::WithinDays | Urgency::SelfCare => {}
    }
    d.p(texts::statement(words, outcome.urgency));
}

/// Below the level: notes for under 16, an earlier result, and a button to answer the other questions.
fn notes(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    if outcome.is_under_16 {
        d.within("div.aside", |d| {
            d.p(texts::under_16(words));
            d.p(texts::under_16_medicines(words));
        });
    }
    if let Some(earlier) = outcome.earlier {
        d.within("div.aside", |d| {
            d.line_of("p", texts::earlier(words, earlier));
            button(d, "quiet", texts::seen_by_clinician(words), pressed(on_event, Event::SeenByClinician));
        });
    }
    if !outcome.is_complete && outcome.urgency == Urgency::SameDay {
        alt(d, screen::answer_the_rest(words), on_event, Event::AnswerRest);
    }
}
