//! Proofs over every set of answers that a complete check can end with, unknowns included.
//!
//! `docs/PROOFS.md` is written from here: each property in plain words, how many sets of answers it covers, and that no
//! counter-example exists. Where one does, it is printed as a patient, with the rules that bear on it.
//! `UPDATE_DOCS=1 cargo test --test native proofs::` rewrites the report; a stale one fails.

mod advice;
mod dead;
mod emergency;
mod faults;
mod paths;
mod report;
mod signs;
mod warning;

use std::sync::LazyLock;
use std::time::Instant;

use crate::support::proof::{LEVELS, Proof, Verdict};
use crate::support::symbolic::Symbolic;
use triage_core::protocol::outcome::{SECTIONS, SectionRow};
use triage_core::protocol::question::{QUESTIONS, Question, QuestionId};
use triage_core::protocol::red_flag::{RED_FLAGS, RedFlag};
use triage_core::protocol::treatment::{TREATMENTS, TreatmentRow};
use triage_core::reasoning::assess;
use triage_core::reasoning::interview::replay;

static ALL_ANSWERS: LazyLock<Symbolic> = LazyLock::new(Symbolic::new);

fn interview() -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(|question| question.step.is_interview())
}

fn index(id: QuestionId, code: &str) -> usize {
    let choices = QUESTIONS[id as usize].kind.choices();
    choices.iter().position(|choice| choice.code() == code).unwrap_or_else(|| panic!("{code}"))
}

/// The tables under proof: those of the protocol, or ones with a fault in them.
struct Tables {
    rules: Vec<RedFlag>,
    treatments: Vec<TreatmentRow>,
    sections: Vec<SectionRow>,
}

impl Tables {
    fn of_the_protocol() -> Tables {
        Tables { rules: RED_FLAGS.to_vec(), treatments: TREATMENTS.to_vec(), sections: SECTIONS.to_vec() }
    }
}

/// The proofs, by a short name.
const PROOFS: [&str; 10] =
    ["emergency", "warning", "not sure", "signs", "doubts", "dead", "unseen", "advice", "level", "age"];

fn prove(name: &str, proof: &Proof, tables: &Tables) -> Verdict {
    match name {
        "emergency" => emergency::a_sign_is_an_emergency(proof),
        "warning" => warning::a_warning_never_lowers(proof),
        "not sure" => warning::not_sure_is_never_less_than_no(proof),
        "signs" => signs::a_sign_is_acted_on(proof),
        "doubts" => signs::a_doubt_is_acted_on(proof),
        "dead" => dead::nothing_is_dead(proof),
        "unseen" => dead::what_nobody_sees(proof),
        "advice" => advice::nothing_forbidden_is_offered(proof, &tables.treatments),
        "level" => advice::the_level_locks(proof, &tables.sections, &tables.treatments),
        "age" => advice::under_16_only_urgency(proof, &tables.sections),
        other => panic!("{other}"),
    }
}

#[test]
fn every_property_holds_for_every_set_of_answers() {
    let tables = Tables::of_the_protocol();
    let proof = Proof::new(&ALL_ANSWERS, &tables.rules);
    let mut seconds = Vec::new();
    let mut failed = Vec::new();
    for name in PROOFS {
        let began = Instant::now();
        failed.extend(prove(name, &proof, &tables).err().map(|patient| format!("{name}: {patient}")));
        seconds.push(began.elapsed().as_secs_f64());
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    report::report(&proof, &seconds);
}

/// A proof that cannot fail proves nothing: each fault is found by the proof meant for it, which names a patient.
#[test]
fn each_seeded_fault_is_caught_by_its_proof() {
    for fault in faults::FAULTS {
        let mut tables = Tables::of_the_protocol();
        (fault.rules)(&mut tables.rules);
        (fault.treatments)(&mut tables.treatments);
        (fault.sections)(&mut tables.sections);
        let proof = Proof::new(&ALL_ANSWERS, &tables.rules);
        let patient = prove(fault.found_by, &proof, &tables).expect_err(fault.name);
        println!("{}\n    found by \"{}\": {patient}", fault.name, fault.found_by);
    }
}

/// The code and the diagrams agree on the level of patients for every level and every choice.
#[test]
fn the_diagrams_and_the_code_agree() {
    let of = &*ALL_ANSWERS;
    let proof = Proof::new(of, RED_FLAGS);
    let mut checked = 0;
    for (level, urgency) in LEVELS.iter().enumerate() {
        for question in interview() {
            for index in 0..question.kind.choices().len() {
                let Some(answers) = proof.somebody_at(level, &of.given(question.id, index)) else { continue };
                assert!(assess(&replay(&answers).facts).urgency >= *urgency, "{}", proof.describe(&answers));
                checked += 1;
            }
        }
    }
    assert!(checked > 500, "{checked}");
}
