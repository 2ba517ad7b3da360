//! What the device keeps of a visit: nothing, unless the page allows it and the runner agrees.

use super::age::minutes_since;
use super::{Place, Session};
use crate::protocol::Urgency;
use crate::protocol::country::Country;
use crate::protocol::question::{QuestionId, Step};
use crate::reasoning::interview::{Answers, concluded_so_far, may_conclude, next_open};

/// Whether this visit is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    /// The page keeps nothing and does not offer it.
    NotOffered,
    /// The runner has not agreed.
    Offered,
    /// The runner has agreed: each change is saved.
    Agreed,
    /// The browser did not save it. The visit goes on in memory.
    Refused,
    /// What is kept is of a later version of this program, and stays as it is.
    OfALaterVersion,
    /// What is kept cannot be read: it stays until the runner has it or erases it.
    Damaged,
}

/// What was kept of an earlier visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// What was answered.
    pub answers: Answers,
    /// Whose numbers were shown.
    pub country: Option<&'static Country>,
    /// The same-day outcome was put off.
    pub is_interrupt_put_off: bool,
    /// Emergency answers taken back as a mistake.
    pub withdrawn: Vec<(QuestionId, u8)>,
    /// An urgent result of a check before it that still stands.
    pub earlier: Option<Urgency>,
    /// When that was reached, in minutes since 1970 UTC.
    pub earlier_at: Option<u64>,
    /// When its last answer was given, in the same minutes.
    pub at: u64,
    /// How long ago that is. `None`: the clock says that it lies ahead.
    pub minutes_ago: Option<u64>,
}

/// What the first screen offers of an earlier visit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offer {
    /// To go on with a check that is not finished.
    GoOn,
    /// To see its outcome, of this level, again.
    See(Urgency),
    /// Only to know of it: it is too old to go by.
    Past(Urgency),
}

/// A check is not gone on with after this many minutes: how it hurts now is another question by then. Twelve hours:
/// no source says how long, so it is short.
pub(super) const STALE_CHECK_MINUTES: u64 = 12 * 60;
/// An outcome counts for 72 hours (amendment 28).
pub const STANDS_MINUTES: u64 = 72 * 60;

impl Kept {
    /// What it offers. `None`: nothing worth an offer.
    pub fn offer(&self) -> Option<Offer> {
        // A clock that was set back makes nothing old: what is urgent stays.
        let minutes = self.minutes_ago.unwrap_or(0);
        let urgency = concluded_so_far(&self.answers).urgency;
        match (self.answers.is_empty(), may_conclude(&self.answers)) {
            (true, _) => None,
            (false, true) if minutes <= STANDS_MINUTES => Some(Offer::See(urgency)),
            (false, true) => Some(Offer::Past(urgency)),
            (false, false) if minutes <= STALE_CHECK_MINUTES => Some(Offer::GoOn),
            (false, false) => None,
        }
    }

    /// The urgent result that still stands after it, whatever a new check says (amendment 28).
    pub fn standing(&self) -> Option<Urgency> {
        self.standing_since().map(|(urgency, _)| urgency)
    }

    /// The same, and when it was reached.
    fn standing_since(&self) -> Standing {
        let own = match self.offer() {
            Some(Offer::See(urgency)) if urgency >= Urgency::SameDay => Some((urgency, Some(self.at))),
            Some(Offer::See(_) | Offer::GoOn | Offer::Past(_)) | None => None,
        };
        own.max(self.earlier.map(|urgency| (urgency, self.earlier_at)))
    }
}

/// An urgent result that stands, and when it was reached.
type Standing = Option<(Urgency, Option<u64>)>;

impl Session {
    /// This visit with what was kept of an earlier one: offered on the first screen, and its urgent result stands.
    #[must_use]
    pub fn with_kept(self, kept: Kept) -> Session {
        let standing = kept.standing_since().max(self.earlier.map(|urgency| (urgency, self.earlier_at)));
        Session {
            keeping: Keeping::Agreed,
            country: kept.country.or(self.country),
            earlier: standing.map(|(urgency, _)| urgency),
            earlier_at: standing.and_then(|(_, at)| at),
            kept: kept.offer().is_some().then(|| Box::new(kept)),
            ..self
        }
    }

    /// This visit with what another one had come to when its module stopped: offered in the same way. That is held in
    /// memory alone, so it is no yes to keeping anything.
    #[must_use]
    pub fn with_broken_off(self, kept: Kept) -> Session {
        let keeping = self.keeping;
        Session { keeping, ..self.with_kept(kept) }
    }
}

/// A new check in place of one that is too old. That one is offered like one that was kept, so the same limits hold.
pub(super) fn begin_anew(session: &Session) -> Session {
    let kept = Kept {
        answers: session.answers,
        country: session.country,
        is_interrupt_put_off: session.is_interrupt_put_off,
        withdrawn: session.withdrawn.clone(),
        earlier: session.earlier,
        earlier_at: session.earlier_at,
        at: session.answered_at.unwrap_or(0),
        minutes_ago: Some(session.minutes_open()),
    };
    let keeping = session.keeping;
    Session { keeping, kept: (!kept.answers.is_empty()).then(|| Box::new(kept)), ..forget(session) }
}

/// Takes up the check that was kept, where that is offered.
pub(super) fn resume(next: &mut Session) {
    let answered_at = match next.kept.as_ref().and_then(|kept| kept.offer()) {
        // Its next answer is given now.
        Some(Offer::GoOn) => next.now,
        Some(Offer::See(_)) => next.kept.as_ref().map(|kept| kept.at),
        Some(Offer::Past(_)) | None => return,
    };
    let Some(kept) = next.kept.take() else { return };
    next.answers = kept.answers;
    next.answered_at = answered_at;
    next.is_interrupt_put_off = kept.is_interrupt_put_off;
    next.withdrawn = kept.withdrawn;
    next.earlier = kept.earlier;
    next.earlier_at = kept.earlier_at;
    next.place = if may_conclude(&next.answers) {
        Place::Outcome
    } else {
        next_open(&next.answers).map_or(Place::Check, Place::Step)
    };
}

/// An urgent result that a new check does not erase (amendment 28), for as long as it counts.
fn standing(session: &Session) -> Standing {
    let own = concluded_so_far(&session.answers).urgency;
    let is_own = own >= Urgency::SameDay && !session.is_too_old_to_go_by();
    let is_earlier = minutes_since(session, session.earlier_at) <= STANDS_MINUTES;
    let own = is_own.then_some((own, session.answered_at));
    own.max(session.earlier.filter(|_| is_earlier).map(|urgency| (urgency, session.earlier_at)))
}

/// Nothing is kept any more, and the visit begins anew. What was urgent stands until this page is closed, or until it
/// is too old.
pub(super) fn forget(session: &Session) -> Session {
    let standing = standing(session);
    Session {
        answers: Answers::EMPTY,
        place: Place::Step(Step::Emergency),
        country: session.country,
        is_choosing_country: false,
        is_missing_shown: false,
        is_changing: false,
        is_interrupt_put_off: false,
        withdrawn: Vec::new(),
        earlier: standing.map(|(urgency, _)| urgency),
        earlier_at: standing.and_then(|(_, at)| at),
        last: None,
        keeping: nothing_kept(session.keeping),
        kept: None,
        words: session.words,
        today: session.today,
        now: session.now,
        answered_at: None,
    }
}

/// Nothing is kept any more, and the screen stays: an urgent outcome leaves it by the runner's hand alone.
pub(super) fn let_go(session: &Session) -> Session {
    Session { keeping: nothing_kept(session.keeping), kept: None, last: None, ..session.clone() }
}

/// The browser does not save it: the visit goes on in memory.
pub(super) fn refused(session: &Session) -> Session {
    Session { keeping: Keeping::Refused, ..session.clone() }
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

/// Whether what is saved of a visit is another than before. While a kept check is offered it is what stays saved: a
/// visit without an answer must not take its place.
pub(super) fn is_news(before: &Session, after: &Session) -> bool {
    after.keeping == Keeping::Agreed
        && after.kept.is_none()
        && (before.keeping != Keeping::Agreed
            || before.answers != after.answers
            || before.earlier != after.earlier
            || before.withdrawn != after.withdrawn
            || before.is_interrupt_put_off != after.is_interrupt_put_off
            || before.country != after.country)
}
