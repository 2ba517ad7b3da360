//! Numbness, nerve pain, and effort pain in which the foot may go numb.

use crate::protocol::criterion::Criterion::{self, All, Any, AtLeast, Below, Is, Not};
use crate::protocol::fact::Fact as F;
use crate::protocol::fact::Measure as M;
use crate::protocol::term::*;

use super::base::{CLEAR5, LOAD_ONLY};

/// Numbness that went when something tight came off, in legs that are strong.
pub const TIGHT_SOCK: Criterion = All(&[
    Is(F::NumbnessGoneLoosened),
    CLEAR_BUT_NUMB,
    Not(&Any(&[Is(F::BackPain), Is(F::StomachBug), Is(F::RecentVirus), Is(F::FootDrop), WORSE])),
]);
const CLEAR_BUT_NUMB: Criterion = All(&[
    Is(F::SwellingNone),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Weakness)])),
    Is(F::WalksNormally),
    Below(M::Pain, 4),
]);
/// Both legs numb but strong, the same for six weeks or more: nerve damage from diabetes, for example. If new, rising
/// or with back pain, it is another story.
pub const LONG_NUMB: Criterion = All(&[
    BOTH,
    AtLeast(M::Days, 42),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Is(F::WalksNormally),
    Below(M::Pain, 5),
    Not(&Any(&[
        Is(F::Weakness),
        Is(F::FootDrop),
        Is(F::PushOffWeak),
        Is(F::BackPain),
        Is(F::SaddleOrBladder),
        Is(F::StomachBug),
        Is(F::RecentVirus),
        Is(F::NightPain),
        Is(F::SkinBreak),
        Is(F::FootUlcer),
    ])),
]);
/// Nerve pain from the back down one leg that is strong, equal to the other, and without a skin sign.
pub const SCIATICA_ONE: Criterion = All(&[
    Is(F::SiteBackToCalf),
    Is(F::OneLeg),
    Is(F::SwellingNone),
    Not(&Any(&[
        Is(F::Weakness),
        Is(F::FootDrop),
        Is(F::SaddleOrBladder),
        Is(F::Fever),
        Is(F::PushOffWeak),
        SKIN_OR_VEIN_SIGN,
    ])),
]);
/// Effort pain that nobody has named yet, under 50, with no disease of an artery, the same for six weeks or gone within
/// ten minutes: a routine referral, whether or not the foot goes numb on the run.
pub const STEADY_EXERTIONAL: Criterion = All(&[
    LOAD_ONLY,
    CLEAR5,
    Below(M::AgeYears, 50),
    Any(&[All(&[AtLeast(M::Days, 42), Below(M::ReliefMinutes, 31)]), Below(M::ReliefMinutes, 11)]),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Not(&Any(&[
        Is(F::ColdPaleFoot),
        Is(F::FootColdLongstanding),
        Is(F::WalkClaudication),
        Is(F::FootDrop),
        Is(F::PushOffWeak),
        Is(F::TenseHard),
        Is(F::BackPain),
        ARTERY_RISK,
        NUMB_FEET,
    ])),
]);
/// Effort pain that a clinician has tested and named, the same for six weeks, gone within half an hour, the foot warm
/// and not numb.
pub const EXERTIONAL_KNOWN: Criterion = All(&[
    LOAD_ONLY,
    Is(F::ExertionKnown),
    CLEAR5,
    AtLeast(M::Days, 42),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Below(M::ReliefMinutes, 31),
    Not(&Any(&[
        Is(F::FootNumbOnExertion),
        Is(F::ColdPaleFoot),
        Is(F::FootColdLongstanding),
        Is(F::WalkClaudication),
        Is(F::FootDrop),
        Is(F::PushOffWeak),
        Is(F::ArteryTrouble),
        Is(F::PeripheralArteryDisease),
    ])),
]);
