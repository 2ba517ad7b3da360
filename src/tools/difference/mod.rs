//! What a change to the protocol does: which sets of answers change level, counted exactly.
//!
//! Both sides are read by `crate::symbolic`. In reading order: `compare` (what moved), `example` and `report` (in words).
//! A change to most rules cannot be counted exactly. `interview` draws random interviews, `sample` reads them under
//! both protocols, and `shrink` finds the fewest answers with the same effect. `large` is the document, of `moved_cases`,
//! `chance` and `rule_changes` (grouped by `subject`).

mod chance;
pub mod compare;
pub mod example;
mod interview;
pub mod large;
mod moved_cases;
pub mod report;
mod rule_changes;
pub mod sample;
mod shrink;
pub mod subject;

pub use compare::{Difference, compare};
