//! What a runner can do in the companion, and what the companion asks of the shell.

use super::entry::{EntryId, Kind};
use super::player::acting::{DeviceAsk, PlayAct};
use super::settings::Setting;
use crate::protocol::CivilDate;
use crate::protocol::check_in::{AfterRun, Line, Trend, Walking};
use crate::protocol::exercise::Exercise;
use crate::protocol::sheet::Sheet;
use crate::reasoning::Truth;
use crate::reasoning::interview::Answers;

/// Something the runner did in the companion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Opened a screen.
    Open(Sheet),
    /// Ticked or unticked a line of the check-in.
    Line(Line),
    /// Pressed "None of these" above no tick, or Continue with what is ticked.
    SendLines,
    /// Pressed "Not sure" at the lines.
    LinesNotSure,
    /// The worst calf pain, 0 to 10.
    Pain(u8),
    /// Walking and the first steps.
    Walking(Walking),
    /// The time after the last run.
    AfterRun(AfterRun),
    /// Pressed "See today".
    SeeToday,
    /// Said that the lines of today were ticked by mistake; pressed again, confirmed it.
    TakeBackLines,
    /// Began a check-in beside one that is there: something has changed, or it is too old.
    CheckInAgain,
    /// Asked for the full check.
    CheckAgain,
    /// Changed the run that is being written down.
    Run(RunAct),
    /// Pressed Save at it.
    SaveRun,
    /// Ticked or unticked a goal, by its position among those that are missing.
    Goal(u8),
    /// Pressed Save at the goals.
    SaveGoals,
    /// Whether a clinician said that the leg may be loaded.
    MayLoad(Truth),
    /// Whether a clinician said that the runner may run.
    MayRun(Truth),
    /// Pressed Save at what the clinician said.
    SaveSeen,
    /// Ticked or unticked an exercise of today.
    Exercise(Exercise),
    /// Asked to delete an entry.
    Delete(EntryId),
    /// Confirmed it.
    ConfirmDelete,
    /// Something with a file.
    File(FileAct),
    /// Asked to erase the diary.
    Erase,
    /// Confirmed it.
    ConfirmErase,
    /// Would rather keep what was to be erased or deleted.
    KeepAll,
    /// Something with a session that runs by the clock.
    Play(PlayAct),
    /// Something in the list of days.
    Week(WeekAct),
    /// Changed a setting.
    Set(Setting),
}

/// Something with a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileAct {
    /// Asked for the diary as a file.
    Save,
    /// Chose a file to open.
    Open,
    /// Added what an opened file has to the diary.
    Take,
    /// Left an opened file alone.
    Leave,
    /// Asked for the diary as a table.
    SaveTable,
    /// Asked for the days ahead as a calendar file.
    SaveCalendar,
}

/// Something in the list of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WeekAct {
    /// Opened a day.
    Day(CivilDate),
    /// Showed the page before.
    Earlier,
    /// Showed the page after.
    Later,
    /// Opened an entry to change it.
    Edit(EntryId),
    /// Opened this form, to add something to the open day.
    Add(Sheet),
    /// Changed the check of the day.
    Check(CheckAct),
    /// Pressed Save at it.
    SaveCheck,
    /// Ticked or unticked an exercise of the day.
    Work(Exercise),
    /// The pain in an exercise, 0 to 10.
    WorkPain(u8),
    /// Pressed Save at it.
    SaveWork,
    /// Pressed Save at a note.
    SaveNote,
    /// The weekly answer, in the check-in.
    Trend(Trend),
    /// Changed the field that says when a run began.
    ReadBegan,
}

/// A change of the check of a day that is written down later.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CheckAct {
    /// Ticked or unticked a line.
    Line(Line),
    /// Ticked or unticked "None of these".
    NoLine,
    /// Ticked or unticked "Not sure".
    NotSure,
    /// The worst calf pain, 0 to 10.
    Pain(u8),
    /// Walking and the first steps.
    Walking(Walking),
    /// The time after the last run.
    AfterRun(AfterRun),
}

/// A change of the run that is being written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RunAct {
    /// It was so many days ago.
    DaysAgo(u8),
    /// It was this step of the ladder; `None`: another run.
    Step(Option<u8>),
    /// So many minutes of running more or less.
    Minutes(i8),
    /// The highest pain, 0 to 10.
    Pain(u8),
    /// Ticked or unticked what happened.
    Sign(RunSign),
    /// It began at this minute of the day; `None`: not known.
    Began(Option<u16>),
}

/// What can have happened in a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RunSign {
    /// A sharp pain.
    Sharp,
    /// A limp.
    Limp,
    /// A tightening that built up.
    Tightened,
    /// A pop or a sudden grab.
    Pop,
    /// It was cut short.
    CutShort,
    /// A painkiller was taken before it that day.
    Painkiller,
    /// Hills.
    Hills,
    /// Faster than easy.
    Fast,
}

impl RunSign {
    /// Every one, the gravest first.
    pub const ALL: [RunSign; 8] = [
        RunSign::Pop,
        RunSign::Sharp,
        RunSign::Limp,
        RunSign::Tightened,
        RunSign::CutShort,
        RunSign::Painkiller,
        RunSign::Hills,
        RunSign::Fast,
    ];
}

/// Something that the companion asks of the shell.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Show this screen, from its top.
    Show(Sheet),
    /// Write an entry of this day, `days_ago` days before today, and at this minute if that is known.
    Add {
        /// 0 is today.
        days_ago: u8,
        /// Minutes since midnight.
        minute: Option<u16>,
        /// What it says.
        kind: Kind,
    },
    /// Write this in place of what an entry says.
    Edit(EntryId, Kind),
    /// Delete an entry.
    Delete(EntryId),
    /// Open the full check with these answers known, to answer each entry that asks for one now.
    CheckAgain {
        /// What is known and need not be asked again.
        known: Box<Answers>,
    },
    /// Something with a file.
    File(FileAsk),
    /// Erase the diary and what is saved of the checks.
    Erase,
    /// Something of the device, for a session.
    Device(DeviceAsk),
    /// Hold the running session for when the page is closed, or forget it where none runs.
    HoldSession,
    /// Write an entry of this day.
    AddOn {
        /// The day.
        day: CivilDate,
        /// Minutes since midnight.
        minute: Option<u16>,
        /// What it says.
        kind: Kind,
    },
    /// Write this in place of an entry, with its day and minute.
    EditAt {
        /// The entry.
        id: EntryId,
        /// The day.
        day: CivilDate,
        /// Minutes since midnight.
        minute: Option<u16>,
        /// What it says.
        kind: Kind,
    },
    /// Keep what the runner has typed as a note of this day, or in place of an earlier one.
    KeepNote {
        /// The day.
        day: CivilDate,
        /// The note that is being changed.
        note: Option<EntryId>,
    },
    /// Go back to the screen before.
    Back,
    /// Read when the run began, and hand it back as [`RunAct::Began`].
    ReadBegan,
    /// Keep the settings beside the diary.
    KeepSettings,
    /// Read when an event of the calendar is to begin, and hand it back as [`Setting::CalendarAt`].
    ReadCalendarAt,
}

/// Something with a file that the companion asks of the shell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileAsk {
    /// Give the runner the diary as a file.
    Save,
    /// Read the file that the runner has chosen, and say what it would change.
    Open,
    /// Add the opened file to the diary.
    Take,
    /// Close the opened file.
    Leave,
    /// Give the runner the diary as a table.
    SaveTable,
    /// Give the runner a calendar file with the days on which a check is to come first.
    SaveCalendar {
        /// The days, in order.
        planned: Vec<CivilDate>,
    },
}
