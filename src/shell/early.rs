//! What was done on the static screens before the page ran, as events of the visit.

use triage_core::protocol::question::{Question, QuestionId, question};
use triage_core::session::Event;
use triage_view::early;

/// The question of the second static screen.
const SECOND: QuestionId = QuestionId::Age;

/// What was done on the static screens. A ticked sign takes precedence over any button.
pub fn events_before(kept: &[String], pressed: Option<&str>) -> Vec<Event> {
    let id = QuestionId::Signs;
    let ticked = |name: &str, question: &Question| {
        let is_kept = |code: &str| kept.iter().any(|kept| kept.split_once('=') == Some((name, code)));
        let mut events = Vec::new();
        for (index, choice) in (0_u8..).zip(question.kind.choices()) {
            if is_kept(choice.code()) {
                events.push(Event::Choose(question.id, index));
            }
        }
        events
    };
    let signs = question(id).map_or(Vec::new(), |signs| ticked(early::SIGN, signs));
    if !signs.is_empty() {
        return signs;
    }
    let to_second = |then: &[Event]| {
        let mut events = vec![Event::NoneOf(id), Event::Continue];
        events.extend(question(SECOND).map_or(Vec::new(), |second| ticked(second.id.code(), second)));
        events.extend(then);
        events
    };
    match pressed {
        Some(early::NONE | early::SECOND) => to_second(&[]),
        Some(early::CONTINUE) => to_second(&[Event::Continue]),
        Some(early::NOT_SURE_SECOND) => to_second(&[Event::NotSure(SECOND), Event::ContinueFrom(SECOND)]),
        Some(early::NOT_SURE) => vec![Event::NotSure(id)],
        Some(early::HELP) if kept.iter().any(|kept| kept == early::LEFT) => {
            to_second(&[Event::EmergencyHelp])
        }
        Some(early::HELP) => vec![Event::EmergencyHelp],
        Some(_) | None => Vec::new(),
    }
}
