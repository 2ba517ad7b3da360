//! The answers behind a fact: those that imply it, and those that leave it open.

use super::answers::{Answer, Answers};
use super::facts::FactSet;
use super::interview::settled_by;
use crate::protocol::question::{ChoiceId, Doubt, Learn, QUESTIONS};

/// The given choices that imply one of these facts or measures: question and position.
pub fn answers_implying(answers: &Answers, wanted: &FactSet) -> Vec<ChoiceId> {
    let mut found = Vec::new();
    for question in QUESTIONS {
        for (index, choice) in question.kind.choices().iter().enumerate() {
            let is_chosen = match answers.get(question.id) {
                Some(Answer::One(chosen)) => usize::from(chosen) == index,
                Some(Answer::Ticked { yes, .. }) => yes & (1 << index) != 0,
                Some(Answer::Unsure) | None => false,
            };
            let implies = choice.yes.iter().any(|learned| match *learned {
                Learn::Yes(fact) => wanted.contains(fact),
                Learn::Within(measure, ..) => wanted.contains_measure(measure),
                Learn::No(_) => false,
            });
            if is_chosen && implies {
                found.extend(u8::try_from(index).ok().map(|index| ChoiceId { question: question.id, index }));
            }
        }
    }
    found
}

/// The questions answered "not sure", in whole or for one choice, that bear on these facts or measures.
pub fn doubts_about(answers: &Answers, wanted: &FactSet) -> Vec<Doubt> {
    let mut found = Vec::new();
    for question in QUESTIONS {
        match answers.get(question.id) {
            Some(Answer::Unsure) if settled_by(question).meets(wanted) => {
                found.push(Doubt { question: question.id, item: None });
            }
            Some(Answer::Ticked { unsure, .. }) => {
                for (index, choice) in question.kind.choices().iter().enumerate() {
                    let bears = choice.yes.iter().chain(choice.no).any(|learned| match *learned {
                        Learn::Yes(fact) | Learn::No(fact) => wanted.contains(fact),
                        Learn::Within(measure, ..) => wanted.contains_measure(measure),
                    });
                    if bears && unsure & (1 << index) != 0 {
                        found.push(Doubt { question: question.id, item: u8::try_from(index).ok() });
                    }
                }
            }
            Some(Answer::Unsure | Answer::One(_)) | None => {}
        }
    }
    found
}
