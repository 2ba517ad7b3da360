//! The loader, as the page sees it: `static/soleus-triage.js` implements each of these, and none of them throws.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the loader is notified of during a visit, and what it holds from an earlier one.
    #[derive(Clone, PartialEq)]
    pub type Loader;

    /// The last record of a visit that was interrupted when its module stopped.
    #[wasm_bindgen(method, getter, js_name = interrupted)]
    pub fn interrupted(this: &Loader) -> Option<String>;

    /// The address of the page with the rules.
    #[wasm_bindgen(method, getter)]
    pub fn rules(this: &Loader) -> String;

    /// Where the runner probably is: the IANA name of the time zone, such as `Europe/Zurich`. A guess to offer, never a
    /// fact.
    #[wasm_bindgen(method, getter, js_name = timeZone)]
    pub fn time_zone(this: &Loader) -> Option<String>;

    /// The visit as it is now. The loader holds it in memory and never looks inside.
    #[wasm_bindgen(method)]
    pub fn record(this: &Loader, record: &str);

    /// A screen of questions: its position among those of the check, and the most that a check can have.
    #[wasm_bindgen(method)]
    pub fn step(this: &Loader, index: usize, total: usize);

    /// Fetches a file of a language: `rest` after the first frame in it, `companion` when that is opened. Asked for by one
    /// widget of the page, and answered by calling [`words`](super::language::words).
    #[wasm_bindgen(method, js_name = fetchWords)]
    pub fn fetch_words(this: &Loader, language: &str, part: &str);

    /// A chunk of the module is wanted: the loader fetches it and answers by calling [`chunk`](super::chunk::chunk).
    #[wasm_bindgen(method, js_name = fetchChunk)]
    pub fn fetch_chunk(this: &Loader, name: &str);

    /// Whether the page names the app.
    #[wasm_bindgen(method, getter, js_name = hasApp)]
    pub fn has_app(this: &Loader) -> bool;

    /// Opens the app in a window of its own and gives it the visit as it is now, if it asks for that.
    #[wasm_bindgen(method, js_name = openApp)]
    pub fn open_app(this: &Loader);

    /// Everything that was saved has been erased.
    #[wasm_bindgen(method)]
    pub fn erased(this: &Loader);
}
