//! 8. What is seen or felt is acted on, and so is a doubt about what matters: no picture calms it, whatever else is said.

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::question::QuestionId;

use super::index;
use crate::support::proof::{Proof, Verdict};

/// Positions in the `LEVELS` of a proof, which begin above care at home; one more than today is an emergency.
const ROUTINE: usize = 0;
const WITHIN_DAYS: usize = 1;
const TODAY: usize = 2;

/// Signs that are present, and the level that each must at least reach.
const SIGNS: &[(QuestionId, &str, usize)] = &[
    (QuestionId::Size, "swelling-marked", TODAY),
    (QuestionId::Size, "swelling-whole-leg", TODAY),
    (QuestionId::Skin, "pitting", TODAY),
    (QuestionId::Skin, "hard-vein", TODAY),
    (QuestionId::Skin, "warmth", WITHIN_DAYS),
    (QuestionId::Skin, "foot-ulcer", TODAY),
    (QuestionId::Spreading, "spreading-redness", TODAY),
    (QuestionId::Feel, "tense-hard", TODAY),
    (QuestionId::Feel, "pain-out-of-proportion", TODAY),
    (QuestionId::Feel, "passive-stretch-pain", TODAY),
    (QuestionId::Feel, "heard-pop", WITHIN_DAYS),
    (QuestionId::Nerve, "weakness", WITHIN_DAYS),
    (QuestionId::Nerve, "foot-drop", TODAY),
    (QuestionId::Body, "fever", TODAY),
    (QuestionId::Body, "unwell", TODAY),
    (QuestionId::Body, "dark-urine-past", TODAY),
    (QuestionId::Walk, "cannot-walk", TODAY),
    (QuestionId::BothFromBack, "sciatica-both-new", TODAY + 1),
];

/// Doubts, and the level that each must at least reach. Precision 5: past clot, cancer, blood thinner, weakness,
/// walking and the nine signs count as before.
const DOUBTS: &[(QuestionId, &str, usize)] = &[
    (QuestionId::Signs, "sign-lung-clot", TODAY),
    (QuestionId::Signs, "sign-cold-foot", TODAY),
    (QuestionId::Signs, "sign-hard-calf", TODAY),
    (QuestionId::Signs, "sign-saddle", TODAY),
    (QuestionId::Signs, "sign-both-legs-weak", TODAY),
    (QuestionId::Signs, "sign-urine", TODAY),
    (QuestionId::Signs, "sign-confused", TODAY),
    (QuestionId::Signs, "sign-sepsis", TODAY),
    (QuestionId::Signs, "sign-deformity", TODAY),
    (QuestionId::Nerve, "weakness", ROUTINE),
    (QuestionId::Walk, "", TODAY),
    (QuestionId::Skin, "foot-ulcer", TODAY),
];

/// Each sign reaches its level for everybody.
pub fn a_sign_is_acted_on(proof: &Proof) -> Verdict {
    SIGNS.iter().try_for_each(|(id, code, level)| {
        let index = index(*id, code);
        let asked = &proof.of.asked[*id as usize];
        let offered = &proof.of.offered[*id as usize][index];
        acted_on(proof, code, &proof.of.given(*id, index).and(asked).and(offered), *level)
    })
}

/// Each doubt reaches its level for everybody; so does a doubt about a past clot or cancer where one leg hurts and does
/// not merely cramp.
pub fn a_doubt_is_acted_on(proof: &Proof) -> Verdict {
    DOUBTS.iter().try_for_each(|(id, code, level)| {
        let index = if code.is_empty() { 0 } else { index(*id, code) };
        acted_on(proof, code, &proof.of.unsure(*id, index).and(&proof.of.asked[*id as usize]), *level)
    })?;
    let one_leg = proof.of.given(QuestionId::Leg, 0);
    let no_cramps = proof.of.given(QuestionId::Behavior, index(QuestionId::Behavior, "cramps")).not();
    let no_cramps =
        no_cramps.and_not(&proof.of.unsure(QuestionId::Behavior, index(QuestionId::Behavior, "cramps")));
    for code in ["prior-clot", "cancer"] {
        let doubt = proof.of.unsure(QuestionId::ClotRisk, index(QuestionId::ClotRisk, code));
        acted_on(proof, code, &doubt.and(&one_leg).and(&no_cramps), WITHIN_DAYS)?;
    }
    Ok(())
}

fn acted_on(proof: &Proof, code: &str, among: &Bdd, level: usize) -> Verdict {
    proof.all_reach(&format!("{code} is not acted on"), among, level)
}
