//! Terms that several rules share: what began it, where it is, and what makes a clot more likely.
//!
//! Signs (what can be seen, felt or tested), risks (who the runner is) and context (how it began and behaves) are kept
//! apart here. The complete benign stories that may calm a rule are in [`picture`](super::picture).

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::picture::{CRAMP_OK, LOAD_ONLY};

// ---- Context: how it began, where it is, how it is changing. ----

/// Both legs hurt.
pub const BOTH: Criterion = Is(F::BothLegs);
/// It began in one moment, or with a blow. For rules that ask for an injury.
pub const INJURY_SAID: Criterion = Any(&[Is(F::OnsetSudden), Is(F::OnsetBlow)]);
/// A clear injury: a blow, or one moment while moving. What began in one moment at rest or in bed is not one, nor are
/// cramps with pain at rest that did not start on a run (precision 3). Reassuring: only inside `Unless` or a picture.
pub const INJURY_CLEAR: Criterion = Any(&[
    Is(F::OnsetBlow),
    All(&[
        Is(F::OnsetSudden),
        Not(&Is(F::OnsetAtRest)),
        Not(&All(&[Is(F::Cramps), Is(F::RestPain), Not(&Is(F::CrampLinkedToRun))])),
    ]),
]);
/// Comes with exercise and goes after it.
pub const EXERTIONAL: Criterion = Is(F::OnsetRecurrent);
/// The pain is linked to load (amendments 20, 23: `load_linked`).
pub const LOAD_LINKED: Criterion = Any(&[Is(F::OnsetGradual), Is(F::OnsetDelayed), Is(F::OnsetRecurrent)]);
/// No named kind of onset is known.
pub const NO_NAMED_ONSET: Criterion = Unless(&Any(&[
    Is(F::OnsetSudden),
    Is(F::OnsetBlow),
    Is(F::OnsetGradual),
    Is(F::OnsetDelayed),
    Is(F::OnsetRecurrent),
]));
/// Pain in the Achilles tendon or its heel end.
pub const ACHILLES: Criterion = Any(&[Is(F::SiteAchillesMid), Is(F::SiteAchillesHeel)]);
/// A pain site that is a point on a bone.
pub const BONE_SITE: Criterion =
    Any(&[Is(F::SiteShinInnerFocal), Is(F::SiteShinFrontFocal), Is(F::SiteFibulaFocal)]);
/// A point on a bone, pressed or pointed at.
pub const BONE: Criterion = Any(&[Is(F::BoneSpot), BONE_SITE]);
/// Not getting better.
pub const NOT_BETTER: Criterion = Any(&[Is(F::TrendSame), Is(F::TrendWorse), Is(F::TrendRelapse)]);
/// Getting worse, or back again.
pub const WORSE: Criterion = Any(&[Is(F::TrendWorse), Is(F::TrendRelapse)]);
/// The single-leg heel raise works, with or without pain.
pub const RAISES: Criterion = Any(&[Is(F::RaiseEasy), Is(F::RaisePainful)]);

// ---- Signs. ----

/// Some swelling of the leg or calf.
pub const SWOLLEN: Criterion = Any(&[Is(F::SwellingMild), Is(F::SwellingMarked), Is(F::SwellingWholeLeg)]);
/// Any swelling of a calf or leg, both legs included. Puffiness at the sore spot alone does not count.
pub const ANY_SWELLING: Criterion =
    Any(&[Is(F::SwellingMild), Is(F::SwellingMarked), Is(F::SwellingWholeLeg), Is(F::SwellingBothLegs)]);
/// A calf or leg that is bigger, not merely puffy at the sore spot.
pub const BIGGER: Criterion = Any(&[
    All(&[Is(F::SwellingMild), Unless(&Is(F::SwellingLocal))]),
    Is(F::SwellingMarked),
    Is(F::SwellingWholeLeg),
]);
/// A dent, warmth, color or a hard vein: what an injury alone does not explain (precision 3).
pub const SKIN_OR_VEIN_SIGN: Criterion =
    Any(&[Is(F::Pitting), Is(F::Warmth), Is(F::Redness), Is(F::SpreadingRedness), Is(F::HardVein)]);
/// A way in for an infection, or a sign of one on the skin (precision 3).
pub const INFECTED_PLACE: Criterion =
    Any(&[Is(F::SkinBreak), Is(F::Redness), Is(F::Warmth), Is(F::SpreadingRedness), Is(F::FootUlcer)]);
/// A sign of a clot on the leg itself (brief a.6; amendments 3, 4, 18).
pub const DVT_SIGN: Criterion = Any(&[
    Is(F::SwellingMarked),
    Is(F::SwellingWholeLeg),
    Is(F::Pitting),
    Is(F::HardVein),
    All(&[Is(F::Redness), Unless(&ACHILLES)]),
    All(&[Is(F::Warmth), Unless(&ACHILLES), Unless(&BOTH)]),
    All(&[
        Is(F::SwellingMild),
        Unless(&INJURY_CLEAR),
        Unless(&Any(&[
            ACHILLES,
            BONE_SITE,
            Is(F::SiteShinInnerDiffuse),
            Is(F::SiteAnkleInner),
            All(&[Is(F::SiteBehindKnee), Is(F::SwellingLocal)]),
        ])),
    ]),
]);

// ---- Risks. ----

/// A major clot risk (brief a.6). An operation or birth without its date counts as recent (amendment 12).
pub const VTE_MAJOR: Criterion = Any(&[
    Is(F::PriorClot),
    Is(F::ClottingDisorder),
    Is(F::Cancer),
    RECENT_SURGERY,
    Is(F::CastOrBoot),
    Is(F::BedRest),
    Is(F::Pregnant),
    RECENT_BIRTH,
]);
/// An operation in the last 12 weeks, or at a time that is not known.
pub const RECENT_SURGERY: Criterion = All(&[Is(F::Surgery), Unless(&AtLeast(M::SurgeryWeeks, 13))]);
/// A birth in the last 6 weeks, or at a time that is not known.
pub const RECENT_BIRTH: Criterion = All(&[Is(F::Postpartum), Unless(&AtLeast(M::PostpartumWeeks, 7))]);
/// The hormones that count as a clot risk (brief a.4).
pub const HORMONE: Criterion =
    Any(&[Is(F::CombinedPill), Is(F::OralHrt), Is(F::Tamoxifen), Is(F::Testosterone), Is(F::ClotHormone)]);
/// A journey of 4 hours or more in the last 56 days.
pub const TRAVEL: Criterion = All(&[AtLeast(M::TravelHours, 4), Unless(&AtLeast(M::TravelDaysAgo, 57))]);
/// The one risk is a journey more than 28 days ago (amendment 20).
pub const OLD_TRAVEL_ONLY: Criterion = All(&[TRAVEL, AtLeast(M::TravelDaysAgo, 29)]);
/// The lesser clot risks that count one each (`vte_minor_strong`).
pub const VTE_STRONG: &[Criterion] = &[
    HORMONE,
    TRAVEL,
    Is(F::FamilyClot),
    Is(F::IllnessInBed),
    // From the birth on, not from week 7: a more recent birth, a major risk by itself, must not count for less here.
    All(&[Is(F::Postpartum), Below(M::PostpartumWeeks, 13)]),
];
/// The weak clot risks (`vte_minor_weak`). The contraceptive injection counts as weak (brief a.4).
pub const VTE_WEAK: &[Criterion] =
    &[AtLeast(M::AgeYears, 60), Is(F::Obesity), Is(F::Smoker), Is(F::ContraceptiveInjection)];
/// A major clot risk, or one lesser one (precision 3).
pub const MAJOR_OR_STRONG: Criterion = Any(&[VTE_MAJOR, Count(1, VTE_STRONG)]);
/// One-leg pain that is neither an injury nor cramps nor load alone, for clot-risk rules (RF10, RF44).
pub const RISK_PAIN: Criterion =
    All(&[Unless(&BOTH), Unless(&INJURY_CLEAR), Unless(&CRAMP_OK), Unless(&LOAD_ONLY)]);
/// A blood thinner or a bleeding disorder.
pub const THINNER: Criterion = Any(&[Is(F::Anticoagulant), Is(F::BleedingDisorder)]);
/// A blood thinner with missed doses, a single dose only, or one that was stopped in the last 3 months.
pub const THINNER_GAPS: Criterion = Any(&[Is(F::AnticoagulantGaps), Is(F::AnticoagulantStopped)]);
/// Diabetes, or nerve damage that numbs the feet.
pub const NUMB_FEET: Criterion = Any(&[Is(F::Diabetes), Is(F::Neuropathy)]);
/// A statin, new, long-standing or since an unknown time.
pub const STATIN: Criterion = Any(&[Is(F::Statin), Is(F::StatinNew), Is(F::StatinLong)]);
/// A disease of the heart or of an artery.
pub const ARTERY_RISK: Criterion =
    Any(&[Is(F::VascularDisease), Is(F::PeripheralArteryDisease), Is(F::ArteryTrouble), Is(F::LegStent)]);
/// The age, in years, from which the plans and treatments apply (amendment 38).
pub const ADULT_AGE: u16 = 16;
/// Under 16.
pub const UNDER_16: Criterion = Below(M::AgeYears, ADULT_AGE);
/// 16 or over.
pub const ADULT: Criterion = AtLeast(M::AgeYears, ADULT_AGE);
