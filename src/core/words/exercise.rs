//! The exercises in plain words: what each is called, how it is done, and how much of it.

use super::message::{keyed, messages};
use super::treatment::span;
use super::{Words, screen};
use crate::protocol::exercise::{Dose, Exercise};

keyed! {
    Exercises = "exercise", Exercise;
    /// What it is called.
    name;
    /// How it is done.
    how: "how";
}

messages! {
    ExerciseDose = "exercise-dose";
    /// So often, in one go.
    times(count: &str);
    /// Sets of a count.
    sets(sets: &str, count: &str);
    /// Sets of a hold.
    holds(sets: &str, seconds: &str);
    /// For so long.
    minutes(minutes: &str);
    /// So often a day.
    times_a_day(count: &str);
    /// On each day.
    every_day;
    /// On so many days.
    days_a_week(days: u32);
    /// The pain that is fine with it.
    pain_up_to(pain: u32);
}

messages! {
    ExerciseFigure = "exercise-figure";
    /// What a tap on the figure of an exercise does.
    show_the_movement;
}

/// How much of it, in one line.
pub fn dose(words: Words, dose: &Dose) -> String {
    screen::line(words, &doses(words, dose), screen::comma)
}

/// The same, part by part.
pub fn doses(words: Words, dose: &Dose) -> Vec<String> {
    let span = |(from, to): (u8, u8)| span(words, from, to);
    let mut parts = Vec::new();
    let sets_of = dose.sets;
    match (dose.reps, dose.hold_s, dose.minutes) {
        (Some(count), ..) if sets_of.1 == 1 => parts.push(times(words, &span(count))),
        (Some(count), ..) => parts.push(sets(words, &span(sets_of), &span(count))),
        (None, Some(seconds), _) => parts.push(holds(words, &span(sets_of), &span(seconds))),
        (None, None, Some(each)) => parts.push(minutes(words, &span(each))),
        (None, None, None) => {}
    }
    match dose.per_day {
        (1, 1) => {}
        often => parts.push(times_a_day(words, &span(often))),
    }
    parts.push(match dose.days_per_week {
        7 => every_day(words).to_owned(),
        days => days_a_week(words, u32::from(days)),
    });
    parts.push(pain_up_to(words, u32::from(dose.max_pain)));
    parts
}
