//! The formats that leave or enter: the saved record of a visit, the companion's diary, and the case file of the native
//! program.
//!
//! They have types of their own, so that internal names never become a file format. serde is for the diary and the case
//! file only: a triage needs none of it.

#[cfg(feature = "case-file")]
pub mod case_file;
#[cfg(feature = "case-file")]
pub mod contradiction;
#[cfg(feature = "diary")]
pub mod diary;
#[cfg(feature = "case-file")]
pub mod explanation;
#[cfg(feature = "case-file")]
pub mod field;
#[cfg(feature = "case-file")]
mod implied;
pub mod record;
pub mod shelf;
pub mod sound_file;
