//! Where the runner is, in plain words: stage, step of the ladder, the pain of the last days, goals.

use super::Words;
use super::country::months;
use super::message::messages;
use crate::protocol::CivilDate;

messages! {
    Progress = "progress";
    /// The heading of Progress.
    title;
    /// In place of the plan, while a check comes first.
    check_in_first;
    /// The heading of the ladder.
    ladder;
    /// Where the runner is on it.
    step_of(step: u32);
    /// Below it, where a step takes two runs.
    passes(passes: u32);
    /// While the ladder is not open.
    step_next(step: u32);
    /// After its last step.
    steps_done;
    /// The heading of the picture.
    picture(days: u32);
    /// In its place, as long as there is too little to see.
    too_few;
    /// What the picture is, for a screen reader.
    picture_label(days: u32, highest: u32);
    /// Below it.
    no_bar;
    /// What a mark below a day means, before the list of marks.
    runs;
    /// A mark: the run is not judged yet.
    open;
    /// Opens the same as a table.
    table;
    /// The head of a column.
    day;
    /// The same.
    worst_pain;
    /// The same.
    run;
    /// A day in the table, for example 3 December.
    short_day(day: u32, month: &str);
    /// In the table: a day without a run.
    no_run;
    /// In the table: a day without a check-in.
    no_check;
    /// In the table: a run, and what it means for the next one.
    run_of_step(step: u32, verdict: &str);
    /// The same, where it was no step of the ladder.
    run_of_minutes(minutes: u32, verdict: &str);
    /// The heading of the goals.
    goals;
    /// Above the goals that are met.
    met;
    /// Above those that are missing.
    missing;
    /// Leads to the page for a clinician.
    hand_over;
}

/// A day without its year.
pub fn on_day(words: Words, on: CivilDate) -> String {
    let before = usize::from(on.month).checked_sub(1);
    let month = before.and_then(|at| months(words).get(at).copied()).unwrap_or("");
    short_day(words, on.day.into(), month)
}
