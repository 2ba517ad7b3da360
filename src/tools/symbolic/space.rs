//! The answers to every question that either of two protocols has, as diagram variables or as a sample.
//!
//! Questions and choices are matched by code. The choices of a question are numbered in binary, and after them come "not
//! sure" and, where it is told apart, "not asked"; an item of a checklist is two bits (yes, not sure).

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, BddVariableSetBuilder};

use super::protocol::{Choice, Form, Protocol, Question};
use super::set::Set;

/// One question of the space.
pub struct Slot<S> {
    /// The stable code of the question.
    pub code: String,
    /// As the runner reads it.
    pub title: String,
    /// How it is answered.
    pub form: Form,
    /// What can be chosen, in either protocol.
    pub choices: Vec<Given<S>>,
    /// The question as a whole is answered "not sure": never true of a checklist.
    pub unsure: S,
    /// It is not asked, where that has a value of its own.
    pub blank: S,
}

/// One choice of a slot.
pub struct Given<S> {
    /// The stable code of the choice.
    pub code: String,
    /// The answer in a few words.
    pub short: String,
    /// It is chosen, or ticked.
    pub yes: S,
    /// The item is answered "not sure": never true of a choice.
    pub unsure: S,
    /// Neither.
    pub left: S,
}

impl<S: Set> Slot<S> {
    /// Where the bits encode an answer.
    pub fn is_answer(&self, nowhere: &S) -> S {
        match self.form {
            Form::OneOf => self.choices.iter().fold(self.unsure.clone(), |any, given| any.or(&given.yes)),
            Form::Checklist => self
                .choices
                .iter()
                .fold(nowhere.not(), |all, given| all.and(&given.yes.or(&given.unsure).or(&given.left))),
        }
    }
}

/// All slots.
pub struct Space<S> {
    /// The empty set.
    pub nowhere: S,
    /// In the order in which answers are replayed.
    pub slots: Vec<Slot<S>>,
}

impl<S> Space<S> {
    /// The slot of a question, by its code and form.
    pub fn slot(&self, question: &Question) -> Option<&Slot<S>> {
        self.slots.iter().find(|slot| slot.code == question.code && slot.form == question.form)
    }
}

impl Space<Bdd> {
    /// Every set of answers.
    pub fn of(base: &Protocol, head: &Protocol, unasked: Unasked) -> Space<Bdd> {
        let questions = questions(base, head);
        let mut builder = BddVariableSetBuilder::new();
        let bits: Vec<Vec<BddVariable>> =
            questions.iter().map(|question| variables(&mut builder, question, unasked)).collect();
        let set = builder.build();
        let slots =
            questions.into_iter().zip(&bits).map(|(question, bits)| slot(&set, question, bits, unasked));
        Space { slots: slots.collect(), nowhere: set.mk_false() }
    }
}

/// What the bits of a question that is not asked are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unasked {
    /// One value of their own, so that each set of answers is counted once.
    Blank,
    /// Anything, which takes fewer bits.
    Free,
}

/// The questions of `head` in order, then those that only `base` has; the same for choices.
pub fn questions(base: &Protocol, head: &Protocol) -> Vec<Question> {
    union(&head.questions, &base.questions)
}

/// A question whose form changed counts as another question.
fn union(first: &[Question], second: &[Question]) -> Vec<Question> {
    let mut all = first.to_vec();
    for question in second {
        match all.iter_mut().find(|other| other.code == question.code && other.form == question.form) {
            Some(known) => {
                let is_new = |choice: &&Choice| known.choices.iter().all(|other| other.code != choice.code);
                let new: Vec<Choice> = question.choices.iter().filter(is_new).cloned().collect();
                known.choices.extend(new);
            }
            None => all.push(question.clone()),
        }
    }
    all
}

fn variables(builder: &mut BddVariableSetBuilder, question: &Question, unasked: Unasked) -> Vec<BddVariable> {
    // After the choices: "not sure", and not asked.
    let others = match unasked {
        Unasked::Blank => 2,
        Unasked::Free => 1,
    };
    let count = match question.form {
        Form::OneOf => (question.choices.len() + others).next_power_of_two().trailing_zeros() as usize,
        Form::Checklist => 2 * question.choices.len(),
    };
    let name = |bit| format!("{}.{:?}.{bit}", question.code, question.form);
    (0..count).map(|bit| builder.make_variable(&name(bit))).collect()
}

fn slot(set: &BddVariableSet, question: Question, bits: &[BddVariable], unasked: Unasked) -> Slot<Bdd> {
    let count = question.choices.len();
    let unsure = match question.form {
        Form::OneOf => number(set, bits, count),
        Form::Checklist => set.mk_false(),
    };
    let blank = match (unasked, question.form) {
        (Unasked::Blank, Form::OneOf) => number(set, bits, count + 1),
        (Unasked::Blank, Form::Checklist) => number(set, bits, 0),
        (Unasked::Free, _) => set.mk_false(),
    };
    let choices = question.choices.into_iter().enumerate().map(|(index, choice)| {
        let (yes, unsure, left) = match question.form {
            Form::OneOf => {
                let yes = number(set, bits, index);
                (yes.clone(), set.mk_false(), yes.not())
            }
            Form::Checklist => {
                let item: Vec<BddVariable> = bits.iter().copied().skip(2 * index).take(2).collect();
                (number(set, &item, 1), number(set, &item, 2), number(set, &item, 0))
            }
        };
        Given { code: choice.code, short: choice.short, yes, unsure, left }
    });
    Slot {
        choices: choices.collect(),
        code: question.code,
        title: question.title,
        form: question.form,
        unsure,
        blank,
    }
}

/// Where the bits encode this number, the lowest bit first.
fn number(set: &BddVariableSet, bits: &[BddVariable], number: usize) -> Bdd {
    bits.iter()
        .enumerate()
        .fold(set.mk_true(), |all, (place, bit)| all.and(&set.mk_literal(*bit, number >> place & 1 == 1)))
}
