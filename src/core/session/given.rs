//! Answers read back: what is offered to a question, and what was given.

use crate::protocol::question::{Question, QuestionId, Step};
use crate::reasoning::facts::Facts;
use crate::reasoning::interview::{Answer, Answers, asked_in, is_offered, replay_all};

/// One answered question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// The screen it stands on.
    pub step: Step,
    /// The question.
    pub id: QuestionId,
    /// The choices given. Empty with `unsure` empty: none of these.
    pub yes: Vec<u8>,
    /// The choices not sure about.
    pub unsure: Vec<u8>,
    /// "Not sure" was said of the whole question.
    pub is_unsure: bool,
}

/// A choice on a screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offered {
    /// Its position in the question.
    pub index: u8,
    /// Its stable code.
    pub code: &'static str,
    /// It is chosen or ticked.
    pub is_chosen: bool,
    /// It is marked as not sure.
    pub is_unsure: bool,
}

/// Every answered question of the check that applies, in order.
pub fn given(answers: &Answers) -> Vec<Given> {
    given_by(answers, &replay_all(answers).facts)
}

/// The same, where the facts of the answers are at hand.
pub(super) fn given_by(answers: &Answers, facts: &Facts) -> Vec<Given> {
    Step::ALL
        .iter()
        .flat_map(|step| asked_in(*step, facts))
        .filter_map(|question| {
            let answer = answers.get(question.id)?;
            let choices = offered(question, Some(answer), facts);
            let those = |wanted: fn(&Offered) -> bool| {
                choices.iter().filter(|choice| wanted(choice)).map(|choice| choice.index).collect()
            };
            Some(Given {
                step: question.step,
                id: question.id,
                yes: those(|choice| choice.is_chosen),
                unsure: those(|choice| choice.is_unsure),
                is_unsure: answer == Answer::Unsure,
            })
        })
        .collect()
}

/// The choices of a question that apply, with what was said to each.
pub(super) fn offered(question: &Question, answer: Option<Answer>, facts: &Facts) -> Vec<Offered> {
    let mut offered = Vec::new();
    for (index, choice) in (0_u8..).zip(question.kind.choices()) {
        let (is_chosen, is_unsure) = match answer {
            Some(Answer::One(chosen)) => (chosen == index, false),
            Some(Answer::Ticked { yes, unsure }) => (yes & (1 << index) != 0, unsure & (1 << index) != 0),
            Some(Answer::Unsure) | None => (false, false),
        };
        if is_offered(choice, facts) {
            offered.push(Offered { index, code: choice.code(), is_chosen, is_unsure });
        }
    }
    offered
}
