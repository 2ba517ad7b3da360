//! The browser's back and forward buttons: each screen is one entry of the session history.
//!
//! An entry holds a depth and no answer. The host page's own state in an entry is preserved, and its entries
//! are ignored, so that a site's router and this widget can share one history.
//!
//! In a frame the history is left alone: the page around it can read its length, which would reveal how many screens
//! there were, and so how urgent the result is. "Back" on the screen still works.

use std::cell::Cell;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{PopStateEvent, Window};
use yew::Callback;

/// Follows the session history until dropped.
pub struct History {
    /// `None` in a frame.
    window: Option<Window>,
    /// Names this widget's depth inside an entry. Random, so that entries left by an earlier load,
    /// or made by a second widget on the page, are not mistaken for ours.
    key: JsValue,
    /// The depth of the browser's own current entry, which lags behind when a push was refused.
    recorded: Cell<usize>,
    on_pop_state: Closure<dyn Fn(PopStateEvent)>,
}

impl History {
    /// Marks the current entry as depth 0, and from then on reports the depth of each entry returned to.
    pub fn follow(returned: Callback<usize>) -> Self {
        let key =
            JsValue::from(format!("soleus-triage-{}", (js_sys::Math::random() * f64::from(u32::MAX)) as u32));
        let on_pop_state = {
            let key = key.clone();
            Closure::new(move |event: PopStateEvent| {
                if let Some(depth) = depth_in(&event.state(), &key) {
                    returned.emit(depth);
                }
            })
        };
        let window =
            web_sys::window().filter(|window| window.parent().ok().flatten().as_ref() == Some(window));
        if let Some(window) = &window {
            // Without an options object: gloo's would inherit what a host page put on `Object.prototype`.
            let _ =
                window.add_event_listener_with_callback("popstate", on_pop_state.as_ref().unchecked_ref());
        }
        let history = Self { window, key, recorded: Cell::new(0), on_pop_state };
        history.mark(0, |browser, state| browser.replace_state(state, ""));
        history
    }

    /// Adds an entry for a screen just reached. Refused in some frames; going back then stays inside the page.
    pub fn push(&self, depth: usize) {
        if self.mark(depth, |browser, state| browser.push_state(state, "")) {
            self.recorded.set(depth);
        }
    }

    /// The browser's own buttons led to the entry of this depth.
    pub fn returned(&self, depth: usize) {
        self.recorded.set(depth);
    }

    /// Steps back from this depth, as the browser's own button does; [`History::follow`] then reports where to.
    /// False where the browser has no entry to step back from, because a push was refused.
    pub fn back(&self, depth: usize) -> bool {
        let browser = self.window.as_ref().and_then(|window| window.history().ok());
        depth > 0 && self.recorded.get() == depth && browser.is_some_and(|browser| browser.back().is_ok())
    }

    fn mark(&self, depth: usize, write: impl Fn(&web_sys::History, &JsValue) -> Result<(), JsValue>) -> bool {
        let Some(browser) = self.window.as_ref().and_then(|window| window.history().ok()) else {
            return false;
        };
        let state = Object::new();
        if let Some(host) = browser.state().ok().filter(JsValue::is_object) {
            Object::assign(&state, host.unchecked_ref());
        }
        Reflect::set(&state, &self.key, &JsValue::from(depth as u32)).is_ok()
            && write(&browser, &state).is_ok()
    }
}

impl Drop for History {
    fn drop(&mut self) {
        if let Some(window) = &self.window {
            let _ = window
                .remove_event_listener_with_callback("popstate", self.on_pop_state.as_ref().unchecked_ref());
        }
    }
}

fn depth_in(state: &JsValue, key: &JsValue) -> Option<usize> {
    if !state.is_object() {
        return None;
    }
    let depth = Reflect::get(state, key).ok()?.as_f64()?;
    Some(depth as usize)
}
