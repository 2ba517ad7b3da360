//! What a club's page shows where the questions do not run: the static signs, and the card after a stop.
//!
//! The page's module holds none of these. `prerender` writes them into what the loader and a webmaster use.

use super::message::messages;

messages! {
    Embed = "embed";
    /// The heading of the signs.
    title;
    /// When the questions have stopped in the middle of a check.
    stopped;
    /// When they could not be loaded.
    not_loaded;
    /// When they are slow to load.
    late;
    /// Tries again.
    start_again;
    /// The club's physio, before the name.
    club_physio;
    /// Who gives first aid at the club, before the name.
    club_first_aider;
    /// Above the signs, after the question that asks for them.
    then_call(emergency: &str);
    /// Under the signs, where they were copied into a page: how old they are.
    as_of(day: &str);
}
