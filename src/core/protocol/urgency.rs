//! How soon, and by whom, a runner should be seen.

/// The level of care and its time frame. `Ord` is the clinical order: later is more urgent.
///
/// Source: brief a.1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Urgency {
    /// Level 5: look after it at home and check again daily.
    SelfCare,
    /// Level 4: a routine visit in one to four weeks.
    Routine,
    /// Level 3: seen within one to three days.
    WithinDays,
    /// Level 2: seen today.
    SameDay,
    /// Level 1: minutes count.
    Emergency,
}

impl Urgency {
    /// Every level, least urgent first.
    pub const ALL: [Urgency; 5] =
        [Urgency::SelfCare, Urgency::Routine, Urgency::WithinDays, Urgency::SameDay, Urgency::Emergency];

    /// The level code of brief a.1, stable.
    pub const fn code(self) -> &'static str {
        match self {
            Urgency::SelfCare => "self_care",
            Urgency::Routine => "routine",
            Urgency::WithinDays => "within_days",
            Urgency::SameDay => "same_day",
            Urgency::Emergency => "emergency",
        }
    }

    /// The level number of brief a.1: 1 is the most urgent.
    pub const fn level(self) -> u8 {
        5 - self as u8
    }
}
