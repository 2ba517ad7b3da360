//! The steps of a check, as the page around the widget is notified of them.

use triage_core::session::{Screen, Session, screen};

use super::host::Loader;

/// What the loader has been notified of.
pub struct Steps {
    /// The number of the last step.
    last: Option<usize>,
}

impl Steps {
    /// Nothing yet.
    pub const fn new() -> Steps {
        Steps { last: None }
    }

    /// Notifies the loader of a step of the check: once, since the answers decide how many questions it has. The total is
    /// that of a check without answers. So neither reveals anything about them.
    pub fn report(&mut self, session: &Session, loader: &Loader) {
        let asked = |session: &Session| match screen(session) {
            Screen::Question(asked) if asked.step.is_interview() => Some(asked),
            Screen::Question(_)
            | Screen::AboutWhich(_)
            | Screen::Mistake(_)
            | Screen::Check(_)
            | Screen::Outcome(_)
            | Screen::Companion(_) => None,
        };
        if let (Some(now), Some(first)) = (asked(session), asked(&Session::new("", "", None)))
            && self.last.replace(now.number) != Some(now.number)
        {
            loader.step(now.number, first.number + first.at_most_left);
        }
    }
}
