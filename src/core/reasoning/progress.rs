//! Where a runner is on the way back: how a session went, and which goals are reached.
//!
//! What is not known is never the better answer: it keeps a goal open, and makes a session at least a step back.

use super::Truth;
use crate::protocol::reaction::{Afterwards, Limits, PainZone, Verdict};
use crate::protocol::recovery::LayGrade;
use crate::protocol::stage::Gate;

/// How the leg took a session, as the runner reports it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reaction {
    /// The highest pain, 0 to 10.
    pub pain: Option<u8>,
    /// A tightening that built up.
    pub tightened: Truth,
    /// A sharp pain or a limp.
    pub sharp_or_limp: Truth,
    /// A warning sign: a pop or grab, swelling, warmth, numbness, breathlessness or pain at rest.
    pub sign: Truth,
    /// That evening and the next morning.
    pub afterwards: Option<Afterwards>,
}

impl Reaction {
    fn keeps(&self, limits: &Limits) -> bool {
        let allowed = |allows: bool, truth: Truth| allows || truth == Truth::No;
        // Not known counts as a bad day, and not as an alarm: the next check asks for signs by name.
        self.pain.unwrap_or(10) <= limits.pain
            && self.afterwards.unwrap_or(Afterwards::WorseOver24Hours) <= limits.afterwards
            && allowed(limits.allows_tightening, self.tightened)
            && allowed(limits.allows_sharp_or_limp, self.sharp_or_limp)
            && allowed(limits.allows_sign, self.sign)
    }
}

/// What an exercise's pain means. Source: brief f.1.
pub fn zone(reaction: &Reaction) -> PainZone {
    let kept = PainZone::ALL.into_iter().find(|zone| reaction.keeps(&zone.limits()));
    kept.unwrap_or(PainZone::Stop)
}

/// What a session of the ladder means for the next one. Source: brief g.
pub fn verdict(reaction: &Reaction) -> Verdict {
    let kept = Verdict::ALL.into_iter().find(|verdict| reaction.keeps(&verdict.limits()));
    kept.unwrap_or(Verdict::Stop)
}

/// Repeats, and the highest pain in them, 0 to 10.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Repeats {
    /// How many, of each set.
    pub count: u8,
    /// How many sets.
    pub sets: u8,
    /// The highest pain.
    pub pain: u8,
}

/// A time, and the highest pain in it, 0 to 10.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Timed {
    /// How many sets.
    pub sets: u8,
    /// Seconds of each.
    pub seconds: u16,
    /// The highest pain.
    pub pain: u8,
}

/// Raises on one leg with the knee held one way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Raises {
    /// On the sore leg.
    pub count: u8,
    /// On the other leg.
    pub other: u8,
    /// The highest pain, 0 to 10.
    pub pain: u8,
}

/// Weeks of easy continuous runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Runs {
    /// Weeks in a row.
    pub weeks: u8,
    /// The shortest run, minutes.
    pub shortest_minutes: u8,
    /// The highest pain, 0 to 10.
    pub pain: u8,
}

/// What a runner can do, as last measured. `None` and unknown: not measured, which reaches no goal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ability {
    /// Days since the pain began.
    pub days: Option<u16>,
    /// Walking without a break.
    pub walk: Option<Timed>,
    /// New swelling.
    pub new_swelling: Truth,
    /// Raises on two legs, knees straight.
    pub two_leg_raises: Option<Repeats>,
    /// Raises on two legs, knees bent.
    pub two_leg_raises_bent: Option<Repeats>,
    /// A hold on one leg at mid-height.
    pub hold: Option<Timed>,
    /// Raises on one leg, knee straight.
    pub raises: Option<Raises>,
    /// Raises on one leg, knee bent.
    pub raises_bent: Option<Raises>,
    /// Hops on two legs.
    pub two_leg_hops: Option<Repeats>,
    /// Hops on the sore leg.
    pub hops: Option<Repeats>,
    /// Skipping.
    pub skipping: Option<Timed>,
    /// Knee to wall: how far apart the two sides are, in centimeters.
    pub knee_to_wall_cm: Option<u8>,
    /// Every step of the ladder is passed.
    pub ladder_done: Truth,
    /// Pain, tightness or cramp, or no confidence in the leg.
    pub symptoms: Truth,
    /// Continuous runs.
    pub runs: Option<Runs>,
    /// Fast strides without a reaction the next day: how many, at which percent of full speed.
    pub strides: Option<(u8, u8)>,
}

impl Ability {
    /// Nothing is measured.
    pub const UNKNOWN: Ability = Ability {
        days: None,
        walk: None,
        new_swelling: Truth::Unknown,
        two_leg_raises: None,
        two_leg_raises_bent: None,
        hold: None,
        raises: None,
        raises_bent: None,
        two_leg_hops: None,
        hops: None,
        skipping: None,
        knee_to_wall_cm: None,
        ladder_done: Truth::Unknown,
        symptoms: Truth::Unknown,
        runs: None,
        strides: None,
    };
}

impl Ability {
    /// This with what it takes to reach a goal, just so: what a runner records who ticks the goal. Goals that no runner
    /// can measure change nothing: days go by, swelling is of the check-in, the ladder is in the diary.
    #[must_use]
    pub fn reaching(self, gate: Gate, raise_minimum: u8) -> Ability {
        let repeats = |sets, count, pain| Some(Repeats { count, sets, pain });
        let timed = |sets, seconds, pain| Some(Timed { sets, seconds, pain });
        match gate {
            Gate::Walk { minutes, max_pain } => {
                let longest = self.walk.map_or(0, |walk| walk.seconds);
                let seconds = (u16::from(minutes) * 60).max(longest);
                Ability { walk: timed(1, seconds, max_pain), ..self }
            }
            Gate::TwoLegRaises { count, is_bent_too, max_pain } => Ability {
                two_leg_raises: repeats(1, count, max_pain),
                two_leg_raises_bent: if is_bent_too {
                    repeats(1, count, max_pain)
                } else {
                    self.two_leg_raises_bent
                },
                ..self
            },
            Gate::SingleLegHold { sets, hold_s, max_pain } => {
                Ability { hold: timed(sets, hold_s.into(), max_pain), ..self }
            }
            Gate::SingleLegRaises { percent_of_other: _, max_pain } => {
                let raises = Some(Raises { count: raise_minimum, other: raise_minimum, pain: max_pain });
                Ability { raises, raises_bent: raises, ..self }
            }
            Gate::TwoLegHops { count, max_pain } => {
                Ability { two_leg_hops: repeats(1, count, max_pain), ..self }
            }
            Gate::SingleLegHops { sets, count, max_pain } => {
                Ability { hops: repeats(sets, count, max_pain), ..self }
            }
            Gate::Skipping { sets, seconds } => Ability { skipping: timed(sets, seconds.into(), 0), ..self },
            Gate::KneeToWall { max_difference_cm } => {
                Ability { knee_to_wall_cm: Some(max_difference_cm), ..self }
            }
            Gate::NoNewSwelling
            | Gate::DaysSince { .. }
            | Gate::LadderDone
            | Gate::NoSymptoms
            | Gate::ContinuousRuns { .. }
            | Gate::Strides { .. } => self,
        }
    }
}

impl Ability {
    /// This without what a goal is measured by. Goals that no runner can measure change nothing.
    #[must_use]
    pub fn without(self, gate: Gate) -> Ability {
        match gate {
            Gate::Walk { .. } => Ability { walk: None, ..self },
            Gate::TwoLegRaises { is_bent_too, .. } => Ability {
                two_leg_raises: None,
                two_leg_raises_bent: self.two_leg_raises_bent.filter(|_| !is_bent_too),
                ..self
            },
            Gate::SingleLegHold { .. } => Ability { hold: None, ..self },
            Gate::SingleLegRaises { .. } => Ability { raises: None, raises_bent: None, ..self },
            Gate::TwoLegHops { .. } => Ability { two_leg_hops: None, ..self },
            Gate::SingleLegHops { .. } => Ability { hops: None, ..self },
            Gate::Skipping { .. } => Ability { skipping: None, ..self },
            Gate::KneeToWall { .. } => Ability { knee_to_wall_cm: None, ..self },
            Gate::NoNewSwelling
            | Gate::DaysSince { .. }
            | Gate::LadderDone
            | Gate::NoSymptoms
            | Gate::ContinuousRuns { .. }
            | Gate::Strides { .. } => self,
        }
    }
}

/// Whether a goal is reached. `raise_minimum`: the number of raises on one leg of the age table.
///
/// A share of the other leg is enough only where that leg misses the number too: a strong other leg excuses nothing.
pub fn reaches(gate: Gate, by: &Ability, grade: LayGrade, raise_minimum: u8) -> bool {
    match gate {
        Gate::Walk { minutes, max_pain } => timed(by.walk, 1, u16::from(minutes) * 60, max_pain),
        Gate::NoNewSwelling => by.new_swelling == Truth::No,
        Gate::TwoLegRaises { count, is_bent_too, max_pain } => {
            repeated(by.two_leg_raises, 1, count, max_pain)
                && (!is_bent_too || repeated(by.two_leg_raises_bent, 1, count, max_pain))
        }
        Gate::SingleLegHold { sets, hold_s, max_pain } => timed(by.hold, sets, u16::from(hold_s), max_pain),
        Gate::SingleLegRaises { percent_of_other, max_pain } => {
            [by.raises, by.raises_bent].into_iter().all(|raises| {
                raises.is_some_and(|Raises { count, other, pain }| {
                    let is_share = other > 0
                        && other < raise_minimum
                        && u16::from(count) * 100 >= u16::from(other) * u16::from(percent_of_other);
                    pain <= max_pain && (count >= raise_minimum || is_share)
                })
            })
        }
        Gate::TwoLegHops { count, max_pain } => repeated(by.two_leg_hops, 1, count, max_pain),
        Gate::SingleLegHops { sets, count, max_pain } => repeated(by.hops, sets, count, max_pain),
        Gate::Skipping { sets, seconds } => timed(by.skipping, sets, u16::from(seconds), u8::MAX),
        Gate::KneeToWall { max_difference_cm } => {
            by.knee_to_wall_cm.is_some_and(|apart| apart <= max_difference_cm)
        }
        Gate::DaysSince { mild, moderate } => {
            let days = if grade <= LayGrade::One { mild } else { moderate };
            by.days.is_some_and(|since| since >= u16::from(days))
        }
        Gate::LadderDone => by.ladder_done == Truth::Yes,
        Gate::NoSymptoms => by.symptoms == Truth::No,
        Gate::ContinuousRuns { weeks, from_minutes, to_minutes: _, max_pain } => {
            by.runs.is_some_and(|runs| {
                runs.weeks >= weeks && runs.shortest_minutes >= from_minutes && runs.pain <= max_pain
            })
        }
        Gate::Strides { count, percent } => {
            by.strides.is_some_and(|(done, speed)| done >= count && speed >= percent)
        }
    }
}

fn timed(done: Option<Timed>, sets: u8, seconds: u16, max_pain: u8) -> bool {
    done.is_some_and(|done| done.sets >= sets && done.seconds >= seconds && done.pain <= max_pain)
}

fn repeated(done: Option<Repeats>, sets: u8, count: u8, max_pain: u8) -> bool {
    done.is_some_and(|done| done.sets >= sets && done.count >= count && done.pain <= max_pain)
}
