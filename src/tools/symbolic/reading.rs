//! How one protocol reads the answers: which it asks for, which it accepts, and what it learns from them.
//!
//! The same steps as `triage_core::reasoning::interview`. A question or choice that the protocol does not have, or
//! would not ask, is ignored.

use std::collections::HashMap;

use triage_core::reasoning::Amount;

use super::protocol::{Choice, Form, Learn, Protocol, Question, Rule};
use super::set::Set;
use super::space::{Given, Slot, Space};
use super::world::{Matches, World};

/// One protocol replayed over all answers, or a sample of them.
pub struct Reading<'a, S> {
    /// The rules of the protocol, in its order.
    pub rules: &'a [Rule],
    /// What the answers imply for facts and measures.
    pub world: World<S>,
    nowhere: S,
    /// Where each question is asked, and each choice offered.
    asked: HashMap<(String, Form), S>,
    offered: HashMap<(String, String), S>,
    /// Where every question that is asked has an answer that is offered.
    pub is_complete: S,
}

impl<'a, S: Set> Reading<'a, S> {
    /// Replays every question of the protocol that the space knows.
    pub fn of(protocol: &'a Protocol, space: &Space<S>) -> Reading<'a, S> {
        let mut reading = Reading {
            rules: &protocol.rules,
            world: World::unknown(&space.nowhere),
            nowhere: space.nowhere.clone(),
            asked: HashMap::new(),
            offered: HashMap::new(),
            is_complete: space.nowhere.not(),
        };
        for question in &protocol.questions {
            if let Some(slot) = space.slot(question) {
                reading.replay(question, slot);
            }
        }
        reading
    }

    /// Where a question is asked: nowhere, if the protocol does not know it.
    pub fn asked(&self, slot: &Slot<S>) -> &S {
        self.asked.get(&(slot.code.clone(), slot.form)).unwrap_or(&self.nowhere)
    }

    /// Where a choice is offered.
    pub fn offered(&self, slot: &Slot<S>, given: &Given<S>) -> &S {
        self.offered.get(&(slot.code.clone(), given.code.clone())).unwrap_or(&self.nowhere)
    }

    /// For each rule, where it asks for this level or a more urgent one.
    pub fn reached(&self, level: u8) -> Vec<S> {
        self.rules.iter().map(|rule| self.reaches(rule, level)).collect()
    }

    /// Where one rule asks for this level or a more urgent one.
    pub fn reaches(&self, rule: &Rule, level: u8) -> S {
        self.world.reaches(rule, level)
    }

    /// For each rule, where it is met and where it is left open.
    pub fn matches(&self) -> Vec<Matches<S>> {
        self.rules.iter().map(|rule| self.world.matches(rule)).collect()
    }

    fn replay(&mut self, question: &Question, slot: &Slot<S>) {
        let asked = self.world.criterion(&question.ask_when).no.not();
        self.absent(question, &asked.not());
        match question.form {
            Form::OneOf => self.replay_choices(question, slot, &asked),
            Form::Checklist => {
                for (choice, given) in pairs(question, slot) {
                    self.replay_item(slot, choice, given, &asked);
                }
            }
        }
        self.asked.insert((slot.code.clone(), slot.form), asked);
    }

    fn replay_choices(&mut self, question: &Question, slot: &Slot<S>, asked: &S) {
        let mut is_chosen = self.nowhere.clone();
        for (choice, given) in pairs(question, slot) {
            let offered = self.world.criterion(&choice.ask_when).no.not().and(asked);
            is_chosen = is_chosen.or(&given.yes.and(&offered));
            self.offered.insert((slot.code.clone(), given.code.clone()), offered);
        }
        self.is_complete = self.is_complete.and(&asked.not().or(&is_chosen).or(&slot.unsure));
        self.absent(question, &is_chosen);
        for (choice, given) in pairs(question, slot) {
            self.learn(&choice.yes, &is_chosen.and(&given.yes));
        }
    }

    fn replay_item(&mut self, slot: &Slot<S>, choice: &Choice, given: &Given<S>, asked: &S) {
        let offered = self.world.criterion(&choice.ask_when).no.not().and(asked);
        let is_left = asked.and(&offered.not().or(&given.left));
        for learned in &choice.yes {
            self.settle(learned, &is_left);
        }
        self.learn(&choice.no, &is_left);
        self.learn(&choice.yes, &offered.and(&given.yes));
        self.offered.insert((slot.code.clone(), given.code.clone()), offered);
    }

    fn absent(&mut self, question: &Question, when: &S) {
        for learned in question.choices.iter().flat_map(|choice| choice.yes.iter().chain(&choice.no)) {
            self.settle(learned, when);
        }
    }

    /// Sets what the answer would imply to absent: it was not asked for, or not given.
    fn settle(&mut self, learned: &Learn, when: &S) {
        match learned {
            Learn::Yes(fact) | Learn::No(fact) => self.world.set_fact(fact, when, false),
            Learn::Within(measure, ..) => self.world.set_amount(measure, when, Amount::Absent),
        }
    }

    fn learn(&mut self, learned: &[Learn], when: &S) {
        for learned in learned {
            match learned {
                Learn::Yes(fact) => self.world.set_fact(fact, when, true),
                Learn::No(fact) => self.world.set_fact(fact, when, false),
                Learn::Within(measure, low, high) => {
                    self.world.set_amount(measure, when, Amount::Within(*low, *high));
                }
            }
        }
    }
}

/// The choices of a question, each with its sets of answers.
fn pairs<'a, S>(
    question: &'a Question,
    slot: &'a Slot<S>,
) -> impl Iterator<Item = (&'a Choice, &'a Given<S>)> {
    question
        .choices
        .iter()
        .filter_map(|choice| Some((choice, slot.choices.iter().find(|given| given.code == choice.code)?)))
}
