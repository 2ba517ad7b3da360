//! What a runner can choose around the plan, in plain words.

use super::message::messages;

messages! {
    Settings = "settings";
    /// The heading, and the button that leads to it.
    title;
    /// Above the days of the week, any number of which can be ticked.
    run_days;
    /// Below them.
    run_days_hint;
    /// The same, where those that are ticked are too few.
    too_few;
    /// Above what is about the calendar file.
    calendar;
    /// The field for the time at which each event begins.
    calendar_at;
    /// Below it.
    calendar_hint;
    /// A box to tick: the title of an event says nothing about a calf.
    plain_title;
}
