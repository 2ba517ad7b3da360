//! Facts, measures and criteria as functions of the answers; or, for a list of cases, as the cases for which they hold.
//!
//! The same three-valued steps as `triage_core::reasoning::evaluate`, over sets and codes.
//! `tests/clinical_diff.rs` checks that the two agree.

use std::collections::HashMap;

use triage_core::protocol::{Fact, Measure};
use triage_core::reasoning::{Amount, Facts, Truth};

use super::protocol::{Criterion, Rule};
use super::set::{Members, Set};

/// Where something holds and where it does not. Anywhere else it is not known.
#[derive(Clone)]
pub struct Tri<S> {
    /// Where it holds.
    pub yes: S,
    /// Where it does not.
    pub no: S,
}

impl<S: Set> Tri<S> {
    fn open(&self) -> S {
        self.yes.or(&self.no).not()
    }
}

/// What is known of facts and measures, by code.
pub struct World<S> {
    nowhere: S,
    facts: HashMap<String, Tri<S>>,
    amounts: HashMap<String, Vec<(S, Amount)>>,
}

/// Where a rule applies.
pub struct Matches<S> {
    /// It is met.
    pub met: S,
    /// It cannot be ruled out, and its doubt is not calmed.
    pub open: S,
}

impl World<Members> {
    /// Cases, one member each: every fact and measure of the current tables is as the case states it.
    pub fn of_cases(cases: &[&Facts]) -> World<Members> {
        let nowhere = Members::none(cases.len());
        let mut world = World::unknown(&nowhere);
        let of = |holds: &dyn Fn(&Facts) -> bool| {
            let mut which = nowhere.clone();
            for (index, facts) in cases.iter().enumerate() {
                if holds(facts) {
                    which.insert(index);
                }
            }
            which
        };
        for fact in Fact::ALL {
            world.set_fact(fact.code(), &of(&|facts| facts.truth(*fact) == Truth::Yes), true);
            world.set_fact(fact.code(), &of(&|facts| facts.truth(*fact) == Truth::No), false);
        }
        for measure in Measure::ALL {
            for facts in cases {
                let amount = facts.amount(*measure);
                world.set_amount(measure.code(), &of(&|facts| facts.amount(*measure) == amount), amount);
            }
        }
        world
    }
}

impl<S: Set> World<S> {
    /// Nothing is known yet.
    pub fn unknown(nowhere: &S) -> World<S> {
        World { nowhere: nowhere.clone(), facts: HashMap::new(), amounts: HashMap::new() }
    }

    fn everywhere(&self) -> S {
        self.nowhere.not()
    }

    fn nowhere(&self) -> S {
        self.nowhere.clone()
    }

    /// Makes the fact present, or absent, in these sets.
    pub fn set_fact(&mut self, fact: &str, when: &S, is_present: bool) {
        let Tri { yes, no } = self.fact(fact);
        let tri = if is_present {
            Tri { yes: yes.or(when), no: no.and_not(when) }
        } else {
            Tri { yes: yes.and_not(when), no: no.or(when) }
        };
        self.facts.insert(fact.to_owned(), tri);
    }

    /// Gives the measure this amount in these sets.
    pub fn set_amount(&mut self, measure: &str, when: &S, amount: Amount) {
        let mut rows = self.amounts(measure);
        for (condition, _) in &mut rows {
            *condition = condition.and_not(when);
        }
        match rows.iter_mut().find(|(_, other)| *other == amount) {
            Some((condition, _)) => *condition = condition.or(when),
            None => rows.push((when.clone(), amount)),
        }
        rows.retain(|(condition, _)| !condition.is_nowhere());
        self.amounts.insert(measure.to_owned(), rows);
    }

    /// Where a fact is present, and where it is absent.
    pub fn fact(&self, fact: &str) -> Tri<S> {
        let unknown = || Tri { yes: self.nowhere(), no: self.nowhere() };
        self.facts.get(fact).cloned().unwrap_or_else(unknown)
    }

    fn amounts(&self, measure: &str) -> Vec<(S, Amount)> {
        let unknown = || vec![(self.everywhere(), Amount::Unknown)];
        self.amounts.get(measure).cloned().unwrap_or_else(unknown)
    }

    /// Where the amount of a measure satisfies a condition.
    pub fn compare(&self, measure: &str, holds: impl Fn(Amount) -> bool) -> S {
        let rows = self.amounts(measure);
        rows.iter().filter(|(_, amount)| holds(*amount)).fold(self.nowhere(), |all, (when, _)| all.or(when))
    }

    /// Where a criterion holds, and where it does not.
    pub fn criterion(&self, criterion: &Criterion) -> Tri<S> {
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
                let parts: Vec<Tri<S>> = parts.iter().map(|part| self.criterion(part)).collect();
                let certain = parts.iter().map(|part| part.yes.clone());
                let possible = parts.iter().map(|part| part.no.not());
                Tri {
                    yes: at_least(&self.nowhere, usize::from(*needed), certain),
                    no: at_least(&self.nowhere, usize::from(*needed), possible).not(),
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

    /// Where a rule applies, whatever level it then asks for.
    pub fn matches(&self, rule: &Rule) -> Matches<S> {
        let tri = self.criterion(&rule.when);
        let calmed = rule.doubt.as_ref().map_or_else(|| self.nowhere(), |doubt| self.criterion(doubt).yes);
        Matches { open: tri.open().and_not(&calmed), met: tri.yes }
    }

    /// Where a rule asks for this level or a more urgent one.
    pub fn reaches(&self, rule: &Rule, level: u8) -> S {
        let Matches { met, open } = self.matches(rule);
        let met = if rule.level <= level { met } else { self.nowhere() };
        let open = if rule.if_unsure <= level { open } else { self.nowhere() };
        met.or(&open)
    }
}

/// Where at least `needed` of these hold.
pub fn at_least<S: Set>(nowhere: &S, needed: usize, parts: impl Iterator<Item = S>) -> S {
    // Position n: where at least n of the parts so far hold.
    let mut reached = vec![nowhere.clone(); needed];
    reached.insert(0, nowhere.not());
    for part in parts {
        let one_more: Vec<S> = reached.iter().map(|fewer| fewer.and(&part)).collect();
        for (count, more) in reached.iter_mut().skip(1).zip(one_more) {
            *count = count.or(&more);
        }
    }
    reached.pop().unwrap_or_else(|| nowhere.not())
}
