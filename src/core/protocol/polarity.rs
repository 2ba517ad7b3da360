//! How each answer reads to a clinician: which are findings, and which say that something is normal.
//!
//! "No" does not always mean that nothing is wrong. Without a light touch on every toe the skin is numb, and a bruise that
//! is not under a palm is a large one. So every answer is declared here, and what is left unticked has words of its own
//! where a plain "No: …" would be read the wrong way round. The match has no default: a new question does not compile
//! without a line.

use super::coded::coded;
use super::question::QuestionId;

/// Where a statement stands in its row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reads {
    /// Among the positives: abnormal, or a fact on its own such as an age, a place or a medicine.
    Finding,
    /// Among the negatives: it says that something is normal or is not there.
    Normal,
}

/// How an item reads that was left unticked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unticked {
    /// It is not there: its name after "No: ".
    Denied,
    /// It has words of its own.
    Says(Reads, Left),
}

/// How the answers to a question read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Polarity {
    /// One answer: each choice, in order.
    Choices(&'static [Reads]),
    /// One answer, a fact on its own whichever it is.
    Facts,
    /// A list. What is ticked is a finding; what is not is denied.
    List,
    /// A list with an item that reads otherwise: each item, ticked and left unticked, in order.
    Items(&'static [(Reads, Unticked)]),
}

coded! {
    /// What is said of an item that was left unticked, where its name after "No: " would mislead.
    Left {
        /// The pain of a child is there in the morning, or by day.
        NotGoneByMorning = "not-gone-by-morning",
        /// Effort pain that nobody has named, or that has changed.
        ExertionNotKnown = "exertion-not-known",
        /// Pain beside the cramps, or between them.
        CrampNotOnly = "cramp-not-only",
        /// A bruise that a palm does not cover.
        BruiseOverPalm = "bruise-over-palm",
        /// A lump that no clinician has seen, or that has changed.
        LumpNotSeen = "lump-not-seen",
        /// No pain on hopping. It may not have been tried, so it is no plain "no".
        NoHopPain = "no-hop-pain",
        /// Numbness that did not go, or nothing tight that could be loosened.
        NotLoosened = "not-loosened",
        /// Colour, rash or lumps on one side, or more on one.
        SkinNotAlike = "skin-not-alike",
        /// Touch that is lost or less than before.
        SensationReduced = "sensation-reduced",
    }
}

impl Polarity {
    /// How a choice reads that was chosen or ticked. `None`: there is no such choice.
    pub fn chosen(self, index: u8) -> Option<Reads> {
        match self {
            Polarity::Facts | Polarity::List => Some(Reads::Finding),
            Polarity::Choices(choices) => choices.get(usize::from(index)).copied(),
            Polarity::Items(items) => items.get(usize::from(index)).map(|(ticked, _)| *ticked),
        }
    }

    /// How an item reads that was left unticked. `None`: nothing is ticked here, or there is no such item.
    pub fn unticked(self, index: u8) -> Option<Unticked> {
        match self {
            Polarity::Choices(_) | Polarity::Facts => None,
            Polarity::List => Some(Unticked::Denied),
            Polarity::Items(items) => items.get(usize::from(index)).map(|(_, unticked)| *unticked),
        }
    }
}

use Reads::{Finding, Normal};
use Unticked::{Denied, Says};

/// How the answers to a question read.
pub const fn polarity(id: QuestionId) -> Polarity {
    match id {
        QuestionId::Age
        | QuestionId::Pregnancy
        | QuestionId::Onset
        | QuestionId::Doing
        | QuestionId::Leg
        | QuestionId::Site
        | QuestionId::Days
        | QuestionId::Trend
        | QuestionId::PainNow
        | QuestionId::PainWorst
        | QuestionId::Relief
        | QuestionId::SwollenSince
        | QuestionId::LumpKind
        | QuestionId::Journey
        | QuestionId::Quinolone
        | QuestionId::Statin
        | QuestionId::Artery
        | QuestionId::StrainWhen => Polarity::Facts,
        QuestionId::BothFromBack => Polarity::Choices(&[Finding, Finding, Normal]),
        // "Not compared" is no finding, and says itself how little it is worth.
        QuestionId::Size => Polarity::Choices(&[Normal, Normal, Finding, Finding, Finding, Finding, Finding]),
        QuestionId::Walk | QuestionId::Raise => Polarity::Choices(&[Normal, Finding, Finding]),
        QuestionId::RaisePattern => Polarity::Choices(&[Finding, Finding, Finding, Normal]),
        QuestionId::Spike => Polarity::Choices(&[Normal, Finding, Finding, Finding]),
        QuestionId::Signs
        | QuestionId::Behavior
        | QuestionId::ExertionFoot
        | QuestionId::Skin
        | QuestionId::Spreading
        | QuestionId::Feel
        | QuestionId::Nerve
        | QuestionId::Rising
        | QuestionId::Bug
        | QuestionId::Body
        | QuestionId::ClotRisk
        | QuestionId::WeakRisk
        | QuestionId::Health
        | QuestionId::Doses
        | QuestionId::PainkillerHealth
        | QuestionId::PainkillerLife
        | QuestionId::Load
        | QuestionId::Shoes
        | QuestionId::Habits
        | QuestionId::Past => Polarity::List,
        QuestionId::Cramps => Polarity::Items(&[
            (Finding, Says(Finding, Left::CrampNotOnly)),
            (Finding, Denied),
            (Finding, Denied),
            (Finding, Denied),
        ]),
        QuestionId::Growing => Polarity::Items(&[(Normal, Says(Finding, Left::NotGoneByMorning))]),
        QuestionId::ExertionKnown => Polarity::Items(&[(Finding, Says(Finding, Left::ExertionNotKnown))]),
        QuestionId::BruiseSize => Polarity::Items(&[(Finding, Says(Finding, Left::BruiseOverPalm))]),
        QuestionId::LumpSeen => Polarity::Items(&[(Finding, Says(Finding, Left::LumpNotSeen))]),
        QuestionId::Hop => Polarity::Items(&[(Finding, Says(Normal, Left::NoHopPain))]),
        QuestionId::Loosened => Polarity::Items(&[(Finding, Says(Finding, Left::NotLoosened))]),
        QuestionId::SkinAlike => Polarity::Items(&[(Finding, Says(Finding, Left::SkinNotAlike))]),
        QuestionId::Sensation => Polarity::Items(&[(Normal, Says(Finding, Left::SensationReduced))]),
    }
}
