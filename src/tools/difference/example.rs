//! One example out of many sets of answers: the one with the fewest telling answers.
//!
//! An answer is telling unless a runner with a mild ache would give it too ([`CALM`]).

use biodivine_lib_bdd::Bdd;

use crate::symbolic::protocol::{Form, Rule};
use crate::symbolic::reading::Reading;
use crate::symbolic::set::Set;
use crate::symbolic::space::{Slot, Space};
use crate::symbolic::world::at_least;

/// A set of answers in words, and the rules that apply to it in either protocol.
#[derive(Debug)]
pub struct Example {
    /// Every answer, in the order of the questions.
    pub answers: Vec<Said>,
    /// Rules of the base, the most urgent first.
    pub base_rules: Vec<AppliedRule>,
    /// Rules of the head, the most urgent first.
    pub head_rules: Vec<AppliedRule>,
}

/// A rule, and the level that it asks for here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AppliedRule {
    /// The rule id.
    pub code: String,
    /// The number of the level.
    pub level: u8,
}

/// One choice given, one item ticked, or one "not sure".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// The question's code.
    pub question: String,
    /// The choice or item. None: the question as a whole is answered "not sure".
    pub choice: Option<String>,
    /// Whether the answer is "not sure", to the question or to the item.
    pub is_unsure: bool,
    /// Whether a runner with a mild ache would give it too.
    pub is_calm: bool,
    /// As it is read back.
    pub words: String,
}

/// The codes of what a runner with a mild ache answers. Leaving a checklist item is calm too; all else is telling.
pub const CALM: &[&str] = &[
    "30-39",
    "not-pregnant",
    "onset-gradual",
    "left-leg",
    "running-or-jumping",
    "not-both-from-back",
    "swelling-standing",
    "site-calf-mid",
    "2-days",
    "trend-better",
    "2",
    "swelling-none",
    "walks-normally",
    "raise-easy",
    "raise-both-same",
    "0-10-minutes",
    "lump-still",
    "29-56-days-ago",
    "over-30-days",
    "statin-long",
    "foot-cold-longstanding",
    "no-spike",
    "calf-strain-longer-ago",
];

/// The smallest of these sets of answers. None if there are none.
pub(super) fn smallest(
    space: &Space<Bdd>,
    base: &Reading<Bdd>,
    head: &Reading<Bdd>,
    sets: &Bdd,
) -> Option<Example> {
    let telling: Vec<Bdd> = space.slots.iter().flat_map(telling).collect();
    let smallest = (1..=telling.len() + 1)
        .map(|count| sets.and_not(&at_least(&space.nowhere, count, telling.iter().cloned())))
        .find(|sets| !sets.is_false())?;
    let answers = smallest.first_valuation()?;
    Some(example(space, base, head, |set| set.eval_in(&answers)))
}

/// One set of answers in words: the one for which `is_in` tells whether it is a member of a given set.
pub(super) fn example<S: Set>(
    space: &Space<S>,
    base: &Reading<S>,
    head: &Reading<S>,
    is_in: impl Fn(&S) -> bool + Copy,
) -> Example {
    Example {
        answers: space.slots.iter().flat_map(|slot| said(slot, is_in)).collect(),
        base_rules: applied_rules(base, is_in),
        head_rules: applied_rules(head, is_in),
    }
}

/// Where each part of an answer is telling.
pub(super) fn telling<S: Set>(slot: &Slot<S>) -> Vec<S> {
    match slot.form {
        Form::Checklist => slot.choices.iter().map(|given| given.left.not()).collect(),
        Form::OneOf => {
            let calm = slot.choices.iter().filter(|given| CALM.contains(&given.code.as_str()));
            vec![calm.fold(slot.blank.not(), |telling, given| telling.and_not(&given.yes))]
        }
    }
}

fn said<S: Set>(slot: &Slot<S>, is_in: impl Fn(&S) -> bool + Copy) -> Vec<Said> {
    let not_sure = |words: &str| format!("not sure: {words}");
    let whole = is_in(&slot.unsure).then(|| Said {
        question: slot.code.clone(),
        choice: None,
        is_unsure: true,
        is_calm: false,
        words: not_sure(&slot.title),
    });
    let choices = slot.choices.iter().filter_map(|given| {
        let is_unsure = is_in(&given.unsure);
        (is_unsure || is_in(&given.yes)).then(|| Said {
            question: slot.code.clone(),
            choice: Some(given.code.clone()),
            is_unsure,
            is_calm: slot.form == Form::OneOf && CALM.contains(&given.code.as_str()),
            words: if is_unsure { not_sure(&given.short) } else { given.short.clone() },
        })
    });
    whole.into_iter().chain(choices).collect()
}

fn applied_rules<S: Set>(reading: &Reading<S>, is_in: impl Fn(&S) -> bool + Copy) -> Vec<AppliedRule> {
    let asks_for = |rule: &Rule| (1..=4).find(|level| is_in(&reading.reaches(rule, *level)));
    let mut rules: Vec<AppliedRule> = reading
        .rules
        .iter()
        .filter_map(|rule| Some(AppliedRule { code: rule.code.clone(), level: asks_for(rule)? }))
        .collect();
    rules.sort_by_key(|rule| rule.level);
    rules
}
