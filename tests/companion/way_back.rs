//! C6: from wherever a runner is, good days lead to the end of the ladder.

use triage_core::companion::course::{AFTER_LADDER, Course};
use triage_core::companion::day::{AfterRuns, Asked, Day, Event, RunOfDay, Trigger};
use triage_core::companion::entry::Lines;
use triage_core::companion::today::Allowed;
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::stage::Stage;

use super::cast::{CLEARED, MILD, READY, SPRINGY, easy};
use super::letters::{AT, WIDE, decide, joined};
use super::steps::diaries;
use super::stroll::stroll;
use super::subject::{SOUND, Subject};

/// How many good days it takes to pass step 12, where the runner does what is offered, and a full check or a clinician
/// where they are asked for. 121: more than 120.
pub fn way_back(subject: &Subject, course: &Course, is_asked: bool) -> usize {
    let mut course = *course;
    let mut asked_before = Asked { lines: Lines::NONE, other: is_asked.then_some(Trigger::Week) };
    for day in 0..=120 {
        if course.ladder.step >= AFTER_LADDER {
            return day;
        }
        course = good_day(subject, &course, asked_before);
        asked_before = Asked::NOTHING;
    }
    121
}

fn good_day(subject: &Subject, course: &Course, asked_before: Asked) -> Course {
    let is_due = course.ladder.last.is_some_and(|last| last.is_due);
    let after_run = if is_due { AfterRuns::NONE.with(AfterRun::Same) } else { AfterRuns::NONE };
    let check_in = Some(joined(0, Walking::AsUsual, Lines::NONE, after_run));
    let mut day = Day { check_in, asked_before, ..Day::empty(0) };
    let care = &course.care;
    if decide(subject, &subject.advance(course, &day, &WIDE), &day).row.number() <= 13 && care.check_age > 1 {
        day.events.push(Event::Check { checked: MILD, is_last: true });
        day.asked_before = Asked::NOTHING;
    }
    if care.urgent.is_some() || care.is_own_plan || care.at_most < AFTER_LADDER {
        day.events.push(Event::Seen(triage_core::companion::entry::Seen {
            at_most: Some(AFTER_LADDER),
            ..CLEARED
        }));
    }
    let until = subject.advance(course, &day, &WIDE);
    match decide(subject, &until, &day).allowed {
        Allowed::Run { step } => {
            day.events.push(Event::Run(RunOfDay { run: easy(step), at: AT, is_checked: true }));
        }
        _ if until.stage < Stage::Spring => day.tests.push(READY),
        _ if !until.is_spring_done => day.tests.push(SPRINGY),
        _ => {}
    }
    subject.advance(course, &day, &WIDE)
}

/// From the end of diaries by chance.
#[test]
fn c6_there_is_always_a_way_back() {
    let mut longest = 0;
    for seed in 0..diaries(2_000) {
        let mut end = None;
        stroll(&SOUND, seed, 30, &mut |lived| {
            end = lived.last().map(|lived| (lived.course, !lived.is_open));
            Ok(())
        })
        .unwrap();
        let (course, is_asked) = end.unwrap();
        let days = way_back(&SOUND, &course, is_asked);
        assert!(days <= 120, "C6: seed {seed} finds no way back from {course:?}");
        longest = longest.max(days);
    }
    println!("the longest way back takes {longest} good days");
}
