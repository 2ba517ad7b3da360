//! How a criterion can still turn out while some facts are open.
//!
//! "Not sure" is an answer and stays; an open fact may still become anything. An early outcome rests on the lower
//! bound: no later answer can take back what it reaches.

use super::evaluate::{counted, evaluate};
use super::facts::{Amount, FactSet, Facts, Truth};
use crate::protocol::Criterion;

/// The least and the most that a criterion can turn out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// Whatever the open facts become, not less than this.
    pub least: Truth,
    /// Whatever the open facts become, not more than this.
    pub most: Truth,
}

impl Bounds {
    const fn exactly(truth: Truth) -> Bounds {
        Bounds { least: truth, most: truth }
    }

    const ANYTHING: Bounds = Bounds { least: Truth::No, most: Truth::Yes };
}

/// The bounds of a criterion. `open` holds the facts and measures that are still to be asked.
pub fn bounds(criterion: &Criterion, facts: &Facts, open: &FactSet) -> Bounds {
    match *criterion {
        Criterion::Always => Bounds::exactly(Truth::Yes),
        Criterion::Is(fact) if open.contains(fact) && facts.truth(fact) == Truth::Unknown => Bounds::ANYTHING,
        Criterion::Is(fact) => Bounds::exactly(facts.truth(fact)),
        Criterion::AtLeast(measure, _) | Criterion::Below(measure, _) => {
            if open.contains_measure(measure) && facts.amount(measure) == Amount::Unknown {
                Bounds::ANYTHING
            } else {
                Bounds::exactly(evaluate(criterion, facts))
            }
        }
        Criterion::All(parts) => parts.iter().map(|part| bounds(part, facts, open)).fold(
            Bounds::exactly(Truth::Yes),
            |all, part| Bounds { least: all.least.min(part.least), most: all.most.min(part.most) },
        ),
        Criterion::Any(parts) => parts.iter().map(|part| bounds(part, facts, open)).fold(
            Bounds::exactly(Truth::No),
            |any, part| Bounds { least: any.least.max(part.least), most: any.most.max(part.most) },
        ),
        Criterion::Count(needed, parts) => {
            let each: Vec<Bounds> = parts.iter().map(|part| bounds(part, facts, open)).collect();
            Bounds {
                least: counted(usize::from(needed), each.iter().map(|b| b.least)),
                most: counted(usize::from(needed), each.iter().map(|b| b.most)),
            }
        }
        Criterion::Unless(part) => {
            let inner = bounds(part, facts, open);
            Bounds {
                least: Truth::known(inner.most != Truth::Yes),
                most: Truth::known(inner.least != Truth::Yes),
            }
        }
        Criterion::Not(part) => {
            let inner = bounds(part, facts, open);
            Bounds { least: inner.most.opposite(), most: inner.least.opposite() }
        }
    }
}
