//! One visit: `update(session, event) -> (session, effects)` for what the runner does, `report(session, report)` for what
//! the browser reports, and `screen(session) -> Screen`.
//!
//! The answers are the state; the rest of a session only says where the runner is and what was said
//! before. Effects are data: the shell performs them, and a refused effect costs a convenience, never an answer.

mod age;
mod answering;
mod clock;
mod derived;
pub mod event;
mod given;
mod here;
mod keeping;
mod moving;
pub mod outcome;
mod report;
pub mod screen;
pub mod update;

use crate::protocol::CivilDate;
use crate::protocol::Urgency;
use crate::protocol::country::{self, Country};
use crate::protocol::question::QuestionId;
use crate::reasoning::interview::Answers;

pub use clock::Clock;
pub use event::{Effect, Event, Part, Report};
pub use here::{Here, Open, Place, Way};
pub use keeping::{Keeping, Kept, Offer, STANDS_MINUTES};
pub use outcome::Outcome;
pub use report::report;
pub use screen::{Screen, screen};
pub use update::update;

/// A visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// The check at hand.
    pub check: Check,
    /// Where the runner is, with what is open there.
    pub here: Here,
    /// Whose numbers are shown. `None`: not known, so several are shown with their regions.
    pub country: Option<&'static Country>,
    /// An urgent result of an earlier check that still counts.
    pub earlier: Option<Earlier>,
    /// The last check of this visit whose outcome was left, to say what has changed since.
    pub last: Option<Checked>,
    /// Whether the later parts of the outcome can be read.
    pub words: Words,
    /// The time of the event at hand.
    pub clock: Clock,
    /// Whether the device keeps this visit.
    pub keeping: Keeping,
    /// What it has kept of an earlier one, until the runner takes that up or answers another.
    pub kept: Option<Box<Kept>>,
}

/// A check as far as it has come.
#[derive(Clone, PartialEq, Debug)]
pub struct Check {
    /// What was answered.
    pub answers: Answers,
    /// When the last answer was given, in minutes since 1970 UTC. `None`: there is none, or the device did not know.
    pub answered_at: Option<u64>,
    /// The same-day outcome was offered and put off.
    pub is_interrupt_put_off: bool,
    /// Emergency answers that were taken back as a mistake: question and choice, for the hand-over.
    pub withdrawn: Vec<(QuestionId, u8)>,
}

/// A level 1 or 2 result of an earlier check, which a new one does not erase (amendment 28).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Earlier {
    /// The level.
    pub urgency: Urgency,
    /// When it was reached, in minutes since 1970 UTC.
    pub at: Option<u64>,
}

/// A check as it was when its outcome was left.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Checked {
    /// What was answered.
    pub answers: Answers,
    /// The level that was shown.
    pub urgency: Urgency,
}

/// Whether the words of the later parts of an outcome are here (decision 10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Words {
    /// They are on their way.
    Waiting,
    /// They can be read.
    Here,
    /// They could not be had.
    Failed,
}

impl Check {
    /// Nothing is answered.
    pub const NEW: Check = Check {
        answers: Answers::EMPTY,
        answered_at: None,
        is_interrupt_put_off: false,
        withdrawn: Vec::new(),
    };
}

impl Session {
    /// A new visit. `time_zone` is an IANA name, `language` a language tag; both may be empty.
    pub fn new(time_zone: &str, language: &str, today: Option<CivilDate>) -> Session {
        Session {
            check: Check::NEW,
            here: Here::START,
            country: country::guess(time_zone, language),
            earlier: None,
            last: None,
            words: Words::Here,
            clock: Clock { today, now: None },
            keeping: Keeping::NotOffered,
            kept: None,
        }
    }

    /// The place where the runner is.
    pub const fn place(&self) -> Place {
        self.here.place()
    }

    /// An urgent level of an earlier check that still counts, or the lowest.
    pub(crate) fn earlier_urgency(&self) -> Urgency {
        self.earlier.map_or(Urgency::SelfCare, |earlier| earlier.urgency)
    }
}
