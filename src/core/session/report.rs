//! What happens around a visit: the browser's history, the page around the widget, another tab, a page left open.

use super::derived::Derived;
use super::update::remember_the_outcome;
use super::{Effect, Here, Keeping, Place, Report, Session, age, keeping, moving};
use crate::protocol::Urgency;
use crate::protocol::country;

/// The visit after something that the browser reports, and what the shell should do.
pub fn report(session: &Session, report: Report) -> (Session, Vec<Effect>) {
    let session = &age::at_this_time(session);
    let derived = &Derived::of(&session.check.answers);
    let same_screen = |next: Session| (next, Vec::new());
    match report {
        Report::Returned(place) => led_to(session, derived, moving::still_there(place, derived)),
        Report::NoStepBack => led_to(session, derived, moving::back(session, derived)),
        Report::Region(code) => {
            let country = country::by_code(code).or(session.country);
            same_screen(Session { country, ..session.clone() })
        }
        Report::Words(words) => same_screen(Session { words, ..session.clone() }),
        Report::Erased if is_urgent_outcome(session, derived) => {
            (keeping::let_go(session), vec![Effect::SayErased])
        }
        Report::Erased => {
            (keeping::forget(session, derived), vec![Effect::SayErased, Effect::ShowNewScreenUnasked])
        }
        Report::CameBack if age::is_past(session) => {
            (keeping::begin_anew(session, derived), vec![Effect::ShowNewScreenUnasked])
        }
        Report::CameBack => same_screen(session.clone()),
        Report::NotKept => same_screen(Session { keeping: Keeping::Refused, ..session.clone() }),
    }
}

/// The visit at a place that the way back or forward leads to.
fn led_to(session: &Session, derived: &Derived, place: Place) -> (Session, Vec<Effect>) {
    if age::is_past(session) || place != session.place() && age::leads_too_far_back(session, place) {
        return (keeping::begin_anew(session, derived), vec![Effect::ShowEarlierScreen]);
    }
    let here = session.here.without_missing().led_to(Here::at(place));
    let mut next = Session { here, ..session.clone() };
    remember_the_outcome(session, derived, &mut next);
    let is_same = here.is_same_screen(session.here);
    (next, if is_same { Vec::new() } else { vec![Effect::ShowEarlierScreen] })
}

/// Whether the screen tells of an urgent result.
fn is_urgent_outcome(session: &Session, derived: &Derived) -> bool {
    matches!(session.place(), Place::Outcome | Place::Interrupt | Place::Mistake)
        && derived.so_far.urgency.max(session.earlier_urgency()) >= Urgency::SameDay
}
