//! The rows of the hand-over: for each question of the tables, what a clinician wants its answer for.
//!
//! A clinician has half a minute and thinks in diagnoses to rule out, not in the order of the questions. Each question,
//! and each item of a list that asks about several things, is in one place. The match has no default: a new question
//! does not compile without a place, nor a new item without a row.

use super::coded::coded;
use super::fact::Fact;
use super::question::{Learn, Question, QuestionId, question};

coded! {
    /// A row, in the order printed.
    Row {
        /// The rules that decide the level, or that none asks for a clinician soon.
        Why = "why",
        /// A clot in the lung or leg: its signs and its risks.
        Clot = "clot",
        /// A torn muscle or Achilles tendon.
        Tear = "tear",
        /// Pressure in a compartment, an artery, a nerve: the three share their signs.
        Pressure = "pressure",
        /// An infection, in the skin or deeper.
        Infection = "infection",
        /// Muscle breakdown, heat, low sodium.
        Muscle = "muscle",
        /// A bone, and what grows: night pain, lumps, weight loss.
        Bone = "bone",
        /// Medicines, and illness that changes what is safe.
        Medicines = "medicines",
        /// What the leg can do.
        Function = "function",
        /// Training, shoes and past injuries, where they were asked about.
        Training = "training",
        /// What the runner was advised to do.
        Advice = "advice",
    }
}

/// Where the answers to a question are found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In the line above the rows: who, where, since when, how strong.
    Headline,
    /// In this row.
    In(Row),
}

/// How the answers to a question are filed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Filed {
    /// All in one place.
    At(Place),
    /// The same. It asks for a detail of an earlier question: while that one is open, its name covers this one too.
    Detail(QuestionId, Place),
    /// Each item of a list in a row of its own, in the order of the items.
    Each(&'static [Row]),
}

impl Filed {
    /// The place of the choice at this position.
    pub fn place(self, index: u8) -> Option<Place> {
        match self {
            Filed::At(place) | Filed::Detail(_, place) => Some(place),
            Filed::Each(rows) => rows.get(usize::from(index)).copied().map(Place::In),
        }
    }
}

/// The headline, in the order in which a clinician would write it.
pub const HEADLINE: &[QuestionId] = &[
    QuestionId::Leg,
    QuestionId::Site,
    QuestionId::Days,
    QuestionId::Onset,
    QuestionId::Doing,
    QuestionId::Trend,
    QuestionId::PainNow,
    QuestionId::PainWorst,
    QuestionId::Age,
    QuestionId::Pregnancy,
];

/// A list that asks about several things: its items, each with its row. The items are those of the question, in its
/// order, or it does not compile.
macro_rules! each {
    ($question:ident: $($fact:ident $row:ident),+ $(,)?) => {{
        const _: () = assert!(has_these_items(question(QuestionId::$question), &[$(Fact::$fact),+]));
        Filed::Each(&[$(Row::$row),+])
    }};
}

const fn has_these_items(question: Option<&Question>, facts: &[Fact]) -> bool {
    let Some(question) = question else { return false };
    let (mut choices, mut facts) = (question.kind.choices(), facts);
    while let ([choice, more @ ..], [fact, others @ ..]) = (choices, facts) {
        match choice.yes.first() {
            Some(Learn::Yes(learned)) if *learned as usize == *fact as usize => {}
            Some(Learn::Yes(_) | Learn::No(_) | Learn::Within(..)) | None => return false,
        }
        (choices, facts) = (more, others);
    }
    choices.is_empty() && facts.is_empty()
}

const fn at(row: Row) -> Filed {
    Filed::At(Place::In(row))
}

const fn detail(of: QuestionId, row: Row) -> Filed {
    Filed::Detail(of, Place::In(row))
}

/// Where the answers to a question are filed.
pub const fn filed(id: QuestionId) -> Filed {
    match id {
        QuestionId::Leg
        | QuestionId::Site
        | QuestionId::Days
        | QuestionId::Onset
        | QuestionId::PainNow
        | QuestionId::PainWorst
        | QuestionId::Age
        | QuestionId::Pregnancy
        | QuestionId::Trend => Filed::At(Place::Headline),
        QuestionId::Doing => Filed::Detail(QuestionId::Onset, Place::Headline),
        QuestionId::Signs => SIGNS,
        QuestionId::BothFromBack => at(Row::Pressure),
        QuestionId::Behavior => BEHAVIOR,
        QuestionId::Cramps => detail(QuestionId::Behavior, Row::Muscle),
        QuestionId::Growing => detail(QuestionId::Age, Row::Bone),
        QuestionId::Relief | QuestionId::ExertionFoot | QuestionId::ExertionKnown => {
            detail(QuestionId::Onset, Row::Pressure)
        }
        QuestionId::Size => at(Row::Clot),
        QuestionId::SwollenSince => detail(QuestionId::Size, Row::Clot),
        QuestionId::Skin => SKIN,
        QuestionId::Spreading | QuestionId::SkinAlike => detail(QuestionId::Skin, Row::Infection),
        QuestionId::BruiseSize => detail(QuestionId::Skin, Row::Tear),
        QuestionId::Feel => FEEL,
        QuestionId::LumpKind | QuestionId::LumpSeen | QuestionId::Hop => detail(QuestionId::Feel, Row::Bone),
        QuestionId::Nerve => NERVE,
        QuestionId::Loosened | QuestionId::Rising | QuestionId::Bug => {
            detail(QuestionId::Nerve, Row::Pressure)
        }
        QuestionId::Body => BODY,
        QuestionId::ClotRisk | QuestionId::WeakRisk => at(Row::Clot),
        QuestionId::Journey => detail(QuestionId::ClotRisk, Row::Clot),
        QuestionId::Health => HEALTH,
        QuestionId::Doses | QuestionId::Quinolone | QuestionId::Statin | QuestionId::Sensation => {
            detail(QuestionId::Health, Row::Medicines)
        }
        QuestionId::Artery => detail(QuestionId::Health, Row::Pressure),
        QuestionId::Walk | QuestionId::Raise => at(Row::Function),
        QuestionId::RaisePattern => detail(QuestionId::Raise, Row::Function),
        QuestionId::PainkillerHealth | QuestionId::PainkillerLife => at(Row::Medicines),
        QuestionId::Load
        | QuestionId::Spike
        | QuestionId::Shoes
        | QuestionId::Habits
        | QuestionId::Past
        | QuestionId::StrainWhen => at(Row::Training),
    }
}

const SIGNS: Filed = each!(Signs:
    SignLungClot Clot,
    SignColdFoot Pressure,
    SignHardCalf Pressure,
    SignSaddle Pressure,
    SignBothLegsWeak Pressure,
    SignUrine Muscle,
    SignConfused Muscle,
    SignSepsis Infection,
    SignDeformity Bone,
);

const BEHAVIOR: Filed = each!(Behavior:
    RestPain Clot,
    NightPain Bone,
    MorningStiffness Function,
    Cramps Muscle,
    WalkClaudication Pressure,
    Recurring Function,
);

const SKIN: Filed = each!(Skin:
    Pitting Clot,
    Warmth Clot,
    Redness Infection,
    HardVein Clot,
    Bruise Tear,
    SkinBreak Infection,
    FootUlcer Pressure,
);

const FEEL: Filed = each!(Feel:
    HeardPop Tear,
    Gap Tear,
    BoneSpot Bone,
    TenseHard Pressure,
    PainOutOfProportion Pressure,
    PassiveStretchPain Pressure,
    KneeCyst Clot,
    Lump Bone,
    CastTight Pressure,
);

const NERVE: Filed = each!(Nerve:
    Numbness Pressure,
    Weakness Pressure,
    PushOffWeak Tear,
    FootDrop Pressure,
    BackPain Pressure,
);

const BODY: Filed = each!(Body:
    Fever Infection,
    Unwell Infection,
    HotJoint Infection,
    RedLumps Infection,
    Rash Infection,
    WeightLoss Bone,
    DarkUrinePast Muscle,
    DrankFarTooMuch Muscle,
    RecentVirus Infection,
);

const HEALTH: Filed = each!(Health:
    Anticoagulant Medicines,
    AnticoagulantStopped Medicines,
    Statin Medicines,
    Quinolone Medicines,
    Steroids Medicines,
    Diabetes Medicines,
    ArteryTrouble Pressure,
    VascularDisease Pressure,
    Sickle Muscle,
    WeakImmunity Infection,
    LowEnergy Bone,
);
