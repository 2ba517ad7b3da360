//! Rules: pressure in the leg, and blood flow. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
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
    flag(
        Finding::AcuteCompartmentSyndrome,
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
                Finding::EarlyCompartmentSyndrome,
                SameDay,
                SameDay,
                Any(&[Is(F::TenseHard), Is(F::PainOutOfProportion), Is(F::PassiveStretchPain)]),
                &[R22, R23],
            ),
        ),
    ),
    routed(
        Route::EmergencyDepartment,
        flag(Finding::TightCastOrBoot, SameDay, SameDay, Is(F::CastTight), &[R22]),
    ),
    routed(
        Route::AmbulanceFirst,
        flag(
            Finding::AcuteLimbIschemia,
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
        Finding::PoplitealArteryEntrapment,
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
        Finding::ClaudicationWithVascularRisk,
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
    flag(Finding::AnyClaudication, Routine, Routine, Is(F::WalkClaudication), &[R26, R27]),
    flag(
        Finding::KnownLegArteryDisease,
        WithinDays,
        Routine,
        Any(&[Is(F::PeripheralArteryDisease), Is(F::ArteryTrouble)]),
        &[R30],
    ),
    flag(
        Finding::ChronicLimbThreateningIschemia,
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
    flag(Finding::LongstandingColdFoot, WithinDays, Routine, Is(F::FootColdLongstanding), &[R31]),
    flag(Finding::LegArteryStentOrBypass, SameDay, WithinDays, Is(F::LegStent), &[R31]),
    flag(
        Finding::ExertionalCompartmentSyndrome,
        Routine,
        Routine,
        All(&[
            EXERTIONAL,
            Below(M::ReliefMinutes, 61),
            Unless(&EXERTIONAL_KNOWN),
            Unless(&All(&[
                LOAD_ONLY,
                CLEAR,
                Any(&[
                    All(&[Below(M::Days, 14), Below(M::ReliefMinutes, 31)]),
                    All(&[
                        Is(F::TrendBetter),
                        Any(&[
                            All(&[Below(M::Days, 14), Below(M::ReliefMinutes, 61)]),
                            All(&[Below(M::Days, 28), Below(M::ReliefMinutes, 31)]),
                        ]),
                    ]),
                ]),
                // On every run, but in both legs, gone in ten minutes and hardly felt.
                Any(&[Not(&Is(F::Recurring)), All(&[BOTH, Below(M::ReliefMinutes, 11), Below(M::Pain, 2)])]),
                Not(&Any(&[Is(F::FootNumbOnExertion), Is(F::ColdPaleFoot), Is(F::WalkClaudication), WORSE])),
            ])),
        ]),
        &[R22, R23, R29],
    ),
    flag(
        Finding::ProlongedExertionalPain,
        WithinDays,
        Routine,
        All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61), Unless(&SAME_CALF_AGAIN)]),
        &[R23, R24],
    ),
    flag(
        Finding::StrongProlongedExertionalPain,
        SameDay,
        WithinDays,
        All(&[EXERTIONAL, AtLeast(M::ReliefMinutes, 61), AtLeast(M::Pain, 5)]),
        &[R23, R24],
    ),
    flag(
        Finding::CalfHematoma,
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
            Finding::Phlegmasia,
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
            Finding::OccultLimbIschemia,
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
    flag(
        Finding::EvolvingCompartmentOrAneurysm,
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
];
