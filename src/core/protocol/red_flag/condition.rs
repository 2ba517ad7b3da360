//! Rules: medicines and conditions. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Routine, SameDay, WithinDays};

use super::{RedFlag, Route, flag, routed};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(
        Finding::BleedingRiskInjuryBruiseSwelling,
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
        Finding::AnticoagulantOrBleedingDisorder,
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
    flag(Finding::InterruptedAnticoagulation, SameDay, WithinDays, THINNER_GAPS, &[]),
    routed(
        Route::Prescriber,
        flag(
            Finding::QuinoloneRecentOrTendonPain,
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
        flag(
            Finding::QuinoloneWithCalfPain,
            WithinDays,
            Routine,
            All(&[Is(F::Quinolone), Unless(&DOMS_OK)]),
            &[R41],
        ),
    ),
    flag(Finding::AnyQuinolone, Routine, Routine, Is(F::Quinolone), &[R41]),
    routed(
        Route::Prescriber,
        flag(
            Finding::StatinMusclePain,
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
            Finding::StatinMyopathy,
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
        Finding::DiabetesOrNeuropathy,
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
        Finding::AnyBleedingRisk,
        Routine,
        Routine,
        All(&[
            THINNER,
            Unless(&All(&[DOMS_OK, Is(F::SwellingNone), Not(&Is(F::Bruise)), Not(&THINNER_GAPS)])),
            Unless(&SETTLED),
        ]),
        &[R40],
    ),
    flag(Finding::NewOrRaisedStatin, Routine, Routine, Is(F::StatinNew), &[R42, R43]),
];
