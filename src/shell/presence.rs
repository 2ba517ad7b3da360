//! When the runner comes back to a page that was left open, maybe for days: answers age, and an outcome does not count
//! forever.

use wasm_bindgen::prelude::*;
use web_sys::EventTarget;
use yew::Callback;

/// Watches for it until dropped.
pub struct Presence {
    /// Each event target, with the name of its event. Not every browser fires all of them: a tab comes to the front, a
    /// page returns from the back/forward cache, a window gets the focus.
    listening: Vec<(EventTarget, &'static str)>,
    came_back: Closure<dyn Fn()>,
}

impl Presence {
    /// Calls `came_back` each time.
    pub fn watch(came_back: Callback<()>) -> Presence {
        let came_back = Closure::<dyn Fn()>::new(move || came_back.emit(()));
        let mut listening: Vec<(EventTarget, &'static str)> = Vec::new();
        if let Some(window) = web_sys::window() {
            listening.extend(window.document().map(|document| (document.into(), "visibilitychange")));
            listening.push((window.clone().into(), "pageshow"));
            listening.push((window.into(), "focus"));
        }
        for (target, name) in &listening {
            let _ = target.add_event_listener_with_callback(name, came_back.as_ref().unchecked_ref());
        }
        Presence { listening, came_back }
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        for (target, name) in &self.listening {
            let _ = target.remove_event_listener_with_callback(name, self.came_back.as_ref().unchecked_ref());
        }
    }
}
