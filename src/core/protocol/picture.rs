//! Pictures: complete benign stories, each with the rules that it may calm.
//!
//! A picture is used only inside `Unless`, so it calms nothing until every element of it has been answered: "not sure"
//! about one counts as its absence. No picture is part of a rule of level 1. [`PICTURES`] names the rules that each may
//! calm; `tests/pictures.rs` checks the rule table against it, both ways. Source: precision 4. Seven rest on judgement
//! alone (decision 15): CALM_REST, DOMS_STRONG, KNOCK_FRESH, KNOCK_ON_BONE_OK, SCIATICA_ONE, CHILD_QUIET, GROWING_ACHE.

mod base;
mod child;
mod doubt;
mod injury;
mod nerve;
mod skin;
mod soreness;
mod swelling;

pub use base::*;
pub use child::*;
pub use doubt::*;
pub use injury::*;
pub use nerve::*;
pub use skin::*;
pub use soreness::*;
pub use swelling::*;

use super::criterion::Criterion;
use super::finding::Finding;

/// A benign story and the rules that it may calm.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// Its stable name in documents and tests.
    pub code: &'static str,
    /// When it holds.
    pub holds: Criterion,
    /// The rules that it may calm, and no other.
    pub calms: &'static [Finding],
}

/// Every picture, with the rules that it may calm by itself or together with more. A picture that is only a part of
/// others has no row.
pub const PICTURES: &[Picture] = &[
    Picture {
        code: "clear",
        holds: CLEAR,
        calms: &[
            Finding::UnexplainedOneLegPain,
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::OlderAdultAtraumaticPain,
            Finding::PersistentOrRecurrentPain,
            Finding::ExertionalCompartmentSyndrome,
            Finding::InjuryClotRiskUnsettled,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "clear5",
        holds: CLEAR5,
        calms: &[
            Finding::WorseningOrRelapse,
            Finding::PoplitealPainOrBakerCyst,
            Finding::ClaudicationWithVascularRisk,
            Finding::SickleCellMuscleSymptoms,
        ],
    },
    Picture {
        code: "mech",
        holds: MECH,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::PoplitealPainOrBakerCyst,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::StatinMusclePain,
            Finding::DiabetesOrNeuropathy,
            Finding::AnyOneLegClotRisk,
            Finding::AnyOlderAdultCalfPain,
            Finding::EarlyCaudaEquina,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture {
        code: "doms-ok",
        holds: DOMS_OK,
        calms: &[
            Finding::EarlyRhabdomyolysis,
            Finding::MajorClotRiskBilateralPain,
            Finding::LesserClotRiskBilateralPain,
            Finding::ClotRiskBilateralRestPain,
            Finding::PoplitealPainOrBakerCyst,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::QuinoloneWithCalfPain,
            Finding::StatinMusclePain,
            Finding::StatinMyopathy,
            Finding::OlderAdultAtraumaticPain,
            Finding::DiabetesOrNeuropathy,
            Finding::MildBilateralSwelling,
            Finding::AnyOlderAdultCalfPain,
            Finding::AnyLimp,
            Finding::StrongPainNow,
            Finding::ModerateToStrongPainNow,
            Finding::SickleCellMuscleSymptoms,
            Finding::EarlyCaudaEquina,
            Finding::AnyPediatricCalfPain,
            Finding::AnyBleedingRisk,
            Finding::AnyBilateralClotRisk,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture {
        code: "cramp-ok",
        holds: CRAMP_OK,
        calms: &[
            Finding::LegClotMajorRisk,
            Finding::MajorClotRiskBilateralPain,
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::LesserClotRiskCrampsOnly,
            Finding::UnexplainedOneLegRestPain,
            Finding::UnexplainedOneLegPain,
            Finding::WorseningOrRelapse,
            Finding::PeakPainSevereToday,
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::StatinMusclePain,
            Finding::StatinMyopathy,
            Finding::PediatricRedFlags,
            Finding::OlderAdultAtraumaticPain,
            Finding::TumorRedFlags,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
            Finding::AnyInjuryClotRisk,
            Finding::EarlyCaudaEquina,
            Finding::AnyAtraumaticRestPain,
            Finding::InjuryClotRiskPersisting,
            Finding::UnexplainedBilateralPain,
            Finding::AnyPediatricCalfPain,
            Finding::AnyCrampsClotRisk,
            Finding::AnyUnexplainedOneLegPain,
        ],
    },
    Picture {
        code: "simple-cramp",
        holds: SIMPLE_CRAMP,
        calms: &[
            Finding::AnyNightPain,
            Finding::PersistentOrRecurrentPain,
            Finding::AnyOlderAdultCalfPain,
            Finding::PersistentAchillesPainOrCramps,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture { code: "cramp-over", holds: CRAMP_OVER, calms: &[Finding::AnyUnexplainedOneLegPain] },
    Picture {
        code: "load-only",
        holds: LOAD_ONLY,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::ExertionalCompartmentSyndrome,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
        ],
    },
    Picture {
        code: "one-risk-and-clear",
        holds: ONE_RISK_AND_CLEAR,
        calms: &[
            Finding::PoplitealPainOrBakerCyst,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
        ],
    },
    Picture {
        code: "almost-gone",
        holds: ALMOST_GONE,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::UnexplainedOneLegPain,
            Finding::LesserClotRiskOneLeg,
            Finding::UnexplainedBilateralPain,
            Finding::AnyUnexplainedBilateralPain,
            Finding::AnyBilateralClotRisk,
        ],
    },
    Picture {
        code: "settling",
        holds: SETTLING,
        calms: &[
            Finding::AchillesRuptureOrCompleteTear,
            Finding::PoplitealPainOrBakerCyst,
            Finding::StatinMusclePain,
            Finding::PediatricCalfPain,
            Finding::BruiseSuggestingTear,
            Finding::AnyBruise,
            Finding::MildSwellingAfterInjury,
        ],
    },
    Picture {
        code: "local-puffy",
        holds: LOCAL_PUFFY,
        calms: &[Finding::AtraumaticCalfEnlargement, Finding::MildBilateralSwelling],
    },
    Picture {
        code: "oedema-after-effort",
        holds: OEDEMA_AFTER_EFFORT,
        calms: &[Finding::EarlyRhabdomyolysis, Finding::BilateralSwelling, Finding::AnyBilateralSwelling],
    },
    Picture {
        code: "standing-oedema",
        holds: STANDING_OEDEMA,
        calms: &[
            Finding::OlderAdultAtraumaticPain,
            Finding::BilateralSwelling,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "viral-ache",
        holds: VIRAL_ACHE,
        calms: &[
            Finding::LesserClotRiskBilateralPain,
            Finding::ClotRiskBilateralRestPain,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
            Finding::AnyRestPain,
            Finding::AnyUnexplainedBilateralPain,
            Finding::AnyBilateralClotRisk,
        ],
    },
    Picture { code: "cord-ok", holds: CORD_OK, calms: &[Finding::Cellulitis] },
    Picture { code: "pregnancy-cramps", holds: PREGNANCY_CRAMPS, calms: &[Finding::MajorClotRiskCrampsOnly] },
    Picture { code: "behind-knee-ok", holds: BEHIND_KNEE_OK, calms: &[Finding::PoplitealPainOrBakerCyst] },
    Picture { code: "cyst-ok", holds: CYST_OK, calms: &[Finding::PoplitealPainOrBakerCyst] },
    Picture {
        code: "cyst-unchanged",
        holds: CYST_UNCHANGED,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::AtraumaticPuffiness,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture { code: "lump-known", holds: LUMP_KNOWN, calms: &[Finding::LegLump] },
    Picture { code: "tear-easing", holds: TEAR_EASING, calms: &[Finding::BruiseSuggestingTear] },
    Picture {
        code: "long-rest-ache",
        holds: LONG_REST_ACHE,
        calms: &[
            Finding::UnexplainedOneLegRestPain,
            Finding::AtraumaticOneLegRestPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "settled",
        holds: SETTLED,
        calms: &[Finding::AnyBruise, Finding::AnyOlderAdultCalfPain, Finding::AnyBleedingRisk],
    },
    Picture {
        code: "one-risk-settling",
        holds: ONE_RISK_SETTLING,
        calms: &[Finding::AnyOneLegClotRisk, Finding::AnyInjuryClotRisk, Finding::AnyBilateralClotRisk],
    },
    Picture {
        code: "pregnancy-cramps-mild",
        holds: PREGNANCY_CRAMPS_MILD,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::CrampsInPregnancy,
            Finding::PersistentAchillesPainOrCramps,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture { code: "child-mild", holds: CHILD_MILD, calms: &[Finding::AnyPediatricCalfPain] },
    Picture {
        code: "growing-pains",
        holds: GROWING_PAINS,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::AnyPediatricCalfPain,
            Finding::AnyRestPain,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "small-bruise",
        holds: SMALL_BRUISE,
        calms: &[Finding::BruiseSuggestingTear, Finding::AnyBruise],
    },
    Picture {
        code: "thinner-bruise-settled",
        holds: THINNER_BRUISE_SETTLED,
        calms: &[
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::BruiseSuggestingTear,
        ],
    },
    Picture {
        code: "steady-exertional",
        holds: STEADY_EXERTIONAL,
        calms: &[Finding::PoplitealArteryEntrapment, Finding::NumbnessOrTingling],
    },
    Picture {
        code: "exertional-known",
        holds: EXERTIONAL_KNOWN,
        calms: &[Finding::PersistentOrRecurrentPain, Finding::ExertionalCompartmentSyndrome],
    },
    Picture {
        code: "same-calf-again",
        holds: SAME_CALF_AGAIN,
        calms: &[Finding::WorseningOrRelapse, Finding::ProlongedExertionalPain],
    },
    Picture { code: "long-numb", holds: LONG_NUMB, calms: &[Finding::BilateralNumbnessOrWeakness] },
    Picture { code: "tight-sock", holds: TIGHT_SOCK, calms: &[Finding::BilateralNumbnessOrWeakness] },
    Picture {
        code: "quiet-both",
        holds: QUIET_BOTH,
        calms: &[
            Finding::OlderAdultAtraumaticPain,
            Finding::PersistentOrRecurrentPain,
            Finding::AnyOlderAdultCalfPain,
            Finding::UnexplainedBilateralPain,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "stiff-both",
        holds: STIFF_BOTH,
        calms: &[Finding::PersistentOrRecurrentPain, Finding::AnyOlderAdultCalfPain],
    },
    Picture { code: "soleus-ache", holds: SOLEUS_ACHE, calms: &[Finding::PersistentOrRecurrentPain] },
    Picture { code: "older-strain", holds: OLDER_STRAIN, calms: &[Finding::AnyOlderAdultCalfPain] },
    Picture { code: "knock-soft", holds: KNOCK_SOFT, calms: &[Finding::AnyBruise] },
    Picture { code: "skin-alike", holds: SKIN_ALIKE, calms: &[Finding::LegClotSigns, Finding::Cellulitis] },
    Picture {
        code: "rash-alike",
        holds: RASH_ALIKE,
        calms: &[Finding::RashOrRedLumps, Finding::SkinDiscoloration, Finding::AnyRashOrDiscoloration],
    },
    Picture {
        code: "color-alone",
        holds: COLOR_ALONE,
        calms: &[
            Finding::LegClotSigns,
            Finding::Cellulitis,
            Finding::RashOrRedLumps,
            Finding::SkinDiscoloration,
        ],
    },
    Picture { code: "overloaded-bone", holds: OVERLOADED_BONE, calms: &[Finding::StressFracture] },
    Picture {
        code: "sore-heel-child",
        holds: SORE_HEEL_CHILD,
        calms: &[Finding::BoneStressInjury, Finding::PediatricCalfPain],
    },
    Picture {
        code: "calm-rest",
        holds: CALM_REST,
        calms: &[
            Finding::AtraumaticOneLegRestPain,
            Finding::BilateralRestPain,
            Finding::AnyAtraumaticRestPain,
        ],
    },
    Picture {
        code: "doms-strong",
        holds: DOMS_STRONG,
        calms: &[Finding::EarlyRhabdomyolysis, Finding::StrongPainNow],
    },
    Picture { code: "knock-fresh", holds: KNOCK_FRESH, calms: &[Finding::BruiseSuggestingTear] },
    Picture {
        code: "knock-on-bone-ok",
        holds: KNOCK_ON_BONE_OK,
        calms: &[
            Finding::BoneTendernessAfterInjury,
            Finding::BoneStressInjury,
            Finding::AnyBoneTendernessAfterInjury,
        ],
    },
    Picture {
        code: "sciatica-one",
        holds: SCIATICA_ONE,
        calms: &[
            Finding::UnexplainedOneLegRestPain,
            Finding::UnexplainedOneLegPain,
            Finding::AtraumaticOneLegRestPain,
            Finding::TumorRedFlags,
            Finding::NewNeuroDeficitRestPain,
            Finding::AnyAtraumaticRestPain,
            Finding::AnyRestPain,
        ],
    },
    Picture {
        code: "child-quiet",
        holds: CHILD_QUIET,
        calms: &[Finding::PediatricCalfPain, Finding::AnyPediatricCalfPain],
    },
    Picture {
        code: "growing-ache",
        holds: GROWING_ACHE,
        calms: &[
            Finding::PediatricCalfPain,
            Finding::PediatricRedFlags,
            Finding::TumorRedFlags,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
        ],
    },
];
