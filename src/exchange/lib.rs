//! The forms that leave or enter: the saved record of a visit, and the case file of the native program.
//!
//! Types of their own, so that inner names never become a file format. serde is for the case file alone, which the
//! page does not carry.

#[cfg(feature = "case-file")]
pub mod case_file;
#[cfg(feature = "case-file")]
pub mod contradiction;
#[cfg(feature = "case-file")]
pub mod explanation;
#[cfg(feature = "case-file")]
pub mod field;
#[cfg(feature = "case-file")]
mod implied;
pub mod record;
pub mod shelf;
