//! Where the steps of a visit lead: forward, back, and to what an emergency asks first.

use super::answering::ticked;
use super::derived::{Derived, is_of_the_check};
use super::{Companion, Here, Place, Screen, Session, Way, screen};
use crate::protocol::Urgency;
use crate::protocol::outcome::View;
use crate::protocol::question::{QuestionId, question};
use crate::protocol::sheet::Sheet;
use crate::reasoning::interview::{asked_in, steps_asked};
use crate::reasoning::supporting::answers_implying;
use crate::reasoning::{Certainty, Concluded};

/// Where Continue leads.
pub(super) fn forward(session: &Session, derived: &Derived) -> Here {
    let here = session.here;
    match here {
        Here::Question { id, .. } if derived.is_open(id) => here.with_missing(),
        Here::Question { id, .. } => past(id, session, derived),
        Here::AboutWhich { id, .. } => match ticked(session.check.answers.get(id)) {
            (_, 0) => here.with_missing(),
            (_, _) => past(id, session, derived),
        },
        Here::Check if derived.may_conclude() => Here::at(Place::OUTCOME),
        Here::Check => Here::at(derived.next_place()),
        Here::Mistake | Here::Outcome { .. } | Here::Companion { .. } => here,
    }
}

/// From an answered question to what comes next. An outcome of today opens by itself once the step is answered, unless
/// the runner has put it off.
fn past(id: QuestionId, session: &Session, derived: &Derived) -> Here {
    let Some(question) = question(id) else { return session.here };
    let reached = derived.so_far.urgency;
    let is_due = reached >= Urgency::SameDay && !session.check.is_interrupt_put_off;
    Here::at(if !question.step.is_interview() {
        derived.next_in(question.step).map_or(Place::OUTCOME, Place::Question)
    } else if reached == Urgency::Emergency || is_due && derived.is_answered(question.step) {
        Place::OUTCOME
    } else {
        derived.next_place()
    })
}

/// Where Back leads when the browser's history has no step back to take.
pub(super) fn back(session: &Session, derived: &Derived) -> Place {
    let here = session.place();
    let facts = &derived.check.facts;
    let answered_before = |limit: Option<QuestionId>| {
        let asked = steps_asked(facts).flat_map(|step| asked_in(step, facts)).map(|question| question.id);
        let mut before = asked.take_while(|id| Some(*id) != limit).filter(|id| !derived.is_open(*id));
        before.by_ref().last().map_or(here, Place::Question)
    };
    match session.here {
        Here::Question { id, .. } if !is_of_the_check(id) => Place::OUTCOME,
        Here::Question { way: Way::Opened, .. } if derived.is_emergency() => Place::OUTCOME,
        Here::Question { way: Way::Opened, .. } => derived.next_place(),
        Here::Question { id, way: Way::InOrder, .. } => answered_before(Some(id)),
        Here::AboutWhich { id, .. } => Place::Question(id),
        Here::Mistake => Place::OUTCOME,
        Here::Companion { sheet: Sheet::Today } if derived.may_conclude() => Place::OUTCOME,
        Here::Companion { sheet: Sheet::Today } => derived.next_place(),
        Here::Companion { sheet: Sheet::Paper } => match session.companion {
            Companion::NotOffered | Companion::InApp => Place::Outcome(View::Plan),
            Companion::Offered | Companion::Started => Place::Companion(Sheet::Data),
        },
        Here::Companion { sheet: Sheet::Settings } => Place::Companion(Sheet::Data),
        Here::Companion { sheet: Sheet::Day } => Place::Companion(Sheet::Diary),
        Here::Companion { sheet: Sheet::Check | Sheet::Work | Sheet::Note } => Place::Companion(Sheet::Day),
        Here::Companion { .. } => Place::Companion(Sheet::Today),
        Here::Outcome { view: View::Plan | View::Why | View::Clinician } => Place::OUTCOME,
        Here::Outcome { .. } if asks_first(session, derived) => Place::Mistake,
        Here::Outcome { .. } if derived.is_complete() => Place::Check,
        Here::Check | Here::Outcome { .. } => answered_before(None),
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
        Place::Question(id) if derived.is_emergency() && is_of_the_check(id) => return Place::Mistake,
        Place::AboutWhich(_) | Place::Check if derived.is_emergency() => return Place::Mistake,
        // An answer changed since may have ruled the question out.
        Place::Question(id) | Place::AboutWhich(id) => derived.is_asked(id),
        Place::Check => true,
        Place::Outcome(_) => derived.may_conclude(),
        Place::Mistake => derived.is_emergency(),
        Place::Companion(_) => true,
    };
    if is_there { place } else { derived.next_place() }
}

/// Whether a step from an outcome to this place leads back to what it rests on, not to the questions after it.
pub(super) fn leaves_for_the_check(place: Place) -> bool {
    match place {
        Place::Outcome(_) => false,
        Place::Question(id) => is_of_the_check(id),
        Place::AboutWhich(_) | Place::Mistake | Place::Check | Place::Companion(_) => true,
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
