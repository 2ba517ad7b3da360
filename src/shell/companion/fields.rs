//! What the runner has typed: the two fields of the companion that are no choices.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// What is in the field with this id. `None`: there is none.
pub fn value(mount: &Element, id: &str) -> Option<String> {
    let field = mount.query_selector(&format!("#{id}")).ok().flatten()?;
    let typed = field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    typed.or_else(|| field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
}
