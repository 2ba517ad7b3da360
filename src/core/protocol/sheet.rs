//! The screens of the companion: the way back to running, day by day.

/// A screen of the companion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// The lines of the check-in until they are answered, then what is allowed today.
    Today,
    /// The rest of the check-in: pain, walking, the time after the last run.
    Feeling,
    /// A run, written down by hand.
    Run,
    /// What ends the present stage, to be ticked when it has been done.
    Goals,
    /// What a clinician has said.
    Seen,
    /// Where the runner is: the stage, the step of the ladder, the pain of the last days, the goals.
    Progress,
    /// One page for a clinician.
    HandOver,
    /// What has been written down, as a list of days.
    Diary,
    /// The diary as a file, and erasing it.
    Data,
    /// The days to run on, the calendar, the sound.
    Settings,
    /// A session that runs by the clock: a run, holds, ice.
    Player,
    /// Raises on one leg, counted.
    Raises,
    /// A day of the diary: what was written on it, and what can be added.
    Day,
    /// The check of a day, written down later or changed.
    Check,
    /// The exercises that were done on a day, or the pain in one of them.
    Work,
    /// A note of a day.
    Note,
    /// The plan and a diary on paper. The only one where nothing is kept.
    Paper,
}
