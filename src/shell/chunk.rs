//! The chunks of the module: the loader fetches each once for all widgets of the page (decision 18). The later parts of an
//! outcome come after the first frame, the companion when it is first opened.

use std::rc::Rc;

use triage_core::session::LaterParts;
use triage_view::split;
use wasm_bindgen::prelude::*;
use yew::Callback;

use super::arrival::Arrival;
use super::host::Loader;

/// The chunk with the companion, as the loader knows it.
const COMPANION: &str = "companion";

thread_local! {
    static OUTCOME: Arrival = const { Arrival::new() };
    static OF_COMPANION: Arrival = const { Arrival::new() };
}

/// Whether that of the outcome is here.
pub fn state() -> LaterParts {
    OUTCOME.with(Arrival::state)
}

/// Whether that of the companion is here.
pub fn companion() -> LaterParts {
    OF_COMPANION.with(Arrival::state)
}

/// Calls `changed` on each change of either, for as long as the returned values are held.
pub fn follow(changed: Callback<LaterParts>) -> [Rc<Callback<LaterParts>>; 2] {
    let of_companion = OF_COMPANION.with(|arrival| arrival.follow(changed.clone()));
    [OUTCOME.with(|arrival| arrival.follow(changed)), of_companion]
}

/// Asks for that of the outcome, unless a widget of the page already has.
pub fn fetch_once(loader: &Loader) {
    OUTCOME.with(|outcome| outcome.fetch_once(|| loader.fetch_chunk(split::OUTCOME)));
}

/// The same for that of the companion.
pub fn fetch_companion_once(loader: &Loader) {
    OF_COMPANION.with(|companion| companion.fetch_once(|| loader.fetch_chunk(COMPANION)));
}

/// Asks again for what could not be loaded.
pub fn fetch_again(loader: &Loader) {
    OUTCOME.with(|outcome| outcome.fetch_again(|| loader.fetch_chunk(split::OUTCOME)));
    OF_COMPANION.with(|companion| companion.fetch_again(|| loader.fetch_chunk(COMPANION)));
}

/// The loader has joined the chunk of this name to this module, or could not load it.
#[wasm_bindgen]
pub fn chunk(name: &str, joined: bool) {
    let state = if joined { LaterParts::Here } else { LaterParts::Failed };
    match name {
        split::OUTCOME => {
            if joined {
                split::joined();
            }
            OUTCOME.with(|outcome| outcome.report(state));
        }
        COMPANION => OF_COMPANION.with(|companion| companion.report(state)),
        _unknown => {}
    }
}
