//! Rules: bone. Why each is there: docs/clinical/rules.md.

use crate::protocol::criterion::Criterion::{All, Any, Below, Is, Unless};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::finding::Finding;
use crate::protocol::picture::*;
use crate::protocol::source::*;
use crate::protocol::term::*;
use crate::protocol::urgency::Urgency::{Emergency, Routine, SameDay, WithinDays};

use super::{RedFlag, doubtful, flag};

/// The rows of this subject.
pub const ROWS: &[RedFlag] = &[
    flag(
        Finding::DeformityOrOpenInjury,
        Emergency,
        SameDay,
        Any(&[Is(F::SignDeformity), Is(F::Deformity)]),
        &[R93],
    ),
    flag(Finding::InabilityToBearWeight, SameDay, SameDay, Is(F::CannotWalk), &[R93]),
    flag(
        Finding::BoneTendernessAfterInjury,
        SameDay,
        SameDay,
        All(&[INJURY_SAID, BONE, Unless(&KNOCK_ON_BONE_OK)]),
        &[R93, R123],
    ),
    doubtful(
        DOUBT_OK,
        flag(
            Finding::BoneStressInjury,
            WithinDays,
            Routine,
            Any(&[Is(F::HopPain), All(&[BONE, Unless(&KNOCK_ON_BONE_OK), Unless(&SORE_HEEL_CHILD)])]),
            &[R38, R39, R97],
        ),
    ),
    flag(
        Finding::StressFracture,
        SameDay,
        SameDay,
        All(&[BONE, Any(&[Is(F::Limps), Is(F::RestPain)]), Unless(&OVERLOADED_BONE)]),
        &[R38],
    ),
    flag(Finding::LowEnergyAvailability, Routine, Routine, Is(F::LowEnergy), &[R97]),
    flag(
        Finding::CompleteStressFracture,
        Emergency,
        SameDay,
        All(&[Is(F::HeardPop), BONE, Is(F::CannotWalk)]),
        &[R93, R123],
    ),
    flag(
        Finding::AnyBoneTendernessAfterInjury,
        Routine,
        Routine,
        All(&[INJURY_SAID, BONE, Unless(&All(&[KNOCK_ON_BONE_OK, Below(M::Pain, 3)]))]),
        &[R93],
    ),
];
