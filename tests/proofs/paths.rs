//! 4. Every path ends: how many screens and taps, exactly.

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::question::{QUESTIONS, Step, of_step};

use super::symbolic::Symbolic;

/// How many screens a complete check can ask for: the fewest and the most, exactly.
pub fn screens(of: &Symbolic) -> (usize, usize) {
    let steps: Vec<Bdd> = Step::ALL
        .iter()
        .filter(|step| step.is_interview())
        .map(|step| {
            let asked = of_step(*step).map(|question| &of.asked[question.id as usize]);
            asked.fold(of.falsum(), |any, asked| any.or(asked))
        })
        .collect();
    let reached = |count| of.at_least(count, steps.clone()).and(&of.legal);
    let most = (0..=steps.len()).rev().find(|count| !reached(*count).is_false()).unwrap();
    let fewest = (0..=steps.len()).find(|count| !of.legal.and_not(&reached(count + 1)).is_false()).unwrap();
    (fewest, most)
}

/// How many questions a complete check asks: the fewest and the most, exactly.
pub fn questions(of: &Symbolic) -> (usize, usize) {
    let interview = QUESTIONS.iter().filter(|question| question.step.is_interview());
    let asked: Vec<Bdd> = interview.map(|question| of.asked[question.id as usize].clone()).collect();
    let always = asked.iter().filter(|asked| asked.is_true()).count();
    // Only the follow-ups have to be counted.
    let follow_ups: Vec<Bdd> = asked.into_iter().filter(|asked| !asked.is_true()).collect();
    let reached = |count| of.at_least(count, follow_ups.clone()).and(&of.legal);
    let most = (0..=follow_ups.len()).rev().find(|count| !reached(*count).is_false()).unwrap();
    let fewest =
        (0..=follow_ups.len()).find(|count| !of.legal.and_not(&reached(count + 1)).is_false()).unwrap();
    (always + fewest, always + most)
}
