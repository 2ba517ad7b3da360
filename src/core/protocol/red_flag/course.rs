//! Rules: course and strength of the pain. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
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
    flag(Finding::SeverePainNow, SameDay, WithinDays, AtLeast(M::Pain, 8), &[R22]),
    flag(
        Finding::PeakPainSevereToday,
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
        Finding::LimpAfterOneWeek,
        WithinDays,
        Routine,
        All(&[AtLeast(M::Days, 7), Any(&[Is(F::Limps), Is(F::CannotWalk)])]),
        &[R51],
    ),
    flag(
        Finding::PersistentOrRecurrentPain,
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
            Unless(&STIFF_BOTH),
            Unless(&SOLEUS_ACHE),
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
    flag(
        Finding::PersistentAchillesPainOrCramps,
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
        Finding::AnyLimp,
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
    flag(
        Finding::StrongPainNow,
        WithinDays,
        Routine,
        All(&[AtLeast(M::Pain, 7), Unless(&DOMS_OK), Unless(&DOMS_STRONG)]),
        &[R22],
    ),
    flag(
        Finding::ModerateToStrongPainNow,
        Routine,
        Routine,
        All(&[AtLeast(M::Pain, 6), Unless(&DOMS_OK)]),
        &[R51],
    ),
    flag(
        Finding::AnyRestPain,
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
];
