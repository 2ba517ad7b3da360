//! Where the companion is cut off the module (decision 18, and `src/view/split.rs` on how the tool knows a cut).

#![allow(
    unsafe_code,
    reason = "the tool knows a cut by an import and an export, and a call of an import is unsafe"
)]

use triage_core::session::Companion as Offered;
use yew::prelude::*;

use super::{Companion, CompanionProps};

/// What it takes to draw the companion, and what was drawn.
struct Drawing {
    props: CompanionProps,
    drawn: Html,
}

impl Drawing {
    fn draw_here(&mut self) {
        let props = self.props.clone();
        // Paper keeps nothing: the diary of the device is not even opened.
        self.drawn = if props.session.companion == Offered::NotOffered {
            triage_view::paper(props.words, &props.session, &props.rules, &props.on_event)
        } else {
            html! { <Companion ..props /> }
        };
    }
}

/// The companion, drawn with the code in its chunk. Only to be called once the chunk is part of the running module.
pub fn draw(props: CompanionProps) -> Html {
    let mut drawing = Drawing { props, drawn: Html::default() };
    across::draw(&mut drawing);
    drawing.drawn
}

#[cfg(target_arch = "wasm32")]
mod across {
    use std::ffi::c_void;

    use super::Drawing;

    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        #[link_name = "__wasm_split_00companion00_import_00000000000000000000000000000002_draw"]
        fn import(drawing: *mut c_void);
    }

    #[unsafe(export_name = "__wasm_split_00companion00_export_00000000000000000000000000000002_draw")]
    extern "C" fn export(drawing: *mut c_void) {
        // SAFETY: only `draw` below calls this. It passes a pointer to a `Drawing` that it has borrowed mutably, and holds
        // that until this returns. Both ends are of one build, so they agree on the type.
        unsafe { &mut *drawing.cast::<Drawing>() }.draw_here();
    }

    pub fn draw(drawing: &mut Drawing) {
        // SAFETY: the import is the export above: the tool replaces it by a call through the function table, whose entry
        // the chunk fills when it is joined. The caller makes sure that it has been.
        unsafe { import((&raw mut *drawing).cast()) };
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod across {
    use super::Drawing;

    pub fn draw(drawing: &mut Drawing) {
        drawing.draw_here();
    }
}
