//! Rules: nerves, spine and weakness. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Emergency, Routine, SameDay, WithinDays};

use super::{RedFlag, Route, flag, routed};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(
        Finding::CaudaEquina,
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
        Finding::BilateralWeaknessAscendingOrSpinal,
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
        Finding::BilateralNumbnessOrWeakness,
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
    flag(Finding::FootDropOrDrag, SameDay, SameDay, Is(F::FootDrop), &[R35]),
    flag(
        Finding::BackPainWithLegWeakness,
        SameDay,
        SameDay,
        All(&[Is(F::BackPain), Is(F::Weakness)]),
        &[R35],
    ),
    flag(Finding::SpreadingWeakness, SameDay, SameDay, Is(F::WeaknessRising), &[R35]),
    flag(
        Finding::NumbnessOrTingling,
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
    flag(Finding::LegWeakness, WithinDays, Routine, Is(F::Weakness), &[R35]),
    flag(
        Finding::NeuroDeficitAfterGastroenteritis,
        SameDay,
        WithinDays,
        All(&[Is(F::StomachBug), Any(&[Is(F::Weakness), Is(F::Numbness)])]),
        &[R44],
    ),
    flag(
        Finding::NewBilateralSciatica,
        Emergency,
        SameDay,
        Any(&[Is(F::SciaticaBothNew), All(&[BOTH, Is(F::SiteBackToCalf), Unless(&AtLeast(M::Days, 28))])]),
        &[R35, R36, R111],
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::GuillainBarreSyndrome,
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
    flag(
        Finding::EarlyCaudaEquina,
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
        Finding::NewNeuroDeficitRestPain,
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
    flag(Finding::AnyBilateralSciatica, WithinDays, Routine, All(&[BOTH, Is(F::SiteBackToCalf)]), &[R35]),
    flag(
        Finding::UnsettledSciatica,
        Routine,
        Routine,
        All(&[
            Is(F::SiteBackToCalf),
            Unless(&All(&[Below(M::Pain, 5), Below(M::Days, 7), Is(F::WalksNormally), Not(&WORSE)])),
            Unless(&All(&[Is(F::TrendBetter), Below(M::Pain, 4), Below(M::Days, 42)])),
        ]),
        &[R35],
    ),
];
