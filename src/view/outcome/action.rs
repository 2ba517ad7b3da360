//! The head of the outcome: the level in words with its shape, the one action, and by when.

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Route;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::en::{outcome as words, question, screen};
use yew::prelude::*;

use crate::frame::{alt, heading};
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::parts::{all, button, el, text, when};
use crate::send::pressed;

/// The level.
#[inline(never)]
pub fn action(session: &Session, outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let (lead, rest) = told(session, outcome);
    let mut parts = vec![
        bend(),
        shape(outcome.urgency),
        heading(words::title(outcome.urgency, outcome.route)),
        text("p", "by", lead),
        call(session, outcome),
        whose(session, outcome, on_event),
        text("p", "", rest),
    ];
    parts.extend(more(session, outcome).into_iter().map(|line| text("p", "", line)));
    parts.push(after(session, outcome, on_event));
    all(vec![level(outcome.urgency, parts), notes(outcome, on_event)])
}

/// The first line and the rest of it. At the urgent levels the action itself comes first, by when otherwise.
#[inline(never)]
fn told(session: &Session, outcome: &Outcome) -> (String, String) {
    let advice = session.country.and_then(|country| country.advice.first());
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
#[inline(never)]
fn call(session: &Session, outcome: &Outcome) -> Html {
    match (outcome.urgency, outcome.route) {
        (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => {
            numbers::call_emergency(session.country)
        }
        (Urgency::SameDay | Urgency::WithinDays, _) => numbers::call_advice(session.country),
        (Urgency::Routine | Urgency::SelfCare, _) => Html::default(),
    }
}

/// Whose numbers these are. Where nobody is to be called, they stand with the signs to watch for.
#[inline(never)]
fn whose(session: &Session, outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let other = || session.country.map(numbers::others).unwrap_or_default();
    all(vec![numbers::place(session, on_event), when(outcome.urgency >= Urgency::WithinDays, other)])
}

/// The lines that only some outcomes have, most needed first.
#[inline(never)]
fn more(session: &Session, outcome: &Outcome) -> Vec<String> {
    let mut lines = Vec::new();
    if outcome.is_nil_by_mouth {
        lines.push(words::DO_NOT_EAT_OR_DRINK.to_owned());
    }
    let medicine = outcome.reasons.iter().filter(|reason| reason.urgency == outcome.urgency);
    lines.extend(medicine.filter_map(|reason| words::medicine(reason.finding)).map(str::to_owned));
    match outcome.urgency {
        Urgency::Emergency => {}
        Urgency::SameDay if outcome.route == Route::EmergencyDepartment => {
            lines.push(words::on_the_way(numbers::emergency(session.country)));
        }
        Urgency::SameDay => lines.push(words::UNTIL_SEEN.to_owned()),
        Urgency::WithinDays => {}
        Urgency::Routine => lines.push(next_steps(outcome).to_owned()),
        Urgency::SelfCare => {}
    }
    lines.push(words::statement(outcome.urgency).to_owned());
    lines.dedup();
    lines
}

/// At "routine": the gentle steps, or why there are none yet.
#[inline(never)]
fn next_steps(outcome: &Outcome) -> &'static str {
    use triage_core::reasoning::plan::Plan;
    match &outcome.plan {
        Some(Plan::Stages(_)) => words::GENTLE_STEPS,
        Some(Plan::Withheld(_)) | None => words::NO_PLAN_YET,
    }
}

/// The ways on from an urgent level.
#[inline(never)]
fn after(session: &Session, outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let is_emergency = outcome.urgency == Urgency::Emergency;
    let can_mistake = is_emergency && !triage_core::session::outcome::emergency_answers(session).is_empty();
    when(can_mistake, || button("quiet", question::MISTAKE, pressed(on_event, Event::Mistake)))
}

/// Under the level: an adult, an earlier result, the rest of the questions.
#[inline(never)]
fn notes(outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let can_answer_more = !outcome.is_complete && outcome.urgency == Urgency::SameDay;
    let aside = |parts| el("div", "aside", parts);
    all(vec![
        when(outcome.is_under_16, || {
            aside(vec![text("p", "", words::UNDER_16), text("p", "", words::UNDER_16_MEDICINES)])
        }),
        outcome.earlier.map_or_else(Html::default, |earlier| {
            let seen = pressed(on_event, Event::SeenByClinician);
            aside(vec![
                text("p", "", words::earlier(earlier)),
                button("quiet", words::SEEN_BY_CLINICIAN, seen),
            ])
        }),
        when(can_answer_more, || alt(screen::ANSWER_THE_REST, on_event, Event::GoOn)),
    ])
}
