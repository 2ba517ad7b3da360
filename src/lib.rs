//! The page: what `wasm-pack build` compiles, and the only package that knows a browser.
//!
//! It starts when `static/soleus-triage.js` calls [`start`]. From there: `shell/page.rs` holds the visit,
//! hands each event to the core, performs what the core asks for, and gives the result to `src/view` to draw.
//! Clinical content and logic live in `src/core`; nothing here decides anything about a calf.

mod shell;

pub use shell::start;
