//! Pieces of a screen that know no domain: plain values in, one callback out.

mod action;
mod choice;
mod figure;
mod fold;
mod text;

pub use action::{bar, button, call, labelled_button};
pub use choice::{Choice, card, chip};
pub use figure::{ScaleLine, drawing, icon, lane_line};
pub use fold::{fold, fold_open, why};
pub use text::{Row, list, rows, tag, text};
