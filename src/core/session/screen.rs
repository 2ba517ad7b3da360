//! What to draw: the session as plain data, with ids in place of words.

use super::outcome::Outcome;
use super::{Place, Session};
use crate::protocol::country::Country;
use crate::protocol::question::{Kind, Question, QuestionId, Step, UNSAFE_TO_RAISE, UnsafeReason, question};
use crate::protocol::{Criterion, Urgency};
use crate::reasoning::bounds::bounds;
use crate::reasoning::facts::Facts;
use crate::reasoning::interview::{
    Answer, Answers, Known, asked_in, at_most_left, concluded_so_far, is_answered, is_offered, may_conclude,
    next_open, open_in, replay_all, steps_asked, unsafe_to_raise,
};

/// One screen.
#[derive(Clone, PartialEq, Debug)]
pub enum Screen {
    /// Questions of one step.
    Questions(QuestionScreen),
    /// "Which are you not sure about?"
    AboutWhich(AboutWhich),
    /// The same-day outcome is offered.
    Interrupt,
    /// Was the emergency answer a mistake? With the answers in question.
    Mistake(Vec<(QuestionId, u8)>),
    /// All answers read back.
    Check(CheckScreen),
    /// The outcome.
    Outcome(Box<Outcome>),
}

/// A screen of questions.
#[derive(Clone, PartialEq, Debug)]
pub struct QuestionScreen {
    /// The step.
    pub step: Step,
    /// Its position among the screens of this check, from 1.
    pub number: usize,
    /// How many screens can still follow, at the most.
    pub at_most_left: usize,
    /// What is asked.
    pub questions: Vec<Asked>,
    /// Where an answer is missing; empty until Continue was pressed too early.
    pub missing: Vec<QuestionId>,
    /// The answers so far already mean same-day: the outcome can be opened at any time.
    pub is_outcome_ready: bool,
    /// There is nothing to go back to.
    pub is_first: bool,
    /// The way leads back to the check screen.
    pub is_changing: bool,
}

/// A question on a screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Asked {
    /// Which.
    pub id: QuestionId,
    /// Any of the choices, or just one.
    pub is_checklist: bool,
    /// What can be chosen.
    pub choices: Vec<Offered>,
    /// "None of these" was said.
    pub is_none: bool,
    /// "Not sure" was said, of the question or of some of its items.
    pub is_unsure: bool,
    /// For the heel raise: why it is only recalled, not tested. Empty: test it.
    pub recall_only: Vec<UnsafeReason>,
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

/// The screen that asks which items are not sure.
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

/// The screen of a session.
pub fn screen(session: &Session) -> Screen {
    match session.place {
        Place::Step(step) => Screen::Questions(question_screen(session, step)),
        Place::AboutWhich(id) => Screen::AboutWhich(about_which(session, id)),
        Place::Interrupt => Screen::Interrupt,
        Place::Mistake => Screen::Mistake(super::outcome::emergency_answers(session)),
        Place::Check => Screen::Check(CheckScreen {
            lines: given(&session.answers),
            is_complete: next_open(&session.answers).is_none(),
            is_outcome_ready: may_conclude(&session.answers),
        }),
        Place::Outcome => Screen::Outcome(Box::new(Outcome::of(session))),
    }
}

/// The country whose numbers a screen shows.
pub fn country(session: &Session) -> Option<&'static Country> {
    session.country
}

fn question_screen(session: &Session, step: Step) -> QuestionScreen {
    let known = replay_all(&session.answers);
    let asked: Vec<Step> = steps_asked(&known.facts).collect();
    let before = asked.iter().filter(|other| **other < step).count();
    QuestionScreen {
        step,
        number: before + 1,
        at_most_left: if step.is_interview() { at_most_left(step, &session.answers) } else { 0 },
        questions: due(step, &session.answers, &known)
            .into_iter()
            .map(|question| asked_question(session, question, &known.facts))
            .collect(),
        missing: if session.is_missing_shown { open_in(step, &session.answers) } else { Vec::new() },
        is_outcome_ready: step.is_interview()
            && concluded_so_far(&session.answers).urgency >= Urgency::SameDay,
        is_first: before == 0 && !session.is_changing,
        is_changing: session.is_changing,
    }
}

/// The questions to draw: a follow-up waits for its parent on the same screen, and the heel raise for what
/// makes it unsafe. "Not sure" is an answer and holds nothing back.
fn due(step: Step, answers: &Answers, known: &Known) -> Vec<&'static Question> {
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
    // What is open elsewhere must not leave a screen without a question to answer.
    if due.iter().all(|question| is_answered(question, answers, &known.facts)) && !waiting.is_empty() {
        return asked_in(step, &known.facts);
    }
    due
}

fn asked_question(session: &Session, question: &Question, facts: &Facts) -> Asked {
    let answer = session.answers.get(question.id);
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

fn offered(question: &Question, answer: Option<Answer>, facts: &Facts) -> Vec<Offered> {
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

fn about_which(session: &Session, id: QuestionId) -> AboutWhich {
    let facts = replay_all(&session.answers).facts;
    let choices =
        question(id).map(|question| offered(question, session.answers.get(id), &facts)).unwrap_or_default();
    AboutWhich {
        id,
        choices: choices.into_iter().filter(|choice| !choice.is_chosen).collect(),
        is_missing: session.is_missing_shown,
    }
}

/// Every answered question of the check that applies, in order.
pub fn given(answers: &Answers) -> Vec<Given> {
    let facts = replay_all(answers).facts;
    Step::ALL
        .iter()
        .flat_map(|step| asked_in(*step, &facts))
        .filter_map(|question| {
            let answer = answers.get(question.id)?;
            let choices = offered(question, Some(answer), &facts);
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
