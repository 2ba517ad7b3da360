//! Random interviews: an answer to every question that either of two protocols has.

use super::example::CALM;
use crate::symbolic::protocol::{Form, Question};
use crate::symbolic::set::{Members, Set};
use crate::symbolic::space::{Given, Slot, Space};

/// How the answers of a sample are drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weighting {
    /// Every choice and "not sure" is equally likely; so is each item ticked, "not sure" or left.
    Uniform,
    /// Every choice of a [`CONTEXT`] question is equally likely; one other answer in 100, 50, 20, 10 or 5 is telling.
    Calm,
}

/// The questions whose answers are not signs: who the runner is, how it began, where it is, since when, and the trend.
pub const CONTEXT: &[&str] = &["age", "pregnancy", "onset", "doing", "leg", "site", "days", "trend"];
/// One in so many answers of a calm runner is telling. Which of these rates it is, is drawn for each runner.
const ONE_IN: [u64; 5] = [100, 50, 20, 10, 5];
/// One in so many telling answers, and answers to questions of the context, is "not sure".
const UNSURE_ONE_IN: u64 = 6;

/// What one runner answers to one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answered {
    /// The choice at this place.
    One(usize),
    Unsure,
    /// Items as bits.
    Items {
        yes: u32,
        unsure: u32,
    },
}

/// An answer to each question.
pub(super) type Interview = Vec<Answered>;

/// The interviews as sets: for each choice, who gave it.
pub(super) fn space(questions: &[Question], interviews: &[Interview]) -> Space<Members> {
    let nowhere = Members::none(interviews.len());
    let slots = questions.iter().enumerate().map(|(place, question)| {
        let none = || vec![nowhere.clone(); question.choices.len()];
        let (mut yes, mut unsure, mut unsure_of_all) = (none(), none(), nowhere.clone());
        for (index, interview) in interviews.iter().enumerate() {
            match interview.get(place) {
                Some(Answered::One(chosen)) => {
                    if let Some(chosen) = yes.get_mut(*chosen) {
                        chosen.insert(index);
                    }
                }
                Some(Answered::Unsure) | None => unsure_of_all.insert(index),
                Some(Answered::Items { yes: ticked, unsure: doubted }) => {
                    for (bits, sets) in [(ticked, &mut yes), (doubted, &mut unsure)] {
                        let mut bits = *bits;
                        while bits != 0 {
                            if let Some(item) = sets.get_mut(bits.trailing_zeros() as usize) {
                                item.insert(index);
                            }
                            bits &= bits - 1;
                        }
                    }
                }
            }
        }
        let choices = question.choices.iter().zip(yes).zip(unsure).map(|((choice, yes), unsure)| Given {
            code: choice.code.clone(),
            short: choice.short.clone(),
            left: yes.or(&unsure).not(),
            yes,
            unsure,
        });
        Slot {
            choices: choices.collect(),
            code: question.code.clone(),
            title: question.title.clone(),
            form: question.form,
            unsure: unsure_of_all,
            // Every interview answers every question.
            blank: nowhere.clone(),
        }
    });
    Space { slots: slots.collect(), nowhere: nowhere.clone() }
}

pub(super) fn interview(
    questions: &[Question],
    weighting: Weighting,
    roll: &mut impl FnMut(u64) -> u64,
) -> Interview {
    let one_in = ONE_IN.get(roll(5) as usize).copied().unwrap_or(10);
    questions.iter().map(|question| answer(question, weighting, one_in, roll)).collect()
}

fn answer(
    question: &Question,
    weighting: Weighting,
    one_in: u64,
    roll: &mut impl FnMut(u64) -> u64,
) -> Answered {
    let choices = question.choices.len() as u64;
    match (question.form, weighting) {
        (Form::OneOf, Weighting::Uniform) => one_or_unsure(roll(choices + 1), choices),
        (Form::OneOf, Weighting::Calm) => {
            let calm = calm_choices(question);
            let is_free = CONTEXT.contains(&question.code.as_str()) || calm.is_empty();
            if !is_free && roll(one_in) != 0 {
                let place = roll(calm.len() as u64) as usize;
                return Answered::One(calm.get(place).copied().unwrap_or(0));
            }
            if roll(UNSURE_ONE_IN) == 0 { Answered::Unsure } else { Answered::One(roll(choices) as usize) }
        }
        (Form::Checklist, _) => {
            let (mut yes, mut unsure) = (0, 0);
            for item in 0..choices {
                let said = match weighting {
                    Weighting::Uniform => roll(3),
                    Weighting::Calm if roll(one_in) != 0 => 0,
                    Weighting::Calm => 1 + u64::from(roll(UNSURE_ONE_IN) == 0),
                };
                match said {
                    0 => {}
                    1 => yes |= 1 << item,
                    _ => unsure |= 1 << item,
                }
            }
            Answered::Items { yes, unsure }
        }
    }
}

fn one_or_unsure(place: u64, choices: u64) -> Answered {
    if place == choices { Answered::Unsure } else { Answered::One(place as usize) }
}

pub(super) fn calm_choices(question: &Question) -> Vec<usize> {
    let calm = question.choices.iter().enumerate().filter(|(_, choice)| CALM.contains(&choice.code.as_str()));
    calm.map(|(place, _)| place).collect()
}

/// Pseudo-random numbers below a limit, the same for the same seed. Source: Marsaglia's xorshift.
pub(super) fn rolls(seed: u64) -> impl FnMut(u64) -> u64 {
    // A small seed by itself would begin with small numbers.
    let mut state = 0x9e37_79b9_7f4a_7c15 ^ seed;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) % below.max(1)
    }
}
