//! Which step of the ladder is offered at a moment, and what holds a higher one back.

use super::course::{AFTER_LADDER, Course, NEVER};
use super::moment::Moment;
use crate::protocol::pace::Pace;

/// What holds back the step that is offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeldBack {
    /// Nothing.
    No,
    /// The higher step comes later: it is less than two days since the last run.
    Time,
    /// The goals of the spring stage are missing.
    Spring,
}

/// The step after the days without a run. Brief g, Gaps.
pub fn after_gap(pace: &Pace, course: &Course) -> u8 {
    let ladder = &course.ladder;
    let [two_down, half, first] = pace.gaps;
    let lower = match ladder.gap {
        NEVER => return ladder.step,
        gap if gap >= first => 1,
        gap if gap >= half => ladder.gap_step / 2,
        gap if gap >= two_down => ladder.gap_step.saturating_sub(2),
        _shorter => return ladder.step,
    };
    ladder.step.min(lower).max(1)
}

/// The step that is offered at this moment, with today as day 0, and what holds it back.
pub fn offered(pace: &Pace, course: &Course, now: &Moment) -> (u8, HeldBack) {
    let step = after_gap(pace, course);
    let spring = if course.is_spring_done { AFTER_LADDER } else { pace.step_before_spring };
    let allowed = step.min(course.care.at_most).max(1);
    // One step up at most for each two days since the last run, whatever else has changed in the meantime.
    let hours = i64::from(pace.hours_between_steps.saturating_sub(pace.grace_hours).max(1));
    let in_time = course.ladder.last.map_or(AFTER_LADDER, |last| {
        let steps = last.at().least_minutes_to(now) / (hours * 60);
        last.offered.saturating_add(u8::try_from(steps).unwrap_or(AFTER_LADDER)).min(AFTER_LADDER)
    });
    let offer = allowed.min(spring).min(in_time);
    let held = if in_time < allowed.min(spring) {
        HeldBack::Time
    } else if spring < allowed {
        HeldBack::Spring
    } else {
        HeldBack::No
    };
    (offer, held)
}
