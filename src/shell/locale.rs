//! What the browser knows about languages: the one that the runner prefers, and how each writes numbers and names.

use std::cmp::Ordering;

use js_sys::{Array, Intl, JsString, Object, Reflect};
use triage_core::words::{Locale, Numerals};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(locales: &str, options: &Object) -> Result<DisplayNames, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// The language that the runner prefers, as a BCP 47 tag. Empty: not known.
pub fn preferred() -> String {
    let languages = web_sys::window().map(|window| window.navigator().languages().unchecked_into::<Array>());
    languages.and_then(|tags| tags.get(0).as_string()).unwrap_or_default()
}

/// How this browser writes a language. Where it cannot say, as in English.
pub fn of(language: &str) -> Locale {
    Locale { numerals: numerals(language).unwrap_or(Numerals::LATIN), region, compare }
}

fn options(name: &str, value: &JsValue) -> Object {
    // Without a prototype: a host page may have put options of its own on that of every object.
    let options = Object::create(JsValue::NULL.unchecked_ref());
    // It takes any property.
    let _ = Reflect::set(&options, &name.into(), value);
    options
}

fn numerals(language: &str) -> Option<Numerals> {
    let format =
        Intl::NumberFormat::new(&Array::of1(&language.into()), &options("useGrouping", &false.into()));
    let written = |number: f64| format.format().call1(&JsValue::NULL, &number.into()).ok()?.as_string();
    let mut digits: Vec<char> = written(9_876_543_210.0)?.chars().collect();
    digits.reverse();
    let decimal = written(1.1)?.chars().nth(1)?;
    Some(Numerals { digits: digits.try_into().ok()?, decimal })
}

fn region(language: &str, code: &str) -> Option<String> {
    DisplayNames::new(language, &options("type", &"region".into())).ok()?.of(code).ok()?
}

fn compare(language: &str, one: &str, other: &str) -> Ordering {
    let order = JsString::from(one).locale_compare(
        other,
        &Array::of1(&language.into()),
        &options("usage", &"sort".into()),
    );
    order.cmp(&0)
}
