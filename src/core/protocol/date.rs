//! A calendar day, and the day some months later.

use std::fmt;

/// A civil date: no time of day, no zone. Its order is that of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CivilDate {
    /// For example 2026.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl CivilDate {
    /// The same day of the month, this many months later.
    ///
    /// In a month without that day it is the last day: a term never ends later than the calendar says.
    pub const fn months_later(self, months: u16) -> CivilDate {
        let from_january = self.month as u16 + months - 1;
        let year = self.year + from_january / 12;
        let month = (from_january % 12) as u8 + 1;
        let last = days_of(year, month);
        CivilDate { year, month, day: if self.day < last { self.day } else { last } }
    }

    /// The day before.
    #[must_use]
    pub const fn day_before(self) -> CivilDate {
        match (self.month, self.day) {
            (0..=1, 0..=1) => CivilDate { year: self.year.saturating_sub(1), month: 12, day: 31 },
            (month, 0..=1) => {
                CivilDate { year: self.year, month: month - 1, day: days_of(self.year, month - 1) }
            }
            (_, day) => CivilDate { day: day - 1, ..self },
        }
    }

    /// The day after.
    #[must_use]
    pub const fn day_after(self) -> CivilDate {
        let CivilDate { year, month, day } = self;
        if day < days_of(year, month) {
            CivilDate { day: day + 1, ..self }
        } else if month < 12 {
            CivilDate { year, month: month + 1, day: 1 }
        } else {
            CivilDate { year: year.saturating_add(1), month: 1, day: 1 }
        }
    }

    /// The number of this day, counted from 1 March of the year 0. The next day of the calendar is always one more.
    ///
    /// Cannot fail. A day that the calendar lacks, such as 30 February, has the number of the day it would overflow to.
    pub const fn number(self) -> i32 {
        // Years that begin in March, so that the leap day is the last one.
        let year = self.year as i32 - (self.month <= 2) as i32;
        let month = (self.month as i32 + 9) % 12;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month + 2) / 5 + self.day as i32 - 1
    }

    /// The weekday, 0 for Monday.
    pub const fn weekday(self) -> u8 {
        // Day 0, 1 March of the year 0, was a Wednesday.
        (self.number() + 2).rem_euclid(7) as u8
    }

    /// Whether the calendar has this day.
    pub const fn exists(self) -> bool {
        matches!(self.month, 1..=12) && self.day >= 1 && self.day <= days_of(self.year, self.month)
    }
}

/// How many days a month has.
const fn days_of(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        0..=1 | 3 | 5 | 7..=8 | 10 | 12.. => 31,
    }
}

impl fmt::Display for CivilDate {
    /// In ISO 8601 form: 2026-05-03.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn date(year: u16, month: u8, day: u8) -> CivilDate {
        CivilDate { year, month, day }
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        for (from, months, to) in [
            (date(2026, 11, 26), 0, date(2026, 11, 26)),
            (date(2026, 11, 26), 1, date(2026, 12, 26)),
            (date(2026, 11, 26), 2, date(2027, 1, 26)),
            (date(2026, 11, 26), 12, date(2027, 11, 26)),
            (date(2026, 11, 26), 18, date(2028, 5, 26)),
            (date(2026, 12, 31), 12, date(2027, 12, 31)),
            (date(2026, 1, 1), 11, date(2026, 12, 1)),
        ] {
            assert_eq!(from.months_later(months), to, "{from} and {months} months");
        }
    }

    #[test]
    fn a_month_without_the_day_gives_its_last() {
        for (from, months, to) in [
            (date(2024, 2, 29), 12, date(2025, 2, 28)),
            (date(2024, 2, 29), 48, date(2028, 2, 29)),
            (date(2026, 8, 31), 18, date(2028, 2, 29)),
            (date(2025, 8, 31), 18, date(2027, 2, 28)),
            (date(2027, 2, 28), 12, date(2028, 2, 28)),
            (date(2026, 10, 31), 18, date(2028, 4, 30)),
            (date(2098, 8, 31), 18, date(2100, 2, 28)),
            (date(1998, 8, 31), 18, date(2000, 2, 29)),
        ] {
            assert_eq!(from.months_later(months), to, "{from} and {months} months");
        }
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_known() {
        assert!(date(2028, 2, 29).exists() && date(2026, 12, 31).exists());
        for lacking in
            [date(2026, 2, 29), date(2026, 4, 31), date(2026, 13, 1), date(2026, 0, 1), date(2026, 1, 0)]
        {
            assert!(!lacking.exists(), "{lacking}");
        }
    }

    /// Over 400 years, after which the calendar repeats.
    #[test]
    fn the_number_of_each_day_is_one_more_than_that_of_the_day_before() {
        let mut number = date(1999, 12, 31).number();
        for year in 2000..2400 {
            for month in 1..=12 {
                for day in 1..=days_of(year, month) {
                    number += 1;
                    assert_eq!(date(year, month, day).number(), number, "{year}-{month}-{day}");
                    assert_eq!(
                        date(year, month, day).day_before().number(),
                        number - 1,
                        "{year}-{month}-{day}"
                    );
                    assert_eq!(date(year, month, day).day_before().day_after(), date(year, month, day));
                }
            }
        }
        assert_eq!(number - date(1999, 12, 31).number(), 146_097);
    }

    #[test]
    fn it_is_written_as_iso_8601() {
        assert_eq!(date(2026, 5, 3).to_string(), "2026-05-03");
    }
}
