//! When a row of a table applies: a value that is evaluated, explained, printed and enumerated.
//!
//! There is one safety rule here: a reassuring statement can appear only inside [`Criterion::Unless`],
//! where anything short of a clear yes counts as "not reassured". [`Criterion::Not`] is for use inside
//! `Unless` only, and a law test keeps it there. So "not sure" can never calm a warning.

use super::fact::{Fact, Measure};

/// A logical statement about facts and measures, three-valued: yes, no or unknown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Criterion {
    /// Holds for everybody.
    Always,
    /// The fact is present.
    Is(Fact),
    /// The measure is this or more.
    AtLeast(Measure, u16),
    /// The measure is under this.
    Below(Measure, u16),
    /// Each part holds.
    All(&'static [Criterion]),
    /// At least one part holds.
    Any(&'static [Criterion]),
    /// At least this many parts hold.
    Count(u8, &'static [Criterion]),
    /// Holds unless the part is clearly true: unknown counts as "not clearly true".
    Unless(&'static Criterion),
    /// Three-valued negation, for use inside `Unless` only.
    Not(&'static Criterion),
}
