//! What is asked, in order: steps (one screen each), their questions, and what each answer implies.
//!
//! Order: brief a.2, amendments 40 and 41: emergency signs, you, the story, look and press, clot risks and
//! medicines, and only then anything that loads the leg. A follow-up is on the screen of its question.

use super::coded::coded;
use super::criterion::Criterion::{self, All, Always, Any, AtLeast, Below, Is, Not, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::term::{ANY_SWELLING, BONE, BOTH, EXERTIONAL, INJURY_SAID, UNDER_16};

coded! {
    /// A screen of the interview.
    Step {
        /// The nine emergency signs.
        Emergency = "emergency",
        /// Age and pregnancy.
        You = "you",
        /// How it started.
        Onset = "onset",
        /// Which leg, and where.
        Place = "place",
        /// Since when, and how it is changing.
        Time = "time",
        /// How strong, and how it behaves.
        Pain = "pain",
        /// For exercise pain only: how fast it settles, and the foot.
        Exertion = "exertion",
        /// Compare both calves, look at the skin.
        Look = "look",
        /// Press and feel.
        Feel = "feel",
        /// Numbness, strength and the rest of the body.
        Body = "body",
        /// Clot risks.
        Clot = "clot",
        /// Medicines and long-term illness.
        Health = "health",
        /// Four steps and the heel raise.
        Move = "move",
        /// After the outcome, on request: checks before ice and painkillers.
        Painkillers = "painkillers",
        /// After the outcome, on request: training, shoes and past injuries.
        Training = "training",
    }
}

coded! {
    /// A question. The code is the key of its answer.
    QuestionId {
        /// The emergency signs.
        Signs = "signs",
        /// Age band.
        Age = "age",
        /// Pregnancy and birth.
        Pregnancy = "pregnancy",
        /// How it started.
        Onset = "onset",
        /// What the runner was doing when it began all at once.
        Doing = "doing",
        /// Which leg.
        Leg = "leg",
        /// Where it hurts most.
        Site = "site",
        /// Pain from the back down both legs.
        BothFromBack = "both-from-back",
        /// Since when.
        Days = "days",
        /// Better, same, worse or back again.
        Trend = "trend",
        /// Pain now.
        PainNow = "pain-now",
        /// Worst pain today.
        PainWorst = "pain-worst",
        /// When it hurts.
        Behavior = "behavior",
        /// What the cramps are like.
        Cramps = "cramps",
        /// Gone each morning, in a child with both legs sore.
        Growing = "growing",
        /// Time to settle after a run.
        Relief = "relief",
        /// The foot during a run.
        ExertionFoot = "exertion-foot",
        /// Whether a clinician has named the effort pain.
        ExertionKnown = "exertion-known",
        /// Size compared with the other leg.
        Size = "size",
        /// Since when both legs are swollen.
        SwollenSince = "swollen-since",
        /// What the skin shows.
        Skin = "skin",
        /// Whether the color is spreading.
        Spreading = "spreading",
        /// Size of the bruise.
        BruiseSize = "bruise-size",
        /// What pressing finds.
        Feel = "feel",
        /// What kind of lump.
        LumpKind = "lump-kind",
        /// Whether a clinician has seen the lump.
        LumpSeen = "lump-seen",
        /// Hopping on the bone, already done.
        Hop = "hop",
        /// Nerves and strength.
        Nerve = "nerve",
        /// Whether the numbness went when something tight was loosened.
        Loosened = "loosened",
        /// Whether the weakness is getting worse or spreading.
        Rising = "rising",
        /// A bug before the weakness.
        Bug = "bug",
        /// The rest of the body.
        Body = "body",
        /// Whether both legs show it alike.
        SkinAlike = "skin-alike",
        /// Clot risks.
        ClotRisk = "clot-risk",
        /// When the journey was.
        Journey = "journey",
        /// Weak clot risks.
        WeakRisk = "weak-risk",
        /// Medicines and illness.
        Health = "health",
        /// Blood-thinner doses.
        Doses = "doses",
        /// When the quinolone was last taken.
        Quinolone = "quinolone",
        /// Since when the statin has been taken.
        Statin = "statin",
        /// Which artery trouble.
        Artery = "artery",
        /// Feeling in the feet.
        Sensation = "sensation",
        /// Walking.
        Walk = "walk",
        /// Single-leg heel raise.
        Raise = "raise",
        /// Which heel raise hurts more.
        RaisePattern = "raise-pattern",
        /// Illness that counts against a painkiller or ice.
        PainkillerHealth = "painkiller-health",
        /// Circumstances and medicines that count against a painkiller.
        PainkillerLife = "painkiller-life",
        /// What changed in training.
        Load = "load",
        /// The longest run compared with the last 30 days.
        Spike = "spike",
        /// Shoes and insoles.
        Shoes = "shoes",
        /// Running habits.
        Habits = "habits",
        /// Past injuries.
        Past = "past",
        /// When the last calf strain was.
        StrainWhen = "strain-when",
    }
}

/// What an answer implies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Learn {
    /// The fact is present.
    Yes(F),
    /// The fact is absent.
    No(F),
    /// The measure lies between these, inclusive.
    Within(M, u16, u16),
}

/// One thing to choose.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Its own code, where that is not the code of the first fact it implies.
    own_code: &'static str,
    /// What choosing it implies.
    pub yes: &'static [Learn],
    /// What not choosing it implies, beyond "its facts are absent".
    pub no: &'static [Learn],
    /// When it is offered.
    pub ask_when: Criterion,
    /// What it means in single facts, for a simulated runner and for reviewers.
    #[cfg(any(test, feature = "review"))]
    pub means: Criterion,
}

impl Choice {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self.yes.first() {
            Some(Learn::Yes(fact)) if self.own_code.is_empty() => fact.code(),
            Some(Learn::Yes(_) | Learn::No(_) | Learn::Within(..)) | None => self.own_code,
        }
    }
}

/// One choice of a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChoiceId {
    /// The question.
    pub question: QuestionId,
    /// The position of the choice in it.
    pub index: u8,
}

/// A "not sure": to a question as a whole, or to one item of a checklist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Doubt {
    /// The question.
    pub question: QuestionId,
    /// The position of the item. `None`: the question as a whole.
    pub item: Option<u8>,
}

/// How a question is answered. "Not sure" is always possible.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of these.
    OneOf(&'static [Choice]),
    /// Any of these, or "None of these".
    Checklist(&'static [Choice]),
}

impl Kind {
    /// What can be chosen.
    pub const fn choices(&self) -> &'static [Choice] {
        match self {
            Kind::OneOf(choices) | Kind::Checklist(choices) => choices,
        }
    }
}

/// One question.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The key of its answer.
    pub id: QuestionId,
    /// The screen it is on.
    pub step: Step,
    /// How it is answered.
    pub kind: Kind,
    /// When it applies. Where this is known not to hold, its facts are settled as absent.
    pub ask_when: Criterion,
}

/// The reasons, when each holds, and when none does, from one list.
macro_rules! unsafe_to_raise {
    ($($(#[$doc:meta])* $reason:ident: $when:expr,)+) => {
        /// A reason why the heel raise is only recalled, never tested. Amendment 32, brief a.2.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum UnsafeReason { $($(#[$doc])* $reason,)+ }

        impl UnsafeReason {
            /// Every one, in order.
            pub const ALL: &'static [UnsafeReason] = &[$(UnsafeReason::$reason,)+];
        }

        /// When each reason holds. A reason that is not known to be absent also counts.
        pub const UNSAFE_TO_RAISE: &[(UnsafeReason, Criterion)] = &[$((UnsafeReason::$reason, $when),)+];

        /// Nothing makes the heel raise unsafe, and that is known for certain.
        pub const RAISE_IS_SAFE: Criterion = Unless(&Unless(&Not(&Any(&[$($when),+]))));
    };
}

unsafe_to_raise! {
    /// A pop or kick was felt.
    Pop: Is(F::HeardPop),
    /// A gap can be felt.
    Gap: Is(F::Gap),
    /// Walking normally is not possible.
    CannotWalk: Is(F::CannotWalk),
    /// Pain is 6 or more.
    StrongPain: AtLeast(M::Pain, 6),
    /// It started suddenly, under 3 days ago.
    SuddenAndFresh: All(&[INJURY_SAID, Below(M::Days, 3)]),
    /// A quinolone or a steroid.
    TendonMedicine: Any(&[Is(F::Quinolone), Is(F::Steroids)]),
    /// A sore spot on a bone.
    BoneSpot: BONE,
    /// The leg is swollen.
    Swelling: ANY_SWELLING,
    /// Under 16.
    Under16: UNDER_16,
}

const fn choice(code: &'static str, yes: &'static [Learn], means: Criterion) -> Choice {
    #[cfg(not(any(test, feature = "review")))]
    let _ = means;
    Choice {
        own_code: code,
        yes,
        no: &[],
        ask_when: Always,
        #[cfg(any(test, feature = "review"))]
        means,
    }
}

/// A choice that is one fact.
const fn fact(yes: &'static [Learn; 1]) -> Choice {
    match yes {
        [Learn::Yes(f)] => choice("", yes, Is(*f)),
        [Learn::No(_) | Learn::Within(..)] => choice("", yes, Always),
    }
}

const fn clears(no: &'static [Learn], base: Choice) -> Choice {
    Choice { no, ..base }
}

const fn offered(ask_when: Criterion, base: Choice) -> Choice {
    Choice { ask_when, ..base }
}

macro_rules! facts {
    ($($name:ident),+ $(,)?) => { &[$(fact(&[Learn::Yes(F::$name)])),+] };
}

macro_rules! bands {
    ($measure:ident: $($code:literal $low:literal..=$high:literal),+ $(,)?) => {
        &[$(choice($code, &[Learn::Within(M::$measure, $low, $high)],
            All(&[AtLeast(M::$measure, $low), Below(M::$measure, $high + 1)]))),+]
    };
}

const fn ask(id: QuestionId, step: Step, kind: Kind, ask_when: Criterion) -> Question {
    Question { id, step, kind, ask_when }
}

use Learn::{No, Within, Yes};

const SIGNS: &[Choice] = &[
    clears(
        &[
            No(F::Breathlessness),
            No(F::ChestPain),
            No(F::CoughingBlood),
            No(F::Collapse),
            No(F::RacingHeart),
            No(F::UpperBackPain),
        ],
        choice(
            "sign-lung-clot",
            &[Yes(F::SignLungClot)],
            Any(&[
                Is(F::Breathlessness),
                Is(F::ChestPain),
                Is(F::CoughingBlood),
                Is(F::Collapse),
                Is(F::RacingHeart),
                Is(F::UpperBackPain),
            ]),
        ),
    ),
    clears(
        &[No(F::FootColdNow)],
        choice(
            "sign-cold-foot",
            &[Yes(F::SignColdFoot)],
            Any(&[Is(F::FootColdNow), All(&[Is(F::ColdPaleFoot), Unless(&EXERTIONAL)])]),
        ),
    ),
    choice(
        "sign-hard-calf",
        &[Yes(F::SignHardCalf)],
        All(&[
            Is(F::TenseHard),
            Any(&[Is(F::PainOutOfProportion), Is(F::Numbness), Is(F::FootDrop), AtLeast(M::Pain, 8)]),
        ]),
    ),
    clears(&[No(F::SaddleOrBladder)], choice("sign-saddle", &[Yes(F::SignSaddle)], Is(F::SaddleOrBladder))),
    clears(
        &[No(F::WeaknessRising)],
        choice(
            "sign-both-legs-weak",
            &[Yes(F::SignBothLegsWeak)],
            All(&[
                Is(F::BothLegs),
                Any(&[
                    All(&[Is(F::BackPain), Any(&[Is(F::Numbness), Is(F::Weakness)])]),
                    All(&[Is(F::Weakness), Is(F::WeaknessRising)]),
                ]),
            ]),
        ),
    ),
    clears(
        &[No(F::DarkUrine), No(F::NoUrine)],
        choice("sign-urine", &[Yes(F::SignUrine)], Any(&[Is(F::DarkUrine), Is(F::NoUrine)])),
    ),
    clears(
        &[No(F::Confusion), No(F::RecentLongOrHotRun)],
        choice(
            "sign-confused",
            &[Yes(F::SignConfused)],
            Any(&[Is(F::Confusion), All(&[Is(F::Vomiting), Is(F::RecentLongOrHotRun)])]),
        ),
    ),
    clears(&[No(F::SepsisSigns)], choice("sign-sepsis", &[Yes(F::SignSepsis)], Is(F::SepsisSigns))),
    clears(&[No(F::Deformity)], choice("sign-deformity", &[Yes(F::SignDeformity)], Is(F::Deformity))),
];

const AGE: &[Choice] = bands![AgeYears: "under-16" 0..=15, "16-29" 16..=29, "30-39" 30..=39,
    "40-49" 40..=49, "50-54" 50..=54, "55-59" 55..=59, "60-64" 60..=64, "65-69" 65..=69,
    "70-79" 70..=79, "80-and-over" 80..=120];

const PREGNANCY: &[Choice] = &[
    choice("pregnant", &[Yes(F::Pregnant)], Is(F::Pregnant)),
    choice(
        "birth-0-6-weeks",
        &[Yes(F::Postpartum), Within(M::PostpartumWeeks, 0, 6)],
        All(&[Is(F::Postpartum), Unless(&AtLeast(M::PostpartumWeeks, 7))]),
    ),
    choice(
        "birth-7-12-weeks",
        &[Yes(F::Postpartum), Within(M::PostpartumWeeks, 7, 12)],
        All(&[Is(F::Postpartum), AtLeast(M::PostpartumWeeks, 7), Below(M::PostpartumWeeks, 13)]),
    ),
    choice("not-pregnant", &[], Always),
];

/// What began all at once at rest is not an injury (precision 3).
const DOING: &[Choice] = &[
    choice("running-or-jumping", &[], All(&[Is(F::OnsetSudden), Unless(&Is(F::OnsetAtRest))])),
    choice("another-move", &[], All(&[Is(F::OnsetSudden), Unless(&Is(F::OnsetAtRest))])),
    fact(&[Yes(F::OnsetAtRest)]),
];

/// New nerve pain down both legs is by itself a sign of squeezed nerves (precision 7).
const BOTH_FROM_BACK: &[Choice] = &[
    fact(&[Yes(F::SciaticaBothNew)]),
    choice("both-from-back-longer", &[], Unless(&Is(F::SciaticaBothNew))),
    choice("not-both-from-back", &[], Unless(&Is(F::SciaticaBothNew))),
];

const LEG: &[Choice] = &[
    choice("left-leg", &[Yes(F::LeftLeg), Yes(F::OneLeg)], Is(F::LeftLeg)),
    choice("right-leg", &[Yes(F::RightLeg), Yes(F::OneLeg)], Is(F::OneLeg)),
    choice("both-legs", &[Yes(F::BothLegs)], Is(F::BothLegs)),
];

const TREND: &[Choice] = &[
    fact(&[Yes(F::TrendBetter)]),
    fact(&[Yes(F::TrendSame)]),
    fact(&[Yes(F::TrendWorse)]),
    fact(&[Yes(F::TrendRelapse)]),
    offered(Below(M::Days, 3), choice("trend-too-early", &[], Always)),
];

const BEHAVIOR: &[Choice] =
    facts![RestPain, NightPain, MorningStiffness, Cramps, WalkClaudication, Recurring];

const CRAMPS: &[Choice] = &[
    clears(
        &[Yes(F::PainBetweenCramps)],
        choice("cramp-only", &[Yes(F::CrampOnly), No(F::PainBetweenCramps)], Is(F::CrampOnly)),
    ),
    fact(&[Yes(F::CrampLinkedToRun)]),
    fact(&[Yes(F::CrampWitnessed)]),
    fact(&[Yes(F::CrampOften)]),
];

/// "Compared and the same" calms a few mild rules; "none noticed" reports no swelling either, but calms none.
const SIZE: &[Choice] = &[
    fact(&[Yes(F::SwellingNone)]),
    choice("swelling-not-noticed", &[], Always),
    fact(&[Yes(F::SwellingLocal)]),
    fact(&[Yes(F::SwellingMild)]),
    fact(&[Yes(F::SwellingMarked)]),
    fact(&[Yes(F::SwellingWholeLeg)]),
    fact(&[Yes(F::SwellingBothLegs)]),
];

/// Since when both legs have been swollen. Where a case file does not say, it follows from how the pain began and how
/// long it has lasted.
const SWOLLEN_SINCE: &[Choice] = &[
    fact(&[Yes(F::SwellingNew)]),
    choice(
        "swelling-after-effort",
        &[Yes(F::SwellingAfterEffort)],
        Any(&[Is(F::SwellingAfterEffort), Is(F::OnsetDelayed)]),
    ),
    choice(
        "swelling-standing",
        &[Yes(F::SwellingStanding)],
        Any(&[Is(F::SwellingStanding), AtLeast(M::Days, 42)]),
    ),
];

const SKIN: &[Choice] = facts![Pitting, Warmth, Redness, HardVein, Bruise, SkinBreak, FootUlcer];

const FEEL: &[Choice] = &[
    fact(&[Yes(F::HeardPop)]),
    fact(&[Yes(F::Gap)]),
    fact(&[Yes(F::BoneSpot)]),
    fact(&[Yes(F::TenseHard)]),
    fact(&[Yes(F::PainOutOfProportion)]),
    fact(&[Yes(F::PassiveStretchPain)]),
    fact(&[Yes(F::KneeCyst)]),
    choice(
        "lump",
        &[Yes(F::Lump)],
        Any(&[Is(F::Lump), Is(F::LumpGrowing), Is(F::LumpPulsing), Is(F::LumpStill)]),
    ),
    fact(&[Yes(F::CastTight)]),
];

const BODY: &[Choice] = &[
    fact(&[Yes(F::Fever)]),
    clears(&[No(F::Vomiting)], choice("unwell", &[Yes(F::Unwell)], Any(&[Is(F::Unwell), Is(F::Vomiting)]))),
    fact(&[Yes(F::HotJoint)]),
    fact(&[Yes(F::RedLumps)]),
    fact(&[Yes(F::Rash)]),
    fact(&[Yes(F::WeightLoss)]),
    fact(&[Yes(F::DarkUrinePast)]),
    fact(&[Yes(F::DrankFarTooMuch)]),
    offered(VIRUS_MATTERS, fact(&[Yes(F::RecentVirus)])),
];

/// When a cold or flu bears on a rule: children, both legs, and weak or numb legs (precision 7).
const VIRUS_MATTERS: Criterion = Any(&[UNDER_16, BOTH, Is(F::Weakness), Is(F::Numbness)]);

const CLOT_RISK: &[Choice] = &[
    fact(&[Yes(F::PriorClot)]),
    fact(&[Yes(F::ClottingDisorder)]),
    fact(&[Yes(F::Cancer)]),
    choice(
        "surgery",
        &[Yes(F::Surgery), Within(M::SurgeryWeeks, 0, 12)],
        All(&[Is(F::Surgery), Unless(&AtLeast(M::SurgeryWeeks, 13))]),
    ),
    fact(&[Yes(F::BedRest)]),
    fact(&[Yes(F::CastOrBoot)]),
    clears(
        &[No(F::CombinedPill), No(F::OralHrt), No(F::Tamoxifen), No(F::Testosterone)],
        choice(
            "clot-hormone",
            &[Yes(F::ClotHormone)],
            Any(&[Is(F::CombinedPill), Is(F::OralHrt), Is(F::Tamoxifen), Is(F::Testosterone)]),
        ),
    ),
    clears(
        &[Within(M::TravelHours, 0, 3)],
        choice(
            "long-journey",
            &[Within(M::TravelHours, 4, 200)],
            All(&[AtLeast(M::TravelHours, 4), Unless(&AtLeast(M::TravelDaysAgo, 57))]),
        ),
    ),
    fact(&[Yes(F::FamilyClot)]),
    fact(&[Yes(F::IllnessInBed)]),
];

const HEALTH: &[Choice] = &[
    clears(
        &[No(F::BleedingDisorder)],
        choice(
            "anticoagulant",
            &[Yes(F::Anticoagulant)],
            Any(&[Is(F::Anticoagulant), Is(F::BleedingDisorder)]),
        ),
    ),
    fact(&[Yes(F::AnticoagulantStopped)]),
    choice("statin", &[Yes(F::Statin)], Any(&[Is(F::StatinNew), Is(F::StatinLong)])),
    fact(&[Yes(F::Quinolone)]),
    fact(&[Yes(F::Steroids)]),
    clears(
        &[No(F::Neuropathy)],
        choice("diabetes", &[Yes(F::Diabetes)], Any(&[Is(F::Diabetes), Is(F::Neuropathy)])),
    ),
    choice(
        "artery-trouble",
        &[Yes(F::ArteryTrouble)],
        Any(&[Is(F::PeripheralArteryDisease), Is(F::LegStent), Is(F::FootColdLongstanding)]),
    ),
    offered(ARTERIES_MATTER, fact(&[Yes(F::VascularDisease)])),
    fact(&[Yes(F::Sickle)]),
    fact(&[Yes(F::WeakImmunity)]),
    fact(&[Yes(F::LowEnergy)]),
];

/// When heart and vessel disease bear on a rule: RF23, RF24, RF57, and the pictures of swollen legs.
const ARTERIES_MATTER: Criterion = Any(&[
    Is(F::WalkClaudication),
    All(&[Is(F::RestPain), Is(F::NightPain)]),
    All(&[Is(F::RestPain), Any(&[Is(F::OnsetSudden), Is(F::OnsetNoTrigger)])]),
    Is(F::SwellingBothLegs),
]);

/// Every question, in the order asked.
pub const QUESTIONS: &[Question] = &[
    ask(QuestionId::Signs, Step::Emergency, Kind::Checklist(SIGNS), Always),
    ask(QuestionId::Age, Step::You, Kind::OneOf(AGE), Always),
    ask(QuestionId::Pregnancy, Step::You, Kind::OneOf(PREGNANCY), Below(M::AgeYears, 60)),
    ask(
        QuestionId::Onset,
        Step::Onset,
        Kind::OneOf(facts![
            OnsetSudden,
            OnsetBlow,
            OnsetGradual,
            OnsetDelayed,
            OnsetRecurrent,
            OnsetNoTrigger
        ]),
        Always,
    ),
    ask(QuestionId::Doing, Step::Onset, Kind::OneOf(DOING), Is(F::OnsetSudden)),
    ask(QuestionId::Leg, Step::Place, Kind::OneOf(LEG), Always),
    ask(
        QuestionId::Site,
        Step::Place,
        Kind::OneOf(facts![
            SiteCalfDeepLow,
            SiteCalfMid,
            SiteCalfUpperInner,
            SiteCalfOuter,
            SiteCalfDiffuse,
            SiteBehindKnee,
            SiteAchillesMid,
            SiteAchillesHeel,
            SiteAnkleInner,
            SiteShinInnerDiffuse,
            SiteShinInnerFocal,
            SiteShinFrontFocal,
            SiteShinFrontMuscle,
            SiteFibulaFocal,
            SiteFootOrToe,
            SiteBackToCalf,
            SiteWholeLeg,
            SiteCalvesAndThighs
        ]),
        Always,
    ),
    ask(
        QuestionId::BothFromBack,
        Step::Place,
        Kind::OneOf(BOTH_FROM_BACK),
        Any(&[BOTH, Is(F::SiteBackToCalf)]),
    ),
    ask(
        QuestionId::Days,
        Step::Time,
        Kind::OneOf(bands![Days: "today" 0..=0, "yesterday" 1..=1,
        "2-days" 2..=2, "3-5-days" 3..=5, "6-days" 6..=6, "7-13-days" 7..=13, "14-27-days" 14..=27,
        "28-41-days" 28..=41, "42-days-and-over" 42..=36500]),
        Always,
    ),
    ask(QuestionId::Trend, Step::Time, Kind::OneOf(TREND), Always),
    ask(
        QuestionId::PainNow,
        Step::Pain,
        Kind::OneOf(bands![Pain: "0" 0..=0, "1" 1..=1, "2" 2..=2,
        "3" 3..=3, "4" 4..=4, "5" 5..=5, "6" 6..=6, "7" 7..=7, "8" 8..=8, "9" 9..=9, "10" 10..=10]),
        Always,
    ),
    ask(
        QuestionId::PainWorst,
        Step::Pain,
        Kind::OneOf(bands![WorstPain: "0" 0..=0, "1" 1..=1,
        "2" 2..=2, "3" 3..=3, "4" 4..=4, "5" 5..=5, "6" 6..=6, "7" 7..=7, "8" 8..=8, "9" 9..=9,
        "10" 10..=10]),
        Always,
    ),
    ask(QuestionId::Behavior, Step::Pain, Kind::Checklist(BEHAVIOR), Always),
    ask(QuestionId::Cramps, Step::Pain, Kind::Checklist(CRAMPS), Is(F::Cramps)),
    ask(QuestionId::Growing, Step::Pain, Kind::Checklist(facts![GoneByMorning]), All(&[UNDER_16, BOTH])),
    ask(
        QuestionId::Relief,
        Step::Exertion,
        Kind::OneOf(bands![ReliefMinutes: "0-10-minutes" 0..=10,
        "11-30-minutes" 11..=30, "31-60-minutes" 31..=60, "over-60-minutes" 61..=10080]),
        EXERTIONAL,
    ),
    ask(
        QuestionId::ExertionFoot,
        Step::Exertion,
        Kind::Checklist(facts![ColdPaleFoot, FootNumbOnExertion]),
        EXERTIONAL,
    ),
    ask(
        QuestionId::ExertionKnown,
        Step::Exertion,
        Kind::Checklist(facts![ExertionKnown]),
        All(&[EXERTIONAL, AtLeast(M::Days, 42)]),
    ),
    ask(QuestionId::Size, Step::Look, Kind::OneOf(SIZE), Always),
    ask(QuestionId::SwollenSince, Step::Look, Kind::OneOf(SWOLLEN_SINCE), Is(F::SwellingBothLegs)),
    ask(QuestionId::Skin, Step::Look, Kind::Checklist(SKIN), Always),
    ask(
        QuestionId::Spreading,
        Step::Look,
        Kind::Checklist(facts![SpreadingRedness]),
        Any(&[Is(F::Redness), Is(F::Warmth)]),
    ),
    ask(QuestionId::BruiseSize, Step::Look, Kind::Checklist(facts![BruiseUnderPalm]), Is(F::Bruise)),
    ask(QuestionId::Feel, Step::Feel, Kind::Checklist(FEEL), Always),
    ask(
        QuestionId::LumpKind,
        Step::Feel,
        Kind::OneOf(facts![LumpPulsing, LumpGrowing, LumpStill]),
        Is(F::Lump),
    ),
    ask(
        QuestionId::LumpSeen,
        Step::Feel,
        Kind::Checklist(facts![LumpSeenUnchanged]),
        Any(&[Is(F::KneeCyst), Is(F::LumpStill)]),
    ),
    ask(
        QuestionId::Hop,
        Step::Feel,
        Kind::Checklist(facts![HopPain]),
        Any(&[BONE, Is(F::SiteShinInnerDiffuse)]),
    ),
    ask(
        QuestionId::Nerve,
        Step::Body,
        Kind::Checklist(facts![Numbness, Weakness, PushOffWeak, FootDrop, BackPain]),
        Always,
    ),
    ask(
        QuestionId::Loosened,
        Step::Body,
        Kind::Checklist(facts![NumbnessGoneLoosened]),
        Any(&[Is(F::Numbness), Is(F::FootNumbOnExertion)]),
    ),
    ask(QuestionId::Rising, Step::Body, Kind::Checklist(facts![WeaknessRising]), Is(F::Weakness)),
    ask(
        QuestionId::Bug,
        Step::Body,
        Kind::Checklist(facts![StomachBug]),
        Any(&[Is(F::Weakness), Is(F::Numbness)]),
    ),
    ask(QuestionId::Body, Step::Body, Kind::Checklist(BODY), Always),
    ask(
        QuestionId::SkinAlike,
        Step::Body,
        Kind::Checklist(facts![SkinAlike]),
        All(&[BOTH, Any(&[Is(F::Redness), Is(F::Rash), Is(F::RedLumps)])]),
    ),
    ask(QuestionId::ClotRisk, Step::Clot, Kind::Checklist(CLOT_RISK), Always),
    ask(
        QuestionId::Journey,
        Step::Clot,
        Kind::OneOf(bands![TravelDaysAgo: "0-28-days-ago" 0..=28,
        "29-56-days-ago" 29..=56]),
        AtLeast(M::TravelHours, 4),
    ),
    ask(
        QuestionId::WeakRisk,
        Step::Clot,
        Kind::Checklist(facts![Smoker, Obesity, ContraceptiveInjection]),
        Any(&[Is(F::OnsetNoTrigger), Is(F::RestPain), Is(F::WalkClaudication)]),
    ),
    ask(QuestionId::Health, Step::Health, Kind::Checklist(HEALTH), Always),
    ask(QuestionId::Doses, Step::Health, Kind::Checklist(facts![AnticoagulantGaps]), Is(F::Anticoagulant)),
    ask(
        QuestionId::Quinolone,
        Step::Health,
        Kind::OneOf(bands![QuinoloneDays: "0-30-days" 0..=30,
        "over-30-days" 31..=36500]),
        Is(F::Quinolone),
    ),
    ask(QuestionId::Statin, Step::Health, Kind::OneOf(facts![StatinNew, StatinLong]), Is(F::Statin)),
    ask(
        QuestionId::Artery,
        Step::Health,
        Kind::OneOf(facts![LegStent, PeripheralArteryDisease, FootColdLongstanding]),
        Is(F::ArteryTrouble),
    ),
    ask(QuestionId::Sensation, Step::Health, Kind::Checklist(facts![SensationNormal]), Is(F::Diabetes)),
    ask(QuestionId::Walk, Step::Move, Kind::OneOf(facts![WalksNormally, Limps, CannotWalk]), Always),
    ask(QuestionId::Raise, Step::Move, Kind::OneOf(facts![RaiseEasy, RaisePainful, RaiseUnable]), Always),
    ask(
        QuestionId::RaisePattern,
        Step::Move,
        Kind::OneOf(facts![RaiseBentWorse, RaiseStraightWorse, RaiseBothSame, RaisePainless]),
        All(&[Any(&[Is(F::RaiseEasy), Is(F::RaisePainful)]), RAISE_IS_SAFE]),
    ),
    ask(
        QuestionId::PainkillerHealth,
        Step::Painkillers,
        Kind::Checklist(facts![
            NsaidAllergy,
            AspirinAsthma,
            UlcerOrBleeding,
            KidneyDisease,
            LiverDisease,
            HeartFailureOrAttack,
            HighBloodPressure,
            Stroke,
            BowelDisease,
            RaynaudOrColdAllergy,
            OpenSkin
        ]),
        Always,
    ),
    ask(
        QuestionId::PainkillerLife,
        Step::Painkillers,
        Kind::Checklist(facts![
            TryingToConceive,
            Breastfeeding,
            ChickenpoxNow,
            Under50Kg,
            DehydratedOrUltra,
            TakesAspirin,
            TakesSsriOrSnri,
            TakesLithiumOrMethotrexate,
            TakesAceArbOrDiuretic,
            TakesParacetamolProduct
        ]),
        Always,
    ),
    ask(
        QuestionId::Load,
        Step::Training,
        Kind::Checklist(facts![
            DistanceUp,
            FrequencyUp,
            StartedRunning,
            ReturnAfterBreak,
            BlockCampOrRace,
            FewRestDays,
            HillsOrSpeed,
            SpikesOrPlates
        ]),
        Always,
    ),
    ask(QuestionId::Spike, Step::Training, Kind::OneOf(SPIKE), Always),
    ask(
        QuestionId::Shoes,
        Step::Training,
        Kind::Checklist(facts![ShoesNew, ShoesLowDrop, ShoesBarefoot, ShoesWorn, Insoles]),
        Always,
    ),
    ask(
        QuestionId::Habits,
        Step::Training,
        Kind::Checklist(facts![
            SurfaceHard,
            SurfaceChanged,
            WarmUpNone,
            FluidsPoor,
            HipWeakness,
            Overstride,
            CalfStrengthLow,
            AnkleStiff,
            PoorSleepOrStress
        ]),
        Always,
    ),
    ask(QuestionId::Past, Step::Training, Kind::Checklist(PAST), Always),
    ask(QuestionId::StrainWhen, Step::Training, Kind::OneOf(STRAIN_WHEN), Is(F::PriorCalfStrain)),
];

/// The longest run before the pain, compared with the longest of the 30 days before it. Source: R63.
const SPIKE: &[Choice] = &[
    choice("no-spike", &[], Always),
    fact(&[Yes(F::SpikeOver10)]),
    fact(&[Yes(F::SpikeOver30)]),
    fact(&[Yes(F::SpikeDouble)]),
];

const PAST: &[Choice] = &[
    fact(&[Yes(F::PriorCalfStrain)]),
    offered(Is(F::PriorCalfStrain), fact(&[Yes(F::RehabStoppedEarly)])),
    fact(&[Yes(F::PriorAnkleInjury)]),
    fact(&[Yes(F::PriorOtherInjury)]),
];

const STRAIN_WHEN: &[Choice] = &[
    choice(
        "calf-strain-last-two-months",
        &[Yes(F::CalfStrainLastTwoMonths), Yes(F::CalfStrainLastYear)],
        Is(F::CalfStrainLastTwoMonths),
    ),
    fact(&[Yes(F::CalfStrainLastYear)]),
    choice("calf-strain-longer-ago", &[], Always),
];

const _: () = assert!(QUESTIONS.len() == QuestionId::ALL.len());

impl Step {
    /// Whether it belongs to the check itself. The others are asked after the outcome, on request, and
    /// never change the level (amendment 47).
    pub const fn is_interview(self) -> bool {
        !matches!(self, Step::Painkillers | Step::Training)
    }
}

/// The row of a question.
pub const fn question(id: QuestionId) -> Option<&'static Question> {
    if (id as usize) < QUESTIONS.len() { QUESTIONS.split_at(id as usize).1.first() } else { None }
}

/// The questions of a step, in order.
pub fn of_step(step: Step) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(move |question| question.step == step)
}
