//! What may have added to the pain, ranked by score and evidence. A cause never changes the level of care.

use super::evaluate::holds;
use super::facts::Facts;
use super::ranked;
use crate::protocol::cause::{CAUSES, Cause, CauseRow};

/// At most this many causes are shown. Brief c.
pub const MOST_SHOWN: usize = 3;

/// The highest score that holds in each group, added up.
fn score(row: &CauseRow, facts: &Facts) -> i16 {
    row.groups
        .iter()
        .map(|group| {
            group
                .iter()
                .filter(|(when, _)| holds(when, facts))
                .map(|(_, score)| i16::from(*score))
                .max()
                .unwrap_or(0)
        })
        .sum()
}

/// At most three causes, the strongest first; on a tie the one listed first.
pub fn causes(facts: &Facts) -> Vec<Cause> {
    let mut best = Vec::new();
    for row in &CAUSES {
        let rank = score(row, facts) * i16::from(row.evidence.weight());
        if rank > 0 {
            ranked::insert(&mut best, rank, row.cause);
        }
    }
    best.into_iter().take(MOST_SHOWN).map(|(_, cause)| cause).collect()
}
