//! Where the page's module is cut: what is declared here has its code in a chunk, a file of its own that loads later
//! (decision 18).
//!
//! `wasm-split-cli` finds a cut by the names of an import and an export, which differ in one word, name the chunk
//! between `00` and `00`, and number the cut in 32 hexadecimal digits. It moves into the chunk what only the export
//! needs, code and data. A further chunk is a further pair of such names, and a line for it in `static/loader/module.js`.
//!
//! Native programs and tests are not cut: there, each of these is a plain call.

#![allow(
    unsafe_code,
    reason = "the tool knows a cut by an import and an export, and a call of an import is unsafe"
)]

use std::sync::atomic::{AtomicBool, Ordering};

use triage_core::protocol::outcome::{Section, View};
use triage_core::reasoning::interview::Answers;
use triage_core::session::{Event, Outcome};
use yew::Callback;

use crate::outcome::later_part;
use crate::parts::Doc;

/// The chunk with the later parts of an outcome, as the loader knows it.
pub const OUTCOME: &str = "outcome";

/// Native code is whole from the start.
static IS_HERE: AtomicBool = AtomicBool::new(!cfg!(target_arch = "wasm32"));

/// Whether the chunk is part of the running module. A call into it before that would stop the module.
pub fn is_here() -> bool {
    IS_HERE.load(Ordering::Relaxed)
}

/// To be called once the loader has joined the chunk to the running module.
pub fn joined() {
    IS_HERE.store(true, Ordering::Relaxed);
}

/// The later parts of an outcome, and what it takes to draw them.
pub struct LaterParts<'a> {
    /// Where they are drawn.
    pub d: &'a mut Doc,
    /// The view that they are drawn in.
    pub view: View,
    /// Which of them, in order.
    pub sections: &'a [Section],
    /// The outcome.
    pub outcome: &'a Outcome,
    /// The answers that led to it.
    pub answers: &'a Answers,
    /// Where the events go.
    pub on_event: &'a Callback<Event>,
}

impl LaterParts<'_> {
    /// Draws them with the code in the chunk; nothing as long as that is not here.
    pub fn draw(&mut self) {
        if is_here() {
            cut::later_parts(self);
        }
    }

    fn draw_here(&mut self) {
        for section in self.sections {
            later_part(self.d, self.view, *section, self.outcome, self.answers, self.on_event);
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod cut {
    use std::ffi::c_void;

    use super::LaterParts;

    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        #[link_name = "__wasm_split_00outcome00_import_00000000000000000000000000000001_later_parts"]
        fn import(parts: *mut c_void);
    }

    #[unsafe(export_name = "__wasm_split_00outcome00_export_00000000000000000000000000000001_later_parts")]
    extern "C" fn export(parts: *mut c_void) {
        // SAFETY: only `later_parts` below calls this. It passes a pointer to a `LaterParts` that it has borrowed
        // mutably, and holds that until this returns. Both ends are of one build, so they agree on the type.
        unsafe { &mut *parts.cast::<LaterParts<'_>>() }.draw_here();
    }

    pub fn later_parts(parts: &mut LaterParts<'_>) {
        // SAFETY: the import is the export above: the tool replaces it by a call through the function table, whose entry
        // the chunk fills when it is joined. `draw` makes sure that it has been.
        unsafe { import((&raw mut *parts).cast()) };
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod cut {
    use super::LaterParts;

    pub fn later_parts(parts: &mut LaterParts<'_>) {
        parts.draw_here();
    }
}
