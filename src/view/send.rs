//! From a tap to what the runner did: an event of the visit, or an act of the companion.

use yew::prelude::{Callback, MouseEvent};

/// Sends it when a button is pressed.
pub fn pressed<Did: Copy + 'static>(on_did: &Callback<Did>, did: Did) -> Callback<MouseEvent> {
    on_did.reform(move |_| did)
}

/// Sends it when a radio or checkbox changes.
pub fn changed<Did: Copy + 'static>(on_did: &Callback<Did>, did: Did) -> Callback<yew::prelude::Event> {
    on_did.reform(move |_| did)
}
