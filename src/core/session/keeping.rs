//! What the device keeps of a visit: nothing, unless the page allows it and the runner agrees.

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
    /// How long ago it was saved. `None`: the clock says that it lies ahead.
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

/// A check is not gone on with after this many minutes: how it hurts now is another question by then. Twelve hours;
/// neither brief nor amendments say, so it is short.
const STALE_CHECK_MINUTES: u64 = 12 * 60;
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
        let own = match self.offer() {
            Some(Offer::See(urgency)) if urgency >= Urgency::SameDay => Some(urgency),
            Some(Offer::See(_) | Offer::GoOn | Offer::Past(_)) | None => None,
        };
        own.max(self.earlier)
    }
}

impl Session {
    /// This visit with what was kept of an earlier one: offered on the first screen, and its urgent result stands.
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
}

/// Takes up the check that was kept.
pub(super) fn resume(next: &mut Session) {
    let Some(kept) = next.kept.take() else { return };
    next.answers = kept.answers;
    next.is_interrupt_put_off = kept.is_interrupt_put_off;
    next.withdrawn = kept.withdrawn;
    next.earlier = kept.earlier;
    next.place = if may_conclude(&next.answers) {
        Place::Outcome
    } else {
        next_open(&next.answers).map_or(Place::Check, Place::Step)
    };
}

/// Nothing is kept any more, and the visit begins anew. What was urgent stands until this page is closed.
pub(super) fn forget(session: &Session, standing: Option<Urgency>) -> Session {
    Session {
        answers: Answers::EMPTY,
        place: Place::Step(Step::Emergency),
        country: session.country,
        is_choosing_country: false,
        is_missing_shown: false,
        is_changing: false,
        is_interrupt_put_off: false,
        withdrawn: Vec::new(),
        earlier: standing,
        last: None,
        keeping: match session.keeping {
            Keeping::NotOffered => Keeping::NotOffered,
            Keeping::Offered
            | Keeping::Agreed
            | Keeping::Refused
            | Keeping::OfALaterVersion
            | Keeping::Damaged => Keeping::Offered,
        },
        kept: None,
        words: session.words,
        today: session.today,
    }
}

/// Whether what is saved of a visit is another than before.
pub(super) fn is_news(before: &Session, after: &Session) -> bool {
    after.keeping == Keeping::Agreed
        && (before.keeping != Keeping::Agreed
            || before.answers != after.answers
            || before.earlier != after.earlier
            || before.withdrawn != after.withdrawn
            || before.is_interrupt_put_off != after.is_interrupt_put_off
            || before.country != after.country)
}
