//! What the runner is entering in the companion and has not saved yet.

use super::act::{CheckAct, RunAct, RunSign};
use super::entry::{CheckIn, EntryId, Kind, Lines, Run};
use super::today::Missing;
use crate::protocol::CivilDate;
use crate::protocol::check_in::{AfterRun, Trend, Walking};
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
    /// The weekly answer.
    pub trend: Option<Trend>,
    /// What is open in the list of days.
    pub week: WeekDraft,
}

/// What is open in the list of days, and what is entered there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WeekDraft {
    /// The day that is open, or was open last. `None`: none is.
    pub day: Option<CivilDate>,
    /// How many pages before the first one.
    pub earlier: i16,
    /// The entry that is being changed. `None`: a new one is written.
    pub editing: Option<EntryId>,
    /// The check of a day.
    pub check: CheckDraft,
    /// The pain in an exercise, 0 to 10.
    pub work_pain: Option<u8>,
    /// The runner pressed Save with a day that lies ahead.
    pub is_ahead: bool,
}

/// The check of a day that is written down later, or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CheckDraft {
    /// The lines that are ticked, and whether the runner was not sure.
    pub lines: Lines,
    /// "None of these" is ticked.
    pub has_none: bool,
    /// The worst pain, 0 to 10.
    pub worst_pain: Option<u8>,
    /// Walking and the first steps.
    pub walking: Option<Walking>,
    /// The time after the last run.
    pub after_run: Option<AfterRun>,
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
    /// The day, where it is not one of so many days ago.
    pub day: Option<CivilDate>,
}

/// The last day that can still be written down.
pub const DAYS_BACK: u8 = 6;
/// What a runner can have run in one go, minutes.
const MOST_MINUTES: u16 = 300;
/// A run that is not of the ladder begins with this many minutes on the screen.
const USUAL_MINUTES: u16 = 20;
/// Minutes of a day.
const DAY_MINUTES: u16 = 1440;

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
        run: RunDraft {
            days_ago: 0,
            step: None,
            minutes: USUAL_MINUTES,
            pain: None,
            minute: None,
            signs: 0,
            day: None,
        },
        goals: 0,
        may_load: None,
        may_run: None,
        is_incomplete: false,
        deleting: None,
        is_taking_back: false,
        is_erasing: false,
        trend: None,
        week: WeekDraft::EMPTY,
    };

    /// What outlives the screen that it was entered on, as while the runner looks at the emergency signs: everything but
    /// the presses that wait for a second one.
    #[must_use]
    pub fn left(self) -> Draft {
        Draft {
            missing: None,
            is_incomplete: false,
            deleting: None,
            is_taking_back: false,
            is_erasing: false,
            ..self
        }
    }
}

impl WeekDraft {
    /// Nothing is open.
    pub const EMPTY: WeekDraft = WeekDraft {
        day: None,
        earlier: 0,
        editing: None,
        check: CheckDraft::EMPTY,
        work_pain: None,
        is_ahead: false,
    };
}

impl CheckDraft {
    /// Nothing is answered.
    pub const EMPTY: CheckDraft =
        CheckDraft { lines: Lines::NONE, has_none: false, worst_pain: None, walking: None, after_run: None };

    /// What a check-in says.
    pub fn of(check_in: &CheckIn) -> CheckDraft {
        CheckDraft {
            lines: check_in.lines.unwrap_or(Lines::NONE),
            has_none: check_in.lines == Some(Lines::NONE),
            worst_pain: check_in.worst_pain,
            walking: check_in.walking,
            after_run: check_in.after_run,
        }
    }

    /// This check with a change.
    #[must_use]
    pub fn with(self, change: CheckAct) -> CheckDraft {
        match change {
            CheckAct::Line(line) => CheckDraft { lines: self.lines.toggled(line), has_none: false, ..self },
            CheckAct::NotSure => CheckDraft { lines: self.lines.toggled_not_sure(), has_none: false, ..self },
            CheckAct::NoLine => CheckDraft { lines: Lines::NONE, has_none: !self.has_none, ..self },
            CheckAct::Pain(pain) => CheckDraft { worst_pain: Some(pain.min(10)), ..self },
            CheckAct::Walking(walking) => CheckDraft { walking: Some(walking), ..self },
            CheckAct::AfterRun(after_run) => CheckDraft { after_run: Some(after_run), ..self },
        }
    }

    /// What it says.
    pub fn check_in(&self) -> CheckIn {
        CheckIn {
            lines: (self.has_none || !self.lines.is_none()).then_some(self.lines),
            worst_pain: self.worst_pain,
            walking: self.walking,
            after_run: self.after_run,
        }
    }
}

impl RunDraft {
    /// A run of today of this step.
    pub fn of_step(step: Option<u8>) -> RunDraft {
        RunDraft { ..Draft::EMPTY.run }.with(RunAct::Step(step))
    }

    /// A run of this day, of which nothing is known yet.
    pub fn on(day: CivilDate) -> RunDraft {
        RunDraft { day: Some(day), ..Draft::EMPTY.run }
    }

    /// A run that is on record, to be changed. What is not known of it is not ticked.
    pub fn of(run: &Run, day: CivilDate, minute: Option<u16>) -> RunDraft {
        let signs = RunSign::ALL.into_iter().filter(|sign| {
            Truth::Yes
                == match sign {
                    RunSign::Sharp => run.sharp,
                    RunSign::Limp => run.limp,
                    RunSign::Tightened => run.tightened,
                    RunSign::Pop => run.pop,
                    RunSign::CutShort => run.in_full.opposite(),
                    RunSign::Painkiller => run.painkiller,
                    RunSign::Hills => run.hills,
                    RunSign::Fast => run.fast,
                }
        });
        RunDraft {
            days_ago: 0,
            step: run.step,
            minutes: run.minutes,
            pain: run.pain,
            minute,
            signs: signs.fold(0, |signs, sign| signs | 1 << sign as u8),
            day: Some(day),
        }
    }

    /// Whether something is ticked.
    pub const fn has(&self, sign: RunSign) -> bool {
        self.signs & 1 << sign as u8 != 0
    }

    /// This run with a change.
    #[must_use]
    pub fn with(self, change: RunAct) -> RunDraft {
        match change {
            RunAct::DaysAgo(days_ago) => RunDraft { days_ago: days_ago.min(DAYS_BACK), day: None, ..self },
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
            RunAct::Began(minute) => {
                RunDraft { minute: minute.filter(|minute| *minute < DAY_MINUTES), ..self }
            }
        }
    }

    /// The day of the run.
    pub fn day(&self, today: CivilDate) -> CivilDate {
        self.day.unwrap_or_else(|| (0..self.days_ago).fold(today, |day, _| day.day_before()))
    }

    /// The minute of the day that a browser's field for a time says, as in "18:30". `None`: it is empty.
    pub fn minute_of(text: &str) -> Option<u16> {
        let (hours, minutes) = text.split_once(':')?;
        let minutes = minutes.split(':').next()?;
        let minute = hours.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minutes.parse().ok()?)?;
        (minute < DAY_MINUTES).then_some(minute)
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
