//! What a runner can record. Only what a rule reads is here: the diary file holds more, such as loads and notes.

use super::checked::Checked;
use crate::protocol::CivilDate;
use crate::protocol::check_in::{AfterRun, Line, Trend, Walking};
use crate::protocol::exercise::Exercise;
use crate::reasoning::Truth;
use crate::reasoning::progress::Ability;

/// The name of an entry: 64 random bits, given by the shell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId(pub u64);

/// One thing that a runner said or did, with a day. An edit is the same id with a higher revision.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// The revision, from 0.
    pub rev: u32,
    /// The civil day on the device. A run belongs to the day on which it began.
    pub day: CivilDate,
    /// Minutes since midnight, 0 to 1439; of a run, when it began. `None`: not known.
    pub minute: Option<u16>,
    /// Minutes that the clock was ahead of UTC. `None`: not known.
    pub offset: Option<i16>,
    /// What it says.
    pub kind: Kind,
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// An outcome with stages was taken as the start of the way back. Opens an episode.
    Start(Start),
    /// A finished full check.
    Check(FullCheck),
    /// The daily check-in.
    CheckIn(CheckIn),
    /// A run.
    Run(Run),
    /// An exercise was done.
    Work(Work),
    /// Something was measured. What was not measured is `None` or unknown. `days`, `ladder_done` and `runs` are not read:
    /// the diary itself knows them.
    Test(Ability),
    /// The weekly question.
    Week(Trend),
    /// A clinician has seen the runner.
    Seen(Seen),
    /// The plan is interrupted from this day.
    Pause(Why),
    /// The episode is over from this day.
    Finish(Why),
    /// A note. No rule reads it.
    Note,
    /// The entry was deleted.
    Removed,
}

/// The start of an episode: a full check, and how old its answers were.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Start {
    /// What follows from the answers.
    pub checked: Checked,
    /// Days between the answers and the start.
    pub days_ago: u8,
}

/// A finished full check, and which entries it answers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FullCheck {
    /// What follows from the answers. The diary keeps the answers; this is worked out each time it is read.
    pub checked: Checked,
    /// The entries that asked for it.
    pub answers: Vec<Answered>,
}

/// An entry that asked for a full check, as it was then. A later edit of it asks again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Answered {
    /// The entry.
    pub entry: EntryId,
    /// Its revision at the time.
    pub rev: u32,
}

/// The lines that were ticked, or that the runner was not sure about any.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Lines(u16);

impl Lines {
    /// "None of these".
    pub const NONE: Lines = Lines(0);
    /// "Not sure".
    pub const NOT_SURE: Lines = Lines(1 << Line::ALL.len());

    /// These and one more.
    #[must_use]
    pub const fn with(self, line: Line) -> Lines {
        Lines(self.0 | 1 << line as u16)
    }

    /// These with one more, or without it if it is among them.
    #[must_use]
    pub const fn toggled(self, line: Line) -> Lines {
        Lines(self.0 ^ 1 << line as u16)
    }

    /// How many are ticked.
    pub const fn count(self) -> u32 {
        (self.0 & !Lines::NOT_SURE.0).count_ones()
    }

    /// All of both.
    #[must_use]
    pub const fn and(self, other: Lines) -> Lines {
        Lines(self.0 | other.0)
    }

    /// Whether a line is ticked.
    pub const fn has(self, line: Line) -> bool {
        self.0 & 1 << line as u16 != 0
    }

    /// These with "not sure", or without it if it is among them.
    #[must_use]
    pub const fn toggled_not_sure(self) -> Lines {
        Lines(self.0 ^ Lines::NOT_SURE.0)
    }

    /// Whether all of the others are among these.
    pub const fn has_all(self, others: Lines) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether the runner was not sure.
    pub const fn is_not_sure(self) -> bool {
        self.0 & Lines::NOT_SURE.0 != 0
    }

    /// Whether nothing is ticked, and that is sure.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether a sign is ticked, or may be there. News such as a journey is not a sign of the run before it.
    pub const fn may_be_sign(self) -> bool {
        self.0 & !(1 << Line::New as u16) != 0
    }
}

/// The daily check-in. `None`: not answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CheckIn {
    /// The lines.
    pub lines: Option<Lines>,
    /// The worst calf pain since the last check-in, 0 to 10.
    pub worst_pain: Option<u8>,
    /// Walking and the first steps.
    pub walking: Option<Walking>,
    /// How the calf was after the last run, where that is asked.
    pub after_run: Option<AfterRun>,
}

/// A run, by the player or by hand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Run {
    /// The step of the ladder, 1 to 12. `None`: a free run.
    pub step: Option<u8>,
    /// Minutes of running, without the walks.
    pub minutes: u16,
    /// The highest pain, 0 to 10. `None`: not known.
    pub pain: Option<u8>,
    /// A sharp pain.
    pub sharp: Truth,
    /// A limp.
    pub limp: Truth,
    /// A tightening that built up.
    pub tightened: Truth,
    /// A pop or a sudden grab.
    pub pop: Truth,
    /// All of it was done.
    pub in_full: Truth,
    /// A painkiller was taken before it that day.
    pub painkiller: Truth,
    /// Hills.
    pub hills: Truth,
    /// Faster than an easy pace, but for the strides of a step.
    pub fast: Truth,
}

/// An exercise that was done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Work {
    /// The exercise.
    pub exercise: Exercise,
    /// The highest pain, 0 to 10. `None`: done without a number, which the list allows with one tap.
    pub pain: Option<u8>,
}

/// What a clinician said. No name is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Seen {
    /// The leg may be loaded. Unknown: nothing was said.
    pub may_load: Truth,
    /// The runner may run. Unknown: nothing was said.
    pub may_run: Truth,
    /// At most this step. It only ever lowers. `None`: nothing was said.
    pub at_most: Option<u8>,
}

/// Why a plan is interrupted or over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// A holiday.
    Holiday,
    /// Ill.
    Ill,
    /// A clinician has another plan.
    OwnPlan,
    /// It is done.
    Done,
}
