//! What the device knows about the time. The core reads no clock: the shell passes the time in before each event.

use crate::protocol::CivilDate;

/// The time of the current event. A page can stay open for days, and answers age.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// The day, where the device knows it: for the age of the protocol and for the printed page.
    pub today: Option<CivilDate>,
    /// Minutes since 1970 UTC, where it knows them.
    pub now: Option<u64>,
}

impl Clock {
    /// How many minutes ago something was. 0 where the clock cannot tell or was set back: then nothing counts as old.
    pub fn minutes_since(&self, at: Option<u64>) -> u64 {
        self.now.zip(at).map_or(0, |(now, at)| now.saturating_sub(at))
    }
}
