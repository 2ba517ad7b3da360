//! Chosen diaries, each with what has to follow: the numbers that chance seldom meets.

use triage_core::companion::entry::{CheckIn, Kind, Run};
use triage_core::companion::offer::after_gap;
use triage_core::protocol::check_in::AfterRun;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::Ability;

use super::cast::{Diary, GOOD, GOOD_AFTER, MILD, READY, SLOW, easy, now};
use super::subject::{Outcome, SOUND, Subject};

const EVENING: u16 = 18 * 60;

fn at(subject: &Subject, diary: &Diary, day: usize) -> Outcome {
    subject.progress(&diary.entries, &now(day, EVENING))
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, is: T, expected: T) -> Result<(), String> {
    if is == expected { Ok(()) } else { Err(format!("{what}: {is:?}, expected {expected:?}")) }
}

/// Every story, by the program or by one with a fault.
pub fn stories(subject: &Subject) -> Result<(), String> {
    two_passes_begin_again_after_a_hold(subject)?;
    a_pop_costs_two_steps(subject)?;
    a_step_back_waits_for_the_third_day(subject)?;
    gaps_cost_what_the_table_says(subject)?;
    two_weeks_of_silence_ask_for_a_full_check(subject)?;
    a_value_counts_for_two_weeks(subject)
}

/// Step 1 is passed twice after grade 2. A hold in between begins the count again.
fn two_passes_begin_again_after_a_hold(subject: &Subject) -> Result<(), String> {
    let mut diary = Diary::ready(SLOW, 1);
    for (day, pain) in [(1, 0), (3, 3), (5, 0), (8, 0)] {
        diary.check_in(day, GOOD);
        diary.run(day, Run { pain: Some(pain), ..easy(1) });
        diary.check_in(day + 1, GOOD_AFTER);
        diary.check_in(day + 2, GOOD);
    }
    for (day, step) in [(2, 1), (4, 1), (6, 1), (9, 2)] {
        expect(
            "the step after a hold between two passes",
            at(subject, &diary, day).way.course.ladder.step,
            step,
        )?;
    }
    Ok(())
}

/// From step 4 to step 2; with a limp, to step 3.
fn a_pop_costs_two_steps(subject: &Subject) -> Result<(), String> {
    for (run, step) in [
        (Run { pop: Truth::Yes, ..easy(4) }, 2),
        (Run { pop: Truth::Unknown, ..easy(4) }, 2),
        (Run { limp: Truth::Yes, ..easy(4) }, 3),
    ] {
        let mut diary = Diary::ready(MILD, 1);
        diary.run(1, run);
        expect("the step after a stop or a regress", at(subject, &diary, 1).way.course.ladder.step, step)?;
    }
    Ok(())
}

/// The days off count from the last bad news, and "the same" the morning after is none.
fn a_step_back_waits_for_the_third_day(subject: &Subject) -> Result<(), String> {
    for (answer, expected) in [(AfterRun::Same, 4), (AfterRun::Longer, 5)] {
        let mut diary = Diary::ready(MILD, 1);
        diary.run(1, Run { limp: Truth::Yes, ..easy(4) });
        diary.check_in(2, CheckIn { after_run: Some(answer), ..GOOD });
        for day in 3..=5 {
            diary.check_in(day, GOOD);
        }
        let first = (2..=5).find(|day| at(subject, &diary, *day).today.allowed.is_run());
        expect("the first run after a step back", first, Some(expected))?;
    }
    Ok(())
}

/// One pass, and no run after it: step 5, then two lower, half, and the first step behind the run gate.
fn gaps_cost_what_the_table_says(subject: &Subject) -> Result<(), String> {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, easy(4));
    diary.check_in(2, GOOD_AFTER);
    for day in 3..=30 {
        diary.check_in(day, GOOD);
    }
    for (day, step) in [(2, 5), (7, 5), (8, 3), (14, 3), (15, 2), (28, 2), (29, 1)] {
        let course = at(subject, &diary, day).way.course;
        expect(&format!("the step on day {day}"), after_gap(&subject.pace, &course), step)?;
        expect("the run gate", course.stage == Stage::Spring, day < 29)?;
    }
    Ok(())
}

fn two_weeks_of_silence_ask_for_a_full_check(subject: &Subject) -> Result<(), String> {
    for (silent, row) in [(13, 19), (14, 13)] {
        let mut diary = Diary::ready(MILD, 1);
        diary.run(1, easy(4));
        diary.check_in(2, GOOD_AFTER);
        diary.check_in(2 + silent, GOOD);
        // A step that waits for the goals of spring, or a full check.
        let is = at(subject, &diary, 2 + silent).today.row.number();
        expect(&format!("the row after {silent} days"), if is == 21 { 19 } else { is }, row)?;
    }
    Ok(())
}

/// The last goal is met 14 days after the others, or 15.
fn a_value_counts_for_two_weeks(subject: &Subject) -> Result<(), String> {
    for (day, is_open) in [(13, true), (14, false)] {
        let mut diary = Diary::default();
        diary.write_before(Kind::Start(triage_core::companion::entry::Start { checked: MILD, days_ago: 0 }));
        diary.write_before(Kind::Test(Ability { knee_to_wall_cm: None, ..READY }));
        for day in 0..=day {
            diary.check_in(day, GOOD);
        }
        diary.write(day, EVENING - 60, Kind::Test(Ability { knee_to_wall_cm: Some(2), ..Ability::UNKNOWN }));
        expect("the run gate", at(subject, &diary, day).way.course.stage == Stage::Spring, is_open)?;
    }
    Ok(())
}

#[test]
fn chosen_diaries_lead_where_the_table_says() {
    stories(&SOUND).unwrap();
}
