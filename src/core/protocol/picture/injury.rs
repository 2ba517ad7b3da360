//! Strains, knocks and bruises that settle, and a bone that was overloaded.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::{CLEAR, CLEAR5};
use super::swelling::BEHIND_KNEE_OK;

/// A tear or knock that is getting better, every element of it, with no sign and no risk.
pub const SETTLING: Criterion = All(&[
    INJURY_CLEAR,
    Is(F::TrendBetter),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
    RAISES,
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal), All(&[Is(F::SwellingMild), Below(M::Days, 14)])]),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        SKIN_OR_VEIN_SIGN,
        THINNER,
        MAJOR_OR_STRONG,
    ])),
]);
/// A tear that still makes the runner limp a little, easing day by day: as [`SETTLING`] but for pain and walking.
pub const TEAR_EASING: Criterion = All(&[
    INJURY_CLEAR,
    Is(F::TrendBetter),
    Any(&[Is(F::WalksNormally), Is(F::Limps)]),
    Below(M::Pain, 5),
    Below(M::Days, 7),
    RAISES,
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal)]),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        BONE,
        SKIN_OR_VEIN_SIGN,
        THINNER,
        MAJOR_OR_STRONG,
    ])),
]);
/// A pull in the calf muscle that is settling, calves equal and without a bruise, in a runner of 65 or over with no
/// disease of an artery (design).
pub const OLDER_STRAIN: Criterion = All(&[
    SETTLING,
    Is(F::SwellingNone),
    AtLeast(M::Days, 2),
    Below(M::Days, 28),
    Any(&[Is(F::SiteCalfUpperInner), Is(F::SiteCalfMid), Is(F::SiteCalfOuter), Is(F::SiteCalfDiffuse)]),
    Not(&Any(&[
        Is(F::Bruise),
        Is(F::Cramps),
        Is(F::Recurring),
        Is(F::WalkClaudication),
        Is(F::Steroids),
        Is(F::Quinolone),
        ARTERY_RISK,
        NUMB_FEET,
        Count(2, VTE_WEAK),
    ])),
]);
/// A bruise that a palm covers and that is settling, in a calf that works.
pub const SMALL_BRUISE: Criterion = All(&[
    Is(F::BruiseUnderPalm),
    CLEAR,
    Is(F::TrendBetter),
    RAISES,
    Not(&Any(&[
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        SKIN_OR_VEIN_SIGN,
        THINNER,
        MAJOR_OR_STRONG,
    ])),
]);
/// A bruise on a blood thinner that has had three days to grow and has settled instead.
pub const THINNER_BRUISE_SETTLED: Criterion = All(&[
    CLEAR,
    Is(F::TrendBetter),
    RAISES,
    AtLeast(M::Days, 3),
    Not(&Any(&[
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        Is(F::PainOutOfProportion),
        SKIN_OR_VEIN_SIGN,
        Is(F::LumpGrowing),
        THINNER_GAPS,
        Is(F::PriorClot),
        Is(F::Cancer),
    ])),
]);
/// As [`THINNER_BRUISE_SETTLED`], all but gone.
pub const SETTLED: Criterion = All(&[THINNER_BRUISE_SETTLED, Below(M::Pain, 2)]);
/// A knock of the last two days: walking and the heel raise work, or a slight limp is easing.
pub const KNOCK_FRESH: Criterion = All(&[
    Is(F::OnsetBlow),
    Not(&WORSE),
    Below(M::Days, 3),
    Any(&[
        All(&[Is(F::WalksNormally), Below(M::Pain, 5)]),
        All(&[Any(&[Is(F::WalksNormally), Is(F::Limps)]), Is(F::TrendBetter), Below(M::Pain, 6)]),
    ]),
    RAISES,
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal), Is(F::SwellingMild)]),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::NightPain),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::TenseHard),
        SKIN_OR_VEIN_SIGN,
        THINNER,
        BONE,
        MAJOR_OR_STRONG,
    ])),
]);
/// A knock of yesterday or the day before whose bruise is all that is left: the calf is soft, equal, and works without
/// pain on the toes. Not on the first day, in which pressure rises (design).
pub const KNOCK_SOFT: Criterion = All(&[
    KNOCK_FRESH,
    CLEAR,
    AtLeast(M::Days, 1),
    Is(F::RaiseEasy),
    Not(&Any(&[Is(F::PainOutOfProportion), Is(F::PassiveStretchPain), Is(F::FootDrop), Is(F::PushOffWeak)])),
]);
/// A knock on the bone that is settling, where hopping does not hurt.
pub const KNOCK_ON_BONE_OK: Criterion = All(&[Is(F::OnsetBlow), SETTLING, Not(&Is(F::HopPain))]);
/// The deep low calf that comes on with the miles, in its first four weeks. The heel raise works and hurts more with a
/// bent knee, which points to the soleus (design).
pub const SOLEUS_ACHE: Criterion = All(&[
    CLEAR,
    Is(F::SiteCalfDeepLow),
    Any(&[Is(F::OnsetGradual), Is(F::OnsetDelayed)]),
    RAISES,
    Is(F::RaiseBentWorse),
    Below(M::Pain, 3),
    Below(M::Days, 28),
    Not(&Any(&[
        WORSE,
        THINNER,
        Is(F::FootNumbOnExertion),
        Is(F::ColdPaleFoot),
        Is(F::WalkClaudication),
        Is(F::TenseHard),
        Is(F::PushOffWeak),
        Is(F::Cramps),
        Is(F::Bruise),
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        Count(2, VTE_WEAK),
        ARTERY_RISK,
        NUMB_FEET,
    ])),
]);
/// The calf muscle that goes again at the same mile: sore for hours, like a small strain, and with no sign of pressure
/// or of an artery.
pub const SAME_CALF_AGAIN: Criterion = All(&[
    Any(&[EXERTIONAL, All(&[INJURY_CLEAR, Below(M::Pain, 4)])]),
    CLEAR5,
    RAISES,
    Any(&[
        Is(F::SiteCalfDeepLow),
        Is(F::SiteCalfUpperInner),
        Is(F::SiteCalfMid),
        Is(F::SiteCalfOuter),
        Is(F::SiteCalfDiffuse),
        // Behind the knee pain for hours is no muscle under pressure (design).
        All(&[Is(F::SiteBehindKnee), BEHIND_KNEE_OK, Below(M::Pain, 3), AtLeast(M::Days, 14)]),
    ]),
    Not(&Any(&[
        Is(F::FootNumbOnExertion),
        Is(F::ColdPaleFoot),
        Is(F::WalkClaudication),
        Is(F::TenseHard),
        Is(F::PushOffWeak),
        Is(F::HeardPop),
        Is(F::Gap),
        Is(F::Bruise),
        BONE,
        Is(F::TrendWorse),
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        THINNER,
    ])),
]);
/// A sore spot on a bone that running brought on, with a limp and nothing more: to be seen within days, and not to run.
pub const OVERLOADED_BONE: Criterion = All(&[
    LOAD_LINKED,
    Any(&[Is(F::SwellingNone), Is(F::SwellingLocal)]),
    ADULT,
    Below(M::AgeYears, 65),
    Below(M::Pain, 6),
    Not(&Any(&[
        Is(F::RestPain),
        Is(F::CannotWalk),
        Is(F::HeardPop),
        Is(F::Numbness),
        Is(F::Weakness),
        Is(F::Fever),
        Is(F::Unwell),
        Is(F::WeightLoss),
        Is(F::LumpGrowing),
        Is(F::Cancer),
        Is(F::Steroids),
        Is(F::WeakImmunity),
        SKIN_OR_VEIN_SIGN,
    ])),
]);
