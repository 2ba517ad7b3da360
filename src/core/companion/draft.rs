//! What the runner is entering in the companion and has not saved yet.

use super::act::{RunAct, RunSign};
use super::entry::{EntryId, Kind, Lines, Run};
use super::today::Missing;
use crate::protocol::check_in::{AfterRun, Walking};
use crate::protocol::ladder::LADDER;
use crate::reasoning::Truth;

/// What is being entered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// The lines that are ticked.
    pub lines: Lines,
    /// "None of these" was pressed above them.
    pub has_none: bool,
    /// The worst pain, 0 to 10.
    pub worst_pain: Option<u8>,
    /// Walking and the first steps.
    pub walking: Option<Walking>,
    /// The time after the last run.
    pub after_run: Option<AfterRun>,
    /// "See today" was pressed, and this is missing.
    pub missing: Option<Missing>,
    /// A check-in is being made beside one that is there.
    pub is_again: bool,
    /// A run.
    pub run: RunDraft,
    /// Goals that are ticked, a bit for each by its position.
    pub goals: u32,
    /// What a clinician said about loading. `None`: not answered.
    pub may_load: Option<Truth>,
    /// The same about running.
    pub may_run: Option<Truth>,
    /// The runner pressed Save with something missing on this screen.
    pub is_incomplete: bool,
    /// The entry that is to be deleted once that is confirmed.
    pub deleting: Option<EntryId>,
    /// The lines of today are to be taken back once that is confirmed.
    pub is_taking_back: bool,
    /// Everything is to be erased once that is confirmed.
    pub is_erasing: bool,
}

/// A run that is being written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RunDraft {
    /// How many days ago.
    pub days_ago: u8,
    /// The step of the ladder. `None`: another run.
    pub step: Option<u8>,
    /// Minutes of running.
    pub minutes: u16,
    /// The highest pain, 0 to 10. `None`: not answered.
    pub pain: Option<u8>,
    /// The minute of the day at which it began. `None`: not known.
    pub minute: Option<u16>,
    signs: u8,
}

/// The last day that can still be written down.
pub const DAYS_BACK: u8 = 6;
/// What a runner can have run in one go, minutes.
const MOST_MINUTES: u16 = 300;
/// A run that is not of the ladder begins with this many minutes on the screen.
const USUAL_MINUTES: u16 = 20;

impl Draft {
    /// Nothing has been entered.
    pub const EMPTY: Draft = Draft {
        lines: Lines::NONE,
        has_none: false,
        worst_pain: None,
        walking: None,
        after_run: None,
        missing: None,
        is_again: false,
        run: RunDraft { days_ago: 0, step: None, minutes: USUAL_MINUTES, pain: None, minute: None, signs: 0 },
        goals: 0,
        may_load: None,
        may_run: None,
        is_incomplete: false,
        deleting: None,
        is_taking_back: false,
        is_erasing: false,
    };
}

impl RunDraft {
    /// A run of today of this step.
    pub fn of_step(step: Option<u8>) -> RunDraft {
        RunDraft { ..Draft::EMPTY.run }.with(RunAct::Step(step))
    }

    /// Whether something is ticked.
    pub const fn has(&self, sign: RunSign) -> bool {
        self.signs & 1 << sign as u8 != 0
    }

    /// This run with a change.
    #[must_use]
    pub fn with(self, change: RunAct) -> RunDraft {
        match change {
            RunAct::DaysAgo(days_ago) => RunDraft { days_ago: days_ago.min(DAYS_BACK), ..self },
            RunAct::Step(step) => {
                let row = step.and_then(|step| LADDER.iter().find(|row| row.number == step));
                let minutes = row.map_or(USUAL_MINUTES, |row| row.run_minutes());
                RunDraft { step: row.map(|row| row.number), minutes, ..self }
            }
            RunAct::Minutes(more) => {
                let minutes = self.minutes.saturating_add_signed(more.into()).clamp(1, MOST_MINUTES);
                RunDraft { minutes, ..self }
            }
            RunAct::Pain(pain) => RunDraft { pain: Some(pain.min(10)), ..self },
            RunAct::Sign(sign) => RunDraft { signs: self.signs ^ 1 << sign as u8, ..self },
        }
    }

    /// What it says. `None`: the pain is missing.
    pub fn kind(&self) -> Option<Kind> {
        let ticked = |sign| Truth::known(self.has(sign));
        Some(Kind::Run(Run {
            step: self.step,
            minutes: self.minutes,
            pain: Some(self.pain?),
            sharp: ticked(RunSign::Sharp),
            limp: ticked(RunSign::Limp),
            tightened: ticked(RunSign::Tightened),
            pop: ticked(RunSign::Pop),
            in_full: Truth::known(!self.has(RunSign::CutShort)),
            painkiller: ticked(RunSign::Painkiller),
            hills: ticked(RunSign::Hills),
            fast: ticked(RunSign::Fast),
        }))
    }
}
