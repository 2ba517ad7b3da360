//! 5. Nothing is dead. `tests/witnesses.rs` shows the same tap by tap, for all that a runner reads.

use triage_core::protocol::impression::Impression;
use triage_core::protocol::question::QUESTIONS;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::treatment::{TREATMENTS, Treatment};
use triage_core::reasoning::interview::replay;
use triage_core::reasoning::{Truth, evaluate};

use super::proof::{LEVELS, Proof, Verdict};

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
    for (rule, row) in proof.rules.iter().enumerate() {
        let met = proof.of.criterion(&row.when).yes;
        let Some(answers) = proof.of.witness(&met) else {
            return Err(format!("nobody meets {}", row.finding.code()));
        };
        let facts = replay(&answers).facts;
        if evaluate(&row.when, &facts) != Truth::Yes {
            return Err(format!(
                "the diagrams and the code part at {}: {}",
                row.finding.code(),
                proof.told(&answers)
            ));
        }
        let level = LEVELS.iter().position(|level| *level == row.urgency).expect("a level");
        // The calmest patient who meets it mostly settles it; the diagrams decide where he does not.
        let alone = proof.calmest(&met).filter(|answers| proof.decides_alone(answers, rule));
        let alone = alone.or_else(|| {
            proof.of.witness(&proof.below(&proof.reaches[rule][level], level, |other| other == rule))
        });
        let is_listed = NEVER_ALONE.contains(&row.finding);
        match (alone, is_listed) {
            (None, false) => wrong.push(format!("{} never decides a level", row.finding.code())),
            (Some(answers), true) => {
                wrong.push(format!("{} decides after all: {}", row.finding.code(), proof.told(&answers)));
            }
            (None, true) | (Some(_), false) => {}
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// Rules that another one always covers at their level. They stay for what they say: the reason and the hand-over.
pub const NEVER_ALONE: &[Finding] = &[Finding::Rf11];

/// What the tables hold and nobody sees, as `NOBODY_SEES` of the witnesses lists it: proved, so that nothing is missed.
pub fn what_nobody_sees(proof: &Proof) -> Verdict {
    let of = proof.of;
    let same_day = 2;
    for rule in proof.rules.iter().filter(|rule| rule.finding == Finding::Rf11b) {
        let when = of.criterion(&rule.when);
        proof.against("RF11b is not excluded", &when.yes.or(&when.no).not())?;
    }
    // A pattern is shown from a score of 2.
    for pattern in [Impression::MuscleBreakdown, Impression::AcuteCompartment] {
        let claim = format!("the pattern {} is shown", pattern.code());
        proof.against(&claim, &proof.below(&of.scores(pattern, 2), same_day, |_| false))?;
    }
    let within_days = 1;
    for row in TREATMENTS {
        let against = of.criterion(&row.blocked_by);
        let open = against.yes.or(&against.no).not();
        let standing = match row.treatment {
            Treatment::Strengthening | Treatment::CrossTraining | Treatment::GradualReturn => against.yes,
            Treatment::Hydration => against.yes.or(&open),
            _ => continue,
        };
        let claim = format!("{} is withheld by an answer", row.treatment.code());
        proof.against(&claim, &proof.below(&standing, within_days, |_| false))?;
    }
    Ok(())
}
