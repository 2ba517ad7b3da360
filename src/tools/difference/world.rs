//! Facts, measures and criteria as functions of the answers; of a case, as plain yes and no.
//!
//! The same three-valued steps as `triage_core::reasoning::evaluate`, over decision diagrams and codes.
//! `tests/clinical_diff.rs` holds the two to each other.

use std::collections::HashMap;

use biodivine_lib_bdd::{Bdd, BddVariableSet};
use triage_core::protocol::{Fact, Measure};
use triage_core::reasoning::{Amount, Facts, Truth};

use super::protocol::{Criterion, Rule};

/// Where something holds and where it does not. Neither: not known.
#[derive(Clone)]
pub(super) struct Tri {
    pub(super) yes: Bdd,
    pub(super) no: Bdd,
}

impl Tri {
    fn open(&self) -> Bdd {
        self.yes.or(&self.no).not()
    }
}

/// What is known of facts and measures, by code.
pub(super) struct World {
    set: BddVariableSet,
    facts: HashMap<String, Tri>,
    amounts: HashMap<String, Vec<(Bdd, Amount)>>,
}

impl World {
    /// Nothing is known yet.
    pub(super) fn unknown(set: &BddVariableSet) -> World {
        World { set: set.clone(), facts: HashMap::new(), amounts: HashMap::new() }
    }

    /// One case: every fact and measure of today's tables stands as it says.
    pub(super) fn of_case(facts: &Facts) -> World {
        let mut world = World::unknown(&BddVariableSet::new_anonymous(0));
        let always = world.set.mk_true();
        for fact in Fact::ALL {
            match facts.truth(*fact) {
                Truth::Yes => world.set_fact(fact.code(), &always, true),
                Truth::No => world.set_fact(fact.code(), &always, false),
                Truth::Unknown => {}
            }
        }
        for measure in Measure::ALL {
            world.set_amount(measure.code(), &always, facts.amount(*measure));
        }
        world
    }

    fn everywhere(&self) -> Bdd {
        self.set.mk_true()
    }

    fn nowhere(&self) -> Bdd {
        self.set.mk_false()
    }

    pub(super) fn set_fact(&mut self, fact: &str, when: &Bdd, is_present: bool) {
        let Tri { yes, no } = self.fact(fact);
        let tri = if is_present {
            Tri { yes: yes.or(when), no: no.and_not(when) }
        } else {
            Tri { yes: yes.and_not(when), no: no.or(when) }
        };
        self.facts.insert(fact.to_owned(), tri);
    }

    pub(super) fn set_amount(&mut self, measure: &str, when: &Bdd, amount: Amount) {
        let mut rows = self.amounts(measure);
        for (condition, _) in &mut rows {
            *condition = condition.and_not(when);
        }
        match rows.iter_mut().find(|(_, other)| *other == amount) {
            Some((condition, _)) => *condition = condition.or(when),
            None => rows.push((when.clone(), amount)),
        }
        rows.retain(|(condition, _)| !condition.is_false());
        self.amounts.insert(measure.to_owned(), rows);
    }

    fn fact(&self, fact: &str) -> Tri {
        let unknown = || Tri { yes: self.nowhere(), no: self.nowhere() };
        self.facts.get(fact).cloned().unwrap_or_else(unknown)
    }

    fn amounts(&self, measure: &str) -> Vec<(Bdd, Amount)> {
        let unknown = || vec![(self.everywhere(), Amount::Unknown)];
        self.amounts.get(measure).cloned().unwrap_or_else(unknown)
    }

    fn compare(&self, measure: &str, holds: impl Fn(Amount) -> bool) -> Bdd {
        let rows = self.amounts(measure);
        rows.iter().filter(|(_, amount)| holds(*amount)).fold(self.nowhere(), |all, (when, _)| all.or(when))
    }

    /// Where a criterion holds, and where it does not.
    pub(super) fn criterion(&self, criterion: &Criterion) -> Tri {
        match criterion {
            Criterion::Always => Tri { yes: self.everywhere(), no: self.nowhere() },
            Criterion::Is(fact) => self.fact(fact),
            Criterion::AtLeast(measure, least) => Tri {
                yes: self
                    .compare(measure, |amount| matches!(amount, Amount::Within(low, _) if low >= *least)),
                no: self.compare(measure, |amount| match amount {
                    Amount::Absent => true,
                    Amount::Within(_, high) => high < *least,
                    Amount::Unknown => false,
                }),
            },
            Criterion::Below(measure, limit) => Tri {
                yes: self
                    .compare(measure, |amount| matches!(amount, Amount::Within(_, high) if high < *limit)),
                no: self.compare(measure, |amount| match amount {
                    Amount::Absent => true,
                    Amount::Within(low, _) => low >= *limit,
                    Amount::Unknown => false,
                }),
            },
            Criterion::All(parts) => {
                parts.iter().fold(Tri { yes: self.everywhere(), no: self.nowhere() }, |all, part| {
                    let part = self.criterion(part);
                    Tri { yes: all.yes.and(&part.yes), no: all.no.or(&part.no) }
                })
            }
            Criterion::Any(parts) => {
                parts.iter().fold(Tri { yes: self.nowhere(), no: self.everywhere() }, |any, part| {
                    let part = self.criterion(part);
                    Tri { yes: any.yes.or(&part.yes), no: any.no.and(&part.no) }
                })
            }
            Criterion::Count(needed, parts) => {
                let parts: Vec<Tri> = parts.iter().map(|part| self.criterion(part)).collect();
                let certain = parts.iter().map(|part| part.yes.clone());
                let possible = parts.iter().map(|part| part.no.not());
                Tri {
                    yes: at_least(&self.set, usize::from(*needed), certain),
                    no: at_least(&self.set, usize::from(*needed), possible).not(),
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

    /// Where a rule asks for this level or a more urgent one.
    pub(super) fn reaches(&self, rule: &Rule, level: u8) -> Bdd {
        let tri = self.criterion(&rule.when);
        let met = if rule.level <= level { tri.yes.clone() } else { self.nowhere() };
        let calmed = rule.doubt.as_ref().map_or_else(|| self.nowhere(), |doubt| self.criterion(doubt).yes);
        let unsure = if rule.if_unsure <= level { tri.open().and_not(&calmed) } else { self.nowhere() };
        met.or(&unsure)
    }

    /// Where the rules together ask for this level or a more urgent one.
    pub(super) fn level(&self, rules: &[Rule], level: u8) -> Bdd {
        rules.iter().fold(self.nowhere(), |all, rule| all.or(&self.reaches(rule, level)))
    }
}

/// Where at least so many of these hold.
pub(super) fn at_least(set: &BddVariableSet, needed: usize, parts: impl Iterator<Item = Bdd>) -> Bdd {
    // Position n: where n of the parts so far hold, the last one also where more do.
    let mut reached = vec![set.mk_false(); needed];
    reached.insert(0, set.mk_true());
    for part in parts {
        let one_more: Vec<Bdd> = reached.iter().map(|fewer| fewer.and(&part)).collect();
        for (count, more) in reached.iter_mut().skip(1).zip(one_more) {
            *count = count.or(&more);
        }
    }
    reached.pop().unwrap_or_else(|| set.mk_true())
}
