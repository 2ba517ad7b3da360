//! What was done on the static screens before the page ran, as events of the visit.

use triage_core::protocol::question::{Question, QuestionId, Step, of_step, question};
use triage_core::session::Event;
use triage_view::early;

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
        if is_kept(early::NOT_SURE) {
            events.push(Event::NotSure(question.id));
        }
        events
    };
    let signs = question(id).map_or(Vec::new(), |signs| ticked(early::SIGN, signs));
    if !signs.is_empty() {
        return signs;
    }
    let to_second = |then: Option<Event>| {
        let mut events = vec![Event::NoneOf(id), Event::Continue];
        for question in of_step(Step::You) {
            events.extend(ticked(question.id.code(), question));
        }
        events.extend(then);
        events
    };
    match pressed {
        Some(early::NONE | early::SECOND) => to_second(None),
        Some(early::CONTINUE) => to_second(Some(Event::Continue)),
        Some(early::NOT_SURE) => vec![Event::NotSure(id)],
        Some(early::HELP) if kept.iter().any(|kept| kept == early::LEFT) => {
            to_second(Some(Event::EmergencyHelp))
        }
        Some(early::HELP) => vec![Event::EmergencyHelp],
        Some(_) | None => Vec::new(),
    }
}
