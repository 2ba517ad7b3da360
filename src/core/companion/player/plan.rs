//! What a session by the clock consists of.

use crate::protocol::exercise::{EXERCISES, Exercise};
use crate::protocol::ladder::{LADDER, WARM_WALK_MINUTES};
use crate::protocol::treatment::ICE_MINUTES;

/// A session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plan {
    /// A step of the ladder, 1 to 12.
    Step(u8),
    /// After the ladder: so many minutes of easy running.
    Minutes(u16),
    /// The holds of an exercise.
    Holds {
        /// Which.
        exercise: Exercise,
        /// With half the sets.
        is_half: bool,
    },
    /// Ice.
    Ice,
    /// Raises on one leg and then on the other, as many as each can.
    Raises(Knee),
}

/// How the knee is held in a raise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Knee {
    /// Straight.
    Straight,
    /// Bent: more of the soleus.
    Bent,
}

/// A part of a session that is of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// What is done.
    pub phase: Phase,
    /// How long, seconds. Of raises on one leg: at most.
    pub seconds: u16,
}

/// What is done in an interval.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// A brisk walk before the run.
    WarmUp,
    /// Run.
    Run,
    /// Walk between two runs.
    Walk,
    /// A walk after the run.
    CoolDown,
    /// Hold.
    Hold,
    /// Ice.
    Ice,
    /// Raises on two legs, to warm up.
    TwoLegs,
    /// Four beats before the raises.
    CountIn,
    /// Raises on the leg that is not sore.
    OtherLeg,
    /// A rest between the legs.
    Rest,
    /// Raises on the sore leg.
    SoreLeg,
}

impl Phase {
    /// Whether a leg is being counted.
    pub const fn is_counted(self) -> bool {
        matches!(self, Phase::OtherLeg | Phase::SoreLeg)
    }

    /// Whether it has a beat: up on one, down on the next.
    pub const fn has_beat(self) -> bool {
        matches!(self, Phase::TwoLegs | Phase::CountIn) || self.is_counted()
    }
}

/// The beat of the raises: 60 a minute, so one each second, milliseconds. Source: decision 27.
pub const BEAT_MS: u32 = 1000;
/// Up on one beat, down on the next. A beat is a second.
pub const BEATS_PER_RAISE: u16 = 2;
/// Raises on two legs before those that are counted, the beats before them, and the seconds between the legs. Source:
/// decision 27.
const WARM_UP_RAISES: u16 = 10;
const COUNT_IN_BEATS: u16 = 4;
/// How long those beats take, milliseconds.
pub const COUNT_IN_MS: u32 = BEAT_MS * COUNT_IN_BEATS as u32;
const REST_S: u16 = 120;
/// No age asks for half as many raises as this, and nobody needs to go on.
pub const MOST_RAISES: u16 = 60;

impl Plan {
    /// Its parts, in order. None: there is nothing to time.
    pub fn intervals(self) -> Vec<Interval> {
        match self {
            Plan::Step(step) => {
                let row = LADDER.iter().find(|row| row.number == step);
                row.map_or_else(Vec::new, |row| run(row.run_s, row.walk_s, row.repeats))
            }
            Plan::Minutes(minutes) => run(minutes.saturating_mul(60), 0, 1),
            Plan::Holds { exercise, is_half } => holds(exercise, is_half),
            Plan::Ice => vec![Interval { phase: Phase::Ice, seconds: 60 * u16::from(ICE_MINUTES.0) }],
            Plan::Raises(_) => raises(),
        }
    }

    /// Whether it is a run, which is written down at its end.
    pub const fn is_run(self) -> bool {
        matches!(self, Plan::Step(_) | Plan::Minutes(_))
    }

    /// Whether it needs no press between its start and its end.
    pub const fn is_by_clock_alone(self) -> bool {
        match self {
            Plan::Step(_) | Plan::Minutes(_) | Plan::Ice => true,
            Plan::Holds { .. } | Plan::Raises(_) => false,
        }
    }

    /// Whether it counts raises.
    pub const fn is_raises(self) -> bool {
        matches!(self, Plan::Raises(_))
    }

    /// Whether each interval waits for the runner to begin it.
    pub const fn is_by_press(self) -> bool {
        matches!(self, Plan::Holds { .. })
    }

    /// All of it, milliseconds.
    pub fn total_ms(self) -> u32 {
        self.intervals().iter().map(|interval| u32::from(interval.seconds) * 1000).sum()
    }

    /// The interval after so many milliseconds, with its position and when it began. `None`: it is over.
    pub fn at(self, done_ms: u32) -> Option<(usize, Interval, u32)> {
        let mut from_ms = 0;
        for (position, interval) in self.intervals().into_iter().enumerate() {
            let to_ms = from_ms + u32::from(interval.seconds) * 1000;
            if done_ms < to_ms {
                return Some((position, interval, from_ms));
            }
            from_ms = to_ms;
        }
        None
    }

    /// Whether the first `done_ms` milliseconds lead up to a run, if only to its first moment.
    pub fn has_reached_run(self, done_ms: u32) -> bool {
        let mut from_ms = 0;
        self.intervals().iter().any(|interval| {
            let begins_ms = from_ms;
            from_ms += u32::from(interval.seconds) * 1000;
            interval.phase == Phase::Run && begins_ms <= done_ms
        })
    }

    /// Seconds of running in the first `done_ms` milliseconds.
    pub fn run_seconds(self, done_ms: u32) -> u32 {
        let mut from_ms = 0;
        let mut seconds = 0;
        for interval in self.intervals() {
            let length = u32::from(interval.seconds) * 1000;
            if interval.phase == Phase::Run {
                seconds += done_ms.saturating_sub(from_ms).min(length) / 1000;
            }
            from_ms += length;
        }
        seconds
    }
}

fn run(run_s: u16, walk_s: u16, repeats: u8) -> Vec<Interval> {
    let walk = |phase| Interval { phase, seconds: u16::from(WARM_WALK_MINUTES) * 60 };
    let mut intervals = vec![walk(Phase::WarmUp)];
    for _ in 0..repeats {
        intervals.push(Interval { phase: Phase::Run, seconds: run_s });
        if walk_s > 0 {
            intervals.push(Interval { phase: Phase::Walk, seconds: walk_s });
        }
    }
    intervals.push(walk(Phase::CoolDown));
    intervals
}

/// The lower number of each: a runner who can do more does the next set. Skipping goes by time as well, but is no hold.
fn holds(exercise: Exercise, is_half: bool) -> Vec<Interval> {
    let row = EXERCISES.iter().find(|row| row.exercise == exercise && exercise != Exercise::Skipping);
    let sets = row.and_then(|row| Some((row.dose.sets.0, row.dose.hold_s?.0)));
    let (sets, seconds) = sets.unwrap_or((0, 0));
    let sets = if is_half { sets.div_ceil(2) } else { sets };
    vec![Interval { phase: Phase::Hold, seconds: seconds.into() }; sets.into()]
}

fn raises() -> Vec<Interval> {
    let count_in = Interval { phase: Phase::CountIn, seconds: COUNT_IN_BEATS };
    let most = MOST_RAISES * BEATS_PER_RAISE;
    vec![
        Interval { phase: Phase::TwoLegs, seconds: WARM_UP_RAISES * BEATS_PER_RAISE },
        count_in,
        Interval { phase: Phase::OtherLeg, seconds: most },
        Interval { phase: Phase::Rest, seconds: REST_S },
        count_in,
        Interval { phase: Phase::SoreLeg, seconds: most },
    ]
}
