//! The days ahead on which a check is to come first, for a calendar. A day is all that it tells: what is allowed then
//! is known then.

use super::checked::Offer;
use super::course::{AFTER_LADDER, Course, NEVER};
use super::progress::Progress;
use super::settings::RunDays;
use super::today::{Left, Lock, Row};
use crate::protocol::CivilDate;
use crate::protocol::pace::PACE;
use crate::protocol::stage::Stage;

/// How many days ahead. Further on, too much can change.
const DAYS_AHEAD: u8 = 14;

/// The days of the next two weeks on which a check is to come first: once running is open, those on which a run is
/// possible as far as is known now, of the days that the runner can run on; and each day before that. None without a plan.
pub fn planned(progress: &Progress, today: CivilDate, run_days: RunDays) -> Vec<CivilDate> {
    let course = &progress.course;
    let days = std::iter::successors(Some(today.day_after()), |day| Some(day.day_after()));
    let days = (1..=DAYS_AHEAD).zip(days);
    if !has_plan(progress) {
        Vec::new()
    } else if is_running_open(progress) {
        let mut ran = course.ladder.run_days;
        days.filter(|(ahead, day)| may_run(course, *ahead, run_days.has_day(*day), &mut ran))
            .map(|(_, day)| day)
            .collect()
    } else {
        days.map(|(_, day)| day).collect()
    }
}

fn has_plan(progress: &Progress) -> bool {
    let course = &progress.course;
    let is_expired = progress.today.row == Row::NoPlan(Lock::Expired);
    let is_offered = match course.offer() {
        Some(Offer::Plan | Offer::ClinicianFirst | Offer::Soreness) => true,
        Some(Offer::NotOffered) | None => false,
    };
    course.is_started && is_offered && !course.care.is_own_plan && !is_expired
}

/// Whether the ladder is open, but for waits of a few days.
fn is_running_open(progress: &Progress) -> bool {
    let course = &progress.course;
    course.stage >= Stage::Spring
        && course.ladder.shut == 0
        && match progress.today.row {
            Row::Emergency(_)
            | Row::BeSeen(_)
            | Row::Ticked(_)
            | Row::Unfinished
            | Row::CheckAgain(_)
            | Row::SeeSomeone { .. }
            | Row::NoPlan(_)
            | Row::Stage { .. }
            | Row::BeforeRunning(Left::Pregnancy | Left::Clinician | Left::FullCheck) => false,
            Row::CheckIn(_)
            | Row::RedDay { .. }
            | Row::NotSettled
            | Row::Sore(_)
            | Row::DayBetween
            | Row::HopsYesterday
            | Row::SteppedBack { .. }
            | Row::WeekIsFull
            | Row::TwoDays { .. }
            | Row::SpringFirst
            | Row::AfterLadder { .. }
            | Row::Run => true,
        }
}

/// Whether a run is possible so many days ahead, if the days before it went as planned: never on two days in a row, and
/// not too many in seven. `is_chosen`: the runner can run on that day. `ran`: a bit for each day, the last one first.
fn may_run(course: &Course, ahead: u8, is_chosen: bool, ran: &mut u8) -> bool {
    let is_after = course.ladder.step >= AFTER_LADDER;
    let a_week = if is_after { PACE.runs_a_week_after } else { PACE.runs_a_week };
    *ran = *ran << 1 & 0x7f;
    let has_waited = |age: u8| age == NEVER || age.saturating_add(ahead) >= PACE.days_off;
    let is_possible = is_chosen
        && *ran & 0b10 == 0
        && ran.count_ones() < u32::from(a_week)
        && has_waited(course.red)
        && has_waited(course.ladder.waits);
    *ran |= u8::from(is_possible);
    is_possible
}
