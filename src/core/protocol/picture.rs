//! Pictures: complete benign stories, each with the rules that it may calm.
//!
//! A picture is used only inside `Unless`, so it calms nothing before every element of it was answered: "not sure" of
//! one is as good as its absence. No picture is part of a rule of level 1. [`PICTURES`] names the rules that each may
//! calm; `tests/pictures.rs` holds the rule table to it, both ways. Source: precision 4.

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Count, Is, Not, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::red_flag::Finding;
use super::term::*;

/// A benign story and the rules that it may calm.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// Its stable name in documents and tests.
    pub code: &'static str,
    /// When it holds.
    pub holds: Criterion,
    /// The rules that it may calm, and no other.
    pub calms: &'static [Finding],
}

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
/// Load brings it on, and nothing speaks against a muscle: the "other diagnosis" of Wells made of answers.
pub const MECH: Criterion = All(&[CLEAR, LOAD_LINKED, Not(&WORSE), Not(&Is(F::HeardPop))]);
/// Equal day-after soreness and nothing else (amendment 2): under 6 days, strong, no swelling.
pub const DOMS_OK: Criterion = All(&[
    Is(F::OnsetDelayed),
    BOTH,
    Below(M::Days, 6),
    Any(&[Below(M::Pain, 7), All(&[Below(M::Pain, 8), Is(F::TrendBetter)])]),
    Not(&Any(&[Is(F::RestPain), Is(F::NightPain), Is(F::Weakness), Is(F::Numbness)])),
    Not(&ANY_SWELLING),
    Not(&WORSE),
]);
/// Short cramps that fully go, and nothing else (amendment 11).
pub const CRAMP_OK: Criterion =
    All(&[Is(F::CrampOnly), Not(&Is(F::RestPain)), Not(&Is(F::PainBetweenCramps)), Not(&DVT_SIGN)]);
/// Now and then a cramp that fully goes, legs equal, and nothing that could be behind it. Age and a statin that has
/// not changed for long do not count as such: the history is what tells (precision P10).
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
/// One cramp of the last two days that was felt as such and has left the muscle a little sore, which is not the same or
/// worse since.
pub const CRAMP_OVER: Criterion = All(&[
    Is(F::CrampWitnessed),
    CLEAR,
    Not(&NOT_BETTER),
    RAISES,
    Below(M::Days, 3),
    Not(&MAJOR_OR_STRONG),
    Not(&THINNER),
]);
/// Pain with exercise alone (amendment 4).
pub const LOAD_ONLY: Criterion =
    All(&[EXERTIONAL, Not(&Is(F::RestPain)), Not(&Is(F::NightPain)), Not(&ANY_SWELLING)]);
/// One lesser risk, and pain that is mild, load-linked and clear (amendment 20).
pub const ONE_RISK_AND_CLEAR: Criterion =
    All(&[CLEAR, LOAD_LINKED, Not(&Count(2, VTE_STRONG)), Not(&VTE_MAJOR)]);
/// Stiffness of the last week that has all but gone, legs equal, with one lesser clot risk at the most: what a long drive
/// or flight leaves. In one leg nothing may hurt any more.
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
/// Puffy ankles on both sides for six weeks or more, without change, heart disease or loss of weight.
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
/// Cramps in both legs, or one cramp that was felt as such and is over, legs compared and equal, with pregnancy as the
/// only clot risk: level 4 by RF42 (decision 0005: other one-sided cramps in pregnancy keep RF09b).
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
/// The same, now and then, with nothing else: what most pregnancies bring.
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
/// Mild pain at a knee that may be a little fuller behind: nothing at rest, no sign, no risk.
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
/// A lump behind the knee that a clinician has seen and that has not changed, or that load brings on, in such a knee.
pub const CYST_OK: Criterion = All(&[MILD_BEHIND_KNEE, Any(&[Is(F::LumpSeenUnchanged), LOAD_LINKED])]);
/// Seen by a clinician and unchanged since, hardly sore, and nothing hurts elsewhere.
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
/// An ache at rest that has been the same for four weeks, in a calf that is equal, without any risk: a scan within a
/// day, not today.
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
/// The same, all but gone.
pub const SETTLED: Criterion = All(&[THINNER_BRUISE_SETTLED, Below(M::Pain, 2)]);
/// A strain or an overload that is clearly getting better in calves that are equal, beside one lesser clot risk that is
/// neither a birth nor an illness in bed.
pub const ONE_RISK_SETTLING: Criterion = All(&[
    CLEAR,
    Any(&[INJURY_CLEAR, LOAD_LINKED]),
    Is(F::TrendBetter),
    RAISES,
    Below(M::Pain, 3),
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
/// Effort pain that a clinician has tested and named, the same for six weeks, gone within half an hour, the foot warm and
/// not numb.
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
/// The calf muscle that goes again at the same mile: sore for hours, as a small strain is, and nothing that pressure or
/// an artery would show.
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
/// Numb legs, both, the same for six weeks or more and strong: nerves of diabetes, for one. New, rising or with back
/// pain it is another story.
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
/// Both legs looked at for some reason, and nothing hurts: sock marks, for one.
pub const QUIET_BOTH: Criterion = All(&[
    BOTH,
    CLEAR,
    Below(M::Pain, 1),
    Any(&[Is(F::TrendSame), Is(F::TrendBetter)]),
    Not(&Any(&[Is(F::Cramps), Is(F::Recurring), Is(F::WalkClaudication), MAJOR_OR_STRONG, STATIN, UNDER_16])),
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
/// Color on both legs after a long effort that is fading, whether or not the ankles are puffy.
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
/// Color on both legs, the same for six weeks, whether or not they are puffy: veins, mostly.
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
        // A patch that is fading: a bite or a graze, for one.
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

// ---- Pictures that rest on judgement alone (precision 4): kept only where a set of cases needs them. ----

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
        // Any of these, and which raise hurts more is not asked.
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
/// Equal day-after soreness at its peak: strong, and well.
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
/// A knock on the bone that is settling, where hopping does not hurt.
pub const KNOCK_ON_BONE_OK: Criterion = All(&[Is(F::OnsetBlow), SETTLING, Not(&Is(F::HopPain))]);
/// Nerve pain from the back down one leg, strong, equal, with no skin sign.
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

/// A child's mild ache: soreness, load in both legs or the heel, or a knock away from the bone that is settling. The heel
/// raise works.
pub const CHILD_MILD: Criterion = All(&[
    Any(&[CHILD_QUIET, All(&[UNDER_16, Is(F::OnsetBlow), SETTLING, Not(&BONE)])]),
    RAISES,
    Below(M::Pain, 4),
    Below(M::Days, 42),
]);
/// Growing pains in a child who has no pain by day, at a time.
pub const GROWING_PAINS: Criterion = All(&[GROWING_ACHE, RAISES, Below(M::Pain, 2), Not(&Is(F::NightPain))]);

/// Every picture, with the rules that it may calm by itself or with more. A picture that is only a part of others has no
/// row.
pub const PICTURES: &[Picture] = &[
    Picture {
        code: "clear",
        holds: CLEAR,
        calms: &[
            Finding::UnexplainedOneLegPain,
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::OlderAdultAtraumaticPain,
            Finding::PersistentOrRecurrentPain,
            Finding::ExertionalCompartmentSyndrome,
            Finding::InjuryClotRiskUnsettled,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "clear5",
        holds: CLEAR5,
        calms: &[
            Finding::WorseningOrRelapse,
            Finding::PoplitealPainOrBakerCyst,
            Finding::ClaudicationWithVascularRisk,
            Finding::SickleCellMuscleSymptoms,
        ],
    },
    Picture {
        code: "mech",
        holds: MECH,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::PoplitealPainOrBakerCyst,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::StatinMusclePain,
            Finding::DiabetesOrNeuropathy,
            Finding::AnyOneLegClotRisk,
            Finding::AnyOlderAdultCalfPain,
            Finding::EarlyCaudaEquina,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture {
        code: "doms-ok",
        holds: DOMS_OK,
        calms: &[
            Finding::EarlyRhabdomyolysis,
            Finding::MajorClotRiskBilateralPain,
            Finding::LesserClotRiskBilateralPain,
            Finding::ClotRiskBilateralRestPain,
            Finding::PoplitealPainOrBakerCyst,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::QuinoloneWithCalfPain,
            Finding::StatinMusclePain,
            Finding::StatinMyopathy,
            Finding::OlderAdultAtraumaticPain,
            Finding::DiabetesOrNeuropathy,
            Finding::MildBilateralSwelling,
            Finding::AnyOlderAdultCalfPain,
            Finding::AnyLimp,
            Finding::StrongPainNow,
            Finding::ModerateToStrongPainNow,
            Finding::SickleCellMuscleSymptoms,
            Finding::EarlyCaudaEquina,
            Finding::AnyPediatricCalfPain,
            Finding::AnyBleedingRisk,
            Finding::AnyBilateralClotRisk,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture {
        code: "cramp-ok",
        holds: CRAMP_OK,
        calms: &[
            Finding::LegClotMajorRisk,
            Finding::MajorClotRiskBilateralPain,
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::LesserClotRiskCrampsOnly,
            Finding::UnexplainedOneLegRestPain,
            Finding::UnexplainedOneLegPain,
            Finding::WorseningOrRelapse,
            Finding::PeakPainSevereToday,
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::StatinMusclePain,
            Finding::StatinMyopathy,
            Finding::PediatricRedFlags,
            Finding::OlderAdultAtraumaticPain,
            Finding::TumorRedFlags,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
            Finding::AnyInjuryClotRisk,
            Finding::EarlyCaudaEquina,
            Finding::AnyAtraumaticRestPain,
            Finding::InjuryClotRiskPersisting,
            Finding::UnexplainedBilateralPain,
            Finding::AnyPediatricCalfPain,
            Finding::AnyCrampsClotRisk,
            Finding::AnyUnexplainedOneLegPain,
        ],
    },
    Picture {
        code: "simple-cramp",
        holds: SIMPLE_CRAMP,
        calms: &[
            Finding::AnyNightPain,
            Finding::PersistentOrRecurrentPain,
            Finding::AnyOlderAdultCalfPain,
            Finding::PersistentAchillesPainOrCramps,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture { code: "cramp-over", holds: CRAMP_OVER, calms: &[Finding::AnyUnexplainedOneLegPain] },
    Picture {
        code: "load-only",
        holds: LOAD_ONLY,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::ExertionalCompartmentSyndrome,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
        ],
    },
    Picture {
        code: "one-risk-and-clear",
        holds: ONE_RISK_AND_CLEAR,
        calms: &[
            Finding::PoplitealPainOrBakerCyst,
            Finding::LesserClotRiskOneLeg,
            Finding::AnyOneLegClotRisk,
        ],
    },
    Picture {
        code: "almost-gone",
        holds: ALMOST_GONE,
        calms: &[
            Finding::LegClotLesserRisk,
            Finding::LesserClotRiskBilateralPain,
            Finding::UnexplainedOneLegPain,
            Finding::LesserClotRiskOneLeg,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "settling",
        holds: SETTLING,
        calms: &[
            Finding::AchillesRuptureOrCompleteTear,
            Finding::PoplitealPainOrBakerCyst,
            Finding::StatinMusclePain,
            Finding::PediatricCalfPain,
            Finding::BruiseSuggestingTear,
            Finding::AnyBruise,
            Finding::MildSwellingAfterInjury,
        ],
    },
    Picture {
        code: "local-puffy",
        holds: LOCAL_PUFFY,
        calms: &[Finding::AtraumaticCalfEnlargement, Finding::MildBilateralSwelling],
    },
    Picture {
        code: "oedema-after-effort",
        holds: OEDEMA_AFTER_EFFORT,
        calms: &[Finding::EarlyRhabdomyolysis, Finding::BilateralSwelling, Finding::AnyBilateralSwelling],
    },
    Picture {
        code: "standing-oedema",
        holds: STANDING_OEDEMA,
        calms: &[
            Finding::OlderAdultAtraumaticPain,
            Finding::BilateralSwelling,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "viral-ache",
        holds: VIRAL_ACHE,
        calms: &[
            Finding::LesserClotRiskBilateralPain,
            Finding::ClotRiskBilateralRestPain,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
            Finding::AnyRestPain,
            Finding::AnyUnexplainedBilateralPain,
            Finding::AnyBilateralClotRisk,
        ],
    },
    Picture { code: "cord-ok", holds: CORD_OK, calms: &[Finding::Cellulitis] },
    Picture { code: "pregnancy-cramps", holds: PREGNANCY_CRAMPS, calms: &[Finding::MajorClotRiskCrampsOnly] },
    Picture { code: "behind-knee-ok", holds: BEHIND_KNEE_OK, calms: &[Finding::PoplitealPainOrBakerCyst] },
    Picture { code: "cyst-ok", holds: CYST_OK, calms: &[Finding::PoplitealPainOrBakerCyst] },
    Picture {
        code: "cyst-unchanged",
        holds: CYST_UNCHANGED,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::AtraumaticPuffiness,
            Finding::PersistentPoplitealPainOrCyst,
        ],
    },
    Picture { code: "lump-known", holds: LUMP_KNOWN, calms: &[Finding::LegLump] },
    Picture { code: "tear-easing", holds: TEAR_EASING, calms: &[Finding::BruiseSuggestingTear] },
    Picture {
        code: "long-rest-ache",
        holds: LONG_REST_ACHE,
        calms: &[
            Finding::UnexplainedOneLegRestPain,
            Finding::AtraumaticOneLegRestPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "settled",
        holds: SETTLED,
        calms: &[Finding::AnyBruise, Finding::AnyOlderAdultCalfPain, Finding::AnyBleedingRisk],
    },
    Picture {
        code: "one-risk-settling",
        holds: ONE_RISK_SETTLING,
        calms: &[Finding::AnyOneLegClotRisk, Finding::AnyInjuryClotRisk],
    },
    Picture {
        code: "pregnancy-cramps-mild",
        holds: PREGNANCY_CRAMPS_MILD,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::CrampsInPregnancy,
            Finding::PersistentAchillesPainOrCramps,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture { code: "child-mild", holds: CHILD_MILD, calms: &[Finding::AnyPediatricCalfPain] },
    Picture {
        code: "growing-pains",
        holds: GROWING_PAINS,
        calms: &[
            Finding::PersistentOrRecurrentPain,
            Finding::AnyPediatricCalfPain,
            Finding::AnyRestPain,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture {
        code: "small-bruise",
        holds: SMALL_BRUISE,
        calms: &[Finding::BruiseSuggestingTear, Finding::AnyBruise],
    },
    Picture {
        code: "thinner-bruise-settled",
        holds: THINNER_BRUISE_SETTLED,
        calms: &[
            Finding::BleedingRiskInjuryBruiseSwelling,
            Finding::AnticoagulantOrBleedingDisorder,
            Finding::BruiseSuggestingTear,
        ],
    },
    Picture {
        code: "steady-exertional",
        holds: STEADY_EXERTIONAL,
        calms: &[Finding::PoplitealArteryEntrapment, Finding::NumbnessOrTingling],
    },
    Picture {
        code: "exertional-known",
        holds: EXERTIONAL_KNOWN,
        calms: &[Finding::PersistentOrRecurrentPain, Finding::ExertionalCompartmentSyndrome],
    },
    Picture {
        code: "same-calf-again",
        holds: SAME_CALF_AGAIN,
        calms: &[Finding::WorseningOrRelapse, Finding::ProlongedExertionalPain],
    },
    Picture { code: "long-numb", holds: LONG_NUMB, calms: &[Finding::BilateralNumbnessOrWeakness] },
    Picture { code: "tight-sock", holds: TIGHT_SOCK, calms: &[Finding::BilateralNumbnessOrWeakness] },
    Picture {
        code: "quiet-both",
        holds: QUIET_BOTH,
        calms: &[
            Finding::OlderAdultAtraumaticPain,
            Finding::PersistentOrRecurrentPain,
            Finding::AnyOlderAdultCalfPain,
            Finding::UnexplainedBilateralPain,
            Finding::AnyUnexplainedBilateralPain,
        ],
    },
    Picture { code: "skin-alike", holds: SKIN_ALIKE, calms: &[Finding::LegClotSigns, Finding::Cellulitis] },
    Picture {
        code: "rash-alike",
        holds: RASH_ALIKE,
        calms: &[Finding::RashOrRedLumps, Finding::SkinDiscoloration, Finding::AnyRashOrDiscoloration],
    },
    Picture {
        code: "color-alone",
        holds: COLOR_ALONE,
        calms: &[
            Finding::LegClotSigns,
            Finding::Cellulitis,
            Finding::RashOrRedLumps,
            Finding::SkinDiscoloration,
        ],
    },
    Picture { code: "overloaded-bone", holds: OVERLOADED_BONE, calms: &[Finding::StressFracture] },
    Picture {
        code: "sore-heel-child",
        holds: SORE_HEEL_CHILD,
        calms: &[Finding::BoneStressInjury, Finding::PediatricCalfPain],
    },
    Picture {
        code: "calm-rest",
        holds: CALM_REST,
        calms: &[
            Finding::AtraumaticOneLegRestPain,
            Finding::BilateralRestPain,
            Finding::AnyAtraumaticRestPain,
        ],
    },
    Picture {
        code: "doms-strong",
        holds: DOMS_STRONG,
        calms: &[Finding::EarlyRhabdomyolysis, Finding::StrongPainNow],
    },
    Picture { code: "knock-fresh", holds: KNOCK_FRESH, calms: &[Finding::BruiseSuggestingTear] },
    Picture {
        code: "knock-on-bone-ok",
        holds: KNOCK_ON_BONE_OK,
        calms: &[
            Finding::BoneTendernessAfterInjury,
            Finding::BoneStressInjury,
            Finding::AnyBoneTendernessAfterInjury,
        ],
    },
    Picture {
        code: "sciatica-one",
        holds: SCIATICA_ONE,
        calms: &[
            Finding::UnexplainedOneLegRestPain,
            Finding::UnexplainedOneLegPain,
            Finding::AtraumaticOneLegRestPain,
            Finding::TumorRedFlags,
            Finding::NewNeuroDeficitRestPain,
            Finding::AnyAtraumaticRestPain,
            Finding::AnyRestPain,
        ],
    },
    Picture {
        code: "child-quiet",
        holds: CHILD_QUIET,
        calms: &[Finding::PediatricCalfPain, Finding::AnyPediatricCalfPain],
    },
    Picture {
        code: "growing-ache",
        holds: GROWING_ACHE,
        calms: &[
            Finding::PediatricCalfPain,
            Finding::PediatricRedFlags,
            Finding::TumorRedFlags,
            Finding::AcuteUnexplainedBilateralPain,
            Finding::BilateralRestPain,
            Finding::UnexplainedBilateralPain,
        ],
    },
];

// ---- Which doubt matters (precision 5). ----

/// Mild load pain or equal soreness, calves compared and equal, walking as always: here the chance that an untested
/// sign is present is far smaller than beside a sign. Never with an unknown element.
pub const DOUBT_OK: Criterion = Any(&[
    MECH,
    All(&[DOMS_OK, Is(F::SwellingNone), Is(F::WalksNormally), Below(M::Pain, 6), Not(&Is(F::HeardPop))]),
]);
/// The same beside a pull in the muscle that is settling, of which the heel raise was not tried.
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
/// Of dent, vein, warmth and color, one of warmth and color must be known to be absent.
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
