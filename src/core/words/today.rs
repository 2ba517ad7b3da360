//! What is allowed today, and why, in plain words.

use super::message::messages;

messages! {
    Today = "today";
    /// What is allowed: the heading of the answer.
    get_help_now;
    /// The same.
    be_seen;
    /// The same.
    check_now;
    /// The same.
    finish_check;
    /// The same.
    see_someone(days: u32);
    /// The same.
    check_in_again;
    /// The same: nothing was answered today.
    not_checked;
    /// The same.
    no_plan;
    /// The same.
    rest;
    /// The same.
    walk;
    /// The same.
    gentle;
    /// The same.
    work;
    /// The same.
    run_step(step: u32);
    /// The same, after the ladder.
    run_minutes(minutes: u32);
    /// The button under several of these.
    start_check;
    /// The reason: an emergency.
    why_emergency;
    /// The same: a same-day result that nobody has seen.
    why_be_seen;
    /// The same: lines of today.
    why_ticked(line: &str);
    /// The same: more than one line.
    why_ticked_more(count: u32);
    /// The same: "not sure".
    why_not_sure;
    /// The same: a check of an earlier day.
    why_unfinished;
    /// The same: high pain.
    why_pain(pain: u32);
    /// The same.
    why_no_weight;
    /// The same.
    why_limp;
    /// The same.
    why_came_back;
    /// The same.
    why_run_stopped;
    /// The same.
    why_days;
    /// The same.
    why_week;
    /// The same.
    why_old_outcome;
    /// The same: the last check said "within days".
    why_see_someone;
    /// The same: it named somebody else to see.
    why_see_them;
    /// The same: the check-in of today is old.
    why_again;
    /// The same: nothing was answered today.
    why_not_checked;
    /// The same: no plan.
    why_not_started;
    /// The same.
    why_not_offered;
    /// The same.
    why_expired;
    /// The same.
    why_own_plan;
    /// The same.
    why_clinician_first;
    /// The same.
    why_soreness;
    /// The same.
    why_pregnancy;
    /// The same: a red day.
    why_red_today;
    /// The same.
    why_red_yesterday;
    /// The same.
    why_not_settled;
    /// The same: a bit sore.
    why_sore;
    /// The same: lines of today, which the full check has cleared.
    why_ticked_clear;
    /// The same: goals are missing.
    why_stage(left: u32);
    /// The same: the ladder is shut.
    why_shut(days: u32);
    /// The same: what is left before a run.
    why_left_clinician;
    /// The same.
    why_left_check;
    /// The same: waits.
    why_day_between;
    /// The same.
    why_hops;
    /// The same.
    why_stepped_back(days: u32);
    /// The same.
    why_week_full;
    /// The same.
    why_two_days(next: u32);
    /// The same, with a run of the same step today.
    why_same_step(next: u32);
    /// The same.
    why_spring;
    /// The same.
    why_longest(minutes: u32);
    /// The same.
    why_run;
    /// Below the reason: two flares.
    book;
    /// Below each answer.
    net;
    /// Below the work of the stage: after a flare.
    half_sets;
    /// Above the exercises of a day with a run.
    after_run;
    /// Beside it: how many there are.
    exercises(count: u32);
    /// Below a run, on a day that the runner has not chosen for one.
    planned_for(day: &str);
    /// Below a run.
    easier;
    /// Below each answer that allows something.
    stop_at;
}
