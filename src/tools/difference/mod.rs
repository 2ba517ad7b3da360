//! What a change of the protocol does: which sets of answers change level, counted exactly.
//!
//! In reading order: `protocol` (a protocol free of any one revision's types) and `export` (from the tables);
//! `world` (facts and criteria as decision diagrams), `space` (the answers of two protocols as diagram variables) and
//! `reading` (what one of them makes of these answers); `compare` (what moved), `example` and `report` (in words).
//! A change of most rules has no exact count. `interview` draws interviews by chance, `sample` reads them by both sides, and
//! `shrink` finds the least that says as much; `set` is what a sample and a diagram have in common. `large` is the document:
//! `moved_cases`, `chance` and `rule_changes`, these by `subject`.
//! `export` and `protocol` alone are compiled a second time, against the tables of the other revision.

mod chance;
pub mod compare;
pub mod example;
pub mod export;
mod interview;
pub mod large;
mod moved_cases;
pub mod protocol;
mod reading;
pub mod report;
mod rule_changes;
pub mod sample;
mod set;
mod shrink;
mod space;
pub mod subject;
mod world;

pub use compare::{Difference, compare};
