//! What has changed since the last check of a visit.

use super::Checked;
use super::given::{Given, given};
use crate::protocol::Urgency;
use crate::protocol::question::QuestionId;

/// What has changed since the last check of this visit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Since {
    /// The level that was shown.
    pub urgency: Urgency,
    /// Each question whose answer has changed: before and now. `None`: not answered, or not asked.
    pub changed: Vec<(Option<Given>, Option<Given>)>,
}

/// What has changed since the last check.
pub(super) fn since(last: &Checked, now: &[Given]) -> Since {
    Since { urgency: last.urgency, changed: changed(&given(&last.answers), now) }
}

/// The questions of the check that are answered differently.
fn changed(before: &[Given], after: &[Given]) -> Vec<(Option<Given>, Option<Given>)> {
    let of = |list: &[Given], id| list.iter().find(|given| given.id == id).cloned();
    let mut changed = Vec::new();
    for id in QuestionId::ALL {
        let (before, after) = (of(before, *id), of(after, *id));
        let is_check = before.as_ref().or(after.as_ref()).is_some_and(|given| given.step.is_interview());
        if is_check && before != after {
            changed.push((before, after));
        }
    }
    changed
}
