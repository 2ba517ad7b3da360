//! What only the later parts of an outcome show, worked out when they are drawn: in the page, this code is in a chunk
//! that may not be here yet (decision 18).

use super::Outcome;
use crate::protocol::Urgency;
use crate::protocol::cause::Cause;
use crate::protocol::impression::Impression;
use crate::reasoning::causes::causes;
use crate::reasoning::differential::patterns;
use crate::reasoning::plan::{Plan, Stages, stages};

impl Outcome {
    /// The patterns that the answers fit. Empty: not clear.
    pub fn patterns(&self) -> Vec<Impression> {
        patterns(&self.facts)
    }

    /// What may have added to the pain.
    pub fn causes(&self) -> Vec<Cause> {
        causes(&self.facts)
    }

    /// The stages of the plan. `None`: it is withheld, or the level does not allow one.
    pub fn stages(&self) -> Option<Stages> {
        (self.plan? == Plan::Stages).then(|| stages(&self.facts, self.urgency == Urgency::Routine))
    }
}
