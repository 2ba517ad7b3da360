//! What is allowed today, and why: the first row of the table that fits.

use super::cap::Cap;
use super::checked::{Offer, Referral};
use super::course::{AFTER_LADDER, Course};
use super::day::{Asked, Day, Trigger};
use super::goal::goals;
use super::moment::Moment;
use super::offer::{HeldBack, offered};
use super::today::{Allowed, Left, Lock, Missing, Row, Today};
use crate::protocol::Urgency;
use crate::protocol::check_in::{Line, Walking};
use crate::protocol::pace::Pace;
use crate::protocol::reaction::Verdict;
use crate::protocol::stage::Stage;

/// What is known when the question is asked: at the end of what a day has so far.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The waits and limits.
    pub pace: &'a Pace,
    /// Where the runner is.
    pub course: &'a Course,
    /// The day.
    pub day: &'a Day,
    /// The time, with today as day 0.
    pub now: Moment,
    /// A check-in of today lets a run begin now.
    pub is_checked: bool,
    /// The protocol is too old to plan by.
    pub is_expired: bool,
    /// The limits after the ladder.
    pub cap: &'a Cap,
}

const WORK: Allowed = Allowed::Work { is_half: false, is_same_dose: false };
/// A result of "within days" is to be seen within this many days. Brief a.1.
pub const WITHIN_DAYS: u8 = 3;
/// From this day after a red one the work of the stage begins again, with half the sets. Brief f.1.
pub const HALF_SETS_DAY: u8 = 3;

/// The first row that fits. Cannot fail.
pub fn decide(situation: &Situation) -> Today {
    let row = care(situation)
        .or_else(|| check_in(situation))
        .or_else(|| red(situation))
        .or_else(|| stage(situation))
        .or_else(|| waits(situation));
    let (row, allowed) = row.unwrap_or_else(|| run(situation));
    let is_half = situation.course.red == HALF_SETS_DAY;
    let (row, allowed) = match allowed {
        Allowed::Run { .. } | Allowed::Minutes { .. } if !situation.is_checked => {
            (Row::CheckIn(Missing::Again), WORK)
        }
        Allowed::Nothing
        | Allowed::Rest
        | Allowed::Walk
        | Allowed::Light
        | Allowed::Work { .. }
        | Allowed::Run { .. }
        | Allowed::Minutes { .. } => (row, allowed),
    };
    match allowed {
        Allowed::Work { is_same_dose, .. } => Today { row, allowed: Allowed::Work { is_half, is_same_dose } },
        Allowed::Nothing
        | Allowed::Rest
        | Allowed::Walk
        | Allowed::Light
        | Allowed::Run { .. }
        | Allowed::Minutes { .. } => Today { row, allowed },
    }
}

/// Rows 1 to 6: signs, results that nobody has seen, and full checks that are not finished.
fn care(situation: &Situation) -> Option<(Row, Allowed)> {
    let Situation { course, day, .. } = situation;
    let care = &course.care;
    let has_emergency = day.asked.and(day.asked_before).lines.has(Line::Lung);
    let rise =
        care.checked.and_then(|checked| checked.rises).filter(|rise| care.check_age >= rise.after_days);
    let asked =
        day.asked.other.max(care.open.filter(|_| care.open_age == 0)).max(rise.map(|_| Trigger::Days));
    let is_unfinished = day.asked_before != Asked::NOTHING || care.open.is_some() && care.open_age > 0;
    let row = match (care.urgent, asked) {
        (Some(Urgency::Emergency), _) => Row::Emergency(care.referral),
        (_, _) if has_emergency => Row::Emergency(Referral::USUAL),
        (Some(Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare), _) => {
            Row::BeSeen(care.referral)
        }
        (None, _) if !day.asked.lines.is_none() => Row::Ticked(day.asked.lines),
        (None, _) if is_unfinished => Row::Unfinished,
        (None, Some(trigger)) => Row::CheckAgain(trigger),
        (None, None) if course.level() >= Some(Urgency::WithinDays) && !care.may_load => {
            let referral = care.checked.map_or(Referral::USUAL, |checked| checked.referral);
            Row::SeeSomeone { in_days: WITHIN_DAYS.saturating_sub(care.check_age), referral }
        }
        (None, None) => return None,
    };
    Some((row, Allowed::Nothing))
}

/// Row 7: what the check-in of today lacks.
fn check_in(situation: &Situation) -> Option<(Row, Allowed)> {
    let missing = match situation.day.check_in {
        None => Missing::CheckIn,
        Some(check_in) if check_in.lines.is_none() => Missing::Lines,
        Some(check_in) if check_in.worst_pain.is_none() => Missing::Pain,
        Some(check_in) if check_in.walking.is_none() => Missing::Walking,
        Some(check_in) => {
            let is_due = situation.course.ladder.last.is_some_and(|last| last.is_due && last.ago > 0);
            if !is_due || !check_in.after_run.is_none() {
                return None;
            }
            Missing::AfterRun
        }
    };
    Some((Row::CheckIn(missing), Allowed::Nothing))
}

/// Rows 9, 8, 10 and 11: a red day comes before the reason why there is no plan, so that it is never milder without one.
fn red(situation: &Situation) -> Option<(Row, Allowed)> {
    let Situation { pace, course, day, .. } = situation;
    if course.red <= 1 {
        return Some((Row::RedDay { ago: course.red }, Allowed::Rest));
    }
    if let Some(lock) = lock(situation) {
        let allowed = match lock {
            Lock::NotStarted | Lock::NotOffered => Allowed::Nothing,
            Lock::Expired | Lock::OwnPlan | Lock::ClinicianFirst | Lock::Soreness | Lock::Pregnancy => {
                Allowed::Walk
            }
        };
        return Some((Row::NoPlan(lock), allowed));
    }
    let is_asked = |is_due: bool| is_due || course.ladder.waits < pace.days_off;
    let is_still = course.ladder.last.is_some_and(|last| last.is_still && is_asked(last.is_due));
    if course.red < pace.days_off || is_still {
        return Some((Row::NotSettled, Allowed::Light));
    }
    let check_in = day.check_in?;
    let is_sore =
        check_in.worst_pain >= Some(pace.amber_pain) || check_in.walking >= Some(Walking::StiffThenFine);
    (is_sore || !day.lines.is_none())
        .then_some((Row::Sore(day.lines), Allowed::Work { is_half: false, is_same_dose: true }))
}

fn lock(situation: &Situation) -> Option<Lock> {
    let course = situation.course;
    let is_seen = course.care.may_load;
    let Some(offer) = course.offer().filter(|_| course.is_started) else { return Some(Lock::NotStarted) };
    match offer {
        Offer::NotOffered => return Some(Lock::NotOffered),
        Offer::ClinicianFirst if !is_seen => return Some(Lock::ClinicianFirst),
        Offer::Soreness if !is_seen => return Some(Lock::Soreness),
        Offer::Plan | Offer::ClinicianFirst | Offer::Soreness => {}
    }
    let is_pregnant = course.care.checked.is_some_and(|checked| checked.is_pregnant);
    if situation.is_expired {
        Some(Lock::Expired)
    } else if course.care.is_own_plan {
        Some(Lock::OwnPlan)
    } else {
        (is_pregnant && !is_seen).then_some(Lock::Pregnancy)
    }
}

/// Rows 12 and 13: the goals before running, and what is left before the next run. A result of "within days" or sooner
/// that a clinician has seen opens running only with a new check, whatever they said.
fn stage(situation: &Situation) -> Option<(Row, Allowed)> {
    let Situation { pace, course, .. } = situation;
    let care = &course.care;
    if course.stage < Stage::Spring || course.ladder.shut > 0 {
        let row = Row::Stage { goals: goals(course), shut_days: course.ladder.shut };
        return Some((row, WORK));
    }
    let is_old = if course.ladder.is_first {
        care.check_age > pace.first_run_check_days
    } else {
        care.check_age >= pace.check_days
    };
    let left = if care.checked.is_some_and(|checked| checked.is_pregnant) {
        Left::Pregnancy
    } else if !course.is_confirmed() && course.level() <= Some(Urgency::Routine) {
        Left::Clinician
    } else if !course.is_confirmed() || is_old || care.is_due {
        Left::FullCheck
    } else {
        return None;
    };
    Some((Row::BeforeRunning(left), WORK))
}

/// Rows 14 to 18, as far as they allow no run.
fn waits(situation: &Situation) -> Option<(Row, Allowed)> {
    let Situation { pace, course, now, cap, .. } = situation;
    let ladder = &course.ladder;
    let (offer, _) = offered(pace, course, now);
    let is_after = ladder.step >= AFTER_LADDER && offer >= AFTER_LADDER;
    let a_week = if is_after { cap.runs_a_week } else { pace.runs_a_week };
    let is_held = ladder.last.is_some_and(|last| {
        let hours = i64::from(pace.hours_between_steps.saturating_sub(pace.grace_hours));
        last.judged == Some(Verdict::Hold) && last.at().least_minutes_to(now) < hours * 60
    });
    let row = if ladder.run_days & 0b11 != 0 {
        Row::DayBetween
    } else if course.hops & 0b10 != 0 && offer < pace.hops_free_step {
        Row::HopsYesterday
    } else if ladder.waits < pace.days_off {
        Row::SteppedBack { in_days: pace.days_off - ladder.waits }
    } else if ladder.run_days.count_ones() >= a_week.into() {
        Row::WeekIsFull
    } else if is_held {
        Row::TwoDays { next: offer }
    } else if is_after && cap.minutes == 0 {
        Row::AfterLadder { longest: cap.longest }
    } else {
        return None;
    };
    Some((row, WORK))
}

/// Rows 18 to 21: a run.
fn run(situation: &Situation) -> (Row, Allowed) {
    let Situation { pace, course, now, cap, .. } = situation;
    let (offer, held) = offered(pace, course, now);
    let row = match held {
        HeldBack::Time => Row::TwoDays { next: course.ladder.step },
        HeldBack::Spring => Row::SpringFirst,
        HeldBack::No if offer >= AFTER_LADDER => Row::AfterLadder { longest: cap.longest },
        HeldBack::No => Row::Run,
    };
    let allowed = if offer >= AFTER_LADDER {
        Allowed::Minutes { minutes: cap.minutes }
    } else {
        Allowed::Run { step: offer }
    };
    (row, allowed)
}
