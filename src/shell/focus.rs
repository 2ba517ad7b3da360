//! What happens to focus and scroll when the screen changes.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};

#[wasm_bindgen]
extern "C" {
    /// As the browser has it, but what goes wrong comes back: a page may have put something else in its place, and that
    /// must cost the scroll and not the check.
    #[wasm_bindgen(extends = Element)]
    type Scrollable;

    #[wasm_bindgen(method, catch, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Scrollable) -> Result<(), JsValue>;
}

fn scroll_to(part: &Element) {
    let _ = part.unchecked_ref::<Scrollable>().scroll_into_view();
}

/// Whether the focus is on a part of the widget.
pub fn is_within(mount: &Element) -> bool {
    let root = mount.get_root_node().dyn_into::<ShadowRoot>();
    root.is_ok_and(|root| root.active_element().is_some())
}

/// Brings the top of the screen into view and moves the focus to its heading, so that a screen reader
/// reads the new screen from the start. The heading must carry `tabindex="-1"`.
pub fn show_heading(mount: &Element) {
    // An embedded widget whose top is in view stays where it is: the host page must not jump.
    if mount.get_bounding_client_rect().top() < 0.0 {
        scroll_to(mount);
    }
    let heading = mount.query_selector("h1").ok().flatten();
    if let Some(heading) = heading.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Moves the focus to where a control that has gone stood: a button, or a part with `tabindex="-1"`.
pub fn hold(mount: &Element, selector: &str) {
    let part = mount.query_selector(selector).ok().flatten();
    if let Some(part) = part.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = part.focus();
    }
}

/// Brings a part of the screen into view, where it is out of sight.
pub fn show(mount: &Element, selector: &str) {
    if let Ok(Some(part)) = mount.query_selector(selector) {
        scroll_to(&part);
    }
}
