//! What the device saves of a visit: nothing, unless the page allows it and the runner agrees.

use super::derived::Derived;
use super::{Check, Earlier, Here, Place, Session, Ticked};
use crate::protocol::Urgency;
use crate::protocol::country::Country;
use crate::reasoning::interview::Answers;

/// Whether this visit is saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    /// The page saves nothing and does not offer to.
    NotOffered,
    /// The runner has not agreed.
    Offered,
    /// The runner has agreed: each change is saved.
    Agreed,
    /// The browser did not save it. The visit continues in memory.
    Refused,
    /// The saved data is from a later version of this program, and is left as it is.
    OfALaterVersion,
    /// The saved data cannot be read. It stays, and the runner can have it as a file or erase it.
    Damaged,
}

/// What was saved of an earlier visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// The check, as far as it had got.
    pub check: Check,
    /// The country whose numbers were shown.
    pub country: Option<&'static Country>,
    /// An urgent result of a check before it that still counts.
    pub earlier: Option<Earlier>,
    /// How long ago its last answer was given. `None`: not known, or in the future by this clock.
    pub minutes_ago: Option<u64>,
}

/// What the first screen offers from an earlier visit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offer {
    /// To continue an unfinished check.
    Resume,
    /// To see its outcome again, which was of this level.
    See(Urgency),
    /// Nothing but a mention of it: it is too old to go by.
    Past(Urgency),
}

/// A check cannot be continued after this many minutes: by then, the answer to how it hurts now may be another. Twelve
/// hours: no source says how long, so it is short.
pub(super) const STALE_CHECK_MINUTES: u64 = 12 * 60;
/// An outcome counts for 72 hours (amendment 28).
pub const COUNTS_FOR_MINUTES: u64 = 72 * 60;

impl Kept {
    /// What it offers. `None`: nothing worth offering.
    pub fn offer(&self) -> Option<Offer> {
        // By a clock that was set back nothing counts as old: an urgent result stays.
        let minutes = self.minutes_ago.unwrap_or(0);
        let derived = Derived::of(&self.check.answers);
        let urgency = derived.so_far.urgency;
        match (self.check.answers.is_empty(), derived.may_conclude()) {
            (true, _) => None,
            (false, true) if minutes <= COUNTS_FOR_MINUTES => Some(Offer::See(urgency)),
            (false, true) => Some(Offer::Past(urgency)),
            (false, false) if minutes <= STALE_CHECK_MINUTES => Some(Offer::Resume),
            (false, false) => None,
        }
    }

    /// The urgent result that it leaves behind, which counts whatever a new check says (amendment 28).
    pub fn standing(&self) -> Option<Earlier> {
        let own = match self.offer() {
            Some(Offer::See(urgency)) if urgency >= Urgency::SameDay => {
                Some(Earlier { urgency, at: self.check.answered_at })
            }
            Some(Offer::See(_) | Offer::Resume | Offer::Past(_)) | None => None,
        };
        own.max(self.earlier)
    }
}

impl Session {
    /// This visit with what was saved of an earlier one: offered on the first screen, and its urgent result counts.
    #[must_use]
    pub fn with_kept(self, kept: Kept) -> Session {
        Session {
            keeping: Keeping::Agreed,
            country: kept.country.or(self.country),
            earlier: kept.standing().max(self.earlier),
            kept: kept.offer().is_some().then(|| Box::new(kept)),
            ..self
        }
    }

    /// This visit with the state of one that was interrupted when its module stopped, offered in the same way. That
    /// state is held in memory only, so it does not mean that the runner agreed to saving anything.
    #[must_use]
    pub fn with_interrupted(self, kept: Kept) -> Session {
        let keeping = self.keeping;
        Session { keeping, ..self.with_kept(kept) }
    }
}

/// A new check in place of one that is too old. The old one is offered like a saved one, so the same limits apply.
pub(super) fn replace_stale(session: &Session, derived: &Derived) -> Session {
    let kept = Kept {
        check: session.check.clone(),
        country: session.country,
        earlier: session.earlier,
        minutes_ago: Some(session.minutes_open()),
    };
    let keeping = session.keeping;
    let kept = (!kept.check.answers.is_empty()).then(|| Box::new(kept));
    Session { keeping, kept, ..forget(session, derived) }
}

/// Resumes the saved check, where that is offered.
pub(super) fn resume(next: &mut Session) {
    let offer = next.kept.as_ref().and_then(|kept| kept.offer());
    let is_continued = match offer {
        Some(Offer::Resume) => true,
        Some(Offer::See(_)) => false,
        Some(Offer::Past(_)) | None => return,
    };
    let Some(kept) = next.kept.take() else { return };
    let derived = Derived::of(&kept.check.answers);
    next.check = kept.check;
    next.earlier = kept.earlier;
    next.here = Here::at(if derived.may_conclude() { Place::OUTCOME } else { derived.next_place() });
    if is_continued {
        // The runner is answering it now, so it is no longer old.
        next.check.answered_at = next.clock.now;
    }
}

/// An urgent result that a new check does not erase (amendment 28), for as long as it counts.
fn standing(session: &Session, derived: &Derived) -> Option<Earlier> {
    let urgency = derived.so_far.urgency;
    let is_own = urgency >= Urgency::SameDay && !session.is_too_old_to_go_by();
    let own = is_own.then_some(Earlier { urgency, at: session.check.answered_at });
    own.max(session.earlier_that_counts())
}

/// A new check at the runner's request, which replaces the previous one on the device as well.
pub(super) fn start_again(session: &Session, derived: &Derived) -> Session {
    Session { last: session.last, keeping: session.keeping, ..forget(session, derived) }
}

/// A new check of which some answers are known already: those of the way back to running. One that they make an
/// emergency of is shown at once.
pub(super) fn check_again(session: &Session, derived: &Derived, known: &Answers) -> Session {
    let mut next = start_again(session, derived);
    next.check = Check { answers: *known, answered_at: session.clock.now, is_again: true, ..Check::NEW };
    if Derived::of(known).is_emergency() {
        next.here = Here::at(Place::OUTCOME);
    }
    next
}

/// Nothing is saved any more, and the visit starts over. An urgent result counts until this page is closed, or until it
/// is too old.
pub(super) fn forget(session: &Session, derived: &Derived) -> Session {
    Session {
        check: Check::NEW,
        here: Here::START,
        country: session.country,
        earlier: standing(session, derived),
        last: None,
        ticked: Ticked::default(),
        later: session.later,
        companion: session.companion,
        companion_parts: session.companion_parts,
        clock: session.clock,
        keeping: nothing_kept(session.keeping),
        kept: None,
    }
}

/// Nothing is saved any more, and the screen stays: only the runner can make an urgent outcome leave it.
pub(super) fn let_go(session: &mut Session) {
    session.keeping = nothing_kept(session.keeping);
    session.kept = None;
    session.last = None;
}

const fn nothing_kept(keeping: Keeping) -> Keeping {
    match keeping {
        Keeping::NotOffered => Keeping::NotOffered,
        Keeping::Offered
        | Keeping::Agreed
        | Keeping::Refused
        | Keeping::OfALaterVersion
        | Keeping::Damaged => Keeping::Offered,
    }
}

/// Whether what should be saved of a visit has changed. While a saved check is on offer, it is what stays saved: a
/// visit without an answer must not replace it.
pub(super) fn needs_saving(before: &Session, after: &Session) -> bool {
    after.keeping == Keeping::Agreed
        && after.kept.is_none()
        && (before.keeping != Keeping::Agreed
            || before.check != after.check
            || before.earlier != after.earlier
            || before.country != after.country)
}
