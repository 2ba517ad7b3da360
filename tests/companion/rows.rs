//! Witness diaries: one for each row of the decision table, each verdict, each trigger and each lock (C21).

use std::collections::BTreeSet;

use triage_core::companion::checked::{Checked, Offer, Referral};
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::{CheckIn, Kind, Lines, Run, Seen, Why};
use triage_core::companion::progress::{Now, progress};
use triage_core::companion::today::{Allowed, Left, Lock, Missing, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::review::Age;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Diary, GOOD, GOOD_AFTER, HOPS, MILD, SPRINGY, easy, now};

const EVENING: u16 = 18 * 60;

pub fn with(check_in: CheckIn, line: Line) -> CheckIn {
    CheckIn { lines: Some(Lines::NONE.with(line)), ..check_in }
}

/// Ready to run, and one run of step 4 on day 1.
pub fn ran(run: Run) -> Diary {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, run);
    diary
}

/// A runner who has passed the ladder, with a run every other day, on the evening of this day.
pub fn after_ladder() -> (Diary, usize) {
    let mut diary = Diary::ready(MILD, 1);
    diary.write(1, 17 * 60, Kind::Test(SPRINGY));
    diary.check(2, 7 * 60, MILD);
    let mut day = 2;
    loop {
        let check_in = if day % 7 == 0 { GOOD } else { GOOD_AFTER };
        diary.check_in(day, CheckIn { after_run: Some(AfterRun::Same), ..check_in });
        let is_old = day % 20 == 0;
        if is_old {
            diary.check(day, 9 * 60, MILD);
        }
        match progress(&diary.entries, &now(day, EVENING)).today.allowed {
            Allowed::Run { step } => {
                diary.run(day, easy(step));
            }
            Allowed::Minutes { .. } => return (diary, day),
            Allowed::Nothing | Allowed::Rest | Allowed::Walk | Allowed::Light | Allowed::Work { .. } => {}
        }
        day += 1;
        assert!(day < 120, "the ladder has an end");
    }
}

pub fn at(level: Urgency) -> Checked {
    Checked { level, ..MILD }
}

/// Each row by a diary, the day and minute on which it is asked, and what is allowed.
#[rustfmt::skip]
pub fn witnesses() -> Vec<(Row, Allowed, Diary, Now)> {
    let work = Allowed::Work { is_half: false, is_same_dose: false };
    let same = Allowed::Work { is_half: false, is_same_dose: true };
    let line = |line| { let mut diary = Diary::ready(MILD, 0); diary.check_in(1, with(GOOD, line)); diary };
    let day = |check_in: CheckIn| { let mut diary = Diary::ready(MILD, 0); diary.check_in(1, check_in); diary };
    let then = |mut diary: Diary, day, check_in| { diary.check_in(day, check_in); diary };
    let checked = |checked| { let mut diary = Diary::ready(MILD, 1); diary.check(1, 9 * 60, checked); diary };
    let mut ticked_and_checked = line(Line::Place);
    ticked_and_checked.check(1, 10 * 60, MILD);
    let mut hopped = Diary::ready(MILD, 0);
    hopped.write(0, EVENING, Kind::Work(HOPS));
    hopped.check_in(1, GOOD);
    let longer = CheckIn { after_run: Some(AfterRun::Longer), ..GOOD };
    let mut week = Diary::ready(MILD, 1);
    for day in [1, 3, 5] { week.run(day, easy(4)); week.check_in(day + 1, GOOD_AFTER); week.check_in(day + 2, GOOD); }
    let mut spring = Diary::ready(MILD, 1);
    spring.run(1, easy(4)); spring.check_in(2, GOOD_AFTER); spring.check_in(3, GOOD);
    let mut sprung = Diary::ready(MILD, 0);
    sprung.write_before(Kind::Test(SPRINGY));
    for day in 1..=3 { sprung.check_in(day, GOOD_AFTER); }
    sprung.run(1, easy(4));
    let (after, last) = after_ladder();
    let mut shut = ran(Run { pain: Some(5), ..easy(4) });
    for day in 2..=4 { shut.check_in(day, GOOD_AFTER); }
    shut.run(4, Run { pain: Some(5), ..easy(3) });
    for day in 5..=8 { shut.check_in(day, GOOD_AFTER); }
    let goals = |diary: &Diary, day| match progress(&diary.entries, &now(day, EVENING)).today.row {
        Row::Stage { goals, .. } => goals,
        other => panic!("{other:?}"),
    };
    let early = then(Diary::start(MILD), 1, GOOD);
    let stage = Row::Stage { goals: goals(&early, 1), shut_days: 0 };
    let shut_row = Row::Stage { goals: goals(&shut, 8), shut_days: 4 };
    vec![
        (Row::Emergency(Referral::USUAL), Allowed::Nothing, line(Line::Lung), now(1, EVENING)),
        (Row::Emergency(Referral::USUAL), Allowed::Nothing, then(checked(at(Urgency::Emergency)), 2, GOOD), now(2, EVENING)),
        (Row::BeSeen(Referral::USUAL), Allowed::Nothing, then(checked(at(Urgency::SameDay)), 9, GOOD), now(9, EVENING)),
        (Row::Ticked(Lines::NONE.with(Line::Bigger)), Allowed::Nothing, line(Line::Bigger), now(1, EVENING)),
        (Row::Ticked(Lines::NOT_SURE), Allowed::Nothing, day(CheckIn { lines: Some(Lines::NOT_SURE), ..GOOD }), now(1, EVENING)),
        (Row::Unfinished, Allowed::Nothing, then(line(Line::Rest), 2, GOOD), now(2, EVENING)),
        (Row::CheckAgain(Trigger::Pain(7)), Allowed::Nothing, day(CheckIn { worst_pain: Some(7), ..GOOD }), now(1, EVENING)),
        (Row::SeeSomeone { in_days: 2, referral: Referral::USUAL }, Allowed::Nothing, then(checked(at(Urgency::WithinDays)), 2, GOOD), now(2, EVENING)),
        (Row::CheckIn(Missing::CheckIn), Allowed::Nothing, Diary::ready(MILD, 1), now(2, EVENING)),
        (Row::CheckIn(Missing::Lines), Allowed::Nothing, day(CheckIn { lines: None, ..GOOD }), now(1, EVENING)),
        (Row::CheckIn(Missing::Pain), Allowed::Nothing, day(CheckIn { worst_pain: None, ..GOOD }), now(1, EVENING)),
        (Row::CheckIn(Missing::Walking), Allowed::Nothing, day(CheckIn { walking: None, ..GOOD }), now(1, EVENING)),
        (Row::CheckIn(Missing::AfterRun), Allowed::Nothing, then(ran(easy(4)), 2, GOOD), now(2, EVENING)),
        (Row::CheckIn(Missing::Again), work, Diary::ready(MILD, 1), now(1, 20 * 60 + 1)),
        (Row::RedDay { ago: 0 }, Allowed::Rest, day(CheckIn { worst_pain: Some(5), ..GOOD }), now(1, EVENING)),
        (Row::RedDay { ago: 1 }, Allowed::Rest, then(day(CheckIn { walking: Some(Walking::Stiff), ..GOOD }), 2, GOOD), now(2, EVENING)),
        (Row::NotSettled, Allowed::Light, then(day(CheckIn { worst_pain: Some(5), ..GOOD }), 3, GOOD), now(3, EVENING)),
        (Row::NotSettled, Allowed::Light, then(ran(easy(4)), 2, CheckIn { after_run: Some(AfterRun::Still), ..GOOD }), now(2, EVENING)),
        (Row::Sore(Lines::NONE), same, day(CheckIn { worst_pain: Some(3), ..GOOD }), now(1, EVENING)),
        (Row::Sore(Lines::NONE), same, day(CheckIn { walking: Some(Walking::StiffThenFine), ..GOOD }), now(1, EVENING)),
        (Row::Sore(Lines::NONE.with(Line::Place)), same, ticked_and_checked, now(1, EVENING)),
        (stage, work, early, now(1, EVENING)),
        (shut_row, work, shut, now(8, EVENING)),
        (Row::BeforeRunning(Left::Clinician), work, checked(at(Urgency::Routine)), now(1, EVENING)),
        (Row::BeforeRunning(Left::FullCheck), work, Diary::ready(MILD, 4), now(4, EVENING)),
        (Row::DayBetween, work, then(ran(easy(4)), 2, GOOD_AFTER), now(2, EVENING)),
        (Row::HopsYesterday, work, hopped, now(1, EVENING)),
        (Row::SteppedBack { in_days: 1 }, work, then(then(ran(easy(4)), 2, longer), 4, GOOD), now(4, EVENING)),
        (Row::WeekIsFull, work, week, now(7, EVENING)),
        (Row::TwoDays { next: 4 }, work, then(then(ran(Run { pain: Some(4), ..easy(4) }), 2, GOOD_AFTER), 3, GOOD), now(3, 15 * 60)),
        (Row::TwoDays { next: 5 }, Allowed::Run { step: 4 }, sprung.clone(), now(3, 15 * 60)),
        (Row::SpringFirst, Allowed::Run { step: 4 }, spring, now(3, EVENING)),
        (Row::AfterLadder { longest: 35 }, Allowed::Minutes { minutes: 29 }, after, now(last, EVENING)),
        (Row::Run, Allowed::Run { step: 5 }, sprung, now(3, EVENING)),
        (Row::Run, Allowed::Run { step: 4 }, Diary::ready(MILD, 1), now(1, EVENING)),
    ]
}

#[test]
fn c21_every_row_is_reached() {
    let mut reached = BTreeSet::new();
    for (row, allowed, diary, now) in witnesses() {
        let today = progress(&diary.entries, &now).today;
        assert_eq!(
            (&today.row, today.allowed),
            (&row, allowed),
            "row {} by {:#?}",
            row.number(),
            diary.entries
        );
        reached.insert(row.number());
    }
    reached.extend(locks());
    assert_eq!(reached, (1..=21).collect());
}

/// Row 8, by each lock. Answers the number of the row.
fn locks() -> BTreeSet<u8> {
    let with = |checked| {
        let mut diary = Diary::ready(checked, 1);
        diary.check_in(1, GOOD);
        diary
    };
    let mut own = with(MILD);
    own.write(1, 9 * 60, Kind::Seen(Seen { may_run: Truth::No, ..CLEARED }));
    let mut paused = with(MILD);
    paused.write(1, 9 * 60, Kind::Pause(Why::OwnPlan));
    let mut not_started = Diary::default();
    not_started.check_in(1, GOOD);
    let mut finished = with(MILD);
    finished.write(1, 9 * 60, Kind::Finish(Why::Done));
    let expired = Now { age: Age::Expired, ..now(1, EVENING) };
    let mut reached = BTreeSet::new();
    for (lock, allowed, diary, now) in [
        (Lock::NotStarted, Allowed::Nothing, not_started, now(1, EVENING)),
        (Lock::NotStarted, Allowed::Nothing, finished, now(1, EVENING)),
        (
            Lock::NotOffered,
            Allowed::Nothing,
            with(Checked { offer: Offer::NotOffered, ..MILD }),
            now(1, EVENING),
        ),
        (Lock::Expired, Allowed::Walk, with(MILD), expired),
        (Lock::OwnPlan, Allowed::Walk, own, now(1, EVENING)),
        (Lock::OwnPlan, Allowed::Walk, paused, now(1, EVENING)),
        (
            Lock::ClinicianFirst,
            Allowed::Walk,
            with(Checked { offer: Offer::ClinicianFirst, ..MILD }),
            now(1, EVENING),
        ),
        (Lock::Soreness, Allowed::Walk, with(Checked { offer: Offer::Soreness, ..MILD }), now(1, EVENING)),
        (Lock::Pregnancy, Allowed::Walk, with(Checked { is_pregnant: true, ..MILD }), now(1, EVENING)),
    ] {
        let today = progress(&diary.entries, &now).today;
        assert_eq!((&today.row, today.allowed), (&Row::NoPlan(lock), allowed));
        reached.insert(today.row.number());
    }
    reached
}
