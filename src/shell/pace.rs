//! A choice by pointer leads on by itself, a moment after it was made: long enough to see it marked.
//!
//! By keyboard it does not: the arrow keys pass through the other choices of a group, each of which is chosen on the way.

use std::cell::Cell;
use std::rc::Rc;

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::Callback;

/// How long a choice is seen marked before its screen goes.
const SEEN_MS: i32 = 180;
/// What the last press was made with, by the event that begins it.
const BY_POINTER: &str = "pointerdown";
const BY_KEYBOARD: &str = "keydown";

/// Leads on from a choice, until dropped.
pub struct Pace {
    is_by_pointer: Rc<Cell<bool>>,
    on_event: Callback<Event>,
    around: Option<Element>,
    on_press: Closure<dyn Fn(web_sys::Event)>,
}

impl Pace {
    /// Follows what is pressed inside `mount`. Listens on the element around it, as [`Settling`](super::settle::Settling)
    /// does.
    pub fn watch(mount: &Element, on_event: Callback<Event>) -> Self {
        let is_by_pointer = Rc::new(Cell::new(false));
        let on_press = {
            let is_by_pointer = Rc::clone(&is_by_pointer);
            Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
                is_by_pointer.set(event.type_() == BY_POINTER);
            })
        };
        let around = mount.parent_element();
        for (around, press) in
            around.iter().flat_map(|around| [BY_POINTER, BY_KEYBOARD].map(|press| (around, press)))
        {
            let listener = on_press.as_ref().unchecked_ref();
            let _ = around.add_event_listener_with_callback_and_bool(press, listener, true);
        }
        Self { is_by_pointer, on_event, around, on_press }
    }

    /// Leads on from this question in a moment, if its answer was given by pointer. By then the runner may be elsewhere,
    /// and the event does nothing there. A page that has broken its timers keeps Continue; gloo's would stop the module
    /// where they throw.
    pub fn lead_on(&self, id: QuestionId) {
        if !self.is_by_pointer.get() {
            return;
        }
        let on_event = self.on_event.clone();
        let continued = Closure::once_into_js(move || on_event.emit(Event::ContinueFrom(id)));
        if let Some(window) = web_sys::window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(continued.unchecked_ref(), SEEN_MS);
        }
    }
}

impl Drop for Pace {
    fn drop(&mut self) {
        for (around, press) in
            self.around.iter().flat_map(|around| [BY_POINTER, BY_KEYBOARD].map(|press| (around, press)))
        {
            let listener = self.on_press.as_ref().unchecked_ref();
            let _ = around.remove_event_listener_with_callback_and_bool(press, listener, true);
        }
    }
}
