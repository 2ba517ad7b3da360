//! The diary as a list of days, and one of them, in plain words.

use super::Words;
use super::country::months;
use super::message::{listed, messages};
use crate::protocol::CivilDate;

messages! {
    Week = "week";
    /// A day, for example "Monday, 30 November".
    on(weekday: &str, day: u32, month: &str);
    /// Leads to the two weeks before.
    earlier;
    /// Leads to the two weeks after.
    later;
    /// Beside the day of today.
    is_today;
    /// Of a day without entries.
    nothing;
    /// Of a day ahead.
    after_check;
    /// The same, where a full check or a clinician comes first.
    not_open;
    /// Of a day.
    exercises(count: u32);
    /// Of a day: the weekly answer.
    answer(answer: &str);
    /// On the screen of a day that is still to come.
    lies_ahead;
    /// Opens an entry to change it.
    edit;
    /// Beside an entry that asked for a full check and has an answer.
    answered;
    /// Above what can be added to the day.
    add;
    /// A button of it.
    add_check;
    /// The same.
    add_run;
    /// The same.
    add_work;
    /// The same.
    add_note;
    /// The heading of the check of a day.
    check_title;
    /// The first question of it.
    check_lines;
    /// A question of it.
    check_pain;
    /// The same.
    check_walking;
    /// Below a question: what is there stays.
    stays;
    /// The heading of the exercises of a day.
    work_title;
    /// A question about one of them.
    work_pain;
    /// The heading of a note.
    note_title;
    /// Below it.
    note_hint;
    /// The weekly question.
    trend;
    /// The field for the time at which a run began.
    began;
    /// Below it.
    began_hint;
}

listed! {
    Weekdays = "weekday", 7;
    /// The names of the weekdays, from Monday.
    weekdays;
}

/// A day, for example "Monday, 30 November".
pub fn day(words: Words, day: CivilDate) -> String {
    let name =
        |names: &[&'static str], at: Option<usize>| at.and_then(|at| names.get(at).copied()).unwrap_or("");
    let month = name(&months(words), usize::from(day.month).checked_sub(1));
    on(words, name(&weekdays(words), Some(day.weekday().into())), day.day.into(), month)
}
