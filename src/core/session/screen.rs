//! What to draw: the session as plain data, with ids in place of texts.

use super::derived::Derived;
use super::given::{given_from, offered};
use super::outcome::{Outcome, emergency_answers};
use super::{Here, Session, Way};
use crate::protocol::Urgency;
use crate::protocol::question::{Choice, ChoiceId, Kind, Question, QuestionId, Step, UnsafeReason, question};
use crate::protocol::sheet::Sheet;
use crate::reasoning::facts::Facts;
use crate::reasoning::interview::{Answer, Answers, steps_asked, unsafe_to_raise};

pub use super::given::{Given, Offered, given};

/// One screen.
#[derive(Clone, PartialEq, Debug)]
pub enum Screen {
    /// A question.
    Question(QuestionScreen),
    /// "Which are you not sure about?"
    AboutWhich(AboutWhich),
    /// Was the emergency answer a mistake? With the answers in question.
    Mistake(Vec<ChoiceId>),
    /// All answers read back.
    Check(CheckScreen),
    /// The outcome.
    Outcome(Box<Outcome>),
    /// A screen of the companion. It draws itself: what it shows is in the diary.
    Companion(Sheet),
}

/// The screen of a question.
#[derive(Clone, PartialEq, Debug)]
pub struct QuestionScreen {
    /// Its step.
    pub step: Step,
    /// The position of the step among those of this check, from 1.
    pub number: usize,
    /// At most how many steps can still follow.
    pub at_most_left: usize,
    /// What is asked.
    pub asked: Asked,
    /// The code of the leg that hurts, for the body map. `None`: not known.
    pub leg: Option<&'static str>,
    /// It has an answer.
    pub is_answered: bool,
    /// Continue was pressed before it had an answer.
    pub is_missing: bool,
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
    /// Its items. Those that were ticked cannot be marked.
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
        Here::Question { id, way, .. } => match question(id) {
            Some(question) => Screen::Question(question_screen(session, derived, question, way)),
            None => read_back(answers, derived),
        },
        Here::AboutWhich { id, is_missing_shown, .. } => Screen::AboutWhich(AboutWhich {
            id,
            choices: question(id)
                .map(|question| offered(question, answers.get(id), &derived.all.facts))
                .unwrap_or_default(),
            is_missing: is_missing_shown,
        }),
        Here::Mistake => Screen::Mistake(emergency_answers(answers, &derived.so_far)),
        Here::Check => read_back(answers, derived),
        Here::Companion { sheet } => Screen::Companion(sheet),
        Here::Outcome { .. } => Screen::Outcome(Box::new(Outcome::from_derived(session, derived))),
    }
}

fn read_back(answers: &Answers, derived: &Derived) -> Screen {
    Screen::Check(CheckScreen {
        lines: given_from(answers, &derived.all.facts),
        is_complete: derived.is_complete(),
        is_outcome_ready: derived.may_conclude(),
    })
}

fn question_screen(session: &Session, derived: &Derived, question: &Question, way: Way) -> QuestionScreen {
    let step = question.step;
    let answers = &session.check.answers;
    let before = steps_asked(&derived.all.facts).filter(|other| *other < step).count();
    let after = steps_asked(&derived.check.facts).filter(|other| *other > step).count();
    QuestionScreen {
        step,
        number: before + 1,
        at_most_left: if step.is_interview() { after } else { 0 },
        asked: asked_question(question, answers.get(question.id), &derived.all.facts),
        leg: leg(answers),
        is_answered: !derived.is_open(question.id),
        is_missing: session.here.is_missing_shown() && derived.is_open(question.id),
        is_outcome_ready: step.is_interview() && derived.so_far.urgency >= Urgency::SameDay,
        is_first: question.id == QuestionId::Signs && way == Way::InOrder,
        is_changing: way == Way::Opened,
    }
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

fn leg(answers: &Answers) -> Option<&'static str> {
    let Some(Answer::One(chosen)) = answers.get(QuestionId::Leg) else { return None };
    question(QuestionId::Leg)?.kind.choices().get(usize::from(chosen)).map(Choice::code)
}
