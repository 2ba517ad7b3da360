//! The exercises of each stage, with their dose. Source: brief f.2, experts of R48; doses are the authors' choice.

use super::criterion::Criterion::{self, Any, Below, Is};
use super::fact::{Fact as F, Measure as M};
use super::stage::Stage;

macro_rules! exercises {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// An exercise.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Exercise { $($(#[$doc])* $name,)+ }

        impl Exercise {
            /// Every one, in stage order.
            pub const ALL: &'static [Exercise] = &[$(Exercise::$name,)+];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Exercise::$name => $code,)+ }
            }
        }
    };
}

exercises! {
    /// Foot up and down.
    AnklePumps = "ankle-pumps",
    /// Curl the toes.
    ToeCurls = "toe-curls",
    /// Sitting, both heels up.
    SeatedHeelLift = "seated-heel-lift",
    /// A short walk.
    GentleWalk = "gentle-walk",
    /// Hold at mid-height, knee bent.
    BentKneeHold = "bent-knee-hold",
    /// Sitting heel raise with weight on the knee.
    SeatedRaise = "seated-raise",
    /// Push the foot against a band.
    BandPush = "band-push",
    /// Both heels up, standing.
    TwoLegRaise = "two-leg-raise",
    /// Towel stretch.
    TowelStretch = "towel-stretch",
    /// Stand on one leg.
    Balance = "balance",
    /// Cycle.
    Cycle = "cycle",
    /// Bent-knee raise, two legs to one.
    BentKneeRaise = "bent-knee-raise",
    /// Sitting raise with a load.
    SeatedLoadedRaise = "seated-loaded-raise",
    /// Straight-knee raise off the floor.
    StraightKneeRaise = "straight-knee-raise",
    /// Straight-knee raise off a step.
    StepRaise = "step-raise",
    /// Push hard into a wall or strap.
    HardPush = "hard-push",
    /// Step up.
    StepUp = "step-up",
    /// Leg out to the side.
    HipSide = "hip-side",
    /// Bent-knee wall stretch.
    WallStretchBent = "wall-stretch-bent",
    /// Small hops on two legs.
    TwoLegPogo = "two-leg-pogo",
    /// Hops from side to side.
    LineHops = "line-hops",
    /// Skipping.
    Skipping = "skipping",
    /// Small hops on one leg.
    OneLegPogo = "one-leg-pogo",
    /// Step off a box and stick.
    BoxStick = "box-stick",
}

/// How much of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dose {
    /// Sets: from, to.
    pub sets: (u8, u8),
    /// Repeats per set: from, to. `None`: timed.
    pub reps: Option<(u8, u8)>,
    /// Seconds per hold or per set: from, to. `None`: counted.
    pub hold_s: Option<(u8, u8)>,
    /// Minutes: from, to. `None`: not measured in minutes.
    pub minutes: Option<(u8, u8)>,
    /// Times per day: from, to.
    pub per_day: (u8, u8),
    /// Days per week.
    pub days_per_week: u8,
    /// Pain allowed, 0 to 10.
    pub max_pain: u8,
}

/// One exercise of a stage.
#[derive(Clone, Copy, Debug)]
pub struct ExerciseRow {
    /// The exercise.
    pub exercise: Exercise,
    /// Its stage.
    pub stage: Stage,
    /// How much.
    pub dose: Dose,
    /// Shown only where this is clearly false.
    pub blocked_by: Criterion,
}

const NOTHING: Criterion = Any(&[]);
/// No deep stretch and no step edge with pain at the heel end of the Achilles. Brief f.3.
const HEEL_END: Criterion = Is(F::SiteAchillesHeel);

const fn reps(sets: u8, from: u8, to: u8, days_per_week: u8, max_pain: u8) -> Dose {
    Dose {
        sets: (sets, sets),
        reps: Some((from, to)),
        hold_s: None,
        minutes: None,
        per_day: (1, 1),
        days_per_week,
        max_pain,
    }
}

const fn hold(sets: u8, from_s: u8, to_s: u8, days_per_week: u8, max_pain: u8) -> Dose {
    Dose { reps: None, hold_s: Some((from_s, to_s)), ..reps(sets, 0, 0, days_per_week, max_pain) }
}

const fn minutes(from: u8, to: u8, days_per_week: u8, max_pain: u8) -> Dose {
    Dose { reps: None, minutes: Some((from, to)), ..reps(1, 0, 0, days_per_week, max_pain) }
}

const fn row(exercise: Exercise, stage: Stage, dose: Dose) -> ExerciseRow {
    ExerciseRow { exercise, stage, dose, blocked_by: NOTHING }
}

/// Every exercise, in the order of [`Exercise::ALL`].
pub const EXERCISES: &[ExerciseRow] = &[
    row(Exercise::AnklePumps, Stage::Protect, Dose { per_day: (6, 8), ..reps(1, 20, 20, 7, 2) }),
    row(Exercise::ToeCurls, Stage::Protect, reps(2, 15, 15, 7, 2)),
    row(Exercise::SeatedHeelLift, Stage::Protect, Dose { per_day: (3, 3), ..reps(2, 15, 15, 7, 2) }),
    row(Exercise::GentleWalk, Stage::Protect, Dose { per_day: (3, 3), ..minutes(5, 10, 7, 2) }),
    row(Exercise::BentKneeHold, Stage::EarlyLoading, Dose { per_day: (1, 2), ..hold(5, 30, 45, 7, 2) }),
    row(Exercise::SeatedRaise, Stage::EarlyLoading, reps(3, 15, 15, 7, 2)),
    row(Exercise::BandPush, Stage::EarlyLoading, reps(3, 15, 15, 7, 2)),
    row(Exercise::TwoLegRaise, Stage::EarlyLoading, reps(3, 10, 12, 3, 2)),
    ExerciseRow {
        // Like the treatment of that name: not in the first 72 hours. Brief e.
        blocked_by: Any(&[HEEL_END, Below(M::Days, 3)]),
        ..row(Exercise::TowelStretch, Stage::EarlyLoading, Dose { per_day: (2, 2), ..hold(3, 20, 30, 7, 2) })
    },
    row(Exercise::Balance, Stage::EarlyLoading, hold(3, 30, 30, 7, 2)),
    row(Exercise::Cycle, Stage::EarlyLoading, minutes(15, 30, 3, 2)),
    row(Exercise::BentKneeRaise, Stage::Strength, Dose { sets: (3, 4), ..reps(3, 8, 12, 3, 3) }),
    row(Exercise::SeatedLoadedRaise, Stage::Strength, Dose { sets: (3, 4), ..reps(3, 8, 12, 3, 3) }),
    row(Exercise::StraightKneeRaise, Stage::Strength, reps(3, 10, 15, 3, 3)),
    ExerciseRow { blocked_by: HEEL_END, ..row(Exercise::StepRaise, Stage::Strength, reps(3, 10, 15, 3, 3)) },
    row(Exercise::HardPush, Stage::Strength, hold(5, 30, 30, 3, 3)),
    row(Exercise::StepUp, Stage::Strength, reps(3, 12, 12, 2, 2)),
    row(Exercise::HipSide, Stage::Strength, reps(3, 12, 12, 2, 2)),
    ExerciseRow {
        blocked_by: HEEL_END,
        ..row(Exercise::WallStretchBent, Stage::Strength, hold(3, 30, 30, 3, 3))
    },
    row(Exercise::TwoLegPogo, Stage::Spring, reps(3, 20, 20, 3, 2)),
    row(Exercise::LineHops, Stage::Spring, reps(3, 20, 20, 3, 2)),
    row(Exercise::Skipping, Stage::Spring, hold(3, 30, 30, 3, 2)),
    row(Exercise::OneLegPogo, Stage::Spring, reps(3, 10, 20, 3, 2)),
    row(Exercise::BoxStick, Stage::Spring, reps(3, 6, 6, 2, 2)),
];

const _: () = assert!(EXERCISES.len() == Exercise::ALL.len());
