//! Where the steps of a visit lead: forward, back, and to what an emergency asks first.

use super::answering::ticked;
use super::derived::Derived;
use super::{Here, Place, Screen, Session, Way, screen};
use crate::protocol::Urgency;
use crate::protocol::outcome::View;
use crate::protocol::question::{Step, question};
use crate::reasoning::interview::steps_asked;
use crate::reasoning::supporting::answers_implying;
use crate::reasoning::{Certainty, Concluded};

/// Where Continue leads.
pub(super) fn forward(session: &Session, derived: &Derived) -> Here {
    let here = session.here;
    match here {
        Here::Step { step, .. } if !derived.is_answered(step) => here.with_missing(),
        Here::Step { step, .. } if !step.is_interview() => Here::at(Place::OUTCOME),
        Here::Step { .. } => past_a_step(session, derived),
        Here::AboutWhich { id, way, .. } => match (ticked(session.check.answers.get(id)), question(id)) {
            ((_, 0), _) => here.with_missing(),
            (_, Some(question)) if derived.is_answered(question.step) => past_a_step(session, derived),
            (_, Some(question)) => Here::step(question.step, way),
            (_, None) => here,
        },
        Here::Interrupt => Here::at(Place::OUTCOME),
        Here::Check if derived.may_conclude() => Here::at(Place::OUTCOME),
        Here::Check => Here::at(derived.next_place()),
        Here::Mistake | Here::Outcome { .. } => here,
    }
}

/// From an answered step to what comes next.
fn past_a_step(session: &Session, derived: &Derived) -> Here {
    let reached = derived.so_far.urgency;
    Here::at(match derived.next_open() {
        _ if reached == Urgency::Emergency => Place::OUTCOME,
        Some(_) if reached == Urgency::SameDay && !session.check.is_interrupt_put_off => Place::Interrupt,
        Some(_) | None => derived.next_place(),
    })
}

/// Where Back leads when the browser's history has no step back to take.
pub(super) fn back(session: &Session, derived: &Derived) -> Place {
    let asked: Vec<Step> = steps_asked(&derived.check.facts).collect();
    let here = session.place();
    let last_before = |limit: Option<Step>| {
        asked.iter().copied().rfind(|step| limit.is_none_or(|limit| *step < limit)).map_or(here, Place::Step)
    };
    match session.here {
        Here::Step { step, .. } if !step.is_interview() => Place::OUTCOME,
        Here::Step { way: Way::Opened, .. } if derived.is_emergency() => Place::OUTCOME,
        Here::Step { way: Way::Opened, .. } => derived.next_place(),
        Here::Step { step, way: Way::InOrder, .. } => last_before(Some(step)),
        Here::AboutWhich { id, .. } => question(id).map_or(here, |question| Place::Step(question.step)),
        Here::Interrupt => last_before(derived.next_open()),
        Here::Mistake => Place::OUTCOME,
        Here::Check => last_before(None),
        Here::Outcome { view: View::Plan | View::Why | View::Clinician } => Place::OUTCOME,
        Here::Outcome { .. } if asks_first(session, derived) => Place::Mistake,
        Here::Outcome { .. } if derived.is_complete() => Place::Check,
        Here::Outcome { .. } => Place::Interrupt,
    }
}

/// Back from the first view of an emergency asks first whether the answer was a mistake (amendment 42).
pub(super) fn asks_first(session: &Session, derived: &Derived) -> bool {
    session.place() == Place::OUTCOME && derived.is_emergency()
}

/// Where a place in the browser's history leads now: answers may have been taken back since, and an outcome
/// that they no longer support must not be shown again.
pub(super) fn still_there(place: Place, derived: &Derived) -> Place {
    let is_there = match place {
        // While there is an emergency, the way back is that of its card: was it a mistake?
        Place::Step(step) if derived.is_emergency() && step.is_interview() => return Place::Mistake,
        Place::AboutWhich(_) | Place::Check if derived.is_emergency() => return Place::Mistake,
        Place::Step(_) | Place::AboutWhich(_) | Place::Check => true,
        Place::Interrupt | Place::Outcome(_) => derived.may_conclude(),
        Place::Mistake => derived.is_emergency(),
    };
    if is_there { place } else { derived.next_place() }
}

/// Whether a step from an outcome to this place leads back to what it rests on, not to the questions after it.
pub(super) const fn leaves_for_the_check(place: Place) -> bool {
    match place {
        Place::Outcome(_) => false,
        Place::Step(step) => step.is_interview(),
        Place::AboutWhich(_) | Place::Interrupt | Place::Mistake | Place::Check => true,
    }
}

/// Where a link to a view leads: nowhere, unless this is an outcome that has it.
pub(super) fn to_view(session: &Session, view: View) -> Here {
    if let Screen::Outcome(outcome) = screen(session)
        && outcome.has(view)
    {
        Here::at(Place::Outcome(view))
    } else {
        session.here
    }
}

/// An emergency interrupts at once, wherever it is reached; and no changed answer takes it back
/// without the runner confirming that it was a mistake (amendment 42).
pub(super) fn guard_emergency(session: &Session, derived: &Derived, next: &mut Session) {
    match (derived.is_emergency(), Derived::of(&next.check.answers).is_emergency()) {
        (_, true) => next.here = next.here.moved_to(Here::at(Place::OUTCOME)),
        (true, false) => {
            next.check.answers = session.check.answers;
            next.here = Here::Mistake;
        }
        (false, false) => {}
    }
}

/// Takes back the answers that met an emergency rule, and remembers that they were given.
pub(super) fn take_back(derived: &Derived, next: &mut Session) {
    let met = |c: &&Concluded| c.urgency == Urgency::Emergency && c.certainty == Certainty::Met;
    let concluded = derived.so_far.concluded.iter().filter(met);
    let given = next.check.answers;
    for choice in concluded.flat_map(|c| answers_implying(&given, &c.because)) {
        next.check.answers = next.check.answers.with(choice.question, None);
        if !next.check.withdrawn.contains(&choice) {
            next.check.withdrawn.push(choice);
        }
    }
    next.here = Here::at(Derived::of(&next.check.answers).next_place());
}
