//! Rules: infection. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Is, Unless};
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
        flag(Finding::Sepsis, Emergency, SameDay, Any(&[Is(F::SignSepsis), Is(F::SepsisSigns)]), &[R34]),
    ),
    doubtful(
        INFECTION_DOUBT_OK,
        flag(
            Finding::Cellulitis,
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
        Finding::AchillesWarmthOrRedness,
        WithinDays,
        Routine,
        All(&[Any(&[Is(F::Redness), Is(F::Warmth)]), ACHILLES]),
        &[R34, R98],
    ),
    flag(
        Finding::RashOrRedLumps,
        WithinDays,
        Routine,
        Any(&[
            Is(F::RedLumps),
            All(&[Is(F::Rash), Unless(&RASH_ALIKE), Unless(&All(&[COLOR_ALONE, Is(F::TrendBetter)]))]),
        ]),
        &[],
    ),
    flag(
        Finding::SkinOrSwellingImmunocompromised,
        SameDay,
        SameDay,
        All(&[Is(F::WeakImmunity), Any(&[Is(F::SkinBreak), Is(F::Redness), Is(F::Warmth), ANY_SWELLING])]),
        &[R34],
    ),
    flag(Finding::Immunocompromised, Routine, Routine, Is(F::WeakImmunity), &[]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::FeverOrSystemicIllness,
            SameDay,
            WithinDays,
            Any(&[Is(F::Fever), Is(F::Unwell), Is(F::Vomiting)]),
            &[R34],
        ),
    ),
    flag(Finding::HotSwollenJoint, SameDay, SameDay, Is(F::HotJoint), &[]),
    flag(
        Finding::WoundWithDiabetesOrNeuropathy,
        SameDay,
        SameDay,
        All(&[NUMB_FEET, Any(&[Is(F::SkinBreak), Is(F::FootUlcer)])]),
        &[R32],
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::OccultDeepInfection,
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
];
