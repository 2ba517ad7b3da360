//! Where to find the parts that an effect brings into view. Code outside the view knows no more about a drawing.

use triage_core::session::Part;

use crate::first::early;

/// The id of the emergency numbers. The static screen has a link to it.
pub const NUMBERS: &str = early::HELP;
/// The id of the later parts of an outcome.
pub const LATER_PARTS: &str = "rest";
/// The id of the list of countries.
pub const COUNTRY: &str = "country";
/// The same as a selector.
pub const COUNTRY_LIST: &str = "#country";

/// The id of the field that says when a run began.
pub const BEGAN: &str = "run-began";
/// The id of the field that says when an event of the calendar begins.
pub const CALENDAR_AT: &str = "calendar-at";
/// The id of the field of a note.
pub const NOTE: &str = "note";
/// The id of what takes the focus in place of the heading, where the runner comes back to it.
pub const RETURNED: &str = "returned";

/// The id of the file that a runner opens in the companion.
pub const DIARY_FILE: &str = "diary-file";

/// The same as a selector.
pub const COMES_BACK_TO: &str = "#returned";

/// A selector for the part, on a screen that has it. Each is an id, except for the heading, of which a screen has one,
/// and for a missing answer, where the first of several is meant.
pub const fn selector(part: Part) -> &'static str {
    match part {
        Part::Heading => "h1",
        Part::Missing => "[role=alert]",
        Part::Numbers => "#help",
        Part::LaterParts => "#rest",
    }
}
