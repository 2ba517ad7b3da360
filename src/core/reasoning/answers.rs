//! What the runner said, keyed by question: the only state of a visit.

use crate::protocol::question::QuestionId;

/// The answer to one question. Positions are those of its choices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// This one choice.
    One(u8),
    /// These choices of a checklist (one bit each), and those the runner is not sure about.
    Ticked {
        /// Ticked.
        yes: u16,
        /// Marked as not sure.
        unsure: u16,
    },
    /// Not sure.
    Unsure,
}

impl Answer {
    /// "None of these".
    pub const NONE: Answer = Answer::Ticked { yes: 0, unsure: 0 };
}

const COUNT: usize = QuestionId::ALL.len();

/// The answers of one visit, keyed by question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answers([Option<Answer>; COUNT]);

impl Answers {
    /// Nothing answered yet.
    pub const EMPTY: Answers = Answers([None; COUNT]);

    /// The answer to a question.
    pub fn get(&self, id: QuestionId) -> Option<Answer> {
        self.0.get(id as usize).copied().flatten()
    }

    /// These answers with one of them set, or removed with `None`.
    #[must_use]
    pub fn with(mut self, id: QuestionId, answer: Option<Answer>) -> Answers {
        if let Some(slot) = self.0.get_mut(id as usize) {
            *slot = answer;
        }
        self
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
