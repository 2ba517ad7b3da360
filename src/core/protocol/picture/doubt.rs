//! Which doubt matters (precision 5): where these hold, a doubt about a rule sets no level.

use crate::protocol::criterion::Criterion::{self, All, Any, Below, Count, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::MECH;
use super::soreness::DOMS_OK;

/// Mild load pain or equal soreness, calves compared and equal, walking as always: here the chance that an untested
/// sign is present is far smaller than beside a sign. Never with an unknown element.
pub const DOUBT_OK: Criterion = Any(&[
    MECH,
    All(&[DOMS_OK, Is(F::SwellingNone), Is(F::WalksNormally), Below(M::Pain, 6), Not(&Is(F::HeardPop))]),
]);
/// The same with a pulled muscle that is settling, where the heel raise was not tried.
pub const STRAIN_DOUBT_OK: Criterion = All(&[
    INJURY_CLEAR,
    Is(F::TrendBetter),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal)]),
    Any(&[Is(F::SiteCalfUpperInner), Is(F::SiteCalfMid), Is(F::SiteCalfOuter), Is(F::SiteCalfDiffuse)]),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::HeardPop),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        THINNER,
        MAJOR_OR_STRONG,
        Count(2, VTE_WEAK),
    ])),
]);
/// Of dent, vein, warmth and color, at least warmth or color must be known to be absent.
pub const SIGN_DOUBT_OK: Criterion =
    All(&[Any(&[DOUBT_OK, STRAIN_DOUBT_OK]), Any(&[Not(&Is(F::Warmth)), Not(&Is(F::Redness))])]);
/// A tear: with mild load pain, or where the muscle is settling and no gap is felt.
pub const TEAR_DOUBT_OK: Criterion = Any(&[DOUBT_OK, All(&[STRAIN_DOUBT_OK, Not(&Is(F::Gap))])]);
/// An infection of the skin, with nothing that lets one in or lets it spread.
pub const INFECTION_DOUBT_OK: Criterion = All(&[
    DOUBT_OK,
    Not(&Any(&[
        Is(F::SkinBreak),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::FootUlcer),
        NUMB_FEET,
        Is(F::WeakImmunity),
    ])),
]);
/// Family clots and hormones alone: every other lesser risk is known to be absent.
pub const LESSER_RISK_DOUBT_OK: Criterion =
    All(&[DOUBT_OK, Not(&Any(&[TRAVEL, Is(F::IllnessInBed), Is(F::Postpartum)]))]);
/// A clotting disorder alone: every other major risk is known to be absent.
pub const MAJOR_RISK_DOUBT_OK: Criterion = All(&[
    DOUBT_OK,
    Not(&Any(&[
        Is(F::PriorClot),
        Is(F::Cancer),
        Is(F::Surgery),
        Is(F::BedRest),
        Is(F::CastOrBoot),
        Is(F::Pregnant),
        Is(F::Postpartum),
    ])),
]);
