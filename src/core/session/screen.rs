//! What to draw: the session as plain data, with ids in place of texts.

use super::derived::Derived;
use super::given::{given_from, offered};
use super::outcome::{Outcome, emergency_answers};
use super::{Here, Session, Way};
use crate::protocol::question::{
    ChoiceId, Kind, Question, QuestionId, Step, UNSAFE_TO_RAISE, UnsafeReason, question,
};
use crate::protocol::{Criterion, Urgency};
use crate::reasoning::bounds::bounds;
use crate::reasoning::facts::Facts;
use crate::reasoning::interview::{
    Answer, Answers, asked_in, may_become_an_emergency, steps_asked, unsafe_to_raise,
};

pub use super::given::{Given, Offered, given};

/// One screen.
#[derive(Clone, PartialEq, Debug)]
pub enum Screen {
    /// Questions of one step.
    Questions(QuestionScreen),
    /// "Which are you not sure about?"
    AboutWhich(AboutWhich),
    /// The same-day outcome is offered.
    Interrupt(Interrupt),
    /// Was the emergency answer a mistake? With the answers in question.
    Mistake(Vec<ChoiceId>),
    /// All answers read back.
    Check(CheckScreen),
    /// The outcome.
    Outcome(Box<Outcome>),
}

/// What comes first where same-day was reached in the middle of the questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Interrupt {
    /// The outcome; the rest is optional.
    OutcomeFirst,
    /// The rest: signs of an emergency have begun to show, and it can settle that.
    RestFirst,
}

/// A screen of questions.
#[derive(Clone, PartialEq, Debug)]
pub struct QuestionScreen {
    /// The step.
    pub step: Step,
    /// Its position among the screens of this check, from 1.
    pub number: usize,
    /// At most how many screens can still follow.
    pub at_most_left: usize,
    /// What is asked.
    pub questions: Vec<Asked>,
    /// Where an answer is missing; empty until Continue was pressed too early.
    pub missing: Vec<QuestionId>,
    /// The answers so far already mean same-day: the outcome can be opened at any time.
    pub is_outcome_ready: bool,
    /// There is nothing to go back to.
    pub is_first: bool,
    /// It was opened out of order, and leads back to where the check was.
    pub is_changing: bool,
}

/// A question on a screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Asked {
    /// The question.
    pub id: QuestionId,
    /// Any of the choices, or just one.
    pub is_checklist: bool,
    /// What can be chosen.
    pub choices: Vec<Offered>,
    /// "None of these" was chosen.
    pub is_none: bool,
    /// "Not sure" was chosen, for the question or for some of its items.
    pub is_unsure: bool,
    /// For the heel raise: why it is only recalled, not tested. Empty: test it.
    pub recall_only: Vec<UnsafeReason>,
}

/// The screen that asks which items the runner is not sure about.
#[derive(Clone, PartialEq, Debug)]
pub struct AboutWhich {
    /// The checklist.
    pub id: QuestionId,
    /// Its items that were not ticked.
    pub choices: Vec<Offered>,
    /// Continue was pressed with none marked.
    pub is_missing: bool,
}

/// All answers read back.
#[derive(Clone, PartialEq, Debug)]
pub struct CheckScreen {
    /// Each answered question, in order.
    pub lines: Vec<Given>,
    /// Every question is answered.
    pub is_complete: bool,
    /// The outcome may be opened.
    pub is_outcome_ready: bool,
}

/// The screen of a session.
pub fn screen(session: &Session) -> Screen {
    let answers = &session.check.answers;
    let derived = &Derived::of(answers);
    match session.here {
        Here::Step { step, way, .. } => Screen::Questions(question_screen(session, derived, step, way)),
        Here::AboutWhich { id, is_missing_shown, .. } => Screen::AboutWhich(AboutWhich {
            id,
            choices: open_to_doubt(answers, id, &derived.all.facts),
            is_missing: is_missing_shown,
        }),
        Here::Interrupt => Screen::Interrupt(if may_become_an_emergency(answers) {
            Interrupt::RestFirst
        } else {
            Interrupt::OutcomeFirst
        }),
        Here::Mistake => Screen::Mistake(emergency_answers(answers, &derived.so_far)),
        Here::Check => Screen::Check(CheckScreen {
            lines: given_from(answers, &derived.all.facts),
            is_complete: derived.is_complete(),
            is_outcome_ready: derived.may_conclude(),
        }),
        Here::Outcome { .. } => Screen::Outcome(Box::new(Outcome::from_derived(session, derived))),
    }
}

fn question_screen(session: &Session, derived: &Derived, step: Step, way: Way) -> QuestionScreen {
    let answers = &session.check.answers;
    let before = steps_asked(&derived.all.facts).filter(|other| *other < step).count();
    let after = steps_asked(&derived.check.facts).filter(|other| *other > step).count();
    QuestionScreen {
        step,
        number: before + 1,
        at_most_left: if step.is_interview() { after } else { 0 },
        questions: due(step, derived)
            .into_iter()
            .map(|question| asked_question(question, answers.get(question.id), &derived.all.facts))
            .collect(),
        missing: if session.here.is_missing_shown() { derived.open_in(step) } else { Vec::new() },
        is_outcome_ready: step.is_interview() && derived.so_far.urgency >= Urgency::SameDay,
        is_first: before == 0 && way == Way::InOrder,
        is_changing: way == Way::Opened,
    }
}

/// The questions to draw: a follow-up waits for its parent on the same screen, and the heel raise for the answers
/// that may make it unsafe. "Not sure" is an answer and holds nothing back.
fn due(step: Step, derived: &Derived) -> Vec<&'static Question> {
    let known = &derived.all;
    let is_open = |criterion: &Criterion| {
        let bounds = bounds(criterion, &known.facts, &known.open);
        bounds.least != bounds.most
    };
    let waits = |question: &Question| {
        is_open(&question.ask_when)
            || question.id == QuestionId::Raise && UNSAFE_TO_RAISE.iter().any(|(_, when)| is_open(when))
    };
    let (waiting, due): (Vec<&'static Question>, Vec<&'static Question>) =
        asked_in(step, &known.facts).into_iter().partition(|question| waits(question));
    // Open questions elsewhere must not leave this screen without a question to answer.
    let open = derived.open_in(step);
    if due.iter().all(|question| !open.contains(&question.id)) && !waiting.is_empty() {
        return asked_in(step, &known.facts);
    }
    due
}

fn asked_question(question: &Question, answer: Option<Answer>, facts: &Facts) -> Asked {
    let choices = offered(question, answer, facts);
    Asked {
        id: question.id,
        is_checklist: matches!(question.kind, Kind::Checklist(_)),
        is_none: answer == Some(Answer::NONE),
        is_unsure: answer == Some(Answer::Unsure) || choices.iter().any(|choice| choice.is_unsure),
        recall_only: if question.id == QuestionId::Raise { unsafe_to_raise(facts) } else { Vec::new() },
        choices,
    }
}

/// The items of a checklist that were not ticked.
fn open_to_doubt(answers: &Answers, id: QuestionId, facts: &Facts) -> Vec<Offered> {
    let choices = question(id).map(|question| offered(question, answers.get(id), facts)).unwrap_or_default();
    choices.into_iter().filter(|choice| !choice.is_chosen).collect()
}
