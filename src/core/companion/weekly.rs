//! The weekly question: how the calf is over the last days, asked once in seven of them.

use super::entry::Kind;
use super::home::Home;
use super::progress::Progress;

/// Days from the start, or from an answer, to the next time it is asked.
const EVERY_DAYS: i32 = 7;

impl Home {
    /// Whether the weekly question is asked in the check-in of today: seven days after the start of the episode, and seven
    /// days after each answer.
    pub fn asks_week(&self, progress: &Progress) -> bool {
        let today = self.now.day.number();
        let counts = |kind: &Kind| matches!(kind, Kind::Start(_) | Kind::Week(_));
        let days = super::diary::current(&self.entries)
            .into_iter()
            .filter(|entry| counts(&entry.kind))
            .map(|entry| entry.day.number());
        // What is dated ahead answers nothing.
        let last = days.filter(|day| *day <= today).max();
        progress.course.is_started && last.is_none_or(|last| today - last >= EVERY_DAYS)
    }
}
