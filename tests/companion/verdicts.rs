//! Witness diaries: one for each verdict and each trigger (C21), and what a clinician settles.

use triage_core::companion::checked::{Checked, Findings, Rise};
use triage_core::companion::course::AFTER_LADDER;
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::{CheckIn, Kind, Run, Start};
use triage_core::companion::progress::progress;
use triage_core::companion::today::{Allowed, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::protocol::finding::Finding;
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Diary, GOOD, GOOD_AFTER, MILD, date, easy, free, now};
use super::rows::{after_ladder, at, ran, with};

const EVENING: u16 = 18 * 60;

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
    popped.entries.retain(|entry| !matches!(entry.kind, Kind::CheckIn(_)) || entry.day != date(1));
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
}
