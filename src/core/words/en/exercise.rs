//! The exercises in plain words: what each is called, how it is done, and how much of it.

use super::packed::{Group, text};
use super::treatment::span;
use crate::protocol::exercise::{Dose, Exercise};
use crate::protocol::joined::{field, fields};

/// What it is called.
pub fn name(exercise: Exercise) -> &'static str {
    field(told(exercise), 0)
}

/// How it is done.
pub fn how(exercise: Exercise) -> &'static str {
    field(told(exercise), 1)
}

/// Both in one string, in that order.
fn told(exercise: Exercise) -> &'static str {
    text(Group::Exercises, exercise as usize, || written(exercise))
}

/// The same, as written here.
pub(super) const fn written(exercise: Exercise) -> &'static str {
    match exercise {
        Exercise::AnklePumps => {
            fields!("Ankle pumps", "Sit or lie with the leg out. Move the foot up and down, slowly.",)
        }
        Exercise::ToeCurls => {
            fields!("Toe curls", "Sit with the foot flat. Curl the toes to grip the floor, then let go.",)
        }
        Exercise::SeatedHeelLift => {
            fields!("Heel lifts, sitting", "Sit with both feet flat. Lift both heels. Lower them slowly.",)
        }
        Exercise::GentleWalk => {
            fields!("Short walks", "Walk on flat ground, at an easy pace. Turn back before it hurts more.",)
        }
        Exercise::BentKneeHold => fields!(
            "Heel hold, knees bent",
            "Stand at a wall with both knees bent a little. Lift the heels half way and hold. Later, hold on one leg.",
        ),
        Exercise::SeatedRaise => fields!(
            "Heel raise, sitting",
            "Sit with the foot flat. Lift the heel, lower it slowly. When that is easy, put a bag of 5 to 10 kg on the knee.",
        ),
        Exercise::BandPush => fields!(
            "Push against a band",
            "Sit with a band around the front of the foot. Push the foot down against it, and let it come back slowly. Do it with the knee bent, then straight.",
        ),
        Exercise::TwoLegRaise => fields!(
            "Heel raise, both legs",
            "Stand with your fingertips on a wall. Rise on both feet. Lower slowly. Do it every other day.",
        ),
        Exercise::TowelStretch => fields!(
            "Towel stretch",
            "Sit with the leg out. With a towel, pull the toes gently towards you. Straight knee first, then a little bent.",
        ),
        Exercise::Balance => {
            fields!("Balance", "Stand on the sore leg, close to a wall. Keep the knee soft.",)
        }
        Exercise::Cycle => fields!(
            "Easy cycling",
            "Put the heel on the pedal first. Move the foot forward when that is easy.",
        ),
        Exercise::BentKneeRaise => fields!(
            "Heel raise, knee bent",
            "Start on both legs with the knees bent. Next, go up on two and down on one. Then use one leg, and take three seconds to come down.",
        ),
        Exercise::SeatedLoadedRaise => fields!(
            "Heel raise, sitting, with weight",
            "Put weight on the knee: a tenth of what you weigh to start with. Build up to a half.",
        ),
        Exercise::StraightKneeRaise => fields!(
            "Heel raise, knee straight",
            "Fingertips on a wall, knee straight. Rise on one leg. Lower slowly to the floor.",
        ),
        Exercise::StepRaise => fields!(
            "Heel raise off a step",
            "Stand on a step, heel over the edge. Rise. Lower until the heel is level.",
        ),
        Exercise::HardPush => fields!(
            "Hard push, no movement",
            "Push the front of the foot hard into a wall or strap. Use about 7 out of 10 of your strength.",
        ),
        Exercise::StepUp => fields!("Step-ups", "Step up on a low step, stand tall, step down slowly.",),
        Exercise::HipSide => {
            fields!("Side leg lift", "Lie on your side, or use a band. Lift the upper leg, lower it slowly.",)
        }
        Exercise::WallStretchBent => fields!(
            "Wall stretch, knee bent",
            "Face a wall, sore foot behind. Bend that knee and keep the heel down. Do it after the strength work.",
        ),
        Exercise::TwoLegPogo => {
            fields!("Small hops, both legs", "Hop on the spot with stiff ankles. Small and quick.",)
        }
        Exercise::LineHops => {
            fields!("Hops over a line", "Hop from side to side over a line, on both legs.",)
        }
        Exercise::Skipping => fields!("Skipping", "Skip with a rope, or without one.",),
        Exercise::OneLegPogo => {
            fields!("Small hops, one leg", "Hop on the spot on the sore leg. Small and quick.",)
        }
        Exercise::BoxStick => fields!(
            "Step off and hold still",
            "Step off a low box of 15 to 20 cm. Land on one leg and hold still.",
        ),
    }
}

/// How much of it, in one line.
pub fn dose(dose: &Dose) -> String {
    let mut parts = Vec::new();
    let (from, to) = dose.sets;
    match (dose.reps, dose.hold_s, dose.minutes) {
        (Some((least, most)), ..) if to == 1 => parts.push(format!("{} times", span(least, most))),
        (Some((least, most)), ..) => {
            parts.push(format!("{}\u{a0}×\u{a0}{}", span(from, to), span(least, most)))
        }
        (None, Some((least, most)), _) => {
            parts.push(format!("{}\u{a0}×\u{a0}{} seconds", span(from, to), span(least, most)));
        }
        (None, None, Some((least, most))) => parts.push(format!("{} minutes", span(least, most))),
        (None, None, None) => {}
    }
    match dose.per_day {
        (1, 1) => {}
        (least, most) => parts.push(format!("{} times a day", span(least, most))),
    }
    parts.push(match dose.days_per_week {
        7 => "every day".to_owned(),
        days => format!("{days} days a week"),
    });
    parts.push(format!("pain up to {}", dose.max_pain));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::exercise::EXERCISES;
    use crate::words::en::reading::{check_plain, check_tone};

    #[test]
    fn every_exercise_is_plain() {
        for exercise in Exercise::ALL {
            check_plain(how(*exercise));
            check_tone(how(*exercise));
        }
    }

    #[test]
    fn a_dose_reads_as_a_line() {
        let told = |wanted| EXERCISES.iter().find(|row| row.exercise == wanted).map(|row| dose(&row.dose));
        assert_eq!(
            told(Exercise::AnklePumps).as_deref(),
            Some("20 times, 6 to 8 times a day, every day, pain up to 2")
        );
        assert_eq!(
            told(Exercise::HardPush).as_deref(),
            Some("5\u{a0}×\u{a0}30 seconds, 3 days a week, pain up to 3")
        );
        assert_eq!(
            told(Exercise::BentKneeRaise).as_deref(),
            Some("3 to 4\u{a0}×\u{a0}8 to 12, 3 days a week, pain up to 3")
        );
    }
}
