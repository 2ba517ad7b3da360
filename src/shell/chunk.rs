//! The chunk of the module with the later parts of an outcome: the loader fetches it once for all widgets of the page,
//! after the first frame (decision 18).

use std::rc::Rc;

use triage_core::session::LaterParts;
use triage_view::split;
use wasm_bindgen::prelude::*;
use yew::Callback;

use super::arrival::Arrival;
use super::host::Loader;

thread_local! {
    static OUTCOME: Arrival = const { Arrival::new() };
}

/// Whether it is here.
pub fn state() -> LaterParts {
    OUTCOME.with(Arrival::state)
}

/// Calls `changed` on each change, for as long as the returned value is held.
pub fn follow(changed: Callback<LaterParts>) -> Rc<Callback<LaterParts>> {
    OUTCOME.with(|outcome| outcome.follow(changed))
}

/// Asks for it, unless a widget of the page already has.
pub fn fetch_once(loader: &Loader) {
    OUTCOME.with(|outcome| outcome.fetch_once(|| loader.fetch_chunk(split::OUTCOME)));
}

/// Asks again for one that could not be loaded.
pub fn fetch_again(loader: &Loader) {
    OUTCOME.with(|outcome| outcome.fetch_again(|| loader.fetch_chunk(split::OUTCOME)));
}

/// The loader has joined the chunk of this name to this module, or could not load it.
#[wasm_bindgen]
pub fn chunk(name: &str, joined: bool) {
    if name != split::OUTCOME {
        return;
    }
    if joined {
        split::joined();
    }
    OUTCOME.with(|outcome| outcome.report(if joined { LaterParts::Here } else { LaterParts::Failed }));
}
