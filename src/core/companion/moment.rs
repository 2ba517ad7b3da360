//! When something was, as far as a diary knows, and how long it is between two moments at least and at most.
//!
//! Permission goes by the shortest possible time, harm by the longest: where a clock or a zone leaves a doubt, each rule
//! takes the careful bound.

/// A time of a civil day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Moment {
    /// The number of the day ([`crate::protocol::CivilDate::number`]), or any other count of days.
    pub day: i32,
    /// Minutes since midnight, 0 to 1439. `None`: not known.
    pub minute: Option<u16>,
    /// Minutes that the clock is ahead of UTC. `None`: not known.
    pub offset: Option<i16>,
}

const DAY: i64 = 24 * 60;
/// The last minute of a day.
const LAST: u16 = 1439;
/// From UTC−12 to UTC+14: by how much an offset that is not known may differ.
const WIDEST_CHANGE: i64 = 26 * 60;

impl Moment {
    /// The shortest time to a later moment, in minutes. Never negative.
    pub fn least_minutes_to(&self, later: &Moment) -> i64 {
        (between(self, later, LAST, 0) - change(self, later)).max(0)
    }

    /// The longest time to a later moment, in minutes. Never negative.
    pub fn most_minutes_to(&self, later: &Moment) -> i64 {
        (between(self, later, 0, LAST) + change(self, later)).max(0)
    }

    /// Whether this is after the other by the device's clock: on a later day, or in a later minute of the same day. A
    /// minute that is not known counts as before.
    pub fn is_after(&self, other: &Moment) -> bool {
        self.day > other.day || self.day == other.day && self.minute > other.minute
    }
}

/// Local time between the two, with these for minutes that are not known.
fn between(earlier: &Moment, later: &Moment, earlier_minute: u16, later_minute: u16) -> i64 {
    (i64::from(later.day) - i64::from(earlier.day)) * DAY + i64::from(later.minute.unwrap_or(later_minute))
        - i64::from(earlier.minute.unwrap_or(earlier_minute))
}

/// By how much the clock may have been put forward or back.
fn change(one: &Moment, other: &Moment) -> i64 {
    match (one.offset, other.offset) {
        (Some(one), Some(other)) => (i64::from(one) - i64::from(other)).abs(),
        (None, _) | (_, None) => WIDEST_CHANGE,
    }
}
