//! What makes the way back to running slower or different for some runners, and for whom it needs a clinician first.

use super::criterion::Criterion::{self, All, Any, AtLeast, Is};
use super::fact::{Fact as F, Measure as M};
use super::finding::Finding;

/// How the plan differs for this runner. Source: brief f.3.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Adjustment {
    /// Age 40 or over, or an earlier strain: each new hop level twice.
    RepeatHops,
    /// The gastrocnemius: straight-knee work comes first, no straight-knee stretch for 7 days.
    StraightKneeFirst,
    /// The heel end of the Achilles: no drop below the floor, no deep stretch.
    NoHeelDrop,
    /// The middle of the Achilles: slow heavy raises for 12 weeks.
    SlowHeavyRaises,
    /// The inner shin: half the impact.
    HalfTheImpact,
}

/// When the plan differs, and how. Source: brief f.3.
pub const ADJUSTMENTS: &[(Adjustment, Criterion)] = &[
    (Adjustment::RepeatHops, SLOWER),
    (Adjustment::StraightKneeFirst, Is(F::SiteCalfUpperInner)),
    (Adjustment::NoHeelDrop, Is(F::SiteAchillesHeel)),
    (Adjustment::SlowHeavyRaises, Is(F::SiteAchillesMid)),
    (Adjustment::HalfTheImpact, Is(F::SiteShinInnerDiffuse)),
];

/// Age 40 or over, or a re-injury: each new hop level twice (brief f.3), and some steps of the ladder twice (brief g).
pub const SLOWER: Criterion = Any(&[AtLeast(M::AgeYears, 40), Is(F::PriorCalfStrain)]);

/// Age 50 or over, or a strain in the last 12 months: the ladder starts at its first step. Source: brief g.
pub const CAREFUL_START: Criterion =
    Any(&[AtLeast(M::AgeYears, 50), All(&[Is(F::PriorCalfStrain), Is(F::CalfStrainLastYear)])]);

/// The findings that need a clinician before any running. Source: amendment 29.
pub const CLINICIAN_FIRST: &[Finding] = &[
    Finding::PoplitealArteryEntrapment,
    Finding::ClaudicationWithVascularRisk,
    Finding::AnyClaudication,
    Finding::ExertionalCompartmentSyndrome,
    Finding::ProlongedExertionalPain,
    Finding::LowEnergyAvailability,
];
