//! The way from the first run-walk to full training: twelve steps. Source: brief g, the authors' choice.

use super::recovery::LayGrade;

/// One session of the ladder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LadderStep {
    /// From 1.
    pub number: u8,
    /// Running, seconds per repeat.
    pub run_s: u16,
    /// Walking between, seconds. 0: continuous.
    pub walk_s: u16,
    /// How many repeats.
    pub repeats: u8,
    /// Relaxed strides at the end.
    pub strides: u8,
    /// Gentle hills allowed.
    pub has_hills: bool,
}

impl LadderStep {
    /// Running in total, minutes.
    pub const fn run_minutes(&self) -> u16 {
        self.run_s * self.repeats as u16 / 60
    }

    /// The session in seconds, with a brisk walk of 5 minutes before and after.
    pub const fn session_s(&self) -> u16 {
        2 * WARM_WALK_MINUTES as u16 * 60 + (self.run_s + self.walk_s) * self.repeats as u16
    }
}

/// The brisk walk before and after each session, minutes.
pub const WARM_WALK_MINUTES: u8 = 5;
/// At most this many sessions a week, never on two days in a row.
pub const SESSIONS_A_WEEK: u8 = 3;
/// Seconds of one stride at step 11.
pub const STRIDE_S: u8 = 15;

const fn intervals(number: u8, run_s: u16, walk_s: u16, repeats: u8) -> LadderStep {
    LadderStep { number, run_s, walk_s, repeats, strides: 0, has_hills: false }
}

/// The steps, in order.
pub const LADDER: [LadderStep; 12] = [
    intervals(1, 60, 120, 6),
    intervals(2, 60, 90, 8),
    intervals(3, 120, 90, 5),
    intervals(4, 180, 90, 4),
    intervals(5, 180, 60, 5),
    intervals(6, 360, 90, 3),
    intervals(7, 600, 120, 2),
    intervals(8, 720, 60, 2),
    intervals(9, 1500, 0, 1),
    intervals(10, 1800, 0, 1),
    LadderStep { strides: 4, ..intervals(11, 1800, 0, 1) },
    LadderStep { has_hills: true, ..intervals(12, 2100, 0, 1) },
];

/// Steps that are passed twice after grade 2, from age 40, or after a re-injury.
pub const TWO_PASS_STEPS: [u8; 4] = [1, 4, 7, 10];

/// Where the ladder starts. `is_careful`: age 50 or over, or a calf strain in the last 12 months, or not known.
pub const fn start_step(grade: LayGrade, is_careful: bool) -> u8 {
    match grade {
        LayGrade::Zero => 7,
        LayGrade::One if is_careful => 1,
        LayGrade::One => 4,
        LayGrade::Two | LayGrade::Three => 1,
    }
}

/// Where to continue after days without a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AfterGap {
    /// Two steps down.
    TwoDown,
    /// At half the step.
    HalfTheStep,
    /// At the first step, with the strength stage's goals met once more.
    FirstStep,
}

/// From how many missed days each applies.
pub const GAPS: [(u8, AfterGap); 3] =
    [(7, AfterGap::TwoDown), (14, AfterGap::HalfTheStep), (28, AfterGap::FirstStep)];

/// After the last step: no single run over this share of the longest in 30 days. Source: R63.
pub const MOST_SINGLE_RUN_PERCENT: u8 = 110;
/// How often an easy week comes, in weeks.
pub const EASY_WEEK_EVERY: u8 = 4;
/// The load of an easy week, as a share of the week before.
pub const EASY_WEEK_PERCENT: u8 = 70;

#[cfg(test)]
mod tests {
    use super::*;

    /// Run and session totals as printed in brief g.
    #[test]
    fn totals_are_those_of_the_brief() {
        let run = [6, 8, 10, 12, 15, 18, 20, 24, 25, 30, 30, 35];
        let session_half_minutes = [56, 60, 55, 56, 60, 65, 68, 72, 70, 80, 80, 90];
        for ((step, run), session) in LADDER.iter().zip(run).zip(session_half_minutes) {
            assert_eq!(step.run_minutes(), run, "step {}", step.number);
            assert_eq!(step.session_s(), session * 30, "step {}", step.number);
        }
    }
}
