//! The picture of the last days and the page for a clinician, as plain data: what is missing stays missing.

use triage_core::companion::draft::Draft;
use triage_core::companion::entry::{CheckIn, Kind, Lines, Run};
use triage_core::companion::home::Home;
use triage_core::companion::recent::{DayMark, OnLadder, has_picture, here, last_days, on_ladder};
use triage_core::companion::summary::{Happened, Measured, Summary, Ticked, days_with_exercises};
use triage_core::companion::today::{Missing, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line};
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::{Ability, Raises};

use super::cast::{CLEARED, Diary, GOOD, GOOD_AFTER, HOPS, MILD, READY, SLOW, date, easy, free, now};
use super::rows::{after_ladder, at, with, witnesses};

const EVENING: u16 = 18 * 60;

pub fn home(diary: &Diary, day: usize) -> Home {
    Home {
        entries: diary.entries.clone(),
        answers: None,
        news_asked: None,
        draft: Draft::EMPTY,
        now: now(day, EVENING),
    }
}

fn marks(diary: &Diary, day: usize) -> Vec<DayMark> {
    let home = home(diary, day);
    last_days(&home, &home.progress(), 14)
}

fn summary(diary: &Diary, day: usize) -> Summary {
    Summary::of(&home(diary, day))
}

fn pain(worst_pain: u8) -> CheckIn {
    CheckIn { worst_pain: Some(worst_pain), ..GOOD }
}

/// Check-ins with this pain on some of the days from 20 to 33, and none on the others.
pub fn with_gaps() -> (Diary, [Option<u8>; 14]) {
    let pains = [Some(4), None, Some(0), Some(2), None, None, Some(3), Some(1), None, Some(0), Some(10)];
    let pains: [Option<u8>; 14] = std::array::from_fn(|at| pains.get(at).copied().flatten());
    let mut diary = Diary::start(MILD);
    for (day, pain_of_day) in (20..).zip(pains) {
        if let Some(worst) = pain_of_day {
            diary.check_in(day, pain(worst));
        }
    }
    (diary, pains)
}

/// A run of each verdict, and one that is open.
pub fn with_every_verdict() -> Diary {
    let mut diary = Diary::ready(MILD, 1);
    let settled = CheckIn { after_run: Some(AfterRun::Settled), ..GOOD };
    for (day, run, after) in [
        (1, easy(4), GOOD_AFTER),
        (3, Run { pain: Some(4), ..easy(4) }, settled),
        (5, Run { limp: Truth::Yes, ..easy(4) }, GOOD_AFTER),
        (9, Run { pop: Truth::Yes, ..easy(1) }, GOOD_AFTER),
    ] {
        diary.run(day, run);
        diary.check_in(day + 1, after);
        diary.check_in(day + 2, GOOD);
    }
    diary.run(12, free(20));
    diary
}

#[test]
fn a_day_without_a_check_in_stays_empty_and_is_no_day_without_pain() {
    let (diary, pains) = with_gaps();
    let marks = marks(&diary, 33);
    assert_eq!(marks.iter().map(|mark| mark.worst_pain).collect::<Vec<_>>(), pains);
    let days: Vec<_> = marks.iter().map(|mark| mark.day).collect();
    assert_eq!(days, (20..=33).map(date).collect::<Vec<_>>(), "each day once, today last");
}

#[test]
fn the_bar_of_a_day_is_the_worst_of_its_check_ins() {
    let mut diary = Diary::start(MILD);
    for worst in [1, 6, 3] {
        diary.check_in(2, pain(worst));
    }
    assert_eq!(marks(&diary, 2).last().unwrap().worst_pain, Some(6));
    // A check-in of the lines alone says nothing about pain.
    diary.check_in(3, CheckIn { worst_pain: None, ..GOOD });
    assert_eq!(marks(&diary, 3).last().unwrap().worst_pain, None);
}

#[test]
fn each_run_is_on_its_day_with_its_verdict() {
    let marks = marks(&with_every_verdict(), 12);
    let runs: Vec<_> = marks.iter().filter_map(|mark| Some((mark.day, mark.run()?.verdict))).collect();
    let expected = [
        (date(1), Some(Verdict::Pass)),
        (date(3), Some(Verdict::Hold)),
        (date(5), Some(Verdict::Regress)),
        (date(9), Some(Verdict::Stop)),
        (date(12), None),
    ];
    assert_eq!(runs, expected);
    let minutes: Vec<_> = marks.iter().flat_map(|mark| &mark.runs).map(|run| run.run.minutes).collect();
    assert_eq!(minutes, [12, 12, 12, 6, 20]);
}

#[test]
fn a_day_with_two_runs_is_marked_by_the_worse_one() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, Run { limp: Truth::Yes, ..easy(4) });
    diary.write(1, EVENING + 60, Kind::Run(easy(1)));
    let marks = marks(&diary, 1);
    let today = marks.last().unwrap();
    assert_eq!(today.runs.len(), 2);
    assert_eq!(today.run().unwrap().verdict, Some(Verdict::Regress));
}

#[test]
fn two_days_are_not_a_picture() {
    let mut diary = Diary::start(MILD);
    diary.check_in(1, GOOD);
    diary.check_in(2, GOOD);
    diary.check_in(2, GOOD);
    assert!(!has_picture(&marks(&diary, 3)));
    diary.check_in(3, GOOD);
    assert!(has_picture(&marks(&diary, 3)));
}

/// What is not allowed to be read on Today in rows 1 to 8 is not to be read here either.
#[test]
fn stage_and_ladder_wait_for_whatever_comes_first() {
    for (row, _, _, _) in witnesses() {
        let may_show = row.number() > 8 || row == Row::CheckIn(Missing::Again);
        assert_eq!(row.shows_plan(), may_show, "{row:?}");
    }
}

#[test]
fn the_ladder_has_one_place_for_each_runner() {
    let at = |diary: &Diary, day| on_ladder(&home(diary, day).progress().course);
    assert_eq!(at(&Diary::start(MILD), 1), OnLadder::Closed { step: 4 });
    assert_eq!(at(&Diary::ready(MILD, 1), 1), OnLadder::At { step: 4, passes: 0, needed: 1 });
    let mut slow = Diary::ready(SLOW, 1);
    slow.run(1, easy(1));
    slow.check_in(2, GOOD_AFTER);
    assert_eq!(at(&slow, 2), OnLadder::At { step: 1, passes: 1, needed: 2 });
    // Days without a run cost steps before the next one: Progress and Today say the same.
    let mut gap = Diary::ready(MILD, 1);
    gap.run(1, easy(4));
    gap.check_in(2, GOOD_AFTER);
    for day in 3..=9 {
        gap.check_in(day, GOOD);
    }
    assert_eq!(at(&gap, 9), OnLadder::At { step: 3, passes: 0, needed: 1 });
    let (done, day) = after_ladder();
    assert_eq!(at(&done, day), OnLadder::Done);
    assert_eq!(here(&home(&done, day).progress().course), Stage::FullTraining);
}

#[test]
fn a_clinician_is_told_each_sign_and_the_day_on_which_all_were_denied() {
    let mut diary = Diary::start(MILD);
    diary.check_in(1, GOOD);
    diary.check_in(2, with(GOOD, Line::Skin));
    diary.check_in(2, GOOD);
    diary.check_in(4, with(GOOD, Line::Skin));
    diary.check_in(5, CheckIn { lines: Some(Lines::NOT_SURE), ..GOOD });
    let summary = summary(&diary, 5);
    assert_eq!(summary.signs, [Ticked { line: Line::Skin, days: 2, last: date(4) }]);
    assert_eq!(summary.not_sure, Some(date(5)));
    // Denied in one check-in of a day and ticked in another is not denied.
    assert_eq!(summary.all_denied, Some(date(1)));
}

#[test]
fn a_clinician_is_told_how_many_days_are_missing() {
    let mut diary = Diary::start(MILD);
    let counted = |diary: &Diary, day| {
        let summary = summary(diary, day).check_ins;
        (summary.days, summary.of, summary.longest_gap)
    };
    for day in [1, 2, 6] {
        diary.check_in(day, GOOD);
    }
    assert_eq!(counted(&diary, 6), (3, 7, 3));
    // Today is not missing yet, and tomorrow it is.
    assert_eq!(counted(&diary, 7), (3, 8, 3));
    assert_eq!(counted(&diary, 11), (3, 12, 4));
    assert_eq!(counted(&Diary::default(), 3), (0, 1, 0));
}

#[test]
fn a_test_is_told_as_last_measured() {
    let mut diary = Diary::start(MILD);
    diary.write(1, EVENING, Kind::Test(READY));
    let later = Raises { count: 25, other: 26, pain: 0 };
    diary.write(3, EVENING, Kind::Test(Ability { raises: Some(later), ..Ability::UNKNOWN }));
    let tests = summary(&diary, 4).tests;
    assert_eq!(tests.iter().filter(|(_, test)| matches!(test, Measured::Raises(_))).count(), 1);
    assert!(tests.contains(&(date(3), Measured::Raises(later))));
    assert!(tests.contains(&(date(1), Measured::KneeToWall(1))));
    assert_eq!(tests.len(), 8);
}

#[test]
fn the_time_line_has_what_happened_in_its_order() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, Run { pain: Some(5), ..easy(4) });
    diary.check_in(2, GOOD_AFTER);
    diary.check(3, 9 * 60, at(Urgency::SameDay));
    diary.write(4, 9 * 60, Kind::Seen(CLEARED));
    let line = summary(&diary, 5).time_line;
    let what: Vec<_> = line.iter().map(|(_, happened)| *happened).collect();
    let expected = [
        Happened::Started,
        Happened::FullCheck(Urgency::SelfCare),
        Happened::Stage(Stage::Strength),
        Happened::Stage(Stage::Spring),
        Happened::Flare,
        Happened::FullCheck(Urgency::SameDay),
        Happened::Seen(CLEARED),
    ];
    assert_eq!(what, expected);
    assert!(line.is_sorted_by_key(|(day, _)| *day));
    assert_eq!(line.last().unwrap().0, date(4));
}

#[test]
fn exercises_are_counted_by_days() {
    let mut diary = Diary::start(MILD);
    for day in [1, 4, 4, 6] {
        diary.write(day, EVENING, Kind::Work(HOPS));
    }
    assert_eq!(days_with_exercises(&home(&diary, 6), date(2)), 2);
}
