//! A screen that has just appeared takes no press: the second tap of a double tap was meant for the previous one.
//!
//! It would answer a question that nobody has read, or skip the screen that reads the answers back. The click itself is
//! refused, so that a link, a checkbox and a fold are as safe as a button; so is the press that would take the focus
//! from the heading.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, MouseEvent, PointerEvent};

/// How long presses are refused after a screen was drawn. The two taps of a double tap are up to 300 ms apart.
const SETTLE_MS: f64 = 400.0;
/// A press is never considered older than this, in case a device stamps its events with a clock that is behind.
const OLDEST_MS: f64 = 1000.0;
/// The events of a tap that have an effect.
const PRESSES: [&str; 2] = ["mousedown", "click"];

/// Refuses presses that come too early, until dropped.
pub struct Settling {
    /// The earliest press that counts, on the clock that stamps events.
    from: Rc<Cell<f64>>,
    around: Option<Element>,
    on_press: Closure<dyn Fn(MouseEvent)>,
}

impl Settling {
    /// Watches what is pressed inside `mount`. Listens on the element around it: Yew's own listener may be on `mount`
    /// already, and would get a click first.
    pub fn watch(mount: &Element) -> Self {
        let from = Rc::new(Cell::new(f64::NEG_INFINITY));
        let on_press = {
            let from = Rc::clone(&from);
            Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
                // A click by keyboard or by a screen reader's own command has no detail, and no second one follows:
                // the focus has moved to the heading. On a link Firefox gives it one, but no kind of pointer.
                let has_pointer =
                    event.dyn_ref::<PointerEvent>().is_none_or(|click| !click.pointer_type().is_empty());
                let is_by_pointer = event.detail() > 0 && has_pointer;
                // The time of the tap itself: a slow phone may deliver it late.
                if is_by_pointer && event.time_stamp().max(now() - OLDEST_MS) < from.get() {
                    event.prevent_default();
                    event.stop_immediate_propagation();
                }
            })
        };
        let around = mount.parent_element();
        for (around, press) in around.iter().flat_map(|around| PRESSES.map(|press| (around, press))) {
            let listener = on_press.as_ref().unchecked_ref();
            // True: in the capture phase, before anything inside gets it.
            let _ = around.add_event_listener_with_callback_and_bool(press, listener, true);
        }
        Self { from, around, on_press }
    }

    /// Another screen is on its way: no press counts until [`drawn`](Self::drawn).
    pub fn begin(&self) {
        self.from.set(f64::INFINITY);
    }

    /// The screen has been drawn, if one was on its way.
    pub fn drawn(&self) {
        if self.from.get() == f64::INFINITY {
            self.hold();
        }
    }

    /// No press counts for a moment, whether another screen comes or not.
    pub fn hold(&self) {
        self.from.set(now() + SETTLE_MS);
    }
}

impl Drop for Settling {
    fn drop(&mut self) {
        for (around, press) in self.around.iter().flat_map(|around| PRESSES.map(|press| (around, press))) {
            let listener = self.on_press.as_ref().unchecked_ref();
            let _ = around.remove_event_listener_with_callback_and_bool(press, listener, true);
        }
    }
}

/// The time on the clock that stamps events.
fn now() -> f64 {
    Event::new("").map_or(f64::NEG_INFINITY, |event| event.time_stamp())
}
