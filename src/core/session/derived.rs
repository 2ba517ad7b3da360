//! What follows from the answers: computed once per step, and passed to whatever needs it.

use crate::protocol::Criterion;
use crate::protocol::Urgency;
use crate::protocol::question::{Question, QuestionId, Step, UNSAFE_TO_RAISE, question};
use crate::reasoning::assess::{Assessment, assess, assess_floor};
use crate::reasoning::bounds::bounds;
use crate::reasoning::interview::{Answers, Known, applies, next_of, open_questions, replay, replay_all};

use super::Place;

/// Facts, open questions and assessment.
pub(super) struct Derived {
    /// What the questions of the check have settled.
    pub check: Known,
    /// The same, including the questions asked after the outcome.
    pub all: Known,
    /// What can be concluded from the answers so far, whatever the answers to the open questions.
    pub so_far: Assessment,
    /// The questions that apply and have no answer, in order.
    open: Vec<&'static Question>,
}

impl Derived {
    pub fn of(answers: &Answers) -> Derived {
        let check = replay(answers);
        let all = replay_all(answers);
        Derived {
            so_far: assess_floor(&check.facts, &check.open),
            open: open_questions(answers, &all.facts),
            check,
            all,
        }
    }

    /// Whether a question applies and still lacks an answer.
    pub fn is_open(&self, id: QuestionId) -> bool {
        self.open.iter().any(|question| question.id == id)
    }

    /// Whether a question is asked, of the check or after its outcome.
    pub fn is_asked(&self, id: QuestionId) -> bool {
        question(id).is_some_and(|question| applies(question, &self.all.facts))
    }

    /// The question of a step to answer next. One that an open answer may still rule out waits for that answer, and so
    /// does the heel raise for the answers that may make it unsafe. "Not sure" is an answer and holds nothing back.
    pub fn next_in(&self, step: Step) -> Option<QuestionId> {
        let open = || self.open.iter().filter(|question| question.step == step);
        // Open questions elsewhere must not leave a step without a question to answer.
        open().find(|question| !self.waits(question)).or_else(|| open().next()).map(|question| question.id)
    }

    fn waits(&self, question: &Question) -> bool {
        let is_open = |criterion: &Criterion| {
            let bounds = bounds(criterion, &self.all.facts, &self.all.open);
            bounds.least != bounds.most
        };
        is_open(&question.ask_when)
            || question.id == QuestionId::Raise && UNSAFE_TO_RAISE.iter().any(|(_, when)| is_open(when))
    }

    /// Whether each question of a step that applies has an answer.
    pub fn is_answered(&self, step: Step) -> bool {
        self.open.iter().all(|question| question.step != step)
    }

    /// The first step of the check with an open question. `None`: the check is complete.
    pub fn next_open(&self) -> Option<Step> {
        next_of(&self.open)
    }

    /// The place of the next open question, or the screen that reads the answers back.
    pub fn next_place(&self) -> Place {
        self.next_open().and_then(|step| self.next_in(step)).map_or(Place::Check, Place::Question)
    }

    /// Whether every question of the check is answered.
    pub fn is_complete(&self) -> bool {
        self.next_open().is_none()
    }

    /// Whether an emergency has been reached, whatever is still to be answered.
    pub fn is_emergency(&self) -> bool {
        self.so_far.urgency == Urgency::Emergency
    }

    /// Whether the outcome may be shown: the check is complete, or it has reached same-day or more.
    pub fn may_conclude(&self) -> bool {
        self.is_complete() || self.so_far.urgency >= Urgency::SameDay
    }

    /// The assessment of the visit: of a complete check by its facts, of an incomplete one by what it has reached.
    pub fn conclude(&self) -> Assessment {
        if self.is_complete() { assess(&self.check.facts) } else { self.so_far.clone() }
    }
}

/// Whether a question belongs to the check; the others come after its outcome.
pub(super) fn is_of_the_check(id: QuestionId) -> bool {
    question(id).is_some_and(|question| question.step.is_interview())
}
