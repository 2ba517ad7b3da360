//! Where a runner is on the way back: small counters only, so that a test can walk through every state.
//!
//! Ages are in days and stop counting at the number that no rule looks beyond. Nothing of this is stored: it is the
//! fold of a diary, day by day ([`super::follow`]).

use super::checked::{Checked, Findings, Offer, Referral};
use super::day::Trigger;
use super::goal::Goals;
use super::moment::Moment;
use crate::protocol::recovery::LayGrade;
use crate::protocol::stage::Stage;
use crate::protocol::{Urgency, reaction::Verdict};

/// The step after the last one of the ladder: free runs within the limits of [`super::cap`].
pub const AFTER_LADDER: u8 = 13;
/// No such day.
pub const NEVER: u8 = u8::MAX;

/// Where the runner is at the end of a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Course {
    /// An episode is open.
    pub is_started: bool,
    /// There was an episode before it.
    pub has_earlier: bool,
    /// What the full checks have said.
    pub care: Care,
    /// The lay grade: the highest of the checks of days 2 to 10, or that of the first one.
    pub grade: LayGrade,
    /// The grade is from a check of these days.
    pub is_graded: bool,
    /// The ladder starts carefully.
    pub is_careful: bool,
    /// Some steps are passed twice whatever the grade.
    pub is_slower: bool,
    /// Raises on one leg that are enough to start running.
    pub raise_minimum: u8,
    /// Days since the pain began, up to [`NEVER`].
    pub days: u8,
    /// The first stage whose goals are not all met, up to [`Stage::Spring`], which means that running is open too.
    pub stage: Stage,
    /// The goals of the spring stage are met.
    pub is_spring_done: bool,
    /// When each goal was met.
    pub goals: Goals,
    /// The ladder.
    pub ladder: Ladder,
    /// Days since the last red day.
    pub red: u8,
    /// Days since the last flare began.
    pub flare: u8,
    /// Days between the last two flares.
    pub flare_before: u8,
    /// Hops: bit 0 today, bit 1 yesterday.
    pub hops: u8,
    /// Days since the last run, strength work or hops, up to 2.
    pub load: u8,
    /// Check-ins in a row with pain 0 to 2, up to 3.
    pub calm: u8,
    /// Days since the last check-in.
    pub silent: u8,
}

/// What the full checks and clinicians have said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Care {
    /// An emergency or same-day result that nobody has seen. No later check ends it.
    pub urgent: Option<Urgency>,
    /// Where that result sends the runner.
    pub referral: Referral,
    /// The last full check. `None`: there was none.
    pub checked: Option<Checked>,
    /// Days since then.
    pub check_age: u8,
    /// A clinician has allowed loading since then.
    pub may_load: bool,
    /// A clinician has allowed running since then.
    pub may_run: bool,
    /// A clinician has said no, or has another plan.
    pub is_own_plan: bool,
    /// The highest step that a clinician allows.
    pub at_most: u8,
    /// Findings that a clinician has seen.
    pub settled: Findings,
    /// What opened a full check that is not finished, of what follows from the course itself. See also
    /// [`super::day::Day::asked`].
    pub open: Option<Trigger>,
    /// Days since it was opened.
    pub open_age: u8,
    /// Something of today has opened it, or opened it again.
    pub is_open_today: bool,
    /// A full check is due before any run, after days without a check-in.
    pub is_due: bool,
}

/// Where the runner is on the ladder.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ladder {
    /// The step, 1 to [`AFTER_LADDER`].
    pub step: u8,
    /// Passes of this step so far.
    pub passes: u8,
    /// The highest step that was lost and has not been passed since. 0: none.
    pub lost: u8,
    /// Days since the last run that passed or held. [`NEVER`]: none, or the way began again.
    pub gap: u8,
    /// The step after that run, from which gaps count.
    pub gap_step: u8,
    /// Days with a run: bit 0 today, bit 6 six days ago.
    pub run_days: u8,
    /// No run has been on plan since the run gate opened.
    pub is_first: bool,
    /// Days since the last news of a step back, up to the days off.
    pub waits: u8,
    /// Days for which the ladder stays shut.
    pub shut: u8,
    /// It has been shut, and no clinician has been seen since.
    pub is_to_book: bool,
    /// The last run.
    pub last: Option<LastRun>,
}

/// The last run and how far it is judged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct LastRun {
    /// Days ago.
    pub ago: u8,
    /// When it began: minute and offset.
    pub minute: Option<u16>,
    /// Minutes ahead of UTC.
    pub offset: Option<i16>,
    /// The step that was run. A free run counts as the step of that day.
    pub step: u8,
    /// The step of the ladder before it.
    pub before: u8,
    /// The lowest step before it and before the runs of the 48 hours before it.
    pub before_stop: u8,
    /// The step that was offered.
    pub offered: u8,
    /// What the run itself makes of it, before the time after it is known.
    pub in_run: Verdict,
    /// It was more than was offered, or on a day without an offer.
    pub is_off_plan: bool,
    /// The verdict so far. `None`: open.
    pub judged: Option<Verdict>,
    /// The final verdict on the run before it.
    pub earlier: Option<Verdict>,
    /// The answer about the time after it is still due.
    pub is_due: bool,
    /// A check-in has followed it.
    pub is_followed: bool,
    /// It was still worse when last asked.
    pub is_still: bool,
    /// It was worse afterwards, at least for a time: then it is a hold at best.
    pub was_worse: bool,
    /// [`Ladder::gap`] without this run.
    pub gap: u8,
    /// [`Ladder::gap_step`] without this run.
    pub gap_step: u8,
    /// [`Ladder::lost`] before this run.
    pub lost: u8,
}

impl LastRun {
    /// When it began, with today as day 0.
    pub fn at(&self) -> Moment {
        Moment { day: -i32::from(self.ago), minute: self.minute, offset: self.offset }
    }
}

impl Course {
    /// Before the first entry.
    pub const START: Course = Course {
        is_started: false,
        has_earlier: false,
        care: Care {
            urgent: None,
            referral: Referral::USUAL,
            checked: None,
            check_age: NEVER,
            may_load: false,
            may_run: false,
            is_own_plan: false,
            at_most: AFTER_LADDER,
            settled: Findings::NONE,
            open: None,
            open_age: 0,
            is_open_today: false,
            is_due: false,
        },
        grade: LayGrade::Three,
        is_graded: false,
        is_careful: true,
        is_slower: true,
        raise_minimum: NEVER,
        days: 0,
        stage: Stage::Protect,
        is_spring_done: false,
        goals: Goals::NONE,
        ladder: Ladder {
            step: 1,
            passes: 0,
            lost: 0,
            gap: NEVER,
            gap_step: 1,
            run_days: 0,
            is_first: true,
            waits: NEVER,
            shut: 0,
            is_to_book: false,
            last: None,
        },
        red: NEVER,
        flare: NEVER,
        flare_before: NEVER,
        hops: 0,
        load: 2,
        calm: 0,
        silent: 0,
    };

    /// The level of the last full check without what a clinician has settled. `None`: there was no check.
    pub fn level(&self) -> Option<Urgency> {
        self.care.checked.map(|checked| checked.level_without(self.care.settled))
    }

    /// Whether there is a plan. `None`: there was no full check.
    pub fn offer(&self) -> Option<Offer> {
        self.care.checked.map(|checked| checked.offer)
    }

    /// Whether the last full check, with what a clinician has said since, opens the running track: at self-care, or at
    /// routine and seen. What is no plan for the triage needs a clinician at any level.
    pub fn is_confirmed(&self) -> bool {
        match (self.level(), self.offer()) {
            (Some(Urgency::SelfCare), Some(Offer::Plan)) => true,
            (
                Some(Urgency::SelfCare | Urgency::Routine),
                Some(Offer::Plan | Offer::Soreness | Offer::ClinicianFirst),
            ) => self.care.may_run,
            (Some(Urgency::WithinDays | Urgency::SameDay | Urgency::Emergency), _)
            | (_, Some(Offer::NotOffered))
            | (None, _)
            | (_, None) => false,
        }
    }
}
