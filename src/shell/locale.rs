//! The languages that the runner reads, according to the browser.

use js_sys::Array;
use wasm_bindgen::JsCast;

/// The runner's languages as BCP 47 tags, most preferred first.
pub fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    window
        .navigator()
        .languages()
        .unchecked_into::<Array>()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}
