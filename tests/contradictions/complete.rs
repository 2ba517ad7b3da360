//! Whether the table covers every follow-up, and every choice that a case file spreads over two fields.

use std::collections::BTreeSet;

use triage_core::protocol::criterion::Criterion;
use triage_core::protocol::question::{Kind, Learn, QUESTIONS, Question};
use triage_exchange::contradiction::table::CONTRADICTIONS;
use triage_exchange::field::{FIELDS, Field};

/// Details that can hold without the answer that makes the interview ask for them, and fields of one question that can
/// hold together.
const NO_CONTRADICTION: &[(&str, &str)] = &[
    ("hop_pain", "hopping may hurt a bone that no finger finds"),
    ("stomach_bug", "a stomach bug is one, whatever came of it"),
    ("anticoagulant_gaps", "after a single dose, or one that ran out, nobody is on a blood thinner"),
    ("smoker", "a risk is a risk, asked or not"),
    ("obesity", "a risk is a risk, asked or not"),
    ("hormonal", "a risk is a risk, asked or not"),
    ("statin", "one field says both"),
    ("leg_stent", "a case file names the artery trouble itself"),
    ("peripheral_artery_disease", "a case file names the artery trouble itself"),
    ("foot_cold_longstanding", "a foot that has long been cold may be cold now"),
    ("lump_pulsing", "a lump that beats may grow or not"),
];

/// The fields that hold what a question asks.
fn fields_of(question: &Question) -> Vec<&'static str> {
    let answers = |field: &Field| {
        let implied = field.teaches();
        question.kind.choices().iter().flat_map(|choice| choice.yes).any(|learned| match *learned {
            Learn::Yes(fact) => implied.contains(fact),
            Learn::Within(measure, ..) => implied.contains_measure(measure),
            Learn::No(_) => false,
        })
    };
    FIELDS.iter().filter(|field| answers(field)).map(|field| field.name).collect()
}

#[test]
fn every_follow_up_and_every_choice_in_two_fields_has_a_row_or_a_reason() {
    let in_one_row = |names: &[&str]| {
        CONTRADICTIONS.iter().any(|row| names.iter().all(|name| row.fields().any(|field| field == *name)))
    };
    let mut reasons: BTreeSet<&str> = NO_CONTRADICTION.iter().map(|(name, _)| *name).collect();
    let mut has_reason =
        |name: &str| reasons.remove(name) || NO_CONTRADICTION.iter().any(|(n, _)| *n == name);
    for question in QUESTIONS.iter().filter(|question| question.step.is_interview()) {
        let fields = fields_of(question);
        let follow_ups = if matches!(question.ask_when, Criterion::Always) { &[][..] } else { &fields };
        for name in follow_ups {
            assert!(in_one_row(&[name]) || has_reason(name), "{}: {name}", question.id.code());
        }
        if matches!(question.kind, Kind::OneOf(_)) {
            for (one, other) in fields
                .iter()
                .enumerate()
                .flat_map(|(at, one)| fields[at + 1..].iter().map(move |other| (one, other)))
            {
                let is_known = in_one_row(&[one, other]) || has_reason(one) || has_reason(other);
                assert!(is_known, "{}: {one} and {other}", question.id.code());
            }
        }
    }
    assert!(reasons.is_empty(), "no reason is needed for {reasons:?}");
}
