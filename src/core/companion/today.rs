//! What can be allowed on a day, and the reasons: one variant for each row of the table in decision 19.

use super::checked::Referral;
use super::course::AFTER_LADDER;
use super::day::Trigger;
use super::entry::Lines;
use super::goal::StageGoals;

/// What is allowed, and the row that says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Today {
    /// Why.
    pub row: Row,
    /// What is allowed.
    pub allowed: Allowed,
}

/// What is allowed today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Allowed {
    /// Nothing is said: the check comes first, or there is no plan to go by.
    Nothing,
    /// Rest.
    Rest,
    /// A walk.
    Walk,
    /// A walk and gentle holds.
    Light,
    /// The work of the stage.
    Work {
        /// With half the sets, on the day after a flare.
        is_half: bool,
        /// The same dose as last time.
        is_same_dose: bool,
    },
    /// A run at this step, or an easier one.
    Run {
        /// 1 to 12.
        step: u8,
    },
    /// After the ladder: a run of at most this long.
    Minutes {
        /// Minutes of running.
        minutes: u16,
    },
}

impl Allowed {
    /// The order of load: 0 nothing, 1 light, 2 the work of the stage, 2 + n a run of step n.
    pub const fn load(self) -> u8 {
        match self {
            Allowed::Nothing | Allowed::Rest => 0,
            Allowed::Walk | Allowed::Light => 1,
            Allowed::Work { .. } => 2,
            Allowed::Run { step } => 2 + step,
            Allowed::Minutes { .. } => 2 + AFTER_LADDER,
        }
    }

    /// Whether a run is allowed.
    pub const fn is_run(self) -> bool {
        matches!(self, Allowed::Run { .. } | Allowed::Minutes { .. })
    }
}

/// Why. One variant for each row of the table in decision 19, in its order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Row {
    /// 1: a sign of an emergency, or such a result that nobody has seen.
    Emergency(Referral),
    /// 2: a same-day result that nobody has seen.
    BeSeen(Referral),
    /// 3: lines of today that no full check has answered.
    Ticked(Lines),
    /// 4: the full check that an earlier day asked for is not finished.
    Unfinished,
    /// 5: something else asks for the full check.
    CheckAgain(Trigger),
    /// 6: the last full check said "within days".
    SeeSomeone {
        /// Days left, of three.
        in_days: u8,
        /// Where it sends the runner.
        referral: Referral,
    },
    /// 7: the check-in is missing, or a part of it that was due.
    CheckIn(Missing),
    /// 9: a red day, today or yesterday.
    RedDay {
        /// Days ago.
        ago: u8,
    },
    /// 8: there is no plan.
    NoPlan(Lock),
    /// 10: the second day after a red one, or still worse after a run.
    NotSettled,
    /// 11: a bit sore, or a line was ticked today and the full check found nothing urgent.
    Sore(Lines),
    /// 12: the goals of a stage before running are not all met, or the ladder is shut.
    Stage {
        /// The stage and its goals.
        goals: StageGoals,
        /// Days for which the ladder stays shut.
        shut_days: u8,
    },
    /// 13: one thing is left before the next run.
    BeforeRunning(Left),
    /// 14: a run today or yesterday.
    DayBetween,
    /// 15: hops yesterday.
    HopsYesterday,
    /// 16: waiting after a step back.
    SteppedBack {
        /// Days until the next run.
        in_days: u8,
    },
    /// 17: enough runs in seven days.
    WeekIsFull,
    /// 18: less than two days since a hold, or since the run that led to a higher step.
    TwoDays {
        /// The step that comes next.
        next: u8,
    },
    /// 19: the steps from 5 on wait for the goals of the spring stage.
    SpringFirst,
    /// 20: after the ladder.
    AfterLadder {
        /// The longest run of the last days, minutes.
        longest: u16,
    },
    /// 21: nothing is in the way.
    Run,
}

impl Row {
    /// Whether stage, ladder and goals may be shown. Not while a check comes first, or while there is no plan: they would
    /// read as permission.
    pub const fn shows_plan(&self) -> bool {
        matches!(self, Row::CheckIn(Missing::Again)) || self.number() > Row::NoPlan(Lock::NotStarted).number()
    }

    /// Whether this row can only be reached with a check-in of today that lacks no answer.
    pub const fn is_after_check_in(&self) -> bool {
        matches!(self, Row::CheckIn(Missing::Again))
            || self.number() > Row::CheckIn(Missing::CheckIn).number()
    }

    /// Whether a full check, or somebody who sees the runner, comes before everything else: rows 1 to 6.
    pub const fn comes_first(&self) -> bool {
        self.number() < Row::CheckIn(Missing::CheckIn).number()
    }

    /// The number of the row.
    pub const fn number(&self) -> u8 {
        match self {
            Row::Emergency(_) => 1,
            Row::BeSeen(_) => 2,
            Row::Ticked(_) => 3,
            Row::Unfinished => 4,
            Row::CheckAgain(_) => 5,
            Row::SeeSomeone { .. } => 6,
            Row::CheckIn(_) => 7,
            Row::NoPlan(_) => 8,
            Row::RedDay { .. } => 9,
            Row::NotSettled => 10,
            Row::Sore(_) => 11,
            Row::Stage { .. } => 12,
            Row::BeforeRunning(_) => 13,
            Row::DayBetween => 14,
            Row::HopsYesterday => 15,
            Row::SteppedBack { .. } => 16,
            Row::WeekIsFull => 17,
            Row::TwoDays { .. } => 18,
            Row::SpringFirst => 19,
            Row::AfterLadder { .. } => 20,
            Row::Run => 21,
        }
    }
}

/// What a day comes to, in one word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decision {
    /// Emergency help.
    Emergency,
    /// The full check again, or somebody who sees it.
    CheckAgain,
    /// Rest.
    Rest,
    /// A walk, with gentle holds or without.
    Walk,
    /// The work of the stage.
    StageWork,
    /// A run.
    Run,
}

impl Decision {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Decision::Emergency => "emergency",
            Decision::CheckAgain => "check-again",
            Decision::Rest => "rest",
            Decision::Walk => "walk",
            Decision::StageWork => "stage-work",
            Decision::Run => "run",
        }
    }
}

impl Today {
    /// What it comes to. `None`: nothing is said, since the check-in is missing or there is no plan to go by.
    pub const fn decision(&self) -> Option<Decision> {
        Some(match (&self.row, self.allowed) {
            (Row::Emergency(_), _) => Decision::Emergency,
            (Row::BeSeen(_) | Row::Ticked(_) | Row::Unfinished | Row::CheckAgain(_), _) => {
                Decision::CheckAgain
            }
            (Row::SeeSomeone { .. }, _) | (_, Allowed::Rest) => Decision::Rest,
            (_, Allowed::Walk | Allowed::Light) => Decision::Walk,
            (_, Allowed::Work { .. }) => Decision::StageWork,
            (_, Allowed::Run { .. } | Allowed::Minutes { .. }) => Decision::Run,
            (_, Allowed::Nothing) => return None,
        })
    }
}

/// What the check-in of today lacks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Missing {
    /// All of it.
    CheckIn,
    /// The lines.
    Lines,
    /// The worst pain.
    Pain,
    /// Walking.
    Walking,
    /// The time after the last run.
    AfterRun,
    /// Nothing, but it is too old to begin a run by.
    Again,
    /// The weekly answer.
    Week,
}

/// Why there is no plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Lock {
    /// No episode is open.
    NotStarted,
    /// Under 16, or the age is not known.
    NotOffered,
    /// The protocol is too old.
    Expired,
    /// A clinician has said no, or has another plan.
    OwnPlan,
    /// A clinician first.
    ClinicianFirst,
    /// Soreness only.
    Soreness,
    /// Pregnant, or a birth in the last 12 weeks.
    Pregnancy,
}

/// What is left before the next run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Left {
    /// Pregnant, or a birth in the last 12 weeks: no running.
    Pregnancy,
    /// A clinician who confirms it, or a full check that ends at self-care.
    Clinician,
    /// A new full check.
    FullCheck,
}
