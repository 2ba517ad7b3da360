//! Answers age: how long a visit has been left open, and what that makes of it.

use super::keeping::{STALE_CHECK_MINUTES, STANDS_MINUTES};
use super::{Earlier, Event, Place, Session};

impl Session {
    /// For how many minutes it has been without a new answer. 0 where the clock does not say: that makes nothing old.
    pub fn minutes_open(&self) -> u64 {
        self.clock.minutes_since(self.check.answered_at)
    }

    /// Whether an outcome is too old to go by. The limit of a kept one holds for one that was left open as well.
    pub fn is_too_old_to_go_by(&self) -> bool {
        self.minutes_open() > STANDS_MINUTES
    }

    /// The urgent result of an earlier check, for as long as it counts.
    pub(super) fn earlier_that_counts(&self) -> Option<Earlier> {
        self.earlier.filter(|earlier| self.clock.minutes_since(earlier.at) <= STANDS_MINUTES)
    }

    /// Whether a check is too old to be gone on with.
    pub(super) fn is_too_old_to_go_on(&self) -> bool {
        self.minutes_open() > STALE_CHECK_MINUTES
    }
}

/// What the time has made of a visit: how old the kept one is by now, and whether an earlier urgent result still counts.
/// An outcome on show keeps its level: it leaves the screen by the runner's hand alone.
pub(super) fn at_this_time(session: &Session) -> Session {
    let mut next = session.clone();
    if let (Some(kept), Some(now)) = (&mut next.kept, session.clock.now) {
        kept.minutes_ago = kept.check.answered_at.and_then(|at| now.checked_sub(at));
    }
    if session.place() != Place::Outcome {
        next.earlier = session.earlier_that_counts();
    }
    next
}

/// Whether the screen on show is part of a check that is too old for it. An outcome, and what offers one or asks about
/// one, stays.
pub(super) fn is_past(session: &Session) -> bool {
    match session.place() {
        Place::Outcome | Place::Interrupt | Place::Mistake => false,
        Place::Step(_) | Place::AboutWhich(_) | Place::Check => leads_too_far_back(session, session.place()),
    }
}

/// Whether a place is one of a check that is too old to be gone on with.
pub(super) fn leads_too_far_back(session: &Session, place: Place) -> bool {
    match place {
        Place::Step(step) if !step.is_interview() => session.is_too_old_to_go_by(),
        Place::Step(_) | Place::AboutWhich(_) | Place::Check => session.is_too_old_to_go_on(),
        Place::Outcome | Place::Interrupt | Place::Mistake => false,
    }
}

/// Whether an event is part of the check on show. The others are about what stands around it.
pub(super) const fn goes_on(event: Event) -> bool {
    match event {
        Event::Choose(..)
        | Event::NoneOf(_)
        | Event::NotSure(_)
        | Event::UnsureAbout(..)
        | Event::Continue
        | Event::Back
        | Event::Mistake
        | Event::ConfirmMistake
        | Event::GoOn
        | Event::SeeOutcome
        | Event::EmergencyHelp
        | Event::Open(_) => true,
        Event::ToggleCountries
        | Event::Country(_)
        | Event::SeenByClinician
        | Event::FetchWords
        | Event::Print
        | Event::StartAgain
        | Event::Keep
        | Event::Resume
        | Event::SaveDamaged
        | Event::Erase => false,
    }
}
