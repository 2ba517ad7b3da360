//! Where the runner probably is and what they read, as the browser says: a guess to offer, never a fact.

use js_sys::{Array, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::JsCast;

/// The IANA name of the time zone, such as `Europe/Zurich`.
pub fn time_zone() -> Option<String> {
    let options = DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

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
