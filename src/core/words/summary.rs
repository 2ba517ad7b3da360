//! The way back on one page, in a clinician’s words.

use super::message::messages;

messages! {
    Summary = "summary";
    /// The heading of the page, on the screen.
    title;
    /// Below it, for the runner.
    hint;
    /// The heading on paper.
    paper_title;
    /// A row: what happened, in order.
    time_line;
    /// The same: signs.
    signs;
    /// The same: what was measured.
    tests;
    /// The same: the picture.
    picture;
    /// The same: how much was done.
    load;
    /// The same: what is allowed today.
    today;
    /// A day and what happened on it.
    on(day: &str, what: &str);
    /// What happened.
    started;
    /// The same.
    stage(stage: &str);
    /// The same.
    full_check(level: &str);
    /// The same.
    flare;
    /// The same.
    shut;
    /// The same.
    seen(load: &str, run: &str);
    /// The same.
    own_plan;
    /// The same.
    finished;
    /// Where the time line is long.
    earlier(count: u32);
    /// Below the signs: entries that the runner has changed later.
    changed(days: &str);
    /// How often the runner checked in.
    check_ins(days: u32, of: u32);
    /// The longest time without one.
    gap(days: u32);
    /// A sign that was ticked.
    sign(line: &str, days: u32, day: &str);
    /// The same: not sure about them.
    not_sure(day: &str);
    /// Where none was ever ticked.
    no_sign;
    /// When all were denied.
    all_denied(day: &str);
    /// Where they never were.
    never_denied;
    /// Where nothing was measured.
    no_tests;
    /// Where the values come from.
    as_ticked;
    /// A self-test.
    walk(minutes: u32, pain: u32);
    /// The same.
    two_leg_raises(count: u32, pain: u32);
    /// The same.
    two_leg_raises_bent(count: u32, pain: u32);
    /// The same.
    hold(sets: u32, seconds: u32, pain: u32);
    /// The same: on the sore leg and the other.
    raises(count: u32, other: u32, pain: u32);
    /// The same.
    raises_bent(count: u32, other: u32, pain: u32);
    /// The same.
    two_leg_hops(count: u32, pain: u32);
    /// The same.
    hops(sets: u32, count: u32, pain: u32);
    /// The same.
    skipping(sets: u32, seconds: u32, pain: u32);
    /// The same.
    knee_to_wall(centimeters: u32);
    /// What was done in the last two weeks.
    last_days(days: u32, runs: u32, minutes: u32, exercises: u32);
    /// The same: the highest pain in any of those runs.
    peak(pain: u32);
    /// Before what the last full check found.
    at_check(day: &str);
    /// How the runs were judged, before a list.
    verdicts(list: &str);
    /// One of the list.
    verdict(verdict: &str, count: u32);
    /// Where there is no full check.
    no_check;
    /// What is allowed today, by the row of the table of decision 19.
    advised(heading: &str, row: u32);
    /// Before the boxes for the clinician.
    boxes;
    /// A box.
    may_load;
    /// The same, before a line to write on.
    may_run;
    /// The same.
    not_yet;
}
