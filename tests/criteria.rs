//! How a criterion is applied, by truth tables: its truth, its bounds while answers are open, and its supporting facts.

use triage_core::protocol::Criterion::{All, Always, Any, AtLeast, Below, Count, Is, Not, Unless};
use triage_core::protocol::question::{ChoiceId, Doubt, QuestionId, question};
use triage_core::protocol::{Criterion, Fact, Measure};
use triage_core::reasoning::bounds::bounds;
use triage_core::reasoning::evaluate::{limits, mentions, supporting_facts};
use triage_core::reasoning::interview::{Answer, Answers, choice_of};
use triage_core::reasoning::supporting::{answers_implying, doubts_about};
use triage_core::reasoning::{Amount, Certainty, FactSet, Facts, Truth, assess, evaluate, urgency};
use triage_tools::cases::SETS;

const TRUTHS: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];
const PARTS: [Fact; 3] = [Fact::Redness, Fact::Warmth, Fact::HardVein];
const IS: &[Criterion] = &[Is(Fact::Redness), Is(Fact::Warmth), Is(Fact::HardVein)];

/// Every combination of truths for three facts.
fn three() -> impl Iterator<Item = ([Truth; 3], Facts)> {
    let all =
        TRUTHS.into_iter().flat_map(|a| TRUTHS.into_iter().flat_map(move |b| TRUTHS.map(|c| [a, b, c])));
    all.map(|truths| {
        let facts =
            PARTS.iter().zip(truths).fold(Facts::UNKNOWN, |facts, (fact, truth)| facts.with(*fact, truth));
        (truths, facts)
    })
}

fn how_many(truths: &[Truth], wanted: Truth) -> usize {
    truths.iter().filter(|truth| **truth == wanted).count()
}

#[test]
fn all_any_and_count_hold_as_soon_as_they_can() {
    for (truths, facts) in three() {
        let (yes, no) = (how_many(&truths, Truth::Yes), how_many(&truths, Truth::No));
        let of = |needed: usize| match () {
            () if yes >= needed => Truth::Yes,
            () if 3 - no >= needed => Truth::Unknown,
            () => Truth::No,
        };
        assert_eq!(evaluate(&All(IS), &facts), of(3), "{truths:?}");
        assert_eq!(evaluate(&Any(IS), &facts), of(1), "{truths:?}");
        for needed in 0..=4 {
            assert_eq!(
                evaluate(&Count(needed, IS), &facts),
                of(usize::from(needed)),
                "{needed} of {truths:?}"
            );
        }
    }
}

#[test]
fn a_reassurance_counts_only_when_it_is_clear() {
    for (truth, unless, not) in [
        (Truth::Yes, Truth::No, Truth::No),
        (Truth::Unknown, Truth::Yes, Truth::Unknown),
        (Truth::No, Truth::Yes, Truth::Yes),
    ] {
        let facts = Facts::UNKNOWN.with(Fact::Redness, truth);
        assert_eq!(evaluate(&Unless(&Is(Fact::Redness)), &facts), unless);
        assert_eq!(evaluate(&Not(&Is(Fact::Redness)), &facts), not);
        assert_eq!(evaluate(&Always, &facts), Truth::Yes);
    }
}

/// A band that straddles a limit leaves the comparison open; both ends of a band are inclusive.
#[test]
fn a_measure_is_compared_by_both_ends_of_its_band() {
    for (amount, at_least_5, below_5) in [
        (Amount::Unknown, Truth::Unknown, Truth::Unknown),
        (Amount::Absent, Truth::No, Truth::No),
        (Amount::Within(0, 4), Truth::No, Truth::Yes),
        (Amount::Within(0, 5), Truth::Unknown, Truth::Unknown),
        (Amount::Within(4, 9), Truth::Unknown, Truth::Unknown),
        (Amount::Within(5, 5), Truth::Yes, Truth::No),
        (Amount::Within(5, 9), Truth::Yes, Truth::No),
    ] {
        let facts = Facts::UNKNOWN.with_amount(Measure::Pain, amount);
        assert_eq!(evaluate(&AtLeast(Measure::Pain, 5), &facts), at_least_5, "{amount:?}");
        assert_eq!(evaluate(&Below(Measure::Pain, 5), &facts), below_5, "{amount:?}");
    }
}

/// Criteria on facts, nested in each other.
const NESTED: &[Criterion] = &[
    Always,
    Is(Fact::Redness),
    All(IS),
    Any(IS),
    Count(2, IS),
    Unless(&Any(IS)),
    Not(&Count(2, IS)),
    All(&[Is(Fact::Redness), Unless(&All(&[Is(Fact::Warmth), Not(&Is(Fact::HardVein))]))]),
];

/// With nothing open, both bounds equal the truth. With a fact open, they hold whatever it becomes and are reached.
#[test]
fn bounds_hold_whatever_the_open_facts_become() {
    for (_, facts) in three() {
        for criterion in NESTED {
            let shut = bounds(criterion, &facts, &FactSet::EMPTY);
            let truth = evaluate(criterion, &facts);
            assert_eq!((shut.least, shut.most), (truth, truth), "{criterion:?}");
            let open = FactSet::EMPTY.with(PARTS[0]);
            let bounds = bounds(criterion, &facts, &open);
            let ends: Vec<Truth> = match facts.truth(PARTS[0]) {
                Truth::Unknown => {
                    TRUTHS.map(|truth| evaluate(criterion, &facts.with(PARTS[0], truth))).to_vec()
                }
                Truth::Yes | Truth::No => vec![truth],
            };
            assert_eq!(bounds.least, *ends.iter().min().unwrap(), "{criterion:?} {facts:?}");
            assert_eq!(bounds.most, *ends.iter().max().unwrap(), "{criterion:?} {facts:?}");
        }
    }
}

#[test]
fn an_open_measure_may_become_anything_and_a_known_one_stays() {
    let open = FactSet::EMPTY.with_measure(Measure::Pain);
    for criterion in [AtLeast(Measure::Pain, 5), Below(Measure::Pain, 5)] {
        let at = |facts: &Facts, open: &FactSet| {
            let bounds = bounds(&criterion, facts, open);
            (bounds.least, bounds.most)
        };
        assert_eq!(at(&Facts::UNKNOWN, &open), (Truth::No, Truth::Yes));
        assert_eq!(at(&Facts::UNKNOWN, &FactSet::EMPTY), (Truth::Unknown, Truth::Unknown));
        let known = Facts::UNKNOWN.with_amount(Measure::Pain, Amount::Within(7, 7));
        let truth = evaluate(&criterion, &known);
        assert_eq!(at(&known, &open), (truth, truth));
    }
}

#[test]
fn the_supporting_facts_are_those_that_made_it_so() {
    let facts = Facts::UNKNOWN
        .with(Fact::Redness, Truth::Yes)
        .with(Fact::Warmth, Truth::No)
        .with_amount(Measure::Pain, Amount::Within(8, 8));
    let set = |facts: &[Fact]| facts.iter().fold(FactSet::EMPTY, |set, fact| set.with(*fact));
    assert_eq!(supporting_facts(&Any(IS), &facts, Truth::Yes), set(&[Fact::Redness]));
    assert_eq!(supporting_facts(&Any(IS), &facts, Truth::Unknown), set(&[Fact::HardVein]));
    assert_eq!(supporting_facts(&Is(Fact::Redness), &facts, Truth::Unknown), FactSet::EMPTY);
    assert_eq!(supporting_facts(&Unless(&Is(Fact::Warmth)), &facts, Truth::Yes), FactSet::EMPTY);
    let strong = AtLeast(Measure::Pain, 8);
    assert_eq!(supporting_facts(&strong, &facts, Truth::Yes), FactSet::EMPTY.with_measure(Measure::Pain));
    assert_eq!(supporting_facts(&Below(Measure::Pain, 8), &facts, Truth::Yes), FactSet::EMPTY);
    assert_eq!(
        supporting_facts(&strong, &Facts::UNKNOWN, Truth::Unknown),
        FactSet::EMPTY.with_measure(Measure::Pain)
    );
    // A part that does not hold contributes nothing.
    let either = Any(&[All(&[Is(Fact::Redness), Is(Fact::Warmth)]), Is(Fact::Redness)]);
    assert_eq!(supporting_facts(&either, &facts, Truth::Yes), set(&[Fact::Redness]));
    let all = mentions(&Count(1, &[Any(IS), Unless(&Not(&AtLeast(Measure::Pain, 3)))]));
    assert_eq!(all, set(&PARTS).with_measure(Measure::Pain));
    let two = All(&[Below(Measure::Pain, 3), Unless(&AtLeast(Measure::Days, 4)), Is(Fact::Redness)]);
    assert_eq!(limits(&two), [(Measure::Pain, 3), (Measure::Days, 4)]);
}

#[test]
fn a_set_of_facts_holds_what_was_put_in_and_nothing_else() {
    assert!(FactSet::EMPTY.is_empty());
    for fact in Fact::ALL {
        let set = FactSet::EMPTY.with(*fact);
        assert!(!set.is_empty());
        assert_eq!(set.facts().collect::<Vec<_>>(), [*fact]);
        assert_eq!(set.measures().count(), 0);
        assert!(set.meets(&set) && !set.meets(&FactSet::EMPTY));
        let other = FactSet::EMPTY.with(if *fact == Fact::Redness { Fact::Warmth } else { Fact::Redness });
        assert!(!set.meets(&other));
        let both = set.union(other);
        assert!(both.meets(&other) && both.meets(&set) && other.meets(&both));
        assert_eq!(both.facts().count(), 2);
        // Putting something in twice changes nothing.
        assert_eq!(both.with(*fact).union(both), both);
        for truth in TRUTHS {
            let facts = Facts::NOTHING_PRESENT.with(*fact, Truth::Yes).with(*fact, truth);
            assert_eq!(facts.truth(*fact), truth);
            assert_eq!(facts.has(*fact), truth == Truth::Yes);
            let others = Fact::ALL.iter().filter(|other| *other != fact);
            assert!(others.clone().all(|other| facts.truth(*other) == Truth::No));
        }
    }
    for measure in Measure::ALL {
        let set = FactSet::EMPTY.with_measure(*measure);
        assert!(!set.is_empty() && set.meets(&set) && !set.meets(&FactSet::EMPTY.with(Fact::Redness)));
        assert_eq!(set.measures().collect::<Vec<_>>(), [*measure]);
        assert_eq!(set.with_measure(*measure).union(set), set);
        assert_eq!(FactSet::EMPTY.with(Fact::Redness).union(set).measures().count(), 1);
    }
}

/// The most urgent first; within a level, what is met before what is only not excluded.
#[test]
fn rules_are_sorted_by_level_and_what_is_met_comes_first() {
    let mut mixed = 0;
    for fact in Fact::ALL {
        // Met and not excluded beside each other: strong pain and no named onset, and one doubt.
        let facts = Facts::NOTHING_PRESENT
            .with(*fact, Truth::Unknown)
            .with_amount(Measure::Pain, Amount::Within(9, 9));
        let assessment = assess(&facts);
        assert_eq!(urgency(&facts), assessment.urgency);
        assert_eq!(assessment.urgency, assessment.concluded[0].urgency);
        for pair in assessment.concluded.windows(2) {
            assert!(pair[0].urgency >= pair[1].urgency);
            if pair[0].urgency == pair[1].urgency && pair[0].certainty != pair[1].certainty {
                assert_eq!(pair[0].certainty, Certainty::Met, "{}", fact.code());
                mixed += 1;
            }
        }
    }
    assert!(mixed > 10, "{mixed}");
}

/// From the facts that a rule rests on back to the answers that were given.
#[test]
fn the_answers_behind_a_fact_are_found_again() {
    let position = |id: QuestionId, code: &str| {
        let choices = question(id).unwrap().kind.choices();
        choices.iter().position(|choice| choice.code() == code).unwrap() as u8
    };
    let (warm, red) = (position(QuestionId::Skin, "warmth"), position(QuestionId::Skin, "redness"));
    let pain = position(QuestionId::PainNow, "8");
    let answers = Answers::EMPTY
        .with(QuestionId::Skin, Some(Answer::Ticked { yes: 1 << warm, unsure: 1 << red }))
        .with(QuestionId::PainNow, Some(Answer::One(pain)))
        .with(QuestionId::Leg, Some(Answer::Unsure));
    let of = |fact| FactSet::EMPTY.with(fact);
    assert_eq!(
        answers_implying(&answers, &of(Fact::Warmth)),
        [ChoiceId { question: QuestionId::Skin, index: warm }]
    );
    assert_eq!(answers_implying(&answers, &of(Fact::Redness)), []);
    assert_eq!(
        answers_implying(&answers, &FactSet::EMPTY.with_measure(Measure::Pain)),
        [ChoiceId { question: QuestionId::PainNow, index: pain }]
    );
    assert_eq!(
        doubts_about(&answers, &of(Fact::Redness)),
        [Doubt { question: QuestionId::Skin, item: Some(red) }]
    );
    assert_eq!(doubts_about(&answers, &of(Fact::Warmth)), []);
    assert_eq!(
        doubts_about(&answers, &of(Fact::BothLegs)),
        [Doubt { question: QuestionId::Leg, item: None }]
    );
    assert_eq!(doubts_about(&answers, &FactSet::EMPTY.with_measure(Measure::Days)), []);
    assert_eq!(choice_of(QuestionId::Skin, Fact::Redness), Some(red));
    assert_eq!(choice_of(QuestionId::Skin, Fact::BothLegs), None);
}

/// The level alone is computed with shortcuts. Every case is tried with each fact unknown, so that doubts decide some.
#[test]
fn the_level_alone_is_that_of_the_whole_assessment() {
    for case in SETS.iter().flat_map(|set| set.cases().unwrap()) {
        for fact in Fact::ALL {
            let facts = case.case.facts.with(*fact, Truth::Unknown);
            assert_eq!(urgency(&facts), assess(&facts).urgency, "{} without {}", case.id(), fact.code());
        }
    }
}
