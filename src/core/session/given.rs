//! Answers read back: what each question offers, and what was answered.

use crate::protocol::question::{Question, QuestionId, Step};
use crate::reasoning::facts::Facts;
use crate::reasoning::interview::{Answer, Answers, asked_in, is_offered, replay_all};

/// One answered question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// The screen it is on.
    pub step: Step,
    /// The question.
    pub id: QuestionId,
    /// The choices given. Empty with `unsure` empty: none of these.
    pub yes: Vec<u8>,
    /// The choices marked as not sure.
    pub unsure: Vec<u8>,
    /// The whole question was answered "not sure".
    pub is_unsure: bool,
}

impl Given {
    /// Nothing applied, and nothing was left open.
    pub fn is_no(&self) -> bool {
        self.yes.is_empty() && self.unsure.is_empty() && !self.is_unsure
    }
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

/// Every answered question that applies, in order.
pub fn given(answers: &Answers) -> Vec<Given> {
    given_from(answers, &replay_all(answers).facts)
}

/// The same, given the facts of the answers.
pub(super) fn given_from(answers: &Answers, facts: &Facts) -> Vec<Given> {
    let mut given = Vec::new();
    for step in Step::ALL {
        for question in asked_in(*step, facts) {
            let Some(answer) = answers.get(question.id) else { continue };
            let choices = offered(question, Some(answer), facts);
            let those = |wanted: fn(&Offered) -> bool| {
                choices.iter().filter(|choice| wanted(choice)).map(|choice| choice.index).collect()
            };
            given.push(Given {
                step: question.step,
                id: question.id,
                yes: those(|choice| choice.is_chosen),
                unsure: those(|choice| choice.is_unsure),
                is_unsure: answer == Answer::Unsure,
            });
        }
    }
    given
}

/// The choices of a question that apply, each with its answer.
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
