//! What may never be shown: by level, by finding, by day, by contraindication, by age.
//! Checked by id, not by wording.

use crate::support::runner;
use proptest::prelude::*;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::outcome::{SECTIONS, Section};
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::review::{Age, RELEASED};
use triage_core::protocol::stage::Stage;
use triage_core::protocol::treatment::{FirstAid, Treatment};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::advise::{Standing, advise};
use triage_core::reasoning::plan::{Plan, Withheld, grade, plan};
use triage_core::reasoning::{Amount, Facts, Truth, assess};
use triage_core::session::outcome::sections;
use triage_core::session::{Outcome, Session};
use triage_exchange::case_file;

fn now(facts: &Facts, urgency: Urgency) -> Vec<Treatment> {
    advise(facts, urgency, &assess(facts), false)
        .treatments
        .iter()
        .filter(|o| o.standing == Standing::Now)
        .map(|o| o.treatment)
        .collect()
}

/// A 34-year-old runner with a mild, gradual ache for eight days and no contraindication.
fn calm() -> Facts {
    [(Measure::AgeYears, 34), (Measure::Days, 8), (Measure::Pain, 2), (Measure::WorstPain, 3)]
        .into_iter()
        .fold(Facts::NOTHING_PRESENT, |facts, (measure, n)| facts.with_amount(measure, Amount::Within(n, n)))
        .with(Fact::OnsetGradual, Truth::Yes)
        .with(Fact::OneLeg, Truth::Yes)
        .with(Fact::SiteCalfDeepLow, Truth::Yes)
        .with(Fact::SwellingNone, Truth::Yes)
        .with(Fact::WalksNormally, Truth::Yes)
        .with(Fact::RaisePainful, Truth::Yes)
}

#[test]
fn the_calm_runner_is_offered_what_the_brief_offers() {
    let facts = calm();
    assert_eq!(assess(&facts).urgency, Urgency::SelfCare);
    let offered = now(&facts, Urgency::SelfCare);
    for treatment in [
        Treatment::Massage,
        Treatment::FoamRolling,
        Treatment::Heat,
        Treatment::NsaidGel,
        Treatment::Paracetamol,
        Treatment::Compression,
        Treatment::TowelStretch,
        Treatment::Physiotherapy,
        Treatment::HeelLift,
        Treatment::GradualReturn,
    ] {
        assert!(offered.contains(&treatment), "{}", treatment.code());
    }
    assert!(matches!(plan(&facts, Urgency::SelfCare, &assess(&facts)), Some(Plan::Stages(_))));
}

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
    let offer = advise(&facts, Urgency::SelfCare, &assess(&facts), false)
        .treatments
        .into_iter()
        .find(|o| o.treatment == Treatment::NsaidTablets);
    assert_eq!(offer.unwrap().standing, Standing::NeedsCheck);
    let unknown_thinner = facts.with(Fact::Anticoagulant, Truth::Unknown);
    let offer = advise(&unknown_thinner, Urgency::SelfCare, &assess(&unknown_thinner), false)
        .treatments
        .into_iter()
        .find(|o| o.treatment == Treatment::NsaidTablets);
    assert_eq!(offer.unwrap().standing, Standing::NotRuledOut);
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
        let offers = advise(&facts, Urgency::SelfCare, &assess(&facts), false).treatments;
        let ice = offers.iter().find(|offer| offer.treatment == Treatment::Ice).unwrap();
        assert_eq!(ice.standing, standing);
        assert_eq!(ice.because.facts().collect::<Vec<_>>(), [Fact::SkinBreak]);
        let rest = offers.iter().find(|offer| offer.treatment == Treatment::RelativeRest).unwrap();
        assert!(rest.because.is_empty());
    }
}

/// Lines for the first days go when those days are over, and stay while the day is unknown.
#[test]
fn a_line_of_the_first_days_ends_with_them() {
    let shows = |amount| {
        let facts = calm().with_amount(Measure::Days, amount);
        let advice = advise(&facts, Urgency::SelfCare, &assess(&facts), false);
        (advice.dos.contains(&FirstAid::Protect), advice.donts.contains(&FirstAid::NoHeatOrAlcohol))
    };
    assert_eq!(shows(Amount::Within(0, 0)), (true, true));
    assert_eq!(shows(Amount::Within(3, 5)), (true, true));
    assert_eq!(shows(Amount::Within(6, 6)), (false, false));
    assert_eq!(shows(Amount::Unknown), (true, true));
}

/// When a line is left out, the next one takes its place.
#[test]
fn the_line_against_painkiller_runs_shows_where_massage_is_offered() {
    let facts = calm().with_amount(Measure::Days, Amount::Within(8, 8));
    let advice = advise(&facts, Urgency::SelfCare, &assess(&facts), false);
    assert_eq!(advice.donts, [FirstAid::NoRunning, FirstAid::NoHardStretch, FirstAid::NoPainkillerRuns]);
}

#[test]
fn what_a_clinician_must_see_first_has_no_plan_and_no_running() {
    let withheld = |facts: Facts| plan(&facts, Urgency::Routine, &assess(&facts));
    for facts in [
        calm().with(Fact::WalkClaudication, Truth::Yes),
        calm().with(Fact::LowEnergy, Truth::Yes),
        calm()
            .with(Fact::OnsetGradual, Truth::No)
            .with(Fact::OnsetRecurrent, Truth::Yes)
            .with_amount(Measure::Days, Amount::Within(14, 27))
            .with_amount(Measure::ReliefMinutes, Amount::Within(5, 5)),
        calm()
            .with(Fact::OnsetGradual, Truth::No)
            .with(Fact::OnsetRecurrent, Truth::Yes)
            .with(Fact::ExertionKnown, Truth::Yes),
    ] {
        assert_eq!(withheld(facts), Some(Plan::Withheld(Withheld::ClinicianFirst)));
    }
}

#[test]
fn unknown_makes_the_plan_slower() {
    let stages = |facts: Facts| match plan(&facts, Urgency::SelfCare, &assess(&facts)) {
        Some(Plan::Stages(stages)) => stages,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (
            stages(calm().with_amount(Measure::Days, Amount::Within(4, 4))).start_step,
            stages(calm()).is_two_pass
        ),
        (4, false)
    );
    let unknown =
        calm().with(Fact::PriorCalfStrain, Truth::Unknown).with(Fact::CalfStrainLastYear, Truth::Unknown);
    assert_eq!((stages(unknown).start_step, stages(unknown).is_two_pass), (1, true));
    let at_fifty = calm().with_amount(Measure::AgeYears, Amount::Within(50, 54));
    assert_eq!(stages(at_fifty).start_step, 1);
    assert_eq!(stages(calm().with_amount(Measure::Days, Amount::Within(4, 4))).here, Stage::EarlyLoading);
    assert!(stages(at_fifty).ranges[0].1.to > stages(calm()).ranges[0].1.to);
}

/// The day alone moves nobody on to strength work, and no stretch is in the plan for the first 72 hours.
#[test]
fn strength_begins_where_the_raise_on_one_leg_is_easy_and_stretching_on_day_three() {
    let stages = |facts: Facts| match plan(&facts, Urgency::SelfCare, &assess(&facts)) {
        Some(Plan::Stages(stages)) => stages,
        other => panic!("{other:?}"),
    };
    let on_day = |day, easy, painful| {
        let days = Amount::Within(day, day);
        let facts = calm().with(Fact::RaiseEasy, easy).with(Fact::RaisePainful, painful);
        stages(facts.with_amount(Measure::Days, days))
    };
    assert_eq!(on_day(13, Truth::Yes, Truth::No).here, Stage::Strength);
    assert_eq!(on_day(6, Truth::Yes, Truth::No).here, Stage::EarlyLoading);
    assert_eq!(on_day(13, Truth::No, Truth::Yes).here, Stage::EarlyLoading);
    assert_eq!(on_day(13, Truth::Unknown, Truth::Unknown).here, Stage::EarlyLoading);
    let stretches = |day| {
        let plan = on_day(day, Truth::No, Truth::Yes);
        plan.stages.iter().any(|stage| stage.exercises.contains(&Exercise::TowelStretch))
    };
    assert_eq!((stretches(2), stretches(3)), (false, true));
}

#[test]
fn a_sudden_start_is_never_the_lowest_grade() {
    use triage_core::protocol::recovery::LayGrade;
    let easy = calm()
        .with(Fact::RaisePainful, Truth::No)
        .with(Fact::RaiseEasy, Truth::Yes)
        .with(Fact::OnsetGradual, Truth::No);
    assert_eq!(grade(&easy.with(Fact::OnsetDelayed, Truth::Yes)), LayGrade::Zero);
    assert_ne!(grade(&easy.with(Fact::OnsetSudden, Truth::Yes)), LayGrade::Zero);
    assert_eq!(grade(&Facts::UNKNOWN), LayGrade::Two);
    assert_eq!(grade(&calm().with(Fact::RaiseUnable, Truth::Yes)), LayGrade::Three);
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

#[test]
fn what_is_offered_below_is_not_forbidden_above() {
    let advice = |day| {
        let facts = calm().with_amount(Measure::Days, Amount::Within(day, day));
        advise(&facts, Urgency::SelfCare, &assess(&facts), false)
    };
    assert!(advice(3).donts.contains(&FirstAid::NoMassage));
    assert!(!advice(8).donts.contains(&FirstAid::NoMassage));
}

#[test]
fn eating_and_drinking_is_forbidden_only_where_an_operation_may_follow() {
    let donts = |fact| {
        let facts = calm().with(fact, Truth::Yes);
        advise(&facts, Urgency::Emergency, &assess(&facts), false).donts
    };
    for fact in [Fact::SignHardCalf, Fact::SignColdFoot, Fact::SignSaddle, Fact::SignDeformity] {
        assert!(donts(fact).contains(&FirstAid::NoFood), "{}", fact.code());
    }
    for fact in [Fact::SignUrine, Fact::SignConfused, Fact::SignLungClot, Fact::SignSepsis] {
        assert!(!donts(fact).contains(&FirstAid::NoFood), "{}", fact.code());
    }
}

#[test]
fn a_protocol_that_is_too_old_plans_nothing_and_keeps_the_level() {
    let too_old = RELEASED.months_later(18);
    let mut planned = 0;
    for case in case_file::read(runner::VIGNETTES).unwrap() {
        let mut session = Session::new("Europe/London", "en-GB", Some(RELEASED.months_later(12)));
        session.check.answers = runner::whole_visit(&case.facts).answers;
        let due = Outcome::of(&session);
        session.clock.today = Some(too_old);
        let old = Outcome::of(&session);
        assert_eq!((due.age, old.age), (Age::Due, Age::Expired));

        // How soon, where to go, why, and what to watch for stay the same.
        assert_eq!(old.urgency, due.urgency, "{}", case.id);
        assert_eq!(
            (old.route, &old.reasons, &old.given),
            (due.route, &due.reasons, &due.given),
            "{}",
            case.id
        );
        assert_eq!(old.advice.donts, due.advice.donts, "{}", case.id);
        for stays in [Section::Action, Section::Tell, Section::SafetyNet, Section::Why] {
            assert!(old.shows(stays), "{} {stays:?}", case.id);
        }

        planned += u32::from(matches!(due.plan, Some(Plan::Stages(_))));
        assert!(
            !matches!(old.plan, Some(Plan::Stages(_) | Plan::Withheld(Withheld::SorenessOnly))),
            "{}",
            case.id
        );
        assert_eq!(old.plan.is_some(), due.plan.is_some(), "{}", case.id);
        if due.plan == Some(Plan::Withheld(Withheld::ClinicianFirst)) {
            assert_eq!(old.plan, due.plan, "{}: seeing a clinician first takes precedence", case.id);
        }
        for gone in [Section::Recovery, Section::Ladder, Section::Prevention] {
            assert!(!old.shows(gone), "{} {gone:?}", case.id);
        }
        assert!(!old.advice.dos.contains(&FirstAid::LoadFromDayTwo));
        for (offer, was) in old.advice.treatments.iter().zip(&due.advice.treatments) {
            let loads = [Treatment::Strengthening, Treatment::CrossTraining, Treatment::GradualReturn];
            let expected =
                if loads.contains(&offer.treatment) { Standing::NotAtThisLevel } else { was.standing };
            assert_eq!(offer.standing, expected, "{} {}", case.id, offer.treatment.code());
        }
    }
    assert!(planned > 20, "{planned} vignettes had a plan to withhold");
}

#[test]
fn every_level_withholds_the_plan_and_keeps_the_safety_net_when_the_protocol_is_too_old() {
    for urgency in Urgency::ALL {
        for is_urgency_only in [false, true] {
            let mut left = sections(urgency, is_urgency_only, Age::Current);
            assert_eq!(sections(urgency, is_urgency_only, Age::Due), left);
            left.retain(|section| {
                !matches!(section, Section::Recovery | Section::Ladder | Section::Prevention)
            });
            assert_eq!(sections(urgency, is_urgency_only, Age::Expired), left);
            assert!(left.contains(&Section::SafetyNet) && left.contains(&Section::Action));
        }
    }
}

#[test]
fn sections_follow_the_table() {
    for urgency in Urgency::ALL {
        let shown = sections(urgency, false, Age::Current);
        assert_eq!(shown.first(), Some(&Section::Action));
        assert!(shown.windows(2).all(|pair| pair[0] < pair[1]));
        for planned in [Section::Recovery, Section::Stages, Section::Ladder, Section::Prevention] {
            assert_eq!(shown.contains(&planned), urgency <= Urgency::Routine, "{urgency:?} {planned:?}");
        }
        assert_eq!(shown.contains(&Section::Treatments), urgency <= Urgency::WithinDays);
        assert_eq!(shown.contains(&Section::NotNow), urgency >= Urgency::SameDay);
        let mut urgency_only = vec![Section::Action, Section::Tell, Section::SafetyNet, Section::Why];
        if urgency >= Urgency::SameDay {
            // What to do until help arrives is not part of a plan, so it is shown.
            urgency_only.insert(2, Section::FirstAid);
        }
        assert_eq!(sections(urgency, true, Age::Current), urgency_only);
    }
    assert_eq!(SECTIONS.len(), 15);
}

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
    fn nobody_under_16_is_offered_anything(facts in any_facts(), index in 0..5_usize) {
        let advice = advise(&facts, Urgency::ALL[index], &assess(&facts), true);
        prop_assert!(advice.treatments.iter().all(|offer| offer.standing == Standing::NotAtThisLevel));
    }
}
