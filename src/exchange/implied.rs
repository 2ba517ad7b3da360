//! What a case file says in one field where the interview asks two questions.
//!
//! The dictionary of the first release has no field for questions added later. For a file without the later field, the
//! answer is inferred here if its other fields leave no doubt; a file that has the field is taken at its word.

use triage_core::protocol::term::{
    ACHILLES, ARTERY_RISK, BONE_SITE, BOTH, LOAD_LINKED, MAJOR_OR_STRONG, SKIN_OR_VEIN_SIGN, SWOLLEN, WORSE,
};
use triage_core::protocol::{Criterion, Fact, Measure};
use triage_core::reasoning::{Facts, Truth, evaluate};

/// The facts of a file with what they imply. `is_said` returns whether the file has a field of this name.
pub fn implied(facts: Facts, is_said: impl Fn(&str) -> bool) -> Facts {
    let facts = if is_said("swelling_local") { facts } else { with_local_swelling(facts) };
    let facts = if is_said("skin_both_alike") { facts } else { with_skin_alike(facts) };
    let facts = if is_said("cyst_unchanged") { facts } else { with_cyst_unchanged(facts) };
    if is_said("cramp_often") { facts } else { with_cramps_most_nights(facts) }
}

/// A lump behind the knee that is known, as the dictionary says, that has been the same for half a year and hardly
/// hurts: whoever named it saw it. The interview asks about this separately.
fn with_cyst_unchanged(facts: Facts) -> Facts {
    let is_unchanged = evaluate(&CYST_FOR_HALF_A_YEAR, &facts);
    if is_unchanged == Truth::Yes { facts.with(Fact::LumpSeenUnchanged, Truth::Yes) } else { facts }
}

const CYST_FOR_HALF_A_YEAR: Criterion = Criterion::All(&[
    Criterion::Is(Fact::KneeCyst),
    Criterion::Is(Fact::SiteBehindKnee),
    Criterion::AtLeast(Measure::Days, 180),
    Criterion::Is(Fact::TrendSame),
    LOAD_LINKED,
    Criterion::Below(Measure::Pain, 2),
    Criterion::Is(Fact::SwellingNone),
    Criterion::Is(Fact::WalksNormally),
    Criterion::Is(Fact::RaiseEasy),
    Criterion::Not(&Criterion::Any(&[
        Criterion::Is(Fact::Lump),
        Criterion::Is(Fact::LumpGrowing),
        Criterion::Is(Fact::LumpPulsing),
        Criterion::Is(Fact::WeightLoss),
        Criterion::Is(Fact::RestPain),
        Criterion::Is(Fact::NightPain),
        Criterion::Is(Fact::Numbness),
        Criterion::Is(Fact::Weakness),
        Criterion::Is(Fact::ColdPaleFoot),
        Criterion::Is(Fact::FootNumbOnExertion),
        Criterion::Is(Fact::Recurring),
        ARTERY_RISK,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
    ])),
]);

/// Nothing but cramps, and pain that wakes the runner most nights (the dictionary's words): that pain is the cramps.
/// The interview has an item for that.
fn with_cramps_most_nights(facts: Facts) -> Facts {
    let is_often = facts.truth(Fact::CrampOnly) == Truth::Yes && facts.truth(Fact::NightPain) == Truth::Yes;
    if is_often { facts.with(Fact::CrampOften, Truth::Yes) } else { facts }
}

/// Fading color in somebody with two sore legs, with no sign typical of one leg alone, is on both legs. The interview
/// asks about this separately; a case file without the field has one for both legs.
fn with_skin_alike(facts: Facts) -> Facts {
    let is_alike = evaluate(&FADING_ON_BOTH, &facts);
    if is_alike == Truth::Yes { facts.with(Fact::SkinAlike, Truth::Yes) } else { facts }
}

const FADING_ON_BOTH: Criterion = Criterion::All(&[
    BOTH,
    Criterion::Is(Fact::Redness),
    Criterion::Is(Fact::TrendBetter),
    Criterion::Not(&Criterion::Any(&[
        SWOLLEN,
        Criterion::Is(Fact::Warmth),
        Criterion::Is(Fact::Pitting),
        Criterion::Is(Fact::HardVein),
        Criterion::Is(Fact::SpreadingRedness),
        Criterion::Is(Fact::SkinBreak),
        Criterion::Is(Fact::Fever),
        Criterion::Is(Fact::Unwell),
    ])),
]);

/// A little swelling at a tendon, a shin strip or a point on a bone is puffiness at the sore spot. The interview asks
/// about this separately; a case file has one field for both (precision 7). The calf still counts as a little bigger.
fn with_local_swelling(facts: Facts) -> Facts {
    let is_local = evaluate(&MILD_AT_A_SPOT, &facts);
    if is_local == Truth::Yes { facts.with(Fact::SwellingLocal, Truth::Yes) } else { facts }
}

const MILD_AT_A_SPOT: Criterion = Criterion::All(&[
    Criterion::Is(Fact::SwellingMild),
    Criterion::Any(&[
        ACHILLES,
        BONE_SITE,
        Criterion::Is(Fact::SiteAnkleInner),
        Criterion::Is(Fact::SiteShinInnerDiffuse),
        FULLER_CYST,
    ]),
]);

/// A known lump behind the knee that is a little fuller, with mild pain that load brings on and that is no worse.
const FULLER_CYST: Criterion = Criterion::All(&[
    Criterion::Is(Fact::SiteBehindKnee),
    Criterion::Is(Fact::KneeCyst),
    LOAD_LINKED,
    Criterion::Below(Measure::Pain, 4),
    Criterion::Is(Fact::WalksNormally),
    Criterion::Not(&Criterion::Any(&[
        WORSE,
        SKIN_OR_VEIN_SIGN,
        MAJOR_OR_STRONG,
        Criterion::Is(Fact::RestPain),
        Criterion::Is(Fact::NightPain),
    ])),
]);
