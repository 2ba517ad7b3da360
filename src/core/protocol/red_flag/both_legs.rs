//! Rules: both legs, lumps and cysts. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Routine, SameDay, WithinDays};

use super::{RedFlag, doubtful, flag};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(Finding::RupturedBakerCyst, SameDay, SameDay, All(&[Is(F::KneeCyst), BIGGER]), &[R37]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::PoplitealPainOrBakerCyst,
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
    flag(Finding::PulsatileLump, SameDay, SameDay, Is(F::LumpPulsing), &[]),
    flag(
        Finding::TumorRedFlags,
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
            Finding::LegLump,
            Routine,
            Routine,
            All(&[Any(&[Is(F::Lump), Is(F::LumpStill)]), Unless(&LUMP_KNOWN)]),
            &[R92],
        ),
    ),
    flag(Finding::AnyNightPain, Routine, Routine, All(&[Is(F::NightPain), Unless(&SIMPLE_CRAMP)]), &[R92]),
    flag(
        Finding::AcuteUnexplainedBilateralPain,
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
        Finding::BilateralRestPain,
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
        Finding::BilateralSwelling,
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
        Finding::MildBilateralSwelling,
        WithinDays,
        Routine,
        All(&[BOTH, Is(F::SwellingMild), Unless(&DOMS_OK), Unless(&LOCAL_PUFFY)]),
        &[R14],
    ),
    flag(
        Finding::UnexplainedBilateralPain,
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
        Finding::AnyBilateralSwelling,
        Routine,
        Routine,
        All(&[Is(F::SwellingBothLegs), Unless(&OEDEMA_AFTER_EFFORT)]),
        &[R14, R117],
    ),
    flag(
        Finding::AnyUnexplainedBilateralPain,
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
            Unless(&All(&[ALMOST_GONE, RAISES, Not(&STATIN)])),
        ]),
        &[R35],
    ),
    flag(
        Finding::PersistentPoplitealPainOrCyst,
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
];
