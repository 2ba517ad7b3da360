//! Rules: age and pregnancy. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Routine, SameDay, WithinDays};

use super::{RedFlag, flag};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(
        Finding::PediatricCalfPain,
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
        Finding::PediatricRedFlags,
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
        Finding::OlderAdultAtraumaticPain,
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
        Finding::CrampsInPregnancy,
        Routine,
        Routine,
        All(&[Is(F::Pregnant), Is(F::CrampOnly), Unless(&PREGNANCY_CRAMPS_MILD)]),
        &[R17],
    ),
    flag(
        Finding::AnyOlderAdultCalfPain,
        Routine,
        Routine,
        All(&[
            AtLeast(M::AgeYears, 65),
            Unless(&DOMS_OK),
            Unless(&SIMPLE_CRAMP),
            Unless(&QUIET_BOTH),
            Unless(&All(&[MECH, Is(F::TrendBetter), RAISES])),
            Unless(&SETTLED),
            Unless(&STIFF_BOTH),
            Unless(&OLDER_STRAIN),
        ]),
        &[R14],
    ),
    flag(
        Finding::AnyPediatricCalfPain,
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
];
