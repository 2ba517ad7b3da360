//! The rules over every set of answers: where they reach a level, and which patient refutes a claim.

use std::collections::HashSet;

use biodivine_lib_bdd::{Bdd, BddVariable};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId};
use triage_core::protocol::red_flag::RedFlag;
use triage_core::reasoning::interview::{Answers, replay};
use triage_core::reasoning::{Truth, assess, evaluate};

use super::patient::{calm_choice, patient};
use super::symbolic::{Change, Symbolic};
use triage_tools::symbolic::world::Matches;

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
}

/// The error is a patient who refutes the claim.
pub type Verdict = Result<(), String>;

impl<'a> Proof<'a> {
    pub fn new(of: &'a Symbolic, rules: &'a [RedFlag]) -> Proof<'a> {
        let reach = |rule: &RedFlag| {
            let Matches { met: is_met, open: is_open } = of.matches(rule);
            LEVELS.map(|level| {
                let met = if rule.urgency >= level { is_met.clone() } else { of.nobody() };
                let open = if rule.if_unsure >= level { is_open.clone() } else { of.nobody() };
                met.or(&open)
            })
        };
        let reaches: Vec<[Bdd; 4]> = rules.iter().map(reach).collect();
        let looks_at = reaches
            .iter()
            .map(|reaches| reaches.iter().flat_map(|bdd| bdd.support_set()).collect())
            .collect();
        Proof { of, rules, reaches, looks_at }
    }

    /// A patient among these who reaches a level.
    pub fn somebody_at(&self, level: usize, among: &Bdd) -> Option<Answers> {
        self.reaches.iter().find_map(|reaches| self.of.witness(&reaches[level].and(among)))
    }

    /// The part of these for which no rule reaches the level, the rules that `skip` picks aside. Taken rule by rule, so
    /// that a small diagram stays small.
    pub fn below(&self, of: &Bdd, level: usize, skip: impl Fn(usize) -> bool) -> Bdd {
        let nothing = self.of.nobody();
        self.left_by(of.and(&self.of.legal), |rule| {
            if skip(rule) { nothing.clone() } else { self.reaches[rule][level].clone() }
        })
    }

    /// Proves that each of these reaches the level. Those who give the calm answer to whatever the claim is not about
    /// are tried first: a patient who refutes a false claim is usually among them, and subtracting all rules from
    /// everybody makes a large diagram.
    pub fn all_reach(&self, claim: &str, of: &Bdd, level: usize) -> Verdict {
        // A small claim often holds because of one rule alone, which a pass over its diagram shows.
        let is_small = of.size() < 1_000;
        if is_small && self.reaches.iter().any(|reaches| of.and_not(&reaches[level]).is_false()) {
            return Ok(());
        }
        let about = of.support_set();
        let calm_otherwise = self.calmer(of, |bits| bits.iter().all(|bit| !about.contains(bit)));
        self.against(claim, &self.below(&calm_otherwise, level, |_| false))?;
        self.against(claim, &self.below(of, level, |_| false))
    }

    /// Fails with one of these patients, if there are any, and the rules that the patient really meets.
    pub fn against(&self, claim: &str, bad: &Bdd) -> Verdict {
        match self.of.witness(bad) {
            None => Ok(()),
            Some(answers) => Err(format!("{claim}: {}", self.describe(&answers))),
        }
    }

    pub fn describe(&self, answers: &Answers) -> String {
        let facts = replay(answers).facts;
        let met: Vec<&str> = self
            .rules
            .iter()
            .filter(|rule| evaluate(&rule.when, &facts) == Truth::Yes)
            .map(|rule| rule.finding.code())
            .collect();
        format!("{} [{}]", patient(answers), met.join(" "))
    }

    /// The calmest of these patients: each answer is the calm one wherever that is still possible.
    pub fn calmest(&self, of: &Bdd) -> Option<Answers> {
        self.of.witness(&self.calmer(of, |_| true))
    }

    /// Those of these patients who give the calm answer, wherever that is still possible, to each question or item
    /// whose bits are to be calmed.
    fn calmer(&self, of: &Bdd, is_calmed: impl Fn(&[BddVariable]) -> bool) -> Bdd {
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
                if !is_calmed(&self.of.bits_of(question.id, change)) {
                    continue;
                }
                let calmer = self.of.pinned(&left, question.id, change);
                if !calmer.is_false() {
                    left = calmer;
                }
            }
        }
        left
    }

    /// Whether the real assessment of these answers rests on this rule alone.
    pub fn decides_alone(&self, answers: &Answers, rule: usize) -> bool {
        let assessment = assess(&replay(answers).facts);
        let at_level: Vec<_> =
            assessment.concluded.iter().filter(|c| c.urgency == assessment.urgency).collect();
        matches!(at_level[..], [only] if only.finding() == self.rules[rule].finding && only.urgency == self.rules[rule].urgency)
    }

    /// A patient for whom changing one answer this way lowers the level, if there is one, as before the change.
    ///
    /// All rules together make too large a diagram. So for each rule the set of answers is built for which the change
    /// loses it, empty for most, and whatever the other rules still reach after the change is subtracted one by one.
    pub fn lowers(&self, id: QuestionId, before: Change, after: Change) -> Option<String> {
        let on = |bdd: &Bdd, change| self.of.with_answer(bdd, id, change);
        let bits = self.of.bits_of(id, before);
        let both = on(&self.of.legal, before).and(&on(&self.of.legal, after));
        // Only rules that look at the answer can be lost.
        let moved: Vec<usize> = (0..self.rules.len())
            .filter(|rule| bits.iter().any(|bit| self.looks_at[*rule].contains(bit)))
            .collect();
        for level in 0..LEVELS.len() {
            for rule in &moved {
                let reached = &self.reaches[*rule][level];
                let lost = on(reached, before).and_not(&on(reached, after)).and(&both);
                let lost = self.left_by(lost, |other| {
                    let reached = &self.reaches[other][level];
                    if moved.contains(&other) { on(reached, after) } else { reached.clone() }
                });
                if let Some(answers) = self.of.witness(&self.of.pinned(&lost, id, before)) {
                    return Some(self.describe(&answers));
                }
            }
        }
        None
    }

    /// What is left of these once what each rule covers is subtracted. Rules that look at the same answers come first,
    /// so that what they cover is gone before the diagram can grow.
    fn left_by(&self, of: Bdd, covered: impl Fn(usize) -> Bdd) -> Bdd {
        if of.is_false() {
            return of;
        }
        let about = of.support_set();
        let mut order: Vec<usize> = (0..self.rules.len()).collect();
        order.sort_by_key(|rule| {
            let looks_at = &self.looks_at[*rule];
            (looks_at.len() - looks_at.intersection(&about).count(), looks_at.len())
        });
        let mut left = of;
        for rule in order {
            if left.is_false() {
                break;
            }
            left = left.and_not(&covered(rule));
        }
        left
    }
}
