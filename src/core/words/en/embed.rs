//! What a club's page shows where the questions do not run: the static signs, and the card after a stop.
//!
//! The page's module holds none of these. `prerender` writes them into what the loader and a webmaster use.

use crate::protocol::CivilDate;

use super::country::day;

/// Above the signs, after the question that asks for them.
pub fn then_call(emergency: &str) -> String {
    format!("Then call {emergency} now.")
}
/// The heading of the signs.
pub const TITLE: &str = "Calf pain: when to call for help";
/// Under the signs, where they were copied into a page: how old they are.
pub fn as_of(on: CivilDate) -> String {
    format!("As of {}.", day(on))
}
/// When the questions have stopped in the middle of a check.
pub const STOPPED: &str = "The questions have stopped. Start again, and your answers are offered back.";
/// When they could not be loaded.
pub const NOT_LOADED: &str =
    "The questions cannot run here. The signs and the numbers on this page still hold.";
/// When they are slow to load.
pub const LATE: &str = "The questions are slow to come. The signs and the numbers on this page hold.";
/// Tries again.
pub const START_AGAIN: &str = "Start again";
/// The club's physio, before the name.
pub const CLUB_PHYSIO: &str = "Physio at the club";
/// Who gives first aid at the club, before the name.
pub const CLUB_FIRST_AIDER: &str = "First aid at the club";

#[cfg(test)]
mod tests {
    use super::super::reading::{check_plain, check_short, check_tone};
    use super::*;

    #[test]
    fn texts_are_plain_and_short() {
        let then_call = then_call("your local emergency number");
        for text in [&then_call, TITLE, STOPPED, NOT_LOADED, LATE, START_AGAIN, CLUB_PHYSIO, CLUB_FIRST_AIDER]
        {
            check_plain(text);
            check_tone(text);
            check_short(text);
        }
    }
}
