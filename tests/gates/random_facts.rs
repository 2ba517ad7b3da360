//! What holds for any facts, tried on thousands that are drawn at random.

use super::now;
use proptest::prelude::*;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::treatment::{FirstAid, Treatment};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::advise::{Standing, advise, offers, waiting};
use triage_core::reasoning::plan::plan;
use triage_core::reasoning::{Amount, Facts, Truth, assess};

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![8 => Just(Truth::No), 1 => Just(Truth::Unknown), 1 => Just(Truth::Yes)]
}

prop_compose! {
    fn any_facts()(truths in prop::collection::vec(truth(), Fact::ALL.len()), amounts in prop::collection::vec(0_u16..90, Measure::ALL.len())) -> Facts {
        let facts = Fact::ALL.iter().zip(truths).fold(Facts::UNKNOWN, |facts, (fact, truth)| facts.with(*fact, truth));
        Measure::ALL.iter().zip(amounts).fold(facts, |facts, (measure, n)| facts.with_amount(*measure, Amount::Within(n, n)))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_level_locks_treatments_and_plan(facts in any_facts(), index in 0..5_usize) {
        let urgency = Urgency::ALL[index];
        let offered = now(&facts, urgency);
        if urgency >= Urgency::SameDay {
            prop_assert!(offered.is_empty());
        }
        if urgency >= Urgency::WithinDays {
            prop_assert_eq!(plan(&facts, urgency, &assess(&facts)), None);
            let comfort = [Treatment::RelativeRest, Treatment::Ice, Treatment::Elevation, Treatment::Crutches, Treatment::HeelLift,
                           Treatment::Paracetamol, Treatment::Physiotherapy, Treatment::Alcohol, Treatment::SeeAProfessional];
            prop_assert!(offered.iter().all(|t| comfort.contains(t)), "{offered:?}");
        }
    }

    #[test]
    fn heel_lifts_wait_where_a_tear_or_bone_rule_bears(facts in any_facts()) {
        let assessment = assess(&facts);
        let concerned = [Finding::PopOrSnapAtOnset, Finding::InabilityToBearWeight, Finding::BoneTendernessAfterInjury, Finding::BoneStressInjury, Finding::HeelRaiseFailure]
            .iter().any(|finding| assessment.bears(*finding));
        if concerned {
            prop_assert!(!now(&facts, Urgency::WithinDays).contains(&Treatment::HeelLift));
        }
    }

    #[test]
    fn first_aid_is_at_most_three_of_each_and_fits_the_level(facts in any_facts(), index in 0..5_usize) {
        let urgency = Urgency::ALL[index];
        let advice = advise(&facts, urgency, &assess(&facts), false);
        prop_assert!(advice.dos.len() <= 3 && advice.donts.len() <= 3);
        prop_assert!(!advice.donts.is_empty() && !advice.dos.is_empty());
        if urgency >= Urgency::WithinDays {
            prop_assert!(!advice.dos.contains(&FirstAid::LoadFromDayTwo) && !advice.dos.contains(&FirstAid::Protect));
        }
        if urgency != Urgency::Emergency {
            prop_assert!(!advice.donts.contains(&FirstAid::NoFood) && advice.donts.contains(&FirstAid::NoRunning));
        }
    }

    #[test]
    fn massage_on_offer_is_not_forbidden(facts in any_facts(), index in 0..5_usize, is_urgency_only: bool) {
        let (urgency, assessment) = (Urgency::ALL[index], assess(&facts));
        let offers = offers(&facts, urgency, waiting(&facts, &assessment, is_urgency_only));
        let is_offered = offers.iter().any(|o| o.treatment == Treatment::Massage && o.standing == Standing::Now);
        let advice = advise(&facts, urgency, &assessment, is_urgency_only);
        prop_assert!(!(is_offered && advice.donts.contains(&FirstAid::NoMassage)));
    }

    #[test]
    fn nobody_under_16_is_offered_anything(facts in any_facts(), index in 0..5_usize) {
        let offers = offers(&facts, Urgency::ALL[index], waiting(&facts, &assess(&facts), true));
        prop_assert!(offers.iter().all(|offer| offer.standing == Standing::NotAtThisLevel));
    }
}
