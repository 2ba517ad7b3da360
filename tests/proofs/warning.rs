//! 2. A warning never lowers the level, and 3. "not sure" never gives less than "no".

use triage_core::protocol::question::{Kind, QuestionId};

use super::{index, interview};
use crate::support::proof::{Proof, Verdict};
use crate::support::symbolic::Change;

/// Items of checklists that may lower a level, and why. No other item does; this is proved both ways.
pub const MAY_LOWER: &[(&str, &str)] = &[
    ("cramps", "opens the question of what the cramps are like"),
    ("cramp-only", "short cramps that fully go, and nothing else"),
    ("cramp-linked-to-run", "the worst pain of today was that cramp"),
    ("cramp-witnessed", "the pain was a cramp that was felt as such"),
    ("gone-by-morning", "growing pains: gone each morning"),
    ("exertion-known", "effort pain that has a name and has not changed"),
    ("bruise-under-palm", "a small bruise that gets better"),
    ("knee-cyst", "opens the question of whether a clinician has seen it"),
    ("lump-seen-unchanged", "a lump that a clinician has seen and that has not changed"),
    ("numbness-gone-loosened", "the numbness came from something tight"),
    ("recent-virus", "in adults, what makes both legs ache for some days"),
    ("skin-alike", "both legs show it alike: not the sign of a clot in one"),
    ("sensation-normal", "with diabetes, every toe feels a touch"),
];

/// Answers of one question from the least to the most severe.
pub const MORE_SEVERE: &[(QuestionId, &[&str])] = &[
    (QuestionId::PainNow, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    (QuestionId::PainWorst, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    (QuestionId::Walk, &["walks-normally", "limps", "cannot-walk"]),
    (QuestionId::Raise, &["raise-easy", "raise-painful", "raise-unable"]),
    (QuestionId::Trend, &["trend-better", "trend-same", "trend-worse"]),
    (QuestionId::Size, &["swelling-none", "swelling-local", "swelling-mild", "swelling-marked"]),
    (QuestionId::Size, &["swelling-none", "swelling-not-noticed"]),
    (QuestionId::Pregnancy, &["not-pregnant", "birth-7-12-weeks", "birth-0-6-weeks"]),
    (QuestionId::Quinolone, &["over-30-days", "0-30-days"]),
    (QuestionId::Journey, &["29-56-days-ago", "0-28-days-ago"]),
];

pub fn a_warning_never_lowers(proof: &Proof) -> Verdict {
    let (mut lowering, mut wrong) = (Vec::new(), Vec::new());
    for question in interview() {
        let Kind::Checklist(choices) = question.kind else { continue };
        for (index, choice) in choices.iter().enumerate() {
            let patient = proof.lowers(question.id, Change::Left(index), Change::To(index));
            match (patient, MAY_LOWER.iter().any(|(code, _)| *code == choice.code())) {
                (Some(patient), false) => wrong.push(format!("{} lowers: {patient}", choice.code())),
                (Some(_), true) => lowering.push(choice.code()),
                (None, _) => {}
            }
        }
    }
    for (code, _) in MAY_LOWER {
        if !lowering.contains(code) {
            wrong.push(format!("{code} is listed as calming and lowers nothing"));
        }
    }
    for (id, codes) in MORE_SEVERE {
        for pair in codes.windows(2) {
            let (before, after) = (index(*id, pair[0]), index(*id, pair[1]));
            if let Some(patient) = proof.lowers(*id, Change::To(before), Change::To(after)) {
                wrong.push(format!("{} after {} lowers: {patient}", pair[1], pair[0]));
            }
        }
    }
    verdict(&wrong)
}

fn verdict(wrong: &[String]) -> Verdict {
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Checked in place of "no" to an item, and in place of the mildest of the answers with an order.
pub fn not_sure_is_never_less_than_no(proof: &Proof) -> Verdict {
    let mut wrong = Vec::new();
    for question in interview() {
        match question.kind {
            Kind::Checklist(choices) => {
                for (index, choice) in choices.iter().enumerate() {
                    // Not sure of cramps opens the question of what they are like; that answer may calm.
                    let opens = choice.code() == "cramps";
                    let patient = proof.lowers(question.id, Change::Left(index), Change::Unsure(index));
                    if let Some(patient) = patient.filter(|_| !opens) {
                        wrong.push(format!("not sure of {}: {patient}", choice.code()));
                    }
                }
            }
            Kind::OneOf(_) => {}
        }
    }
    for (id, codes) in MORE_SEVERE {
        let least = index(*id, codes[0]);
        if let Some(patient) = proof.lowers(*id, Change::To(least), Change::Unsure(0)) {
            wrong.push(format!("not sure in place of {}: {patient}", codes[0]));
        }
    }
    verdict(&wrong)
}
