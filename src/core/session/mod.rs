//! One visit: `update(session, event) -> (session, effects)` for what the runner does, `report(session, report)` for
//! what the browser reports, and `screen(session) -> Screen`.
//!
//! The answers are the state; the rest of a session only records where the runner is and what went before.
//! Effects are data: the shell performs them, and an effect that fails costs a convenience, never an answer.

mod age;
mod answering;
mod clock;
mod derived;
pub mod event;
mod given;
pub mod handover;
mod here;
mod keeping;
pub mod later;
mod moving;
pub mod outcome;
mod report;
pub mod screen;
mod since;
mod ticked;
pub mod update;

use crate::protocol::CivilDate;
use crate::protocol::Urgency;
use crate::protocol::country::{self, Country};
use crate::protocol::question::ChoiceId;
use crate::reasoning::interview::Answers;

pub use clock::Clock;
pub use event::{Effect, Event, Part, Report};
pub use here::{Here, Open, Place, Way};
pub use keeping::{COUNTS_FOR_MINUTES, Keeping, Kept, Offer};
pub use outcome::Outcome;
pub use report::{check_again, report};
pub use screen::{Screen, screen};
pub use ticked::{Tick, Ticked};
pub use update::update;

/// A visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// The current check.
    pub check: Check,
    /// Where the runner is, with what is open there.
    pub here: Here,
    /// The country whose numbers are shown. `None`: not known, so several are shown with their regions.
    pub country: Option<&'static Country>,
    /// An urgent result of an earlier check that still counts.
    pub earlier: Option<Earlier>,
    /// The last check of this visit whose outcome was left, to say what has changed since.
    pub last: Option<Checked>,
    /// What is ticked in the plan.
    pub ticked: Ticked,
    /// Whether the later parts of the outcome can be read.
    pub later: LaterParts,
    /// Whether the way back to running is kept on this device.
    pub companion: Companion,
    /// Whether its screens can be drawn.
    pub companion_parts: LaterParts,
    /// The time of the current event.
    pub clock: Clock,
    /// Whether the device saves this visit.
    pub keeping: Keeping,
    /// What it has saved of an earlier one, until the runner resumes that or begins to answer a new one.
    pub kept: Option<Box<Kept>>,
}

/// A check, as far as it has got.
#[derive(Clone, PartialEq, Debug)]
pub struct Check {
    /// What was answered.
    pub answers: Answers,
    /// When the last answer was given, in minutes since 1970 UTC. `None`: there is none, or the device did not know.
    pub answered_at: Option<u64>,
    /// The same-day outcome was offered and put off.
    pub is_interrupt_put_off: bool,
    /// The companion asked for it.
    pub is_again: bool,
    /// Emergency answers that were taken back as a mistake: question and choice, for the hand-over.
    pub withdrawn: Vec<ChoiceId>,
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

/// Whether the later parts of an outcome can be drawn: their words are in the second file of the language (decision 20),
/// their code is in a chunk of the module (decision 18).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LaterParts {
    /// Something of it is still loading.
    Waiting,
    /// All of it has loaded.
    Here,
    /// Something could not be fetched.
    Failed,
}

/// Whether a diary of the way back to running is kept on this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Companion {
    /// The page does not save anything, so it is not offered.
    NotOffered,
    /// The same, and the page names the app, which does.
    InApp,
    /// An outcome with a plan offers it.
    Offered,
    /// There is a diary.
    Started,
}

impl Check {
    /// Nothing has been answered.
    pub const NEW: Check = Check {
        answers: Answers::EMPTY,
        answered_at: None,
        is_interrupt_put_off: false,
        is_again: false,
        withdrawn: Vec::new(),
    };

    /// Whether it has an outcome.
    pub fn has_outcome(&self) -> bool {
        !self.answers.is_empty() && derived::Derived::of(&self.answers).may_conclude()
    }
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
            ticked: Ticked::default(),
            later: LaterParts::Here,
            companion: Companion::NotOffered,
            companion_parts: LaterParts::Waiting,
            clock: Clock { today, now: None, minute: None },
            keeping: Keeping::NotOffered,
            kept: None,
        }
    }

    /// The place where the runner is.
    pub const fn place(&self) -> Place {
        self.here.place()
    }

    /// Whether what this screen still needs is here.
    fn parts_here(&self) -> LaterParts {
        match self.place() {
            Place::Companion(_) => self.companion_parts,
            Place::Question(_) | Place::AboutWhich(_) | Place::Mistake | Place::Check | Place::Outcome(_) => {
                self.later
            }
        }
    }

    /// It has been asked for again.
    fn wait_for_parts(&mut self) {
        match self.place() {
            Place::Companion(_) => self.companion_parts = LaterParts::Waiting,
            Place::Question(_) | Place::AboutWhich(_) | Place::Mistake | Place::Check | Place::Outcome(_) => {
                self.later = LaterParts::Waiting;
            }
        }
    }

    /// The urgent level of an earlier check that still counts, or the lowest level.
    pub(crate) fn earlier_urgency(&self) -> Urgency {
        self.earlier.map_or(Urgency::SelfCare, |earlier| earlier.urgency)
    }
}
