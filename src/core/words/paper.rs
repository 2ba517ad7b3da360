//! The plan and a diary on paper, in plain words.

use super::message::messages;

messages! {
    Paper = "paper";
    /// The heading of it.
    title;
    /// Below it.
    hint;
    /// Above the lines of the daily check.
    each_day;
    /// Below them.
    if_any(emergency: &str);
    /// Above the limits of pain.
    by_pain;
    /// Above the exercises of the stage.
    stage(stage: &str);
    /// Above the ladder.
    before_running;
    /// The same: where the ladder begins.
    begin_at(step: u32);
    /// Below it.
    between_runs;
    /// Above the lines to fill in.
    diary;
    /// A column.
    date;
    /// The same.
    none_of_them;
    /// The same.
    worst_pain;
    /// The same.
    walking;
    /// The same.
    after_run;
    /// The same.
    what_i_did;
    /// Below the lines.
    clinician;
}
