//! What may have added to it, ranked by score and evidence. A cause never changes the level of care.

use super::evaluate::holds;
use super::facts::Facts;
use crate::protocol::cause::{CAUSES, Cause, CauseRow};

/// At most this many causes are shown. Brief c.
pub const MOST_SHOWN: usize = 3;

/// The highest score that holds in each group, added up.
fn score(row: &CauseRow, facts: &Facts) -> u16 {
    row.groups
        .iter()
        .map(|group| {
            group
                .iter()
                .filter(|(when, _)| holds(when, facts))
                .map(|(_, score)| u16::from(*score))
                .max()
                .unwrap_or(0)
        })
        .sum()
}

/// At most three causes, the strongest first; on a tie the one listed first.
pub fn causes(facts: &Facts) -> Vec<Cause> {
    let mut ranked: Vec<(Cause, u16)> = CAUSES
        .iter()
        .map(|row| (row.cause, score(row, facts) * u16::from(row.evidence.weight())))
        .filter(|(_, rank)| *rank > 0)
        .collect();
    ranked.sort_by_key(|(_, rank)| core::cmp::Reverse(*rank));
    ranked.into_iter().take(MOST_SHOWN).map(|(cause, _)| cause).collect()
}
