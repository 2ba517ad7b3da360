//! The language pack: the loader fetches it once for all widgets of the page, after the first frame (decision 10).

use std::rc::Rc;

use js_sys::Function;
use triage_core::session::Words;
use triage_view::packed;
use wasm_bindgen::prelude::*;
use yew::Callback;

use super::arrival::Arrival;

thread_local! {
    static FILE: Arrival = const { Arrival::new() };
}

/// Whether the language pack is here.
pub fn state() -> Words {
    FILE.with(Arrival::state)
}

/// Calls `changed` on each change, for as long as the returned value is held.
pub fn follow(changed: Callback<Words>) -> Rc<Callback<Words>> {
    FILE.with(|file| file.follow(changed))
}

/// Asks for the file, unless a widget of the page already has.
pub fn fetch_once(fetch: &Function) {
    FILE.with(|file| file.fetch_once(|| ask(fetch)));
}

/// Asks again for a file that could not be loaded.
pub fn fetch_again(fetch: &Function) {
    FILE.with(|file| file.fetch_again(|| ask(fetch)));
}

fn ask(fetch: &Function) {
    // It does not throw: a failure comes back through `words`.
    let _ = fetch.call0(&JsValue::NULL);
}

/// The loader delivers the file, or `None` if it could not be loaded.
#[wasm_bindgen]
pub fn words(file: Option<String>) {
    let installed = file.is_some_and(|file| match packed::install(file) {
        Ok(()) => true,
        Err(invalid) => {
            web_sys::console::error_2(&"soleus-triage:".into(), &invalid.message().into());
            false
        }
    });
    FILE.with(|file| file.report(if installed { Words::Here } else { Words::Failed }));
}
