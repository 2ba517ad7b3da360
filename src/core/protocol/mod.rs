//! What was agreed: tables and the types of their rows, without logic.
//!
//! Suggested reading order: [`urgency`], [`fact`], [`criterion`], [`red_flag`], [`question`], then the rest.

pub mod adjustment;
pub mod cause;
pub mod check_in;
pub(crate) mod coded;
pub mod country;
pub mod criterion;
pub mod date;
pub mod exercise;
pub mod fact;
pub mod finding;
pub mod grade;
pub mod handover;
pub mod impression;
pub mod ladder;
pub mod outcome;
pub mod pace;
pub mod picture;
pub mod polarity;
pub mod question;
pub mod reaction;
pub mod recovery;
pub mod red_flag;
pub mod review;
pub mod sheet;
pub mod source;
pub mod stage;
pub mod term;
pub mod treatment;
pub mod urgency;

pub use criterion::Criterion;
pub use date::CivilDate;
pub use fact::{Fact, Measure};
pub use grade::Evidence;
pub use urgency::Urgency;
