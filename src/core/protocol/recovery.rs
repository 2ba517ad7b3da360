//! How bad it looks, how long it may take, what can go wrong, and how to prevent it.
//!
//! The grade is a lay grade from what a runner can notice; it is not a grade from a scan. Ranges are wide on
//! purpose and are the authors' choice (brief d.4), checked there against R51, R45 and R101.

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Is};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::source::*;

/// The lay grade, 0 to 3. Source: brief d.2.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum LayGrade {
    /// Tightness or soreness.
    Zero,
    /// Mild.
    One,
    /// Moderate.
    Two,
    /// Severe: led by a clinician.
    Three,
}

impl LayGrade {
    /// Every one, in order.
    pub const ALL: [LayGrade; 4] = [LayGrade::Zero, LayGrade::One, LayGrade::Two, LayGrade::Three];
}

/// A sign of a grade.
#[derive(Clone, Copy, Debug)]
pub struct GradeSign {
    /// The grade it points to.
    pub grade: LayGrade,
    /// When it is present.
    pub when: Criterion,
    /// It decides by itself (bold in brief d.2).
    pub decides_alone: bool,
}

const fn sign(grade: LayGrade, when: Criterion) -> GradeSign {
    GradeSign { grade, when, decides_alone: false }
}

const fn decides(grade: LayGrade, when: Criterion) -> GradeSign {
    GradeSign { grade, when, decides_alone: true }
}

/// Two signs of a column make the grade; the highest such column counts. Source: brief d.2, without a paper.
pub const GRADE_SIGNS: &[GradeSign] = &[
    sign(LayGrade::Zero, Any(&[Is(F::OnsetDelayed), Is(F::BothLegs)])),
    sign(LayGrade::Zero, Is(F::WalksNormally)),
    sign(LayGrade::Zero, Is(F::RaiseEasy)),
    sign(LayGrade::Zero, Below(M::Pain, 3)),
    sign(LayGrade::One, Any(&[Is(F::OnsetSudden), Is(F::OnsetGradual)])),
    sign(LayGrade::One, All(&[AtLeast(M::Pain, 1), Below(M::Pain, 4)])),
    sign(LayGrade::One, All(&[Is(F::RaisePainful), Below(M::Pain, 4)])),
    sign(LayGrade::Two, Is(F::HeardPop)),
    sign(LayGrade::Two, Is(F::Limps)),
    sign(LayGrade::Two, All(&[Is(F::RaisePainful), AtLeast(M::Pain, 4)])),
    sign(LayGrade::Two, Is(F::SwellingMild)),
    sign(LayGrade::Two, Is(F::Bruise)),
    sign(LayGrade::Two, All(&[AtLeast(M::Pain, 4), Below(M::Pain, 7)])),
    sign(LayGrade::Three, Is(F::CannotWalk)),
    sign(LayGrade::Three, Is(F::SwellingMarked)),
    sign(LayGrade::Three, AtLeast(M::Pain, 6)),
    sign(LayGrade::Three, Is(F::NightPain)),
    decides(LayGrade::Three, Is(F::RaiseUnable)),
    decides(LayGrade::Three, Is(F::Gap)),
];

/// A point on the way back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Milestone {
    /// The first run-walk.
    FirstRunWalk,
    /// Thirty minutes of easy running without a break.
    ThirtyMinutes,
    /// Full training, hills and speed included.
    AllTraining,
}

impl Milestone {
    /// In order.
    pub const ALL: [Milestone; 3] =
        [Milestone::FirstRunWalk, Milestone::ThirtyMinutes, Milestone::AllTraining];
}

/// A range of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Days {
    /// The earliest day.
    pub from: u16,
    /// The latest day.
    pub to: u16,
}

/// The range of a milestone in days, before the multipliers. Weeks × 7, halves rounded outward. Source: brief d.4.
pub const fn range(grade: LayGrade, milestone: Milestone) -> Days {
    let (from, to) = match (grade, milestone) {
        (LayGrade::Zero, Milestone::FirstRunWalk) => (3, 7),
        (LayGrade::Zero, Milestone::ThirtyMinutes) => (10, 18),
        (LayGrade::Zero, Milestone::AllTraining) => (17, 28),
        (LayGrade::One, Milestone::FirstRunWalk) => (7, 14),
        (LayGrade::One, Milestone::ThirtyMinutes) => (21, 32),
        (LayGrade::One, Milestone::AllTraining) => (35, 49),
        (LayGrade::Two, Milestone::FirstRunWalk) => (17, 35),
        (LayGrade::Two, Milestone::ThirtyMinutes) => (49, 67),
        (LayGrade::Two, Milestone::AllTraining) => (63, 91),
        (LayGrade::Three, Milestone::FirstRunWalk) => (42, 70),
        (LayGrade::Three, Milestone::ThirtyMinutes) => (70, 105),
        (LayGrade::Three, Milestone::AllTraining) => (84, 140),
    };
    Days { from, to }
}

/// What lengthens or shortens a range, in percent. Source: brief d.4. The strongest one of a group counts.
pub const MULTIPLIERS: &[&[(Criterion, u16)]] = &[
    &[(AtLeast(M::AgeYears, 55), 130), (AtLeast(M::AgeYears, 40), 115)],
    &[(Is(F::CalfStrainLastTwoMonths), 150), (Is(F::CalfStrainLastYear), 125)],
    &[(Is(F::SiteCalfUpperInner), 85)],
];

/// No range is lengthened beyond this, in percent. Source: brief d.4.
pub const MOST_PERCENT: u16 = 150;

macro_rules! items {
    ($(#[$doc:meta])* $type:ident { $($(#[$vdoc:meta])* $name:ident = $code:literal: $sources:expr,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $type { $($(#[$vdoc])* $name,)+ }

        impl $type {
            /// Every one, in order.
            pub const ALL: &'static [$type] = &[$($type::$name,)+];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $($type::$name => $code,)+ }
            }

            /// The references. Empty: the authors' choice.
            pub const fn sources(self) -> &'static [SourceId] {
                match self { $($type::$name => $sources,)+ }
            }
        }
    };
}

items! {
    /// What can go wrong if it is ignored or running starts too soon. Source: the article, brief h.
    Complication {
        /// The pain stays.
        PersistentPain = "persistent-pain": &[],
        /// The calf stays weak.
        Weakness = "weakness": &[],
        /// A larger tear.
        LargerTear = "larger-tear": &[R45],
        /// The same injury again.
        Recurrence = "recurrence": &[R49, R57],
    }
}

items! {
    /// How to prevent it. Source: brief h.
    Prevention {
        /// Two strength sessions a week for 12 weeks, then one or two.
        StrengthForLife = "strength-for-life": &[R48, R96],
        /// Heel raises counted every four weeks.
        Retest = "retest": &[R48],
        /// No single run over 110 % of the longest in 30 days.
        SpikeRule = "spike-rule": &[R63],
        /// Hard days 48 hours apart, 72 from age 50.
        HardDaysApart = "hard-days-apart": &[],
        /// New shoes over 4 to 6 weeks.
        ShoesSlowly = "shoes-slowly": &[],
        /// Warm up for anything faster than easy.
        WarmUp = "warm-up": &[R96],
        /// Act within 24 hours on early signs.
        EarlySigns = "early-signs": &[],
        /// A long trip with a sore calf or a clot risk.
        LongTrips = "long-trips": &[R16],
        /// No race before the last stage is done.
        NoRaceYet = "no-race-yet": &[],
        /// What to do in a cramp at night, and when to see somebody about it.
        NightCramps = "night-cramps": &[R68, R118],
        /// What does not prevent it: stretching alone, insoles, shoe type, the 10 % week, cramp drinks.
        NotProven = "not-proven": &[R66, R65, R107, R69],
    }
}
