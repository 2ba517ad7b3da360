//! Where the page begins: the loader calls [`start`] once for each `<soleus-triage>` element.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::Renderer;

use super::page::{Page, PageProps};

/// Draws a visit into `mount`, an element inside the widget's shadow root.
///
/// `kept` are the values of the boxes ticked on the static first screen, in document order, and `pressed`
/// is the action pressed there, if any: both happened before this module was running.
/// `drawn` is called after the first frame, so that the static screen can go. `fetch_words` is called after that,
/// by one widget of the page, and answers by a call of [`words`](super::words::words).
///
/// A panic stops the module at once, as an error that the loader hears: it brings the static screen back in
/// every widget of the page, since they share the module (decision 8).
#[wasm_bindgen]
pub fn start(
    mount: Element,
    kept: Vec<String>,
    pressed: Option<String>,
    drawn: Function,
    fetch_words: Function,
) {
    let props = PageProps { mount: mount.clone(), kept, pressed, drawn, fetch_words };
    Renderer::<Page>::with_root_and_props(mount, props).render();
}
