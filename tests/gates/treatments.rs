//! Which treatment is withheld, and by what: a contraindication, the age, or the day.

use super::{calm, now};
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::treatment::{SELF_HELP, TREATMENTS, Treatment};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::advise::{Offer, Standing, offers, waiting};
use triage_core::reasoning::plan::grade;
use triage_core::reasoning::{Amount, Facts, Truth, assess};

/// Treatments, and facts any one of which must withhold them, whether it is present or unknown.
const WITHHELD_BY: &[(&[Treatment], &[Fact])] = &[
    (
        &[
            Treatment::Massage,
            Treatment::FoamRolling,
            Treatment::Compression,
            Treatment::Acupuncture,
            Treatment::DryNeedling,
            Treatment::Heat,
        ],
        &[
            Fact::SwellingMild,
            Fact::SwellingMarked,
            Fact::SwellingWholeLeg,
            Fact::SwellingBothLegs,
            Fact::Pitting,
            Fact::HardVein,
            Fact::Warmth,
            Fact::Redness,
            Fact::PriorClot,
            Fact::ClottingDisorder,
            Fact::Cancer,
            Fact::Surgery,
            Fact::CastOrBoot,
            Fact::BedRest,
            Fact::Pregnant,
            Fact::Postpartum,
            Fact::CombinedPill,
            Fact::OralHrt,
            Fact::Tamoxifen,
            Fact::Testosterone,
            Fact::ClotHormone,
            Fact::FamilyClot,
            Fact::IllnessInBed,
            Fact::Anticoagulant,
            Fact::BleedingDisorder,
        ],
    ),
    (
        &[Treatment::NsaidGel, Treatment::NsaidTablets],
        &[
            Fact::NsaidAllergy,
            Fact::AspirinAsthma,
            Fact::UlcerOrBleeding,
            Fact::KidneyDisease,
            Fact::LiverDisease,
            Fact::HeartFailureOrAttack,
            Fact::HighBloodPressure,
            Fact::Stroke,
            Fact::BowelDisease,
            Fact::ChickenpoxNow,
            Fact::Pregnant,
            Fact::TryingToConceive,
            Fact::Breastfeeding,
            Fact::Anticoagulant,
            Fact::BleedingDisorder,
            Fact::Steroids,
            Fact::TakesAspirin,
            Fact::TakesSsriOrSnri,
            Fact::TakesLithiumOrMethotrexate,
            Fact::TakesAceArbOrDiuretic,
            Fact::DehydratedOrUltra,
            Fact::DarkUrine,
        ],
    ),
    (&[Treatment::Paracetamol], &[Fact::LiverDisease, Fact::Under50Kg, Fact::TakesParacetamolProduct]),
    (
        &[Treatment::Ice],
        &[
            Fact::Numbness,
            Fact::Neuropathy,
            Fact::Diabetes,
            Fact::RaynaudOrColdAllergy,
            Fact::PeripheralArteryDisease,
            Fact::Sickle,
            Fact::OpenSkin,
            Fact::SkinBreak,
            Fact::TenseHard,
        ],
    ),
    (&[Treatment::Elevation], &[Fact::TenseHard, Fact::PainOutOfProportion, Fact::PeripheralArteryDisease]),
    (&[Treatment::Heat], &[Fact::Neuropathy, Fact::Diabetes, Fact::Numbness]),
    (
        &[Treatment::HeelLift],
        &[
            Fact::HeardPop,
            Fact::Gap,
            Fact::CannotWalk,
            Fact::BoneSpot,
            Fact::RaiseUnable,
            Fact::SiteShinInnerFocal,
            Fact::SiteShinFrontFocal,
            Fact::SiteFibulaFocal,
        ],
    ),
    (
        &[Treatment::TowelStretch, Treatment::WallStretch, Treatment::WallStretchBent],
        &[Fact::SiteAchillesHeel, Fact::SwellingMarked, Fact::Pitting, Fact::Warmth],
    ),
    (
        &[Treatment::Strengthening, Treatment::GradualReturn, Treatment::CrossTraining],
        &[Fact::BoneSpot, Fact::HopPain],
    ),
];

/// Every treatment of a runner who may care for herself.
fn all(facts: &Facts) -> Vec<Offer> {
    offers(facts, Urgency::SelfCare, waiting(facts, &assess(facts), false))
}

/// The list of names that an urgent outcome shows is one with the table.
#[test]
fn what_is_left_for_later_is_the_self_help_of_the_article() {
    let rows = TREATMENTS.iter().filter(|row| row.in_article && row.is_self_help);
    assert!(rows.map(|row| row.treatment).eq(SELF_HELP));
}

#[test]
fn one_contraindication_present_or_unknown_withholds_a_treatment() {
    // Each treatment is tried on a day on which it would otherwise be offered.
    for (treatments, against) in WITHHELD_BY {
        for treatment in *treatments {
            let day = if *treatment == Treatment::Ice {
                1
            } else if *treatment == Treatment::Elevation {
                2
            } else {
                8
            };
            let facts = calm().with_amount(Measure::Days, Amount::Within(day, day));
            assert!(
                now(&facts, Urgency::SelfCare).contains(treatment),
                "{} is not offered at all",
                treatment.code()
            );
            for fact in *against {
                for truth in [Truth::Yes, Truth::Unknown] {
                    let offered = now(&facts.with(*fact, truth), Urgency::SelfCare);
                    assert!(
                        !offered.contains(treatment),
                        "{} despite {} {truth:?}",
                        treatment.code(),
                        fact.code()
                    );
                }
            }
        }
    }
}

#[test]
fn age_forbids_painkillers() {
    for age in [15, 65, 70] {
        let facts = calm().with_amount(Measure::AgeYears, Amount::Within(age, age));
        let offered = now(&facts, Urgency::SelfCare);
        assert!(
            !offered.contains(&Treatment::NsaidTablets) && !offered.contains(&Treatment::NsaidGel),
            "{age}"
        );
    }
}

#[test]
fn a_painkiller_check_that_was_not_done_is_asked_for() {
    let facts = calm().with(Fact::KidneyDisease, Truth::Unknown);
    let offered = |facts: &Facts| {
        all(facts).into_iter().find(|offer| offer.treatment == Treatment::NsaidTablets).unwrap().standing
    };
    assert_eq!(offered(&facts), Standing::NeedsCheck);
    let unknown_thinner = facts.with(Fact::Anticoagulant, Truth::Unknown);
    assert_eq!(offered(&unknown_thinner), Standing::NotRuledOut);
}

#[test]
fn time_windows_hold() {
    let at = |day: u16| now(&calm().with_amount(Measure::Days, Amount::Within(day, day)), Urgency::SelfCare);
    let unknown = now(&calm().with_amount(Measure::Days, Amount::Unknown), Urgency::SelfCare);
    for (late, first) in [
        (Treatment::Massage, 7),
        (Treatment::FoamRolling, 7),
        (Treatment::Acupuncture, 7),
        (Treatment::DryNeedling, 7),
        (Treatment::GradualReturn, 7),
        (Treatment::Heat, 3),
        (Treatment::TowelStretch, 3),
        (Treatment::WallStretchBent, 3),
    ] {
        for day in 0..first {
            assert!(!at(day).contains(&late), "{} on day {day}", late.code());
        }
        assert!(!unknown.contains(&late), "{}", late.code());
        assert!(at(first).contains(&late), "{}", late.code());
    }
    // After a moderate strain the strength stage comes later, and massage and the first run move with it.
    let moderate = calm().with(Fact::Limps, Truth::Yes).with_amount(Measure::Pain, Amount::Within(5, 5));
    assert_eq!(grade(&moderate), LayGrade::Two);
    let on = |day: u16| now(&moderate.with_amount(Measure::Days, Amount::Within(day, day)), Urgency::Routine);
    assert!(!on(13).contains(&Treatment::Massage) && on(14).contains(&Treatment::Massage));
    assert!(!on(13).contains(&Treatment::GradualReturn) && on(14).contains(&Treatment::GradualReturn));
    for day in 0..2 {
        assert!(!at(day).contains(&Treatment::NsaidTablets) && !at(day).contains(&Treatment::NsaidGel));
    }
    assert!(at(2).contains(&Treatment::NsaidTablets));
    assert!(!at(3).contains(&Treatment::WallStretch) && at(7).contains(&Treatment::WallStretch));
    assert!(at(2).contains(&Treatment::Ice) && !at(3).contains(&Treatment::Ice));
    // A treatment without a waiting time does not need the day to be known.
    assert!(unknown.contains(&Treatment::RelativeRest) && unknown.contains(&Treatment::Paracetamol));
}

/// A withheld treatment names the fact behind it: the one that is present, or the one that is unknown.
#[test]
fn a_withheld_treatment_names_what_speaks_against_it() {
    for (truth, standing) in [(Truth::Yes, Standing::Blocked), (Truth::Unknown, Standing::NotRuledOut)] {
        let facts = calm().with(Fact::SkinBreak, truth);
        let offers = all(&facts);
        let ice = offers.iter().find(|offer| offer.treatment == Treatment::Ice).unwrap();
        assert_eq!(ice.standing, standing);
        assert_eq!(ice.because.facts().collect::<Vec<_>>(), [Fact::SkinBreak]);
        let rest = offers.iter().find(|offer| offer.treatment == Treatment::RelativeRest).unwrap();
        assert!(rest.because.is_empty());
    }
}

#[test]
fn what_loads_the_leg_waits_where_a_clinician_comes_first() {
    for fact in [Fact::WalkClaudication, Fact::LowEnergy] {
        let offered = now(&calm().with(fact, Truth::Yes), Urgency::Routine);
        for loading in [Treatment::Strengthening, Treatment::CrossTraining, Treatment::GradualReturn] {
            assert!(!offered.contains(&loading), "{} {}", fact.code(), loading.code());
        }
    }
}

#[test]
fn narrow_arteries_rule_out_ice_pressure_heat_and_a_raised_leg() {
    for fact in [Fact::WalkClaudication, Fact::ColdPaleFoot, Fact::LegStent, Fact::PeripheralArteryDisease] {
        let facts = calm().with(fact, Truth::Yes).with_amount(Measure::Days, Amount::Within(1, 1));
        for treatment in [Treatment::Ice, Treatment::Compression, Treatment::Elevation, Treatment::Heat] {
            assert!(
                !now(&facts, Urgency::Routine).contains(&treatment),
                "{} {}",
                fact.code(),
                treatment.code()
            );
        }
    }
}

#[test]
fn calves_that_were_not_compared_are_not_rubbed_or_wrapped() {
    for truth in [Truth::No, Truth::Unknown] {
        let offered = now(&calm().with(Fact::SwellingNone, truth), Urgency::SelfCare);
        assert!(!offered.contains(&Treatment::Massage) && !offered.contains(&Treatment::Compression));
    }
}
