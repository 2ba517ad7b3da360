//! 4. Every path ends: how many screens and taps, exactly.

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::question::{QUESTIONS, Step, of_step};

use crate::support::symbolic::Symbolic;

/// The screens of the interview, each as the answers for which it is shown.
fn screens_asked(of: &Symbolic) -> Vec<Bdd> {
    let interview = Step::ALL.iter().filter(|step| step.is_interview());
    interview
        .map(|step| {
            let asked = of_step(*step).map(|question| &of.asked[question.id as usize]);
            asked.fold(of.nobody(), |any, asked| any.or(asked))
        })
        .collect()
}

/// The questions of the interview, each as the answers for which it is asked.
fn questions_asked(of: &Symbolic) -> Vec<Bdd> {
    let interview = QUESTIONS.iter().filter(|question| question.step.is_interview());
    interview.map(|question| of.asked[question.id as usize].clone()).collect()
}

/// How many screens a complete check asks for: the fewest and the most, exactly.
pub fn screens(of: &Symbolic) -> (usize, usize) {
    fewest_and_most(of, screens_asked(of))
}

/// How many questions it asks.
pub fn questions(of: &Symbolic) -> (usize, usize) {
    fewest_and_most(of, questions_asked(of))
}

/// How many taps, with one per question and one to continue from each screen, the summary of all answers included.
pub fn taps(of: &Symbolic) -> (usize, usize) {
    let mut parts = questions_asked(of);
    parts.extend(screens_asked(of));
    let (fewest, most) = fewest_and_most(of, parts);
    (fewest + 1, most + 1)
}

/// How many of these hold at once: the fewest and the most in any set of answers.
fn fewest_and_most(of: &Symbolic, parts: Vec<Bdd>) -> (usize, usize) {
    let (always, sometimes): (Vec<Bdd>, Vec<Bdd>) = parts.into_iter().partition(Bdd::is_true);
    let reached = |count| of.at_least(count, sometimes.clone()).and(&of.legal);
    let most = (0..=sometimes.len()).rev().find(|count| !reached(*count).is_false()).unwrap();
    let fewest =
        (0..=sometimes.len()).find(|count| !of.legal.and_not(&reached(count + 1)).is_false()).unwrap();
    (always.len() + fewest, always.len() + most)
}
