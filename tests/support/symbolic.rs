//! Every complete set of answers to the questions of the check, and to those after the outcome.
//!
//! A set is a diagram over the bits of the answers (`triage_tools::symbolic`), asked and answered here by the ids of the
//! tables. The bits of what is not asked are free.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable};
use triage_core::protocol::impression::{FEATURES, Impression, PRIORS};
use triage_core::protocol::question::{QUESTIONS, QuestionId};
use triage_core::protocol::recovery::{GRADE_SIGNS, GradeSign, LayGrade};
use triage_core::protocol::red_flag::RedFlag;
use triage_core::protocol::{Criterion, Fact, Measure};
use triage_core::reasoning::Amount;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::{Form, Protocol};
use triage_tools::symbolic::reading::Reading;
use triage_tools::symbolic::space::{Given, Slot, Space, Unasked};
use triage_tools::symbolic::world::{Matches, Tri, at_least};

static QUESTIONNAIRE: LazyLock<Protocol> = LazyLock::new(|| Protocol {
    questions: QUESTIONS.iter().map(export::question).collect(),
    rules: Vec::new(),
});

pub struct Symbolic {
    space: Space<Bdd>,
    reading: Reading<'static, Bdd>,
    /// The sets of answers that a visit can end with.
    pub legal: Bdd,
    /// For each question: where it is asked.
    pub asked: Vec<Bdd>,
    /// For each question and choice: where it is offered.
    pub offered: Vec<Vec<Bdd>>,
}

impl Symbolic {
    /// Every question of the tables, answered in every way.
    pub fn new() -> Symbolic {
        let space = Space::of(&QUESTIONNAIRE, &QUESTIONNAIRE, Unasked::Free);
        let reading = Reading::of(&QUESTIONNAIRE, &space);
        // An item is ticked, "not sure" or left; asked or not, its bits mean nothing else.
        let checklists = space.slots.iter().filter(|slot| slot.form == Form::Checklist);
        let legal = checklists
            .fold(reading.is_complete.clone(), |all, slot| all.and(&slot.is_answer(&space.nowhere)));
        let asked = space.slots.iter().map(|slot| reading.asked(slot).clone()).collect();
        let offered = |slot: &Slot<Bdd>| {
            slot.choices.iter().map(|given| reading.offered(slot, given).clone()).collect()
        };
        Symbolic { legal, asked, offered: space.slots.iter().map(offered).collect(), space, reading }
    }

    pub fn nobody(&self) -> Bdd {
        self.space.nowhere.clone()
    }

    pub fn everybody(&self) -> Bdd {
        self.space.nowhere.not()
    }

    /// Where this choice is the answer, or this item is ticked.
    pub fn given(&self, id: QuestionId, index: usize) -> Bdd {
        self.choice(id, index).yes.clone()
    }

    /// Where the question, or this item, is answered "not sure".
    pub fn unsure(&self, id: QuestionId, index: usize) -> Bdd {
        let slot = self.slot(id);
        match slot.form {
            Form::OneOf => slot.unsure.clone(),
            Form::Checklist => self.choice(id, index).unsure.clone(),
        }
    }

    fn slot(&self, id: QuestionId) -> &Slot<Bdd> {
        &self.space.slots[id as usize]
    }

    fn choice(&self, id: QuestionId, index: usize) -> &Given<Bdd> {
        &self.slot(id).choices[index]
    }

    pub fn fact(&self, fact: Fact) -> Tri<Bdd> {
        self.reading.world.fact(fact.code())
    }

    /// Where the measure may be under this: not known counts.
    pub fn may_be_under(&self, measure: Measure, limit: u16) -> Bdd {
        self.reading.world.compare(measure.code(), |amount| match amount {
            Amount::Within(low, _) => low < limit,
            Amount::Unknown => true,
            Amount::Absent => false,
        })
    }

    /// Where a criterion holds, and where it does not.
    pub fn criterion(&self, criterion: &Criterion) -> Tri<Bdd> {
        self.reading.world.criterion(&export::criterion(criterion))
    }

    /// Where at least so many of these hold.
    pub fn at_least(&self, needed: usize, parts: Vec<Bdd>) -> Bdd {
        at_least(&self.space.nowhere, needed, parts.into_iter())
    }

    /// Where a rule is met, and where it is not excluded and that counts.
    pub fn matches(&self, rule: &RedFlag) -> Matches<Bdd> {
        self.reading.world.matches(&export::rule(rule))
    }

    /// Where a pattern has at least this score.
    pub fn scores(&self, pattern: Impression, least: i16) -> Bdd {
        let prior = i16::from(PRIORS[pattern as usize]);
        let mut sums = BTreeMap::from([(prior, self.everybody())]);
        for feature in FEATURES.iter().filter(|feature| feature.weights[pattern as usize] != 0) {
            let (holds, weight) =
                (self.criterion(&feature.when).yes, i16::from(feature.weights[pattern as usize]));
            let mut next: BTreeMap<i16, Bdd> = BTreeMap::new();
            for (sum, at) in sums {
                for (sum, at) in [(sum, at.and_not(&holds)), (sum + weight, at.and(&holds))] {
                    let known = next.entry(sum).or_insert_with(|| self.nobody());
                    *known = known.or(&at);
                }
            }
            sums = next;
        }
        sums.range(least..).fold(self.nobody(), |any, (_, at)| any.or(at))
    }

    /// Where the lay grade is three.
    pub fn grade_three(&self) -> Bdd {
        let signs = GRADE_SIGNS.iter().filter(|sign| sign.grade == LayGrade::Three);
        let signs: Vec<&GradeSign> = signs.collect();
        let holds = |sign: &&GradeSign| self.criterion(&sign.when).yes;
        let alone = signs.iter().filter(|sign| sign.decides_alone).map(holds);
        let alone = alone.fold(self.nobody(), |any, at| any.or(&at));
        alone.or(&self.at_least(2, signs.iter().map(holds).collect()))
    }

    /// One set of answers of these, as a visit would hold it.
    pub fn witness(&self, of: &Bdd) -> Option<Answers> {
        of.and(&self.legal).sat_witness().map(|valuation| self.answers(&valuation))
    }

    fn answers(&self, valuation: &BddValuation) -> Answers {
        let holds = |bdd: &Bdd| bdd.eval_in(valuation);
        QUESTIONS.iter().zip(&self.space.slots).fold(Answers::EMPTY, |answers, (question, slot)| {
            let answer = match slot.form {
                Form::OneOf => {
                    let chosen = slot.choices.iter().position(|given| holds(&given.yes));
                    chosen.map_or(Answer::Unsure, |index| Answer::One(index as u8))
                }
                Form::Checklist => {
                    let mask = |of: fn(&Given<Bdd>) -> &Bdd| {
                        let bits = slot.choices.iter().enumerate();
                        bits.map(|(n, given)| u16::from(holds(of(given))) << n).sum::<u16>()
                    };
                    Answer::Ticked { yes: mask(|given| &given.yes), unsure: mask(|given| &given.unsure) }
                }
            };
            answers.with(question.id, Some(answer))
        })
    }

    /// Where the question has this answer: all its bits, or those of the item, are fixed.
    fn answer(&self, id: QuestionId, change: Change) -> Bdd {
        match change {
            Change::To(index) => self.given(id, index),
            Change::Unsure(index) => self.unsure(id, index),
            Change::Left(index) => self.choice(id, index).left.clone(),
        }
    }

    /// The same answers but for this one: the cofactor.
    pub fn with_answer(&self, of: &Bdd, id: QuestionId, change: Change) -> Bdd {
        // An answer fixes its bits in one way, so its diagram has one path.
        of.restrict(&self.answer(id, change).first_clause().unwrap().to_values())
    }

    /// The bits that a change of this answer moves.
    pub fn bits_of(&self, id: QuestionId, change: Change) -> Vec<BddVariable> {
        self.answer(id, change).support_set().into_iter().collect()
    }

    /// These, with the answer of the question fixed.
    pub fn pinned(&self, of: &Bdd, id: QuestionId, change: Change) -> Bdd {
        of.and(&self.answer(id, change))
    }
}

/// A change of one answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// This choice is given, or this item ticked.
    To(usize),
    /// Not sure, of the question or of this item.
    Unsure(usize),
    /// This item is left.
    Left(usize),
}
