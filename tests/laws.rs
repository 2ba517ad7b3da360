//! Laws of the rule table: what must hold for every row and every set of facts.

use crate::support::may_calm::MAY_CALM;
use proptest::prelude::*;
use triage_core::protocol::question::UNSAFE_TO_RAISE;
use triage_core::protocol::red_flag::{Finding, RED_FLAGS};
use triage_core::protocol::{Criterion, Fact, Measure, Urgency};
use triage_core::reasoning::evaluate::{limits, mentions};
use triage_core::reasoning::{Amount, Facts, Truth, assess, holds};
use triage_core::words::question::unsafe_reason;
use triage_tools::words::english;

#[test]
fn rows_are_in_the_order_of_their_ids() {
    for (row, finding) in RED_FLAGS.iter().zip(Finding::ALL) {
        assert_eq!(row.finding, *finding);
    }
}

#[test]
fn not_sure_has_the_level_that_the_protocol_sets() {
    for row in RED_FLAGS {
        let allowed: &[Urgency] = match row.urgency {
            Urgency::Emergency => &[Urgency::SameDay],
            Urgency::SameDay => &[Urgency::SameDay, Urgency::WithinDays],
            Urgency::WithinDays | Urgency::Routine => &[Urgency::Routine],
            Urgency::SelfCare => &[],
        };
        assert!(allowed.contains(&row.if_unsure), "{}", row.finding.code());
    }
}

/// The text of a reason why the heel raise is not tested names the numbers of its condition, and no others.
#[test]
fn each_reason_not_to_test_the_heel_raise_names_its_numbers() {
    let mut numbers = 0;
    for (reason, when) in UNSAFE_TO_RAISE {
        let text = unsafe_reason(english(), *reason);
        let named: Vec<u16> =
            text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        let mut asked: Vec<u16> = limits(when).into_iter().map(|(_, limit)| limit).collect();
        // The scale of pain is part of its name.
        let named: Vec<u16> = named.into_iter().filter(|n| *n != 10).collect();
        asked.dedup();
        assert_eq!(named, asked, "{reason:?}: {text}");
        numbers += asked.len();
    }
    assert_eq!(numbers, 3);
}

/// A reassurance appears only inside `Unless`, and so does every negation.
#[test]
fn negation_appears_only_inside_unless() {
    fn bare_not(criterion: &Criterion) -> bool {
        match criterion {
            Criterion::Not(_) => true,
            Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
                parts.iter().any(bare_not)
            }
            Criterion::Always
            | Criterion::Is(_)
            | Criterion::AtLeast(..)
            | Criterion::Below(..)
            | Criterion::Unless(_) => false,
        }
    }
    let bare: Vec<&str> =
        RED_FLAGS.iter().filter(|row| bare_not(&row.when)).map(|row| row.finding.code()).collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn every_rule_can_be_met() {
    // Each rule holds for some facts: search by turning its own facts on, with one fact at a time off.
    for row in RED_FLAGS {
        let mut facts = Facts::UNKNOWN;
        for fact in mentions(&row.when).facts() {
            facts = facts.with(fact, Truth::Yes);
        }
        let tried = std::iter::once(facts).chain(Fact::ALL.iter().map(|fact| {
            // A fact that also reassures must be off for its own rule.
            facts.with(*fact, Truth::No)
        }));
        let measures = [0_u16, 1, 2, 3, 5, 7, 10, 12, 15, 31, 45, 62, 70];
        let met = tried.into_iter().any(|facts| {
            measures.iter().any(|amount| {
                let facts = Measure::ALL
                    .iter()
                    .fold(facts, |facts, m| facts.with_amount(*m, Amount::Within(*amount, *amount)));
                holds(&row.when, &facts)
            })
        }) || met_with_few(&row.when, &mentions(&row.when).facts().collect::<Vec<_>>(), &measures);
        assert!(met, "{} can never be met", row.finding.code());
    }
}

/// Tries each of the rule's own facts, and every pair and triple of them, with the rest absent.
fn met_with_few(when: &Criterion, own: &[Fact], measures: &[u16]) -> bool {
    let tries = |chosen: &[Fact]| {
        measures.iter().any(|amount| {
            let base = Measure::ALL
                .iter()
                .fold(Facts::NOTHING_PRESENT, |f, m| f.with_amount(*m, Amount::Within(*amount, *amount)));
            holds(when, &chosen.iter().fold(base, |facts, fact| facts.with(*fact, Truth::Yes)))
        })
    };
    own.iter().any(|a| {
        tries(&[*a]) || own.iter().any(|b| tries(&[*a, *b]) || own.iter().any(|c| tries(&[*a, *b, *c])))
    })
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![1 => Just(Amount::Unknown), 1 => Just(Amount::Absent), 4 => (0_u16..8).prop_map(|n| Amount::Within(n, n)),
                4 => (8_u16..90).prop_map(|n| Amount::Within(n, n))]
}

prop_compose! {
    /// A runner with a few things to report: more would nearly always be an emergency, which hides every other rule.
    fn any_facts()(
        said in prop::collection::vec((0..Fact::ALL.len(), prop::bool::weighted(0.8)), 0..6),
        amounts in prop::collection::vec(amount(), Measure::ALL.len()),
    ) -> Facts {
        let facts = said.into_iter().fold(Facts::NOTHING_PRESENT, |facts, (index, is_sure)| {
            facts.with(Fact::ALL[index], if is_sure { Truth::Yes } else { Truth::Unknown })
        });
        Measure::ALL.iter().zip(amounts).fold(facts, |facts, (measure, amount)| facts.with_amount(*measure, amount))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_warning_fact_never_lowers_the_level(facts in any_facts()) {
        for fact in Fact::ALL.iter().filter(|fact| !MAY_CALM.contains(fact)) {
            let without = assess(&facts.with(*fact, Truth::No)).urgency;
            let with = assess(&facts.with(*fact, Truth::Yes)).urgency;
            prop_assert!(with >= without, "{} lowers {without:?} to {with:?}", fact.code());
        }
    }

    #[test]
    fn not_sure_is_never_less_than_no(facts in any_facts()) {
        for fact in Fact::ALL {
            let no = assess(&facts.with(*fact, Truth::No)).urgency;
            let unsure = assess(&facts.with(*fact, Truth::Unknown)).urgency;
            prop_assert!(unsure >= no, "{}: no {no:?}, not sure {unsure:?}", fact.code());
        }
    }

    #[test]
    fn not_sure_of_a_number_is_never_less_than_none(facts in any_facts()) {
        for measure in Measure::ALL {
            let none = assess(&facts.with_amount(*measure, Amount::Absent)).urgency;
            let unsure = assess(&facts.with_amount(*measure, Amount::Unknown)).urgency;
            prop_assert!(unsure >= none, "{}: none {none:?}, not sure {unsure:?}", measure.code());
        }
    }

    #[test]
    fn an_emergency_sign_is_an_emergency_whatever_else_is_said(facts in any_facts(), index in 0..9_usize) {
        let sign = Fact::ALL[index];
        prop_assert!(sign.code().starts_with("sign-"));
        prop_assert_eq!(assess(&facts.with(sign, Truth::Yes)).urgency, Urgency::Emergency);
    }

    #[test]
    fn the_level_is_that_of_the_most_urgent_rule(facts in any_facts()) {
        let assessment = assess(&facts);
        let most = assessment.concluded.iter().map(|c| c.urgency).max().unwrap_or(Urgency::SelfCare);
        prop_assert_eq!(assessment.urgency, most);
        prop_assert!(assessment.concluded.windows(2).all(|pair| pair[0].urgency >= pair[1].urgency));
    }
}
