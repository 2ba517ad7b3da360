//! Why a level was reached and what would have changed it: each claim is run again here, for every vignette and for
//! random answers.

use crate::support::runner::{VIGNETTES, visit, whole_visit};
use proptest::prelude::*;
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId, question};
use triage_core::reasoning::explain::{Change, Explanation, Said, explain, needed, only, said};
use triage_core::reasoning::interview::{
    Answer, Answers, asked_in, conclude, concluded_so_far, is_answered, is_offered, next_open, replay,
};
use triage_core::reasoning::{assess, urgency};
use triage_exchange::case_file;

/// Checks every claim of an explanation by running it.
fn check(answers: &Answers, who: &str) -> Explanation {
    let level = conclude(answers).urgency;
    let facts = replay(answers).facts;
    assert_eq!(urgency(&facts), assess(&facts).urgency, "{who}");
    let explanation = explain(answers);
    let because = &explanation.because;
    let reached = |kept: &[QuestionId]| concluded_so_far(&only(answers, kept)).urgency;
    assert_eq!(reached(because), level, "{who}: {because:?} is not enough");
    for id in because {
        let others: Vec<QuestionId> = because.iter().copied().filter(|other| other != id).collect();
        assert!(reached(&others) < level, "{who}: {} is not needed", id.code());
    }
    let check_change = |change: &Change| {
        let changed = said(answers, change.id, change.to);
        assert_ne!(&changed, answers, "{who}: {change:?} is the answer already given");
        assert_eq!(next_open(&changed), None, "{who}: {change:?} opens a question");
        assert_eq!(conclude(&changed).urgency, change.urgency, "{who}: {change:?}");
    };
    for change in &explanation.milder {
        check_change(change);
        assert!(change.urgency < level && because.contains(&change.id), "{who}: {change:?} is not milder");
    }
    if let Some(change) = &explanation.graver {
        check_change(change);
        assert!(change.urgency > level, "{who}: {change:?} is not graver");
    }
    explanation
}

#[test]
fn every_claim_about_a_vignette_holds_when_it_is_run() {
    let (mut milder, mut graver) = (0, 0);
    for case in case_file::read(VIGNETTES).unwrap() {
        check(&visit(&case.facts).answers, &case.id);
        let explanation = check(&whole_visit(&case.facts).answers, &case.id);
        milder += usize::from(!explanation.milder.is_empty());
        graver += usize::from(explanation.graver.is_some());
    }
    println!("of 123 vignettes, {milder} have a milder answer and {graver} a graver one");
    assert!(milder > 40 && graver > 20, "{milder} {graver}");
}

#[test]
fn care_at_home_rests_on_no_answer_and_names_what_would_be_graver() {
    let case = case_file::read(
        r#"{"vignettes":[{"id":"a","facts":{"age":34,"onset":"gradual","side":"left",
        "pain_site":"calf_deep_low","swelling":"none","days_since_onset":2,"pain_severity_0_10":2,
        "improving":"better","weight_bearing":"normal","can_single_leg_heel_raise":"yes"}}]}"#,
    )
    .unwrap();
    let explanation = check(&whole_visit(&case[0].facts).answers, "a calm case");
    assert_eq!((explanation.because.len(), explanation.milder.len()), (0, 0));
    assert!(explanation.graver.unwrap().urgency >= Urgency::WithinDays);
}

#[test]
fn a_sign_alone_explains_an_emergency() {
    let answers = Answers::EMPTY.with(QuestionId::Signs, Some(Answer::Ticked { yes: 1, unsure: 0 }));
    let explanation = check(&answers, "a sign");
    assert_eq!(explanation.because, [QuestionId::Signs]);
    // The check is cut short, so nobody knows what it would have come to.
    assert_eq!((explanation.milder.len(), explanation.graver), (0, None));
}

#[test]
fn the_nearest_milder_answer_is_named() {
    let case = case_file::read(r#"{"vignettes":[{"id":"a","facts":{"age":34,"onset":"sudden","side":"left",
        "pain_site":"calf_mid","swelling":"none","days_since_onset":2,"pain_severity_0_10":8,
        "pain_worst_0_10":8,"improving":"better","weight_bearing":"normal","can_single_leg_heel_raise":"yes"}}]}"#)
    .unwrap();
    let answers = whole_visit(&case[0].facts).answers;
    let explanation = check(&answers, "strong pain");
    let level = conclude(&answers).urgency;
    for change in &explanation.milder {
        let Said::Instead(to) = change.to else { continue };
        let Some(Answer::One(given)) = answers.get(change.id) else { continue };
        for nearer in 0..question(change.id).unwrap().kind.choices().len() as u8 {
            if nearer.abs_diff(given) < to.abs_diff(given) {
                let other = said(&answers, change.id, Said::Instead(nearer));
                assert!(next_open(&other).is_some() || conclude(&other).urgency >= level, "{change:?}");
            }
        }
    }
    assert!(explanation.because.contains(&QuestionId::PainNow), "{explanation:?}");
}

#[test]
fn what_is_needed_is_found_in_any_order() {
    let holds = |kept: &[u8]| kept.contains(&3) && (kept.contains(&1) || kept.contains(&4));
    assert_eq!(needed(vec![1, 2, 3, 4], holds), [3, 4]);
    assert_eq!(needed(vec![4, 3, 2, 1], holds), [3, 1]);
    assert_eq!(needed(vec![1, 2], |_| true), Vec::<u8>::new());
}

/// A runner who answers at random, "not sure" included.
fn at_random(seeds: &[u16]) -> Answers {
    let mut answers = Answers::EMPTY;
    let mut seeds = seeds.iter().copied().cycle();
    let mut next = || seeds.next().unwrap();
    while let Some(step) = next_open(&answers) {
        let facts = replay(&answers).facts;
        let open = asked_in(step, &facts).into_iter().find(|q| !is_answered(q, &answers, &facts)).unwrap();
        let choices = open.kind.choices();
        let offered: Vec<u8> =
            (0..choices.len()).filter(|i| is_offered(&choices[*i], &facts)).map(|i| i as u8).collect();
        let answer = match open.kind {
            Kind::OneOf(_) => match usize::from(next()) % (offered.len() + 1) {
                chosen if chosen < offered.len() => Answer::One(offered[chosen]),
                _ => Answer::Unsure,
            },
            Kind::Checklist(_) => {
                let some = |bits: u16| offered.iter().fold(0, |mask, i| mask | (bits & (1 << i)));
                // Two of three items stay unticked, so that not everything is an emergency.
                let (yes, unsure) = (some(next() & next()), some(next() & next() & next()));
                Answer::Ticked {
                    yes: if open.id == QuestionId::Signs { 0 } else { yes },
                    unsure: unsure & !yes,
                }
            }
        };
        answers = answers.with(open.id, Some(answer));
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(11), ..ProptestConfig::default() })]

    #[test]
    fn every_claim_about_random_answers_holds_when_it_is_run(
        seeds in proptest::collection::vec(any::<u16>(), 97),
        seen in 1_usize..QUESTIONS.len(),
    ) {
        let answers = at_random(&seeds);
        check(&answers, &format!("{answers:?}"));
        // The same, cut short.
        let kept: Vec<QuestionId> = QuestionId::ALL[..seen].to_vec();
        check(&only(&answers, &kept), &format!("{answers:?} up to {seen}"));
    }
}
