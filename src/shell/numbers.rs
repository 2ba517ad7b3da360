//! The browser's own list of countries: what it holds.

use triage_core::protocol::country::{self, Country};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlSelectElement};

/// The country that the list on the screen holds.
pub fn chosen(mount: &Element) -> Option<&'static Country> {
    let list = mount.query_selector(triage_view::COUNTRY_LIST).ok().flatten()?;
    country::by_code(&list.dyn_into::<HtmlSelectElement>().ok()?.value())
}
