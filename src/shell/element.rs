//! Where the page begins: the loader calls [`start`] once for each `<soleus-triage>` element.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, console};
use yew::Renderer;

use super::page::{Page, PageProps};

thread_local! {
    /// One callback for each widget on the page: after a panic none of them can be trusted to answer.
    static WHEN_FAILED: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// Draws a visit into `mount`, an element inside the widget's shadow root.
///
/// `kept` are the values of the boxes ticked on the static first screen, in document order, and `pressed`
/// is the action pressed there, if any: both happened before this module was running.
/// `drawn` is called after the first frame, so that the static screen can go; `failed` is called, with a
/// message for the console, if this module can no longer be trusted, so that the static screen can come back.
#[wasm_bindgen]
pub fn start(mount: Element, kept: Vec<String>, pressed: Option<String>, drawn: Function, failed: Function) {
    WHEN_FAILED.with_borrow_mut(|callbacks| callbacks.push(failed));
    yew::set_custom_panic_hook(Box::new(|panic| give_up(&panic.to_string())));

    let props = PageProps { mount: mount.clone(), kept, pressed, drawn };
    Renderer::<Page>::with_root_and_props(mount, props).render();
}

fn give_up(message: &str) {
    console::error_1(&message.into());
    WHEN_FAILED.with(|callbacks| {
        // A panic inside one of these callbacks must not panic again while borrowing.
        if let Ok(callbacks) = callbacks.try_borrow() {
            for failed in callbacks.iter() {
                // If even this call throws there is nobody left to tell.
                let _ = failed.call0(&JsValue::NULL);
            }
        }
    });
}
