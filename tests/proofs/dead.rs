//! 5. Nothing is dead. `tests/witnesses.rs` shows the same tap by tap, for everything that a runner reads.

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::question::QUESTIONS;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::treatment::{TREATMENTS, Treatment};
use triage_core::reasoning::interview::{Answers, replay};
use triage_core::reasoning::{Truth, evaluate};

use crate::support::proof::{Proof, Verdict};
use crate::support::symbolic::Change;
use crate::support::witness_file;

use super::interview;

/// Every question is asked of somebody, every choice can be given, every rule is met by somebody; and the real code
/// agrees with the diagrams on each of these patients.
pub fn nothing_is_dead(proof: &Proof) -> Verdict {
    for question in QUESTIONS {
        for (index, choice) in question.kind.choices().iter().enumerate() {
            let given = proof.of.given(question.id, index);
            let here = given
                .and(&proof.of.asked[question.id as usize])
                .and(&proof.of.offered[question.id as usize][index]);
            if proof.of.witness(&here).is_none() {
                return Err(format!("nobody can say {} to {}", choice.code(), question.id.code()));
            }
        }
    }
    let mut wrong = Vec::new();
    let witnesses = witness_file::read(include_str!("../data/witnesses.json")).unwrap();
    for (rule, row) in proof.rules.iter().enumerate() {
        let met = proof.of.criterion(&row.when).yes;
        let Some(answers) = proof.of.witness(&met) else {
            return Err(format!("nobody meets {}", row.finding.code()));
        };
        let facts = replay(&answers).facts;
        if evaluate(&row.when, &facts) != Truth::Yes {
            return Err(format!(
                "the diagrams and the code disagree on {}: {}",
                row.finding.code(),
                proof.describe(&answers)
            ));
        }
        // The calmest patient who meets the rule usually settles it, or one of the witnesses. Subtracting all other
        // rules from those who meet it would make too large a diagram, so the list says what was found, not what is
        // proved.
        let alone = proof
            .calmest(&met)
            .into_iter()
            .chain(witnesses.iter().map(|(_, answers)| *answers))
            .chain(calmest_by_answer(proof, &met))
            .find(|answers| proof.decides_alone(answers, rule));
        let is_listed = NEVER_ALONE.contains(&row.finding);
        match (alone, is_listed) {
            (None, false) => wrong.push(format!("{} never decides a level", row.finding.code())),
            (Some(answers), true) => {
                wrong.push(format!("{} decides after all: {}", row.finding.code(), proof.describe(&answers)));
            }
            (None, true) | (Some(_), false) => {}
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// For each answer to each question that the rule depends on, the calmest patient who gives it and meets the rule.
fn calmest_by_answer<'a>(proof: &'a Proof, met: &'a Bdd) -> impl Iterator<Item = Answers> + 'a {
    let bits = met.support_set();
    let asked = interview().filter(move |question| {
        proof.of.bits_of(question.id, Change::To(0)).iter().any(|bit| bits.contains(bit))
    });
    asked.flat_map(move |question| {
        (0..question.kind.choices().len())
            .filter_map(move |index| proof.calmest(&proof.of.pinned(met, question.id, Change::To(index))))
    })
}

/// Rules whose calmest patients, for each answer, also meet another rule of the same level. They stay for their text: the
/// reason and the handover.
pub const NEVER_ALONE: &[Finding] = &[
    Finding::UnexplainedOneLegRestPain,
    Finding::AtraumaticCalfEnlargement,
    Finding::PriorClotCancerOrAnticoagulant,
    Finding::Cellulitis,
    Finding::RupturedBakerCyst,
    Finding::LongstandingColdFoot,
    Finding::AnyQuinolone,
    Finding::WoundWithDiabetesOrNeuropathy,
    Finding::MildBilateralSwelling,
    Finding::NewNeuroDeficitRestPain,
    Finding::WorseningSwollenRestPain,
    Finding::AnyBilateralSciatica,
    Finding::AnyBilateralSwelling,
    Finding::AnyPediatricCalfPain,
    Finding::AnyBoneTendernessAfterInjury,
    Finding::AnyCrampsClotRisk,
    Finding::RhabdomyolysisWithFunctionLoss,
];

/// What the tables hold but nobody sees, as listed in `NOBODY_SEES`: the two patterns and the treatment that can be proved.
pub fn what_nobody_sees(proof: &Proof) -> Verdict {
    let of = proof.of;
    let same_day = 2;
    // A pattern is shown from a score of 2.
    for pattern in [Impression::MuscleBreakdown, Impression::AcuteCompartment] {
        let claim = format!("the pattern {} is shown", pattern.code());
        proof.all_reach(&claim, &of.scores(pattern, 2), same_day)?;
    }
    let within_days = 1;
    for row in TREATMENTS {
        let against = of.criterion(&row.blocked_by);
        let open = against.yes.or(&against.no).not();
        let standing = match row.treatment {
            Treatment::Hydration => against.yes.or(&open),
            _ => continue,
        };
        let claim = format!("{} is withheld by an answer", row.treatment.code());
        proof.all_reach(&claim, &standing, within_days)?;
    }
    Ok(())
}
