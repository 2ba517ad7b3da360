//! Pictures calm the rules that they name, and no other; a doubt is calmed only where the protocol says so.

use std::collections::BTreeSet;

use crate::support::may_calm::MAY_CALM;
use proptest::prelude::*;
use triage_core::protocol::picture::*;
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_core::protocol::term::*;
use triage_core::protocol::{Criterion, Fact, Measure, Urgency};
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::{Amount, Facts, Truth, assess, evaluate, holds};
use triage_tools::cases::SETS;

/// What is directly inside an `Unless` of a rule.
fn exceptions(criterion: &'static Criterion) -> Vec<&'static Criterion> {
    match criterion {
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().flat_map(exceptions).collect()
        }
        Criterion::Unless(part) => vec![part],
        Criterion::Always
        | Criterion::Is(_)
        | Criterion::AtLeast(..)
        | Criterion::Below(..)
        | Criterion::Not(_) => Vec::new(),
    }
}

/// The pictures in a criterion. A picture inside a larger one does not count by itself.
fn pictures_in(criterion: &Criterion) -> BTreeSet<&'static str> {
    if let Some(picture) = PICTURES.iter().find(|picture| picture.holds == *criterion) {
        return BTreeSet::from([picture.code]);
    }
    match criterion {
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().flat_map(pictures_in).collect()
        }
        Criterion::Unless(part) | Criterion::Not(part) => pictures_in(part),
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => {
            BTreeSet::new()
        }
    }
}

/// The pictures that may calm a rule.
fn calmed_by(rule: &'static RedFlag) -> BTreeSet<&'static str> {
    exceptions(&rule.when).into_iter().flat_map(pictures_in).collect()
}

#[test]
fn each_picture_calms_the_rules_that_it_names_and_no_other() {
    for picture in PICTURES {
        let named: BTreeSet<&str> = picture.calms.iter().map(|finding| finding.code()).collect();
        let calmed: BTreeSet<&str> = RED_FLAGS
            .iter()
            .filter(|rule| calmed_by(rule).contains(picture.code))
            .map(|rule| rule.finding.code())
            .collect();
        assert_eq!(named, calmed, "{}", picture.code);
    }
}

#[test]
fn no_picture_has_a_part_in_an_emergency() {
    for rule in RED_FLAGS.iter().filter(|rule| rule.urgency == Urgency::Emergency) {
        assert!(pictures_in(&rule.when).is_empty(), "{}", rule.finding.code());
        assert!(rule.doubt.is_none(), "{}", rule.finding.code());
        for exception in exceptions(&rule.when) {
            let is_allowed = match exception {
                // A date, or how it began.
                Criterion::AtLeast(Measure::Days, _) => true,
                other => *other == BOTH || *other == EXERTIONAL || Criterion::Unless(other) == NO_NAMED_ONSET,
            };
            // Effort pain that is over within half an hour: the foot is cold only on the run.
            let is_foot_on_a_run = rule.finding == Finding::AcuteLimbIschemia
                && mentions(exception).contains_measure(Measure::ReliefMinutes);
            assert!(is_allowed || is_foot_on_a_run, "{}: {exception:?}", rule.finding.code());
        }
    }
}

/// The rules of "today" that a picture may calm, each with all of its pictures. No other sign of a clot, a pressure, an
/// infection or a nerve is calmed at this level.
const CALMED_TODAY: &[(Finding, &[&str])] = &[
    (Finding::BilateralNumbnessOrWeakness, &["long-numb", "tight-sock"]),
    (Finding::EarlyRhabdomyolysis, &["doms-ok", "doms-strong", "oedema-after-effort"]),
    (Finding::LegClotSigns, &["color-alone", "skin-alike"]),
    (Finding::LegClotMajorRisk, &["cramp-ok"]),
    (Finding::LegClotLesserRisk, &["almost-gone", "cramp-ok", "load-only", "mech"]),
    (Finding::ClotRiskBilateralRestPain, &["doms-ok", "viral-ache"]),
    (Finding::UnexplainedOneLegRestPain, &["cramp-ok", "long-rest-ache", "sciatica-one"]),
    (Finding::AtraumaticOneLegRestPain, &["calm-rest", "long-rest-ache", "sciatica-one"]),
    (Finding::AchillesRuptureOrCompleteTear, &["settling"]),
    (Finding::BoneTendernessAfterInjury, &["knock-on-bone-ok"]),
    (Finding::Cellulitis, &["color-alone", "cord-ok", "skin-alike"]),
    (Finding::StressFracture, &["overloaded-bone"]),
    (Finding::BleedingRiskInjuryBruiseSwelling, &["clear", "cramp-ok", "thinner-bruise-settled"]),
    (Finding::StatinMyopathy, &["cramp-ok", "doms-ok"]),
    (Finding::PediatricRedFlags, &["cramp-ok", "growing-ache"]),
    (Finding::AcuteUnexplainedBilateralPain, &["cramp-ok", "growing-ache", "viral-ache"]),
    (Finding::BilateralSwelling, &["oedema-after-effort", "standing-oedema"]),
    (Finding::InjuryClotRiskUnsettled, &["clear"]),
    (Finding::SickleCellMuscleSymptoms, &["clear5", "doms-ok"]),
    (Finding::EarlyCaudaEquina, &["cramp-ok", "doms-ok", "mech"]),
    (Finding::NewNeuroDeficitRestPain, &["sciatica-one"]),
];

#[test]
fn of_the_rules_of_today_only_those_listed_are_calmed() {
    for rule in RED_FLAGS.iter().filter(|rule| rule.urgency == Urgency::SameDay) {
        let listed = CALMED_TODAY.iter().find(|(finding, _)| *finding == rule.finding);
        let listed: BTreeSet<&str> = listed.map(|(_, by)| by.iter().copied().collect()).unwrap_or_default();
        assert_eq!(calmed_by(rule), listed, "{}", rule.finding.code());
    }
}

/// The rules whose doubt may be calmed (precision 5), and what calms it.
#[test]
fn a_doubt_is_calmed_at_the_rules_that_the_protocol_names() {
    let with = |doubt: Criterion| -> Vec<&str> {
        let rules = RED_FLAGS.iter().filter(|rule| rule.doubt == Some(doubt));
        rules.map(|rule| rule.finding.code()).collect()
    };
    assert_eq!(with(DOUBT_OK), ["RF02b", "RF14", "RF19", "RF20b", "RF21", "RF34b", "RF39", "RF40", "RF40b"]);
    assert_eq!(with(SIGN_DOUBT_OK), ["RF08", "RF86", "RF87"]);
    assert_eq!(with(TEAR_DOUBT_OK), ["RF13"]);
    assert_eq!(with(INFECTION_DOUBT_OK), ["RF18"]);
    assert_eq!(with(MAJOR_RISK_DOUBT_OK), ["RF09", "RF09c", "RF09d"]);
    assert_eq!(with(LESSER_RISK_DOUBT_OK), ["RF10", "RF10b", "RF44", "RF44b", "RF78"]);
    assert_eq!(RED_FLAGS.iter().filter(|rule| rule.doubt.is_some()).count(), 22);
}

/// Which facts, where present, may speak for more care (raise) and which for less (calm), by their position.
fn roles(criterion: &Criterion, is_calming: bool, raise: &mut BTreeSet<Fact>, calm: &mut BTreeSet<Fact>) {
    match criterion {
        Criterion::Is(fact) => {
            let _ = if is_calming { calm.insert(*fact) } else { raise.insert(*fact) };
        }
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            parts.iter().for_each(|part| roles(part, is_calming, raise, calm));
        }
        Criterion::Unless(part) | Criterion::Not(part) => roles(part, !is_calming, raise, calm),
        Criterion::Always | Criterion::AtLeast(..) | Criterion::Below(..) => {}
    }
}

#[test]
fn a_warning_appears_nowhere_where_it_could_calm() {
    let (mut raise, mut calm) = (BTreeSet::new(), BTreeSet::new());
    for rule in RED_FLAGS {
        roles(&rule.when, false, &mut raise, &mut calm);
        if let Some(doubt) = &rule.doubt {
            roles(doubt, true, &mut raise, &mut calm);
        }
    }
    let listed: BTreeSet<Fact> = MAY_CALM.iter().copied().collect();
    let codes = |facts: &BTreeSet<Fact>| facts.iter().map(|fact| fact.code()).collect::<Vec<_>>();
    assert_eq!(codes(&calm), codes(&listed));
}

/// An `Unless` treats the unknown as absent, so inside a picture it may appear only under a `Not`.
#[test]
fn a_picture_holds_on_clear_answers_alone() {
    fn check(criterion: &Criterion, is_negated: bool, code: &str) {
        match criterion {
            Criterion::Unless(part) => {
                assert!(is_negated, "{code}");
                check(part, !is_negated, code);
            }
            Criterion::Not(part) => check(part, !is_negated, code),
            Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
                parts.iter().for_each(|part| check(part, is_negated, code));
            }
            Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => {}
        }
    }
    for picture in PICTURES {
        check(&picture.holds, false, picture.code);
    }
    for rule in RED_FLAGS {
        rule.doubt.iter().for_each(|doubt| check(doubt, false, rule.finding.code()));
    }
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![1 => Just(Amount::Unknown), 1 => Just(Amount::Absent), 6 => (0_u16..8).prop_map(|n| Amount::Within(n, n)),
                4 => (8_u16..90).prop_map(|n| Amount::Within(n, n))]
}

prop_compose! {
    /// Facts for which a picture is likely to hold: those it needs are mostly present, those it excludes mostly absent.
    fn near_a_picture()(
        index in 0..PICTURES.len(),
        kept in prop::collection::vec(prop::bool::weighted(0.9), Fact::ALL.len()),
        unknown in prop::collection::vec(prop::bool::weighted(0.05), Fact::ALL.len()),
        amounts in prop::collection::vec(amount(), Measure::ALL.len()),
    ) -> (usize, Facts) {
        let (mut asked, mut excluded) = (BTreeSet::new(), BTreeSet::new());
        roles(&PICTURES[index].holds, false, &mut asked, &mut excluded);
        let facts = Fact::ALL.iter().fold(Facts::NOTHING_PRESENT, |facts, fact| {
            let is_present = asked.contains(fact) == kept[*fact as usize] && (asked.contains(fact) || !kept[*fact as usize] && excluded.contains(fact));
            let truth = if unknown[*fact as usize] { Truth::Unknown } else { Truth::known(is_present) };
            facts.with(*fact, truth)
        });
        (index, Measure::ALL.iter().zip(amounts).fold(facts, |facts, (measure, amount)| facts.with_amount(*measure, amount)))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// An unknown in any element is never worth more than the reassuring answer to it.
    #[test]
    fn not_sure_of_an_element_never_makes_a_picture((index, facts) in near_a_picture()) {
        let picture = &PICTURES[index].holds;
        for fact in mentions(picture).facts() {
            if holds(picture, &facts.with(fact, Truth::Unknown)) {
                prop_assert!(holds(picture, &facts.with(fact, Truth::Yes)), "{}", fact.code());
                prop_assert!(holds(picture, &facts.with(fact, Truth::No)), "{}", fact.code());
            }
        }
    }

    /// A doubt about a rule is never calmed in a runner with a sign, strong pain or an unknown that matters.
    #[test]
    fn a_doubt_is_never_calmed_beside_a_sign((_, facts) in near_a_picture()) {
        if holds(&DOUBT_OK, &facts) {
            for warning in [Fact::RestPain, Fact::NightPain, Fact::Numbness, Fact::Weakness, Fact::HeardPop,
                            Fact::TrendWorse, Fact::TrendRelapse, Fact::SwellingMild, Fact::SwellingMarked] {
                prop_assert!(facts.truth(warning) == Truth::No || facts.has(Fact::SwellingNone), "{}", warning.code());
                prop_assert!(!holds(&DOUBT_OK, &facts.with(warning, Truth::Yes)) || facts.has(Fact::SwellingNone), "{}", warning.code());
            }
            prop_assert!(facts.has(Fact::SwellingNone) && facts.has(Fact::WalksNormally));
            prop_assert!(evaluate(&Criterion::Below(Measure::Pain, 6), &facts) == Truth::Yes);
        }
    }

    /// Taking a picture away never makes anybody less urgent.
    #[test]
    fn a_rule_without_its_pictures_is_at_least_as_strict((_, facts) in near_a_picture()) {
        for rule in RED_FLAGS {
            let bare = without_pictures(&rule.when);
            if holds(&rule.when, &facts) {
                prop_assert!(holds(&bare, &facts), "{}", rule.finding.code());
            }
        }
    }
}

/// The criterion with every picture taken out of its exceptions.
fn without_pictures(criterion: &'static Criterion) -> Criterion {
    let each = |parts: &'static [Criterion]| -> &'static [Criterion] {
        Box::leak(parts.iter().map(without_pictures).collect::<Vec<_>>().into_boxed_slice())
    };
    match criterion {
        Criterion::Unless(part) if !pictures_in(part).is_empty() => Criterion::Always,
        Criterion::All(parts) => Criterion::All(each(parts)),
        Criterion::Any(parts) => Criterion::Any(each(parts)),
        Criterion::Count(needed, parts) => Criterion::Count(*needed, each(parts)),
        Criterion::Always
        | Criterion::Is(_)
        | Criterion::AtLeast(..)
        | Criterion::Below(..)
        | Criterion::Unless(_)
        | Criterion::Not(_) => *criterion,
    }
}

/// How many cases of all sets change level when one picture is taken away. A picture that none needs is only judgment.
#[test]
fn every_picture_is_needed_by_a_case() {
    let cases: Vec<_> = SETS.iter().flat_map(|set| set.cases().unwrap()).collect();
    let mut idle = Vec::new();
    for picture in PICTURES {
        let needing = cases.iter().filter(|case| {
            picture.calms.iter().any(|finding| {
                let rule = RED_FLAGS.iter().find(|rule| rule.finding == *finding).unwrap();
                let without = without_one(&rule.when, picture.code);
                rule.urgency > case.level() && holds(&without, &case.case.facts)
            })
        });
        let count = needing.count();
        println!("{:<24}{count:>4}", picture.code);
        if count == 0 {
            idle.push(picture.code);
        }
    }
    assert_eq!(idle, [] as [&str; 0]);
}

/// The criterion with one picture never holding.
fn without_one(criterion: &Criterion, code: &str) -> Criterion {
    let each = |parts: &[Criterion]| -> &'static [Criterion] {
        Box::leak(parts.iter().map(|part| without_one(part, code)).collect::<Vec<_>>().into_boxed_slice())
    };
    let one = |part: &Criterion| -> &'static Criterion { Box::leak(Box::new(without_one(part, code))) };
    if PICTURES.iter().any(|picture| picture.code == code && picture.holds == *criterion) {
        return Criterion::Any(&[]);
    }
    match criterion {
        Criterion::All(parts) => Criterion::All(each(parts)),
        Criterion::Any(parts) => Criterion::Any(each(parts)),
        Criterion::Count(needed, parts) => Criterion::Count(*needed, each(parts)),
        Criterion::Unless(part) => Criterion::Unless(one(part)),
        Criterion::Not(part) => Criterion::Not(one(part)),
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => *criterion,
    }
}

/// Every set: nobody under-triaged by the first reading, every emergency an emergency.
#[test]
fn no_case_of_any_set_is_under_triaged_and_every_emergency_is_one() {
    for set in &SETS {
        for case in set.cases().unwrap() {
            assert!(!case.is_under_triaged(), "{} {}: {:?}", set.name, case.id(), case.level());
            if case.reading.least_urgent == Urgency::Emergency {
                assert_eq!(
                    assess(&case.case.facts).urgency,
                    Urgency::Emergency,
                    "{} {}",
                    set.name,
                    case.id()
                );
            }
        }
    }
}
