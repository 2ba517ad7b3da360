//! The rules over every set of answers: where they reach a level, and who is a patient against a claim.

#![allow(dead_code, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::OnceCell;
use std::collections::HashSet;

use biodivine_lib_bdd::{Bdd, BddVariable};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId};
use triage_core::protocol::red_flag::RedFlag;
use triage_core::reasoning::interview::{Answers, replay};
use triage_core::reasoning::{Truth, assess, evaluate};

use super::patient::{calm_choice, patient};
use super::symbolic::{Change, Symbolic, Tri};

/// The levels above care at home, the least urgent first.
pub const LEVELS: [Urgency; 4] =
    [Urgency::Routine, Urgency::WithinDays, Urgency::SameDay, Urgency::Emergency];

/// A rule table under proof, with what each rule adds at each level.
pub struct Proof<'a> {
    pub of: &'a Symbolic,
    pub rules: &'a [RedFlag],
    /// For each rule, where it reaches each of [`LEVELS`].
    pub reaches: Vec<[Bdd; 4]>,
    /// For each rule, the bits of answers that it looks at.
    looks_at: Vec<HashSet<BddVariable>>,
    /// Where all rules together reach each level: the large ones, made when first needed.
    levels: [OnceCell<Bdd>; 4],
}

/// What was proved, or a patient against it.
pub type Verdict = Result<(), String>;

impl<'a> Proof<'a> {
    pub fn new(of: &'a Symbolic, rules: &'a [RedFlag]) -> Proof<'a> {
        let reach = |rule: &RedFlag| {
            let Tri { yes, no } = of.criterion(&rule.when);
            let unsure = yes.or(&no).not();
            LEVELS.map(|level| {
                let met = if rule.urgency >= level { yes.clone() } else { of.falsum() };
                let open = if rule.if_unsure >= level { unsure.clone() } else { of.falsum() };
                met.or(&open)
            })
        };
        let reaches: Vec<[Bdd; 4]> = rules.iter().map(reach).collect();
        let looks_at = reaches
            .iter()
            .map(|reaches| reaches.iter().flat_map(|bdd| bdd.support_set()).collect())
            .collect();
        Proof { of, rules, reaches, looks_at, levels: [const { OnceCell::new() }; 4] }
    }

    /// Where the rules that `keep` picks reach a level.
    pub fn some(&self, level: usize, keep: impl Fn(usize) -> bool) -> Bdd {
        let kept = self.reaches.iter().enumerate().filter(|(rule, _)| keep(*rule));
        kept.fold(self.of.falsum(), |all, (_, reaches)| all.or(&reaches[level]))
    }

    /// Where all rules together reach a level.
    pub fn level(&self, level: usize) -> &Bdd {
        self.levels[level].get_or_init(|| self.some(level, |_| true))
    }

    /// What is left of these where no rule but those that `skip` picks reaches the level. Rule by rule: what is small
    /// stays small.
    pub fn below(&self, of: &Bdd, level: usize, skip: impl Fn(usize) -> bool) -> Bdd {
        let mut left = of.and(&self.of.legal);
        // Those that look at the same answers first: what they cover is gone before the diagram can grow.
        let about = of.support_set();
        let mut order: Vec<usize> = (0..self.rules.len()).filter(|rule| !skip(*rule)).collect();
        order.sort_by_key(|rule| {
            let looks_at = &self.looks_at[*rule];
            (looks_at.len() - looks_at.intersection(&about).count(), looks_at.len())
        });
        for rule in order {
            if left.is_false() {
                break;
            }
            left = left.and_not(&self.reaches[rule][level]);
        }
        left
    }

    /// A patient of these, with what the real assessment makes of it.
    pub fn against(&self, claim: &str, bad: &Bdd) -> Verdict {
        match self.of.witness(bad) {
            None => Ok(()),
            Some(answers) => Err(format!("{claim}: {}", self.told(&answers))),
        }
    }

    pub fn told(&self, answers: &Answers) -> String {
        let facts = replay(answers).facts;
        let met: Vec<&str> = self
            .rules
            .iter()
            .filter(|rule| evaluate(&rule.when, &facts) == Truth::Yes)
            .map(|rule| rule.finding.code())
            .collect();
        format!("{} [{}]", patient(answers), met.join(" "))
    }

    /// Of these patients the one who says least: each answer is the calm one wherever that is still possible.
    pub fn calmest(&self, of: &Bdd) -> Option<Answers> {
        let mut left = of.and(&self.of.legal);
        for question in QUESTIONS {
            let changes: Vec<Change> = match question.kind {
                Kind::OneOf(choices) => {
                    let calm = calm_choice(question.id).filter(|calm| usize::from(*calm) < choices.len());
                    calm.map(|calm| Change::To(usize::from(calm))).into_iter().collect()
                }
                Kind::Checklist(choices) => (0..choices.len()).map(Change::Left).collect(),
            };
            for change in changes {
                let calmer = self.of.pinned(&left, question.id, change);
                if !calmer.is_false() {
                    left = calmer;
                }
            }
        }
        self.of.witness(&left)
    }

    /// Whether the real assessment of these answers rests on this rule alone.
    pub fn decides_alone(&self, answers: &Answers, rule: usize) -> bool {
        let assessment = assess(&replay(answers).facts);
        let at_level: Vec<_> =
            assessment.concluded.iter().filter(|c| c.urgency == assessment.urgency).collect();
        matches!(at_level[..], [only] if only.finding() == self.rules[rule].finding && only.urgency == self.rules[rule].urgency)
    }

    /// Whether changing one answer this way can lower the level. The patient before the change, if it can.
    pub fn lowers(&self, id: QuestionId, before: Change, after: Change) -> Option<String> {
        let on = |bdd: &Bdd, change| self.of.with_answer(bdd, id, change);
        let bits = self.of.bits_of(id, before);
        // Only rules that look at the answer can lower; the others matter where they hold the level up.
        let moved: Vec<bool> =
            self.looks_at.iter().map(|looks_at| bits.iter().any(|bit| looks_at.contains(bit))).collect();
        let both = on(&self.of.legal, before).and(&on(&self.of.legal, after));
        for level in 0..LEVELS.len() {
            let movable = self.some(level, |rule| moved[rule]);
            let lost = on(&movable, before).and_not(&on(&movable, after)).and(&both);
            let lost = self.below(&self.of.pinned(&lost, id, before), level, |rule| moved[rule]);
            if let Some(answers) = self.of.witness(&lost) {
                return Some(self.told(&answers));
            }
        }
        None
    }
}
