//! A set of interviews: of all possible ones, as a decision diagram, or of those in a sample, as one bit each.
//!
//! Facts and criteria take the same steps over either, so a sample is read by the same code that counts exactly.

use biodivine_lib_bdd::Bdd;

/// What the two have in common.
pub trait Set: Clone + PartialEq {
    /// The intersection.
    fn and(&self, other: &Self) -> Self;
    /// The union.
    fn or(&self, other: &Self) -> Self;
    /// What is in this one and not in the other.
    fn and_not(&self, other: &Self) -> Self;
    /// The complement.
    fn not(&self) -> Self;
    /// Whether it is empty.
    fn is_nowhere(&self) -> bool;
}

impl Set for Bdd {
    fn and(&self, other: &Self) -> Self {
        Bdd::and(self, other)
    }

    fn or(&self, other: &Self) -> Self {
        Bdd::or(self, other)
    }

    fn and_not(&self, other: &Self) -> Self {
        Bdd::and_not(self, other)
    }

    fn not(&self) -> Self {
        Bdd::not(self)
    }

    fn is_nowhere(&self) -> bool {
        self.is_false()
    }
}

/// Members of a sample: one bit for each, the first in the lowest bit of the first word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Members {
    words: Vec<u64>,
}

impl Members {
    /// None, in a sample of `count`.
    pub fn none(count: usize) -> Members {
        Members { words: vec![0; count.div_ceil(64)] }
    }

    /// Adds one. A number beyond the sample adds none.
    pub fn insert(&mut self, index: usize) {
        if let Some(word) = self.words.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    /// Whether it has this one.
    pub fn contains(&self, index: usize) -> bool {
        self.words.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// How many. Correct only for a set intersected with the sample: `not` sets the unused bits of the last word too.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(place, word)| {
            let word = *word;
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| place * 64 + bit)
        })
    }

    fn joined(&self, other: &Members, join: impl Fn(u64, u64) -> u64) -> Members {
        let mut words = Vec::with_capacity(self.words.len());
        for (mine, theirs) in self.words.iter().zip(&other.words) {
            words.push(join(*mine, *theirs));
        }
        Members { words }
    }
}

impl Set for Members {
    fn and(&self, other: &Self) -> Self {
        self.joined(other, |mine, theirs| mine & theirs)
    }

    fn or(&self, other: &Self) -> Self {
        self.joined(other, |mine, theirs| mine | theirs)
    }

    fn and_not(&self, other: &Self) -> Self {
        self.joined(other, |mine, theirs| mine & !theirs)
    }

    fn not(&self) -> Self {
        Members { words: self.words.iter().map(|word| !word).collect() }
    }

    fn is_nowhere(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }
}
