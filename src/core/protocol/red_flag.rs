//! The red-flag rules: what may be serious, how soon it must be seen, and what "not sure" means for it.
//!
//! Ids are those of brief a.3, which says why each rule is there; a letter added here (RF02c, RF05c, …) is a rule
//! that amendments 1 to 23 or gaps 1 to 8 ask for. Each row is a floor: the most urgent row that holds wins, so a
//! milder variant is a row of its own and never lowers another.

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::joined::field;
use super::picture::*;
use super::source::*;
use super::term::*;
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
    /// Where this clearly holds, a doubt about the rule gives no level: what was not tested is then worth a check at
    /// home, now and again tomorrow. `None`: every doubt counts. Precision 5 names the rules that have one.
    pub doubt: Option<Criterion>,
    /// Where to, when this rule decides.
    pub route: Route,
    /// The references. Empty: the authors' choice, without a paper.
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
    /// A cast or boot that aches or feels tight (gap 6).
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
    /// Dark urine since this began, clear now (gap 1).
    Rf05c = "RF05c",
    /// Sepsis or spreading deep infection.
    Rf06 = "RF06",
    /// Confusion, or vomiting after a long or hot run (amendment 9).
    Rf06b = "RF06b",
    /// Drank far more than thirst after a long or hot run (gap 2).
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
    /// Crops of red lumps, or a rash (gap 7).
    Rf18c = "RF18c",
    /// Weak immune system with a skin or swelling sign (gap 7).
    Rf18d = "RF18d",
    /// Weak immune system (gap 7).
    Rf18e = "RF18e",
    /// Fever or feeling very unwell.
    Rf19 = "RF19",
    /// Hot swollen joint (gap 7).
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
    /// A foot that has been cold or pale for long (gap 5).
    Rf24b = "RF24b",
    /// A stent or bypass in a leg artery (gap 6).
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
    /// Weak or numb after a stomach bug (gap 7).
    Rf27b = "RF27b",
    /// Blood thinner or bleeding disorder with injury, bruise or swelling.
    Rf28 = "RF28",
    /// Blood thinner or bleeding disorder.
    Rf28b = "RF28b",
    /// Blood thinner with missed doses (gap 6).
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
    /// A lump that is merely there (gap 8).
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
    /// Nerve pain from the back down both legs, new.
    Rf53 = "RF53",
    /// Deep or blood infection behind a mild-looking skin.
    Rf54 = "RF54",
    /// Bleed into the calf on a blood thinner.
    Rf55 = "RF55",
    /// Clot of the whole leg that stops the blood flow.
    Rf56 = "RF56",
    /// Blocked artery without a cold foot.
    Rf57 = "RF57",
    /// Sickling: weakness in or just after a session.
    Rf58 = "RF58",
    /// Weakness that climbs, after a bug or virus, or with numbness.
    Rf59 = "RF59",
    /// Heat stroke or low sodium in the first days after effort.
    Rf60 = "RF60",
    /// Complete stress fracture: a crack, bone pain, no weight.
    Rf61 = "RF61",
    /// Back pain with new pain in both legs.
    Rf62 = "RF62",
    /// New numbness or weakness with rest pain in one leg.
    Rf63 = "RF63",
    /// Swelling and rest pain that get worse.
    Rf64 = "RF64",
    /// One calf warmer while both hurt.
    Rf65 = "RF65",
    /// Pain from the back down both legs, for over 4 weeks.
    Rf66 = "RF66",
    /// Rest pain in one leg without a clear injury, whatever calms RF11c.
    Rf67 = "RF67",
    /// Injury plus clot risk, not better from day 3.
    Rf68 = "RF68",
    /// Both legs hurt for no known reason.
    Rf69 = "RF69",
    /// Both legs swollen, whatever calms RF36.
    Rf70 = "RF70",
    /// Under 16, whatever calms RF31.
    Rf71 = "RF71",
    /// Puffiness without an injury.
    Rf72 = "RF72",
    /// Rest pain is not for home alone.
    Rf73 = "RF73",
    /// Bone pain after an injury, whatever calms RF16.
    Rf74 = "RF74",
    /// Blood thinner or bleeding disorder, whatever calms RF28b.
    Rf75 = "RF75",
    /// A new statin.
    Rf76 = "RF76",
    /// Both legs, no reason, whatever calms RF69.
    Rf77 = "RF77",
    /// One clot risk and pain in both legs.
    Rf78 = "RF78",
    /// One clot risk and cramps.
    Rf79 = "RF79",
    /// Behind the knee for two weeks, or a known cyst.
    Rf80 = "RF80",
    /// Nerve pain from the back, strong or for six weeks.
    Rf81 = "RF81",
    /// One leg, no reason or at rest.
    Rf82 = "RF82",
    /// Muscle breakdown with loss of function.
    Rf83 = "RF83",
    /// Hard and getting harder, a tight cast with a nerve sign, or a pulsing lump that hurts.
    Rf84 = "RF84",
    /// Sudden Achilles pain, whatever calms RF13.
    Rf85 = "RF85",
    /// A change of color, whatever calms RF08 and RF18.
    Rf86 = "RF86",
    /// A rash or change of color on both legs alike.
    Rf87 = "RF87",
}

const fn flag(
    finding: Finding,
    urgency: Urgency,
    if_unsure: Urgency,
    when: Criterion,
    sources: &'static [SourceId],
) -> RedFlag {
    RedFlag { finding, urgency, if_unsure, when, doubt: None, route: Route::Usual, sources }
}

const fn routed(route: Route, row: RedFlag) -> RedFlag {
    RedFlag { route, ..row }
}

const fn doubtful(doubt: Criterion, row: RedFlag) -> RedFlag {
    RedFlag { doubt: Some(doubt), ..row }
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
        doubtful(
            DOUBT_OK,
            flag(
                Finding::Rf02b,
                SameDay,
                SameDay,
                Any(&[Is(F::TenseHard), Is(F::PainOutOfProportion), Is(F::PassiveStretchPain)]),
                &[R22, R23],
            ),
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
        All(&[
            BOTH,
            Any(&[Is(F::Numbness), Is(F::Weakness)]),
            Unless(&EXERTIONAL),
            Unless(&TIGHT_SOCK),
            Unless(&LONG_NUMB),
        ]),
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
            Unless(&DOMS_OK),
            Unless(&DOMS_STRONG),
            Unless(&OEDEMA_AFTER_EFFORT),
        ]),
        &[R33, R122],
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
    doubtful(
        SIGN_DOUBT_OK,
        flag(
            Finding::Rf08,
            SameDay,
            SameDay,
            All(&[DVT_SIGN, Unless(&SKIN_ALIKE), Unless(&COLOR_ALONE)]),
            &[R1, R6, R8, R9, R14],
        ),
    ),
    flag(
        Finding::Rf08b,
        WithinDays,
        Routine,
        All(&[Is(F::SwellingMild), Unless(&INJURY_CLEAR), Unless(&LOCAL_PUFFY)]),
        &[R9, R14],
    ),
    doubtful(
        MAJOR_RISK_DOUBT_OK,
        flag(
            Finding::Rf09,
            SameDay,
            WithinDays,
            All(&[Unless(&BOTH), VTE_MAJOR, Unless(&CRAMP_OK)]),
            &[R1, R14, R17, R18],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf09b,
            WithinDays,
            Routine,
            All(&[VTE_MAJOR, Is(F::CrampOnly), Unless(&PREGNANCY_CRAMPS)]),
            &[R1, R10],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        doubtful(
            MAJOR_RISK_DOUBT_OK,
            flag(
                Finding::Rf09c,
                WithinDays,
                Routine,
                All(&[VTE_MAJOR, BOTH, Unless(&DOMS_OK), Unless(&CRAMP_OK)]),
                &[R1, R14],
            ),
        ),
    ),
    doubtful(
        MAJOR_RISK_DOUBT_OK,
        flag(Finding::Rf09d, Routine, Routine, All(&[VTE_MAJOR, BOTH, Is(F::OnsetDelayed)]), &[R1, R14]),
    ),
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
    doubtful(
        LESSER_RISK_DOUBT_OK,
        flag(
            Finding::Rf10,
            SameDay,
            WithinDays,
            All(&[
                RISK_PAIN,
                Unless(&ALMOST_GONE),
                Any(&[
                    All(&[
                        Count(1, VTE_STRONG),
                        Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::OnsetNoTrigger)]),
                    ]),
                    All(&[Count(2, VTE_STRONG), Unless(&MECH)]),
                    All(&[Count(2, VTE_WEAK), Any(&[Is(F::RestPain), Is(F::OnsetNoTrigger)])]),
                ]),
            ]),
            &[R5, R6, R16, R18, R1],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        doubtful(
            LESSER_RISK_DOUBT_OK,
            flag(
                Finding::Rf10b,
                WithinDays,
                Routine,
                All(&[
                    BOTH,
                    Unless(&DOMS_OK),
                    Unless(&MECH),
                    Unless(&VIRAL_ACHE),
                    Unless(&All(&[CRAMP_OK, Is(F::SwellingNone)])),
                    Unless(&ALMOST_GONE),
                    Count(1, VTE_STRONG),
                ]),
                &[R16, R18],
            ),
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf10c,
            WithinDays,
            Routine,
            All(&[
                Is(F::CrampOnly),
                Count(1, VTE_STRONG),
                Unless(&All(&[CRAMP_OK, Is(F::SwellingNone), Any(&[BOTH, Is(F::CrampLinkedToRun)])])),
            ]),
            &[R16, R18],
        ),
    ),
    flag(
        Finding::Rf10d,
        SameDay,
        WithinDays,
        All(&[BOTH, Unless(&DOMS_OK), Unless(&VIRAL_ACHE), Count(1, VTE_STRONG), Is(F::RestPain)]),
        &[R16, R18],
    ),
    flag(
        Finding::Rf11,
        SameDay,
        WithinDays,
        All(&[
            Unless(&BOTH),
            Any(&[Is(F::OnsetNoTrigger), Is(F::OnsetAtRest)]),
            Is(F::RestPain),
            Unless(&CRAMP_OK),
            Unless(&SCIATICA_ONE),
            Unless(&LONG_REST_ACHE),
        ]),
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
                Any(&[Is(F::OnsetNoTrigger), Is(F::OnsetAtRest), NO_NAMED_ONSET]),
                Unless(&CRAMP_OK),
                Unless(&SCIATICA_ONE),
                Unless(&ALMOST_GONE),
                Unless(&All(&[Is(F::CrampWitnessed), Below(M::Days, 3), CLEAR, Not(&MAJOR_OR_STRONG)])),
                Unless(&All(&[
                    CLEAR,
                    Not(&WORSE),
                    Below(M::Pain, 2),
                    AtLeast(M::Days, 42),
                    Not(&MAJOR_OR_STRONG),
                    Not(&Count(2, VTE_WEAK)),
                ])),
                Unless(&All(&[
                    CLEAR,
                    Is(F::TrendBetter),
                    RAISES,
                    Below(M::Days, 7),
                    Not(&MAJOR_OR_STRONG),
                    Not(&Count(2, VTE_WEAK)),
                ])),
            ]),
            &[R10, R11],
        ),
    ),
    flag(
        Finding::Rf11c,
        SameDay,
        WithinDays,
        All(&[
            Unless(&BOTH),
            Is(F::RestPain),
            Unless(&INJURY_CLEAR),
            Unless(&CALM_REST),
            Unless(&SCIATICA_ONE),
            Unless(&LONG_REST_ACHE),
        ]),
        &[R10, R11, R1],
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf11d,
            WithinDays,
            Routine,
            All(&[
                INJURY_SAID,
                Is(F::RestPain),
                AtLeast(M::Days, 2),
                Unless(&All(&[
                    Is(F::TrendBetter),
                    Is(F::SwellingNone),
                    Is(F::WalksNormally),
                    Below(M::Pain, 4),
                    Not(&MAJOR_OR_STRONG),
                ])),
            ]),
            &[R13],
        ),
    ),
    flag(
        Finding::Rf11e,
        SameDay,
        WithinDays,
        All(&[INJURY_SAID, Is(F::RestPain), AtLeast(M::Days, 3), NOT_BETTER]),
        &[R13],
    ),
    flag(
        Finding::Rf12,
        SameDay,
        WithinDays,
        All(&[
            Any(&[Is(F::TrendRelapse), All(&[Is(F::TrendWorse), AtLeast(M::Days, 3)])]),
            Any(&[
                BIGGER,
                All(&[
                    Is(F::RestPain),
                    Unless(&All(&[
                        BOTH,
                        Is(F::SwellingNone),
                        LOAD_LINKED,
                        AtLeast(M::Days, 14),
                        Not(&MAJOR_OR_STRONG),
                    ])),
                ]),
            ]),
        ]),
        &[R10, R13],
    ),
    flag(
        Finding::Rf12b,
        WithinDays,
        Routine,
        All(&[
            Any(&[Is(F::TrendRelapse), All(&[Is(F::TrendWorse), AtLeast(M::Days, 3)])]),
            Unless(&All(&[CRAMP_OK, Is(F::SwellingNone), Not(&MAJOR_OR_STRONG)])),
            Unless(&All(&[
                Is(F::TrendRelapse),
                LOAD_LINKED,
                CLEAR5,
                Any(&[BOTH, Is(F::SiteShinInnerDiffuse), ACHILLES]),
                Not(&MAJOR_OR_STRONG),
            ])),
            Unless(&All(&[Is(F::TrendRelapse), SAME_CALF_AGAIN])),
        ]),
        &[R10, R48],
    ),
    doubtful(
        TEAR_DOUBT_OK,
        flag(
            Finding::Rf13,
            SameDay,
            SameDay,
            Any(&[
                Is(F::Gap),
                All(&[
                    Is(F::HeardPop),
                    Any(&[
                        Unless(&Any(&[
                            Is(F::SiteCalfUpperInner),
                            Is(F::SiteCalfMid),
                            All(&[
                                Any(&[Is(F::SiteCalfDiffuse), Is(F::SiteCalfOuter), Is(F::SiteBehindKnee)]),
                                RAISES,
                            ]),
                        ])),
                        Is(F::Weakness),
                        Is(F::PushOffWeak),
                    ]),
                ]),
                All(&[
                    Unless(&Is(F::OnsetGradual)),
                    Unless(&All(&[BOTH, Is(F::OnsetDelayed)])),
                    Unless(&EXERTIONAL),
                    Unless(&All(&[
                        Is(F::SiteAnkleInner),
                        Not(&INJURY_SAID),
                        Not(&Is(F::HeardPop)),
                        Not(&Is(F::Gap)),
                    ])),
                    Is(F::RaiseUnable),
                ]),
                All(&[
                    INJURY_SAID,
                    ACHILLES,
                    Any(&[
                        All(&[Unless(&Is(F::RaiseEasy)), Unless(&SETTLING)]),
                        Is(F::Weakness),
                        Is(F::PushOffWeak),
                    ]),
                ]),
            ]),
            &[R19, R20, R21],
        ),
    ),
    doubtful(DOUBT_OK, flag(Finding::Rf14, WithinDays, Routine, Is(F::HeardPop), &[R53])),
    flag(Finding::Rf15, SameDay, SameDay, Is(F::CannotWalk), &[R93]),
    flag(Finding::Rf16, SameDay, SameDay, All(&[INJURY_SAID, BONE, Unless(&KNOCK_ON_BONE_OK)]), &[R93, R123]),
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
    doubtful(
        INFECTION_DOUBT_OK,
        flag(
            Finding::Rf18,
            SameDay,
            SameDay,
            Any(&[
                Is(F::SpreadingRedness),
                All(&[Is(F::Redness), Is(F::Warmth), Unless(&CORD_OK), Unless(&SKIN_ALIKE)]),
                All(&[
                    Any(&[Is(F::Redness), Is(F::Warmth)]),
                    Any(&[Is(F::SkinBreak), Is(F::Fever)]),
                    Unless(&COLOR_ALONE),
                ]),
            ]),
            &[R34],
        ),
    ),
    flag(
        Finding::Rf18b,
        WithinDays,
        Routine,
        All(&[Any(&[Is(F::Redness), Is(F::Warmth)]), ACHILLES]),
        &[R34, R98],
    ),
    flag(
        Finding::Rf18c,
        WithinDays,
        Routine,
        Any(&[
            Is(F::RedLumps),
            All(&[Is(F::Rash), Unless(&RASH_ALIKE), Unless(&All(&[COLOR_ALONE, Is(F::TrendBetter)]))]),
        ]),
        &[],
    ),
    flag(
        Finding::Rf18d,
        SameDay,
        SameDay,
        All(&[Is(F::WeakImmunity), Any(&[Is(F::SkinBreak), Is(F::Redness), Is(F::Warmth), ANY_SWELLING])]),
        &[R34],
    ),
    flag(Finding::Rf18e, Routine, Routine, Is(F::WeakImmunity), &[]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf19,
            SameDay,
            WithinDays,
            Any(&[Is(F::Fever), Is(F::Unwell), Is(F::Vomiting)]),
            &[R34],
        ),
    ),
    flag(Finding::Rf19b, SameDay, SameDay, Is(F::HotJoint), &[]),
    flag(Finding::Rf20, SameDay, SameDay, All(&[Is(F::KneeCyst), BIGGER]), &[R37]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf20b,
            WithinDays,
            Routine,
            Any(&[
                All(&[
                    Is(F::SiteBehindKnee),
                    Unless(&All(&[
                        CLEAR5,
                        LOAD_LINKED,
                        Not(&MAJOR_OR_STRONG),
                        Not(&Any(&[WORSE, Is(F::KneeCyst)])),
                    ])),
                    Unless(&BEHIND_KNEE_OK),
                    Unless(&All(&[
                        ONE_RISK_AND_CLEAR,
                        MECH,
                        Is(F::TrendBetter),
                        RAISES,
                        Not(&Is(F::KneeCyst)),
                    ])),
                    Unless(&SETTLING),
                    Unless(&All(&[DOMS_OK, Is(F::SwellingNone)])),
                ]),
                All(&[Is(F::KneeCyst), Unless(&All(&[DOMS_OK, Is(F::SwellingNone)])), Unless(&CYST_OK)]),
            ]),
            &[R37],
        ),
    ),
    flag(Finding::Rf20c, SameDay, SameDay, Is(F::LumpPulsing), &[]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf21,
            WithinDays,
            Routine,
            Any(&[Is(F::HopPain), All(&[BONE, Unless(&KNOCK_ON_BONE_OK), Unless(&SORE_HEEL_CHILD)])]),
            &[R38, R39, R97],
        ),
    ),
    flag(
        Finding::Rf21b,
        SameDay,
        SameDay,
        All(&[BONE, Any(&[Is(F::Limps), Is(F::RestPain)]), Unless(&OVERLOADED_BONE)]),
        &[R38],
    ),
    flag(
        Finding::Rf22,
        WithinDays,
        Routine,
        All(&[
            EXERTIONAL,
            Any(&[
                Is(F::ColdPaleFoot),
                All(&[Is(F::FootNumbOnExertion), Unless(&Is(F::NumbnessGoneLoosened))]),
            ]),
            Unless(&STEADY_EXERTIONAL),
        ]),
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
            Unless(&All(&[
                Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
                AtLeast(M::Days, 42),
                CLEAR5,
                Not(&Any(&[
                    Is(F::FootUlcer),
                    Is(F::FootColdLongstanding),
                    Is(F::ColdPaleFoot),
                    Is(F::FootNumbOnExertion),
                ])),
            ])),
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
        Any(&[
            All(&[
                Is(F::FootNumbOnExertion),
                Unless(&STEADY_EXERTIONAL),
                Unless(&Is(F::NumbnessGoneLoosened)),
            ]),
            All(&[Is(F::Numbness), Unless(&Is(F::NumbnessGoneLoosened))]),
        ]),
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
        All(&[
            THINNER,
            Any(&[
                All(&[
                    INJURY_SAID,
                    Unless(&All(&[
                        CLEAR,
                        Is(F::TrendBetter),
                        AtLeast(M::Days, 2),
                        RAISES,
                        Not(&Any(&[Is(F::HeardPop), Is(F::TenseHard)])),
                    ])),
                    Unless(&All(&[CRAMP_OK, Is(F::SwellingNone)])),
                ]),
                All(&[Is(F::Bruise), Unless(&THINNER_BRUISE_SETTLED)]),
                SWOLLEN,
            ]),
        ]),
        &[R22, R23],
    ),
    flag(
        Finding::Rf28b,
        WithinDays,
        Routine,
        All(&[
            THINNER,
            Unless(&All(&[
                Any(&[DOMS_OK, CRAMP_OK]),
                Is(F::SwellingNone),
                Not(&Is(F::Bruise)),
                Not(&THINNER_GAPS),
            ])),
            Unless(&All(&[
                MECH,
                Any(&[
                    Is(F::TrendBetter),
                    All(&[Is(F::TrendSame), Any(&[ACHILLES, BOTH, Is(F::SiteShinInnerDiffuse)])]),
                ]),
                RAISES,
                Not(&Is(F::Bruise)),
                Not(&THINNER_GAPS),
            ])),
            Unless(&All(&[
                THINNER_BRUISE_SETTLED,
                Any(&[
                    Not(&Is(F::Bruise)),
                    Is(F::BruiseUnderPalm),
                    All(&[AtLeast(M::Days, 6), Below(M::Pain, 3)]),
                    Below(M::Pain, 2),
                ]),
            ])),
        ]),
        &[R40],
    ),
    flag(Finding::Rf28c, SameDay, WithinDays, THINNER_GAPS, &[]),
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
            All(&[
                STATIN,
                Any(&[Is(F::StatinNew), BOTH, Is(F::Weakness)]),
                Unless(&All(&[DOMS_OK, Below(M::Pain, 6)])),
                Unless(&CRAMP_OK),
                Unless(&MECH),
                Unless(&SETTLING),
            ]),
            &[R42, R43, R116],
        ),
    ),
    routed(
        Route::Prescriber,
        flag(
            Finding::Rf30b,
            SameDay,
            WithinDays,
            All(&[
                STATIN,
                Any(&[
                    Is(F::Weakness),
                    All(&[
                        BOTH,
                        Any(&[AtLeast(M::Pain, 7), Is(F::Unwell), Is(F::Fever)]),
                        Unless(&DOMS_OK),
                        Unless(&CRAMP_OK),
                    ]),
                ]),
            ]),
            &[R42, R43, R116],
        ),
    ),
    flag(
        Finding::Rf31,
        WithinDays,
        Routine,
        All(&[
            UNDER_16,
            Unless(&CHILD_QUIET),
            Unless(&SORE_HEEL_CHILD),
            Unless(&GROWING_ACHE),
            Unless(&All(&[Is(F::OnsetBlow), SETTLING, Not(&BONE)])),
        ]),
        &[R44, R115],
    ),
    flag(
        Finding::Rf31b,
        SameDay,
        WithinDays,
        All(&[
            UNDER_16,
            Any(&[
                Is(F::Limps),
                Is(F::CannotWalk),
                All(&[Is(F::NightPain), Unless(&GROWING_ACHE), Unless(&CRAMP_OK)]),
                Is(F::Fever),
                All(&[BOTH, Is(F::RecentVirus)]),
            ]),
        ]),
        &[R44, R115],
    ),
    flag(
        Finding::Rf32,
        WithinDays,
        Routine,
        All(&[
            AtLeast(M::AgeYears, 65),
            Unless(&INJURY_CLEAR),
            Unless(&DOMS_OK),
            Unless(&CRAMP_OK),
            Unless(&STANDING_OEDEMA),
            Unless(&QUIET_BOTH),
            Unless(&All(&[CLEAR, LOAD_LINKED, RAISES])),
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
        All(&[
            NUMB_FEET,
            Unless(&All(&[MECH, Is(F::SensationNormal), Not(&Any(&[Is(F::SkinBreak), Is(F::FootUlcer)]))])),
            Unless(&All(&[
                DOMS_OK,
                Any(&[Is(F::SensationNormal), Not(&Is(F::Neuropathy))]),
                Not(&Is(F::SkinBreak)),
            ])),
        ]),
        &[R40],
    ),
    flag(
        Finding::Rf34,
        WithinDays,
        Routine,
        Any(&[
            Is(F::LumpGrowing),
            Is(F::WeightLoss),
            All(&[Is(F::NightPain), AtLeast(M::Days, 14), Unless(&CRAMP_OK), Unless(&GROWING_ACHE)]),
            All(&[
                Is(F::NightPain),
                INJURY_SAID,
                AtLeast(M::Days, 3),
                Unless(&CRAMP_OK),
                Unless(&Is(F::TrendBetter)),
            ]),
            All(&[
                Is(F::NightPain),
                Unless(&BOTH),
                Unless(&INJURY_CLEAR),
                Unless(&CRAMP_OK),
                Unless(&SCIATICA_ONE),
            ]),
        ]),
        &[R92],
    ),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf34b,
            Routine,
            Routine,
            All(&[Any(&[Is(F::Lump), Is(F::LumpStill)]), Unless(&LUMP_KNOWN)]),
            &[R92],
        ),
    ),
    flag(Finding::Rf34c, Routine, Routine, All(&[Is(F::NightPain), Unless(&SIMPLE_CRAMP)]), &[R92]),
    flag(
        Finding::Rf35,
        SameDay,
        WithinDays,
        All(&[
            BOTH,
            Is(F::OnsetNoTrigger),
            Unless(&CRAMP_OK),
            Unless(&VIRAL_ACHE),
            Unless(&GROWING_ACHE),
            Unless(&AtLeast(M::Days, 14)),
            Any(&[
                Is(F::RestPain),
                AtLeast(M::Pain, 5),
                Is(F::Cancer),
                Is(F::WeakImmunity),
                Is(F::Unwell),
                Is(F::Weakness),
            ]),
        ]),
        &[R35, R43],
    ),
    flag(
        Finding::Rf35b,
        WithinDays,
        Routine,
        All(&[
            BOTH,
            Is(F::RestPain),
            Unless(&CRAMP_OK),
            Unless(&Is(F::OnsetDelayed)),
            Unless(&VIRAL_ACHE),
            Unless(&GROWING_ACHE),
            Unless(&All(&[LONG_REST_ACHE, Not(&STATIN)])),
            Unless(&All(&[CALM_REST, Is(F::WalksNormally), Below(M::Pain, 5)])),
        ]),
        &[R35],
    ),
    flag(
        Finding::Rf36,
        SameDay,
        SameDay,
        All(&[
            Any(&[
                Is(F::SwellingBothLegs),
                All(&[BOTH, Any(&[Is(F::SwellingMarked), Is(F::SwellingWholeLeg)])]),
            ]),
            Unless(&OEDEMA_AFTER_EFFORT),
            Unless(&STANDING_OEDEMA),
        ]),
        &[R14, R117],
    ),
    flag(
        Finding::Rf36b,
        WithinDays,
        Routine,
        All(&[BOTH, Is(F::SwellingMild), Unless(&DOMS_OK), Unless(&LOCAL_PUFFY)]),
        &[R14],
    ),
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
        All(&[
            Any(&[
                Is(F::Recurring),
                All(&[AtLeast(M::Days, 14), NOT_BETTER]),
                All(&[INJURY_SAID, Is(F::TrendRelapse)]),
            ]),
            Unless(&SIMPLE_CRAMP),
            Unless(&CYST_UNCHANGED),
            Unless(&QUIET_BOTH),
            Unless(&EXERTIONAL_KNOWN),
            Unless(&GROWING_PAINS),
            Unless(&PREGNANCY_CRAMPS_MILD),
            Unless(&All(&[
                CLEAR,
                LOAD_LINKED,
                Below(M::Days, 28),
                Any(&[
                    Below(M::Pain, 3),
                    All(&[Any(&[BOTH, ACHILLES, Is(F::SiteShinInnerDiffuse)]), Below(M::Pain, 4)]),
                ]),
                Not(&WORSE),
                Any(&[BOTH, Not(&Is(F::Recurring))]),
            ])),
        ]),
        &[R48, R49],
    ),
    doubtful(DOUBT_OK, flag(Finding::Rf39, WithinDays, Routine, Is(F::RaiseUnable), &[R19, R53])),
    flag(Finding::Rf39b, WithinDays, Routine, Is(F::PushOffWeak), &[R19]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf40,
            WithinDays,
            Routine,
            All(&[
                Is(F::Bruise),
                Unless(&SETTLING),
                Unless(&KNOCK_FRESH),
                Unless(&SMALL_BRUISE),
                Unless(&TEAR_EASING),
                Unless(&THINNER_BRUISE_SETTLED),
            ]),
            &[R53],
        ),
    ),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::Rf40b,
            Routine,
            Routine,
            All(&[Is(F::Bruise), Unless(&SETTLING), Unless(&SMALL_BRUISE), Unless(&SETTLED)]),
            &[R53],
        ),
    ),
    flag(
        Finding::Rf41,
        Routine,
        Routine,
        All(&[
            EXERTIONAL,
            Below(M::ReliefMinutes, 61),
            Unless(&EXERTIONAL_KNOWN),
            Unless(&All(&[
                LOAD_ONLY,
                CLEAR,
                Below(M::Days, 14),
                Below(M::ReliefMinutes, 31),
                Not(&Any(&[
                    Is(F::Recurring),
                    Is(F::FootNumbOnExertion),
                    Is(F::ColdPaleFoot),
                    Is(F::WalkClaudication),
                    WORSE,
                ])),
            ])),
        ]),
        &[R22, R23, R29],
    ),
    flag(
        Finding::Rf41b,
        WithinDays,
        Routine,
        All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61), Unless(&SAME_CALF_AGAIN)]),
        &[R23, R24],
    ),
    flag(
        Finding::Rf41c,
        SameDay,
        WithinDays,
        All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61), AtLeast(M::Pain, 5)]),
        &[R23, R24],
    ),
    flag(
        Finding::Rf42,
        Routine,
        Routine,
        All(&[Is(F::Pregnant), Is(F::CrampOnly), Unless(&PREGNANCY_CRAMPS_MILD)]),
        &[R17],
    ),
    flag(Finding::Rf43, WithinDays, Routine, All(&[Is(F::Steroids), ACHILLES]), &[R20]),
    routed(
        Route::ScanWithinADay,
        doubtful(
            LESSER_RISK_DOUBT_OK,
            flag(
                Finding::Rf44,
                WithinDays,
                Routine,
                All(&[RISK_PAIN, Count(1, VTE_STRONG), Unless(&ONE_RISK_AND_CLEAR), Unless(&ALMOST_GONE)]),
                &[R5, R16],
            ),
        ),
    ),
    doubtful(
        LESSER_RISK_DOUBT_OK,
        flag(
            Finding::Rf44b,
            Routine,
            Routine,
            All(&[
                RISK_PAIN,
                Count(1, VTE_STRONG),
                Unless(&All(&[ONE_RISK_AND_CLEAR, OLD_TRAVEL_ONLY])),
                Unless(&All(&[
                    ONE_RISK_AND_CLEAR,
                    MECH,
                    RAISES,
                    Not(&Any(&[HORMONE, TRAVEL, Is(F::IllnessInBed), Is(F::Postpartum)])),
                ])),
                Unless(&ONE_RISK_SETTLING),
            ]),
            &[R5, R16, R1, R6],
        ),
    ),
    flag(Finding::Rf45, Routine, Routine, Is(F::LowEnergy), &[R97]),
    flag(
        Finding::Rf46,
        Routine,
        Routine,
        All(&[
            AtLeast(M::AgeYears, 65),
            Unless(&DOMS_OK),
            Unless(&SIMPLE_CRAMP),
            Unless(&QUIET_BOTH),
            Unless(&All(&[MECH, Is(F::TrendBetter), RAISES])),
            Unless(&SETTLED),
        ]),
        &[R14],
    ),
    flag(
        Finding::Rf47,
        Routine,
        Routine,
        Any(&[
            All(&[ACHILLES, AtLeast(M::Days, 42)]),
            All(&[
                Is(F::Cramps),
                AtLeast(M::Days, 14),
                Unless(&Is(F::CrampLinkedToRun)),
                Unless(&SIMPLE_CRAMP),
                Unless(&PREGNANCY_CRAMPS_MILD),
            ]),
        ]),
        &[R98, R118],
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
            Unless(&All(&[
                Below(M::Days, 6),
                Below(M::Pain, 5),
                Is(F::TrendBetter),
                RAISES,
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
            All(&[INJURY_SAID, Count(1, VTE_STRONG), Is(F::SwellingMild)]),
            &[R9, R13, R18],
        ),
    ),
    flag(
        Finding::Rf49b,
        Routine,
        Routine,
        All(&[
            INJURY_SAID,
            Count(1, VTE_STRONG),
            Unless(&All(&[CRAMP_OK, Is(F::CrampLinkedToRun), Is(F::SwellingNone)])),
            Unless(&ONE_RISK_SETTLING),
        ]),
        &[R13, R18],
    ),
    flag(
        Finding::Rf49c,
        SameDay,
        WithinDays,
        All(&[
            INJURY_SAID,
            Count(1, VTE_STRONG),
            Any(&[
                Is(F::RestPain),
                Is(F::NightPain),
                All(&[AtLeast(M::Days, 3), NOT_BETTER, Unless(&CLEAR)]),
            ]),
        ]),
        &[R13, R18],
    ),
    routed(
        Route::ScanWithinADay,
        flag(Finding::Rf49d, WithinDays, Routine, All(&[INJURY_SAID, Count(2, VTE_STRONG)]), &[R13, R18]),
    ),
    flag(
        Finding::Rf50,
        Routine,
        Routine,
        All(&[INJURY_SAID, Any(&[Is(F::SwellingMild), Is(F::SwellingLocal)]), Unless(&SETTLING)]),
        &[R53],
    ),
    flag(
        Finding::Rf50b,
        WithinDays,
        Routine,
        All(&[
            INJURY_SAID,
            Is(F::SwellingMild),
            Any(&[AtLeast(M::Days, 14), All(&[AtLeast(M::Days, 6), NOT_BETTER])]),
        ]),
        &[R9, R13],
    ),
    flag(
        Finding::Rf51,
        WithinDays,
        Routine,
        All(&[AtLeast(M::Pain, 7), Unless(&DOMS_OK), Unless(&DOMS_STRONG)]),
        &[R22],
    ),
    flag(Finding::Rf51b, Routine, Routine, All(&[AtLeast(M::Pain, 6), Unless(&DOMS_OK)]), &[R51]),
    flag(
        Finding::Rf52,
        SameDay,
        WithinDays,
        All(&[
            Is(F::Sickle),
            Any(&[
                Is(F::Weakness),
                All(&[
                    Any(&[AtLeast(M::Pain, 4), Is(F::Cramps), Is(F::RestPain)]),
                    Unless(&All(&[DOMS_OK, Below(M::Pain, 5)])),
                    Unless(&All(&[CLEAR5, LOAD_LINKED, Not(&Is(F::Cramps)), Not(&WORSE)])),
                ]),
            ]),
        ]),
        &[R33, R113],
    ),
    flag(
        Finding::Rf53,
        Emergency,
        SameDay,
        Any(&[Is(F::SciaticaBothNew), All(&[BOTH, Is(F::SiteBackToCalf), Unless(&AtLeast(M::Days, 28))])]),
        &[R35, R36, R111],
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf54,
            Emergency,
            SameDay,
            Any(&[
                All(&[
                    Is(F::Fever),
                    Any(&[Is(F::PainOutOfProportion), AtLeast(M::Pain, 8), Is(F::CannotWalk)]),
                ]),
                All(&[Is(F::PainOutOfProportion), Any(&[Is(F::SpreadingRedness), Is(F::Unwell)])]),
                All(&[INFECTED_PLACE, Is(F::Unwell), Any(&[Is(F::Fever), AtLeast(M::Pain, 8)])]),
                All(&[
                    INFECTED_PLACE,
                    Any(&[NUMB_FEET, Is(F::WeakImmunity)]),
                    Any(&[Is(F::Fever), Is(F::Unwell)]),
                ]),
            ]),
            &[R34, R114, R119],
        ),
    ),
    flag(
        Finding::Rf55,
        Emergency,
        SameDay,
        All(&[
            THINNER,
            AtLeast(M::Pain, 8),
            Any(&[Is(F::SwellingMarked), Is(F::SwellingWholeLeg), Is(F::TenseHard)]),
        ]),
        &[R22, R23],
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf56,
            Emergency,
            SameDay,
            Any(&[
                All(&[Is(F::SwellingMarked), Is(F::Redness), Is(F::Numbness)]),
                All(&[
                    Is(F::SwellingWholeLeg),
                    Any(&[
                        Is(F::Numbness),
                        Is(F::Weakness),
                        Is(F::FootDrop),
                        Is(F::TenseHard),
                        Is(F::ColdPaleFoot),
                        AtLeast(M::Pain, 8),
                        All(&[Is(F::Redness), Any(&[Is(F::CannotWalk), AtLeast(M::Pain, 7)])]),
                    ]),
                ]),
            ]),
            &[R1, R31, R121],
        ),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf57,
            Emergency,
            SameDay,
            All(&[
                Unless(&BOTH),
                Any(&[Is(F::OnsetSudden), Is(F::OnsetNoTrigger), NO_NAMED_ONSET]),
                Unless(&AtLeast(M::Days, 14)),
                Is(F::RestPain),
                Any(&[
                    All(&[
                        Any(&[Is(F::Numbness), Is(F::Weakness), Is(F::FootDrop), AtLeast(M::Pain, 7)]),
                        Any(&[Is(F::VascularDisease), Is(F::ArteryTrouble), THINNER_GAPS]),
                    ]),
                    Is(F::PeripheralArteryDisease),
                    Is(F::LegStent),
                    All(&[
                        Any(&[Is(F::Numbness), Is(F::Weakness), Is(F::FootDrop)]),
                        Unless(&AtLeast(M::Days, 3)),
                        Any(&[
                            AtLeast(M::AgeYears, 60),
                            All(&[AtLeast(M::AgeYears, 50), Any(&[Is(F::Smoker), Is(F::Diabetes)])]),
                        ]),
                    ]),
                ]),
            ]),
            &[R31, R32, R112],
        ),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf58,
            Emergency,
            SameDay,
            All(&[Is(F::Sickle), Is(F::Weakness), Unless(&AtLeast(M::Days, 2))]),
            &[R33, R113],
        ),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf59,
            Emergency,
            SameDay,
            All(&[
                BOTH,
                Is(F::Weakness),
                Unless(&EXERTIONAL),
                Any(&[
                    Is(F::StomachBug),
                    All(&[Is(F::RecentVirus), Any(&[Is(F::Numbness), Is(F::TrendWorse)])]),
                    All(&[Is(F::Numbness), Is(F::TrendWorse)]),
                    All(&[
                        Is(F::TrendWorse),
                        Any(&[Is(F::Limps), Is(F::CannotWalk)]),
                        Unless(&AtLeast(M::Days, 28)),
                    ]),
                ]),
            ]),
            &[R35, R120],
        ),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::Rf60,
            Emergency,
            SameDay,
            All(&[
                Unless(&AtLeast(M::Days, 2)),
                Any(&[
                    Is(F::RecentLongOrHotRun),
                    Is(F::DrankFarTooMuch),
                    All(&[BOTH, Any(&[Is(F::OnsetDelayed), Is(F::OnsetSudden)])]),
                ]),
                Any(&[
                    All(&[Is(F::Fever), Any(&[Is(F::Unwell), Is(F::Weakness)])]),
                    All(&[Is(F::Unwell), Any(&[Is(F::Weakness), All(&[Is(F::Cramps), Below(M::Days, 1)])])]),
                    All(&[Is(F::DrankFarTooMuch), Any(&[Is(F::Unwell), Is(F::Vomiting), Is(F::Weakness)])]),
                ]),
            ]),
            &[R68],
        ),
    ),
    flag(Finding::Rf61, Emergency, SameDay, All(&[Is(F::HeardPop), BONE, Is(F::CannotWalk)]), &[R93, R123]),
    flag(
        Finding::Rf62,
        SameDay,
        WithinDays,
        All(&[
            Is(F::BackPain),
            BOTH,
            Unless(&AtLeast(M::Days, 28)),
            Unless(&DOMS_OK),
            Unless(&CRAMP_OK),
            Unless(&EXERTIONAL),
            Unless(&All(&[MECH, Not(&Is(F::SiteBackToCalf))])),
        ]),
        &[R35, R36, R111],
    ),
    flag(
        Finding::Rf63,
        SameDay,
        SameDay,
        All(&[
            Unless(&BOTH),
            Is(F::RestPain),
            Any(&[Is(F::Numbness), Is(F::Weakness)]),
            Unless(&AtLeast(M::Days, 7)),
            Unless(&SCIATICA_ONE),
        ]),
        &[R22, R31],
    ),
    flag(Finding::Rf64, SameDay, SameDay, All(&[Is(F::TrendWorse), Is(F::RestPain), SWOLLEN]), &[R10, R22]),
    routed(
        Route::ScanWithinADay,
        flag(Finding::Rf65, WithinDays, Routine, All(&[Is(F::Warmth), BOTH]), &[R1, R14]),
    ),
    flag(Finding::Rf66, WithinDays, Routine, All(&[BOTH, Is(F::SiteBackToCalf)]), &[R35]),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf67,
            WithinDays,
            Routine,
            All(&[
                Unless(&BOTH),
                Is(F::RestPain),
                Unless(&INJURY_CLEAR),
                Unless(&CRAMP_OK),
                Unless(&SCIATICA_ONE),
                Unless(&All(&[CALM_REST, Is(F::TrendBetter), Is(F::WalksNormally), Below(M::Pain, 4)])),
            ]),
            &[R10, R11, R1],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::Rf68,
            WithinDays,
            Routine,
            All(&[
                INJURY_SAID,
                Unless(&All(&[CRAMP_OK, Is(F::SwellingNone)])),
                Count(1, VTE_STRONG),
                AtLeast(M::Days, 3),
                NOT_BETTER,
            ]),
            &[R13, R18],
        ),
    ),
    flag(
        Finding::Rf69,
        WithinDays,
        Routine,
        All(&[
            BOTH,
            Is(F::OnsetNoTrigger),
            Unless(&CRAMP_OK),
            Unless(&VIRAL_ACHE),
            Unless(&GROWING_ACHE),
            Unless(&QUIET_BOTH),
            Unless(&STANDING_OEDEMA),
            Unless(&All(&[
                CLEAR,
                Any(&[
                    Is(F::TrendBetter),
                    All(&[Is(F::TrendSame), Any(&[AtLeast(M::Days, 28), Below(M::Pain, 2)])]),
                ]),
                Not(&MAJOR_OR_STRONG),
                Not(&STATIN),
            ])),
            Unless(&All(&[LONG_REST_ACHE, Not(&STATIN)])),
            Unless(&All(&[ALMOST_GONE, Not(&STATIN)])),
        ]),
        &[R35, R43],
    ),
    flag(
        Finding::Rf70,
        Routine,
        Routine,
        All(&[Is(F::SwellingBothLegs), Unless(&OEDEMA_AFTER_EFFORT)]),
        &[R14, R117],
    ),
    flag(
        Finding::Rf71,
        Routine,
        Routine,
        All(&[
            UNDER_16,
            Unless(&All(&[CHILD_QUIET, Any(&[DOMS_OK, CRAMP_OK])])),
            Unless(&CHILD_MILD),
            Unless(&GROWING_PAINS),
        ]),
        &[R44, R115],
    ),
    flag(
        Finding::Rf72,
        Routine,
        Routine,
        All(&[
            Any(&[Is(F::SwellingMild), Is(F::SwellingLocal)]),
            Unless(&INJURY_CLEAR),
            Unless(&All(&[CYST_UNCHANGED, Is(F::TrendBetter)])),
        ]),
        &[R53],
    ),
    flag(
        Finding::Rf73,
        Routine,
        Routine,
        All(&[
            Is(F::RestPain),
            Unless(&VIRAL_ACHE),
            Unless(&GROWING_PAINS),
            Unless(&All(&[BOTH, Is(F::OnsetDelayed), Below(M::Days, 6)])),
            Unless(&All(&[SCIATICA_ONE, Below(M::Pain, 6), Below(M::Days, 42), Is(F::WalksNormally)])),
        ]),
        &[R10],
    ),
    flag(
        Finding::Rf74,
        Routine,
        Routine,
        All(&[INJURY_SAID, BONE, Unless(&All(&[KNOCK_ON_BONE_OK, Below(M::Pain, 3)]))]),
        &[R93],
    ),
    flag(
        Finding::Rf75,
        Routine,
        Routine,
        All(&[
            THINNER,
            Unless(&All(&[DOMS_OK, Is(F::SwellingNone), Not(&Is(F::Bruise)), Not(&THINNER_GAPS)])),
            Unless(&SETTLED),
        ]),
        &[R40],
    ),
    flag(Finding::Rf76, Routine, Routine, Is(F::StatinNew), &[R42, R43]),
    flag(
        Finding::Rf77,
        Routine,
        Routine,
        All(&[
            BOTH,
            Is(F::OnsetNoTrigger),
            Unless(&SIMPLE_CRAMP),
            Unless(&QUIET_BOTH),
            Unless(&VIRAL_ACHE),
            Unless(&GROWING_PAINS),
            Unless(&PREGNANCY_CRAMPS_MILD),
        ]),
        &[R35],
    ),
    doubtful(
        LESSER_RISK_DOUBT_OK,
        flag(
            Finding::Rf78,
            Routine,
            Routine,
            All(&[BOTH, Count(1, VTE_STRONG), Unless(&DOMS_OK), Unless(&VIRAL_ACHE)]),
            &[R16, R18],
        ),
    ),
    flag(
        Finding::Rf79,
        Routine,
        Routine,
        All(&[
            Is(F::CrampOnly),
            Count(1, VTE_STRONG),
            Unless(&All(&[CRAMP_OK, Is(F::CrampLinkedToRun), Is(F::SwellingNone)])),
        ]),
        &[R16, R18],
    ),
    flag(
        Finding::Rf80,
        Routine,
        Routine,
        All(&[
            Any(&[Is(F::SiteBehindKnee), Is(F::KneeCyst)]),
            Any(&[AtLeast(M::Days, 14), Is(F::KneeCyst)]),
            Unless(&CYST_UNCHANGED),
            Unless(&All(&[DOMS_OK, Is(F::SwellingNone)])),
            Unless(&All(&[MECH, Is(F::TrendBetter)])),
        ]),
        &[R37],
    ),
    flag(
        Finding::Rf81,
        Routine,
        Routine,
        All(&[
            Is(F::SiteBackToCalf),
            Unless(&All(&[Below(M::Pain, 5), Below(M::Days, 7), Is(F::WalksNormally), Not(&WORSE)])),
            Unless(&All(&[Is(F::TrendBetter), Below(M::Pain, 4), Below(M::Days, 42)])),
        ]),
        &[R35],
    ),
    flag(
        Finding::Rf82,
        Routine,
        Routine,
        All(&[
            Unless(&BOTH),
            Any(&[Is(F::OnsetNoTrigger), Is(F::OnsetAtRest)]),
            Unless(&CRAMP_OK),
            Unless(&CRAMP_OVER),
        ]),
        &[R10],
    ),
    flag(
        Finding::Rf83,
        Emergency,
        SameDay,
        All(&[
            Any(&[Is(F::OnsetDelayed), Is(F::OnsetSudden)]),
            BOTH,
            Is(F::Weakness),
            AtLeast(M::Pain, 8),
            Any(&[ANY_SWELLING, Is(F::CannotWalk), Is(F::Unwell)]),
        ]),
        &[R33, R122],
    ),
    flag(
        Finding::Rf84,
        Emergency,
        SameDay,
        Any(&[
            All(&[Is(F::TenseHard), Is(F::TrendWorse), Unless(&AtLeast(M::Days, 3))]),
            All(&[
                Is(F::CastTight),
                Any(&[Is(F::Numbness), Is(F::Weakness), Is(F::PassiveStretchPain), AtLeast(M::Pain, 7)]),
            ]),
            All(&[EXERTIONAL, Is(F::FootDrop), Is(F::Numbness)]),
            All(&[
                Is(F::LumpPulsing),
                Any(&[Is(F::RestPain), Is(F::Numbness), Is(F::ColdPaleFoot), AtLeast(M::Pain, 7)]),
            ]),
        ]),
        &[R22, R31],
    ),
    flag(
        Finding::Rf85,
        WithinDays,
        Routine,
        All(&[INJURY_SAID, ACHILLES, Unless(&Is(F::RaiseEasy))]),
        &[R19, R20],
    ),
    doubtful(
        SIGN_DOUBT_OK,
        flag(
            Finding::Rf86,
            WithinDays,
            Routine,
            All(&[
                Is(F::Redness),
                Unless(&RASH_ALIKE),
                Unless(&All(&[COLOR_ALONE, Is(F::TrendBetter)])),
                Unless(&All(&[
                    COLOR_ALONE,
                    BOTH,
                    Is(F::TrendSame),
                    Any(&[AtLeast(M::Days, 42), Below(M::Pain, 2)]),
                ])),
            ]),
            &[R34],
        ),
    ),
    doubtful(
        SIGN_DOUBT_OK,
        flag(
            Finding::Rf87,
            Routine,
            Routine,
            All(&[
                Any(&[Is(F::Redness), Is(F::Rash)]),
                Unless(&All(&[RASH_ALIKE, Is(F::TrendBetter), Below(M::Days, 6)])),
            ]),
            &[R34],
        ),
    ),
];

const _: () = assert!(RED_FLAGS.len() == Finding::ALL.len());
