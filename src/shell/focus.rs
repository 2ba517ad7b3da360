//! What happens to focus and scroll when the screen changes.

use triage_core::session::Part;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};

#[wasm_bindgen]
extern "C" {
    /// The browser's own, but with its errors returned: a page may have put something else in its place, and that must
    /// cost the scroll and not the check.
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

/// Brings a part of the screen into view, and moves the focus to it if it takes one. The view knows where to find it.
pub fn bring_into_view(mount: &Element, part: Part) {
    let find = |selector| mount.query_selector(selector).ok().flatten();
    let found = find(triage_view::selector(part));
    match part {
        Part::Heading => {
            // Where a screen has a place to come back to, that is where the runner left it.
            let found = find(triage_view::COMES_BACK_TO).or(found);
            // An embedded widget whose top is in view stays where it is: the host page must not jump.
            if mount.get_bounding_client_rect().top() < 0.0 {
                scroll_to(mount);
            }
            give_focus(found);
        }
        Part::Numbers => {
            if let Some(part) = found {
                scroll_to(&part);
            }
        }
        Part::Missing => {
            // The question above it is not to scroll away.
            if let Some(question) = found.as_ref().and_then(|found| found.closest("fieldset").ok().flatten())
            {
                scroll_to(&question);
            }
            give_focus(found);
        }
        Part::LaterParts => give_focus(found),
    }
}

/// A heading, or a part that is not a control, takes the focus because of its `tabindex="-1"`.
fn give_focus(part: Option<Element>) {
    if let Some(part) = part.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = part.focus();
    }
}
