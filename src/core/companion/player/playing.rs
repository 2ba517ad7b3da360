//! Where a session is, by the clocks of the device.
//!
//! The wall clock is what the runner goes by, and the clock that only ever goes forward guards it: that one stops on most
//! phones while they sleep, and the wall clock can be set.

use super::plan::{BEAT_MS, BEATS_PER_RAISE, COUNT_IN_MS, MOST_RAISES, Phase, Plan};
use crate::protocol::CivilDate;

/// The clocks of the device at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// Milliseconds since 1970 UTC, by the clock that can be set.
    pub wall_ms: u64,
    /// Milliseconds since the page began, by the clock that only goes forward, and may stop while the device sleeps.
    pub mono_ms: u64,
}

/// A session that has started.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Playing {
    /// What it consists of.
    pub plan: Plan,
    /// The day on which it started.
    pub day: CivilDate,
    /// The minute of that day. `None`: not known.
    pub minute: Option<u16>,
    /// How much of it is done, milliseconds.
    pub done_ms: u32,
    /// When that was so.
    pub at: Reading,
    /// It runs. Otherwise it is paused.
    pub is_running: bool,
    /// Up to where the cues have been asked for, milliseconds of the session.
    pub cued_ms: u32,
    /// "It hurts" was pressed, and no number has been given yet.
    pub is_hurting: bool,
    /// The pain that was given since "It hurts" was last pressed, 0 to 10. `None`: none was.
    pub pain_now: Option<u8>,
    /// The highest pain that was given, 0 to 10. `None`: none was.
    pub pain: Option<u8>,
    /// A painkiller was taken before it that day.
    pub has_painkiller: bool,
    /// The device slept: how much had been done before it, milliseconds. The runner says whether it went on.
    pub before_sleep_ms: Option<u32>,
    /// Somebody set the clock, or the device slept for longer than all of it takes. Paused until the runner says.
    pub was_clock_set: bool,
    /// It has ended before its time.
    pub is_cut_short: bool,
    /// When it started, by the clock that can be set.
    pub began_ms: u64,
    /// Raises of the leg that is not sore, and of the sore one. `None`: not counted yet.
    pub raises: [Option<u8>; 2],
}

/// What the clocks say has gone by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gone {
    /// So many milliseconds.
    Awake(u64),
    /// So many, in which the device slept for a while.
    Asleep(u64),
    /// So many, while somebody set the clock.
    ClockSet(u64),
}

/// After so long without a look at the clocks a leg is begun again, milliseconds.
const LOST_MS: u64 = 3000;
/// After so long the runner is asked whether the run went on, milliseconds.
const ASLEEP_MS: u64 = 10_000;
/// A session takes no longer than its time and this much for pauses, milliseconds.
const PAUSES_MS: u64 = 3_600_000;
/// The two clocks differ by no more than this while nothing happens, milliseconds.
const DRIFT_MS: u64 = 2000;

impl Playing {
    /// A session that starts now.
    pub fn start(plan: Plan, day: CivilDate, minute: Option<u16>, at: Reading) -> Playing {
        Playing {
            plan,
            day,
            minute,
            done_ms: 0,
            at,
            is_running: true,
            cued_ms: 0,
            is_hurting: false,
            pain_now: None,
            pain: None,
            has_painkiller: false,
            before_sleep_ms: None,
            was_clock_set: false,
            is_cut_short: false,
            began_ms: at.wall_ms,
            raises: [None; 2],
        }
    }

    /// Moves it on to now. Nothing happens while it is paused.
    pub fn advance(&mut self, now: Reading) {
        let gone = self.gone(now);
        self.at = now;
        if !self.is_running {
            return;
        }
        let before_ms = self.done_ms;
        let is_counting = self.counting().is_some();
        match gone {
            // A leg that nobody watches is not counted on.
            Gone::Awake(gone_ms) if is_counting && gone_ms > LOST_MS => self.back_to_interval(),
            Gone::Awake(gone_ms) if self.plan.is_run() && gone_ms > ASLEEP_MS => {
                self.go_on(gone_ms);
                self.before_sleep_ms = self.before_sleep_ms.or(Some(before_ms));
            }
            Gone::Awake(gone_ms) => self.go_on(gone_ms),
            Gone::Asleep(_) | Gone::ClockSet(_) if !self.plan.is_run() && self.plan != Plan::Ice => {
                // Nobody knows whether the hold was held or the raises kept the beat: this one begins again.
                self.back_to_interval();
            }
            Gone::Asleep(gone_ms) => {
                self.go_on(gone_ms);
                self.before_sleep_ms = self.before_sleep_ms.or(self.plan.is_run().then_some(before_ms));
            }
            // Ice stays on for less rather than for longer.
            Gone::ClockSet(_) if self.plan == Plan::Ice => self.done_ms = self.plan.total_ms(),
            Gone::ClockSet(gone_ms) => {
                self.go_on(gone_ms);
                self.pause();
                self.was_clock_set = true;
            }
        }
    }

    /// What has gone by since the last reading. Where the clocks disagree, the wall clock has slept through nothing: it is
    /// believed if the session can have been that long, and the other one otherwise.
    fn gone(&self, now: Reading) -> Gone {
        let mono_ms = now.mono_ms.saturating_sub(self.at.mono_ms);
        match now.wall_ms.checked_sub(self.at.wall_ms) {
            Some(wall_ms) if wall_ms.abs_diff(mono_ms) <= DRIFT_MS => Gone::Awake(mono_ms),
            Some(wall_ms) if wall_ms > mono_ms && wall_ms <= u64::from(self.plan.total_ms()) => {
                Gone::Asleep(wall_ms)
            }
            Some(_) | None => Gone::ClockSet(mono_ms),
        }
    }

    fn go_on(&mut self, gone_ms: u64) {
        let total_ms = self.plan.total_ms();
        let ahead_ms = u32::try_from(gone_ms).unwrap_or(u32::MAX);
        let mut to_ms = self.done_ms.saturating_add(ahead_ms).min(total_ms);
        if let Some((_, interval, from_ms)) = self.plan.at(self.done_ms) {
            let end_ms = from_ms + u32::from(interval.seconds) * 1000;
            if self.plan.is_by_press() && to_ms >= end_ms {
                to_ms = end_ms;
                self.is_running = false;
            }
            if interval.phase.is_counted() && to_ms >= end_ms {
                // Nobody has ended it: how many there were is not known.
                self.back_to_interval();
                return;
            }
        }
        self.done_ms = to_ms;
    }

    /// Back to the beginning of the interval, paused. A leg that is counted has its four beats before it again.
    pub fn back_to_interval(&mut self) {
        if let Some((_, interval, from_ms)) = self.plan.at(self.done_ms) {
            let count_in_ms = if interval.phase.is_counted() { COUNT_IN_MS } else { 0 };
            self.done_ms = from_ms.saturating_sub(count_in_ms);
        }
        self.pause();
    }

    /// Stops the clock.
    pub fn pause(&mut self) {
        self.is_running = false;
        self.cued_ms = self.done_ms;
    }

    /// Stops the clock until the runner has said how much it hurts.
    pub fn ask_how_much(&mut self) {
        self.pause();
        (self.is_hurting, self.pain_now) = (true, None);
    }

    /// How much it hurts, 0 to 10. The highest of a session stays.
    pub fn hurts(&mut self, pain: u8) {
        self.pain_now = Some(pain);
        self.pain = self.pain.max(self.pain_now);
    }

    /// Starts the clock again.
    pub fn resume(&mut self, now: Reading) {
        self.at = now;
        self.is_running = true;
        self.was_clock_set = false;
        self.is_hurting = false;
        self.cued_ms = self.done_ms;
    }

    /// The leg of now has done what it can: its raises are counted, and the next part begins.
    pub fn end_leg(&mut self) {
        let Some((_, interval, from_ms)) = self.plan.at(self.done_ms) else { return };
        if interval.phase.is_counted() {
            self.count(interval.phase, self.raises_done(from_ms));
            self.done_ms = from_ms + u32::from(interval.seconds) * 1000;
            self.cued_ms = self.done_ms;
        }
    }

    /// The raises of the leg of now. `None`: no leg is being counted.
    pub fn counting(&self) -> Option<u16> {
        let (_, interval, from_ms) = self.plan.at(self.done_ms)?;
        interval.phase.is_counted().then(|| self.raises_done(from_ms))
    }

    /// A raise counts once it is down again.
    fn raises_done(&self, from_ms: u32) -> u16 {
        let raises = (self.done_ms - from_ms) / (BEAT_MS * u32::from(BEATS_PER_RAISE));
        u16::try_from(raises).unwrap_or(MOST_RAISES)
    }

    fn count(&mut self, phase: Phase, raises: u16) {
        let counted = u8::try_from(raises).unwrap_or(u8::MAX);
        match phase {
            Phase::OtherLeg => self.raises[0] = Some(counted),
            Phase::SoreLeg => self.raises[1] = Some(counted),
            Phase::WarmUp
            | Phase::Run
            | Phase::Walk
            | Phase::CoolDown
            | Phase::Hold
            | Phase::Ice
            | Phase::TwoLegs
            | Phase::CountIn
            | Phase::Rest => {}
        }
    }

    /// Whether it began so long ago that it cannot be the same run any more.
    pub fn is_stale(&self, now: Reading) -> bool {
        now.wall_ms.saturating_sub(self.began_ms) > u64::from(self.plan.total_ms()) + PAUSES_MS
    }

    /// Whether all of it is done.
    pub fn is_over(&self) -> bool {
        self.done_ms >= self.plan.total_ms()
    }

    /// Minutes of running that were done, rounded down.
    pub fn run_minutes(&self) -> u16 {
        u16::try_from(self.plan.run_seconds(self.done_ms) / 60).unwrap_or(u16::MAX)
    }
}
