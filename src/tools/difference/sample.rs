//! A random sample of whole interviews, drawn from a fixed seed and read by two protocols.
//!
//! For a change to most rules, which cannot be counted exactly: the diagram of their effect is too large for memory.
//! A runner of the sample has an answer to every question that either side has; each side reads those it asks for.

use super::compare::LEAST_URGENT;
use super::example::Example;
pub use super::interview::{CONTEXT, Weighting};
use super::interview::{Interview, interview, rolls, space};
use super::shrink::shrink;
use crate::symbolic::protocol::{Protocol, Question};
use crate::symbolic::reading::Reading;
use crate::symbolic::set::{Members, Set};
use crate::symbolic::space::{Slot, Space, questions};
use crate::symbolic::world::Matches;

/// What two protocols make of a sample.
#[derive(Debug)]
pub struct Sampled {
    /// How many runners were drawn.
    pub drawn: usize,
    /// Of those, how many gave answers that both sides accept. Only these are counted below.
    pub compared: usize,
    /// Runners by their level before (first index) and now (second): level 1 is at place 0.
    pub levels: [[usize; 5]; 5],
    /// For each rule of the base, for how many runners it asks for care.
    pub base_rules: Vec<usize>,
    /// For each rule of the head, the same.
    pub head_rules: Vec<usize>,
    /// Those whose level drops by two or more, by both levels and a rule that asked for the level before.
    pub falls: Vec<Fall>,
}

/// Runners whose level drops by two or more.
#[derive(Debug)]
pub struct Fall {
    /// The number of the level before.
    pub from: u8,
    /// The number of the level now.
    pub to: u8,
    /// A rule of the base that asked for the level before. There may have been others.
    pub rule: String,
    /// How many runners.
    pub runners: usize,
    /// How many answers of the example are telling.
    pub telling: usize,
    /// The runner found with the fewest telling answers.
    pub example: Example,
}

/// How many runners are read at once.
const AT_ONCE: usize = 4096;
/// How many candidates for the smallest example of each drop are looked at.
const CANDIDATES: usize = 300;
/// How many of these are shrunk.
const SHRUNK: usize = 3;

/// Draws this many runners and reads them by both protocols.
pub fn sample(base: &Protocol, head: &Protocol, weighting: Weighting, runners: usize, seed: u64) -> Sampled {
    let questions = questions(base, head);
    let mut roll = rolls(seed);
    let mut all = Sampled {
        drawn: 0,
        compared: 0,
        levels: [[0; 5]; 5],
        base_rules: vec![0; base.rules.len()],
        head_rules: vec![0; head.rules.len()],
        falls: Vec::new(),
    };
    let mut candidates: Vec<Candidates> = Vec::new();
    while all.drawn < runners {
        let count = AT_ONCE.min(runners - all.drawn);
        let drawn: Vec<Interview> = (0..count).map(|_| interview(&questions, weighting, &mut roll)).collect();
        add(&mut all, &mut candidates, &drawn, &Read::of(&questions, base, head, &drawn));
    }
    for mut known in candidates {
        known.smallest.truncate(SHRUNK);
        let shrunk =
            known.smallest.iter().map(|(_, interview)| shrink(&questions, base, head, &known, interview));
        all.falls.extend(shrunk.min_by_key(|fall| fall.telling));
    }
    all.falls.sort_by_key(|fall| (fall.from, std::cmp::Reverse((fall.to, fall.runners))));
    all
}

/// Runners whose level drops from one to another, for one rule of the base that asked for the first.
pub(super) struct Candidates {
    pub(super) from: u8,
    pub(super) to: u8,
    /// The place of the rule in the base.
    pub(super) rule: usize,
    pub(super) runners: usize,
    /// Those with the fewest telling answers, and how many they have.
    smallest: Vec<(usize, Interview)>,
}

fn add(all: &mut Sampled, candidates: &mut Vec<Candidates>, drawn: &[Interview], read: &Read) {
    all.drawn += drawn.len();
    all.compared += read.compared.count();
    for (counts, rules) in [(&mut all.base_rules, &read.base_asks), (&mut all.head_rules, &read.head_asks)] {
        for (count, asking) in counts.iter_mut().zip(rules) {
            *count += asking.and(&read.compared).count();
        }
    }
    for ((from, before), row) in (1..).zip(&read.base_levels).zip(&mut all.levels) {
        for ((to, after), count) in (1..).zip(&read.head_levels).zip(row) {
            let both = before.and(after);
            *count += both.count();
            if to >= from + 2 && !both.is_nowhere() {
                consider(candidates, (from, to), &both, drawn, read);
            }
        }
    }
}

fn consider(
    candidates: &mut Vec<Candidates>,
    (from, to): (u8, u8),
    both: &Members,
    drawn: &[Interview],
    read: &Read,
) {
    for rule in 0..read.before.rules.len() {
        let asking = read.asks_for(rule, from).and(both);
        if asking.is_nowhere() {
            continue;
        }
        let known = |known: &Candidates| (known.from, known.to, known.rule) == (from, to, rule);
        let place = candidates.iter().position(known).unwrap_or_else(|| {
            candidates.push(Candidates { from, to, rule, runners: 0, smallest: Vec::new() });
            candidates.len() - 1
        });
        let Some(known) = candidates.get_mut(place) else { continue };
        let wanted = CANDIDATES.saturating_sub(known.runners);
        known.runners += asking.count();
        for index in asking.iter().take(wanted) {
            let interview = drawn.get(index).cloned().unwrap_or_default();
            known.smallest.push((read.telling(index), interview));
        }
        known.smallest.sort_by_key(|(telling, _)| *telling);
        known.smallest.truncate(SHRUNK);
    }
}

/// A batch of interviews as both sides read them.
pub(super) struct Read<'a> {
    pub(super) space: Space<Members>,
    pub(super) before: Reading<'a, Members>,
    pub(super) after: Reading<'a, Members>,
    /// Those whose answers both sides accept.
    compared: Members,
    /// For each level, of those compared.
    base_levels: [Members; 5],
    head_levels: [Members; 5],
    /// For each rule, those for whom it asks for care.
    base_asks: Vec<Members>,
    head_asks: Vec<Members>,
    /// For each rule of the base, where it is met and where it is left open.
    base_matches: Vec<Matches<Members>>,
}

impl<'a> Read<'a> {
    pub(super) fn of(
        questions: &[Question],
        base: &'a Protocol,
        head: &'a Protocol,
        interviews: &[Interview],
    ) -> Read<'a> {
        let space = space(questions, interviews);
        let (before, after) = (Reading::of(base, &space), Reading::of(head, &space));
        let mut all = Members::none(interviews.len());
        (0..interviews.len()).for_each(|index| all.insert(index));
        let compared = all.and(&before.is_complete).and(&after.is_complete);
        let base_matches = before.matches();
        let (base_levels, base_asks) = levels(&before, &base_matches, &compared);
        let (head_levels, head_asks) = levels(&after, &after.matches(), &compared);
        Read { space, before, after, compared, base_levels, head_levels, base_asks, head_asks, base_matches }
    }

    /// Those for whom a rule of the base asks for exactly this level.
    pub(super) fn asks_for(&self, rule: usize, level: u8) -> Members {
        let mut asks = self.space.nowhere.clone();
        if let (Some(Matches { met, open }), Some(rule)) =
            (self.base_matches.get(rule), self.before.rules.get(rule))
        {
            for (which, asked) in [(met, rule.level), (open, rule.if_unsure)] {
                if asked == level {
                    asks = asks.or(which);
                }
            }
        }
        asks
    }

    /// Whether either side asks this runner the question.
    pub(super) fn is_asked(&self, slot: &Slot<Members>, index: usize) -> bool {
        self.before.asked(slot).contains(index) || self.after.asked(slot).contains(index)
    }

    /// How many answers of this runner are telling, of those that either side asks for.
    pub(super) fn telling(&self, index: usize) -> usize {
        let asked = self.space.slots.iter().filter(|slot| self.is_asked(slot, index));
        asked.flat_map(super::example::telling).filter(|telling| telling.contains(index)).count()
    }

    pub(super) fn pair(&self, index: usize) -> Option<(u8, u8)> {
        let level =
            |levels: &[Members; 5]| (1..).zip(levels).find(|(_, at)| at.contains(index)).map(|(n, _)| n);
        Some((level(&self.base_levels)?, level(&self.head_levels)?))
    }
}

/// The runners compared, by level; and for each rule, those for whom it asks for care.
fn levels(
    reading: &Reading<Members>,
    matches: &[Matches<Members>],
    compared: &Members,
) -> ([Members; 5], Vec<Members>) {
    let nowhere = compared.and_not(compared);
    let mut at = [(); 5].map(|()| nowhere.clone());
    let mut asking = Vec::new();
    for (rule, Matches { met, open }) in reading.rules.iter().zip(matches) {
        let mut asks = nowhere.clone();
        for (which, level) in [(met, rule.level), (open, rule.if_unsure)] {
            if level < LEAST_URGENT {
                asks = asks.or(which);
            }
            if let Some(at) = at.get_mut(usize::from(level.saturating_sub(1))) {
                *at = at.or(which);
            }
        }
        asking.push(asks);
    }
    // Each runner at the most urgent level only, and those of no rule at the last.
    let mut left = compared.clone();
    for at in at.iter_mut().take(usize::from(LEAST_URGENT) - 1) {
        *at = at.and(&left);
        left = left.and_not(at);
    }
    if let Some(last) = at.last_mut() {
        *last = left;
    }
    (at, asking)
}
