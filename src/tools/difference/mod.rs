//! What a change to the protocol does: which sets of answers change level, counted exactly.
//!
//! In reading order: `protocol` (a protocol without the types of any one revision) and `export` (the tables as such);
//! `world` (facts and criteria as decision diagrams), `space` (the answers of two protocols as diagram variables) and
//! `reading` (how one protocol reads these answers); `compare` (what moved), `example` and `report` (in words).
//! A change to most rules cannot be counted exactly. `interview` draws random interviews, `sample` reads them under
//! both protocols, and `shrink` finds the fewest answers with the same effect; `set` is the interface that samples and
//! diagrams share. `large` is the document, of `moved_cases`, `chance` and `rule_changes` (grouped by `subject`).
//! Only `export` and `protocol` are compiled a second time, against the tables of the other revision.

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
