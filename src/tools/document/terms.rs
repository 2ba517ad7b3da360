//! Criteria that have a name, so that the sentence of a rule stays short. Each is defined once, under "Terms".

use triage_core::protocol::Criterion;
use triage_core::protocol::question::RAISE_IS_SAFE;
use triage_core::protocol::red_flag::*;
use triage_core::protocol::treatment::*;

/// A named criterion.
pub struct Term {
    /// Its anchor in the document.
    pub anchor: &'static str,
    /// Its name, as it stands in the middle of a sentence.
    pub name: &'static str,
    /// What it stands for.
    pub means: Criterion,
}

const fn term(anchor: &'static str, name: &'static str, means: Criterion) -> Term {
    Term { anchor, name, means }
}

/// The lesser clot risks: a list to count in.
pub const LESSER_RISKS: Term = term("lesser-clot-risk", "lesser clot risk", Criterion::Any(VTE_STRONG));
/// The weak clot risks: a list to count in.
pub const WEAK_RISKS: Term = term("weak-clot-risk", "weak clot risk", Criterion::Any(VTE_WEAK));

/// Every term, those of the rules first. Single facts need none.
pub const TERMS: &[Term] = &[
    term("clear-injury", "an injury in one moment", INJURY_CLEAR),
    term("load-linked", "pain linked to load", LOAD_LINKED),
    term("load-only", "pain with exercise alone", LOAD_ONLY),
    term("no-named-start", "no named way to begin", NO_NAMED_ONSET),
    term("day-after-soreness", "equal day-after soreness and nothing else", DOMS_OK),
    term("cramps-only", "short cramps and nothing else", CRAMP_OK),
    term("mild-and-clear", "mild and without a sign", CLEAR),
    term("knock-and-clear", "a knock that gets better, mild and without a sign", A_KNOCK_AND_CLEAR),
    term("not-better", "not getting better", NOT_BETTER),
    term("heel-cord", "pain in the heel cord (Achilles)", ACHILLES),
    term("bone-site", "a sorest place on a bone", BONE_SITE),
    term("bone", "a sore point on a bone", BONE),
    term("swelling", "swelling of the leg", SWOLLEN),
    term("any-swelling", "any swelling, of one leg or both", ANY_SWELLING),
    term("clot-sign", "a sign of a clot on the leg", DVT_SIGN),
    term("major-clot-risk", "a major clot risk", VTE_MAJOR),
    LESSER_RISKS,
    WEAK_RISKS,
    term("clot-hormone", "a hormone that makes clots more likely", HORMONE),
    term("journey", "a long journey in the last 8 weeks", TRAVEL),
    term(
        "one-risk-and-clear",
        "one lesser clot risk at most, with pain that is mild and linked to load",
        ONE_RISK_AND_CLEAR,
    ),
    term(
        "pregnancy-cramps",
        "pregnancy as the only clot risk, with short cramps in both legs",
        PREGNANCY_CRAMPS_BOTH_LEGS,
    ),
    term("thinner", "a blood thinner or bleeding disorder", THINNER),
    term("raise-is-safe", "a heel raise is known to be safe", RAISE_IS_SAFE),
    term("clot-concern", "a sign or risk of a clot, or of bleeding", CLOT_CONCERN),
    term("leg-clot-signs", "swelling, a dent, a hard vein, warmth or colour", CLOT_SIGNS),
    term("numb-or-narrow", "numb skin or poor blood flow", NUMB_OR_NARROW),
    term("narrow", "poor blood flow", NARROW),
    term("tense", "a tight, hard calf or a tight cast", TENSE),
    term("broken-skin", "open skin", BROKEN_SKIN),
    term("fresh-tear", "signs of a fresh tear", FRESH_TEAR),
    term("bone-concern", "signs that it may be the bone", BONE_CONCERN),
    term("hands", "a reason against hands, rollers and needles", HANDS),
    term("lift-concern", "a reason against a heel lift", LIFT_CONCERN),
    term("nsaid-concern", "a reason against anti-inflammatories", NSAID_CONCERN),
];

/// The term that a criterion equals.
pub fn term_of(criterion: &Criterion) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.means == *criterion)
}
