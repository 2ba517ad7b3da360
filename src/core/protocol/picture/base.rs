//! Stories that others build on: mild and clear, load-linked, or with one lesser risk.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

/// Mild and without any sign, compared with the other leg (amendment 20).
pub const CLEAR: Criterion = All(&[
    Is(F::SwellingNone),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Numbness), Is(F::Weakness)])),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
]);
/// As [`CLEAR`], with pain under 5: for sites, and for walking pain that has not changed.
pub const CLEAR5: Criterion = All(&[
    Is(F::SwellingNone),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Numbness), Is(F::Weakness)])),
    Is(F::WalksNormally),
    Below(M::Pain, 5),
]);
/// Load brings it on, and nothing counts against a muscle: the "other diagnosis" of Wells, built from answers.
pub const MECH: Criterion = All(&[CLEAR, LOAD_LINKED, Not(&WORSE), Not(&Is(F::HeardPop))]);
/// Pain only with exercise (amendment 4).
pub const LOAD_ONLY: Criterion =
    All(&[EXERTIONAL, Not(&Is(F::RestPain)), Not(&Is(F::NightPain)), Not(&ANY_SWELLING)]);
/// One lesser risk, and pain that is mild, load-linked and clear (amendment 20).
pub const ONE_RISK_AND_CLEAR: Criterion =
    All(&[CLEAR, LOAD_LINKED, Not(&Count(2, VTE_STRONG)), Not(&VTE_MAJOR)]);
/// Stiffness of the last week that has all but gone, legs equal, with at most one lesser clot risk: what a long drive
/// or flight leaves behind. If only one leg was stiff, nothing may hurt any more.
pub const ALMOST_GONE: Criterion = All(&[
    CLEAR,
    Below(M::Days, 7),
    Any(&[Below(M::Pain, 1), All(&[BOTH, Is(F::TrendBetter), Below(M::Pain, 2)])]),
    Not(&Any(&[
        WORSE,
        Is(F::Cramps),
        Is(F::Recurring),
        Is(F::WalkClaudication),
        Is(F::OnsetAtRest),
        SKIN_OR_VEIN_SIGN,
        VTE_MAJOR,
        Count(2, VTE_STRONG),
        THINNER,
    ])),
]);
/// Both legs looked at for some reason, and nothing hurts: sock marks, for example.
pub const QUIET_BOTH: Criterion = All(&[
    BOTH,
    CLEAR,
    Below(M::Pain, 1),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Not(&Any(&[Is(F::Cramps), Is(F::Recurring), Is(F::WalkClaudication), MAJOR_OR_STRONG, STATIN, UNDER_16])),
]);
/// Both legs a little stiff on the first steps, the same for six weeks or more, and nothing on the run (design).
pub const STIFF_BOTH: Criterion = All(&[
    BOTH,
    CLEAR,
    Is(F::OnsetGradual),
    AtLeast(M::Days, 42),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Below(M::Pain, 2),
    Is(F::RaiseEasy),
    ADULT,
    Not(&Any(&[
        // Effort pain, claudication and narrowing of the spine.
        Is(F::Recurring),
        Is(F::WalkClaudication),
        Is(F::BackPain),
        Is(F::SiteBackToCalf),
        ARTERY_RISK,
        NUMB_FEET,
        // Muscle or joints that are inflamed, in one who is ill.
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::WeightLoss),
        Is(F::HotJoint),
        Is(F::PushOffWeak),
        Is(F::Cramps),
        STATIN,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        Count(2, VTE_WEAK),
    ])),
]);
/// Load-linked pain that a heel raise brings on and that also aches at rest, with no risk and no other sign: a scan
/// within 24 hours, not today.
pub const CALM_REST: Criterion = All(&[
    Any(&[Is(F::OnsetGradual), Is(F::OnsetDelayed)]),
    Is(F::SwellingNone),
    Below(M::Pain, 6),
    RAISES,
    ADULT,
    Not(&Any(&[
        Is(F::RaisePainless),
        // With any of these, which raise hurts more is not asked.
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::CannotWalk),
        Is(F::Quinolone),
        Is(F::Steroids),
        BONE,
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::Cramps),
        WORSE,
        MAJOR_OR_STRONG,
        THINNER,
        Count(2, VTE_WEAK),
    ])),
]);
/// An ache at rest that has been the same for four weeks, in a calf equal to the other, without any risk: a scan within
/// a day, not today.
pub const LONG_REST_ACHE: Criterion = All(&[
    AtLeast(M::Days, 28),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Is(F::SwellingNone),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Not(&Any(&[
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::Cramps),
        Is(F::WalkClaudication),
        Is(F::LumpGrowing),
        Is(F::WeightLoss),
        BONE,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        THINNER,
        ARTERY_RISK,
        Count(2, VTE_WEAK),
    ])),
]);
/// A strain or an overload that is clearly getting better, calves equal, with one lesser clot risk that is
/// neither a birth nor an illness in bed. Pain 3 only in the first two weeks, after one move or an effort,
/// where the one risk is a hormone and no weak one is added (design).
pub const ONE_RISK_SETTLING: Criterion = All(&[
    CLEAR,
    Any(&[INJURY_CLEAR, LOAD_LINKED]),
    Is(F::TrendBetter),
    RAISES,
    Any(&[
        Below(M::Pain, 3),
        All(&[
            Any(&[INJURY_CLEAR, Is(F::OnsetDelayed)]),
            Below(M::Days, 14),
            Not(&Any(&[TRAVEL, Is(F::FamilyClot), Count(1, VTE_WEAK)])),
        ]),
    ]),
    Below(M::Days, 28),
    Not(&Any(&[
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        Is(F::Cramps),
        Is(F::Bruise),
        Is(F::IllnessInBed),
        Is(F::Postpartum),
        SKIN_OR_VEIN_SIGN,
        VTE_MAJOR,
        Count(2, VTE_STRONG),
        THINNER,
    ])),
]);
