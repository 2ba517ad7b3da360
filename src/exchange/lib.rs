//! The forms that leave or enter: so far the case file of the native program.
//!
//! serde lives here and nowhere else, on types of its own, so that inner names never become a file format.

pub mod case_file;
pub mod explanation;
pub mod field;
