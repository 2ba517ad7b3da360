//! The age of answers: how long a visit has been left open, and what follows from that.

use super::derived::is_of_the_check;
use super::keeping::{COUNTS_FOR_MINUTES, STALE_CHECK_MINUTES};
use super::{Earlier, Event, Place, Session};

impl Session {
    /// How many minutes it has gone without a new answer. 0 where the clock cannot tell, so that nothing counts as old.
    pub fn minutes_open(&self) -> u64 {
        self.clock.minutes_since(self.check.answered_at)
    }

    /// Whether an outcome is too old to go by. The limit for a saved one also holds for one that was left open.
    pub fn is_too_old_to_go_by(&self) -> bool {
        self.minutes_open() > COUNTS_FOR_MINUTES
    }

    /// The urgent result of an earlier check, for as long as it counts.
    pub(super) fn earlier_that_counts(&self) -> Option<Earlier> {
        self.earlier.filter(|earlier| self.clock.minutes_since(earlier.at) <= COUNTS_FOR_MINUTES)
    }

    /// Whether a check is too old to continue.
    pub(super) fn is_too_old_to_continue(&self) -> bool {
        self.minutes_open() > STALE_CHECK_MINUTES
    }
}

/// A visit as of now: how old the saved one is, and whether an earlier urgent result still counts. An outcome on the
/// screen keeps its level: only the runner can make it leave the screen.
pub(super) fn as_of_now(session: &Session) -> Session {
    let mut next = session.clone();
    if let (Some(kept), Some(now)) = (&mut next.kept, session.clock.now) {
        kept.minutes_ago = kept.check.answered_at.and_then(|at| now.checked_sub(at));
    }
    if !matches!(session.place(), Place::Outcome(_)) {
        next.earlier = session.earlier_that_counts();
    }
    next
}

/// Whether the current screen is part of a check that is too old for it. An outcome stays, and so does the screen
/// that asks about one.
pub(super) fn is_past(session: &Session) -> bool {
    match session.place() {
        Place::Outcome(_) | Place::Mistake | Place::Companion(_) => false,
        Place::Question(_) | Place::AboutWhich(_) | Place::Check => {
            leads_too_far_back(session, session.place())
        }
    }
}

/// Whether a place is part of a check that is too old to return to.
pub(super) fn leads_too_far_back(session: &Session, place: Place) -> bool {
    match place {
        Place::Question(id) if !is_of_the_check(id) => session.is_too_old_to_go_by(),
        Place::Question(_) | Place::AboutWhich(_) | Place::Check => session.is_too_old_to_continue(),
        Place::Outcome(_) | Place::Mistake | Place::Companion(_) => false,
    }
}

/// Whether an event is part of the current check. The others concern what surrounds it.
pub(super) const fn continues_check(event: Event) -> bool {
    match event {
        Event::Choose(..)
        | Event::NoneOf(_)
        | Event::NotSure(_)
        | Event::UnsureAbout(..)
        | Event::Continue
        | Event::ContinueFrom(_)
        | Event::Back
        | Event::Mistake
        | Event::ConfirmMistake
        | Event::AnswerRest
        | Event::SeeOutcome
        | Event::EmergencyHelp
        | Event::Open(_) => true,
        Event::View(_)
        | Event::Tick(_)
        | Event::Companion(_)
        | Event::KeepInApp
        | Event::ChangedCountry
        | Event::Country(_)
        | Event::SeenByClinician
        | Event::FetchLaterParts
        | Event::Print
        | Event::StartAgain
        | Event::Keep
        | Event::Resume
        | Event::SaveDamaged
        | Event::Erase => false,
    }
}
