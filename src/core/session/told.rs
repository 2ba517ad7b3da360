//! What is not the runner's doing: the page around the widget, another tab, the browser. The screen stays as it is.

use super::{Event, Place, Session, age, keeping};
use crate::protocol::Urgency;
use crate::protocol::country;
use crate::reasoning::interview::concluded_so_far;

/// The visit after such an event. `None`: it is another, or one that leads to another screen.
pub(super) fn told(session: &Session, event: Event) -> Option<Session> {
    if let Event::Words(words) = event {
        return Some(Session { words, ..session.clone() });
    }
    if let Event::Region(code) = event {
        let country = country::by_code(code).or(session.country);
        return Some(Session { country, ..session.clone() });
    }
    if event == Event::Erased && is_urgent_outcome(session) {
        return Some(keeping::let_go(session));
    }
    (event == Event::CameBack && !age::is_past(session)).then(|| session.clone())
}

/// Whether the screen tells of an urgent result.
fn is_urgent_outcome(session: &Session) -> bool {
    matches!(session.place, Place::Outcome | Place::Interrupt | Place::Mistake)
        && concluded_so_far(&session.answers).urgency.max(session.earlier.unwrap_or(Urgency::SelfCare))
            >= Urgency::SameDay
}
