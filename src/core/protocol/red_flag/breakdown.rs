//! Rules: muscle breakdown, heat, salt and sickle cells. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Emergency, SameDay, WithinDays};

use super::{RedFlag, Route, flag, routed};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(
        Finding::RhabdomyolysisUrineSign,
        Emergency,
        SameDay,
        Any(&[Is(F::SignUrine), Is(F::DarkUrine), Is(F::NoUrine)]),
        &[R33],
    ),
    flag(
        Finding::EarlyRhabdomyolysis,
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
    flag(Finding::DarkUrineCleared, SameDay, WithinDays, Is(F::DarkUrinePast), &[R33]),
    flag(
        Finding::ConfusionOrPostRunVomiting,
        Emergency,
        SameDay,
        Any(&[Is(F::SignConfused), Is(F::Confusion), All(&[Is(F::Vomiting), Is(F::RecentLongOrHotRun)])]),
        &[],
    ),
    flag(Finding::ExertionalOverhydration, SameDay, WithinDays, Is(F::DrankFarTooMuch), &[]),
    flag(
        Finding::SickleCellMuscleSymptoms,
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
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::ExertionalSickling,
            Emergency,
            SameDay,
            All(&[Is(F::Sickle), Is(F::Weakness), Unless(&AtLeast(M::Days, 2))]),
            &[R33, R113],
        ),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::HeatStrokeOrHyponatremia,
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
    flag(
        Finding::RhabdomyolysisWithFunctionLoss,
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
];
