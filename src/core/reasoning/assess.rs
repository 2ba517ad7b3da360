//! From facts to a level of care: every rule is applied, and the most urgent one wins.

use super::bounds::bounds;
use super::evaluate::{evaluate, supporting_facts};
use super::facts::{FactSet, Facts, Truth};
use super::ranked;
use crate::protocol::red_flag::{Finding, RED_FLAGS, RedFlag, Route};
use crate::protocol::{Criterion, Urgency};

/// Whether a finding holds or merely cannot be ruled out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// The answers meet the rule.
    Met,
    /// An unknown answer could meet it.
    NotExcluded,
}

/// One rule that bears on the outcome.
#[derive(Clone, Copy, Debug)]
pub struct Concluded {
    /// The rule.
    pub rule: &'static RedFlag,
    /// Met, or not excluded.
    pub certainty: Certainty,
    /// The level it asks for, which may be lower where it is merely not excluded. Self-care: a doubt that is calmed, to
    /// be checked at home.
    pub urgency: Urgency,
    /// The facts that met it, or that would have to be known.
    pub because: FactSet,
}

impl Concluded {
    /// The suspicion.
    pub fn finding(&self) -> Finding {
        self.rule.finding
    }
}

/// What the protocol concludes from the facts.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The level of care.
    pub urgency: Urgency,
    /// Every rule that bears on it, most urgent first; within a level those met come first.
    pub concluded: Vec<Concluded>,
}

impl Assessment {
    /// Whether a finding is met.
    pub fn has_met(&self, finding: Finding) -> bool {
        self.concluded.iter().any(|c| c.finding() == finding && c.certainty == Certainty::Met)
    }

    /// Whether a finding asks for more than self-care, met or not excluded. A doubt that is calmed does not.
    pub fn bears(&self, finding: Finding) -> bool {
        self.concluded.iter().any(|c| c.finding() == finding && c.urgency > Urgency::SelfCare)
    }

    /// Where to go, by the rules that decide the level: the most careful route that one of them asks for.
    ///
    /// It is the prescriber only where every such rule is about a medicine: nobody can examine a leg by phone. The line
    /// about the medicine is in the outcome all the same. Rules that are met decide; where none is, those not excluded.
    pub fn route(&self) -> Route {
        let of = |certainty| {
            self.concluded
                .iter()
                .filter(|c| c.urgency == self.urgency && c.certainty == certainty)
                .map(|c| c.rule.route)
                .max()
        };
        of(Certainty::Met).or_else(|| of(Certainty::NotExcluded)).unwrap_or(Route::Usual)
    }
}

/// Applies every rule. Cannot fail; unknown facts are normal input.
pub fn assess(facts: &Facts) -> Assessment {
    conclude_with(facts, |criterion| evaluate(criterion, facts), |doubt| evaluate(doubt, facts) == Truth::Yes)
}

/// The level alone, for callers that ask many times: rules that can no longer raise it are skipped.
pub fn urgency(facts: &Facts) -> Urgency {
    let mut most = Urgency::SelfCare;
    for rule in RED_FLAGS.iter() {
        if rule.urgency.max(rule.if_unsure) > most {
            most = most.max(match evaluate(&rule.when, facts) {
                Truth::No => continue,
                Truth::Unknown if rule.doubt.is_some_and(|doubt| evaluate(&doubt, facts) == Truth::Yes) => {
                    Urgency::SelfCare
                }
                Truth::Unknown => rule.if_unsure,
                Truth::Yes => rule.urgency,
            });
        }
    }
    most
}

/// What the facts already settle, whatever the open ones turn out to be: a floor under every later outcome.
pub fn assess_floor(facts: &Facts, open: &FactSet) -> Assessment {
    // A doubt that later answers can still calm does not raise the floor.
    conclude_with(
        facts,
        |criterion| bounds(criterion, facts, open).least,
        |doubt| bounds(doubt, facts, open).most == Truth::Yes,
    )
}

fn conclude_with(
    facts: &Facts,
    truth_of: impl Fn(&Criterion) -> Truth,
    is_calmed: impl Fn(&Criterion) -> bool,
) -> Assessment {
    let mut concluded: Vec<(i16, Concluded)> = Vec::with_capacity(16);
    for rule in RED_FLAGS {
        let truth = truth_of(&rule.when);
        let (certainty, urgency) = match truth {
            Truth::No => continue,
            Truth::Unknown if rule.doubt.is_some_and(|doubt| is_calmed(&doubt)) => {
                (Certainty::NotExcluded, Urgency::SelfCare)
            }
            Truth::Unknown => (Certainty::NotExcluded, rule.if_unsure),
            Truth::Yes => (Certainty::Met, rule.urgency),
        };
        // The most urgent first; within a level those met come first.
        let rank = i16::from(urgency as u8) * 2 + i16::from(certainty == Certainty::Met);
        let because = supporting_facts(&rule.when, facts, truth);
        ranked::insert(&mut concluded, rank, Concluded { rule, certainty, urgency, because });
    }
    let concluded: Vec<Concluded> = concluded.into_iter().map(|(_, concluded)| concluded).collect();
    let urgency = concluded.first().map_or(Urgency::SelfCare, |c| c.urgency);
    Assessment { urgency, concluded }
}
