//! Witness diaries: one for each row of the decision table, each verdict, each trigger and each lock (C21).

use std::collections::BTreeSet;

use triage_core::companion::checked::{Checked, Findings, Offer, Rise};
use triage_core::companion::course::AFTER_LADDER;
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::{CheckIn, Kind, Lines, Run, Seen, Start, Why};
use triage_core::companion::progress::{Now, progress};
use triage_core::companion::today::{Allowed, Left, Lock, Missing, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::protocol::finding::Finding;
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::review::Age;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Diary, GOOD, GOOD_AFTER, HOPS, MILD, SLOW, SPRINGY, easy, free, now};

const EVENING: u16 = 18 * 60;

fn with(check_in: CheckIn, line: Line) -> CheckIn {
    CheckIn { lines: Some(Lines::NONE.with(line)), ..check_in }
}

/// Ready to run, and one run of step 4 on day 1.
fn ran(run: Run) -> Diary {
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

fn at(level: Urgency) -> Checked {
    Checked { level, ..MILD }
}

/// Each row by a diary, the day and minute on which it is asked, and what is allowed.
#[rustfmt::skip]
fn witnesses() -> Vec<(Row, Allowed, Diary, Now)> {
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
        (Row::Emergency, Allowed::Nothing, line(Line::Lung), now(1, EVENING)),
        (Row::Emergency, Allowed::Nothing, then(checked(at(Urgency::Emergency)), 2, GOOD), now(2, EVENING)),
        (Row::BeSeen, Allowed::Nothing, then(checked(at(Urgency::SameDay)), 9, GOOD), now(9, EVENING)),
        (Row::Ticked(Lines::NONE.with(Line::Bigger)), Allowed::Nothing, line(Line::Bigger), now(1, EVENING)),
        (Row::Ticked(Lines::NOT_SURE), Allowed::Nothing, day(CheckIn { lines: Some(Lines::NOT_SURE), ..GOOD }), now(1, EVENING)),
        (Row::Unfinished, Allowed::Nothing, then(line(Line::Rest), 2, GOOD), now(2, EVENING)),
        (Row::CheckAgain(Trigger::Pain(7)), Allowed::Nothing, day(CheckIn { worst_pain: Some(7), ..GOOD }), now(1, EVENING)),
        (Row::SeeSomeone { in_days: 2 }, Allowed::Nothing, then(checked(at(Urgency::WithinDays)), 2, GOOD), now(2, EVENING)),
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
        (Row::AfterLadder { longest: 35 }, Allowed::Minutes { minutes: 35 }, after, now(last, EVENING)),
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

#[test]
fn c21_every_trigger_is_reached() {
    let day = |check_in| {
        let mut diary = Diary::ready(MILD, 0);
        diary.check_in(1, check_in);
        (diary, 1)
    };
    let mut week = Diary::ready(MILD, 1);
    week.write(1, 9 * 60, Kind::Week(Trend::BackAgain));
    let mut back = Diary::ready(MILD, 3);
    back.check_in(4, CheckIn { worst_pain: Some(4), ..GOOD });
    let rises = Some(Rise { after_days: 3, to: Urgency::WithinDays });
    let mut popped = ran(Run { pop: Truth::Yes, ..easy(4) });
    popped
        .entries
        .retain(|entry| !matches!(entry.kind, Kind::CheckIn(_)) || entry.day != super::cast::date(1));
    let mut still = ran(easy(4));
    for day in 2..=4 {
        still.check_in(day, CheckIn { after_run: Some(AfterRun::Still), ..GOOD });
    }
    let mut old = Diary::default();
    old.write(0, 8 * 60, Kind::Start(Start { checked: MILD, days_ago: 4 }));
    old.check_in(0, GOOD);
    for (trigger, (diary, day)) in [
        (Trigger::OldOutcome, (old, 0)),
        (Trigger::Week, (week, 1)),
        (Trigger::CameBack, (back, 4)),
        (Trigger::Limp, day(CheckIn { walking: Some(Walking::Limp), ..GOOD })),
        (Trigger::Days, (Diary::ready(Checked { rises, ..MILD }, 3), 3)),
        (Trigger::RunStopped, (popped, 1)),
        (Trigger::RunStopped, (still, 4)),
        (Trigger::Pain(6), day(CheckIn { worst_pain: Some(6), ..GOOD })),
        (Trigger::NoWeight, day(CheckIn { walking: Some(Walking::NoWeight), ..GOOD })),
    ] {
        let today = progress(&diary.entries, &now(day, EVENING)).today;
        assert_eq!((today.row, today.allowed), (Row::CheckAgain(trigger), Allowed::Nothing));
    }
}

#[test]
fn c21_every_verdict_is_reached() {
    let verdict = |run: Run, answers: &[(usize, AfterRun)]| {
        let mut diary = ran(run);
        let last = answers.iter().map(|(day, _)| *day).max().unwrap_or(1);
        for day in 2..=last {
            let after_run = answers.iter().find(|(on, _)| *on == day).map(|(_, answer)| *answer);
            diary.check_in(day, CheckIn { after_run, ..GOOD });
        }
        progress(&diary.entries, &now(last, EVENING)).runs[0].verdict
    };
    use AfterRun::*;
    let yes = Truth::Yes;
    for (run, answers, expected) in [
        (easy(4), &[][..], None),
        (easy(4), &[(2, Still)], None),
        (easy(4), &[(2, Same)], Some(Verdict::Pass)),
        (Run { pain: Some(2), ..easy(4) }, &[(2, Same)], Some(Verdict::Pass)),
        (easy(3), &[(2, Same)], Some(Verdict::Pass)),
        (Run { pain: Some(3), ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (Run { tightened: yes, ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (Run { in_full: Truth::No, ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (Run { painkiller: yes, ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (Run { minutes: 13, ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (Run { hills: yes, ..easy(4) }, &[(2, Same)], Some(Verdict::Hold)),
        (easy(5), &[(2, Same)], Some(Verdict::Hold)),
        (free(12), &[(2, Same)], Some(Verdict::Hold)),
        (easy(4), &[(2, Settled)], Some(Verdict::Hold)),
        (easy(4), &[(2, Still), (3, Same)], Some(Verdict::Hold)),
        (Run { pain: Some(5), ..easy(4) }, &[], Some(Verdict::Regress)),
        (Run { pain: None, ..easy(4) }, &[], Some(Verdict::Regress)),
        (Run { sharp: yes, ..easy(4) }, &[], Some(Verdict::Regress)),
        (Run { limp: yes, ..easy(4) }, &[], Some(Verdict::Regress)),
        (easy(4), &[(2, Longer)], Some(Verdict::Regress)),
        (easy(4), &[(2, Unsure)], Some(Verdict::Regress)),
        (easy(4), &[(2, Still), (3, Still)], Some(Verdict::Regress)),
        (easy(4), &[(4, Still)], Some(Verdict::Stop)),
        (Run { pop: yes, ..easy(4) }, &[], Some(Verdict::Stop)),
    ] {
        assert_eq!(verdict(run, answers), expected, "{run:?} {answers:?}");
    }
    let mut signed = ran(easy(4));
    signed.check_in(2, with(GOOD_AFTER, Line::Rest));
    assert_eq!(progress(&signed.entries, &now(2, EVENING)).runs[0].verdict, Some(Verdict::Stop));
}

/// A finding of standing facts that a clinician has seen does not ask again; a sign does.
#[test]
fn what_a_clinician_has_seen_is_settled_and_a_sign_is_not() {
    let clot = Findings::NONE.with(Finding::ALL[20]);
    let standing = Checked { within_days: clot, ..MILD };
    for (checked, expected) in [(standing, 21), (at(Urgency::WithinDays), 6)] {
        let mut diary = Diary::ready(checked, 0);
        diary.write(0, 9 * 60, Kind::Seen(CLEARED));
        diary.check_in(1, GOOD);
        diary.check(1, 9 * 60, checked);
        assert_eq!(progress(&diary.entries, &now(1, EVENING)).today.row.number(), expected);
    }
}

#[test]
fn the_way_is_that_of_the_ladder() {
    let (diary, _) = after_ladder();
    let runs: Vec<u8> = diary
        .entries
        .iter()
        .filter_map(|entry| match entry.kind {
            Kind::Run(run) => run.step,
            _ => None,
        })
        .collect();
    assert_eq!(runs, (4..AFTER_LADDER).collect::<Vec<_>>());
    assert!(SLOW.grade > MILD.grade && MILD.here == Stage::Strength);
}
