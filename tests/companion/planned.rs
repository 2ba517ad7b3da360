//! The days ahead for a calendar: never two runs in a row, never more than may be in a week, and nothing without a plan.

use triage_core::companion::checked::{Checked, Offer};
use triage_core::companion::entry::{CheckIn, Kind, Run, Seen, Why};
use triage_core::companion::planned::planned;
use triage_core::companion::progress::{Now, progress};
use triage_core::companion::settings::RunDays;
use triage_core::companion::today::Row;
use triage_core::protocol::CivilDate;
use triage_core::protocol::review::Age;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Diary, GOOD, GOOD_AFTER, MILD, date, easy, now};
use super::diaries;
use super::rows::{after_ladder, witnesses};

const EVENING: u16 = 18 * 60;

fn days(diary: &Diary, now: &Now) -> Vec<CivilDate> {
    planned(&progress(&diary.entries, now), now.day, RunDays::ANY)
}

/// As days ahead, 1 is tomorrow.
fn ahead(diary: &Diary, day: usize) -> Vec<i32> {
    let today = date(day).number();
    days(diary, &now(day, EVENING)).iter().map(|day| day.number() - today).collect()
}

const EACH: [i32; 14] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

#[test]
fn before_running_each_day_begins_with_a_check() {
    let mut early = Diary::start(MILD);
    early.check_in(1, GOOD);
    assert_eq!(ahead(&early, 1), EACH);
    // A sign, or a full check that is due, does not end the checks.
    for (row, _, diary, now) in witnesses() {
        let each = days(&diary, &now).len() == 14;
        let is_before_running = row.number() <= 6 || row.number() == 13;
        assert!(each || !is_before_running, "{row:?}");
    }
}

#[test]
fn once_running_is_open_the_days_are_those_of_a_possible_run() {
    // Nothing was run yet: from tomorrow on every other day, three in seven days.
    assert_eq!(ahead(&Diary::ready(MILD, 1), 1), [1, 3, 5, 8, 10, 12]);
    let mut ran = Diary::ready(MILD, 1);
    ran.run(1, easy(4));
    assert_eq!(ahead(&ran, 1), [2, 4, 7, 9, 11, 14]);
    ran.check_in(2, GOOD_AFTER);
    assert_eq!(ahead(&ran, 2), [1, 3, 6, 8, 10, 13]);
    // A red day: not before the third day after it.
    let mut red = Diary::ready(MILD, 0);
    red.check_in(1, CheckIn { worst_pain: Some(5), ..GOOD });
    assert_eq!(ahead(&red, 1)[0], 3);
    let mut back = Diary::ready(MILD, 1);
    back.run(1, Run { limp: Truth::Yes, ..easy(4) });
    assert_eq!(ahead(&back, 1)[0], 3);
    let (after, day) = after_ladder();
    assert_eq!(ahead(&after, day), [1, 3, 5, 7, 9, 11, 13], "four in seven days");
}

#[test]
fn without_a_plan_there_are_none() {
    let with = |checked| {
        let mut diary = Diary::ready(checked, 1);
        diary.check_in(1, GOOD);
        diary
    };
    let told = |kind| {
        let mut diary = with(MILD);
        diary.write(1, 9 * 60, kind);
        diary
    };
    for none in [
        Diary::default(),
        with(Checked { offer: Offer::NotOffered, ..MILD }),
        told(Kind::Finish(Why::Done)),
        told(Kind::Pause(Why::OwnPlan)),
        told(Kind::Seen(Seen { may_run: Truth::No, ..CLEARED })),
    ] {
        assert_eq!(ahead(&none, 1), [] as [i32; 0]);
    }
    let expired = Now { age: Age::Expired, ..now(1, EVENING) };
    assert_eq!(days(&with(MILD), &expired), []);
    assert_eq!(ahead(&with(Checked { offer: Offer::ClinicianFirst, ..MILD }), 1), EACH);
}

/// For diaries by chance: in order, all within two weeks, and what is planned for runs keeps the limits of the week.
#[test]
fn the_days_keep_the_limits_of_the_week() {
    let (mut run_plans, mut daily) = (0, 0);
    for seed in 0..2_000 {
        let diary = diaries::diary(seed, 30);
        let now = now(30, 12 * 60);
        let progress = progress(&diary.entries, &now);
        let days: Vec<i32> =
            planned(&progress, now.day, RunDays::ANY).iter().map(|day| day.number()).collect();
        let today = now.day.number();
        assert!(days.is_sorted_by(|one, next| one < next) && days.len() <= 14, "seed {seed}");
        assert!(days.iter().all(|day| (today + 1..=today + 14).contains(day)), "seed {seed}");
        if days.len() == 14 {
            daily += 1;
            continue;
        }
        if days.is_empty() {
            continue;
        }
        run_plans += 1;
        assert!(progress.course.stage >= Stage::Spring, "seed {seed}");
        assert!(!matches!(progress.today.row, Row::Stage { .. } | Row::BeforeRunning(_)), "seed {seed}");
        let ran = (0..7).filter(|ago| progress.course.ladder.run_days >> ago & 1 == 1).map(|ago| today - ago);
        let all: Vec<i32> = ran.chain(days.iter().copied()).collect();
        for day in &days {
            assert!(!all.contains(&(day - 1)), "seed {seed}: the calf needs a day between");
            let week = all.iter().filter(|other| (day - 6..=*day).contains(*other)).count();
            assert!(week <= 4, "seed {seed}: {week} in seven days");
        }
    }
    assert!(run_plans > 100 && daily > 100, "{run_plans} {daily}");
}
