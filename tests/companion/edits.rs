//! What is changed on a day: an edit says the same as a diary written so from the start, and takes
//! back nothing that asks for care.

use triage_core::companion::act::{Act, CheckAct, RunAct, RunSign, WeekAct};
use triage_core::companion::acting::act;
use triage_core::companion::checked::Referral;
use triage_core::companion::entry::{CheckIn, Entry, Kind, Lines, Run, Seen};
use triage_core::companion::kept::takes_back;
use triage_core::companion::recent::last_days;
use triage_core::companion::today::{Allowed, Row};
use triage_core::protocol::check_in::{Line, Walking};
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::urgency::Urgency;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Chance, Diary, GOOD, GOOD_AFTER, MILD, date, easy, now};
use super::diaries::{check_in, diary};
use super::runner::Runner;
use super::week::{checks, entry, week};

const MORNING: u16 = 8 * 60;

#[test]
fn an_edit_of_yesterdays_run_changes_what_today_allows() {
    let mut diary = Diary::ready(MILD, 1);
    let run = diary.run(1, easy(4));
    diary.check_in(2, GOOD_AFTER);
    let mut runner = Runner::of(&diary, now(2, 20 * 60));
    assert_eq!(runner.today().0, Row::DayBetween);
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(run))]);
    assert_eq!(runner.sheet, Sheet::Run);
    let form = runner.home.draft.run;
    assert_eq!((form.step, form.minutes, form.pain, form.minute), (Some(4), 12, Some(0), Some(18 * 60)));
    runner.does(&[Act::Run(RunAct::Pain(6)), Act::Run(RunAct::Sign(RunSign::Limp)), Act::SaveRun]);
    assert_eq!(runner.sheet, Sheet::Day);
    assert_eq!(runner.today().0, Row::RedDay { ago: 1 });
    let Entry { rev, day, minute, .. } = entry(&runner, run);
    assert_eq!((*rev, *day, *minute), (1, date(1), Some(18 * 60)));
    // And back, by the same form: a number that was typed wrongly can be put right.
    runner.does(&[
        week(WeekAct::Edit(run)),
        Act::Run(RunAct::Pain(0)),
        Act::Run(RunAct::Sign(RunSign::Limp)),
    ]);
    runner.does(&[Act::SaveRun]);
    assert_eq!(runner.today().0, Row::DayBetween);
    let marks = last_days(&runner.home, &runner.home.progress(), 2);
    assert_eq!(marks[0].runs[0].verdict, Some(Verdict::Pass));
}

#[test]
fn a_run_is_moved_to_another_day_and_time_but_not_ahead() {
    let mut diary = Diary::ready(MILD, 1);
    let run = diary.run(1, easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(run))]);
    runner.does(&[Act::Run(RunAct::DaysAgo(2)), Act::Run(RunAct::Began(None)), Act::SaveRun]);
    let Entry { day, minute, .. } = entry(&runner, run);
    assert_eq!((*day, *minute), (date(0), None));
    // A wrong clock has dated it ahead: it stays there until it is moved.
    let ahead = diary.run(5, easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(5))), week(WeekAct::Edit(ahead)), Act::SaveRun]);
    assert!(runner.home.draft.week.is_ahead);
    assert_eq!(entry(&runner, ahead).rev, 0);
    for sheet in [Sheet::Check, Sheet::Run, Sheet::Work, Sheet::Note] {
        assert!(!runner.home.can_add(sheet), "{sheet:?} on a day ahead");
        assert_eq!(act(&runner.home, week(WeekAct::Add(sheet))).1, []);
    }
    runner.does(&[Act::Run(RunAct::DaysAgo(0)), Act::SaveRun]);
    assert_eq!(entry(&runner, ahead).day, date(2));
}

/// Every form, on every kind of entry that asks for care: whatever is pressed, it goes on asking.
#[test]
fn no_edit_takes_back_what_asks_for_care() {
    let ticked = CheckIn { lines: Some(Lines::NONE.with(Line::Rest)), ..GOOD };
    let unsure = CheckIn { lines: Some(Lines::NOT_SURE), ..GOOD };
    let bad = CheckIn { worst_pain: Some(7), walking: Some(Walking::NoWeight), ..GOOD };
    let popped = Run { pop: Truth::Unknown, ..easy(4) };
    for kind in [Kind::CheckIn(ticked), Kind::CheckIn(unsure), Kind::CheckIn(bad), Kind::Run(popped)] {
        let mut diary = Diary::ready(MILD, 0);
        let id = diary.write(1, MORNING, kind.clone());
        let mut runner = Runner::of(&diary, now(2, MORNING));
        assert!(!runner.home.can_delete(entry(&runner, id)), "{kind:?}");
        runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id))]);
        for line in Line::ALL.iter().filter(|line| **line != Line::Lung) {
            runner.does(&[checks(CheckAct::Line(*line))]);
            runner.does(&[checks(CheckAct::Line(*line))]);
        }
        runner.does(&[checks(CheckAct::NotSure), checks(CheckAct::NoLine), week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), checks(CheckAct::Pain(0)), week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), checks(CheckAct::Walking(Walking::AsUsual))]);
        runner.does(&[week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), Act::Run(RunAct::Pain(0)), Act::SaveRun]);
        assert!(!takes_back(&kind, &entry(&runner, id).kind), "{kind:?} {:?}", entry(&runner, id).kind);
        let open = runner.home.open_asks();
        assert!(open.iter().any(|asked| asked.entry == id), "{kind:?}");
        assert_eq!(runner.today().1, Allowed::Nothing, "{kind:?}");
    }
}

#[test]
fn a_sign_is_added_to_a_past_day_and_counts_at_once() {
    let diary = Diary::ready(MILD, 1);
    let id = diary.entries.last().unwrap().id;
    let mut runner = Runner::of(&diary, now(1, 18 * 60));
    assert!(runner.today().1.is_run());
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), checks(CheckAct::Line(Line::Skin))]);
    runner.does(&[week(WeekAct::SaveCheck)]);
    assert_eq!(runner.sheet, Sheet::Today, "what asks for a full check is answered there");
    assert_eq!(runner.today().0, Row::Ticked(Lines::NONE.with(Line::Skin)));
    // The line of an emergency waits for no Save, on whatever day.
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), checks(CheckAct::Line(Line::Lung))]);
    assert_eq!(runner.today().0, Row::Emergency(Referral::USUAL));
    assert!(runner.check.is_some());
}

#[test]
fn what_a_full_check_has_answered_is_not_changed() {
    let mut diary = Diary::ready(MILD, 0);
    let id = diary.check_in(1, CheckIn { lines: Some(Lines::NONE.with(Line::Rest)), ..GOOD });
    let open = Runner::of(&diary, now(1, 9 * 60));
    assert!(open.home.can_edit(entry(&open, id)) && !open.home.is_answered(entry(&open, id)));
    diary.check(1, 9 * 60, MILD);
    let runner = Runner::of(&diary, now(2, MORNING));
    assert!(runner.home.is_answered(entry(&runner, id)) && !runner.home.can_edit(entry(&runner, id)));
    assert_eq!(act(&runner.home, week(WeekAct::Edit(id))).1, []);
}

#[test]
fn a_clinicians_no_stays_in_an_edit() {
    let mut diary = Diary::ready(MILD, 1);
    let no = Seen { may_load: Truth::Yes, may_run: Truth::No, at_most: Some(3) };
    let id = diary.write(1, 9 * 60, Kind::Seen(no));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id))]);
    runner.does(&[Act::MayRun(Truth::Yes), Act::MayLoad(Truth::Unknown), Act::SaveSeen]);
    assert_eq!(entry(&runner, id).kind, Kind::Seen(Seen { may_load: Truth::Unknown, ..no }));
    // A yes can become a no.
    let yes = diary.write(1, 10 * 60, Kind::Seen(CLEARED));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[
        week(WeekAct::Day(date(1))),
        week(WeekAct::Edit(yes)),
        Act::MayRun(Truth::No),
        Act::SaveSeen,
    ]);
    assert_eq!(entry(&runner, yes).kind, Kind::Seen(Seen { may_run: Truth::No, ..CLEARED }));
}

/// By chance: whatever an entry says and would say, where an edit is allowed everything it asked for is asked still.
#[test]
fn what_takes_nothing_back_asks_for_no_less() {
    let mut chance = Chance::of(11);
    let mut allowed = 0;
    for seed in 0..40 {
        let diary = diary(seed, 12);
        let now = now(12, 20 * 60);
        for old in diary.entries.iter().filter(|entry| matches!(entry.kind, Kind::CheckIn(_))) {
            let kind = Kind::CheckIn(check_in(&mut chance));
            if takes_back(&old.kind, &kind) {
                continue;
            }
            allowed += 1;
            let asks = |entries: &[Entry]| {
                let home = Runner::of(&Diary { entries: entries.to_vec() }, now).home;
                home.open_asks().iter().any(|asked| asked.entry == old.id)
            };
            let mut edited = diary.entries.clone();
            let newest = diary.entries.iter().filter(|entry| entry.id == old.id).map(|entry| entry.rev).max();
            if newest != Some(old.rev) {
                continue;
            }
            edited.push(Entry { rev: old.rev + 1, kind, ..old.clone() });
            assert!(!asks(&diary.entries) || asks(&edited), "{old:?}");
        }
    }
    assert!(allowed > 100, "{allowed}");
}

#[test]
fn starts_and_full_checks_are_changed_by_nothing() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, super::rows::at(Urgency::SameDay));
    let runner = Runner::of(&diary, now(2, MORNING));
    for each in runner.home.entries.iter().filter(|each| matches!(each.kind, Kind::Start(_) | Kind::Check(_)))
    {
        assert!(!runner.home.can_edit(each) && !runner.home.can_delete(each));
        for new in [Kind::Removed, Kind::Note, each.kind.clone()] {
            assert!(takes_back(&each.kind, &new));
        }
    }
}
