//! Whether a criterion holds given what is known, and which facts decide it.

use super::facts::{Amount, FactSet, Facts, Truth};
use crate::protocol::{Criterion, Measure};

/// Whether the criterion holds: three-valued, total, in one pass.
pub fn evaluate(criterion: &Criterion, facts: &Facts) -> Truth {
    match *criterion {
        Criterion::Always => Truth::Yes,
        Criterion::Is(fact) => facts.truth(fact),
        Criterion::AtLeast(measure, least) => match facts.amount(measure) {
            Amount::Unknown => Truth::Unknown,
            Amount::Absent => Truth::No,
            Amount::Within(low, _) if low >= least => Truth::Yes,
            Amount::Within(_, high) if high < least => Truth::No,
            Amount::Within(..) => Truth::Unknown,
        },
        Criterion::Below(measure, limit) => match facts.amount(measure) {
            Amount::Unknown => Truth::Unknown,
            Amount::Absent => Truth::No,
            Amount::Within(_, high) if high < limit => Truth::Yes,
            Amount::Within(low, _) if low >= limit => Truth::No,
            Amount::Within(..) => Truth::Unknown,
        },
        Criterion::All(parts) => {
            let mut least = Truth::Yes;
            for part in parts {
                least = least.min(evaluate(part, facts));
                if least == Truth::No {
                    break;
                }
            }
            least
        }
        Criterion::Any(parts) => {
            let mut most = Truth::No;
            for part in parts {
                most = most.max(evaluate(part, facts));
                if most == Truth::Yes {
                    break;
                }
            }
            most
        }
        Criterion::Count(needed, parts) => {
            counted(usize::from(needed), parts.iter().map(|part| evaluate(part, facts)))
        }
        Criterion::Unless(part) => Truth::known(evaluate(part, facts) != Truth::Yes),
        Criterion::Not(part) => evaluate(part, facts).opposite(),
    }
}

/// Whether at least `needed` of these are yes.
pub(super) fn counted(needed: usize, each: impl Iterator<Item = Truth>) -> Truth {
    let (mut yes, mut possible) = (0, 0);
    for truth in each {
        yes += usize::from(truth == Truth::Yes);
        possible += usize::from(truth != Truth::No);
    }
    if yes >= needed {
        Truth::Yes
    } else if possible >= needed {
        Truth::Unknown
    } else {
        Truth::No
    }
}

/// Whether the criterion is known to hold.
pub fn holds(criterion: &Criterion, facts: &Facts) -> bool {
    evaluate(criterion, facts) == Truth::Yes
}

/// The facts and measures behind a criterion of this truth: for [`Truth::Yes`] the ones that make it hold, for
/// [`Truth::Unknown`] the ones that would have to be known.
///
/// The contents of `Unless` are left out: they are the reassurance that was missing, not a reason.
pub fn supporting_facts(criterion: &Criterion, facts: &Facts, truth: Truth) -> FactSet {
    match *criterion {
        Criterion::Always | Criterion::Unless(_) | Criterion::Not(_) => FactSet::EMPTY,
        Criterion::Is(fact) if facts.truth(fact) == truth => FactSet::EMPTY.with(fact),
        Criterion::AtLeast(measure, _) | Criterion::Below(measure, _)
            if evaluate(criterion, facts) == truth =>
        {
            FactSet::EMPTY.with_measure(measure)
        }
        Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => FactSet::EMPTY,
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => parts
            .iter()
            .filter(|part| evaluate(part, facts) == truth)
            .fold(FactSet::EMPTY, |set, part| set.union(supporting_facts(part, facts, truth))),
    }
}

/// Every fact and measure a criterion names, anywhere in it.
pub fn mentions(criterion: &Criterion) -> FactSet {
    match *criterion {
        Criterion::Always => FactSet::EMPTY,
        Criterion::Is(fact) => FactSet::EMPTY.with(fact),
        Criterion::AtLeast(measure, _) | Criterion::Below(measure, _) => FactSet::EMPTY.with_measure(measure),
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().fold(FactSet::EMPTY, |set, part| set.union(mentions(part)))
        }
        Criterion::Unless(part) | Criterion::Not(part) => mentions(part),
    }
}

/// Every limit that a criterion compares a measure with, anywhere in it.
pub fn limits(criterion: &Criterion) -> Vec<(Measure, u16)> {
    match *criterion {
        Criterion::Always | Criterion::Is(_) => Vec::new(),
        Criterion::AtLeast(measure, limit) | Criterion::Below(measure, limit) => vec![(measure, limit)],
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().flat_map(limits).collect()
        }
        Criterion::Unless(part) | Criterion::Not(part) => limits(part),
    }
}
