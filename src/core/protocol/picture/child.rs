//! Aches in children.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::injury::SETTLING;
use super::soreness::{CRAMP_OK, DOMS_OK};

/// A child's sore heel that load brings on: tender to a squeeze, gone at rest (Sever's).
pub const SORE_HEEL_CHILD: Criterion = All(&[
    UNDER_16,
    Is(F::SiteAchillesHeel),
    LOAD_LINKED,
    Is(F::WalksNormally),
    Is(F::SwellingNone),
    Below(M::Pain, 5),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::WeightLoss),
        Is(F::Rash),
        Is(F::RedLumps),
        Is(F::HotJoint),
        Is(F::RecentVirus),
        Is(F::LumpGrowing),
        Is(F::HeardPop),
        WORSE,
        SKIN_OR_VEIN_SIGN,
    ])),
]);
/// A quiet child: day-after soreness, cramps that go, or an ache that load brings on in both legs or the heel.
pub const CHILD_QUIET: Criterion = All(&[
    Is(F::WalksNormally),
    Is(F::SwellingNone),
    Below(M::Pain, 5),
    Any(&[DOMS_OK, CRAMP_OK, All(&[LOAD_LINKED, Any(&[BOTH, Is(F::SiteAchillesHeel)])])]),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::WeightLoss),
        Is(F::Rash),
        Is(F::RedLumps),
        Is(F::HotJoint),
        Is(F::RecentVirus),
        Is(F::LumpGrowing),
        BONE,
        Is(F::HopPain),
        WORSE,
        SKIN_OR_VEIN_SIGN,
    ])),
]);
/// Growing pains: both legs, for two weeks or more, gone by morning, a child who walks and is well (precision P7).
pub const GROWING_ACHE: Criterion = All(&[
    UNDER_16,
    BOTH,
    Any(&[AtLeast(M::Days, 14), All(&[Is(F::GoneByMorning), Below(M::Pain, 2)])]),
    Is(F::WalksNormally),
    Is(F::SwellingNone),
    Any(&[Is(F::GoneByMorning), Not(&Is(F::RestPain))]),
    Not(&Any(&[
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::WeightLoss),
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::Rash),
        Is(F::RedLumps),
        Is(F::HotJoint),
        Is(F::RecentVirus),
        Is(F::BackPain),
        Is(F::LumpGrowing),
        BONE,
        Is(F::HopPain),
        WORSE,
        SKIN_OR_VEIN_SIGN,
    ])),
]);
/// A child's mild ache: soreness, load pain in both legs or the heel, or a knock away from the bone that is settling.
/// The heel raise works.
pub const CHILD_MILD: Criterion = All(&[
    Any(&[CHILD_QUIET, All(&[UNDER_16, Is(F::OnsetBlow), SETTLING, Not(&BONE)])]),
    RAISES,
    Below(M::Pain, 4),
    Below(M::Days, 42),
]);
/// Growing pains in a child who hardly hurts now, is not woken by pain, and can do the heel raise.
pub const GROWING_PAINS: Criterion = All(&[GROWING_ACHE, RAISES, Below(M::Pain, 2), Not(&Is(F::NightPain))]);
