//! Every set of answers at once: what a protocol makes of them, as decision diagrams.
//!
//! One diagram variable is one bit of an answer. Facts, criteria and levels are then functions of the answers, built by the
//! same three-valued steps as `triage_core::reasoning` takes; `tests/proofs.rs` and `tests/clinical_diff.rs` hold the two
//! to each other. The proofs and the comparison of two revisions both rest on it.
//!
//! In reading order: `protocol` (a protocol without the types of any one revision) and `export` (the tables as such); `set`
//! (the interface that diagrams and samples share), `world` (facts and criteria), `space` (the answers) and `reading` (how
//! a protocol reads these answers). The program `exporter` writes what `export` gives, so that another revision
//! can be compared with its own tables.

pub mod export;
pub mod protocol;
pub mod reading;
pub mod set;
pub mod space;
pub mod world;
