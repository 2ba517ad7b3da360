//! What may have added to the pain, with how strongly each answer points to it.

use super::criterion::Criterion::{self, Any, AtLeast, Is};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::grade::Evidence::{self, A, B, C, D, X};
use super::source::*;

macro_rules! causes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// Something that may have added to the pain. Declared in the order of brief c.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Cause { $($(#[$doc])* $name,)+ }

        impl Cause {
            /// Every cause, in the order of [`CAUSES`].
            pub const ALL: [Cause; 18] = [$(Cause::$name,)+];

            /// The id of brief c, stable.
            pub const fn code(self) -> &'static str {
                match self { $(Cause::$name => $code,)+ }
            }
        }
    };
}

causes! {
    /// Too much running too soon.
    Overload = "overload",
    /// An earlier calf strain.
    PriorCalf = "prior_calf",
    /// Age 40 or over.
    Age = "age",
    /// Calf muscles that tire early.
    CalfStrength = "calf_strength",
    /// Hills, speed, spikes or plates.
    HillsSpeed = "hills_speed",
    /// A change to lower, thinner or new shoes.
    ShoeChange = "shoe_change",
    /// Worn shoes. What the article calls improper footwear.
    Footwear = "footwear",
    /// Hard or changed ground.
    Surface = "surface",
    /// No warm-up.
    WarmUp = "warm_up",
    /// Weak hips, glutes or hamstrings.
    HipBalance = "hip_balance",
    /// Overstriding, or a recent change of running form.
    Form = "form",
    /// Fluids and salt.
    Hydration = "hydration",
    /// Coming back after a break.
    ReturnBreak = "return_break",
    /// A stiff ankle.
    AnkleStiff = "ankle_stiff",
    /// Another leg injury in the last year.
    OtherInjury = "other_injury",
    /// Insoles in use now.
    Orthotic = "orthotic",
    /// Too little food, sleep or calm.
    Energy = "energy",
    /// A quinolone, steroid or statin.
    Medicine = "medicine",
}

/// One cause: how good its evidence is and what scores for it.
///
/// Its score is the highest score that is known to hold in each group, added up over the groups.
/// It ranks by that sum times [`Evidence::weight`], so a cause graded X is never shown as one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CauseRow {
    /// Which cause.
    pub cause: Cause,
    /// How good the evidence is that it adds to calf injury.
    pub evidence: Evidence,
    /// Whether the source article names it.
    pub in_article: bool,
    /// One group per question; within a group, the alternatives and their scores.
    pub groups: &'static [&'static [(Criterion, u8)]],
    /// The references. Empty: no paper was read for it.
    pub sources: &'static [SourceId],
}

/// Every cause, in the order of [`Cause::ALL`]. Source: brief c, where scores are given there.
pub const CAUSES: [CauseRow; 18] = [
    CauseRow {
        cause: Cause::Overload,
        evidence: B,
        in_article: true,
        groups: &[
            // "Distance up" alone says that there was a rise but not how big: the lowest spike counts.
            &[
                (Is(F::SpikeDouble), 4),
                (Is(F::SpikeOver30), 3),
                (Is(F::SpikeOver10), 2),
                (Is(F::DistanceUp), 2),
            ],
            &[(Is(F::FrequencyUp), 1)],
            // Brief c asks for it without a score.
            &[(Is(F::StartedRunning), 1)],
            &[(Is(F::BlockCampOrRace), 1)],
            &[(Is(F::FewRestDays), 1)],
        ],
        sources: &[R63, R107],
    },
    CauseRow {
        cause: Cause::PriorCalf,
        evidence: A,
        in_article: true,
        groups: &[
            // A strain longer ago has no score in brief c: one less than within the year.
            &[
                (Is(F::CalfStrainLastTwoMonths), 4),
                (Is(F::CalfStrainLastYear), 3),
                (Is(F::PriorCalfStrain), 2),
            ],
            &[(Is(F::RehabStoppedEarly), 2)],
        ],
        sources: &[R102, R49, R57],
    },
    CauseRow {
        cause: Cause::Age,
        evidence: A,
        in_article: false,
        groups: &[&[(AtLeast(M::AgeYears, 50), 3), (AtLeast(M::AgeYears, 40), 2)]],
        sources: &[R102, R80],
    },
    CauseRow {
        cause: Cause::CalfStrength,
        evidence: C,
        in_article: false,
        // The third point of brief c, for a side under 70 % of the other, needs the counts of both sides.
        groups: &[&[(Is(F::CalfStrengthLow), 2)]],
        sources: &[R75, R48],
    },
    CauseRow {
        cause: Cause::HillsSpeed,
        evidence: C,
        in_article: false,
        groups: &[&[(Is(F::HillsOrSpeed), 2)], &[(Is(F::SpikesOrPlates), 1)]],
        sources: &[R45, R110],
    },
    CauseRow {
        cause: Cause::ShoeChange,
        evidence: B,
        in_article: false,
        // New shoes of the same kind have no score in brief c: one less than a lower drop.
        groups: &[&[(Is(F::ShoesBarefoot), 3), (Is(F::ShoesLowDrop), 2), (Is(F::ShoesNew), 1)]],
        sources: &[R76, R77, R109],
    },
    CauseRow {
        cause: Cause::Footwear,
        evidence: X,
        in_article: true,
        groups: &[&[(Is(F::ShoesWorn), 1)]],
        sources: &[R65],
    },
    CauseRow {
        cause: Cause::Surface,
        evidence: C,
        in_article: true,
        groups: &[&[(Any(&[Is(F::SurfaceHard), Is(F::SurfaceChanged)]), 1)]],
        sources: &[R64],
    },
    CauseRow {
        cause: Cause::WarmUp,
        evidence: C,
        in_article: true,
        groups: &[&[(Is(F::WarmUpNone), 1)]],
        sources: &[R96],
    },
    CauseRow {
        cause: Cause::HipBalance,
        evidence: D,
        in_article: true,
        groups: &[&[(Is(F::HipWeakness), 1)]],
        sources: &[R96],
    },
    CauseRow {
        cause: Cause::Form,
        evidence: C,
        in_article: true,
        groups: &[&[(Is(F::Overstride), 2)]],
        sources: &[],
    },
    CauseRow {
        cause: Cause::Hydration,
        evidence: C,
        in_article: true,
        groups: &[&[(Is(F::FluidsPoor), 1)]],
        sources: &[R68, R69],
    },
    CauseRow {
        cause: Cause::ReturnBreak,
        evidence: C,
        in_article: false,
        groups: &[&[(Is(F::ReturnAfterBreak), 2)]],
        sources: &[],
    },
    CauseRow {
        cause: Cause::AnkleStiff,
        evidence: D,
        in_article: false,
        groups: &[&[(Is(F::AnkleStiff), 1)]],
        sources: &[],
    },
    CauseRow {
        cause: Cause::OtherInjury,
        evidence: C,
        in_article: false,
        groups: &[&[(Any(&[Is(F::PriorAnkleInjury), Is(F::PriorOtherInjury)]), 1)]],
        sources: &[R102, R46],
    },
    CauseRow {
        cause: Cause::Orthotic,
        evidence: C,
        in_article: false,
        groups: &[&[(Is(F::Insoles), 1)]],
        sources: &[R64, R66],
    },
    CauseRow {
        cause: Cause::Energy,
        evidence: B,
        in_article: false,
        groups: &[&[(Any(&[Is(F::LowEnergy), Is(F::PoorSleepOrStress)]), 2)]],
        sources: &[R97],
    },
    CauseRow {
        cause: Cause::Medicine,
        evidence: B,
        in_article: false,
        // No score in brief c. Two, as for any other direct question.
        groups: &[&[
            (Is(F::Quinolone), 2),
            (Is(F::Steroids), 2),
            (Is(F::StatinNew), 2),
            (Is(F::StatinLong), 2),
        ]],
        sources: &[R20, R41, R43],
    },
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

    use super::*;

    /// The score of a cause when the given facts are present and the runner has the given age.
    fn score(cause: Cause, present: &[F], age: u16) -> u8 {
        fn holds(when: &Criterion, present: &[F], age: u16) -> bool {
            match *when {
                Is(fact) => present.contains(&fact),
                AtLeast(M::AgeYears, least) => age >= least,
                Any(parts) => parts.iter().any(|part| holds(part, present, age)),
                other => panic!("causes do not use {other:?}"),
            }
        }
        let row = CAUSES.iter().find(|row| row.cause == cause).unwrap();
        row.groups
            .iter()
            .filter_map(|group| {
                let scores = group.iter().filter(|(when, _)| holds(when, present, age));
                scores.map(|(_, score)| *score).max()
            })
            .sum()
    }

    #[test]
    fn rows_are_in_the_order_of_the_causes() {
        for (cause, row) in Cause::ALL.iter().zip(CAUSES) {
            assert_eq!(*cause, row.cause);
        }
    }

    #[test]
    fn codes_differ() {
        for (index, cause) in Cause::ALL.iter().enumerate() {
            let again = Cause::ALL.iter().skip(index + 1).any(|other| other.code() == cause.code());
            assert!(!again, "{} appears twice", cause.code());
        }
    }

    #[test]
    fn alternatives_take_the_highest_and_questions_add_up() {
        let big_jump = [F::SpikeOver10, F::SpikeOver30, F::DistanceUp];
        assert_eq!(score(Cause::Overload, &big_jump, 30), 3);
        let more_runs_too = [F::SpikeOver30, F::FrequencyUp, F::FewRestDays];
        assert_eq!(score(Cause::Overload, &more_runs_too, 30), 5);
        assert_eq!(score(Cause::Overload, &[F::DistanceUp], 30), 2);
        let recent = [F::PriorCalfStrain, F::CalfStrainLastYear, F::RehabStoppedEarly];
        assert_eq!(score(Cause::PriorCalf, &recent, 30), 5);
    }

    #[test]
    fn age_scores_change_at_40_and_50() {
        for (age, expected) in [(39, 0), (40, 2), (49, 2), (50, 3)] {
            assert_eq!(score(Cause::Age, &[], age), expected, "at {age}");
        }
    }

    #[test]
    fn the_article_names_eight_causes() {
        assert_eq!(CAUSES.iter().filter(|row| row.in_article).count(), 8);
    }

    #[test]
    fn every_source_exists() {
        for id in CAUSES.iter().flat_map(|row| row.sources) {
            assert!(source(*id).is_some(), "R{}", id.number());
        }
    }
}
