//! From a tap to an event of the visit.

use triage_core::session::Event;
use yew::prelude::{Callback, MouseEvent};

/// Sends an event when a button is pressed.
pub fn pressed(on_event: &Callback<Event>, event: Event) -> Callback<MouseEvent> {
    on_event.reform(move |_| event)
}

/// Sends an event when a radio or checkbox changes.
pub fn changed(on_event: &Callback<Event>, event: Event) -> Callback<yew::prelude::Event> {
    on_event.reform(move |_| event)
}
