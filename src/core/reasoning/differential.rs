//! Which patterns the answers fit. A likely pattern never changes the level of care.

use super::evaluate::holds;
use super::facts::Facts;
use super::ranked;
use crate::protocol::impression::{FEATURES, Impression, PRIORS};

/// At most this many patterns are shown. Brief b.
pub const MOST_SHOWN: usize = 3;
/// A pattern is shown from this score. Brief b: "if the top score is below 2 … not clear".
pub const LEAST_SCORE: i16 = 2;
/// The first must lead the second by more than this. Brief b: "or the top two are within 1".
pub const WITHIN: i16 = 1;

/// The score of each pattern: its prior and the weight of every feature answered yes.
pub fn scores(facts: &Facts) -> [(Impression, i16); Impression::ALL.len()] {
    let mut scores = Impression::ALL.map(|impression| (impression, 0_i16));
    for (slot, prior) in scores.iter_mut().zip(PRIORS) {
        slot.1 = i16::from(prior);
    }
    for feature in FEATURES.iter().filter(|feature| holds(&feature.when, facts)) {
        for (slot, weight) in scores.iter_mut().zip(feature.weights) {
            slot.1 += i16::from(weight);
        }
    }
    scores
}

/// At most three patterns, best first. Empty: not clear from these answers.
pub fn patterns(facts: &Facts) -> Vec<Impression> {
    let mut best = Vec::with_capacity(Impression::ALL.len());
    for (impression, score) in scores(facts) {
        ranked::insert(&mut best, score, impression);
    }
    let [(first, _), (second, _), ..] = best.as_slice() else { return Vec::new() };
    if *first < LEAST_SCORE || first - second <= WITHIN {
        return Vec::new();
    }
    best.iter()
        .take(MOST_SHOWN)
        .filter(|(score, _)| *score >= LEAST_SCORE)
        .map(|(_, impression)| *impression)
        .collect()
}
