//! Pieces of a screen that know no domain: plain values in, one callback out.

mod action;
mod choice;
mod element;
mod figure;
mod fold;
mod text;

pub use action::{Toggle, bar, button, call, labelled_button, toggle};
pub use choice::{Choice, card, chip};
pub use element::{alert, all, el, el_keyed, el_with, plain, some, text, when};
pub use figure::{ScaleLine, drawing, icon, lane_line, stroke};
pub use fold::{fold, fold_part, fold_part_open, why};
pub use text::{Row, list, rows, tag};
