//! Rules: a clot in the lung or leg. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Count, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Emergency, Routine, SameDay, WithinDays};

use super::{RedFlag, Route, doubtful, flag, routed};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::PulmonaryEmbolism,
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
    doubtful(
        SIGN_DOUBT_OK,
        flag(
            Finding::LegClotSigns,
            SameDay,
            SameDay,
            All(&[DVT_SIGN, Unless(&SKIN_ALIKE), Unless(&COLOR_ALONE)]),
            &[R1, R6, R8, R9, R14],
        ),
    ),
    flag(
        Finding::AtraumaticCalfEnlargement,
        WithinDays,
        Routine,
        All(&[Is(F::SwellingMild), Unless(&INJURY_CLEAR), Unless(&LOCAL_PUFFY)]),
        &[R9, R14],
    ),
    doubtful(
        MAJOR_RISK_DOUBT_OK,
        flag(
            Finding::LegClotMajorRisk,
            SameDay,
            WithinDays,
            All(&[Unless(&BOTH), VTE_MAJOR, Unless(&CRAMP_OK)]),
            &[R1, R14, R17, R18],
        ),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::MajorClotRiskCrampsOnly,
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
                Finding::MajorClotRiskBilateralPain,
                WithinDays,
                Routine,
                All(&[VTE_MAJOR, BOTH, Unless(&DOMS_OK), Unless(&CRAMP_OK)]),
                &[R1, R14],
            ),
        ),
    ),
    doubtful(
        MAJOR_RISK_DOUBT_OK,
        flag(
            Finding::MajorClotRiskDelayedSoreness,
            Routine,
            Routine,
            All(&[VTE_MAJOR, BOTH, Is(F::OnsetDelayed)]),
            &[R1, R14],
        ),
    ),
    flag(
        Finding::PriorClotCancerOrAnticoagulant,
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
            Finding::LegClotLesserRisk,
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
                Finding::LesserClotRiskBilateralPain,
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
            Finding::LesserClotRiskCrampsOnly,
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
        Finding::ClotRiskBilateralRestPain,
        SameDay,
        WithinDays,
        All(&[BOTH, Unless(&DOMS_OK), Unless(&VIRAL_ACHE), Count(1, VTE_STRONG), Is(F::RestPain)]),
        &[R16, R18],
    ),
    flag(
        Finding::UnexplainedOneLegRestPain,
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
            Finding::UnexplainedOneLegPain,
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
        Finding::AtraumaticOneLegRestPain,
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
            Finding::InjuryRestPainDayTwo,
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
        Finding::InjuryRestPainPersisting,
        SameDay,
        WithinDays,
        All(&[INJURY_SAID, Is(F::RestPain), AtLeast(M::Days, 3), NOT_BETTER]),
        &[R13],
    ),
    flag(
        Finding::SetbackSwellingOrRestPain,
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
        Finding::WorseningOrRelapse,
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
    routed(
        Route::ScanWithinADay,
        doubtful(
            LESSER_RISK_DOUBT_OK,
            flag(
                Finding::LesserClotRiskOneLeg,
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
            Finding::AnyOneLegClotRisk,
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
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::InjuryClotRiskMildSwelling,
            WithinDays,
            Routine,
            All(&[INJURY_SAID, Count(1, VTE_STRONG), Is(F::SwellingMild)]),
            &[R9, R13, R18],
        ),
    ),
    flag(
        Finding::AnyInjuryClotRisk,
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
        Finding::InjuryClotRiskUnsettled,
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
        flag(
            Finding::InjuryTwoClotRisks,
            WithinDays,
            Routine,
            All(&[INJURY_SAID, Count(2, VTE_STRONG)]),
            &[R13, R18],
        ),
    ),
    flag(
        Finding::PersistentSwellingAfterInjury,
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
        Finding::WorseningSwollenRestPain,
        SameDay,
        SameDay,
        All(&[Is(F::TrendWorse), Is(F::RestPain), SWOLLEN]),
        &[R10, R22],
    ),
    routed(
        Route::ScanWithinADay,
        flag(Finding::BilateralPainOneWarmCalf, WithinDays, Routine, All(&[Is(F::Warmth), BOTH]), &[R1, R14]),
    ),
    routed(
        Route::ScanWithinADay,
        flag(
            Finding::AnyAtraumaticRestPain,
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
            Finding::InjuryClotRiskPersisting,
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
    doubtful(
        LESSER_RISK_DOUBT_OK,
        flag(
            Finding::AnyBilateralClotRisk,
            Routine,
            Routine,
            All(&[
                BOTH,
                Count(1, VTE_STRONG),
                Unless(&DOMS_OK),
                Unless(&VIRAL_ACHE),
                Unless(&ONE_RISK_SETTLING),
                Unless(&All(&[ALMOST_GONE, RAISES])),
            ]),
            &[R16, R18],
        ),
    ),
    flag(
        Finding::AnyCrampsClotRisk,
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
        Finding::AnyUnexplainedOneLegPain,
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
    doubtful(
        SIGN_DOUBT_OK,
        flag(
            Finding::SkinDiscoloration,
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
            Finding::AnyRashOrDiscoloration,
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
