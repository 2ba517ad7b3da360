//! How fast the way back to running may go: waits, limits and gaps, as one table.
//!
//! The numbers of the ladder are in [`ladder`](super::ladder), the goals in [`stage`](super::stage), the pain limits in
//! [`reaction`](super::reaction). None of these waits has been tried in runners with a soleus strain: brief f and g have
//! them from experts or as the authors' choice. Functions take the table as a value, so that a test can put a fault into
//! one number and see a property fail.

/// The numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Hours from the start of a run to a higher step, or to the next run after a hold. Brief g.
    pub hours_between_steps: u16,
    /// Hours by which that wait may be shorter, so that the same hour two days later always counts. The authors' choice.
    pub grace_hours: u16,
    /// Hours after a run from which "still worse" is a step back. Brief g.
    pub worse_regress_hours: u16,
    /// Hours after a run from which "still worse" stops the ladder, and within which a sign does. Brief g, amendment 27.
    pub worse_stop_hours: u16,
    /// Hours for which a check-in lets a run begin. The limit that a kept check has; no source says how long.
    pub check_in_hours: u16,
    /// Pain from which a day is red, 0 to 10. Brief f.1.
    pub red_pain: u8,
    /// Pain from which a day is amber: no run, the same dose as last time. Brief f.1.
    pub amber_pain: u8,
    /// Pain from which the full check is opened. Brief a.3 has rules for 6, 7 and 8.
    pub check_pain: u8,
    /// From this day after a red day or a step back a run is allowed again, counted in days. Brief g: two days off.
    pub days_off: u8,
    /// A flare is a red day and this many days after it. Brief f.1.
    pub flare_days: u8,
    /// Two flares within this many days: book a physio. Brief f.1.
    pub flares_within_days: u8,
    /// Steps lost by a stop. Brief g.
    pub stop_steps: u8,
    /// Steps lost by a regress, and by a flare without a run. Brief g.
    pub regress_steps: u8,
    /// Days for which the ladder is shut after a second regress. Brief g.
    pub shut_days: u8,
    /// Runs in any seven days on the ladder. Brief g.
    pub runs_a_week: u8,
    /// Runs in any seven days after it. Brief g.
    pub runs_a_week_after: u8,
    /// From this step on a run may follow a day with hops. Brief g.
    pub hops_free_step: u8,
    /// The highest step until the goals of the spring stage are met. Brief f.2: it overlaps with steps 1 to 4.
    pub step_before_spring: u8,
    /// Missed days after which a run is two steps lower, at half the step, or at the first step with the goals of the
    /// strength stage again. Brief g.
    pub gaps: [u8; 3],
    /// The full check may be this many days old before the first run. The authors' choice.
    pub first_run_check_days: u8,
    /// From this many days on a full check is too old for a run. The authors' choice.
    pub check_days: u8,
    /// This many days without a check-in ask for a full check before a run. The authors' choice.
    pub silent_days: u8,
    /// A limp from this day after the pain began opens the full check. Brief a.3.
    pub limp_days: u8,
    /// A measured value counts for a goal for this many days. The authors' choice.
    pub value_days: u8,
    /// After the ladder: no single run over this share of the longest of the last days, in percent. R63.
    pub longest_percent: u16,
    /// Days over which the longest run counts. R63.
    pub longest_days: u16,
    /// After the ladder: seven days are at most this share of the seven before, in percent. For comfort (decision 19).
    pub week_percent: u16,
    /// After the ladder: an easy week is at most this share of the week before, in percent. Brief g.
    pub easy_week_percent: u16,
    /// After the ladder: an easy week comes once in this many weeks. Brief g.
    pub easy_week_every: u16,
}

/// The pace of the protocol.
pub const PACE: Pace = Pace {
    hours_between_steps: 48,
    grace_hours: 2,
    worse_regress_hours: 24,
    worse_stop_hours: 48,
    check_in_hours: 12,
    red_pain: 5,
    amber_pain: 3,
    check_pain: 6,
    days_off: 3,
    flare_days: 3,
    flares_within_days: 14,
    stop_steps: 2,
    regress_steps: 1,
    shut_days: 7,
    runs_a_week: super::ladder::SESSIONS_A_WEEK,
    runs_a_week_after: 4,
    hops_free_step: 9,
    step_before_spring: 4,
    gaps: [super::ladder::GAPS[0].0, super::ladder::GAPS[1].0, super::ladder::GAPS[2].0],
    first_run_check_days: 3,
    check_days: 28,
    silent_days: 14,
    limp_days: 7,
    value_days: 14,
    longest_percent: super::ladder::MOST_SINGLE_RUN_PERCENT as u16,
    longest_days: 30,
    week_percent: 120,
    easy_week_percent: super::ladder::EASY_WEEK_PERCENT as u16,
    easy_week_every: super::ladder::EASY_WEEK_EVERY as u16,
};
