//! The head of the outcome: the level in words with its shape, the one action, and by when.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::View;
use triage_core::protocol::red_flag::Route;
use triage_core::reasoning::Certainty;
use triage_core::reasoning::plan::Plan;
use triage_core::session::outcome::Rest;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::{finding, outcome as texts, question, treatment, view as view_words};
use yew::prelude::*;

use super::views;
use crate::frame::go;
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::parts::{Doc, Given, answer_button, button};
use crate::send::pressed;

/// The card of the level, and the notes below it.
#[inline(never)]
pub fn action(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    level(d, outcome.urgency, |d| match outcome.urgency {
        Urgency::Emergency | Urgency::SameDay => urgent(d, session, outcome, on_event),
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => calm(d, session, outcome, on_event),
    });
    notes(d, outcome, on_event);
}

/// The act is the heading, and its button comes next: nothing that can be read later stands between them.
fn urgent(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    let advice = session.country.and_then(|country| country.advice.first());
    let advice = advice.map(|line| (line.name, line.number));
    let number = numbers::emergency(words, session.country);
    let act = view_words::act(words, outcome.urgency, outcome.route, number, advice);
    let texts::Action { more, .. } = texts::action(words, outcome.urgency, outcome.route, number, advice);
    bend(d);
    d.within("p.kind", |d| {
        shape(d, outcome.urgency);
        d.text(texts::level_name(words, outcome.urgency));
    });
    views::title(d, View::Today, outcome, act.heading);
    call(d, session, outcome.urgency, outcome.route);
    if !act.lead.is_empty() {
        d.line_of("p.by", act.lead);
    }
    // More answers may make it an emergency: that cannot wait below the numbers.
    if let Some(rest) = rest_of_today(outcome).filter(|rest| rest.may_be_an_emergency) {
        answer_more(d, rest, on_event);
    }
    say(d, outcome);
    // What to do for this leg, or for overheating, must be readable without scrolling.
    for item in outcome.advice.at_once() {
        d.p(treatment::first_aid(words, item));
    }
    d.line_of("p", more);
    also(d, session, outcome);
    numbers::place_and_others(d, session, on_event);
    if outcome.urgency == Urgency::Emergency && !outcome.emergency_answers.is_empty() {
        button(d, "quiet", question::mistake(words), pressed(on_event, Event::Mistake));
    }
}

/// One line to say on the phone, from the rule that decides, in words that a runner knows: those for a clinician are in the
/// hand-over. None where an earlier result is all that does.
fn say(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    let deciding = |certainty| {
        let mut reasons = outcome.reasons.iter();
        reasons.find(|reason| reason.urgency == outcome.urgency && reason.certainty == certainty)
    };
    let line = match (deciding(Certainty::Met), deciding(Certainty::NotExcluded)) {
        (Some(met), _) => view_words::say(words, finding::name(words, met.finding)),
        (None, Some(open)) => view_words::say_not_sure(words, finding::name(words, open.finding)),
        (None, None) => return,
    };
    d.line_of("p", line);
}

/// The level in one compact band: its shape beside the act and the time.
fn calm(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    let advice = session.country.and_then(|country| country.advice.first());
    let advice = advice.map(|line| (line.name, line.number));
    let number = numbers::emergency(words, session.country);
    let whole = texts::action(words, outcome.urgency, outcome.route, number, advice).whole();
    bend(d);
    d.within("div.head", |d| {
        shape(d, outcome.urgency);
        d.within("div", |d| {
            views::title(d, View::Today, outcome, texts::title(words, outcome.urgency, outcome.route));
            if !is_time_in_title(outcome) {
                d.line_of("p.by", texts::by(words, texts::time(words, outcome.urgency, outcome.route)));
            }
        });
    });
    call(d, session, outcome.urgency, outcome.route);
    if !whole.is_empty() {
        d.line_of("p", whole);
    }
    also(d, session, outcome);
    match outcome.urgency {
        Urgency::Emergency | Urgency::SameDay => {}
        Urgency::WithinDays => numbers::place_and_others(d, session, on_event),
        Urgency::Routine => go(d, view_words::see_what_to_say(words), on_event, Event::View(View::Clinician)),
        Urgency::SelfCare if outcome.plan == Some(Plan::Stages) => {
            go(d, view_words::see_plan(words), on_event, Event::View(View::Plan));
        }
        Urgency::SelfCare => go(d, view_words::see_what_helps(words), on_event, Event::View(View::Why)),
    }
}

/// Whether the heading says by when already.
const fn is_time_in_title(outcome: &Outcome) -> bool {
    match (outcome.urgency, outcome.route) {
        (Urgency::WithinDays, Route::Prescriber) | (Urgency::Routine | Urgency::SelfCare, _) => false,
        (Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays, _) => true,
    }
}

/// The number to tap, where the action is a call.
pub fn call(d: &mut Doc, session: &Session, urgency: Urgency, route: Route) {
    match (urgency, route) {
        (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => {
            numbers::call_emergency(d, session.country);
        }
        (Urgency::SameDay | Urgency::WithinDays, _) => numbers::call_advice(d, session.country),
        (Urgency::Routine | Urgency::SelfCare, _) => {}
    }
}

/// The lines that only some outcomes have, most needed first.
fn also(d: &mut Doc, session: &Session, outcome: &Outcome) {
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
    if let Some(rest) = rest_of_today(outcome).filter(|rest| !rest.may_be_an_emergency) {
        answer_more(d, rest, on_event);
    }
}

/// What is left to answer of an outcome of today that opened early.
fn rest_of_today(outcome: &Outcome) -> Option<Rest> {
    outcome.rest.filter(|_| outcome.urgency == Urgency::SameDay)
}

/// The rest of the questions, after an outcome that opened early.
fn answer_more(d: &mut Doc, rest: Rest, on_event: &Callback<Event>) {
    let words = d.words();
    let steps = u32::try_from(rest.steps).unwrap_or(u32::MAX);
    let pressed = pressed(on_event, Event::AnswerRest);
    let (class, text, label) = if rest.may_be_an_emergency {
        ("go", question::rest_first(words), question::answer_rest_first(words, steps))
    } else {
        ("alt", question::enough(words), question::answer_more(words, steps))
    };
    d.within("div.onward", |d| {
        d.p(text);
        answer_button(d, class, label.into(), Given::No, pressed);
    });
}
