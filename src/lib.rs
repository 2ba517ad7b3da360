//! The page: what `wasm-pack build` compiles, and the only package that touches the browser.
//!
//! It starts when `static/soleus-triage.js` calls [`start`]. From there: `shell/page.rs` holds the visit,
//! hands each event to the core, performs what the core asks for, and gives the result to `src/view` to draw.
//! Clinical content and logic live in `src/core`; nothing here decides anything about a calf.

mod shell;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use shell::{Visit, chunk, start, words};
