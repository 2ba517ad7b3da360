//! The interview as a runner walks it: what is asked, what is skipped, and what an early outcome promises.

use proptest::prelude::*;
use triage_core::protocol::question::{Kind, Learn, QUESTIONS, QuestionId, Step, question};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::evaluate::{limits, mentions};
use triage_core::reasoning::interview::{
    Answer, Answers, asked_in, at_most_left, concluded_so_far, is_answered, is_offered, next_open, replay,
    steps_asked,
};
use triage_core::reasoning::{Amount, FactSet, Truth, assess, evaluate};

#[test]
fn questions_are_in_the_order_of_their_ids_and_steps() {
    for (row, id) in QUESTIONS.iter().zip(QuestionId::ALL) {
        assert_eq!(row.id, *id);
    }
    assert!(QUESTIONS.windows(2).all(|pair| pair[0].step <= pair[1].step));
}

#[test]
fn codes_are_unique_in_a_question_and_a_checklist_has_at_most_eleven_items() {
    for question in QUESTIONS {
        let mut codes: Vec<&str> = question.kind.choices().iter().map(|c| c.code()).collect();
        assert!(codes.len() <= 18 && codes.iter().all(|code| !code.is_empty()), "{}", question.id.code());
        if let Kind::Checklist(items) = question.kind {
            assert!(items.len() <= 11, "{}", question.id.code());
        }
        codes.sort_unstable();
        assert!(codes.windows(2).all(|pair| pair[0] != pair[1]), "{}", question.id.code());
    }
}

#[test]
fn a_question_depends_only_on_what_was_asked_before() {
    let mut settled = FactSet::EMPTY;
    for question in QUESTIONS {
        let needed = mentions(&question.ask_when);
        for fact in needed.facts() {
            assert!(settled.contains(fact), "{} needs {}", question.id.code(), fact.code());
        }
        for measure in needed.measures() {
            assert!(settled.contains_measure(measure), "{} needs {}", question.id.code(), measure.code());
        }
        settled =
            question.kind.choices().iter().flat_map(|c| c.yes.iter().chain(c.no)).fold(settled, |set, l| {
                match *l {
                    Learn::Yes(f) | Learn::No(f) => set.with(f),
                    Learn::Within(m, ..) => set.with_measure(m),
                }
            });
    }
}

#[test]
fn age_medicines_and_clot_risks_come_before_any_loading_test() {
    for early in [QuestionId::Age, QuestionId::ClotRisk, QuestionId::Health, QuestionId::Feel] {
        for loading in [QuestionId::Walk, QuestionId::Raise, QuestionId::RaisePattern] {
            assert!(question(early).unwrap().step < question(loading).unwrap().step);
        }
    }
    assert_eq!(QUESTIONS[0].id, QuestionId::Signs);
}

/// Every number in a rule is the edge of a band, so that no answer is too wide to settle a rule.
#[test]
fn thresholds_are_edges_of_bands() {
    let mut found: Vec<(Measure, u16)> = RED_FLAGS.iter().flat_map(|row| limits(&row.when)).collect();
    // The decades of the heel-raise norms and the ages that change the recovery range.
    found.extend([40, 50, 55, 60, 70, 80].map(|age| (Measure::AgeYears, age)));
    assert!(found.len() > 20);
    for (measure, n) in found {
        for question in QUESTIONS {
            for choice in question.kind.choices() {
                for learned in choice.yes.iter().chain(choice.no) {
                    if let Learn::Within(of, low, high) = *learned {
                        assert!(
                            of != measure || low >= n || high < n,
                            "{} {n} lies inside {} of {}",
                            measure.code(),
                            choice.code(),
                            question.id.code()
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_listed_thresholds_are_asked_for() {
    let edges = |measure: Measure| -> Vec<u16> {
        QUESTIONS
            .iter()
            .flat_map(|q| q.kind.choices())
            .flat_map(|c| c.yes)
            .filter_map(|l| match *l {
                Learn::Within(of, low, _) if of == measure => Some(low),
                Learn::Within(..) | Learn::Yes(_) | Learn::No(_) => None,
            })
            .collect()
    };
    for (measure, wanted) in [
        (Measure::AgeYears, &[16, 40, 50, 55, 60, 65, 70, 80][..]),
        (Measure::Days, &[3, 7, 14, 42]),
        (Measure::ReliefMinutes, &[61]),
        (Measure::TravelHours, &[4]),
        (Measure::TravelDaysAgo, &[29]),
        (Measure::PostpartumWeeks, &[7]),
    ] {
        for edge in wanted {
            assert!(edges(measure).contains(edge), "{} {edge}", measure.code());
        }
    }
    let ends = |code: &str| {
        QUESTIONS
            .iter()
            .flat_map(|q| q.kind.choices())
            .find(|c| c.code() == code)
            .map(|c| c.yes.to_vec())
            .unwrap()
    };
    assert!(ends("surgery").contains(&Learn::Within(Measure::SurgeryWeeks, 0, 12)));
    assert!(ends("birth-7-12-weeks").contains(&Learn::Within(Measure::PostpartumWeeks, 7, 12)));
    assert!(ends("29-56-days-ago").contains(&Learn::Within(Measure::TravelDaysAgo, 29, 56)));
}

/// A finished check with nothing to report leaves no rule in doubt.
#[test]
fn a_complete_check_settles_every_fact_that_a_rule_names() {
    let answers = all_unremarkable();
    assert_eq!(next_open(&answers), None);
    let facts = replay(&answers).facts;
    for row in RED_FLAGS {
        for fact in mentions(&row.when).facts() {
            assert_ne!(facts.truth(fact), Truth::Unknown, "{} of {}", fact.code(), row.finding.code());
        }
        for measure in mentions(&row.when).measures() {
            assert_ne!(
                facts.amount(measure),
                Amount::Unknown,
                "{} of {}",
                measure.code(),
                row.finding.code()
            );
        }
    }
    assert_eq!(assess(&facts).urgency, Urgency::SelfCare);
}

/// A 34-year-old whose calf built up an ache over a few days and who has nothing else to say.
fn all_unremarkable() -> Answers {
    let picks = [
        (QuestionId::Age, "30-39"),
        (QuestionId::Pregnancy, "not-pregnant"),
        (QuestionId::Onset, "onset-gradual"),
        (QuestionId::Leg, "left-leg"),
        (QuestionId::Site, "site-calf-deep-low"),
        (QuestionId::Days, "3-5-days"),
        (QuestionId::Trend, "trend-better"),
        (QuestionId::PainNow, "2"),
        (QuestionId::PainWorst, "3"),
        (QuestionId::Size, "swelling-none"),
        (QuestionId::Walk, "walks-normally"),
        (QuestionId::Raise, "raise-easy"),
        (QuestionId::RaisePattern, "raise-bent-worse"),
    ];
    let none = QUESTIONS.iter().filter(|q| q.step.is_interview() && matches!(q.kind, Kind::Checklist(_)));
    let answers = none.fold(Answers::EMPTY, |answers, q| answers.with(q.id, Some(Answer::NONE)));
    picks.iter().fold(answers, |answers, (id, code)| {
        let index = question(*id).unwrap().kind.choices().iter().position(|c| c.code() == *code).unwrap();
        answers.with(*id, Some(Answer::One(index as u8)))
    })
}

/// No tap leads there, but a damaged record might: an item marked both ways counts as a yes.
#[test]
fn an_item_that_is_both_ticked_and_not_sure_counts_as_ticked() {
    let both = Answers::EMPTY.with(QuestionId::Skin, Some(Answer::Ticked { yes: 1, unsure: 1 }));
    let ticked = Answers::EMPTY.with(QuestionId::Skin, Some(Answer::Ticked { yes: 1, unsure: 0 }));
    assert_eq!(replay(&both).facts, replay(&ticked).facts);
}

/// "Too early to say" is offered only in the first days. A later day reopens the question and the facts it settles.
#[test]
fn a_choice_that_is_no_longer_offered_leaves_its_question_open() {
    let position = |id: QuestionId, code: &str| {
        let choices = question(id).unwrap().kind.choices();
        Some(Answer::One(choices.iter().position(|choice| choice.code() == code).unwrap() as u8))
    };
    let early = all_unremarkable()
        .with(QuestionId::Days, position(QuestionId::Days, "2-days"))
        .with(QuestionId::Trend, position(QuestionId::Trend, "trend-too-early"));
    assert_eq!(next_open(&early), None);
    assert!(replay(&early).open.is_empty());
    let later = early.with(QuestionId::Days, position(QuestionId::Days, "7-13-days"));
    assert_eq!(next_open(&later), Some(Step::Time));
    let known = replay(&later);
    assert!(known.open.contains(Fact::TrendWorse));
    assert_eq!(known.facts.truth(Fact::TrendWorse), Truth::Unknown);
}

#[test]
fn changing_an_answer_asks_only_what_it_opens() {
    let answers = all_unremarkable();
    let recurrent = question(QuestionId::Onset)
        .unwrap()
        .kind
        .choices()
        .iter()
        .position(|c| c.code() == "onset-recurrent")
        .unwrap();
    let changed = answers.with(QuestionId::Onset, Some(Answer::One(recurrent as u8)));
    assert_eq!(next_open(&changed), Some(Step::Exertion));
    let back = changed.with(QuestionId::Onset, answers.get(QuestionId::Onset));
    assert_eq!(next_open(&back), None);
}

#[test]
fn the_heel_raise_is_recalled_and_not_tested_when_anything_speaks_against_it() {
    let answers = all_unremarkable();
    assert!(triage_core::reasoning::interview::unsafe_to_raise(&replay(&answers).facts).is_empty());
    let popped = answers.with(QuestionId::Feel, Some(Answer::Ticked { yes: 1, unsure: 0 }));
    let unsure = answers.with(QuestionId::Feel, Some(Answer::Ticked { yes: 0, unsure: 1 }));
    for speaks_against in [popped, unsure] {
        assert_eq!(
            triage_core::reasoning::interview::unsafe_to_raise(&replay(&speaks_against).facts).len(),
            1
        );
        let pattern = question(QuestionId::RaisePattern).unwrap();
        assert_eq!(evaluate(&pattern.ask_when, &replay(&speaks_against).facts), Truth::No);
    }
}

/// A runner who answers at random, "not sure" included.
fn random_answer(id: QuestionId, roll: u32, answers: &Answers) -> Answer {
    let facts = replay(answers).facts;
    match question(id).unwrap().kind {
        Kind::OneOf(choices) => {
            let offered: Vec<usize> =
                (0..choices.len()).filter(|i| is_offered(&choices[*i], &facts)).collect();
            match roll as usize % (offered.len() + 1) {
                n if n == offered.len() => Answer::Unsure,
                n => Answer::One(offered[n] as u8),
            }
        }
        Kind::Checklist(choices) => {
            let mask = |bits: u32| (bits & ((1 << choices.len()) - 1)) as u16;
            // Mostly "none of these", sometimes one or two items.
            let yes = if roll.is_multiple_of(3) { mask(1 << ((roll >> 4) % 11)) } else { 0 };
            let unsure = if roll.is_multiple_of(7) { mask(1 << ((roll >> 9) % 11)) & !yes } else { 0 };
            Answer::Ticked { yes, unsure }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    /// The walk ends, never exceeds what was promised, and an early outcome is never taken back.
    #[test]
    fn a_walk_keeps_its_promises(rolls in prop::collection::vec(any::<u32>(), 64)) {
        let mut answers = Answers::EMPTY;
        let mut rolls = rolls.into_iter().cycle();
        let mut floor = Urgency::SelfCare;
        let mut left = usize::MAX;
        let mut screens = 0;
        while let Some(step) = next_open(&answers) {
            let promised = at_most_left(step, &answers);
            prop_assert!(promised < left, "{step:?} promises {promised} after {left}");
            left = promised;
            screens += 1;
            loop {
                let facts = replay(&answers).facts;
                let Some(open) = asked_in(step, &facts).into_iter().find(|q| !is_answered(q, &answers, &facts)) else { break };
                answers = answers.with(open.id, Some(random_answer(open.id, rolls.next().unwrap(), &answers)));
                let reached = concluded_so_far(&answers).urgency;
                prop_assert!(reached >= floor, "{:?} took {floor:?} back to {reached:?}", open.id);
                floor = reached;
            }
        }
        prop_assert!(screens <= 13);
        prop_assert_eq!(left, 0);
        let known = replay(&answers);
        prop_assert!(known.open.is_empty());
        prop_assert_eq!(assess(&known.facts).urgency, floor);
    }
}

#[test]
fn the_longest_path_is_thirteen_screens_and_exact_from_the_start() {
    assert_eq!(at_most_left(Step::Emergency, &Answers::EMPTY), 12);
    let answers = all_unremarkable();
    assert_eq!(steps_asked(&replay(&answers).facts).count(), 12);
    let facts =
        replay(&answers).facts.with(Fact::OnsetGradual, Truth::No).with(Fact::OnsetRecurrent, Truth::Yes);
    assert_eq!(steps_asked(&facts).count(), 13);
}
