//! What was half entered when the companion was left, as for the emergency signs. It is there again on the same day.

use std::cell::RefCell;

use triage_core::companion::draft::Draft;
use triage_core::protocol::CivilDate;

thread_local! {
    /// The day on which it was entered, and the draft.
    static LEFT: RefCell<Option<(CivilDate, Draft)>> = const { RefCell::new(None) };
}

/// Keeps it for as long as the page is open.
pub fn keep(day: CivilDate, draft: &Draft) {
    LEFT.set(Some((day, draft.clone().left())));
}

/// What was left on this day. On another day nothing is entered yet.
pub fn take(today: CivilDate) -> Draft {
    LEFT.take().filter(|(day, _)| *day == today).map_or(Draft::EMPTY, |(_, draft)| draft)
}
