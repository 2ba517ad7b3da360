//! Soreness of the days after effort or with a virus, and cramps.

use crate::protocol::criterion::Criterion::{self, All, Any, Below, Count, Is, Not, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::CLEAR;

/// Equal day-after soreness and nothing else (amendment 2): under 6 days, legs strong, no swelling.
pub const DOMS_OK: Criterion = All(&[
    Is(F::OnsetDelayed),
    BOTH,
    Below(M::Days, 6),
    Any(&[Below(M::Pain, 7), All(&[Below(M::Pain, 8), Is(F::TrendBetter)])]),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Weakness), Is(F::Numbness)])),
    Not(&ANY_SWELLING),
    Not(&WORSE),
]);
/// Equal day-after soreness at its peak, in somebody who is strong and well.
pub const DOMS_STRONG: Criterion = All(&[
    Is(F::OnsetDelayed),
    BOTH,
    Below(M::Days, 3),
    Below(M::Pain, 8),
    Not(&Any(&[
        Is(F::NightPain),
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::Unwell),
        Is(F::Fever),
        Is(F::TenseHard),
        Is(F::CannotWalk),
        Is(F::DarkUrinePast),
        Is(F::Sickle),
        STATIN,
        ANY_SWELLING,
        WORSE,
    ])),
]);
/// Both legs ache after a cold or flu, in a strong adult without fever.
pub const VIRAL_ACHE: Criterion = All(&[
    BOTH,
    Is(F::RecentVirus),
    Is(F::SwellingNone),
    Is(F::WalksNormally),
    RAISES,
    Below(M::Pain, 5),
    Any(&[Below(M::Days, 7), All(&[Below(M::Days, 14), Is(F::TrendBetter), Below(M::Pain, 3)])]),
    ADULT,
    Not(&Any(&[
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::Vomiting),
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::BackPain),
        Is(F::DarkUrinePast),
        Is(F::Rash),
        Is(F::RedLumps),
        Is(F::HotJoint),
        WORSE,
        VTE_MAJOR,
        STATIN,
        SKIN_OR_VEIN_SIGN,
    ])),
]);
/// Short cramps that fully go, and nothing else (amendment 11).
pub const CRAMP_OK: Criterion =
    All(&[Is(F::CrampOnly), Not(&Is(F::RestPain)), Not(&Is(F::PainBetweenCramps)), Not(&DVT_SIGN)]);
/// An occasional cramp that fully goes, legs equal, and nothing that could be behind it. Age, and a statin that has
/// long been the same, do not count as such: the history decides (precision P10).
pub const SIMPLE_CRAMP: Criterion = All(&[
    CRAMP_OK,
    Is(F::SwellingNone),
    Is(F::WalksNormally),
    ADULT,
    Not(&Any(&[
        Is(F::StatinNew),
        All(&[Is(F::Statin), Unless(&Is(F::StatinLong))]),
        Is(F::Diabetes),
        Is(F::Neuropathy),
        THINNER,
        MAJOR_OR_STRONG,
        Is(F::Weakness),
        Is(F::PushOffWeak),
        Is(F::Numbness),
        Is(F::CrampOften),
        Is(F::WalkClaudication),
        Is(F::RaiseUnable),
        WORSE,
    ])),
]);
/// One cramp of the last two days that was noticed as one and has left the muscle a little sore, with the soreness
/// neither unchanged nor worse.
pub const CRAMP_OVER: Criterion = All(&[
    Is(F::CrampWitnessed),
    CLEAR,
    Not(&NOT_BETTER),
    RAISES,
    Below(M::Days, 3),
    Not(&MAJOR_OR_STRONG),
    Not(&THINNER),
]);
/// Cramps in both legs, or one cramp that was noticed as one and is over, legs compared and equal, with pregnancy as
/// the only clot risk: level 4 by RF42 (decision 0005: other one-sided cramps in pregnancy keep RF09b).
pub const PREGNANCY_CRAMPS: Criterion = All(&[
    Is(F::Pregnant),
    CRAMP_OK,
    Is(F::SwellingNone),
    Any(&[
        BOTH,
        All(&[
            Is(F::CrampWitnessed),
            Is(F::TrendBetter),
            Below(M::Days, 7),
            Below(M::Pain, 2),
            Is(F::WalksNormally),
        ]),
    ]),
    Not(&Any(&[
        Is(F::PriorClot),
        Is(F::ClottingDisorder),
        Is(F::Cancer),
        Is(F::Surgery),
        Is(F::CastOrBoot),
        Is(F::BedRest),
    ])),
    Not(&Count(1, VTE_STRONG)),
]);
/// The same, only now and then, and with nothing else: what most pregnancies bring.
pub const PREGNANCY_CRAMPS_MILD: Criterion = All(&[
    PREGNANCY_CRAMPS,
    Is(F::WalksNormally),
    Below(M::Pain, 2),
    Not(&Any(&[
        Is(F::CrampOften),
        Is(F::NightPain),
        WORSE,
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::BackPain),
        Is(F::Fever),
        Is(F::Unwell),
        NUMB_FEET,
        THINNER,
        STATIN,
    ])),
]);
