//! What runs by the clock, in plain words: a run of walks and runs, holds, ice.

use super::message::messages;

messages! {
    Player = "player";
    /// The start button of today.
    start_step(step: u32);
    /// The same, after the ladder.
    start_minutes(minutes: u32);
    /// The button where something has started already.
    back;
    /// The heading before a run of the ladder.
    title_step(step: u32);
    /// The same, after the ladder.
    title_minutes(minutes: u32);
    /// The heading before ice.
    title_ice;
    /// Below it: all of it.
    in_all(minutes: u32, walk: u32);
    /// The same run, for a watch.
    watch(run: &str, walk: &str, times: u32);
    /// The same without walks.
    watch_run(run: &str);
    /// An easier step.
    easier(step: u32);
    /// About the sound, before the start.
    sound_hint;
    /// The same where the screen has to stay on.
    sound_hint_screen_on;
    /// Below it, with two answers.
    sound_question;
    /// An answer.
    screen_on;
    /// The same.
    screen_off;
    /// Lets one cue be heard.
    test_sound;
    /// Starts a run.
    no_painkiller;
    /// The same.
    painkiller;
    /// Starts anything else.
    start;
    /// Below the heading of holds.
    holds(times: u32, seconds: u32);
    /// What is done now, in large letters.
    warm_up;
    /// The same.
    run;
    /// The same.
    walk;
    /// The same.
    cool_down;
    /// The same.
    hold;
    /// The same.
    ice;
    /// The same: raises on two legs.
    two_legs;
    /// The same.
    count_in;
    /// The same: raises on the leg that is not sore.
    other_leg;
    /// The same.
    rest;
    /// The same: raises on the sore leg.
    sore_leg;
    /// Below it: the number of this run among all.
    of(number: u32, of: u32);
    /// Beside it: how long all of it still takes.
    left(minutes: u32);
    /// The same, of holds.
    hold_of(number: u32, of: u32);
    /// Below it: what comes next, and for how long.
    next(what: &str, time: &str);
    /// The same at the end.
    next_end;
    /// Stops the clock.
    pause;
    /// Starts it again.
    resume;
    /// Begins the next hold.
    next_hold(number: u32);
    /// While the clock stands still.
    paused;
    /// In a run.
    hurts;
    /// Ends it.
    stop;
    /// After "It hurts".
    how_much;
    /// Above the numbers.
    pain_scale;
    /// Below it.
    hurts_rule;
    /// The heading where nothing runs.
    nothing;
    /// Leads back where nothing runs.
    back_to_today;
    /// When no sound can be heard.
    no_sound;
    /// When the screen may go off.
    no_wake;
    /// The phone slept.
    slept(time: &str);
    /// An answer.
    did_that;
    /// The same.
    stopped_then;
    /// The clock was set.
    clock_set;
    /// Ice: on the skin.
    ice_cloth;
    /// Above the exercises: opens the timer of ice.
    ice_timer;
    /// Beside an exercise with holds.
    time_it;
}
