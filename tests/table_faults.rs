//! Faults in the tables: one element of a picture, a term or a rule is left out at a time, and something has to notice.
//!
//! `cargo mutants` puts faults into code and cannot put any into a table, so here each element of each row is left out by
//! itself. Then either a case comes out below its range, or `tests/data/pictures.txt` changes. It states the same tables
//! a second time from the side of the answers, so a sign that one picture forgets shows in the line of that sign.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use triage_core::protocol::picture::{
    DOUBT_OK, INFECTION_DOUBT_OK, LESSER_RISK_DOUBT_OK, MAJOR_RISK_DOUBT_OK, PICTURES, SIGN_DOUBT_OK,
    STRAIN_DOUBT_OK, TEAR_DOUBT_OK,
};
use triage_core::protocol::question::{Choice, Kind, Learn, QUESTIONS, QuestionId};
use triage_core::protocol::red_flag::{RED_FLAGS, RedFlag};
use triage_core::protocol::{Criterion, Fact, Measure, Urgency};
use triage_core::reasoning::bounds::bounds;
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::{Amount, FactSet, Facts, Truth, evaluate};
use triage_tools::cases::{SETS, Vignette};
use triage_tools::document::terms::TERMS;

/// A criterion that rules share, or that of a single rule.
struct Named {
    kind: &'static str,
    code: String,
    means: Criterion,
}

/// The pictures, the other terms, and the rules.
fn all_named() -> Vec<Named> {
    let pictures =
        PICTURES.iter().map(|row| Named { kind: "picture", code: row.code.into(), means: row.holds });
    let mut named: Vec<Named> = pictures.collect();
    named.extend(DOUBTS.iter().map(|(code, means)| Named {
        kind: "doubt",
        code: (*code).into(),
        means: *means,
    }));
    for term in TERMS {
        if named.iter().all(|known| known.means != term.means) && parts(&term.means).is_some() {
            named.push(Named { kind: "term", code: term.anchor.into(), means: term.means });
        }
    }
    named.extend(RED_FLAGS.iter().map(|rule| Named {
        kind: "rule",
        code: rule.finding.code().into(),
        means: rule.when,
    }));
    named
}

fn parts(criterion: &Criterion) -> Option<&'static [Criterion]> {
    match *criterion {
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => Some(parts),
        Criterion::Always
        | Criterion::Is(_)
        | Criterion::AtLeast(..)
        | Criterion::Below(..)
        | Criterion::Unless(_)
        | Criterion::Not(_) => None,
    }
}

/// A criterion with one element left out, what was left out, and whether more people now meet it.
struct Fault {
    means: Criterion,
    without: Criterion,
    is_wider: bool,
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Every way to forget one element. A part with a name is forgotten whole: its elements belong to its own row.
fn faults(criterion: &Criterion, is_named: &dyn Fn(&Criterion) -> bool) -> Vec<Fault> {
    let wrapped = |part: &'static Criterion, wrap: &dyn Fn(&'static Criterion) -> Criterion| -> Vec<Fault> {
        if is_named(part) {
            return Vec::new();
        }
        let inner = faults(part, is_named).into_iter();
        inner
            .map(|fault| Fault {
                means: wrap(leak(fault.means)),
                without: fault.without,
                is_wider: !fault.is_wider,
            })
            .collect()
    };
    match *criterion {
        Criterion::Unless(part) => wrapped(part, &|part| Criterion::Unless(part)),
        Criterion::Not(part) => wrapped(part, &|part| Criterion::Not(part)),
        Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
            let rebuilt = |parts: Vec<Criterion>| -> Criterion {
                let parts: &'static [Criterion] = Box::leak(parts.into_boxed_slice());
                match *criterion {
                    Criterion::All(_) => Criterion::All(parts),
                    Criterion::Count(needed, _) => Criterion::Count(needed, parts),
                    _ => Criterion::Any(parts),
                }
            };
            let mut found = Vec::new();
            for (index, part) in parts.iter().enumerate() {
                let mut left = parts.to_vec();
                left.remove(index);
                found.push(Fault {
                    means: rebuilt(left),
                    without: *part,
                    is_wider: matches!(criterion, Criterion::All(_)),
                });
                if is_named(part) {
                    continue;
                }
                for fault in faults(part, is_named) {
                    let mut changed = parts.to_vec();
                    changed[index] = fault.means;
                    found.push(Fault {
                        means: rebuilt(changed),
                        without: fault.without,
                        is_wider: fault.is_wider,
                    });
                }
            }
            found
        }
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => Vec::new(),
    }
}

/// Whether a criterion holds when its part `right` has the truth `wrong`.
fn with_fault(criterion: &Criterion, facts: &Facts, right: &Criterion, wrong: Truth) -> Truth {
    if criterion == right {
        return wrong;
    }
    let of = |part: &Criterion| with_fault(part, facts, right, wrong);
    match *criterion {
        Criterion::All(parts) => parts.iter().map(of).min().unwrap_or(Truth::Yes),
        Criterion::Any(parts) => parts.iter().map(of).max().unwrap_or(Truth::No),
        Criterion::Count(needed, parts) => {
            let each: Vec<Truth> = parts.iter().map(of).collect();
            let at_least =
                |least: Truth| each.iter().filter(|truth| **truth >= least).count() >= usize::from(needed);
            match (at_least(Truth::Yes), at_least(Truth::Unknown)) {
                (true, _) => Truth::Yes,
                (false, true) => Truth::Unknown,
                (false, false) => Truth::No,
            }
        }
        Criterion::Unless(part) => Truth::known(of(part) != Truth::Yes),
        Criterion::Not(part) => of(part).opposite(),
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => {
            evaluate(criterion, facts)
        }
    }
}

/// The level under some of the rules when their part `right` has the truth `wrong`.
fn level(rules: &[&RedFlag], facts: &Facts, right: &Criterion, wrong: Truth) -> Urgency {
    let asks_for = |rule: &&RedFlag| match with_fault(&rule.when, facts, right, wrong) {
        Truth::Yes => rule.urgency,
        Truth::No => Urgency::SelfCare,
        Truth::Unknown
            if rule.doubt.is_some_and(|doubt| with_fault(&doubt, facts, right, wrong) == Truth::Yes) =>
        {
            Urgency::SelfCare
        }
        Truth::Unknown => rule.if_unsure,
    };
    rules.iter().map(asks_for).max().unwrap_or(Urgency::SelfCare)
}

fn asks_for(rule: &RedFlag, facts: &Facts) -> Urgency {
    match evaluate(&rule.when, facts) {
        Truth::Yes => rule.urgency,
        Truth::No => Urgency::SelfCare,
        Truth::Unknown if rule.doubt.is_some_and(|doubt| evaluate(&doubt, facts) == Truth::Yes) => {
            Urgency::SelfCare
        }
        Truth::Unknown => rule.if_unsure,
    }
}

fn contains(criterion: &Criterion, wanted: &Criterion) -> bool {
    criterion == wanted
        || match criterion {
            Criterion::All(parts) | Criterion::Any(parts) | Criterion::Count(_, parts) => {
                parts.iter().any(|part| contains(part, wanted))
            }
            Criterion::Unless(part) | Criterion::Not(part) => contains(part, wanted),
            Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => false,
        }
}

fn replaced(criterion: &Criterion, right: &Criterion, wrong: &Criterion) -> Criterion {
    let each = |parts: &[Criterion]| -> &'static [Criterion] {
        leak(parts.iter().map(|part| replaced(part, right, wrong)).collect::<Vec<_>>())
    };
    if criterion == right {
        return *wrong;
    }
    match criterion {
        Criterion::All(parts) => Criterion::All(each(parts)),
        Criterion::Any(parts) => Criterion::Any(each(parts)),
        Criterion::Count(needed, parts) => Criterion::Count(*needed, each(parts)),
        Criterion::Unless(part) => Criterion::Unless(leak(replaced(part, right, wrong))),
        Criterion::Not(part) => Criterion::Not(leak(replaced(part, right, wrong))),
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => *criterion,
    }
}

// ---- What each picture needs, by answer and not by picture. ----

/// Whether a criterion can hold where this much is known and everything else is still open.
fn can_hold(criterion: &Criterion, known: &Facts) -> bool {
    static EVERYTHING: LazyLock<FactSet> = LazyLock::new(|| {
        let facts = Fact::ALL.iter().fold(FactSet::EMPTY, |set, fact| set.with(*fact));
        Measure::ALL.iter().fold(facts, |set, measure| set.with_measure(*measure))
    });
    bounds(criterion, known, &EVERYTHING).most == Truth::Yes
}

/// These facts, as answers to questions with one answer: what the other answers would give is absent.
fn given(facts: &[Fact]) -> Facts {
    let gives = |choice: &Choice, fact: Fact| choice.yes.contains(&Learn::Yes(fact));
    let absent = QUESTIONS.iter().filter_map(|question| match question.kind {
        Kind::OneOf(choices) => {
            choices.iter().find(|choice| facts.iter().any(|fact| gives(choice, *fact))).map(|chosen| {
                choices
                    .iter()
                    .flat_map(|other| other.yes)
                    .filter(move |learned| !chosen.yes.contains(learned))
            })
        }
        Kind::Checklist(_) => None,
    });
    let known = absent.flatten().fold(Facts::UNKNOWN, |known, learned| match learned {
        Learn::Yes(fact) => known.with(*fact, Truth::No),
        Learn::No(_) | Learn::Within(..) => known,
    });
    facts.iter().fold(known, |known, fact| known.with(*fact, Truth::Yes))
}

/// Facts to combine: a picture may hold beside each of them alone, and not beside all of them together.
struct Together {
    name: &'static str,
    given: &'static [Fact],
    absent: &'static [Fact],
    amounts: &'static [(Measure, u16)],
}

const fn together(
    name: &'static str,
    given: &'static [Fact],
    absent: &'static [Fact],
    amounts: &'static [(Measure, u16)],
) -> Together {
    Together { name, given, absent, amounts }
}

const EFFORT: &[Fact] = &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs];

/// Signs with nothing else, where the place or another answer decides what they mean.
const AND_NOTHING_ELSE: &[(&str, &[Fact])] = &[
    ("redness-at-the-heel-cord", &[Fact::Redness, Fact::SiteAchillesMid]),
    ("redness-in-the-calf", &[Fact::Redness, Fact::SiteCalfMid]),
    ("warmth-at-the-heel-cord", &[Fact::Warmth, Fact::SiteAchillesMid, Fact::OneLeg]),
    ("warmth-in-the-calf", &[Fact::Warmth, Fact::SiteCalfMid, Fact::OneLeg]),
    ("warmth-in-both", &[Fact::Warmth, Fact::SiteCalfMid, Fact::BothLegs]),
    ("swollen-calf", &[Fact::SwellingMild, Fact::SiteCalfMid, Fact::OneLeg, Fact::OnsetGradual]),
    ("swollen-calf-after-a-blow", &[Fact::SwellingMild, Fact::SiteCalfMid, Fact::OneLeg, Fact::OnsetBlow]),
    ("swollen-heel-cord", &[Fact::SwellingMild, Fact::SiteAchillesMid, Fact::OneLeg, Fact::OnsetGradual]),
    ("swollen-bone", &[Fact::SwellingMild, Fact::SiteShinInnerFocal, Fact::OneLeg, Fact::OnsetGradual]),
    ("swollen-shin", &[Fact::SwellingMild, Fact::SiteShinInnerDiffuse, Fact::OneLeg, Fact::OnsetGradual]),
    ("swollen-ankle", &[Fact::SwellingMild, Fact::SiteAnkleInner, Fact::OneLeg, Fact::OnsetGradual]),
    (
        "swollen-behind-the-knee",
        &[Fact::SwellingMild, Fact::SiteBehindKnee, Fact::OneLeg, Fact::OnsetGradual],
    ),
    (
        "puffy-behind-the-knee",
        &[Fact::SwellingMild, Fact::SwellingLocal, Fact::SiteBehindKnee, Fact::OneLeg, Fact::OnsetGradual],
    ),
    (
        "puffy-in-the-calf",
        &[Fact::SwellingMild, Fact::SwellingLocal, Fact::SiteCalfMid, Fact::OneLeg, Fact::TrendWorse],
    ),
    ("a-little-swollen-and-worse", &[Fact::SwellingMild, Fact::OneLeg, Fact::TrendWorse]),
    ("swollen-on-the-pill", &[Fact::SwellingMild, Fact::OnsetSudden, Fact::OneLeg, Fact::CombinedPill]),
    (
        "very-swollen-on-the-pill",
        &[Fact::SwellingMarked, Fact::OnsetSudden, Fact::OneLeg, Fact::CombinedPill],
    ),
    (
        "whole-leg-swollen-on-the-pill",
        &[Fact::SwellingWholeLeg, Fact::OnsetSudden, Fact::OneLeg, Fact::CombinedPill],
    ),
    ("sudden-on-the-pill", &[Fact::CombinedPill, Fact::OnsetSudden, Fact::OneLeg]),
    (
        "cramp-at-rest-on-the-pill",
        &[Fact::CombinedPill, Fact::OnsetSudden, Fact::OneLeg, Fact::Cramps, Fact::RestPain],
    ),
    (
        "cramp-of-a-run-on-the-pill",
        &[
            Fact::CombinedPill,
            Fact::OnsetSudden,
            Fact::OneLeg,
            Fact::Cramps,
            Fact::RestPain,
            Fact::CrampLinkedToRun,
        ],
    ),
    ("cramp-on-the-pill", &[Fact::CombinedPill, Fact::OnsetSudden, Fact::OneLeg, Fact::Cramps]),
    (
        "a-little-swollen-at-rest-and-worse",
        &[Fact::SwellingMild, Fact::OneLeg, Fact::TrendWorse, Fact::RestPain],
    ),
    (
        "very-swollen-at-rest-and-worse",
        &[Fact::SwellingMarked, Fact::OneLeg, Fact::TrendWorse, Fact::RestPain],
    ),
    (
        "whole-leg-at-rest-and-worse",
        &[Fact::SwellingWholeLeg, Fact::OneLeg, Fact::TrendWorse, Fact::RestPain],
    ),
    ("rest-pain-on-the-pill", &[Fact::CombinedPill, Fact::OnsetSudden, Fact::OneLeg, Fact::RestPain]),
];

const JOURNEY: &[(Measure, u16)] = &[(Measure::TravelHours, 5), (Measure::TravelDaysAgo, 10)];

const TOGETHER: &[Together] = &[
    together("hormones-and-family", &[Fact::CombinedPill, Fact::FamilyClot], &[], &[]),
    together("journey-and-family", &[Fact::FamilyClot], &[], JOURNEY),
    together("journey-and-hormones", &[Fact::CombinedPill], &[], JOURNEY),
    together("illness-and-family", &[Fact::IllnessInBed, Fact::FamilyClot], &[], &[]),
    together(
        "birth-and-family",
        &[Fact::Postpartum, Fact::FamilyClot],
        &[],
        &[(Measure::PostpartumWeeks, 10)],
    ),
    together(
        "old-birth-and-family",
        &[Fact::Postpartum, Fact::FamilyClot],
        &[],
        &[(Measure::PostpartumWeeks, 20)],
    ),
    together("a-journey", &[], &[], JOURNEY),
    together("a-birth", &[Fact::Postpartum], &[], &[(Measure::PostpartumWeeks, 10)]),
    together("obese-and-smoker", &[Fact::Obesity, Fact::Smoker], &[], &[]),
    together("obese-and-60", &[Fact::Obesity], &[], &[(Measure::AgeYears, 62)]),
    together("obese-and-injection", &[Fact::Obesity, Fact::ContraceptiveInjection], &[], &[]),
    together("statin-not-known-long", &[Fact::Statin], &[Fact::StatinNew, Fact::StatinLong], &[]),
    together("one-leg-pain-1", &[Fact::OneLeg], &[], &[(Measure::Pain, 1)]),
    together("both-pain-1-the-same", &[Fact::BothLegs, Fact::TrendSame], &[], &[(Measure::Pain, 1)]),
    together("pain-7-the-same", &[Fact::TrendSame], &[], &[(Measure::Pain, 7)]),
    together("a-little-swollen-day-14", &[Fact::SwellingMild], &[], &[(Measure::Days, 14)]),
    together("day-3-the-same", &[Fact::TrendSame], &[], &[(Measure::Days, 3)]),
    together("day-7-the-same", &[Fact::TrendSame], &[], &[(Measure::Days, 7)]),
    together("day-7-pain-3", &[], &[], &[(Measure::Days, 7), (Measure::Pain, 3)]),
    together("one-leg-the-same", &[Fact::OneLeg, Fact::TrendSame], &[], &[]),
    together("one-leg-day-7", &[Fact::OneLeg], &[], &[(Measure::Days, 7)]),
    together("one-leg-pain-2", &[Fact::OneLeg], &[], &[(Measure::Pain, 2)]),
    together("one-leg-limps", &[Fact::OneLeg, Fact::Limps], &[], &[]),
    together("sudden-and-not-seen", &[Fact::OnsetSudden], &[Fact::LumpSeenUnchanged], &[]),
    together("one-leg-and-not-seen", &[Fact::OneLeg], &[Fact::LumpSeenUnchanged], &[]),
    together("pain-2-and-not-seen", &[], &[Fact::LumpSeenUnchanged], &[(Measure::Pain, 2)]),
    together("no-start", &[Fact::OnsetNoTrigger], &[], &[]),
    together("sudden-no-cramp", &[Fact::OnsetSudden], &[Fact::CrampOnly], &[]),
    together("blow-at-20", &[Fact::OnsetBlow], &[Fact::CrampOnly], &[(Measure::AgeYears, 20)]),
    together("day-20-relief-20", &[], &[], &[(Measure::Days, 20), (Measure::ReliefMinutes, 20)]),
    together("sudden-pain-4", &[Fact::OnsetSudden], &[], &[(Measure::Pain, 4)]),
    together("no-start-one-leg-the-same", &[Fact::OnsetNoTrigger, Fact::OneLeg, Fact::TrendSame], &[], &[]),
    together(
        "no-start-pain-2-the-same",
        &[Fact::OnsetNoTrigger, Fact::TrendSame],
        &[],
        &[(Measure::Pain, 2), (Measure::Days, 20)],
    ),
    together("no-start-pain-3", &[Fact::OnsetNoTrigger, Fact::OneLeg], &[], &[(Measure::Pain, 3)]),
    together("no-start-one-leg-day-7", &[Fact::OnsetNoTrigger, Fact::OneLeg], &[], &[(Measure::Days, 7)]),
    together(
        "no-start-pain-3-day-20",
        &[Fact::OnsetNoTrigger],
        &[],
        &[(Measure::Pain, 3), (Measure::Days, 20)],
    ),
    together("limps-pain-4", &[Fact::Limps], &[], &[(Measure::Pain, 4)]),
    together("limps-the-same", &[Fact::Limps, Fact::TrendSame], &[], &[]),
    together("pain-5-the-same", &[Fact::TrendSame], &[], &[(Measure::Pain, 5)]),
    together("pain-6-limps", &[Fact::Limps], &[], &[(Measure::Pain, 6)]),
    together("day-10-not-gone-by-morning", &[], &[Fact::GoneByMorning], &[(Measure::Days, 10)]),
    together("day-10-pain-2", &[], &[], &[(Measure::Days, 10), (Measure::Pain, 2)]),
    together("rest-pain-not-gone-by-morning", &[Fact::RestPain], &[Fact::GoneByMorning], &[]),
    together(
        "by-load-one-leg-elsewhere",
        &[Fact::OnsetGradual, Fact::OneLeg, Fact::SiteCalfMid],
        &[Fact::CrampOnly],
        &[],
    ),
    together("colour-day-3-both-swollen", EFFORT, &[], &[(Measure::Days, 3)]),
    together(
        "colour-day-3-both-swollen-broken-skin",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::SkinBreak],
        &[],
        &[(Measure::Days, 3)],
    ),
    together(
        "colour-day-3-both-swollen-hot-joint",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::HotJoint],
        &[],
        &[(Measure::Days, 3)],
    ),
    together(
        "colour-day-3-both-swollen-heart",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::VascularDisease],
        &[],
        &[(Measure::Days, 3)],
    ),
    together(
        "colour-day-3-both-newly-swollen",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::SwellingNew],
        &[],
        &[(Measure::Days, 3)],
    ),
    together(
        "colour-day-50-both-swollen-the-same",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::TrendSame],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-50-both-swollen-better",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::TrendBetter],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-50-broken-skin",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::SkinBreak],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-50-hot-joint",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::HotJoint],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-50-heart",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::VascularDisease],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-50-newly-swollen",
        &[Fact::OnsetNoTrigger, Fact::SwellingBothLegs, Fact::SwellingNew],
        &[],
        &[(Measure::Days, 50)],
    ),
    together(
        "colour-day-3-pain-3-equal",
        &[Fact::OnsetNoTrigger, Fact::SwellingNone],
        &[],
        &[(Measure::Days, 3), (Measure::Pain, 3)],
    ),
    together(
        "colour-day-50-pain-3-equal",
        &[Fact::OnsetNoTrigger, Fact::SwellingNone],
        &[],
        &[(Measure::Days, 50), (Measure::Pain, 3)],
    ),
    together(
        "colour-pain-1-day-20-the-same",
        &[Fact::OnsetNoTrigger, Fact::TrendSame],
        &[],
        &[(Measure::Days, 20), (Measure::Pain, 1)],
    ),
    together("colour-one-leg-day-3", &[Fact::OnsetNoTrigger, Fact::OneLeg], &[], &[(Measure::Days, 3)]),
    together("warm-and-red", &[Fact::Warmth, Fact::Redness], &[], &[]),
    together("sudden-and-a-gap", &[Fact::OnsetSudden, Fact::Gap], &[], &[]),
    together("walks-pain-4-the-same", &[Fact::WalksNormally, Fact::TrendSame], &[], &[(Measure::Pain, 4)]),
    together("walks-pain-5-better", &[Fact::WalksNormally, Fact::TrendBetter], &[], &[(Measure::Pain, 5)]),
    together(
        "sore-after-effort-day-3",
        &[Fact::OnsetDelayed, Fact::BothLegs],
        &[Fact::CrampOnly],
        &[(Measure::Days, 3)],
    ),
    together(
        "by-load-both",
        &[Fact::OnsetGradual, Fact::BothLegs, Fact::SiteCalfMid],
        &[Fact::CrampOnly],
        &[],
    ),
    together(
        "by-load-the-heel",
        &[Fact::OnsetGradual, Fact::OneLeg, Fact::SiteAchillesHeel],
        &[Fact::CrampOnly],
        &[],
    ),
    together("birth-alone-of-10-weeks", &[Fact::Postpartum], &[], &[(Measure::PostpartumWeeks, 10)]),
    together("birth-alone-of-20-weeks", &[Fact::Postpartum], &[], &[(Measure::PostpartumWeeks, 20)]),
    together("at-rest-in-one-moment", &[Fact::OnsetSudden, Fact::OnsetAtRest], &[], &[]),
    together("operation-5-weeks-ago", &[Fact::Surgery], &[], &[(Measure::SurgeryWeeks, 5)]),
    together("birth-3-weeks-ago", &[Fact::Postpartum], &[], &[(Measure::PostpartumWeeks, 3)]),
    together("pain-3-sudden", &[Fact::OnsetSudden], &[], &[(Measure::Pain, 3)]),
    together("pain-3-after-effort", &[Fact::OnsetDelayed], &[], &[(Measure::Pain, 3)]),
    together("pain-3-by-load", &[Fact::OnsetGradual], &[], &[(Measure::Pain, 3)]),
    together("pain-3-sudden-day-20", &[Fact::OnsetSudden], &[], &[(Measure::Pain, 3), (Measure::Days, 20)]),
    together(
        "pain-3-sudden-journey",
        &[Fact::OnsetSudden],
        &[],
        &[(Measure::Pain, 3), (Measure::TravelHours, 5), (Measure::TravelDaysAgo, 10)],
    ),
    together("pain-3-sudden-family", &[Fact::OnsetSudden, Fact::FamilyClot], &[], &[(Measure::Pain, 3)]),
    together("pain-3-sudden-obese", &[Fact::OnsetSudden, Fact::Obesity], &[], &[(Measure::Pain, 3)]),
    together("pain-3-sudden-smoker", &[Fact::OnsetSudden, Fact::Smoker], &[], &[(Measure::Pain, 3)]),
    together(
        "pain-3-sudden-injection",
        &[Fact::OnsetSudden, Fact::ContraceptiveInjection],
        &[],
        &[(Measure::Pain, 3)],
    ),
    together(
        "pain-3-sudden-at-62",
        &[Fact::OnsetSudden],
        &[],
        &[(Measure::Pain, 3), (Measure::AgeYears, 62)],
    ),
    together("one-leg-no-knot", &[Fact::OneLeg], &[Fact::CrampWitnessed], &[]),
    together("one-leg-the-same-pain-1", &[Fact::OneLeg, Fact::TrendSame], &[], &[(Measure::Pain, 1)]),
    together("behind-the-knee-pain-3", &[Fact::SiteBehindKnee], &[], &[(Measure::Pain, 3)]),
    together("behind-the-knee-day-7", &[Fact::SiteBehindKnee], &[], &[(Measure::Days, 7)]),
    together("behind-the-knee-growing", &[Fact::SiteBehindKnee, Fact::LumpGrowing], &[], &[]),
];

/// Answers of which a picture may need one.
const ONE_OF: &[(&str, &[Fact])] = &[
    ("a-start-by-load", &[Fact::OnsetGradual, Fact::OnsetDelayed, Fact::OnsetRecurrent]),
    ("a-start-by-training", &[Fact::OnsetGradual, Fact::OnsetDelayed]),
    ("an-injury", &[Fact::OnsetSudden, Fact::OnsetBlow]),
    ("better-or-the-same", &[Fact::TrendBetter, Fact::TrendSame]),
    ("a-raise-that-works", &[Fact::RaiseEasy, Fact::RaisePainful]),
    ("walks", &[Fact::WalksNormally, Fact::Limps]),
    ("equal-or-a-spot", &[Fact::SwellingNone, Fact::SwellingLocal]),
    ("equal-or-a-little", &[Fact::SwellingNone, Fact::SwellingLocal, Fact::SwellingMild]),
    ("equal-or-both", &[Fact::SwellingNone, Fact::SwellingBothLegs]),
    ("the-heel-cord", &[Fact::SiteAchillesMid, Fact::SiteAchillesHeel]),
    (
        "the-calf",
        &[
            Fact::SiteCalfDeepLow,
            Fact::SiteCalfUpperInner,
            Fact::SiteCalfMid,
            Fact::SiteCalfOuter,
            Fact::SiteCalfDiffuse,
        ],
    ),
];

/// What is known, under a name: answers that speak for or against a picture, and each sign alone.
struct Probe {
    name: String,
    known: Facts,
    is_alone: bool,
}

static PROBES: LazyLock<Vec<Probe>> = LazyLock::new(|| {
    let mentioned = mentioned();
    let probe = |name: String, known: Facts| Probe { name, known, is_alone: false };
    let mut probes: Vec<Probe> = Vec::new();
    for fact in mentioned.facts() {
        probes.push(probe(format!("beside {}", fact.code()), given(&[fact])));
    }
    for Together { name, given: facts, absent, amounts } in TOGETHER {
        let known = absent.iter().fold(given(facts), |known, fact| known.with(*fact, Truth::No));
        let known = amounts.iter().fold(known, |known, (measure, amount)| {
            known.with_amount(*measure, Amount::Within(*amount, *amount))
        });
        probes.push(probe(format!("beside {name}"), known));
    }
    for fact in mentioned.facts() {
        probes.push(probe(format!("without {}", fact.code()), Facts::UNKNOWN.with(fact, Truth::No)));
    }
    for (name, facts) in ONE_OF {
        let none = facts.iter().fold(Facts::UNKNOWN, |known, fact| known.with(*fact, Truth::No));
        probes.push(probe(format!("without {name}"), none));
    }
    for (name, facts) in AND_NOTHING_ELSE {
        probes.push(Probe { name: (*name).to_owned(), known: alone(facts), is_alone: true });
    }
    let alone = ALONE.iter();
    probes.extend(alone.map(|(fact, known)| Probe {
        name: fact.code().to_owned(),
        known: *known,
        is_alone: true,
    }));
    probes
});

/// Each sign, with nothing else.
static ALONE: LazyLock<Vec<(Fact, Facts)>> =
    LazyLock::new(|| Fact::ALL.iter().map(|fact| (*fact, alone(&[*fact]))).collect());

static EMERGENCIES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let emergencies = RED_FLAGS.iter().filter(|rule| rule.urgency == Urgency::Emergency);
    emergencies.map(|rule| rule.finding.code()).collect()
});

/// What some picture or doubt mentions.
fn mentioned() -> FactSet {
    pictures().iter().fold(FactSet::EMPTY, |set, (_, holds)| set.union(mentions(holds)))
}

/// For each answer, the pictures that can hold beside it; for each that a picture may need, those that can hold without
/// it; for each measure, the range in which each can hold; for each sign, the rules that it can meet alone.
fn lines(pictures: &[(&str, Criterion)], rules: &[(&str, Criterion)]) -> Vec<String> {
    let mut lines = Vec::new();
    for Probe { name, known, is_alone } in PROBES.iter() {
        let rows = if *is_alone { rules } else { pictures };
        let named = |wanted: bool| -> String {
            let those = rows.iter().filter(|(_, holds)| can_hold(holds, known) == wanted);
            those.map(|(code, _)| format!(" {code}")).collect()
        };
        let (those, others) = (named(true), named(false));
        lines.push(match others.len() < those.len() {
            true if others.is_empty() => format!("{name}: all"),
            true => format!("{name}: all but{others}"),
            false if *is_alone => format!("{name} alone:{those}"),
            false => format!("{name}:{those}"),
        });
    }
    for (code, when) in rules.iter().filter(|(code, _)| EMERGENCIES.contains(code)) {
        let signs: Vec<Fact> =
            mentions(when).facts().filter(|fact| ALONE.iter().any(|(known, _)| known == fact)).collect();
        let mut pairs = String::new();
        for (index, first) in signs.iter().enumerate() {
            for second in &signs[index + 1..] {
                let enough = |known: &Facts| can_hold(when, known);
                let by_itself =
                    |fact: &Fact| ALONE.iter().any(|(other, known)| other == fact && enough(known));
                let known = |fact: &Fact| {
                    ALONE.iter().find(|(other, _)| other == fact).map(|(_, known)| *known).unwrap()
                };
                if !by_itself(first) && !by_itself(second) && enough(&known(first).with(*second, Truth::Yes))
                {
                    pairs.push_str(&format!(" {}+{}", first.code(), second.code()));
                }
            }
        }
        lines.push(format!("two of {code}:{pairs}"));
    }
    for measure in mentioned().measures() {
        for (code, holds) in pictures {
            let can = |amount: u16| {
                can_hold(holds, &Facts::UNKNOWN.with_amount(measure, Amount::Within(amount, amount)))
            };
            let within: Vec<u16> = (0..=100).filter(|amount| can(*amount)).collect();
            if within.len() < 101 {
                let (first, last) = (within.first().unwrap(), within.last().unwrap());
                let last = if *last == 100 { "on".to_owned() } else { format!("to {last}") };
                lines.push(format!("{} {code}: {first} {last}", measure.code()));
            }
        }
    }
    lines
}

/// These facts and no others, except that how it began, where it is and how it is going are still open.
fn alone(facts: &[Fact]) -> Facts {
    let context = [QuestionId::Onset, QuestionId::Leg, QuestionId::Site, QuestionId::Trend];
    let open = QUESTIONS.iter().filter(|question| context.contains(&question.id));
    let open: Vec<&Learn> =
        open.flat_map(|question| question.kind.choices()).flat_map(|choice| choice.yes).collect();
    let given = given(facts);
    let known = Fact::ALL
        .iter()
        .filter(|other| given.truth(**other) == Truth::No || !open.contains(&&Learn::Yes(**other)));
    let known = known.fold(Facts::UNKNOWN, |known, other| known.with(*other, Truth::No));
    facts.iter().fold(known, |known, fact| known.with(*fact, Truth::Yes))
}

fn rules() -> Vec<(&'static str, Criterion)> {
    RED_FLAGS.iter().map(|rule| (rule.finding.code(), rule.when)).collect()
}

/// The pictures, and what calms a doubt.
fn pictures() -> Vec<(&'static str, Criterion)> {
    PICTURES.iter().map(|row| (row.code, row.holds)).chain(DOUBTS.iter().copied()).collect()
}

const DOUBTS: &[(&str, Criterion)] = &[
    ("doubt-ok", DOUBT_OK),
    ("strain-doubt-ok", STRAIN_DOUBT_OK),
    ("sign-doubt-ok", SIGN_DOUBT_OK),
    ("tear-doubt-ok", TEAR_DOUBT_OK),
    ("infection-doubt-ok", INFECTION_DOUBT_OK),
    ("lesser-risk-doubt-ok", LESSER_RISK_DOUBT_OK),
    ("major-risk-doubt-ok", MAJOR_RISK_DOUBT_OK),
];

/// A second statement of the pictures, from the side of the answers: which may still calm beside rest pain, which
/// without a heel raise. Only `UPDATE_DOCS=1` writes it, so that each change of it is looked at.
#[test]
fn what_may_accompany_each_picture_is_as_written_down() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/pictures.txt");
    let now = lines(&pictures(), &rules());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, now.join("\n") + "\n").unwrap();
    }
    let on_file = std::fs::read_to_string(&file).unwrap();
    let on_file: BTreeSet<&str> = on_file.lines().collect();
    let now: BTreeSet<&str> = now.iter().map(String::as_str).collect();
    let (gone, new): (Vec<_>, Vec<_>) =
        (on_file.difference(&now).collect(), now.difference(&on_file).collect());
    assert!(gone.is_empty() && new.is_empty(), "no longer so:\n{gone:#?}\nnow:\n{new:#?}");
}

/// What notices a fault.
#[derive(Clone, Copy, Default, Debug)]
struct Counts {
    all: usize,
    /// A case comes out at another level.
    moves_a_case: usize,
    /// A case comes out below its range.
    under: usize,
    /// The lines that are written down change.
    lines: usize,
    neither: usize,
}

/// Faults that nothing can notice: the row means the same without the element. docs/MUTANTS.md says why.
const EQUIVALENT: &[&str] = &[
    // Weeks since a birth are given only with a birth.
    "almost-gone holds for fewer without Is(Postpartum)",
    "one-risk-and-clear holds for fewer without Is(Postpartum)",
    // A birth and an illness in bed are excluded by their own names as well.
    "one-risk-settling holds for fewer without Below(PostpartumWeeks, 13)",
    "one-risk-settling holds for fewer without Is(Postpartum)",
    "one-risk-settling holds for more without All([Is(Postpartum), Below(PostpartumWeeks, 13)])",
    "one-risk-settling holds for more without Is(IllnessInBed)",
    // Pregnant, or a birth: one question has both answers.
    "pregnancy-cramps holds for fewer without Below(PostpartumWeeks, 13)",
    "pregnancy-cramps holds for more without All([Is(Postpartum), Below(PostpartumWeeks, 13)])",
    // Soreness after effort in both legs is also pain from load in both legs, which is listed next to it.
    "child-quiet holds for fewer without All([Is(OnsetDelayed), Is(BothLegs), Below(Days, 6), Any([Be",
];

#[test]
fn each_forgotten_element_is_noticed() {
    let named = all_named();
    let cases: Vec<Vignette> = SETS.iter().flat_map(|set| set.cases().unwrap()).collect();
    // The level that each rule asks for in each case without a fault, which changes few of them.
    let asked: Vec<Vec<Urgency>> = cases
        .iter()
        .map(|case| RED_FLAGS.iter().map(|rule| asks_for(rule, &case.case.facts)).collect())
        .collect();
    let mut table: BTreeMap<(&str, &str), Counts> = BTreeMap::new();
    let mut unnoticed = Vec::new();
    for row in &named {
        let is_named = |part: &Criterion| {
            *part != row.means && named.iter().any(|other| other.kind != "rule" && other.means == *part)
        };
        let (touched, others): (Vec<&RedFlag>, Vec<&RedFlag>) = RED_FLAGS.iter().partition(|rule| {
            contains(&rule.when, &row.means) || rule.doubt.is_some_and(|doubt| contains(&doubt, &row.means))
        });
        let affected: Vec<(&str, Criterion)> =
            pictures().into_iter().filter(|(_, holds)| contains(holds, &row.means)).collect();
        let asking: Vec<(&str, Criterion)> =
            rules().into_iter().filter(|(_, when)| contains(when, &row.means)).collect();
        if asking.is_empty() && affected.is_empty() {
            continue;
        }
        let right = lines(&affected, &asking);
        let before: Vec<(Truth, Urgency)> = cases
            .iter()
            .zip(&asked)
            .map(|(case, asked)| {
                let floor = others.iter().map(|rule| asked[rule.finding as usize]).max();
                (evaluate(&row.means, &case.case.facts), floor.unwrap_or(Urgency::SelfCare))
            })
            .collect();
        for fault in faults(&row.means, &is_named) {
            let way = if fault.is_wider { "holds for more" } else { "holds for fewer" };
            let counts = table.entry((row.kind, way)).or_default();
            counts.all += 1;
            let (mut moves, mut under) = (false, false);
            for (case, (truth, floor)) in cases.iter().zip(&before) {
                let wrong = evaluate(&fault.means, &case.case.facts);
                if wrong != *truth {
                    let level = level(&touched, &case.case.facts, &row.means, wrong).max(*floor);
                    moves |= level != case.level();
                    under |= level < case.reading.least_urgent;
                }
            }
            let wrong = |rows: &[(&'static str, Criterion)]| -> Vec<(&'static str, Criterion)> {
                rows.iter().map(|(code, holds)| (*code, replaced(holds, &row.means, &fault.means))).collect()
            };
            let by_lines = lines(&wrong(&affected), &wrong(&asking)) != right;
            counts.moves_a_case += usize::from(moves);
            counts.under += usize::from(under);
            counts.lines += usize::from(by_lines);
            if !under && !by_lines {
                counts.neither += 1;
                // A rule that applies to more, or to fewer, is for the proofs and the witnesses to notice.
                if row.kind != "rule" {
                    let without: String = format!("{:?}", fault.without).chars().take(60).collect();
                    unnoticed.push(format!("{} {way} without {without}", row.code));
                }
            }
        }
    }
    for (row, counts) in &table {
        println!("{row:?} {counts:?}");
    }
    let listed: BTreeSet<&str> = EQUIVALENT.iter().copied().collect();
    let unnoticed: BTreeSet<&str> = unnoticed.iter().map(String::as_str).collect();
    let (new, gone): (Vec<_>, Vec<_>) =
        (unnoticed.difference(&listed).collect(), listed.difference(&unnoticed).collect());
    assert!(new.is_empty() && gone.is_empty(), "nobody notices:\n{new:#?}\nis noticed:\n{gone:#?}");
}
