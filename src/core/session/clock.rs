//! What the device knows about the time. The core reads no clock: the shell passes the time in before each event.

use crate::protocol::CivilDate;

const MINUTES_A_DAY: u64 = 1440;

/// The time of the current event. A page can stay open for days, and answers age.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// The day, where the device knows it: for the age of the protocol and for the printed page.
    pub today: Option<CivilDate>,
    /// Minutes since 1970 UTC, where it knows them.
    pub now: Option<u64>,
    /// The minute of that day where the runner is, from 0 to 1439, where it knows it: for the hand-over.
    pub minute: Option<u16>,
}

impl Clock {
    /// How many minutes ago something was. 0 where the clock cannot tell or was set back: then nothing counts as old.
    pub fn minutes_since(&self, at: Option<u64>) -> u64 {
        self.now.zip(at).map_or(0, |(now, at)| now.saturating_sub(at))
    }

    /// The day and the minute of that day at which something was, where the runner is. Without the minute, today.
    pub fn day_of(&self, at: Option<u64>) -> Option<(CivilDate, Option<u16>)> {
        let (mut day, Some(minute)) = (self.today?, self.minute) else { return Some((self.today?, None)) };
        let mut ago = self.minutes_since(at);
        let mut minute = u64::from(minute);
        while ago > minute {
            ago -= minute + 1;
            minute = MINUTES_A_DAY - 1;
            day = day.day_before();
        }
        Some((day, u16::try_from(minute - ago).ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_keeps_the_day_and_the_minute_it_was_given_on() {
        let date = |year, month, day| CivilDate { year, month, day };
        let clock = Clock { today: Some(date(2027, 3, 1)), now: Some(1_000_000), minute: Some(90) };
        for (ago, day, minute) in [
            (0, date(2027, 3, 1), 90),
            (90, date(2027, 3, 1), 0),
            (91, date(2027, 2, 28), 1439),
            (90 + 1440, date(2027, 2, 28), 0),
            (91 + 1440, date(2027, 2, 27), 1439),
            (90 + 3 * 1440, date(2027, 2, 26), 0),
        ] {
            assert_eq!(clock.day_of(Some(1_000_000 - ago)), Some((day, Some(minute))), "{ago} minutes ago");
        }
        assert_eq!(clock.day_of(None), Some((date(2027, 3, 1), Some(90))));
    }

    #[test]
    fn a_device_without_a_clock_says_no_time() {
        let today = Some(CivilDate { year: 2027, month: 3, day: 1 });
        let clock = Clock { today, now: None, minute: None };
        assert_eq!(clock.day_of(None), today.map(|day| (day, None)));
        assert_eq!(Clock { today: None, ..clock }.day_of(None), None);
        assert_eq!(Clock { today: None, minute: Some(5), ..clock }.day_of(None), None);
    }
}
