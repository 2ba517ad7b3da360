//! Rules: tendon and muscle. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Routine, SameDay, WithinDays};

use super::{RedFlag, doubtful, flag};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    doubtful(
        TEAR_DOUBT_OK,
        flag(
            Finding::AchillesRuptureOrCompleteTear,
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
    doubtful(DOUBT_OK, flag(Finding::PopOrSnapAtOnset, WithinDays, Routine, Is(F::HeardPop), &[R53])),
    doubtful(DOUBT_OK, flag(Finding::HeelRaiseFailure, WithinDays, Routine, Is(F::RaiseUnable), &[R19, R53])),
    flag(Finding::WeakPushOff, WithinDays, Routine, Is(F::PushOffWeak), &[R19]),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::BruiseSuggestingTear,
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
            Finding::AnyBruise,
            Routine,
            Routine,
            All(&[
                Is(F::Bruise),
                Unless(&SETTLING),
                Unless(&SMALL_BRUISE),
                Unless(&SETTLED),
                Unless(&KNOCK_SOFT),
            ]),
            &[R53],
        ),
    ),
    flag(Finding::SteroidWithAchillesPain, WithinDays, Routine, All(&[Is(F::Steroids), ACHILLES]), &[R20]),
    flag(
        Finding::MildSwellingAfterInjury,
        Routine,
        Routine,
        All(&[INJURY_SAID, Any(&[Is(F::SwellingMild), Is(F::SwellingLocal)]), Unless(&SETTLING)]),
        &[R53],
    ),
    flag(
        Finding::AtraumaticPuffiness,
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
        Finding::SuddenAchillesPain,
        WithinDays,
        Routine,
        All(&[INJURY_SAID, ACHILLES, Unless(&Is(F::RaiseEasy))]),
        &[R19, R20],
    ),
];
