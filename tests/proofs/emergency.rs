//! 1. Any emergency sign is an emergency, whatever else is said.

use triage_core::protocol::question::{QUESTIONS, QuestionId};

use crate::support::proof::{Proof, Verdict};

/// Each of the nine signs alone is an emergency, whatever else is said.
pub fn a_sign_is_an_emergency(proof: &Proof) -> Verdict {
    for (index, sign) in QUESTIONS[QuestionId::Signs as usize].kind.choices().iter().enumerate() {
        let ticked = proof.of.given(QuestionId::Signs, index);
        proof.against(sign.code(), &proof.below(&ticked, 3, |_| false))?;
    }
    Ok(())
}
