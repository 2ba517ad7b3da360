//! Two protocols over the same answers: how many sets change level, from which to which, with an example for each.
//!
//! What is counted: the sets of answers to every question that either protocol asks, each read by both. "Not sure" is
//! an answer. A set that one of them cannot accept (a choice that it does not offer) is counted separately.

use biodivine_lib_bdd::Bdd;
use num_bigint::BigUint;
use triage_core::protocol::Urgency;
use triage_exchange::case_file::Case;

use super::example::{Example, smallest};
use crate::symbolic::protocol::{Protocol, Rule};
use crate::symbolic::reading::Reading;
use crate::symbolic::set::Members;
use crate::symbolic::space::{Space, Unasked};
use crate::symbolic::world::{Matches, World};

/// What changed, and which answers and cases it moves.
#[derive(Debug)]
pub struct Difference {
    /// Rules by id.
    pub rules: Changes,
    /// Questions by code.
    pub questions: Changes,
    /// How many sets of answers were compared.
    pub compared: BigUint,
    /// How many only the base accepts.
    pub only_base: BigUint,
    /// How many only the head accepts.
    pub only_head: BigUint,
    /// The sets that change level, for each pair of levels that occurs.
    pub moves: Vec<Move>,
    /// The cases that change level.
    pub cases: Vec<CaseMove>,
    /// How many cases were compared.
    pub cases_compared: usize,
}

/// What was added, removed and changed, by code.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// In the head only.
    pub added: Vec<String>,
    /// In the base only.
    pub removed: Vec<String>,
    /// In both, and not the same.
    pub changed: Vec<String>,
}

/// The sets of answers that move from one level to another.
#[derive(Debug)]
pub struct Move {
    /// In the base.
    pub from: Urgency,
    /// In the head.
    pub to: Urgency,
    /// How many, exactly.
    pub count: BigUint,
    /// The one with the fewest telling answers.
    pub example: Example,
}

/// A case that moves from one level to another.
#[derive(Debug, PartialEq, Eq)]
pub struct CaseMove {
    /// The id of the case.
    pub id: String,
    /// In the base.
    pub from: Urgency,
    /// In the head.
    pub to: Urgency,
}

impl Difference {
    /// How many sets are more urgent in the head.
    pub fn up(&self) -> BigUint {
        self.moves.iter().filter(|moved| moved.to > moved.from).map(|moved| &moved.count).sum()
    }

    /// How many sets are less urgent in the head.
    pub fn down(&self) -> BigUint {
        self.moves.iter().filter(|moved| moved.to < moved.from).map(|moved| &moved.count).sum()
    }
}

/// Compares two protocols over all answers, and over these cases.
pub fn compare(base: &Protocol, head: &Protocol, cases: &[Case]) -> Difference {
    let space = Space::of(base, head, Unasked::Blank);
    let (before, after) = (Reading::of(base, &space), Reading::of(head, &space));
    let answered = answered(&space, &before, &after);
    let compared = answered.and(&before.is_complete).and(&after.is_complete);
    let only = |one: &Reading<Bdd>, other: &Reading<Bdd>| {
        answered.and(&one.is_complete).and_not(&other.is_complete).exact_cardinality()
    };
    Difference {
        rules: changes(&base.rules, &head.rules, |rule| &rule.code),
        questions: changes(&base.questions, &head.questions, |question| &question.code),
        only_base: only(&before, &after),
        only_head: only(&after, &before),
        moves: moves(&space, &before, &after, &compared),
        compared: compared.exact_cardinality(),
        cases: case_moves(cases, base, head),
        cases_compared: cases.len(),
    }
}

/// Where every question that either protocol asks has an answer, and no other question has one.
fn answered(space: &Space<Bdd>, before: &Reading<Bdd>, after: &Reading<Bdd>) -> Bdd {
    space.slots.iter().fold(space.nowhere.not(), |all, slot| {
        let asked = before.asked(slot).or(after.asked(slot));
        let answered = asked.and(&slot.is_answer(&space.nowhere));
        let all = all.and(&answered.or(&slot.blank.and_not(&asked)));
        slot.choices.iter().fold(all, |all, given| {
            let offered = before.offered(slot, given).or(after.offered(slot, given));
            all.and(&offered.or(&given.left))
        })
    })
}

fn moves(space: &Space<Bdd>, before: &Reading<Bdd>, after: &Reading<Bdd>, compared: &Bdd) -> Vec<Move> {
    let up = rises(before, after, compared).into_iter();
    let down = rises(after, before, compared).into_iter().map(|(from, to, sets)| (to, from, sets));
    up.chain(down)
        .filter_map(|(from, to, sets)| {
            Some(Move {
                from: urgency(from),
                to: urgency(to),
                count: sets.exact_cardinality(),
                example: smallest(space, before, after, &sets)?,
            })
        })
        .collect()
}

/// The levels that need a rule to ask for them, and the level that needs none.
const URGENT: [u8; 4] = [1, 2, 3, 4];
pub(super) const LEAST_URGENT: u8 = 5;

/// The sets that are more urgent after than before, by both levels.
///
/// A set gains every level from the one above its old level up to its new one, and no other.
fn rises(before: &Reading<Bdd>, after: &Reading<Bdd>, among: &Bdd) -> Vec<(u8, u8, Bdd)> {
    let gained = URGENT.map(|level| gained(&before.reached(level), &after.reached(level), among));
    let mut found = Vec::new();
    let mut above = among.and_not(among);
    for (index, (to, here)) in URGENT.into_iter().zip(&gained).enumerate() {
        let mut left = here.and_not(&above);
        for (from, below) in (to + 1..).zip(gained.iter().skip(index + 1)) {
            found.push((from, to, left.and_not(below)));
            left = left.and(below);
        }
        found.push((LEAST_URGENT, to, left));
        above = here.clone();
    }
    found.retain(|(_, _, sets)| !sets.is_false());
    found
}

/// Where a level is reached after and was not before. Rules that stayed as they are gain nothing.
fn gained(before: &[Bdd], after: &[Bdd], among: &Bdd) -> Bdd {
    let new = after.iter().filter(|reached| !before.contains(reached));
    let gained = new.fold(among.and_not(among), |any, reached| any.or(&reached.and(among)));
    if gained.is_false() {
        return gained;
    }
    // One by one: a diagram of all rules together would be too large for memory.
    before.iter().fold(gained, |left, reached| if left.is_false() { left } else { left.and_not(reached) })
}

fn case_moves(cases: &[Case], base: &Protocol, head: &Protocol) -> Vec<CaseMove> {
    let world = World::of_cases(&cases.iter().map(|case| &case.facts).collect::<Vec<_>>());
    let level = |rules| levels(&world, rules, cases.len()).into_iter();
    let moved =
        cases.iter().zip(level(&base.rules).zip(level(&head.rules))).filter(|(_, (from, to))| from != to);
    moved.map(|(case, (from, to))| CaseMove { id: case.id.clone(), from, to }).collect()
}

/// The level of each case under these rules.
pub(super) fn levels(world: &World<Members>, rules: &[Rule], count: usize) -> Vec<Urgency> {
    let mut reached = vec![LEAST_URGENT; count];
    for rule in rules {
        let Matches { met, open } = world.matches(rule);
        for (which, level) in [(met, rule.level), (open, rule.if_unsure)] {
            for index in which.iter() {
                if let Some(reached) = reached.get_mut(index) {
                    *reached = level.min(*reached);
                }
            }
        }
    }
    reached.into_iter().map(urgency).collect()
}

pub(super) fn urgency(level: u8) -> Urgency {
    Urgency::ALL.into_iter().find(|urgency| urgency.level() == level).unwrap_or(Urgency::SelfCare)
}

pub(super) fn changes<T: PartialEq>(base: &[T], head: &[T], code: impl Fn(&T) -> &String) -> Changes {
    let find = |rows: &[T], wanted: &T| rows.iter().position(|row| code(row) == code(wanted));
    let mut changes = Changes::default();
    for row in head {
        match find(base, row).and_then(|index| base.get(index)) {
            None => changes.added.push(code(row).clone()),
            Some(old) if old != row => changes.changed.push(code(row).clone()),
            Some(_) => {}
        }
    }
    let removed = base.iter().filter(|row| find(head, row).is_none());
    changes.removed = removed.map(|row| code(row).clone()).collect();
    changes
}
