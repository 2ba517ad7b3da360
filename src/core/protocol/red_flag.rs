//! The red-flag rules: what may be serious, how soon it must be seen, and what "not sure" means for it.
//!
//! Ids are those of brief a.6 as amended; a letter added here (RF02c, RF05c, …) is a rule that the
//! amendments or the gap list ask for. Each row is a floor: the most urgent row that holds wins, so a
//! milder variant is a row of its own and never lowers another.

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::joined::field;
use super::source::*;
use super::urgency::Urgency::{self, Emergency, Routine, SameDay, WithinDays};

/// One rule of the protocol.
#[derive(Clone, Copy, Debug)]
pub struct RedFlag {
    /// Which suspicion this is.
    pub finding: Finding,
    /// The level when the rule holds.
    pub urgency: Urgency,
    /// The level when it cannot be excluded. Brief a.1, rule 3.
    pub if_unsure: Urgency,
    /// When it holds.
    pub when: Criterion,
    /// Where to, when this rule decides.
    pub route: Route,
    /// The references. Empty: a choice of the brief or its amendments, without a paper.
    pub sources: &'static [SourceId],
}

/// Where a rule sends the runner, beyond its level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// What the level says.
    Usual,
    /// An ambulance comes before "ask someone to take you" (amendment 24: RF01, RF03, RF06).
    AmbulanceFirst,
    /// To the emergency department now, not to a phone line or practice (amendment 6: RF02b).
    EmergencyDepartment,
    /// A doctor who can arrange a scan, within 24 hours (amendment 35).
    ScanWithinADay,
    /// Speak today to whoever prescribed the medicine, or an advice line (amendment 31, RF29).
    Prescriber,
}

macro_rules! findings {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// A suspicion to act on. Never a diagnosis.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Finding { $($(#[$doc])* $name,)+ }

        impl Finding {
            /// Every finding, in table order.
            pub const ALL: &'static [Finding] = &[$(Finding::$name,)+];

            /// The rule id, stable.
            pub fn code(self) -> &'static str {
                field(concat!($($code, "\u{1f}"),+), self as usize)
            }
        }
    };
}

findings! {
    /// Pulmonary embolism symptoms.
    Rf01 = "RF01",
    /// Acute compartment syndrome.
    Rf02 = "RF02",
    /// Tense calf or pain out of proportion.
    Rf02b = "RF02b",
    /// A cast or boot that aches or feels tight (gaps).
    Rf02c = "RF02c",
    /// Acute limb ischemia.
    Rf03 = "RF03",
    /// Cauda equina syndrome.
    Rf04 = "RF04",
    /// Weak both legs and rising, or with back or saddle signs (amendment 7).
    Rf04b = "RF04b",
    /// Numb or weak both legs (amendment 7).
    Rf04c = "RF04c",
    /// Muscle breakdown: dark urine or none.
    Rf05 = "RF05",
    /// Muscle breakdown before dark urine (amendment 9).
    Rf05b = "RF05b",
    /// Dark urine since this began, clear now (gaps).
    Rf05c = "RF05c",
    /// Sepsis or spreading deep infection.
    Rf06 = "RF06",
    /// Confusion, or vomiting after a long or hot run (amendment 9).
    Rf06b = "RF06b",
    /// Drank far more than thirst after a long or hot run (gaps).
    Rf06c = "RF06c",
    /// Deformity or open injury.
    Rf07 = "RF07",
    /// Possible clot: leg signs.
    Rf08 = "RF08",
    /// A calf a little bigger without an injury, wherever the sorest place is.
    Rf08b = "RF08b",
    /// Possible clot: major risk.
    Rf09 = "RF09",
    /// Clot risk with cramps only.
    Rf09b = "RF09b",
    /// Clot risk, both legs.
    Rf09c = "RF09c",
    /// Clot risk, equal day-after soreness in both legs.
    Rf09d = "RF09d",
    /// Past clot, cancer or blood thinner, or not sure of it, with rest pain or swelling (amendment 12).
    Rf09e = "RF09e",
    /// Possible clot: hormone, travel or family risk, no clear injury.
    Rf10 = "RF10",
    /// The same risks, both legs (amendment 3).
    Rf10b = "RF10b",
    /// The same risks with cramps only (amendment 11).
    Rf10c = "RF10c",
    /// The same risks, both legs, with rest pain (amendment 3).
    Rf10d = "RF10d",
    /// Unexplained one-sided pain at rest.
    Rf11 = "RF11",
    /// Unexplained one-sided pain.
    Rf11b = "RF11b",
    /// One-sided rest pain without a clear injury (amendment 1).
    Rf11c = "RF11c",
    /// Rest pain from day 2 after an injury (amendment 1).
    Rf11d = "RF11d",
    /// Rest pain from day 3 after an injury, not getting better (amendment 1).
    Rf11e = "RF11e",
    /// Getting worse or back again, with swelling or rest pain.
    Rf12 = "RF12",
    /// Getting worse or back again.
    Rf12b = "RF12b",
    /// Achilles rupture or complete calf tear.
    Rf13 = "RF13",
    /// Pop or snap higher in the calf.
    Rf14 = "RF14",
    /// Cannot take weight.
    Rf15 = "RF15",
    /// Bone pain after an injury.
    Rf16 = "RF16",
    /// Severe pain.
    Rf17 = "RF17",
    /// Severe pain at some time today (amendment 36).
    Rf17b = "RF17b",
    /// Skin infection.
    Rf18 = "RF18",
    /// Warm or red heel cord.
    Rf18b = "RF18b",
    /// Crops of red lumps, or a rash (gaps).
    Rf18c = "RF18c",
    /// Weak immune system with a skin or swelling sign (gaps).
    Rf18d = "RF18d",
    /// Weak immune system (gaps).
    Rf18e = "RF18e",
    /// Fever or feeling very unwell.
    Rf19 = "RF19",
    /// Hot swollen joint (gaps).
    Rf19b = "RF19b",
    /// Possible burst Baker cyst.
    Rf20 = "RF20",
    /// Known lump or pain behind the knee (amendment 13).
    Rf20b = "RF20b",
    /// Pulsing lump (amendment 13).
    Rf20c = "RF20c",
    /// Possible bone stress injury.
    Rf21 = "RF21",
    /// Bone spot with a limp or rest pain (amendment 13).
    Rf21b = "RF21b",
    /// Possible popliteal artery entrapment.
    Rf22 = "RF22",
    /// Possible peripheral artery disease.
    Rf23 = "RF23",
    /// Walking-distance calf pain, any age.
    Rf23b = "RF23b",
    /// Known peripheral artery disease (brief a.5).
    Rf23c = "RF23c",
    /// Limb-threatening ischemia.
    Rf24 = "RF24",
    /// A foot that has been cold or pale for long (gaps).
    Rf24b = "RF24b",
    /// A stent or bypass in a leg artery (gaps).
    Rf24c = "RF24c",
    /// Foot drop.
    Rf25 = "RF25",
    /// Back pain with a weak leg (amendment 7).
    Rf25b = "RF25b",
    /// Weakness that spreads (brief a.3, RF25).
    Rf25c = "RF25c",
    /// Numbness or tingling.
    Rf26 = "RF26",
    /// Weakness without an injury.
    Rf27 = "RF27",
    /// Weak or numb after a stomach bug (gaps).
    Rf27b = "RF27b",
    /// Blood thinner or bleeding disorder with injury, bruise or swelling.
    Rf28 = "RF28",
    /// Blood thinner or bleeding disorder.
    Rf28b = "RF28b",
    /// Blood thinner with missed doses (gaps).
    Rf28c = "RF28c",
    /// Quinolone antibiotic, recent or at a tendon.
    Rf29 = "RF29",
    /// Quinolone antibiotic, other pain (amendment 19).
    Rf29b = "RF29b",
    /// Quinolone antibiotic, equal day-after soreness (amendment 19).
    Rf29c = "RF29c",
    /// Statin with widespread or new muscle pain.
    Rf30 = "RF30",
    /// Statin with weakness or both legs (amendment 31).
    Rf30b = "RF30b",
    /// Under 16.
    Rf31 = "RF31",
    /// Under 16 with a warning sign.
    Rf31b = "RF31b",
    /// 65 or over, no clear injury.
    Rf32 = "RF32",
    /// Diabetes or numb feet with broken skin.
    Rf33 = "RF33",
    /// Diabetes or numb feet.
    Rf33b = "RF33b",
    /// Night pain, growing lump or weight loss.
    Rf34 = "RF34",
    /// A lump that is merely there (gaps).
    Rf34b = "RF34b",
    /// Pain that wakes at night, whatever else (amendment 1).
    Rf34c = "RF34c",
    /// Both calves, sudden, without exercise.
    Rf35 = "RF35",
    /// Both legs ache at rest (amendments 1 and 3).
    Rf35b = "RF35b",
    /// Both legs swollen.
    Rf36 = "RF36",
    /// Both legs a little swollen (amendment 3).
    Rf36b = "RF36b",
    /// Limping after 7 days.
    Rf37 = "RF37",
    /// Not better after 14 days, or keeps coming back.
    Rf38 = "RF38",
    /// Cannot lift the heel.
    Rf39 = "RF39",
    /// Weak push-off (amendment 8).
    Rf39b = "RF39b",
    /// Visible bruise.
    Rf40 = "RF40",
    /// A bruise after a knock, all else mild and clear (amendment 22).
    Rf40b = "RF40b",
    /// Exertional tightness.
    Rf41 = "RF41",
    /// Exertional pain that takes over an hour to settle (amendment 15).
    Rf41b = "RF41b",
    /// The same and strong (amendment 15).
    Rf41c = "RF41c",
    /// Pregnant, brief cramps only.
    Rf42 = "RF42",
    /// Steroid with Achilles pain.
    Rf43 = "RF43",
    /// Hormone or travel risk, load-linked pain, no signs.
    Rf44 = "RF44",
    /// The same, mild and clear (amendment 20).
    Rf44b = "RF44b",
    /// Low energy availability.
    Rf45 = "RF45",
    /// 65 or over with an injury.
    Rf46 = "RF46",
    /// Long Achilles pain or long cramps.
    Rf47 = "RF47",
    /// Limping in the first week.
    Rf48 = "RF48",
    /// Injury plus clot risk, some swelling.
    Rf49 = "RF49",
    /// Injury plus clot risk.
    Rf49b = "RF49b",
    /// Injury plus clot risk, with rest or night pain, or not getting better (amendment 10).
    Rf49c = "RF49c",
    /// Injury plus two clot risks (amendment 10).
    Rf49d = "RF49d",
    /// Some swelling after a clear injury.
    Rf50 = "RF50",
    /// Swelling that stays after an injury.
    Rf50b = "RF50b",
    /// Strong pain.
    Rf51 = "RF51",
    /// Moderate to strong pain.
    Rf51b = "RF51b",
    /// Sickle cell disease or trait with exercise muscle pain.
    Rf52 = "RF52",
}

// ---- Derived facts (brief a.6, amendments 1-13). ----

/// Both legs hurt.
pub const BOTH: Criterion = Is(F::BothLegs);
/// There was a clear injury: it began in one moment, or with a blow.
pub const INJURY_CLEAR: Criterion = Any(&[Is(F::OnsetSudden), Is(F::OnsetBlow)]);
/// Comes with exercise and goes after it.
pub const EXERTIONAL: Criterion = Is(F::OnsetRecurrent);
/// The pain is linked to load (amendments 20, 23: `load_linked`).
pub const LOAD_LINKED: Criterion = Any(&[Is(F::OnsetGradual), Is(F::OnsetDelayed), Is(F::OnsetRecurrent)]);
/// Pain in the Achilles tendon or its heel end.
pub const ACHILLES: Criterion = Any(&[Is(F::SiteAchillesMid), Is(F::SiteAchillesHeel)]);
/// A pain site that is a point on a bone.
pub const BONE_SITE: Criterion =
    Any(&[Is(F::SiteShinInnerFocal), Is(F::SiteShinFrontFocal), Is(F::SiteFibulaFocal)]);
/// A point on a bone, pressed or pointed at.
pub const BONE: Criterion = Any(&[Is(F::BoneSpot), BONE_SITE]);
/// Some swelling of the leg or calf.
pub const SWOLLEN: Criterion = Any(&[Is(F::SwellingMild), Is(F::SwellingMarked), Is(F::SwellingWholeLeg)]);
/// Any swelling, both legs included.
pub const ANY_SWELLING: Criterion =
    Any(&[Is(F::SwellingMild), Is(F::SwellingMarked), Is(F::SwellingWholeLeg), Is(F::SwellingBothLegs)]);
/// Not getting better.
pub const NOT_BETTER: Criterion = Any(&[Is(F::TrendSame), Is(F::TrendWorse), Is(F::TrendRelapse)]);
/// Equal day-after soreness and nothing else (amendment 2). Reassuring: only inside `Unless`.
pub const DOMS_OK: Criterion = All(&[
    Is(F::OnsetDelayed),
    BOTH,
    Below(M::Days, 6),
    Below(M::Pain, 7),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Weakness)])),
    Not(&ANY_SWELLING),
    Not(&Any(&[Is(F::TrendWorse), Is(F::TrendRelapse)])),
]);
/// Short cramps that fully go, and nothing else (amendment 11). Reassuring: only inside `Unless`.
pub const CRAMP_OK: Criterion =
    All(&[Is(F::CrampOnly), Not(&Is(F::RestPain)), Not(&Is(F::PainBetweenCramps)), Not(&DVT_SIGN)]);
/// Pain with exercise alone (amendment 4). Reassuring: only inside `Unless`.
pub const LOAD_ONLY: Criterion =
    All(&[EXERTIONAL, Not(&Is(F::RestPain)), Not(&Is(F::NightPain)), Not(&ANY_SWELLING)]);
/// Mild and without any sign, compared with the other leg (amendments, section 2). Only inside `Unless`.
pub const CLEAR: Criterion = All(&[
    Is(F::SwellingNone),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Numbness), Is(F::Weakness)])),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
]);
/// A major clot risk (brief a.6). An operation or birth without its date counts as recent (amendment 12).
pub const VTE_MAJOR: Criterion = Any(&[
    Is(F::PriorClot),
    Is(F::ClottingDisorder),
    Is(F::Cancer),
    All(&[Is(F::Surgery), Unless(&AtLeast(M::SurgeryWeeks, 13))]),
    Is(F::CastOrBoot),
    Is(F::BedRest),
    Is(F::Pregnant),
    All(&[Is(F::Postpartum), Unless(&AtLeast(M::PostpartumWeeks, 7))]),
]);
/// The hormones that count as a clot risk (brief a.4).
pub const HORMONE: Criterion =
    Any(&[Is(F::CombinedPill), Is(F::OralHrt), Is(F::Tamoxifen), Is(F::Testosterone), Is(F::ClotHormone)]);
/// A journey of 4 hours or more in the last 56 days.
pub const TRAVEL: Criterion = All(&[AtLeast(M::TravelHours, 4), Unless(&AtLeast(M::TravelDaysAgo, 57))]);
/// The lesser clot risks that count one each (`vte_minor_strong`).
pub const VTE_STRONG: &[Criterion] = &[
    HORMONE,
    TRAVEL,
    Is(F::FamilyClot),
    Is(F::IllnessInBed),
    // From the birth on, not from week 7: an earlier birth, a major risk by itself, must not count for less here.
    All(&[Is(F::Postpartum), Below(M::PostpartumWeeks, 13)]),
];
/// The weak clot risks (`vte_minor_weak`). The contraceptive injection counts as weak (brief a.4).
pub const VTE_WEAK: &[Criterion] =
    &[AtLeast(M::AgeYears, 60), Is(F::Obesity), Is(F::Smoker), Is(F::ContraceptiveInjection)];
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
            Is(F::SiteShinInnerFocal),
            Is(F::SiteShinFrontFocal),
            Is(F::SiteShinInnerDiffuse),
            Is(F::SiteAnkleInner),
        ])),
    ]),
]);

/// A bruise after a knock, better, and nothing else (amendment 22). Only inside `Unless`.
pub const A_KNOCK_AND_CLEAR: Criterion =
    All(&[Is(F::OnsetBlow), Is(F::TrendBetter), CLEAR, Is(F::RaiseEasy), Not(&THINNER)]);
/// A blood thinner or a bleeding disorder.
pub const THINNER: Criterion = Any(&[Is(F::Anticoagulant), Is(F::BleedingDisorder)]);
const NUMB_FEET: Criterion = Any(&[Is(F::Diabetes), Is(F::Neuropathy)]);
const STATIN: Criterion = Any(&[Is(F::Statin), Is(F::StatinNew), Is(F::StatinLong)]);
const UNDER_16: Criterion = Below(M::AgeYears, 16);
/// None of the named ways to begin is known.
pub const NO_NAMED_ONSET: Criterion = Unless(&Any(&[
    Is(F::OnsetSudden),
    Is(F::OnsetBlow),
    Is(F::OnsetGradual),
    Is(F::OnsetDelayed),
    Is(F::OnsetRecurrent),
]));
/// The clot-risk rules for pain that is neither an injury nor cramps nor load alone (RF10, RF44).
const RISK_PAIN_BASE: [Criterion; 4] =
    [Unless(&BOTH), Unless(&INJURY_CLEAR), Unless(&CRAMP_OK), Unless(&LOAD_ONLY)];
/// One lesser risk, and pain that is mild, load-linked and clear (amendment 20).
pub const ONE_RISK_AND_CLEAR: Criterion =
    All(&[CLEAR, LOAD_LINKED, Not(&Count(2, VTE_STRONG)), Not(&VTE_MAJOR)]);
/// The one risk is a journey more than 28 days ago (amendment 20).
const OLD_TRAVEL_ONLY: Criterion = All(&[TRAVEL, AtLeast(M::TravelDaysAgo, 29)]);

const fn flag(
    finding: Finding,
    urgency: Urgency,
    if_unsure: Urgency,
    when: Criterion,
    sources: &'static [SourceId],
) -> RedFlag {
    RedFlag { finding, urgency, if_unsure, when, route: Route::Usual, sources }
}

const fn routed(route: Route, row: RedFlag) -> RedFlag {
    RedFlag { route, ..row }
}

/// Every rule, in the order of [`Finding::ALL`].
pub const RED_FLAGS: &[RedFlag] = &[
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf01,
            Emergency,
            SameDay,
            Any(&[
                Is(F::SignLungClot),
                Is(F::Breathlessness),
                Is(F::ChestPain),
                Is(F::CoughingBlood),
                Is(F::Collapse),
                Is(F::RacingHeart),
                Is(F::UpperBackPain),
            ]),
            &[R14, R15],
        ),
    ),
    flag(
        Finding::Rf02,
        Emergency,
        SameDay,
        Any(&[
            Is(F::SignHardCalf),
            All(&[
                Is(F::TenseHard),
                Any(&[
                    Is(F::PainOutOfProportion),
                    Is(F::Numbness),
                    Is(F::Weakness),
                    Is(F::FootDrop),
                    Is(F::PassiveStretchPain),
                    Is(F::RestPain),
                    AtLeast(M::Pain, 7),
                    THINNER,
                ]),
            ]),
            All(&[
                Any(&[Is(F::PainOutOfProportion), AtLeast(M::Pain, 8)]),
                Any(&[Is(F::Numbness), Is(F::Weakness), Is(F::FootDrop), Is(F::PassiveStretchPain)]),
            ]),
        ]),
        &[R22, R23, R24],
    ),
    routed(
        Route::EmergencyDepartment,
        flag(
            Finding::Rf02b,
            SameDay,
            SameDay,
            Any(&[Is(F::TenseHard), Is(F::PainOutOfProportion), Is(F::PassiveStretchPain)]),
            &[R22, R23],
        ),
    ),
    routed(Route::EmergencyDepartment, flag(Finding::Rf02c, SameDay, SameDay, Is(F::CastTight), &[R22])),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf03,
            Emergency,
            SameDay,
            Any(&[
                Is(F::SignColdFoot),
                Is(F::FootColdNow),
                All(&[
                    Is(F::ColdPaleFoot),
                    Unless(&All(&[
                        EXERTIONAL,
                        Below(M::ReliefMinutes, 31),
                        Not(&Is(F::RestPain)),
                        Not(&Is(F::FootColdNow)),
                    ])),
                ]),
            ]),
            &[R31, R32],
        ),
    ),
    flag(
        Finding::Rf04,
        Emergency,
        SameDay,
        Any(&[
            Is(F::SignSaddle),
            Is(F::SaddleOrBladder),
            All(&[Is(F::BackPain), BOTH, Any(&[Is(F::Numbness), Is(F::Weakness)])]),
        ]),
        &[R35, R36],
    ),
    flag(
        Finding::Rf04b,
        Emergency,
        SameDay,
        Any(&[
            Is(F::SignBothLegsWeak),
            All(&[
                BOTH,
                Is(F::Weakness),
                Any(&[Is(F::WeaknessRising), Is(F::SaddleOrBladder), Is(F::BackPain)]),
            ]),
        ]),
        &[R35, R36],
    ),
    flag(
        Finding::Rf04c,
        SameDay,
        SameDay,
        All(&[BOTH, Any(&[Is(F::Numbness), Is(F::Weakness)]), Unless(&EXERTIONAL)]),
        &[R35],
    ),
    flag(
        Finding::Rf05,
        Emergency,
        SameDay,
        Any(&[Is(F::SignUrine), Is(F::DarkUrine), Is(F::NoUrine)]),
        &[R33],
    ),
    flag(
        Finding::Rf05b,
        SameDay,
        SameDay,
        All(&[
            Any(&[Is(F::OnsetDelayed), Is(F::OnsetSudden)]),
            BOTH,
            Any(&[Is(F::Weakness), ANY_SWELLING, AtLeast(M::Pain, 7)]),
        ]),
        &[R33],
    ),
    flag(Finding::Rf05c, SameDay, WithinDays, Is(F::DarkUrinePast), &[R33]),
    routed(
        Route::AmbulanceFirst,
        flag(Finding::Rf06, Emergency, SameDay, Any(&[Is(F::SignSepsis), Is(F::SepsisSigns)]), &[R34]),
    ),
    flag(
        Finding::Rf06b,
        Emergency,
        SameDay,
        Any(&[Is(F::SignConfused), Is(F::Confusion), All(&[Is(F::Vomiting), Is(F::RecentLongOrHotRun)])]),
        &[],
    ),
    flag(Finding::Rf06c, SameDay, WithinDays, Is(F::DrankFarTooMuch), &[]),
    flag(Finding::Rf07, Emergency, SameDay, Any(&[Is(F::SignDeformity), Is(F::Deformity)]), &[R93]),
    flag(Finding::Rf08, SameDay, SameDay, DVT_SIGN, &[R1, R6, R8, R9, R14]),
    flag(Finding::Rf08b, WithinDays, Routine, All(&[Is(F::SwellingMild), Unless(&INJURY_CLEAR)]), &[R9, R14]),
    flag(
        Finding::Rf09,
        SameDay,
        WithinDays,
        All(&[Unless(&BOTH), VTE_MAJOR, Unless(&CRAMP_OK)]),
        &[R1, R14, R17, R18],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf09b,
            WithinDays,
            Routine,
            All(&[VTE_MAJOR, Is(F::CrampOnly), Unless(&PREGNANCY_CRAMPS_BOTH_LEGS)]),
            &[R1, R10],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf09c,
            WithinDays,
            Routine,
            All(&[VTE_MAJOR, BOTH, Unless(&DOMS_OK), Unless(&CRAMP_OK)]),
            &[R1, R14],
        ),
    ),
    flag(Finding::Rf09d, Routine, Routine, All(&[VTE_MAJOR, BOTH, Is(F::OnsetDelayed)]), &[R1, R14]),
    flag(
        Finding::Rf09e,
        SameDay,
        SameDay,
        All(&[
            Any(&[Is(F::PriorClot), Is(F::Cancer), Is(F::Anticoagulant)]),
            Any(&[Is(F::RestPain), ANY_SWELLING]),
        ]),
        &[R1],
    ),
    flag(
        Finding::Rf10,
        SameDay,
        WithinDays,
        All(&[
            RISK_PAIN_BASE[0],
            RISK_PAIN_BASE[1],
            RISK_PAIN_BASE[2],
            RISK_PAIN_BASE[3],
            Any(&[
                All(&[
                    Count(1, VTE_STRONG),
                    Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::OnsetNoTrigger)]),
                ]),
                Count(2, VTE_STRONG),
                All(&[Count(2, VTE_WEAK), Any(&[Is(F::RestPain), Is(F::OnsetNoTrigger)])]),
            ]),
        ]),
        &[R5, R6, R16, R18],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf10b,
            WithinDays,
            Routine,
            All(&[BOTH, Unless(&DOMS_OK), Count(1, VTE_STRONG)]),
            &[R16, R18],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf10c,
            WithinDays,
            Routine,
            All(&[Is(F::CrampOnly), Count(1, VTE_STRONG)]),
            &[R16, R18],
        ),
    ),
    flag(
        Finding::Rf10d,
        SameDay,
        WithinDays,
        All(&[BOTH, Unless(&DOMS_OK), Count(1, VTE_STRONG), Is(F::RestPain)]),
        &[R16, R18],
    ),
    flag(
        Finding::Rf11,
        SameDay,
        WithinDays,
        All(&[Unless(&BOTH), Is(F::OnsetNoTrigger), Is(F::RestPain), Unless(&CRAMP_OK)]),
        &[R10, R11, R12],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf11b,
            WithinDays,
            Routine,
            All(&[
                Unless(&BOTH),
                Any(&[Is(F::OnsetNoTrigger), NO_NAMED_ONSET]),
                Unless(&CRAMP_OK),
                Unless(&All(&[
                    Is(F::CrampWitnessed),
                    Below(M::Days, 3),
                    CLEAR,
                    Not(&VTE_MAJOR),
                    Not(&Count(1, VTE_STRONG)),
                ])),
            ]),
            &[R10, R11],
        ),
    ),
    flag(
        Finding::Rf11c,
        SameDay,
        WithinDays,
        All(&[Unless(&BOTH), Is(F::RestPain), Unless(&INJURY_CLEAR)]),
        &[R10, R11],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf11d,
            WithinDays,
            Routine,
            All(&[INJURY_CLEAR, Is(F::RestPain), AtLeast(M::Days, 2)]),
            &[R13],
        ),
    ),
    flag(
        Finding::Rf11e,
        SameDay,
        WithinDays,
        All(&[INJURY_CLEAR, Is(F::RestPain), AtLeast(M::Days, 3), NOT_BETTER]),
        &[R13],
    ),
    flag(
        Finding::Rf12,
        SameDay,
        WithinDays,
        All(&[
            Any(&[Is(F::TrendRelapse), All(&[Is(F::TrendWorse), AtLeast(M::Days, 3)])]),
            Any(&[SWOLLEN, Is(F::RestPain)]),
        ]),
        &[R10, R13],
    ),
    flag(
        Finding::Rf12b,
        WithinDays,
        Routine,
        Any(&[Is(F::TrendRelapse), All(&[Is(F::TrendWorse), AtLeast(M::Days, 3)])]),
        &[R10, R48],
    ),
    flag(
        Finding::Rf13,
        SameDay,
        SameDay,
        Any(&[
            Is(F::Gap),
            All(&[
                Is(F::HeardPop),
                Any(&[
                    Unless(&Any(&[Is(F::SiteCalfUpperInner), Is(F::SiteCalfMid)])),
                    Is(F::Weakness),
                    Is(F::PushOffWeak),
                ]),
            ]),
            All(&[Unless(&Is(F::OnsetGradual)), Is(F::RaiseUnable)]),
            All(&[
                INJURY_CLEAR,
                ACHILLES,
                Any(&[Unless(&Is(F::RaiseEasy)), Is(F::Weakness), Is(F::PushOffWeak)]),
            ]),
        ]),
        &[R19, R20, R21],
    ),
    flag(Finding::Rf14, WithinDays, Routine, Is(F::HeardPop), &[R53]),
    flag(Finding::Rf15, SameDay, SameDay, Is(F::CannotWalk), &[R93]),
    flag(Finding::Rf16, SameDay, SameDay, All(&[INJURY_CLEAR, BONE]), &[R93]),
    flag(Finding::Rf17, SameDay, WithinDays, AtLeast(M::Pain, 8), &[R22]),
    flag(
        Finding::Rf17b,
        WithinDays,
        Routine,
        All(&[
            AtLeast(M::WorstPain, 8),
            Unless(&All(&[
                CRAMP_OK,
                Any(&[Is(F::CrampWitnessed), Is(F::CrampLinkedToRun)]),
                Below(M::Pain, 4),
            ])),
        ]),
        &[R22],
    ),
    flag(
        Finding::Rf18,
        SameDay,
        SameDay,
        Any(&[
            Is(F::SpreadingRedness),
            All(&[Is(F::Redness), Is(F::Warmth)]),
            All(&[Any(&[Is(F::Redness), Is(F::Warmth)]), Any(&[Is(F::SkinBreak), Is(F::Fever)])]),
        ]),
        &[R34],
    ),
    flag(
        Finding::Rf18b,
        WithinDays,
        Routine,
        All(&[Any(&[Is(F::Redness), Is(F::Warmth)]), ACHILLES]),
        &[R34, R98],
    ),
    flag(Finding::Rf18c, WithinDays, Routine, Any(&[Is(F::RedLumps), Is(F::Rash)]), &[]),
    flag(
        Finding::Rf18d,
        SameDay,
        SameDay,
        All(&[Is(F::WeakImmunity), Any(&[Is(F::SkinBreak), Is(F::Redness), Is(F::Warmth), ANY_SWELLING])]),
        &[R34],
    ),
    flag(Finding::Rf18e, Routine, Routine, Is(F::WeakImmunity), &[]),
    flag(Finding::Rf19, SameDay, WithinDays, Any(&[Is(F::Fever), Is(F::Unwell), Is(F::Vomiting)]), &[R34]),
    flag(Finding::Rf19b, SameDay, SameDay, Is(F::HotJoint), &[]),
    flag(Finding::Rf20, SameDay, SameDay, All(&[Is(F::KneeCyst), SWOLLEN]), &[R37]),
    flag(
        Finding::Rf20b,
        WithinDays,
        Routine,
        Any(&[Is(F::SiteBehindKnee), All(&[Is(F::KneeCyst), Unless(&All(&[DOMS_OK, Is(F::SwellingNone)]))])]),
        &[R37],
    ),
    flag(Finding::Rf20c, SameDay, SameDay, Is(F::LumpPulsing), &[]),
    flag(Finding::Rf21, WithinDays, Routine, Any(&[BONE, Is(F::HopPain)]), &[R38, R39, R97]),
    flag(Finding::Rf21b, SameDay, SameDay, All(&[BONE, Any(&[Is(F::Limps), Is(F::RestPain)])]), &[R38]),
    flag(
        Finding::Rf22,
        WithinDays,
        Routine,
        All(&[EXERTIONAL, Any(&[Is(F::ColdPaleFoot), Is(F::FootNumbOnExertion)])]),
        &[R26, R27],
    ),
    flag(
        Finding::Rf23,
        WithinDays,
        Routine,
        All(&[
            Is(F::WalkClaudication),
            Any(&[
                AtLeast(M::AgeYears, 50),
                Is(F::Smoker),
                Is(F::Diabetes),
                Is(F::VascularDisease),
                Is(F::PeripheralArteryDisease),
            ]),
        ]),
        &[R30, R32],
    ),
    flag(Finding::Rf23b, Routine, Routine, Is(F::WalkClaudication), &[R26, R27]),
    flag(
        Finding::Rf23c,
        WithinDays,
        Routine,
        Any(&[Is(F::PeripheralArteryDisease), Is(F::ArteryTrouble)]),
        &[R30],
    ),
    flag(
        Finding::Rf24,
        SameDay,
        SameDay,
        Any(&[
            Is(F::FootUlcer),
            All(&[Is(F::WalkClaudication), Any(&[Is(F::RestPain), Is(F::NightPain)])]),
            All(&[
                Any(&[
                    Is(F::VascularDisease),
                    Is(F::PeripheralArteryDisease),
                    Is(F::Diabetes),
                    All(&[Is(F::Smoker), AtLeast(M::AgeYears, 50)]),
                ]),
                Is(F::RestPain),
                Is(F::NightPain),
            ]),
        ]),
        &[R31, R32],
    ),
    flag(Finding::Rf24b, WithinDays, Routine, Is(F::FootColdLongstanding), &[R31]),
    flag(Finding::Rf24c, SameDay, WithinDays, Is(F::LegStent), &[R31]),
    flag(Finding::Rf25, SameDay, SameDay, Is(F::FootDrop), &[R35]),
    flag(Finding::Rf25b, SameDay, SameDay, All(&[Is(F::BackPain), Is(F::Weakness)]), &[R35]),
    flag(Finding::Rf25c, SameDay, SameDay, Is(F::WeaknessRising), &[R35]),
    flag(
        Finding::Rf26,
        WithinDays,
        Routine,
        Any(&[Is(F::FootNumbOnExertion), All(&[Is(F::Numbness), Unless(&Is(F::NumbnessGoneLoosened))])]),
        &[R35],
    ),
    flag(Finding::Rf27, WithinDays, Routine, Is(F::Weakness), &[R35]),
    flag(
        Finding::Rf27b,
        SameDay,
        WithinDays,
        All(&[Is(F::StomachBug), Any(&[Is(F::Weakness), Is(F::Numbness)])]),
        &[R44],
    ),
    flag(
        Finding::Rf28,
        SameDay,
        SameDay,
        All(&[THINNER, Any(&[INJURY_CLEAR, Is(F::Bruise), SWOLLEN])]),
        &[R22, R23],
    ),
    flag(Finding::Rf28b, WithinDays, Routine, THINNER, &[R40]),
    flag(Finding::Rf28c, SameDay, WithinDays, Is(F::AnticoagulantGaps), &[]),
    routed(
        Route::Prescriber,
        flag(
            Finding::Rf29,
            SameDay,
            WithinDays,
            All(&[
                Is(F::Quinolone),
                Any(&[Unless(&AtLeast(M::QuinoloneDays, 31)), ACHILLES, Is(F::SiteCalfDeepLow)]),
            ]),
            &[R41],
        ),
    ),
    routed(
        Route::Prescriber,
        flag(Finding::Rf29b, WithinDays, Routine, All(&[Is(F::Quinolone), Unless(&DOMS_OK)]), &[R41]),
    ),
    flag(Finding::Rf29c, Routine, Routine, Is(F::Quinolone), &[R41]),
    routed(
        Route::Prescriber,
        flag(
            Finding::Rf30,
            WithinDays,
            Routine,
            Any(&[
                Is(F::StatinNew),
                All(&[Is(F::StatinLong), Any(&[Is(F::Weakness), All(&[BOTH, Unless(&DOMS_OK)])])]),
            ]),
            &[R42, R43],
        ),
    ),
    routed(
        Route::Prescriber,
        flag(
            Finding::Rf30b,
            SameDay,
            WithinDays,
            All(&[STATIN, Any(&[Is(F::Weakness), All(&[BOTH, Unless(&DOMS_OK)])])]),
            &[R42, R43],
        ),
    ),
    flag(Finding::Rf31, WithinDays, Routine, UNDER_16, &[R44]),
    flag(
        Finding::Rf31b,
        SameDay,
        WithinDays,
        All(&[
            UNDER_16,
            Any(&[
                Is(F::Limps),
                Is(F::CannotWalk),
                Is(F::NightPain),
                Is(F::Fever),
                All(&[BOTH, Is(F::RecentVirus)]),
            ]),
        ]),
        &[R44],
    ),
    flag(
        Finding::Rf32,
        WithinDays,
        Routine,
        All(&[
            AtLeast(M::AgeYears, 65),
            Unless(&INJURY_CLEAR),
            Unless(&DOMS_OK),
            Unless(&All(&[CLEAR, LOAD_LINKED, Is(F::RaiseEasy)])),
        ]),
        &[R14, R30],
    ),
    flag(
        Finding::Rf33,
        SameDay,
        SameDay,
        All(&[NUMB_FEET, Any(&[Is(F::SkinBreak), Is(F::FootUlcer)])]),
        &[R32],
    ),
    flag(
        Finding::Rf33b,
        Routine,
        Routine,
        All(&[NUMB_FEET, Unless(&All(&[DOMS_OK, Is(F::SensationNormal), Not(&Is(F::SkinBreak))]))]),
        &[R40],
    ),
    flag(
        Finding::Rf34,
        WithinDays,
        Routine,
        Any(&[
            Is(F::LumpGrowing),
            Is(F::WeightLoss),
            All(&[Is(F::NightPain), AtLeast(M::Days, 14)]),
            All(&[Is(F::NightPain), INJURY_CLEAR, AtLeast(M::Days, 3)]),
            All(&[Is(F::NightPain), Unless(&BOTH), Unless(&INJURY_CLEAR), Unless(&CRAMP_OK)]),
        ]),
        &[R92],
    ),
    flag(Finding::Rf34b, Routine, Routine, Any(&[Is(F::Lump), Is(F::LumpStill)]), &[R92]),
    flag(Finding::Rf34c, Routine, Routine, Is(F::NightPain), &[R92]),
    flag(
        Finding::Rf35,
        SameDay,
        WithinDays,
        All(&[BOTH, Is(F::OnsetNoTrigger), Unless(&CRAMP_OK)]),
        &[R35, R43],
    ),
    flag(
        Finding::Rf35b,
        WithinDays,
        Routine,
        All(&[BOTH, Is(F::RestPain), Unless(&CRAMP_OK), Unless(&Is(F::OnsetDelayed))]),
        &[R35],
    ),
    flag(
        Finding::Rf36,
        SameDay,
        SameDay,
        Any(&[Is(F::SwellingBothLegs), All(&[BOTH, Any(&[Is(F::SwellingMarked), Is(F::SwellingWholeLeg)])])]),
        &[R14],
    ),
    flag(Finding::Rf36b, WithinDays, Routine, All(&[BOTH, Is(F::SwellingMild), Unless(&DOMS_OK)]), &[R14]),
    flag(
        Finding::Rf37,
        WithinDays,
        Routine,
        All(&[AtLeast(M::Days, 7), Any(&[Is(F::Limps), Is(F::CannotWalk)])]),
        &[R51],
    ),
    flag(
        Finding::Rf38,
        Routine,
        Routine,
        Any(&[Is(F::Recurring), All(&[AtLeast(M::Days, 14), Any(&[Is(F::TrendSame), Is(F::TrendWorse)])])]),
        &[R48, R49],
    ),
    flag(Finding::Rf39, WithinDays, Routine, Is(F::RaiseUnable), &[R19, R53]),
    flag(Finding::Rf39b, WithinDays, Routine, Is(F::PushOffWeak), &[R19]),
    flag(Finding::Rf40, WithinDays, Routine, All(&[Is(F::Bruise), Unless(&A_KNOCK_AND_CLEAR)]), &[R53]),
    flag(
        Finding::Rf40b,
        Routine,
        Routine,
        All(&[Is(F::Bruise), Unless(&All(&[A_KNOCK_AND_CLEAR, Is(F::BruiseUnderPalm)]))]),
        &[R53],
    ),
    flag(Finding::Rf41, Routine, Routine, All(&[EXERTIONAL, Below(M::ReliefMinutes, 61)]), &[R22, R23, R29]),
    flag(Finding::Rf41b, WithinDays, Routine, All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61)]), &[R23, R24]),
    flag(
        Finding::Rf41c,
        SameDay,
        WithinDays,
        All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61), AtLeast(M::Pain, 5)]),
        &[R23, R24],
    ),
    flag(Finding::Rf42, Routine, Routine, All(&[Is(F::Pregnant), Is(F::CrampOnly)]), &[R17]),
    flag(Finding::Rf43, WithinDays, Routine, All(&[Is(F::Steroids), ACHILLES]), &[R20]),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf44,
            WithinDays,
            Routine,
            All(&[
                RISK_PAIN_BASE[0],
                RISK_PAIN_BASE[1],
                RISK_PAIN_BASE[2],
                RISK_PAIN_BASE[3],
                Count(1, VTE_STRONG),
                Unless(&ONE_RISK_AND_CLEAR),
            ]),
            &[R5, R16],
        ),
    ),
    flag(
        Finding::Rf44b,
        Routine,
        Routine,
        All(&[
            RISK_PAIN_BASE[0],
            RISK_PAIN_BASE[1],
            RISK_PAIN_BASE[2],
            RISK_PAIN_BASE[3],
            Count(1, VTE_STRONG),
            Unless(&All(&[ONE_RISK_AND_CLEAR, OLD_TRAVEL_ONLY])),
        ]),
        &[R5, R16],
    ),
    flag(Finding::Rf45, Routine, Routine, Is(F::LowEnergy), &[R97]),
    flag(Finding::Rf46, Routine, Routine, All(&[AtLeast(M::AgeYears, 65), Unless(&DOMS_OK)]), &[R14]),
    flag(
        Finding::Rf47,
        Routine,
        Routine,
        Any(&[
            All(&[ACHILLES, AtLeast(M::Days, 42)]),
            All(&[Is(F::Cramps), AtLeast(M::Days, 14), Unless(&Is(F::CrampLinkedToRun))]),
        ]),
        &[R98],
    ),
    flag(
        Finding::Rf48,
        Routine,
        Routine,
        All(&[
            Is(F::Limps),
            Unless(&DOMS_OK),
            Unless(&All(&[
                Below(M::Days, 3),
                Below(M::Pain, 5),
                Not(&Is(F::RaiseUnable)),
                Is(F::SwellingNone),
            ])),
        ]),
        &[R101, R51],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf49,
            WithinDays,
            Routine,
            All(&[INJURY_CLEAR, Count(1, VTE_STRONG), Is(F::SwellingMild)]),
            &[R9, R13, R18],
        ),
    ),
    flag(Finding::Rf49b, Routine, Routine, All(&[INJURY_CLEAR, Count(1, VTE_STRONG)]), &[R13, R18]),
    flag(
        Finding::Rf49c,
        SameDay,
        WithinDays,
        All(&[
            INJURY_CLEAR,
            Count(1, VTE_STRONG),
            Any(&[Is(F::RestPain), Is(F::NightPain), All(&[AtLeast(M::Days, 3), NOT_BETTER])]),
        ]),
        &[R13, R18],
    ),
    routed(
        Route::ScanWithinADay,
        flag(Finding::Rf49d, WithinDays, Routine, All(&[INJURY_CLEAR, Count(2, VTE_STRONG)]), &[R13, R18]),
    ),
    flag(Finding::Rf50, Routine, Routine, All(&[INJURY_CLEAR, Is(F::SwellingMild)]), &[R53]),
    flag(
        Finding::Rf50b,
        WithinDays,
        Routine,
        All(&[INJURY_CLEAR, Is(F::SwellingMild), AtLeast(M::Days, 6), NOT_BETTER]),
        &[R9, R13],
    ),
    flag(Finding::Rf51, WithinDays, Routine, AtLeast(M::Pain, 7), &[R22]),
    flag(Finding::Rf51b, Routine, Routine, All(&[AtLeast(M::Pain, 6), Unless(&DOMS_OK)]), &[R51]),
    flag(
        Finding::Rf52,
        SameDay,
        WithinDays,
        All(&[Is(F::Sickle), Any(&[AtLeast(M::Pain, 4), Is(F::Weakness), Is(F::Cramps)])]),
        &[R33],
    ),
];

/// Cramps in both legs, legs compared and equal, with pregnancy as the only clot risk: level 4 by RF42
/// (decision 0005: keeps RF09b for one-sided cramps in pregnancy). Only inside `Unless`.
pub const PREGNANCY_CRAMPS_BOTH_LEGS: Criterion = All(&[
    Is(F::Pregnant),
    BOTH,
    CRAMP_OK,
    Is(F::SwellingNone),
    Not(&Any(&[
        Is(F::PriorClot),
        Is(F::ClottingDisorder),
        Is(F::Cancer),
        Is(F::Surgery),
        Is(F::CastOrBoot),
        Is(F::BedRest),
    ])),
    Not(&Count(1, VTE_STRONG)),
]);

const _: () = assert!(RED_FLAGS.len() == Finding::ALL.len());
