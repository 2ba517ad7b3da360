//! From answers to facts, and from answers to what is asked next.
//!
//! Answers are the only state. Facts are replayed from them in question order, so a changed answer drops
//! only what it makes inapplicable, and an answer that applies again is still there.

pub use super::answers::{Answer, Answers};
use super::assess::{Assessment, assess, assess_floor};
use super::bounds::bounds;
use super::evaluate::evaluate;
use super::facts::{Amount, FactSet, Facts, Truth};
use crate::protocol::question::{
    Choice, Kind, Learn, QUESTIONS, Question, QuestionId, Step, UNSAFE_TO_RAISE, UnsafeReason, of_step,
    question,
};
use crate::protocol::red_flag::RED_FLAGS;
use crate::protocol::{Criterion, Fact, Measure, Urgency};

/// What follows from the answers: the facts, and those still to be asked.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// What is known. Open and "not sure" are both unknown here.
    pub facts: Facts,
    /// The facts and measures that a question without an answer may still settle.
    pub open: FactSet,
}

/// The facts that follow from the answers.
pub fn replay(answers: &Answers) -> Known {
    QUESTIONS
        .iter()
        .filter(|question| question.step.is_interview())
        .fold(Known { facts: Facts::UNKNOWN, open: FactSet::EMPTY }, |known, question| {
            apply(question, answers.get(question.id), known)
        })
}

/// The facts of a visit, including those asked after the outcome.
pub fn replay_all(answers: &Answers) -> Known {
    QUESTIONS
        .iter()
        .filter(|question| !question.step.is_interview())
        .fold(replay(answers), |known, question| apply(question, answers.get(question.id), known))
}

fn apply(question: &Question, answer: Option<Answer>, Known { facts, open }: Known) -> Known {
    if evaluate(&question.ask_when, &facts) == Truth::No {
        return Known { facts: settle(question, facts), open };
    }
    let facts = match (answer, question.kind) {
        (None, _) => return Known { facts, open: open.union(settled_by(question)) },
        (Some(Answer::One(chosen)), Kind::OneOf(choices)) => match choices.get(usize::from(chosen)) {
            Some(choice) if is_offered(choice, &facts) => learn(settle(question, facts), choice.yes),
            Some(_) | None => return Known { facts, open: open.union(settled_by(question)) },
        },
        (Some(Answer::Ticked { yes, unsure }), Kind::Checklist(choices)) => {
            choices.iter().enumerate().fold(facts, |facts, (index, choice)| {
                if !is_offered(choice, &facts) || (yes | unsure) & (1 << index) == 0 {
                    leave(choice, facts)
                } else if yes & (1 << index) != 0 {
                    learn(facts, choice.yes)
                } else {
                    facts
                }
            })
        }
        // Not sure, or an answer of the wrong kind: nothing is learned.
        (Some(Answer::Unsure), _)
        | (Some(Answer::One(_)), Kind::Checklist(_))
        | (Some(Answer::Ticked { .. }), Kind::OneOf(_)) => facts,
    };
    Known { facts, open }
}

/// Every fact and measure that an answer to the question can settle.
pub fn settled_by(question: &Question) -> FactSet {
    question.kind.choices().iter().flat_map(|choice| choice.yes.iter().chain(choice.no)).fold(
        FactSet::EMPTY,
        |set, learned| match *learned {
            Learn::Yes(fact) | Learn::No(fact) => set.with(fact),
            Learn::Within(measure, ..) => set.with_measure(measure),
        },
    )
}

/// Settles everything that a question asks about as absent: its facts do not hold, its measures do not exist.
fn settle(question: &Question, facts: Facts) -> Facts {
    question.kind.choices().iter().fold(facts, |facts, choice| {
        choice.yes.iter().chain(choice.no).fold(facts, |facts, learned| match *learned {
            Learn::Yes(fact) | Learn::No(fact) => facts.with(fact, Truth::No),
            Learn::Within(measure, ..) => facts.with_amount(measure, Amount::Absent),
        })
    })
}

/// Learns what a choice means that was left unticked in an answered checklist.
fn leave(choice: &Choice, facts: Facts) -> Facts {
    let absent = choice.yes.iter().fold(facts, |facts, learned| match *learned {
        Learn::Yes(fact) | Learn::No(fact) => facts.with(fact, Truth::No),
        Learn::Within(measure, ..) => facts.with_amount(measure, Amount::Absent),
    });
    learn(absent, choice.no)
}

fn learn(facts: Facts, learned: &[Learn]) -> Facts {
    learned.iter().fold(facts, |facts, learned| match *learned {
        Learn::Yes(fact) => facts.with(fact, Truth::Yes),
        Learn::No(fact) => facts.with(fact, Truth::No),
        Learn::Within(measure, low, high) => facts.with_amount(measure, Amount::Within(low, high)),
    })
}

/// Whether a choice is offered: unless it is known not to apply.
pub fn is_offered(choice: &Choice, facts: &Facts) -> bool {
    evaluate(&choice.ask_when, facts) != Truth::No
}

/// Whether a question is asked: unless it is known not to apply.
pub fn applies(question: &Question, facts: &Facts) -> bool {
    evaluate(&question.ask_when, facts) != Truth::No
}

/// Whether a question has an answer that still fits it.
pub fn is_answered(question: &Question, answers: &Answers, facts: &Facts) -> bool {
    match (answers.get(question.id), question.kind) {
        (None, _) => false,
        (Some(Answer::One(chosen)), Kind::OneOf(choices)) => {
            choices.get(usize::from(chosen)).is_some_and(|choice| is_offered(choice, facts))
        }
        (Some(Answer::Unsure), Kind::OneOf(_)) | (Some(Answer::Ticked { .. }), Kind::Checklist(_)) => true,
        (Some(Answer::Unsure | Answer::One(_)), Kind::Checklist(_))
        | (Some(Answer::Ticked { .. }), Kind::OneOf(_)) => false,
    }
}

/// The questions of a step that apply, in order.
pub fn asked_in(step: Step, facts: &Facts) -> Vec<&'static Question> {
    of_step(step).filter(|question| applies(question, facts)).collect()
}

/// The questions of a visit that apply and still lack an answer, in order. The facts are those of its answers.
pub fn open_questions(answers: &Answers, facts: &Facts) -> Vec<&'static Question> {
    let mut open = Vec::new();
    for step in Step::ALL {
        for question in asked_in(*step, facts) {
            if !is_answered(question, answers, facts) {
                open.push(question);
            }
        }
    }
    open
}

/// The questions of a step that still lack an answer.
pub fn open_in(step: Step, answers: &Answers) -> Vec<QuestionId> {
    let open = open_questions(answers, &replay_all(answers).facts);
    open.into_iter().filter(|question| question.step == step).map(|question| question.id).collect()
}

/// The first step of the check with an open question. `None`: the check is complete.
pub fn next_open(answers: &Answers) -> Option<Step> {
    next_of(&open_questions(answers, &replay_all(answers).facts))
}

/// The same, from the open questions.
pub fn next_of(open: &[&Question]) -> Option<Step> {
    open.iter().map(|question| question.step).find(|step| step.is_interview())
}

/// At most how many screens of the check can still follow this one. The bound is exact: some answers reach it.
pub fn at_most_left(step: Step, answers: &Answers) -> usize {
    let facts = replay(answers).facts;
    steps_asked(&facts).filter(|later| *later > step).count()
}

/// The steps of the check that apply, in order.
pub fn steps_asked(facts: &Facts) -> impl Iterator<Item = Step> {
    Step::ALL
        .iter()
        .copied()
        .filter(|step| step.is_interview())
        .filter(|step| of_step(*step).any(|question| applies(question, facts)))
}

/// What can be concluded from the answers so far, whatever the answers to the open questions.
///
/// Once this is same-day or more the outcome is offered at once: more answers cannot lower it.
pub fn concluded_so_far(answers: &Answers) -> Assessment {
    let known = replay(answers);
    assess_floor(&known.facts, &known.open)
}

/// The assessment of a visit: of a complete check by its facts, of an incomplete one by what it has reached.
pub fn conclude(answers: &Answers) -> Assessment {
    match next_open(answers) {
        None => assess(&replay(answers).facts),
        Some(_) => concluded_so_far(answers),
    }
}

/// Whether the outcome may be shown: the check is complete, or it has reached same-day or more.
pub fn may_conclude(answers: &Answers) -> bool {
    next_open(answers).is_none() || concluded_so_far(answers).urgency >= Urgency::SameDay
}

/// Whether signs of an emergency have begun to show that the open questions can complete. Until these have settled it,
/// an early same-day outcome asks for the rest first: a runner who stopped there would miss the emergency.
pub fn may_become_an_emergency(answers: &Answers) -> bool {
    let known = replay(answers);
    let mut emergencies = RED_FLAGS.iter().filter(|rule| rule.urgency == Urgency::Emergency);
    emergencies.any(|rule| {
        let can = bounds(&rule.when, &known.facts, &known.open);
        // A doubt that is certain to remain, and can still turn into certainty, is a beginning too.
        can.most == Truth::Yes && can.least == Truth::Unknown || has_begun(&rule.when, &known)
    })
}

/// Whether a criterion can still be met and a warning in it is known. Onset and the number of legs are not warnings.
fn has_begun(criterion: &Criterion, known: &Known) -> bool {
    const CONTEXT: &[Fact] = &[
        Fact::BothLegs,
        Fact::OneLeg,
        Fact::OnsetSudden,
        Fact::OnsetBlow,
        Fact::OnsetGradual,
        Fact::OnsetDelayed,
        Fact::OnsetRecurrent,
        Fact::OnsetNoTrigger,
    ];
    if bounds(criterion, &known.facts, &known.open).most != Truth::Yes {
        return false;
    }
    match *criterion {
        Criterion::Is(fact) => known.facts.has(fact) && !CONTEXT.contains(&fact),
        Criterion::AtLeast(Measure::Pain, _) => evaluate(criterion, &known.facts) == Truth::Yes,
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().any(|part| has_begun(part, known))
        }
        Criterion::Always
        | Criterion::AtLeast(..)
        | Criterion::Below(..)
        | Criterion::Unless(_)
        | Criterion::Not(_) => false,
    }
}

/// Why the heel raise must not be tested now. Empty: it may be.
pub fn unsafe_to_raise(facts: &Facts) -> Vec<UnsafeReason> {
    UNSAFE_TO_RAISE
        .iter()
        .filter(|(_, when)| evaluate(when, facts) != Truth::No)
        .map(|(reason, _)| *reason)
        .collect()
}

/// The position of the first choice of a question that implies this fact.
pub fn choice_of(id: QuestionId, fact: Fact) -> Option<u8> {
    let choices = question(id)?.kind.choices();
    let position = choices.iter().position(|choice| choice.yes.contains(&Learn::Yes(fact)))?;
    u8::try_from(position).ok()
}
