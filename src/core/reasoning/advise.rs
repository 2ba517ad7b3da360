//! What to do, what not to do, and how each treatment stands. Nothing forbidden can come out of here.

use super::facts::Facts;
use crate::protocol::Urgency;

/// What a runner is advised.
#[derive(Clone, PartialEq, Debug)]
pub struct Advice {}

/// The advice for these facts at this level.
pub fn advise(_facts: &Facts, _urgency: Urgency, _is_urgency_only: bool) -> Advice {
    Advice {}
}
