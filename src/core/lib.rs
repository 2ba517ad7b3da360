//! The decision core: the protocol as typed tables, and pure functions that apply them.
//!
//! It has no browser code, reads no clock and cannot fail. Modules in reading order:
//! `protocol` (what was agreed), `reasoning` (how it is applied), `session` (one visit), `companion` (the weeks after it),
//! `words` (what a runner reads).

pub mod companion;
pub mod protocol;
pub mod reasoning;
pub mod session;
pub mod words;
