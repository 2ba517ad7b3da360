//! Puffiness, cysts and lumps.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::CLEAR;

/// Puffiness at a tendon or shin strip, in pain that load brings on.
pub const LOCAL_PUFFY: Criterion = All(&[
    Is(F::SwellingLocal),
    LOAD_LINKED,
    Is(F::WalksNormally),
    RAISES,
    Below(M::Pain, 5),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        WORSE,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
    ])),
]);
/// Puffy ankles on both sides after a long effort, in somebody who is well. Visible for up to 4 days (precision P9).
pub const OEDEMA_AFTER_EFFORT: Criterion = All(&[
    Is(F::OnsetDelayed),
    BOTH,
    Is(F::SwellingBothLegs),
    Any(&[Is(F::TrendBetter), Below(M::Days, 3)]),
    Is(F::WalksNormally),
    Below(M::Days, 6),
    Below(M::Pain, 5),
    Not(&Any(&[
        WORSE,
        Is(F::SwellingNew),
        Is(F::SwellingStanding),
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::Unwell),
        Is(F::Vomiting),
        Is(F::Fever),
        Is(F::TenseHard),
        Is(F::DarkUrinePast),
        Is(F::DrankFarTooMuch),
        Is(F::VascularDisease),
        SKIN_OR_VEIN_SIGN,
        THINNER,
        VTE_MAJOR,
    ])),
]);
/// Puffy ankles on both sides for six weeks or more, unchanged, without heart disease or weight loss.
pub const STANDING_OEDEMA: Criterion = All(&[
    BOTH,
    Is(F::SwellingBothLegs),
    AtLeast(M::Days, 42),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Not(&Any(&[
        Is(F::SwellingNew),
        Is(F::SwellingAfterEffort),
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Weakness),
        Is(F::Numbness),
        Is(F::Unwell),
        Is(F::Fever),
        Is(F::WeightLoss),
        Is(F::VascularDisease),
        Is(F::Pitting),
        Is(F::Warmth),
        Is(F::SpreadingRedness),
        Is(F::HardVein),
        VTE_MAJOR,
    ])),
]);
/// Mild pain at a knee that may be a little fuller at the back: nothing at rest, no sign, no risk.
const MILD_BEHIND_KNEE: Criterion = All(&[
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal)]),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        WORSE,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        Is(F::LumpGrowing),
        Is(F::LumpPulsing),
    ])),
]);
/// The same, brought on by load.
pub const BEHIND_KNEE_OK: Criterion = All(&[MILD_BEHIND_KNEE, LOAD_LINKED]);
/// In such a knee, a lump that a clinician has seen and that has not changed, or pain that load brings on.
pub const CYST_OK: Criterion = All(&[MILD_BEHIND_KNEE, Any(&[Is(F::LumpSeenUnchanged), LOAD_LINKED])]);
/// A lump seen by a clinician and unchanged since, hardly sore, and nothing hurts elsewhere.
pub const CYST_UNCHANGED: Criterion = All(&[
    CYST_OK,
    Is(F::KneeCyst),
    Is(F::SiteBehindKnee),
    Is(F::LumpSeenUnchanged),
    Below(M::Pain, 3),
    Not(&Is(F::Recurring)),
]);
/// A lump elsewhere that a clinician has seen and that has not changed, or knots that a roller finds in both calves.
pub const LUMP_KNOWN: Criterion = All(&[
    Is(F::LumpStill),
    CLEAR,
    Not(&WORSE),
    Any(&[Is(F::LumpSeenUnchanged), All(&[BOTH, Below(M::Pain, 2)])]),
]);
