//! The diary in plain words: what has been written down, as a list and as a file.

use super::message::messages;

messages! {
    Diary = "diary";
    /// The heading of the diary.
    title;
    /// Where it is empty.
    empty;
    /// Deletes a line of it.
    delete;
    /// Confirms that.
    delete_really;
    /// A line of the diary.
    entry_start;
    /// The same.
    entry_check;
    /// The same.
    entry_check_in(pain: u32);
    /// The same, with nothing but lines.
    entry_lines;
    /// The same.
    entry_run(minutes: u32, pain: u32);
    /// The same.
    entry_run_alone(minutes: u32);
    /// The same.
    entry_test;
    /// The same.
    entry_seen;
    /// The same.
    entry_other;
    /// The heading of the data.
    data_title;
    /// Below it.
    data_where;
    /// Saves it.
    save_file;
    /// Opens one.
    open_file;
    /// What it would change.
    file_adds(days: u32);
    /// The same.
    file_changes(days: u32);
    /// Adds it.
    file_take;
    /// Leaves it.
    file_leave;
    /// Refused.
    file_not_ours;
    /// The same.
    file_too_big;
    /// The same.
    file_broken(entry: u32);
    /// The same.
    file_newer;
    /// The same.
    file_bad_value(entry: u32, day: &str, field: &str, value: &str, expected: &str);
    /// Added.
    file_taken;
    /// Erases it.
    erase;
    /// Asks again.
    erase_really(days: u32);
    /// Confirms it.
    erase_yes;
    /// The browser did not keep it.
    not_kept;
    /// What was kept cannot be read.
    damaged;
    /// What was kept is from a newer app.
    newer;
    /// Saves it as a table.
    save_table;
    /// Below it.
    table_for;
    /// Saves the days ahead.
    save_calendar;
    /// Below it.
    calendar_for;
    /// The name of the calendar.
    calendar_name;
    /// The title of each of its events.
    calendar_title;
    /// The same, where the runner wants one that does not mention the calf.
    calendar_title_plain;
    /// The text of each.
    calendar_text;
    /// The share sheet of the phone was closed, or refused it.
    not_saved;
    /// Where two weeks of entries are in no file.
    file_due;
    /// The browser says that it will keep the diary.
    lasts;
    /// It does not say so.
    may_go;
    /// In a tab of Safari.
    may_go_soon;
    /// Before it is erased, where a calendar file was saved.
    erase_calendar;
}
