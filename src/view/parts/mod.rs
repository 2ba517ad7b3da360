//! Pieces of a screen that know nothing of the domain: plain values in, one callback out.

mod action;
mod choice;
mod doc;
mod figure;
mod fold;
mod name;
mod runner;

pub use action::{
    Given, answer_button, bar, button, call, call_as, icon_button, labelled_button, mark_button,
};
pub use choice::{Choice, card, chip, sign_row, tick, tick_row};
pub use doc::Doc;
pub use figure::{Stretch, drawing, icon, lane_line, stroke};
pub use fold::{Start, fold, fold_graded, fold_part, why};
pub use name::Name;
pub use runner::{moving_runner, runner};
