//! The browser, one file per capability. No other folder names `web_sys`, `js_sys` or `wasm_bindgen`.
//!
//! A browser may refuse any of these (a sandboxed frame, a locked-down phone). A refusal costs a
//! convenience and never an answer, so nothing here returns an error that could stop a visit.

mod arrival;
mod begin;
mod chunk;
mod clock;
mod companion;
mod download;
mod early;
mod element;
mod focus;
mod history;
mod host;
mod language;
mod locale;
mod numbers;
mod pace;
mod page;
mod presence;
mod print;
mod settle;
mod steps;
mod storage;

pub use chunk::chunk;
pub use element::{Visit, start};
pub use language::words;
