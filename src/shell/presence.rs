//! When the runner comes back to a page that was left open, maybe for days: answers age, and an outcome does not count
//! for ever.

use wasm_bindgen::prelude::*;
use web_sys::EventTarget;
use yew::Callback;

/// Hears of it until dropped.
pub struct Presence {
    /// Each place that hears it, and what it is called there. Not every browser fires all of them: a tab that comes to the
    /// front, a page that the browser had put aside, a window among others.
    heard: Vec<(EventTarget, &'static str)>,
    came_back: Closure<dyn Fn()>,
}

impl Presence {
    /// Calls `came_back` each time.
    pub fn watch(came_back: Callback<()>) -> Presence {
        let came_back = Closure::<dyn Fn()>::new(move || came_back.emit(()));
        let mut heard: Vec<(EventTarget, &'static str)> = Vec::new();
        if let Some(window) = web_sys::window() {
            heard.extend(window.document().map(|document| (document.into(), "visibilitychange")));
            heard.push((window.clone().into(), "pageshow"));
            heard.push((window.into(), "focus"));
        }
        for (place, name) in &heard {
            let _ = place.add_event_listener_with_callback(name, came_back.as_ref().unchecked_ref());
        }
        Presence { heard, came_back }
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        for (place, name) in &self.heard {
            let _ = place.remove_event_listener_with_callback(name, self.came_back.as_ref().unchecked_ref());
        }
    }
}
