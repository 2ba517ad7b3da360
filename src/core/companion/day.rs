//! What the entries of each day say together: several check-ins count as one, the worst of each answer.

use super::checked::Checked;
use super::entry::{Lines, Run, Seen, Start};
use super::moment::Moment;
use crate::protocol::check_in::{AfterRun, Walking};
use crate::reasoning::progress::Ability;

/// One day of a diary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Day {
    /// The number of the day.
    pub number: i32,
    /// The check-ins of the day as one. `None`: there was none.
    pub check_in: Option<Joined>,
    /// Each line that was ticked on this day, whether or not a full check has answered it.
    pub lines: Lines,
    /// What asks for a full check since this day, and has no answer yet by its end.
    pub asked: Asked,
    /// What of earlier days still asks for one.
    pub asked_before: Asked,
    /// An exercise or a test was red.
    pub is_red: bool,
    /// Hops were done.
    pub has_hops: bool,
    /// Strength work or hops were done.
    pub has_load: bool,
    /// What was measured.
    pub tests: Vec<Ability>,
    /// What else happened, in order of time.
    pub events: Vec<Event>,
    /// A run is recorded for a day that lies ahead. It blocks and earns nothing.
    pub is_run_ahead: bool,
}

/// The check-ins of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Joined {
    /// The time of the last one; not known where that of any is not.
    pub at: Moment,
    /// Each line ticked in any of them. `None`: not answered in any.
    pub lines: Option<Lines>,
    /// The worst pain, 0 to 10.
    pub worst_pain: Option<u8>,
    /// The worst walking.
    pub walking: Option<Walking>,
    /// Every answer about the time after the last run.
    pub after_run: AfterRuns,
}

/// The answers of a day about the time after the last run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct AfterRuns(u8);

impl AfterRuns {
    /// No answer.
    pub const NONE: AfterRuns = AfterRuns(0);

    /// These and one more.
    #[must_use]
    pub const fn with(self, answer: AfterRun) -> AfterRuns {
        AfterRuns(self.0 | 1 << answer as u8)
    }

    /// Whether this answer was given.
    pub const fn has(self, answer: AfterRun) -> bool {
        self.0 & 1 << answer as u8 != 0
    }

    /// All of both.
    #[must_use]
    pub const fn and(self, other: AfterRuns) -> AfterRuns {
        AfterRuns(self.0 | other.0)
    }

    /// Whether nothing was answered.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

impl Asked {
    /// Nothing.
    pub const NOTHING: Asked = Asked { lines: Lines::NONE, other: None };

    /// All of both.
    #[must_use]
    pub fn and(self, more: Asked) -> Asked {
        Asked { lines: self.lines.and(more.lines), other: self.other.max(more.other) }
    }
}

/// What asks for a full check.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Asked {
    /// Lines that were ticked, or not sure.
    pub lines: Lines,
    /// The gravest of the other triggers.
    pub other: Option<Trigger>,
}

/// What else than a line opens the full check. The gravest comes last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Trigger {
    /// The outcome was too old when it was taken as the start.
    OldOutcome,
    /// The rules ask for more by the number of days alone. Whatever has happened is graver: after that, more is asked
    /// again ([`super::known`]).
    Days,
    /// The weekly answer was "worse" or "back again".
    Week,
    /// Pain came back without a load.
    CameBack,
    /// A limp, a week or more after the pain began.
    Limp,
    /// A run was judged as a stop.
    RunStopped,
    /// The worst pain is too high.
    Pain(u8),
    /// No weight can be put on the leg.
    NoWeight,
}

/// What happened on a day beside its check-in, work and tests.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// A clinician has seen the runner.
    Seen(Seen),
    /// A run.
    Run(RunOfDay),
    /// An episode began.
    Start(Start),
    /// A full check was finished.
    Check {
        /// What follows from its answers.
        checked: Checked,
        /// It was after every check-in of its day.
        is_last: bool,
    },
    /// A clinician has another plan.
    OwnPlan,
    /// The episode is over.
    Finish,
}

/// A run with what the day knows about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RunOfDay {
    /// The run.
    pub run: Run,
    /// When it began.
    pub at: Moment,
    /// A check-in of this day was there and not too old when it began.
    pub is_checked: bool,
}

impl Day {
    /// A day without entries.
    pub const fn empty(number: i32) -> Day {
        Day {
            number,
            check_in: None,
            lines: Lines::NONE,
            asked: Asked::NOTHING,
            asked_before: Asked::NOTHING,
            is_red: false,
            has_hops: false,
            has_load: false,
            tests: Vec::new(),
            events: Vec::new(),
            is_run_ahead: false,
        }
    }
}
