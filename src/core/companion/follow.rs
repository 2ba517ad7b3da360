//! One day further: from where the runner was at the end of a day to the end of a later one.

use super::cap::Cap;
use super::checked::{Checked, Findings, Referral};
use super::course::{Care, Course, Ladder, NEVER};
use super::day::{Day, Event, Joined, Trigger};
use super::entry::{Seen, Start};
use super::goal::{Goals, measured};
use super::run::{followed, open, ran, redden};
use crate::protocol::Urgency;
use crate::protocol::check_in::Walking;
use crate::protocol::ladder::start_step;
use crate::protocol::pace::Pace;
use crate::protocol::stage::{LATEST_START, Stage};
use crate::reasoning::Truth;

/// The last run is not looked back on for longer.
const LONGEST_LOOK_BACK: u8 = 40;
/// A full check is not counted for longer: by then it is long too old, and every rise has come.
const OLDEST_CHECK: u8 = 61;
/// Days since the pain began are not counted further: no rule of the plan asks for more.
const MOST_DAYS: u8 = 60;

/// One day later, with nothing recorded yet.
#[must_use]
pub fn next_day(pace: &Pace, course: &Course) -> Course {
    let mut next = *course;
    next.goals.age(pace);
    next.days = older(course.days, MOST_DAYS);
    next.red = older(course.red, pace.days_off + 1);
    next.flare = older(course.flare, pace.flares_within_days + 1);
    next.hops = course.hops << 1 & 3;
    next.load = older(course.load, 2);
    next.silent = older(course.silent, pace.silent_days);
    next.care.check_age = older(course.care.check_age, OLDEST_CHECK);
    next.care.open_age = older(course.care.open_age, 1);
    next.care.is_open_today = false;
    let ladder = &mut next.ladder;
    ladder.run_days = ladder.run_days << 1 & 0x7f;
    ladder.gap = older(ladder.gap, LONGEST_LOOK_BACK);
    ladder.waits = older(ladder.waits, pace.days_off + 1);
    ladder.shut = ladder.shut.saturating_sub(1);
    if let Some(last) = &mut ladder.last {
        last.ago = older(last.ago, LONGEST_LOOK_BACK);
        last.gap = older(last.gap, LONGEST_LOOK_BACK);
    }
    next
}

const fn older(age: u8, most: u8) -> u8 {
    if age == NEVER || age >= most { age } else { age + 1 }
}

/// The end of a day, from the end of the day before it.
///
/// `cap` is for runs after the ladder. Cannot fail.
#[must_use]
pub fn advance(pace: &Pace, course: &Course, day: &Day, cap: &Cap) -> Course {
    let mut next = next_day(pace, course);
    // A red day comes before the answer about the last run: while that run is open, "the same" does not make it a pass.
    let is_red = day.check_in.is_some_and(|check_in| is_red(pace, &check_in));
    if is_red || day.is_red {
        redden(pace, &mut next);
    }
    if let Some(check_in) = &day.check_in {
        checked_in(pace, &mut next, day, check_in);
    }
    begin_again_after_gap(pace, &mut next);
    for event in &day.events {
        match event {
            Event::Seen(seen) => seen_by(&mut next.care, &mut next.ladder, seen),
            Event::Run(run) => ran(pace, &mut next, day, run, cap),
            Event::Start(start) => started(pace, &mut next, start),
            Event::Check { checked, is_last } => check(&mut next, checked, *is_last),
            Event::OwnPlan => next.care.is_own_plan = true,
            Event::Finish => next.is_started = false,
        }
    }
    if day.is_run_ahead {
        next.ladder.run_days |= 1;
    }
    next.hops |= u8::from(day.has_hops);
    if day.has_load {
        next.load = 0;
    }
    measured(&mut next, day);
    next
}

/// Whether a check-in makes the day red. Brief f.1.
fn is_red(pace: &Pace, check_in: &Joined) -> bool {
    check_in.worst_pain.is_some_and(|pain| pain >= pace.red_pain)
        || check_in.walking.is_some_and(|walking| walking >= Walking::Stiff)
}

fn checked_in(pace: &Pace, course: &mut Course, day: &Day, check_in: &Joined) {
    course.care.is_due |= course.silent >= pace.silent_days;
    course.silent = 0;
    followed(pace, course, check_in, day.lines.may_be_sign());
    let limps = check_in.walking.is_some_and(|walking| walking >= Walking::Limp);
    if limps && course.days >= pace.limp_days {
        open(course, Trigger::Limp);
    }
    // An exercise of today excuses nothing: it may have come after the pain.
    let is_quiet = course.calm >= 3 && course.load >= 2;
    if is_quiet && check_in.worst_pain.is_some_and(|pain| pain > pace.amber_pain) {
        open(course, Trigger::CameBack);
    }
    let is_calm = check_in.worst_pain.is_some_and(|pain| pain < pace.amber_pain);
    course.calm = if is_calm { (course.calm + 1).min(3) } else { 0 };
}

/// After four weeks without a good run the ladder begins at its first step, behind the run gate. While a run is open it
/// is not yet known whether it was one.
fn begin_again_after_gap(pace: &Pace, course: &mut Course) {
    let ladder = &mut course.ladder;
    let is_open = ladder.last.is_some_and(|last| last.judged.is_none());
    let [_, _, first] = pace.gaps;
    if ladder.gap == NEVER || ladder.gap < first || is_open {
        return;
    }
    ladder.step = 1;
    ladder.passes = 0;
    ladder.gap = NEVER;
    ladder.gap_step = 1;
    ladder.is_first = true;
    // What was measured in the last days still counts: only what is older has to be shown again.
    course.stage = course.stage.min(Stage::Strength);
}

fn seen_by(care: &mut Care, ladder: &mut Ladder, seen: &Seen) {
    // "May load, and not run yet" ends an urgent result too: somebody has seen it.
    if seen.may_load == Truth::Yes {
        care.urgent = None;
        care.referral = Referral::USUAL;
        care.may_load = true;
        ladder.is_to_book = false;
        let standing =
            care.checked.map_or(Findings::NONE, |checked| checked.within_days.and(checked.routine));
        care.settled = care.settled.and(standing);
    }
    if seen.may_load == Truth::No || seen.may_run == Truth::No || seen.at_most == Some(0) {
        care.is_own_plan = true;
        care.may_run = false;
        care.may_load &= seen.may_load != Truth::No;
        return;
    }
    care.at_most = seen.at_most.unwrap_or(care.at_most);
    if seen.may_run == Truth::Yes {
        care.is_own_plan = false;
        care.may_run = true;
    }
}

/// A finished full check. It ends what it answers, and never an urgent result: only somebody who has seen it does.
fn check(course: &mut Course, checked: &Checked, is_last: bool) {
    let care = &mut course.care;
    care.checked = Some(*checked);
    care.check_age = 0;
    care.may_load = false;
    care.may_run = false;
    care.is_due = false;
    if checked.level >= Urgency::SameDay {
        // Of two results that nobody has seen, the graver one; of two that are as grave, the more careful way.
        let standing = care.urgent.map(|level| (level, care.referral));
        let gravest = standing.max(Some((checked.level, checked.referral)));
        care.urgent = gravest.map(|(level, _)| level);
        care.referral = gravest.map_or(Referral::USUAL, |(_, referral)| referral);
    }
    // What came after it on its day is open still.
    if is_last || care.open_age > 0 && !care.is_open_today {
        care.open = None;
    }
    course.is_careful |= checked.is_careful;
    course.is_slower |= checked.is_slower;
    course.raise_minimum = checked.raise_minimum;
    regrade(course, checked);
}

/// The grade of days 2 to 10 replaces that of the first check, and only rises from there. Brief d.2. Before the first run
/// it decides where the ladder starts; steps that were lost by then stay lost.
fn regrade(course: &mut Course, checked: &Checked) {
    let start = start_step(course.grade, course.is_careful);
    let days = checked.days.max(course.days.into());
    if course.is_graded {
        course.grade = course.grade.max(checked.grade);
    } else if (2..=10).contains(&days) {
        course.grade = checked.grade;
        course.is_graded = true;
    }
    let again = start_step(course.grade, course.is_careful);
    let ladder = &mut course.ladder;
    if ladder.gap == NEVER && ladder.last.is_none() {
        ladder.step = if ladder.step == start { again } else { ladder.step.min(again) };
    }
}

fn started(pace: &Pace, course: &mut Course, start: &Start) {
    let was_open = course.is_started;
    let has_earlier = course.has_earlier || course.care.checked.is_some();
    let Start { checked, days_ago } = start;
    check(course, checked, false);
    course.care.check_age = (*days_ago).min(OLDEST_CHECK);
    if *days_ago > pace.first_run_check_days {
        open(course, Trigger::OldOutcome);
    }
    course.is_started = true;
    course.has_earlier = has_earlier;
    course.is_careful = checked.is_careful || has_earlier;
    course.is_slower = checked.is_slower || has_earlier;
    course.grade = checked.grade;
    let days = checked.days.saturating_add((*days_ago).into());
    course.days = u8::try_from(days).unwrap_or(MOST_DAYS).min(MOST_DAYS);
    course.is_graded = (2..=10).contains(&checked.days);
    course.silent = 0;
    let here = checked.here.min(LATEST_START);
    course.stage = if was_open { course.stage.min(here) } else { here };
    course.is_spring_done &= was_open;
    course.goals = Goals::NONE;
    let ladder = &mut course.ladder;
    let step = start_step(course.grade, course.is_careful);
    *ladder = Ladder {
        step: if was_open { ladder.step.min(step) } else { step },
        passes: 0,
        lost: if was_open { ladder.lost } else { 0 },
        gap: if was_open { ladder.gap } else { NEVER },
        gap_step: if was_open { ladder.gap_step.min(step) } else { step },
        is_first: true,
        ..*ladder
    };
}
