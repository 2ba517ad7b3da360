//! The limits after the ladder: how long a run may be, how many a week, and what may be new.
//!
//! They count minutes at an easy pace. R63 measured distance; minutes stand in for it.

use crate::protocol::ladder::LADDER;
use crate::protocol::pace::Pace;

/// What is allowed after the ladder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cap {
    /// The longest run, in minutes. 0: none today.
    pub minutes: u16,
    /// The longest run of the last days, in minutes.
    pub longest: u16,
    /// Runs in seven days, today's included.
    pub runs_a_week: u8,
    /// Hills are allowed.
    pub has_hills: bool,
    /// Faster running is allowed.
    pub has_speed: bool,
}

impl Cap {
    /// Nothing. Also what holds on the ladder, which has its own limits.
    pub const NONE: Cap = Cap { minutes: 0, longest: 0, runs_a_week: 0, has_hills: false, has_speed: false };
}

/// A run of an earlier day, as far as these limits read it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Past {
    /// The number of the day.
    pub day: i32,
    /// Minutes of running.
    pub minutes: u16,
    /// It was more than was offered.
    pub is_off_plan: bool,
    /// It was on plan, and passed or held.
    pub is_good: bool,
    /// It was on plan and passed.
    pub is_passed: bool,
    /// After the ladder, and something in it was new: longer, a fourth run, hills or speed.
    pub is_new: bool,
    /// With hills.
    pub has_hills: bool,
    /// With speed.
    pub has_speed: bool,
}

/// The limits on a day. `past`: the runs before it, in order. `since`: the day on which the ladder was done.
pub fn cap(pace: &Pace, past: &[Past], today: i32, since: i32) -> Cap {
    let within = |days: i32| past.iter().filter(move |run| run.day < today && run.day >= today - days);
    let minutes = |from: i32, to: i32| -> u32 {
        past.iter().filter(|run| run.day >= from && run.day < to).map(|run| u32::from(run.minutes)).sum()
    };
    let good = within(i32::from(pace.longest_days)).filter(|run| run.is_good);
    let longest = good.map(|run| run.minutes).max().unwrap_or(0);
    let may_be_new = within(6).all(|run| run.is_passed && !run.is_new) && today - since >= 7;
    let single = if may_be_new { percent(longest, pace.longest_percent) } else { longest };
    // Seven days against the seven before. One run of the usual length is always possible, or a week off would be
    // followed by another one for ever.
    let before = minutes(today - 13, today - 6);
    let week = (before * u32::from(pace.week_percent) / 100).max(longest.into());
    let mut left = week.saturating_sub(minutes(today - 6, today));
    // Days since then, in blocks of seven; the last one of each four is easy.
    let block = (today - since).max(0) / 7;
    if (block + 1) % i32::from(pace.easy_week_every) == 0 {
        let start = since + block * 7;
        let easy = minutes(start - 7, start) * u32::from(pace.easy_week_percent) / 100;
        left = left.min(easy.saturating_sub(minutes(start, today)));
    }
    let done =
        |is_it: fn(&Past) -> bool| past.iter().any(|run| run.day >= since && run.is_good && is_it(run));
    let is_longer_done =
        past.iter().any(|run| run.day >= since && run.is_good && run.minutes > last_step_minutes());
    let has_hills = done(|run| run.has_hills) || may_be_new && is_longer_done;
    let fourth = past
        .iter()
        .filter(|run| run.day >= since && run.is_new && run.is_good)
        .any(|run| past.iter().filter(|other| other.day <= run.day && other.day > run.day - 7).count() >= 4);
    Cap {
        minutes: u16::try_from(left).unwrap_or(u16::MAX).min(single),
        longest,
        runs_a_week: if fourth || may_be_new { pace.runs_a_week_after } else { pace.runs_a_week },
        has_hills,
        has_speed: done(|run| run.has_speed) || may_be_new && done(|run| run.has_hills),
    }
}

/// Whether a run after the ladder is something new, by the limits of its day.
pub fn is_new(pace: &Pace, run: &Past, cap: &Cap, past: &[Past]) -> bool {
    let of_week = past.iter().filter(|other| other.day <= run.day && other.day > run.day - 7).count();
    let was_done = |is_it: fn(&Past) -> bool| past.iter().any(|other| other.is_good && is_it(other));
    run.minutes > cap.longest
        || of_week >= usize::from(pace.runs_a_week)
        || run.has_hills && !was_done(|other| other.has_hills)
        || run.has_speed && !was_done(|other| other.has_speed)
}

/// A share of some minutes, rounded down, so that rounding never adds load.
fn percent(minutes: u16, percent: u16) -> u16 {
    u16::try_from(u32::from(minutes) * u32::from(percent) / 100).unwrap_or(u16::MAX)
}

fn last_step_minutes() -> u16 {
    LADDER.last().map_or(0, |step| step.run_minutes())
}
