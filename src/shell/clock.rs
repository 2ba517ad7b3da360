//! Today's date where the runner is. The core reads no clock; it is told.

use std::fmt;

use js_sys::Date;

/// A civil date: no time of day, no zone.
pub struct CivilDate {
    /// Such as 2026.
    pub year: u32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

/// The date the device shows.
pub fn today() -> CivilDate {
    let now = Date::new_0();
    CivilDate {
        year: now.get_full_year(),
        // The browser counts months from 0.
        month: now.get_month() + 1,
        day: now.get_date(),
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
