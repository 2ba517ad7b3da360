//! What only the later parts of an outcome show, worked out when they are drawn: in the page, this code is in a chunk
//! that may not be here yet (decision 18).

use super::Outcome;
use crate::protocol::Urgency;
use crate::protocol::cause::Cause;
use crate::protocol::impression::Impression;
use crate::protocol::question::{ChoiceId, Doubt};
use crate::reasoning::advise::{Offer, offers};
use crate::reasoning::answers::Answers;
use crate::reasoning::causes::causes;
use crate::reasoning::differential::patterns;
use crate::reasoning::plan::{Plan, Stages, stages};
use crate::reasoning::supporting::{answers_implying, doubts_about};

/// The answers that count against a treatment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Against {
    /// The answers given.
    pub answers: Vec<ChoiceId>,
    /// The "not sure" answers: to a question, or to one of its choices.
    pub doubts: Vec<Doubt>,
}

impl Against {
    /// Those because of which an offer is withheld.
    pub fn of(offer: &Offer, answers: &Answers) -> Against {
        Against {
            answers: answers_implying(answers, &offer.because),
            doubts: doubts_about(answers, &offer.because),
        }
    }
}

impl Outcome {
    /// The patterns that the answers fit. Empty: not clear.
    pub fn patterns(&self) -> Vec<Impression> {
        patterns(&self.facts)
    }

    /// What may have added to the pain.
    pub fn causes(&self) -> Vec<Cause> {
        causes(&self.facts)
    }

    /// Every treatment, with its status.
    pub fn offers(&self) -> Vec<Offer> {
        offers(&self.facts, self.urgency, self.waiting)
    }

    /// The stages of the plan. `None`: it is withheld, or the level does not allow one.
    pub fn stages(&self) -> Option<Stages> {
        (self.plan? == Plan::Stages).then(|| stages(&self.facts, self.urgency == Urgency::Routine))
    }
}
