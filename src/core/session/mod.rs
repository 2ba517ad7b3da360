//! One visit: `update(session, event) -> (session, effects)` for what the runner does, `report(session, report)` for what
//! the browser reports, and `screen(session) -> Screen`.
//!
//! The answers are the state; the rest of a session only says where the runner stands and what was said
//! before. Effects are data: the shell performs them, and a refused effect costs a convenience, never an answer.

mod age;
pub mod event;
mod keeping;
pub mod outcome;
mod report;
pub mod screen;
pub mod update;

use crate::protocol::country::{self, Country};
use crate::protocol::question::{QuestionId, Step};
use crate::protocol::{CivilDate, Urgency};
use crate::reasoning::interview::Answers;

pub use event::{Effect, Event, Part, Report};
pub use keeping::{Keeping, Kept, Offer, STANDS_MINUTES};
pub use outcome::Outcome;
pub use report::report;
pub use screen::{Screen, screen};
pub use update::update;

/// Where the runner stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// On a screen of questions.
    Step(Step),
    /// Saying which items of a checklist are not sure.
    AboutWhich(QuestionId),
    /// Same-day was reached: the outcome is offered, the rest is optional.
    Interrupt,
    /// Asked whether an emergency answer was a mistake.
    Mistake,
    /// Reading all answers back.
    Check,
    /// Reading the outcome.
    Outcome,
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

/// A visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// What was answered.
    pub answers: Answers,
    /// Where the runner stands.
    pub place: Place,
    /// Whose numbers are shown. `None`: not known, so several are shown with their regions.
    pub country: Option<&'static Country>,
    /// Whether the country list is open.
    pub is_choosing_country: bool,
    /// Continue was pressed with a question open.
    pub is_missing_shown: bool,
    /// The step was opened to change an answer, and the way leads back to the check screen.
    pub is_changing: bool,
    /// The same-day outcome was offered and put off.
    pub is_interrupt_put_off: bool,
    /// Emergency answers that were taken back as a mistake: question and choice, for the hand-over.
    pub withdrawn: Vec<(QuestionId, u8)>,
    /// A level 1 or 2 result of an earlier check of this visit that still stands (amendment 28).
    pub earlier: Option<Urgency>,
    /// When that was reached, in minutes since 1970 UTC.
    pub earlier_at: Option<u64>,
    /// Whether the later parts of the outcome can be read.
    pub words: Words,
    /// The day, where the device knows it: for the age of the protocol and for the print. The core reads no clock.
    pub today: Option<CivilDate>,
    /// The time of the event at hand, in minutes since 1970 UTC: a page can stay open for days, and answers age.
    pub now: Option<u64>,
    /// When the last answer was given, in the same minutes. `None`: there is none, or the device did not know.
    pub answered_at: Option<u64>,
    /// The last check of this visit whose outcome was left, to say what has changed since.
    pub last: Option<Checked>,
    /// Whether the device keeps this visit.
    pub keeping: Keeping,
    /// What it has kept of an earlier one, until the runner goes on with it or with another.
    pub kept: Option<Box<Kept>>,
}

/// A check as it was when its outcome was left.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Checked {
    /// What was answered.
    pub answers: Answers,
    /// The level that was shown.
    pub urgency: Urgency,
}

impl Session {
    /// A new visit. `time_zone` is an IANA name, `language` a language tag; both may be empty.
    pub fn new(time_zone: &str, language: &str, today: Option<CivilDate>) -> Session {
        Session {
            answers: Answers::EMPTY,
            place: Place::Step(Step::Emergency),
            country: country::guess(time_zone, language),
            is_choosing_country: false,
            is_missing_shown: false,
            is_changing: false,
            is_interrupt_put_off: false,
            withdrawn: Vec::new(),
            earlier: None,
            earlier_at: None,
            words: Words::Here,
            today,
            now: None,
            answered_at: None,
            last: None,
            keeping: Keeping::NotOffered,
            kept: None,
        }
    }
}
