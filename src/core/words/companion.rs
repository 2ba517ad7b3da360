//! The companion in plain words: the check-in, a run, goals, what a clinician said.

use super::Words;
use super::message::{keyed, listed, messages};
use crate::protocol::check_in::{AfterRun, Line, Walking};

messages! {
    Companion = "companion";
    /// The bar of links at the foot, for a screen reader.
    bar;
    /// A link of it.
    today;
    /// The same.
    progress;
    /// The same.
    diary;
    /// The same.
    data;
    /// Above the answer: the day since it began, and the stage.
    day_and_stage(day: u32, stage: &str);
    /// The question above the lines, on the first day.
    any_of_these;
    /// The same, with a check-in yesterday.
    since_yesterday;
    /// The same, with an older one.
    since_days(days: u32);
    /// The heading of the second screen of the check-in.
    feeling;
    /// A question on it.
    worst_pain;
    /// The same.
    walking;
    /// The same, on the morning after a run.
    after_run;
    /// An answer to it, on that morning.
    worse_settled_now;
    /// Ends the check-in.
    see_today;
    /// When an answer is missing, before its question.
    missing(question: &str);
    /// Leads to the run that is written down.
    write_run;
    /// Leads to what a clinician said.
    was_seen;
    /// Takes the lines of today back.
    by_mistake;
    /// Confirms it.
    by_mistake_really;
    /// Begins another check-in.
    changed;
    /// Leads to the triage from where there is no plan.
    start_a_check;
    /// Above the exercises.
    exercises;
    /// The heading of the run.
    run_title;
    /// A question of it.
    run_day;
    /// A question of it.
    run_what;
    /// An answer.
    run_of_step(step: u32);
    /// The same.
    run_other;
    /// How long.
    run_minutes_run(minutes: u32);
    /// Changes it.
    fewer;
    /// The same.
    more;
    /// A question of it.
    run_pain;
    /// A question of it.
    run_signs;
    /// Saves what is on the screen.
    save;
    /// When something is missing above it.
    answer_first;
    /// The same at the goals.
    tick_first;
    /// The heading of the goals.
    goals_title;
    /// Below it.
    goals_hint;
    /// Below it, where both legs hurt.
    goals_both_legs;
    /// Where none can be ticked.
    goals_none;
    /// The heading of what a clinician said.
    seen_title;
    /// A question of it.
    seen_load;
    /// The same.
    seen_run;
    /// An answer.
    yes;
    /// The same.
    no;
    /// The same.
    not_said;
}

keyed! {
    LineTexts = "line", Line;
    /// A line of the check-in.
    line;
}

keyed! {
    Walkings = "walking", Walking;
    /// How walking and the first steps are.
    walks;
}

keyed! {
    AfterRuns = "after-run", AfterRun;
    /// How the calf has been since the last run.
    after;
}

listed! {
    RunSigns = "run-sign", 8;
    /// What can have happened in a run, the gravest first.
    run_sign_texts;
}

listed! {
    RunDays = "run-day", 7;
    /// When a run was: today, and each of the six days before.
    run_days;
}

/// The question above the lines. `days`: since the last check-in.
pub fn since(words: Words, days: Option<u32>) -> String {
    match days {
        None => any_of_these(words).to_owned(),
        Some(0 | 1) => since_yesterday(words).to_owned(),
        Some(days) => since_days(words, days),
    }
}
