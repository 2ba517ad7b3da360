//! The stages of rehabilitation: when one starts, when it ends, and the pain rules. Source: brief f.

use super::fact::Measure;
use super::recovery::{Days, LayGrade};

/// A stage.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Stage {
    /// P1, protect and settle.
    Protect,
    /// P2, early loading.
    EarlyLoading,
    /// P3, strength.
    Strength,
    /// P4, spring.
    Spring,
    /// P5, return to running: the ladder.
    ReturnToRun,
    /// P6, all training and prevention.
    FullTraining,
}

impl Stage {
    /// In order.
    pub const ALL: [Stage; 6] = [
        Stage::Protect,
        Stage::EarlyLoading,
        Stage::Strength,
        Stage::Spring,
        Stage::ReturnToRun,
        Stage::FullTraining,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Protect => "p1",
            Stage::EarlyLoading => "p2",
            Stage::Strength => "p3",
            Stage::Spring => "p4",
            Stage::ReturnToRun => "p5",
            Stage::FullTraining => "p6",
        }
    }
}

/// A thing to reach before the next stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gate {
    /// Walk this long at this pain or less.
    Walk {
        /// Minutes.
        minutes: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// No new swelling.
    NoNewSwelling,
    /// This many raises on two legs.
    TwoLegRaises {
        /// Repeats.
        count: u8,
        /// Knee straight and knee bent, or straight only.
        is_bent_too: bool,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Hold on one leg at mid-height.
    SingleLegHold {
        /// Sets.
        sets: u8,
        /// Seconds each.
        hold_s: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Raises on one leg, straight and bent: the count of the age table, or this share of the other side.
    SingleLegRaises {
        /// Percent of the other side that is enough.
        percent_of_other: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Hops on two legs (amendment 32: one-leg hops belong to the spring stage).
    TwoLegHops {
        /// Repeats.
        count: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Pogo hops on one leg.
    SingleLegHops {
        /// Sets.
        sets: u8,
        /// Repeats.
        count: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Skipping.
    Skipping {
        /// Sets.
        sets: u8,
        /// Seconds each.
        seconds: u8,
    },
    /// Knee to wall, against the other side.
    KneeToWall {
        /// Centimeters of difference allowed.
        max_difference_cm: u8,
    },
    /// Days since the pain began, for a mild and a moderate injury.
    DaysSince {
        /// Grade 0 and 1.
        mild: u8,
        /// Grade 2 and above.
        moderate: u8,
    },
    /// Every step of the ladder passed.
    LadderDone,
    /// No pain, tightness or cramp, and confident.
    NoSymptoms,
    /// Weeks of continuous easy runs.
    ContinuousRuns {
        /// Weeks.
        weeks: u8,
        /// Shortest run, minutes.
        from_minutes: u8,
        /// Longest run, minutes.
        to_minutes: u8,
        /// Pain, 0 to 10.
        max_pain: u8,
    },
    /// Fast strides without a reaction the next day.
    Strides {
        /// Repeats.
        count: u8,
        /// Percent of full speed.
        percent: u8,
    },
}

/// One stage.
#[derive(Clone, Copy, Debug)]
pub struct StageRow {
    /// The stage.
    pub stage: Stage,
    /// The usual days for a mild injury. Never a promise: gates beat dates.
    pub days_mild: Days,
    /// The usual days for a moderate injury.
    pub days_moderate: Days,
    /// What ends it. It is entered when the one before has ended.
    pub exit: &'static [Gate],
}

impl StageRow {
    /// The usual days for this grade. What is graded 2 or above counts as moderate.
    pub const fn days(&self, grade: LayGrade) -> Days {
        match grade {
            LayGrade::Zero | LayGrade::One => self.days_mild,
            LayGrade::Two | LayGrade::Three => self.days_moderate,
        }
    }
}

/// The latest stage that a plan starts at. Springing and running are reached through it, never by date.
pub const LATEST_START: Stage = Stage::Strength;

/// The stages, in order. Source: brief f.2; days of P4 to P6 from its weeks and d.4.
pub const STAGES: [StageRow; 6] = [
    StageRow {
        stage: Stage::Protect,
        days_mild: Days { from: 0, to: 3 },
        days_moderate: Days { from: 0, to: 5 },
        exit: &[
            Gate::Walk { minutes: 10, max_pain: 2 },
            Gate::NoNewSwelling,
            Gate::TwoLegRaises { count: 1, is_bent_too: false, max_pain: 3 },
        ],
    },
    StageRow {
        stage: Stage::EarlyLoading,
        days_mild: Days { from: 2, to: 7 },
        days_moderate: Days { from: 3, to: 14 },
        exit: &[
            Gate::Walk { minutes: 20, max_pain: 1 },
            Gate::TwoLegRaises { count: 15, is_bent_too: true, max_pain: 2 },
            Gate::SingleLegHold { sets: 5, hold_s: 30, max_pain: 2 },
        ],
    },
    StageRow {
        stage: Stage::Strength,
        days_mild: Days { from: 7, to: 21 },
        days_moderate: Days { from: 14, to: 42 },
        exit: &[
            Gate::Walk { minutes: 30, max_pain: 1 },
            Gate::SingleLegRaises { percent_of_other: 90, max_pain: 3 },
            Gate::TwoLegHops { count: 10, max_pain: 2 },
            Gate::KneeToWall { max_difference_cm: 2 },
            Gate::DaysSince { mild: 7, moderate: 14 },
        ],
    },
    StageRow {
        stage: Stage::Spring,
        days_mild: Days { from: 14, to: 28 },
        days_moderate: Days { from: 28, to: 56 },
        exit: &[
            Gate::SingleLegHops { sets: 3, count: 20, max_pain: 2 },
            Gate::Skipping { sets: 3, seconds: 30 },
        ],
    },
    StageRow {
        stage: Stage::ReturnToRun,
        days_mild: Days { from: 7, to: 32 },
        days_moderate: Days { from: 17, to: 67 },
        exit: &[Gate::LadderDone],
    },
    StageRow {
        stage: Stage::FullTraining,
        days_mild: Days { from: 35, to: 49 },
        days_moderate: Days { from: 63, to: 91 },
        exit: &[
            Gate::NoSymptoms,
            Gate::SingleLegRaises { percent_of_other: 90, max_pain: 0 },
            Gate::SingleLegHops { sets: 3, count: 20, max_pain: 0 },
            Gate::ContinuousRuns { weeks: 2, from_minutes: 30, to_minutes: 40, max_pain: 1 },
            Gate::Strides { count: 4, percent: 90 },
        ],
    },
];

/// One row of the heel-raise table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeelRaiseNorm {
    /// The decade begins at this age.
    pub from_age: u16,
    /// Median of men.
    pub men: u8,
    /// Median of women.
    pub women: u8,
    /// What counts here as enough to start running: the authors' choice.
    pub start_minimum: u8,
}

/// Median raises on one leg, 10° incline, 60 per minute. Source: brief f.4, R60.
pub const HEEL_RAISE_NORMS: [HeelRaiseNorm; 7] = [
    HeelRaiseNorm { from_age: 20, men: 37, women: 30, start_minimum: 20 },
    HeelRaiseNorm { from_age: 30, men: 32, women: 27, start_minimum: 20 },
    HeelRaiseNorm { from_age: 40, men: 28, women: 24, start_minimum: 20 },
    HeelRaiseNorm { from_age: 50, men: 23, women: 21, start_minimum: 18 },
    HeelRaiseNorm { from_age: 60, men: 19, women: 19, start_minimum: 15 },
    HeelRaiseNorm { from_age: 70, men: 14, women: 16, start_minimum: 12 },
    HeelRaiseNorm { from_age: 80, men: 10, women: 14, start_minimum: 8 },
];

/// The measure that the table is read by.
pub const NORM_MEASURE: Measure = Measure::AgeYears;
