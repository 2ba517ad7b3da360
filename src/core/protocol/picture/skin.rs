//! Color and rashes.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::{CLEAR, MECH};

/// A warm, red heel cord without a way in for an infection, fever or spread.
pub const CORD_OK: Criterion = All(&[
    ACHILLES,
    Is(F::WalksNormally),
    Below(M::Pain, 6),
    Not(&Any(&[
        Is(F::SkinBreak),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::SpreadingRedness),
        Is(F::RestPain),
        Is(F::NightPain),
        WORSE,
        Is(F::WeakImmunity),
        Is(F::Diabetes),
        ANY_SWELLING,
    ])),
]);
/// A change of color that both legs show alike, in somebody who is well: not the sign of a clot in one of them.
pub const SKIN_ALIKE: Criterion = All(&[
    BOTH,
    Is(F::SkinAlike),
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal)]),
    Not(&Any(&[
        Is(F::Pitting),
        Is(F::HardVein),
        Is(F::SpreadingRedness),
        Is(F::SkinBreak),
        Is(F::FootUlcer),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::Vomiting),
        Is(F::HotJoint),
        Is(F::WeakImmunity),
        VTE_MAJOR,
    ])),
]);
/// The same as a mild rash: no lumps, no heat.
pub const RASH_ALIKE: Criterion = All(&[
    SKIN_ALIKE,
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Not(&Any(&[
        Is(F::Warmth),
        Is(F::RedLumps),
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        WORSE,
    ])),
]);
/// Fading color on both legs after a long effort, whether or not the ankles are puffy.
const EFFORT_RASH: Criterion = All(&[
    BOTH,
    Is(F::TrendBetter),
    Below(M::Days, 7),
    Below(M::Pain, 4),
    Is(F::WalksNormally),
    Any(&[Is(F::SwellingNone), Is(F::SwellingBothLegs)]),
    Not(&Any(&[
        Is(F::SkinBreak),
        Is(F::HotJoint),
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::VascularDisease),
        Is(F::SwellingNew),
    ])),
]);
/// Color on both legs, the same for six weeks, whether or not they are puffy: mostly veins.
const LONG_COLOR: Criterion = All(&[
    BOTH,
    AtLeast(M::Days, 42),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Any(&[Is(F::SwellingNone), Is(F::SwellingBothLegs)]),
    Not(&Any(&[
        Is(F::SkinBreak),
        Is(F::HotJoint),
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::VascularDisease),
        Is(F::SwellingNew),
    ])),
]);
/// A change of color as the only sign beside mild load pain: neither warm, spreading nor swollen.
pub const COLOR_ALONE: Criterion = All(&[
    Any(&[
        MECH,
        All(&[BOTH, CLEAR, Below(M::Pain, 2), Not(&WORSE)]),
        // A patch that is fading: a bite or a graze, for example.
        All(&[CLEAR, Is(F::TrendBetter), Below(M::Pain, 3), Below(M::Days, 7)]),
        EFFORT_RASH,
        LONG_COLOR,
    ]),
    Not(&Any(&[
        Is(F::Warmth),
        Is(F::SpreadingRedness),
        Is(F::Pitting),
        Is(F::HardVein),
        Is(F::FootUlcer),
        Is(F::Fever),
        Is(F::Unwell),
        NUMB_FEET,
        Is(F::WeakImmunity),
        THINNER,
        MAJOR_OR_STRONG,
    ])),
]);
