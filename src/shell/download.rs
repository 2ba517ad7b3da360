//! A text that the runner is given as a file.

use js_sys::encode_uri_component;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Offers a text as a file of this name.
pub fn text(name: &str, text: &str) {
    let link = web_sys::window().and_then(|window| window.document()?.create_element("a").ok());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return };
    let text = String::from(encode_uri_component(text));
    let _ = link.set_attribute("href", &format!("data:text/plain;charset=utf-8,{text}"));
    let _ = link.set_attribute("download", name);
    link.click();
}
