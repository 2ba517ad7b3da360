//! Every complete set of answers at once: the replay of answers and the rules, over decision diagrams.
//!
//! One diagram variable is one bit of an answer: a choice of a question is a number in binary, an item of a checklist
//! is two bits (yes, not sure). Facts, criteria and levels are then functions of the answers, built by the same steps
//! as `reasoning::interview` and `reasoning::evaluate` take; `tests/proofs.rs` checks that the two agree.

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable, BddVariableSet, BddVariableSetBuilder};
use triage_core::protocol::impression::{FEATURES, Impression, PRIORS};
use triage_core::protocol::question::{Choice, Kind, Learn, QUESTIONS, Question, QuestionId};
use triage_core::protocol::recovery::{GRADE_SIGNS, GradeSign, LayGrade};
use triage_core::protocol::red_flag::RedFlag;
use triage_core::protocol::{Criterion, Fact, Measure};
use triage_core::reasoning::Amount;
use triage_core::reasoning::interview::{Answer, Answers};

/// The truth of a fact or a criterion, as two functions of the answers. Where neither holds it is unknown.
#[derive(Clone)]
pub struct Tri {
    pub yes: Bdd,
    pub no: Bdd,
}

/// The answers of a question as diagrams.
enum Bits {
    /// The choice in binary; the number after the last choice is "not sure".
    OneOf(Vec<BddVariable>),
    /// Yes and not sure, for each item.
    Checklist(Vec<(BddVariable, BddVariable)>),
}

pub struct Symbolic {
    pub set: BddVariableSet,
    bits: Vec<Bits>,
    facts: Vec<Tri>,
    amounts: Vec<Vec<(Bdd, Amount)>>,
    /// The sets of answers that a visit can end with.
    pub legal: Bdd,
    /// For each question: where it is asked.
    pub asked: Vec<Bdd>,
    /// For each question and choice: where it is offered.
    pub offered: Vec<Vec<Bdd>>,
}

impl Symbolic {
    /// The questions of the check, and those after the outcome, answered in every possible way.
    pub fn new() -> Symbolic {
        let mut builder = BddVariableSetBuilder::new();
        let mut bit = |name: String| builder.make_variable(&name);
        let bits = QUESTIONS
            .iter()
            .map(|question| match question.kind {
                Kind::OneOf(choices) => {
                    let width = (choices.len() + 1).next_power_of_two().trailing_zeros();
                    Bits::OneOf((0..width).map(|n| bit(format!("{}.{n}", question.id.code()))).collect())
                }
                Kind::Checklist(choices) => Bits::Checklist(
                    choices
                        .iter()
                        .map(|choice| {
                            let name = format!("{}.{}", question.id.code(), choice.code());
                            (bit(format!("{name}.yes")), bit(format!("{name}.unsure")))
                        })
                        .collect(),
                ),
            })
            .collect();
        let set = builder.build();
        let (t, f) = (set.mk_true(), set.mk_false());
        let mut all = Symbolic {
            facts: vec![Tri { yes: f.clone(), no: f.clone() }; Fact::ALL.len()],
            amounts: vec![vec![(t.clone(), Amount::Unknown)]; Measure::ALL.len()],
            legal: t,
            asked: Vec::new(),
            offered: Vec::new(),
            set,
            bits,
        };
        for question in QUESTIONS {
            all.apply(question);
        }
        all
    }

    pub fn falsum(&self) -> Bdd {
        self.set.mk_false()
    }

    /// Where this choice is the answer, or this item is ticked.
    pub fn given(&self, id: QuestionId, index: usize) -> Bdd {
        match &self.bits[id as usize] {
            Bits::OneOf(bits) => self.number(bits, index),
            Bits::Checklist(items) => self.set.mk_var(items[index].0),
        }
    }

    /// Where the question, or this item, is answered "not sure".
    pub fn unsure(&self, id: QuestionId, index: usize) -> Bdd {
        match &self.bits[id as usize] {
            Bits::OneOf(bits) => self.number(bits, QUESTIONS[id as usize].kind.choices().len()),
            Bits::Checklist(items) => {
                self.set.mk_var(items[index].1).and(&self.set.mk_not_var(items[index].0))
            }
        }
    }

    fn number(&self, bits: &[BddVariable], number: usize) -> Bdd {
        bits.iter().enumerate().fold(self.set.mk_true(), |all, (n, bit)| {
            all.and(&self.set.mk_literal(*bit, number >> n & 1 == 1))
        })
    }

    fn apply(&mut self, question: &Question) {
        let asked = self.criterion(&question.ask_when).no.not();
        let skipped = asked.not();
        self.asked.push(asked.clone());
        for choice in question.kind.choices() {
            for learned in choice.yes.iter().chain(choice.no) {
                self.absent(*learned, &skipped);
            }
        }
        let choices = question.kind.choices();
        let mut offered = Vec::new();
        match question.kind {
            Kind::OneOf(_) => {
                offered = choices.iter().map(|choice| self.criterion(&choice.ask_when).no.not()).collect();
                let mut is_chosen = self.falsum();
                for (index, offered) in offered.iter().enumerate() {
                    is_chosen = is_chosen.or(&self.given(question.id, index).and(offered));
                }
                let is_unsure = self.unsure(question.id, 0);
                self.legal = self.legal.and(&skipped.or(&is_chosen).or(&is_unsure));
                let known = asked.and(&is_chosen);
                for choice in choices {
                    for learned in choice.yes.iter().chain(choice.no) {
                        self.absent(*learned, &known);
                    }
                }
                for (index, choice) in choices.iter().enumerate() {
                    self.learn(choice.yes, &known.and(&self.given(question.id, index)));
                }
            }
            Kind::Checklist(_) => {
                for (index, choice) in choices.iter().enumerate() {
                    let is_offered = self.criterion(&choice.ask_when).no.not();
                    self.item(question, index, choice, &asked, &is_offered);
                    offered.push(is_offered);
                }
            }
        }
        self.offered.push(offered);
    }

    fn item(&mut self, question: &Question, index: usize, choice: &Choice, asked: &Bdd, offered: &Bdd) {
        let (yes, unsure) = (self.given(question.id, index), self.unsure(question.id, index));
        let Bits::Checklist(items) = &self.bits[question.id as usize] else { panic!("not a checklist") };
        // The two bits of an item are never set together.
        let both = self.set.mk_var(items[index].0).and(&self.set.mk_var(items[index].1));
        self.legal = self.legal.and_not(&both);
        let left = asked.and(&offered.not().or(&yes.or(&unsure).not()));
        for learned in choice.yes {
            self.absent(*learned, &left);
        }
        self.learn(choice.no, &left);
        self.learn(choice.yes, &asked.and(offered).and(&yes));
    }

    fn absent(&mut self, learned: Learn, when: &Bdd) {
        match learned {
            Learn::Yes(fact) | Learn::No(fact) => self.set_fact(fact, when, false),
            Learn::Within(measure, ..) => self.set_amount(measure, when, Amount::Absent),
        }
    }

    fn learn(&mut self, learned: &[Learn], when: &Bdd) {
        for learned in learned {
            match *learned {
                Learn::Yes(fact) => self.set_fact(fact, when, true),
                Learn::No(fact) => self.set_fact(fact, when, false),
                Learn::Within(measure, low, high) => {
                    self.set_amount(measure, when, Amount::Within(low, high))
                }
            }
        }
    }

    fn set_fact(&mut self, fact: Fact, when: &Bdd, is_present: bool) {
        let tri = &mut self.facts[fact as usize];
        tri.yes = if is_present { tri.yes.or(when) } else { tri.yes.and_not(when) };
        tri.no = if is_present { tri.no.and_not(when) } else { tri.no.or(when) };
    }

    fn set_amount(&mut self, measure: Measure, when: &Bdd, amount: Amount) {
        let rows = &mut self.amounts[measure as usize];
        for (condition, _) in rows.iter_mut() {
            *condition = condition.and_not(when);
        }
        match rows.iter_mut().find(|(_, other)| *other == amount) {
            Some((condition, _)) => *condition = condition.or(when),
            None => rows.push((when.clone(), amount)),
        }
        rows.retain(|(condition, _)| !condition.is_false());
    }

    pub fn fact(&self, fact: Fact) -> &Tri {
        &self.facts[fact as usize]
    }

    /// Where the measure may be below the limit; an unknown one may.
    pub fn may_be_under(&self, measure: Measure, limit: u16) -> Bdd {
        self.compare(measure, |amount| match amount {
            Amount::Within(low, _) => low < limit,
            Amount::Unknown => true,
            Amount::Absent => false,
        })
    }

    fn compare(&self, measure: Measure, holds: impl Fn(Amount) -> bool) -> Bdd {
        let rows = &self.amounts[measure as usize];
        rows.iter().filter(|(_, amount)| holds(*amount)).fold(self.falsum(), |all, (when, _)| all.or(when))
    }

    /// Where a criterion holds, and where it does not.
    pub fn criterion(&self, criterion: &Criterion) -> Tri {
        match *criterion {
            Criterion::Always => Tri { yes: self.set.mk_true(), no: self.falsum() },
            Criterion::Is(fact) => self.fact(fact).clone(),
            Criterion::AtLeast(measure, least) => Tri {
                yes: self.compare(measure, |amount| matches!(amount, Amount::Within(low, _) if low >= least)),
                no: self.compare(measure, |amount| match amount {
                    Amount::Absent => true,
                    Amount::Within(_, high) => high < least,
                    Amount::Unknown => false,
                }),
            },
            Criterion::Below(measure, limit) => Tri {
                yes: self
                    .compare(measure, |amount| matches!(amount, Amount::Within(_, high) if high < limit)),
                no: self.compare(measure, |amount| match amount {
                    Amount::Absent => true,
                    Amount::Within(low, _) => low >= limit,
                    Amount::Unknown => false,
                }),
            },
            Criterion::All(parts) => {
                parts.iter().fold(Tri { yes: self.set.mk_true(), no: self.falsum() }, |all, part| {
                    let part = self.criterion(part);
                    Tri { yes: all.yes.and(&part.yes), no: all.no.or(&part.no) }
                })
            }
            Criterion::Any(parts) => {
                parts.iter().fold(Tri { yes: self.falsum(), no: self.set.mk_true() }, |any, part| {
                    let part = self.criterion(part);
                    Tri { yes: any.yes.or(&part.yes), no: any.no.and(&part.no) }
                })
            }
            Criterion::Count(needed, parts) => {
                let parts: Vec<Tri> = parts.iter().map(|part| self.criterion(part)).collect();
                let yes = parts.iter().map(|part| part.yes.clone()).collect();
                let possible = parts.iter().map(|part| part.no.not()).collect();
                Tri {
                    yes: self.at_least(usize::from(needed), yes),
                    no: self.at_least(usize::from(needed), possible).not(),
                }
            }
            Criterion::Unless(part) => {
                let part = self.criterion(part);
                Tri { yes: part.yes.not(), no: part.yes }
            }
            Criterion::Not(part) => {
                let part = self.criterion(part);
                Tri { yes: part.no, no: part.yes }
            }
        }
    }

    /// Where at least `needed` of these hold.
    pub fn at_least(&self, needed: usize, parts: Vec<Bdd>) -> Bdd {
        let mut reached = vec![self.falsum(); needed + 1];
        reached[0] = self.set.mk_true();
        for part in parts {
            for count in (1..=needed).rev() {
                reached[count] = reached[count].or(&reached[count - 1].and(&part));
            }
        }
        reached.pop().unwrap()
    }

    /// Where a pattern has at least this score.
    pub fn scores(&self, pattern: Impression, least: i16) -> Bdd {
        let prior = i16::from(PRIORS[pattern as usize]);
        let mut sums = BTreeMap::from([(prior, self.set.mk_true())]);
        for feature in FEATURES.iter().filter(|feature| feature.weights[pattern as usize] != 0) {
            let (holds, weight) =
                (self.criterion(&feature.when).yes, i16::from(feature.weights[pattern as usize]));
            let mut next: BTreeMap<i16, Bdd> = BTreeMap::new();
            for (sum, at) in sums {
                for (sum, at) in [(sum, at.and_not(&holds)), (sum + weight, at.and(&holds))] {
                    let known = next.entry(sum).or_insert_with(|| self.falsum());
                    *known = known.or(&at);
                }
            }
            sums = next;
        }
        sums.range(least..).fold(self.falsum(), |any, (_, at)| any.or(at))
    }

    /// Where the lay grade is three.
    pub fn grade_three(&self) -> Bdd {
        let signs = GRADE_SIGNS.iter().filter(|sign| sign.grade == LayGrade::Three);
        let signs: Vec<&GradeSign> = signs.collect();
        let holds = |sign: &&GradeSign| self.criterion(&sign.when).yes;
        let alone = signs.iter().filter(|sign| sign.decides_alone).map(holds);
        let alone = alone.fold(self.falsum(), |any, at| any.or(&at));
        alone.or(&self.at_least(2, signs.iter().map(holds).collect()))
    }

    /// Where a rule is not excluded and that counts: the doubt is not calmed.
    pub fn doubted(&self, rule: &RedFlag, holds: &Tri) -> Bdd {
        let open = holds.yes.or(&holds.no).not();
        rule.doubt.map_or_else(|| open.clone(), |doubt| open.and_not(&self.criterion(&doubt).yes))
    }

    /// One set of answers among these, as a visit would hold it.
    pub fn witness(&self, of: &Bdd) -> Option<Answers> {
        of.and(&self.legal).sat_witness().map(|valuation| self.answers(&valuation))
    }

    pub fn answers(&self, valuation: &BddValuation) -> Answers {
        QUESTIONS.iter().fold(Answers::EMPTY, |answers, question| {
            let answer = match &self.bits[question.id as usize] {
                Bits::OneOf(bits) => {
                    let number = bits
                        .iter()
                        .enumerate()
                        .map(|(n, bit)| usize::from(valuation.value(*bit)) << n)
                        .sum::<usize>();
                    if number < question.kind.choices().len() {
                        Answer::One(number as u8)
                    } else {
                        Answer::Unsure
                    }
                }
                Bits::Checklist(items) => {
                    let mask = |bit: &dyn Fn(&(BddVariable, BddVariable)) -> BddVariable| {
                        items
                            .iter()
                            .enumerate()
                            .map(|(n, item)| u16::from(valuation.value(bit(item))) << n)
                            .sum::<u16>()
                    };
                    let yes = mask(&|item| item.0);
                    Answer::Ticked { yes, unsure: mask(&|item| item.1) & !yes }
                }
            };
            answers.with(question.id, Some(answer))
        })
    }

    /// The cofactor for one answer of a question: a function of all other answers.
    pub fn with_answer(&self, of: &Bdd, id: QuestionId, change: Change) -> Bdd {
        match (&self.bits[id as usize], change) {
            (Bits::OneOf(bits), Change::To(index)) => self.fix(of, bits, index),
            (Bits::OneOf(bits), Change::Unsure(_)) => {
                self.fix(of, bits, QUESTIONS[id as usize].kind.choices().len())
            }
            (Bits::Checklist(items), Change::To(index)) => {
                of.restrict(&[(items[index].0, true), (items[index].1, false)])
            }
            (Bits::Checklist(items), Change::Unsure(index)) => {
                of.restrict(&[(items[index].0, false), (items[index].1, true)])
            }
            (Bits::Checklist(items), Change::Left(index)) => {
                of.restrict(&[(items[index].0, false), (items[index].1, false)])
            }
            (Bits::OneOf(_), Change::Left(_)) => panic!("a choice is not left blank"),
        }
    }

    /// The bits that a change of this answer affects.
    pub fn bits_of(&self, id: QuestionId, change: Change) -> Vec<BddVariable> {
        match (&self.bits[id as usize], change) {
            (Bits::OneOf(bits), _) => bits.clone(),
            (Bits::Checklist(items), Change::To(index) | Change::Unsure(index) | Change::Left(index)) => {
                vec![items[index].0, items[index].1]
            }
        }
    }

    /// Those of these who give this answer.
    pub fn pinned(&self, of: &Bdd, id: QuestionId, change: Change) -> Bdd {
        let answer = match change {
            Change::To(index) => self.given(id, index),
            Change::Unsure(index) => self.unsure(id, index),
            Change::Left(index) => self.given(id, index).or(&self.unsure(id, index)).not(),
        };
        of.and(&answer)
    }

    fn fix(&self, of: &Bdd, bits: &[BddVariable], number: usize) -> Bdd {
        let values: Vec<(BddVariable, bool)> =
            bits.iter().enumerate().map(|(n, bit)| (*bit, number >> n & 1 == 1)).collect();
        of.restrict(&values)
    }
}

/// A change of one answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// This choice is given, or this item ticked.
    To(usize),
    /// Not sure about the question, or about this item.
    Unsure(usize),
    /// This item is left blank.
    Left(usize),
}
