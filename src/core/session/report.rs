//! What happens around a visit: the browser's history, the page around the widget, another tab, a page left open.

use super::update::{is_same_screen, remember_the_outcome};
use super::{Effect, Place, Report, Session, age, keeping};
use crate::protocol::Urgency;
use crate::protocol::country;
use crate::protocol::question::{Step, question};
use crate::reasoning::interview::{Answers, concluded_so_far, may_conclude, next_open, replay, steps_asked};

/// The visit after something that the browser reports, and what the shell should do.
pub fn report(session: &Session, report: Report) -> (Session, Vec<Effect>) {
    let session = &age::at_this_time(session);
    match report {
        Report::Returned(place) => led_to(session, still_there(place, &session.answers)),
        Report::NoStepBack => led_to(session, before(session)),
        Report::Region(code) => {
            let country = country::by_code(code).or(session.country);
            (Session { country, ..session.clone() }, Vec::new())
        }
        Report::Words(words) => (Session { words, ..session.clone() }, Vec::new()),
        Report::Erased if is_urgent_outcome(session) => (keeping::let_go(session), vec![Effect::SayErased]),
        Report::Erased => (keeping::forget(session), vec![Effect::SayErased, Effect::ShowNewScreenUnasked]),
        Report::CameBack if age::is_past(session) => {
            (keeping::begin_anew(session), vec![Effect::ShowNewScreenUnasked])
        }
        Report::CameBack => (session.clone(), Vec::new()),
        Report::NotKept => (keeping::refused(session), Vec::new()),
    }
}

/// The visit at a place that the way back or forward leads to.
fn led_to(session: &Session, place: Place) -> (Session, Vec<Effect>) {
    if age::is_past(session) || place != session.place && age::leads_too_far_back(session, place) {
        return (keeping::begin_anew(session), vec![Effect::ShowEarlierScreen]);
    }
    let mut next = Session { place, is_changing: false, is_missing_shown: false, ..session.clone() };
    remember_the_outcome(session, &mut next);
    let effects = if is_same_screen(session, &next) { Vec::new() } else { vec![Effect::ShowEarlierScreen] };
    (next, effects)
}

/// Where a place of the browser's history leads now: answers may have been taken back since, and an outcome
/// that they no longer carry must not be shown again.
fn still_there(place: Place, answers: &Answers) -> Place {
    let is_emergency = concluded_so_far(answers).urgency == Urgency::Emergency;
    let is_there = match place {
        // While it stands, the way back is the one of the card: was it a mistake?
        Place::Step(step) if is_emergency && step.is_interview() => return Place::Mistake,
        Place::AboutWhich(_) | Place::Check if is_emergency => return Place::Mistake,
        Place::Step(_) | Place::AboutWhich(_) | Place::Check => true,
        Place::Interrupt | Place::Outcome => may_conclude(answers),
        Place::Mistake => is_emergency,
    };
    if is_there { place } else { next_open(answers).map_or(Place::Check, Place::Step) }
}

/// What Back leads to, where the browser has no step of its own.
fn before(session: &Session) -> Place {
    let asked: Vec<Step> = steps_asked(&replay(&session.answers).facts).collect();
    let last_before =
        |limit: Option<Step>| asked.iter().copied().rfind(|step| limit.is_none_or(|limit| *step < limit));
    let furthest = next_open(&session.answers);
    let is_emergency = concluded_so_far(&session.answers).urgency == Urgency::Emergency;
    match session.place {
        Place::Step(step) if !step.is_interview() => Place::Outcome,
        Place::Step(_) if session.is_changing && is_emergency => Place::Outcome,
        Place::Step(_) if session.is_changing => furthest.map_or(Place::Check, Place::Step),
        Place::Step(step) => last_before(Some(step)).map_or(session.place, Place::Step),
        Place::AboutWhich(id) => question(id).map_or(session.place, |question| Place::Step(question.step)),
        Place::Interrupt => last_before(furthest).map_or(session.place, Place::Step),
        Place::Mistake => Place::Outcome,
        Place::Check => last_before(None).map_or(session.place, Place::Step),
        // Back from an emergency asks first whether the answer was a mistake (amendment 42).
        Place::Outcome if is_emergency => Place::Mistake,
        Place::Outcome if furthest.is_none() => Place::Check,
        Place::Outcome => Place::Interrupt,
    }
}

/// Whether the screen tells of an urgent result.
fn is_urgent_outcome(session: &Session) -> bool {
    matches!(session.place, Place::Outcome | Place::Interrupt | Place::Mistake)
        && concluded_so_far(&session.answers).urgency.max(session.earlier.unwrap_or(Urgency::SelfCare))
            >= Urgency::SameDay
}
