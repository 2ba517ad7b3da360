//! What a change of the protocol does: which sets of answers change level, counted exactly.
//!
//! In reading order: `protocol` (a protocol free of any one revision's types) and `export` (from the tables);
//! `world` (facts and criteria as decision diagrams), `space` (the answers of two protocols as diagram variables) and
//! `reading` (what one of them makes of these answers); `compare` (what moved), `example` and `report` (in words).
//! A change of most rules has no exact count: `sample` reads interviews drawn by chance, and `large` is the document about it,
//! its rules ordered by `subject`. `set` is what a diagram and a sample have in common.
//! `export` and `protocol` alone are compiled a second time, against the tables of the other revision.

pub mod compare;
pub mod example;
pub mod export;
pub mod large;
pub mod protocol;
mod reading;
pub mod report;
pub mod sample;
mod set;
mod space;
pub mod subject;
mod world;

pub use compare::{Difference, compare};
