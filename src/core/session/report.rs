//! What happens around a visit: the browser's history, the page around the widget, another tab, a page left open.

use super::derived::Derived;
use super::update::outcome_left;
use super::{Effect, Here, Keeping, Place, Report, Session, age, keeping, moving};
use crate::protocol::Urgency;
use crate::protocol::country;
use crate::reasoning::interview::Answers;

/// The visit after something that the browser reports, and what the shell should do.
pub fn report(session: &Session, report: Report) -> (Session, Vec<Effect>) {
    let mut next = age::as_of_now(session);
    let derived = &Derived::of(&next.check.answers);
    let mut effects = Vec::new();
    match report {
        Report::Returned(place) => return moved_to(next, derived, moving::still_there(place, derived)),
        Report::NoStepBack => {
            let place = moving::back(&next, derived);
            return moved_to(next, derived, place);
        }
        Report::Region(code) => next.country = country::by_code(code).or(next.country),
        Report::LaterParts(later) => next.later = later,
        Report::CompanionParts(parts) => next.companion_parts = parts,
        Report::Erased => {
            effects.push(Effect::SayErased);
            if is_urgent_outcome(&next, derived) {
                keeping::let_go(&mut next);
            } else {
                next = keeping::forget(&next, derived);
                effects.push(Effect::ShowNewScreenUnasked);
            }
        }
        Report::CameBack if age::is_past(&next) => {
            next = keeping::replace_stale(&next, derived);
            effects.push(Effect::ShowNewScreenUnasked);
        }
        Report::CameBack => {}
        Report::NotKept => next.keeping = Keeping::Refused,
    }
    (next, effects)
}

/// The visit with a full check that the companion asks for. It knows these answers; with those of an emergency, its
/// outcome is shown at once.
pub fn check_again(session: &Session, known: &Answers) -> (Session, Vec<Effect>) {
    let session = age::as_of_now(session);
    let derived = Derived::of(&session.check.answers);
    let next = keeping::check_again(&session, &derived, known);
    let mut effects = vec![Effect::ShowNewScreen];
    // An unfinished check that the device has kept is not to be continued in its place.
    effects.extend(keeping::needs_saving(&session, &next).then_some(Effect::Save));
    (next, effects)
}

/// The visit at the place that a step back or forward leads to.
fn moved_to(mut session: Session, derived: &Derived, place: Place) -> (Session, Vec<Effect>) {
    let mut effects = Vec::new();
    let is_too_far_back = age::leads_too_far_back(&session, place);
    if age::is_past(&session) || place != session.place() && is_too_far_back {
        effects.push(Effect::ShowEarlierScreen);
        return (keeping::replace_stale(&session, derived), effects);
    }
    let here = session.here.without_missing().moved_to(Here::at(place));
    if !here.is_same_screen(session.here) {
        effects.push(Effect::ShowEarlierScreen);
    }
    session.last = outcome_left(&session, derived, place);
    session.here = here;
    (session, effects)
}

/// Whether the screen shows an urgent result.
fn is_urgent_outcome(session: &Session, derived: &Derived) -> bool {
    matches!(session.place(), Place::Outcome(_) | Place::Mistake)
        && derived.so_far.urgency.max(session.earlier_urgency()) >= Urgency::SameDay
}
