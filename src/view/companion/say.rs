//! What is allowed today, and why, in the words of the language.

use triage_core::companion::day::Trigger;
use triage_core::companion::decide::WITHIN_DAYS;
use triage_core::companion::entry::Lines;
use triage_core::companion::today::{Allowed, Left, Lock, Missing, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::Line;
use triage_core::protocol::red_flag::Route;
use triage_core::words::{Words, companion, outcome, today as texts};

/// What is allowed: the heading of the answer.
pub fn heading(words: Words, row: &Row, allowed: Allowed) -> String {
    match row {
        Row::Emergency(_) => return texts::get_help_now(words).to_owned(),
        Row::BeSeen(referral) => return be_seen(words, referral.route).to_owned(),
        Row::Ticked(_) | Row::CheckAgain(_) => return texts::check_now(words).to_owned(),
        Row::Unfinished => return texts::finish_check(words).to_owned(),
        Row::SeeSomeone { in_days, referral } => return see_someone(words, *in_days, referral.route),
        Row::CheckIn(Missing::Again) => return texts::check_in_again(words).to_owned(),
        Row::CheckIn(_) => return texts::not_checked(words).to_owned(),
        Row::NoPlan(_)
        | Row::RedDay { .. }
        | Row::NotSettled
        | Row::Sore(_)
        | Row::Stage { .. }
        | Row::BeforeRunning(_)
        | Row::DayBetween
        | Row::HopsYesterday
        | Row::SteppedBack { .. }
        | Row::WeekIsFull
        | Row::TwoDays { .. }
        | Row::SpringFirst
        | Row::AfterLadder { .. }
        | Row::Run => {}
    }
    match allowed {
        Allowed::Nothing => texts::no_plan(words).to_owned(),
        Allowed::Rest => texts::rest(words).to_owned(),
        Allowed::Walk => texts::walk(words).to_owned(),
        Allowed::Light => texts::gentle(words).to_owned(),
        Allowed::Work { .. } => texts::work(words).to_owned(),
        Allowed::Run { step } => texts::run_step(words, step.into()),
        Allowed::Minutes { minutes } => texts::run_minutes(words, minutes.into()),
    }
}

/// A same-day result that nobody has seen, by where it sends the runner.
fn be_seen(words: Words, route: Route) -> &'static str {
    match route {
        Route::Usual | Route::AmbulanceFirst | Route::Prescriber => texts::be_seen(words),
        Route::EmergencyDepartment | Route::ScanWithinADay => outcome::title(words, Urgency::SameDay, route),
    }
}

/// A result of "within days". A scan has to be within 24 hours of it: a day later that is today.
fn see_someone(words: Words, in_days: u8, route: Route) -> String {
    match route {
        Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment => {
            texts::see_someone(words, in_days.into())
        }
        Route::ScanWithinADay if in_days < WITHIN_DAYS => {
            outcome::title(words, Urgency::SameDay, route).to_owned()
        }
        Route::ScanWithinADay | Route::Prescriber => {
            outcome::title(words, Urgency::WithinDays, route).to_owned()
        }
    }
}

/// Why.
pub fn reason(words: Words, row: &Row, allowed: Allowed) -> String {
    let fixed = |text: &str| text.to_owned();
    match row {
        Row::Emergency(_) => fixed(texts::why_emergency(words)),
        Row::BeSeen(_) => fixed(texts::why_be_seen(words)),
        Row::Ticked(lines) => ticked(words, *lines),
        Row::Unfinished => fixed(texts::why_unfinished(words)),
        Row::CheckAgain(trigger) => check_again(words, *trigger),
        Row::SeeSomeone { referral, .. } => fixed(match referral.route {
            Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment => {
                texts::why_see_someone(words)
            }
            Route::ScanWithinADay | Route::Prescriber => texts::why_see_them(words),
        }),
        Row::CheckIn(Missing::Again) => fixed(texts::why_again(words)),
        Row::CheckIn(_) => fixed(texts::why_not_checked(words)),
        Row::NoPlan(lock) => fixed(locked(words, *lock)),
        Row::RedDay { ago: 0 } => fixed(texts::why_red_today(words)),
        Row::RedDay { .. } => fixed(texts::why_red_yesterday(words)),
        Row::NotSettled => fixed(texts::why_not_settled(words)),
        Row::Sore(lines) if lines.is_none() => fixed(texts::why_sore(words)),
        Row::Sore(_) => fixed(texts::why_ticked_clear(words)),
        Row::Stage { shut_days, .. } if *shut_days > 0 => texts::why_shut(words, (*shut_days).into()),
        Row::Stage { goals, .. } => {
            texts::why_stage(words, u32::try_from(goals.missing.len()).unwrap_or(u32::MAX))
        }
        Row::BeforeRunning(Left::Pregnancy) => fixed(texts::why_pregnancy(words)),
        Row::BeforeRunning(Left::Clinician) => fixed(texts::why_left_clinician(words)),
        Row::BeforeRunning(Left::FullCheck) => fixed(texts::why_left_check(words)),
        Row::DayBetween => fixed(texts::why_day_between(words)),
        Row::HopsYesterday => fixed(texts::why_hops(words)),
        Row::SteppedBack { in_days } => texts::why_stepped_back(words, (*in_days).into()),
        Row::WeekIsFull => fixed(texts::why_week_full(words)),
        Row::TwoDays { next } if allowed.is_run() => texts::why_same_step(words, (*next).into()),
        Row::TwoDays { next } => texts::why_two_days(words, (*next).into()),
        Row::SpringFirst => fixed(texts::why_spring(words)),
        Row::AfterLadder { longest } => texts::why_longest(words, (*longest).into()),
        Row::Run => fixed(texts::why_run(words)),
    }
}

fn ticked(words: Words, lines: Lines) -> String {
    let first = Line::ALL.iter().find(|line| lines.has(**line));
    match (lines.count(), first) {
        (1, Some(first)) => texts::why_ticked(words, companion::line(words, *first)),
        (0, _) | (_, None) => texts::why_not_sure(words).to_owned(),
        (count, Some(_)) => texts::why_ticked_more(words, count),
    }
}

fn check_again(words: Words, trigger: Trigger) -> String {
    match trigger {
        Trigger::Pain(pain) => texts::why_pain(words, pain.into()),
        Trigger::NoWeight => texts::why_no_weight(words).to_owned(),
        Trigger::Limp => texts::why_limp(words).to_owned(),
        Trigger::CameBack => texts::why_came_back(words).to_owned(),
        Trigger::RunStopped => texts::why_run_stopped(words).to_owned(),
        Trigger::Days => texts::why_days(words).to_owned(),
        Trigger::Week => texts::why_week(words).to_owned(),
        Trigger::OldOutcome => texts::why_old_outcome(words).to_owned(),
    }
}

fn locked(words: Words, lock: Lock) -> &'static str {
    match lock {
        Lock::NotStarted => texts::why_not_started(words),
        Lock::NotOffered => texts::why_not_offered(words),
        Lock::Expired => texts::why_expired(words),
        Lock::OwnPlan => texts::why_own_plan(words),
        Lock::ClinicianFirst => texts::why_clinician_first(words),
        Lock::Soreness => texts::why_soreness(words),
        Lock::Pregnancy => texts::why_pregnancy(words),
    }
}
