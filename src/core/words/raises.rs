//! Raises on one leg, counted by the beat, in plain words.

use super::message::messages;

messages! {
    Raises = "raises";
    /// The heading of the raises.
    title;
    /// Leads to them.
    open;
    /// How it is done.
    how_wall;
    /// The same.
    how_warm;
    /// The same.
    how_beat;
    /// The same.
    how_stop;
    /// The number for this age.
    goal(count: u32);
    /// Chooses it.
    straight;
    /// The same.
    bent;
    /// While a leg is being counted: all of the screen is a button.
    press;
    /// The beat.
    up;
    /// The same.
    down;
    /// The heading of the result.
    result;
    /// A row of it.
    other_count(count: u32);
    /// The same.
    sore_count(count: u32);
    /// Changes it.
    one_less;
    /// The same.
    one_more;
    /// A question of it.
    pain;
    /// Leaves the result.
    drop;
    /// Has to be ticked before it is saved.
    all;
    /// How far two counts can be trusted.
    noise;
    /// Why there is no count now.
    not_today;
    /// The same.
    run_today;
    /// The same.
    not_checked;
    /// The same.
    too_early_stage;
    /// The same.
    first_days;
    /// The same.
    not_ruled_out;
    /// The same.
    just_tested;
    /// The same.
    both_legs;
}
