//! When each goal of the first four stages was met, and which stage follows from that.

use super::course::{Course, NEVER};
use super::day::Day;
use crate::protocol::check_in::Walking;
use crate::protocol::pace::Pace;
use crate::protocol::stage::{Gate, STAGES, Stage};
use crate::reasoning::Truth;
use crate::reasoning::progress::{Ability, reaches};

/// The goals of the stages up to spring, in the order of the table.
const COUNT: usize = goals_before(Stage::ReturnToRun);

const fn goals_before(stage: Stage) -> usize {
    let mut count = 0;
    let mut rows: &[_] = &STAGES;
    while let [row, rest @ ..] = rows {
        if (row.stage as u8) < stage as u8 {
            count += row.exit.len();
        }
        rows = rest;
    }
    count
}

/// Days since each goal was met.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Goals {
    /// [`NEVER`]: not met, or lost on a red day.
    met: [u8; COUNT],
    /// Days since a walk that is long enough to run, while it is open how the next morning was.
    walk: u8,
}

/// The stage after these goals.
const fn next(stage: Stage) -> Stage {
    match stage {
        Stage::Protect => Stage::EarlyLoading,
        Stage::EarlyLoading => Stage::Strength,
        Stage::Strength | Stage::Spring | Stage::ReturnToRun | Stage::FullTraining => Stage::Spring,
    }
}

/// The goals with their place in the list.
fn listed() -> impl Iterator<Item = (usize, Stage, Gate)> {
    STAGES
        .iter()
        .flat_map(|row| row.exit.iter().map(|gate| (row.stage, *gate)))
        .take(COUNT)
        .enumerate()
        .map(|(place, (stage, gate))| (place, stage, gate))
}

impl Goals {
    /// None is met.
    pub const NONE: Goals = Goals { met: [NEVER; COUNT], walk: NEVER };
    /// Each is met today.
    pub const ALL: Goals = Goals { met: [0; COUNT], walk: NEVER };

    /// One day later.
    pub fn age(&mut self, pace: &Pace) {
        for age in self.met.iter_mut().chain([&mut self.walk]) {
            // Older than any rule looks back is as good as never.
            *age = if *age >= pace.value_days { NEVER } else { *age + 1 };
        }
    }

    /// These goals, each that is met as if it had been met today. For walks through every state.
    #[must_use]
    pub fn ageless(mut self) -> Goals {
        for age in self.met.iter_mut().chain([&mut self.walk]) {
            *age = if *age == NEVER { NEVER } else { 0 };
        }
        self
    }

    /// These goals without those of one stage. For tests of what happens when a value is lost.
    #[must_use]
    pub fn without(mut self, stage: Stage) -> Goals {
        for (place, of, _) in listed() {
            if let Some(age) = self.met.get_mut(place).filter(|_| of == stage) {
                *age = NEVER;
            }
        }
        self
    }

    fn is_met(&self, place: usize) -> bool {
        self.met.get(place).is_some_and(|age| *age != NEVER)
    }

    fn meet(&mut self, place: usize, age: u8) {
        if let Some(met) = self.met.get_mut(place) {
            *met = (*met).min(age);
        }
    }
}

/// A stage with how many of its goals are met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StageGoals {
    /// The stage.
    pub stage: Stage,
    /// The goals that are met.
    pub met: Vec<Gate>,
    /// Those that are missing, in the order of the table.
    pub missing: Vec<Gate>,
}

/// The goals of the current stage.
pub fn goals(course: &Course) -> StageGoals {
    let of_stage = listed().filter(|(_, stage, _)| *stage == course.stage);
    let (met, missing): (Vec<_>, Vec<_>) = of_stage.partition(|goal| is_met(course, *goal));
    let gates = |goals: Vec<(usize, Stage, Gate)>| goals.into_iter().map(|(_, _, gate)| gate).collect();
    StageGoals { stage: course.stage, met: gates(met), missing: gates(missing) }
}

fn is_met(course: &Course, (place, _, gate): (usize, Stage, Gate)) -> bool {
    match gate {
        Gate::DaysSince { .. } => reaches(gate, &days(course), course.grade, course.raise_minimum),
        Gate::Walk { .. }
        | Gate::NoNewSwelling
        | Gate::TwoLegRaises { .. }
        | Gate::SingleLegHold { .. }
        | Gate::SingleLegRaises { .. }
        | Gate::TwoLegHops { .. }
        | Gate::SingleLegHops { .. }
        | Gate::Skipping { .. }
        | Gate::KneeToWall { .. }
        | Gate::LadderDone
        | Gate::NoSymptoms
        | Gate::ContinuousRuns { .. }
        | Gate::Strides { .. } => course.goals.is_met(place),
    }
}

fn days(course: &Course) -> Ability {
    Ability { days: Some(course.days.into()), ..Ability::UNKNOWN }
}

/// Counts what was measured today, and moves on to the next stage where all goals of one are met. On a red day nothing
/// counts, and what was measured before it is lost.
pub fn measured(course: &mut Course, day: &Day) {
    if course.red == 0 {
        course.goals = Goals::NONE;
        return;
    }
    next_morning(course, day);
    let no_swelling = day.check_in.and_then(|check_in| check_in.lines).is_some_and(|lines| lines.is_none())
        && day.lines.is_none();
    let swelling = Ability { new_swelling: Truth::known(!no_swelling), ..Ability::UNKNOWN };
    for (place, stage, gate) in listed() {
        let is_reached = |ability: &Ability| {
            // The check-in says whether anything is swollen, not a test.
            let ability = Ability { new_swelling: Truth::Unknown, ..*ability };
            reaches(gate, &ability, course.grade, course.raise_minimum)
        };
        // Straight and bent can have been counted one after the other.
        let by_test = day.tests.iter().any(|one| {
            day.tests.iter().any(|other| is_reached(&Ability { raises_bent: other.raises_bent, ..*one }))
        });
        let by_check_in = reaches(gate, &swelling, course.grade, course.raise_minimum);
        if by_test && stage == Stage::Strength && matches!(gate, Gate::Walk { .. }) {
            course.goals.walk = 0;
        } else if by_test || by_check_in {
            course.goals.meet(place, 0);
        }
    }
    move_on(course);
}

/// The long walk counts once the next check-in is as usual, with pain 0 to 2.
fn next_morning(course: &mut Course, day: &Day) {
    let Some(check_in) = day.check_in.filter(|_| course.goals.walk != NEVER) else { return };
    let is_good =
        check_in.walking == Some(Walking::AsUsual) && check_in.worst_pain.is_some_and(|pain| pain <= 2);
    let age = course.goals.walk;
    course.goals.walk = NEVER;
    if let Some((place, ..)) = listed()
        .find(|(_, stage, gate)| *stage == Stage::Strength && matches!(gate, Gate::Walk { .. }))
        .filter(|_| is_good)
    {
        course.goals.meet(place, age);
    }
}

fn move_on(course: &mut Course) {
    let is_done = |course: &Course, stage: Stage| {
        listed().filter(|(_, of, _)| *of == stage).all(|goal| is_met(course, goal))
    };
    while course.stage < Stage::Spring && is_done(course, course.stage) {
        course.stage = next(course.stage);
    }
    if course.stage == Stage::Spring && is_done(course, Stage::Spring) {
        course.is_spring_done = true;
    }
}
