//! What is known about the runner so far.
//!
//! "Not sure" and "not asked yet" are both [`Truth::Unknown`]; nothing here treats either as "no".

use crate::protocol::{Fact, Measure};

/// Whether a fact or a criterion holds. Ordered: no, unknown, yes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Truth {
    /// Absent: by an answer, or because its question does not apply.
    No,
    /// Not sure, not asked, or unsafe to test.
    Unknown,
    /// Present.
    Yes,
}

impl Truth {
    /// Yes for true, no for false.
    pub const fn known(is_present: bool) -> Truth {
        if is_present { Truth::Yes } else { Truth::No }
    }

    /// Yes for no, no for yes; unknown stays unknown.
    #[must_use]
    pub const fn opposite(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::Unknown => Truth::Unknown,
            Truth::No => Truth::Yes,
        }
    }
}

/// What is known about a measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amount {
    /// Not sure or not asked.
    Unknown,
    /// There is no such number: no comparison with it holds.
    Absent,
    /// Between these two, inclusive. An exact number has both the same.
    Within(u16, u16),
}

const WORDS: usize = 4;
const MEASURES: usize = Measure::ALL.len();
const _: () = assert!(Fact::ALL.len() <= WORDS * 64);

/// A set of facts and measures, used for reasons and for what a question settles.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FactSet {
    bits: [u64; WORDS],
    measures: u16,
}

impl FactSet {
    /// The empty set.
    pub const EMPTY: FactSet = FactSet { bits: [0; WORDS], measures: 0 };

    /// This set plus one fact.
    #[must_use]
    pub fn with(mut self, fact: Fact) -> FactSet {
        let (word, bit) = place(fact);
        if let Some(bits) = self.bits.get_mut(word) {
            *bits |= bit;
        }
        self
    }

    /// This set plus one measure.
    #[must_use]
    pub fn with_measure(mut self, measure: Measure) -> FactSet {
        self.measures |= 1 << measure as u16;
        self
    }

    /// Everything that is in either set.
    #[must_use]
    pub fn union(mut self, other: FactSet) -> FactSet {
        for (mine, theirs) in self.bits.iter_mut().zip(other.bits) {
            *mine |= theirs;
        }
        self.measures |= other.measures;
        self
    }

    /// Whether the fact is in the set.
    pub fn contains(&self, fact: Fact) -> bool {
        let (word, bit) = place(fact);
        self.bits.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// Whether the measure is in the set.
    pub fn contains_measure(&self, measure: Measure) -> bool {
        self.measures & (1 << measure as u16) != 0
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.measures == 0 && self.bits.iter().all(|bits| *bits == 0)
    }

    /// Whether the two share a fact or a measure.
    pub fn meets(&self, other: &FactSet) -> bool {
        self.measures & other.measures != 0
            || self.bits.iter().zip(other.bits).any(|(mine, theirs)| mine & theirs != 0)
    }

    /// The facts, in table order.
    pub fn facts(&self) -> impl Iterator<Item = Fact> + '_ {
        Fact::ALL.iter().copied().filter(|fact| self.contains(*fact))
    }

    /// The measures, in table order.
    pub fn measures(&self) -> impl Iterator<Item = Measure> + '_ {
        Measure::ALL.iter().copied().filter(|measure| self.contains_measure(*measure))
    }
}

/// Every fact and measure with what is known about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    present: [u64; WORDS],
    absent: [u64; WORDS],
    amounts: [Amount; MEASURES],
}

impl Facts {
    /// Nothing is known.
    pub const UNKNOWN: Facts =
        Facts { present: [0; WORDS], absent: [0; WORDS], amounts: [Amount::Unknown; MEASURES] };

    /// Every fact is absent and no number is given: the starting point of a case file (amendment 43).
    pub const NOTHING_PRESENT: Facts =
        Facts { present: [0; WORDS], absent: [u64::MAX; WORDS], amounts: [Amount::Absent; MEASURES] };

    /// These facts, with one of them set.
    #[must_use]
    pub fn with(mut self, fact: Fact, truth: Truth) -> Facts {
        let (word, bit) = place(fact);
        if let (Some(present), Some(absent)) = (self.present.get_mut(word), self.absent.get_mut(word)) {
            *present &= !bit;
            *absent &= !bit;
            match truth {
                Truth::Yes => *present |= bit,
                Truth::No => *absent |= bit,
                Truth::Unknown => {}
            }
        }
        self
    }

    /// These facts, with one measure set.
    #[must_use]
    pub fn with_amount(mut self, measure: Measure, amount: Amount) -> Facts {
        if let Some(slot) = self.amounts.get_mut(measure as usize) {
            *slot = amount;
        }
        self
    }

    /// What is known about a fact.
    pub fn truth(&self, fact: Fact) -> Truth {
        let (word, bit) = place(fact);
        if self.present.get(word).is_some_and(|bits| bits & bit != 0) {
            Truth::Yes
        } else if self.absent.get(word).is_some_and(|bits| bits & bit != 0) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Whether a fact is known to be present.
    pub fn has(&self, fact: Fact) -> bool {
        self.truth(fact) == Truth::Yes
    }

    /// What is known about a measure.
    pub fn amount(&self, measure: Measure) -> Amount {
        self.amounts.get(measure as usize).copied().unwrap_or(Amount::Unknown)
    }
}

const fn place(fact: Fact) -> (usize, u64) {
    let index = fact as usize;
    (index / 64, 1 << (index % 64))
}
