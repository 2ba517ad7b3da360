//! The list of days, and what is added to one; the form of a run, and what outlives a screen.

use triage_core::companion::act::{Act, Ask, CheckAct, RunAct, WeekAct};
use triage_core::companion::acting::act;
use triage_core::companion::draft::{Draft, RunDraft};
use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Lines, Work};
use triage_core::companion::known::{Finished, news_asked};
use triage_core::companion::today::{Missing, Row};
use triage_core::companion::week::{Ahead, ahead, days};
use triage_core::protocol::CivilDate;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::pace::PACE;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Gate;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::reasoning::progress::Ability;

use super::cast::{Diary, GOOD_AFTER, MILD, READY, date, easy, now};
use super::rows::witnesses;
use super::runner::Runner;

const MORNING: u16 = 8 * 60;

/// Something in the list of days.
pub const fn week(act: WeekAct) -> Act {
    Act::Week(act)
}

/// A change of the check of a day.
pub const fn checks(act: CheckAct) -> Act {
    Act::Week(WeekAct::Check(act))
}

/// An entry as it is now.
pub fn entry(runner: &Runner, id: EntryId) -> &Entry {
    let of_id = runner.home.entries.iter().filter(|entry| entry.id == id);
    of_id.max_by_key(|entry| entry.rev).unwrap()
}

#[test]
fn a_page_has_a_week_back_and_a_week_ahead() {
    let first = days(date(20), 0);
    assert_eq!((first.len(), first[6], first[13]), (14, date(20), date(27)));
    assert_eq!(days(date(20), 1), (0..14).map(date).collect::<Vec<_>>());
    // 30 November 2026 is a Monday.
    let monday = CivilDate { year: 2026, month: 11, day: 30 };
    assert_eq!((monday.weekday(), monday.day_before().weekday(), monday.day_after().weekday()), (0, 6, 1));
}

/// A day ahead is never better than "after your check", and "no run" is never wrong.
#[test]
fn a_day_ahead_promises_nothing_and_no_run_is_sure() {
    let mut seen = [0; 3];
    for (row, _, diary, now) in witnesses() {
        let runner = Runner::of(&diary, now);
        for (day, said) in ahead(&runner.home, &runner.home.progress()) {
            seen[said as usize] += 1;
            if said == Ahead::AfterCheck {
                continue;
            }
            // A good check on each day until then.
            let mut then = Runner::of(&diary, now);
            let mut at = now.day;
            while at < day {
                at = at.day_after();
                then.home.now = triage_core::companion::Now { day: at, minute: Some(20 * 60), ..now };
                let kind = Kind::CheckIn(GOOD_AFTER);
                then.perform(Ask::Add { days_ago: 0, minute: Some(20 * 60), kind });
            }
            assert!(!then.today().1.is_run(), "{row:?}: {said:?} on {day}");
        }
    }
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, easy(4));
    let runner = Runner::of(&diary, now(1, 20 * 60));
    let said: Vec<Ahead> =
        ahead(&runner.home, &runner.home.progress()).into_iter().map(|(_, said)| said).collect();
    assert_eq!(said[..2], [Ahead::NoRun, Ahead::AfterCheck]);
}

#[test]
fn a_check_of_yesterday_needs_its_answers_and_counts_for_its_day() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, easy(4));
    let mut runner = Runner::of(&diary, now(3, MORNING));
    runner.does(&[week(WeekAct::Day(date(2))), week(WeekAct::Add(Sheet::Check))]);
    let asked = [
        (Missing::Lines, checks(CheckAct::NoLine)),
        (Missing::Pain, checks(CheckAct::Pain(1))),
        (Missing::Walking, checks(CheckAct::Walking(Walking::AsUsual))),
        (Missing::AfterRun, checks(CheckAct::AfterRun(AfterRun::Same))),
    ];
    for (missing, given) in asked {
        let before = runner.home.entries.len();
        runner.does(&[week(WeekAct::SaveCheck)]);
        assert_eq!(runner.home.draft.missing, Some(missing));
        assert_eq!(runner.home.entries.len(), before);
        runner.does(&[given]);
    }
    runner.does(&[week(WeekAct::SaveCheck)]);
    let Entry { day, minute, kind, .. } = runner.home.entries.last().unwrap().clone();
    let said = CheckIn { worst_pain: Some(1), ..GOOD_AFTER };
    assert_eq!((day, minute, kind), (date(2), None, Kind::CheckIn(said)));
    assert_eq!(runner.sheet, Sheet::Day);
    // It is none for today.
    assert_eq!(runner.today().0, Row::CheckIn(Missing::CheckIn));
}

/// After two weeks of silence a full check is due. Nothing that is written down afterwards ends that.
#[test]
fn a_check_that_is_written_later_does_not_end_a_silence() {
    let silent = usize::from(PACE.silent_days);
    let diary = Diary::ready(MILD, 1);
    let mut runner = Runner::of(&diary, now(silent + 1, MORNING));
    runner.does(&[week(WeekAct::Day(date(7)))]);
    assert!(!runner.home.can_add(Sheet::Check) && runner.home.can_add(Sheet::Run));
    runner.home.now = now(silent, MORNING);
    assert!(runner.home.can_add(Sheet::Check), "a day less is no silence");
}

#[test]
fn exercises_notes_and_tests_of_a_day() {
    let mut diary = Diary::ready(MILD, 1);
    let test = diary.write(1, 9 * 60, Kind::Test(READY));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    let pogo = Exercise::OneLegPogo;
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Add(Sheet::Work)), week(WeekAct::Work(pogo))]);
    let id = runner.home.done_on(date(1), pogo).unwrap();
    assert_eq!((entry(&runner, id).day, entry(&runner, id).minute), (date(1), None));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), week(WeekAct::WorkPain(6))]);
    runner.does(&[week(WeekAct::SaveWork)]);
    assert_eq!(entry(&runner, id).kind, Kind::Work(Work { exercise: pogo, pain: Some(6) }));
    assert_eq!(runner.today().0, Row::CheckIn(Missing::CheckIn));
    runner.does(&[week(WeekAct::Add(Sheet::Work)), week(WeekAct::Work(pogo))]);
    assert_eq!(runner.home.done_on(date(1), pogo), Some(id), "what hurt is not gone with a tick");
    runner.does(&[Act::Delete(id), Act::ConfirmDelete]);
    assert_eq!(runner.home.done_on(date(1), pogo), None);
    // Hops that were ticked by mistake are taken off a test; the rest of it stays as it was measured.
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(test))]);
    let goals = runner.home.goals_of_form(&runner.home.progress());
    let hops = Ability::UNKNOWN.two_leg_hops;
    let place = goals.iter().position(|gate| matches!(gate, Gate::TwoLegHops { .. })).unwrap();
    runner.does(&[Act::Goal(u8::try_from(place).unwrap()), Act::SaveGoals]);
    assert_eq!(entry(&runner, test).kind, Kind::Test(Ability { two_leg_hops: hops, ..READY }));
    let (_, asks) = act(&runner.home, week(WeekAct::Add(Sheet::Note)));
    assert_eq!(asks, [Ask::Show(Sheet::Note)]);
    runner.does(&[week(WeekAct::Add(Sheet::Note)), week(WeekAct::SaveNote)]);
    assert_eq!(
        runner.home.entries.last().map(|entry| (entry.day, &entry.kind)),
        Some((date(1), &Kind::Note))
    );
}

#[test]
fn a_time_is_read_as_the_browser_writes_it() {
    for (text, minute) in [
        ("00:00", Some(0)),
        ("18:30", Some(1110)),
        ("23:59", Some(1439)),
        ("18:30:15", Some(1110)),
        ("24:00", None),
        ("", None),
        ("6 pm", None),
    ] {
        assert_eq!(RunDraft::minute_of(text), minute, "{text:?}");
    }
}

/// When a run began is what the runner says, and not when it was written down. Left open, the next run comes later.
#[test]
fn when_a_run_began_is_not_guessed() {
    let next_run = |began: Option<u16>| {
        let mut runner = Runner::of(&Diary::ready(MILD, 1), now(1, 20 * 60));
        runner.does(&[
            Act::Open(Sheet::Run),
            Act::Run(RunAct::Began(began)),
            Act::Run(RunAct::Pain(0)),
            Act::SaveRun,
        ]);
        assert_eq!(runner.home.entries.last().unwrap().minute, began);
        runner.home.entries.extend([2, 3].map(|day| Entry {
            id: EntryId(5000 + day as u64),
            rev: 0,
            day: date(day),
            minute: Some(MORNING),
            offset: Some(60),
            kind: Kind::CheckIn(GOOD_AFTER),
        }));
        (1..=48 * 2).find(|half| {
            runner.home.now = now(3 + half / 48, u16::try_from(half % 48 * 30).unwrap());
            runner.home.progress().today.allowed.is_run()
        })
    };
    let morning = next_run(Some(9 * 60));
    assert!(morning.is_some());
    assert!(next_run(None).is_none_or(|later| Some(later) > morning));
}

#[test]
fn what_was_half_entered_outlives_the_screen_but_no_second_press_does() {
    let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
    runner.does(&[Act::Line(Line::Skin), Act::Erase, Act::TakeBackLines, Act::Delete(EntryId(4))]);
    let Draft { lines, is_erasing, is_taking_back, deleting, .. } = runner.home.draft.clone().left();
    assert_eq!(lines, Lines::NONE.with(Line::Skin));
    assert_eq!((is_erasing, is_taking_back, deleting), (false, false, None));
}

/// Clot risks that were carried over are as old as when they were asked about.
#[test]
fn carried_over_answers_do_not_get_younger() {
    let answers = |choice| Answers::EMPTY.with(QuestionId::ClotRisk, Some(Answer::One(choice)));
    let check = |day, choice, is_again| Finished { day: date(day), answers: answers(choice), is_again };
    let asked = |checks: &[Finished]| news_asked(&PACE, checks.iter().copied());
    assert_eq!(asked(&[]), None);
    let first = check(0, 1, false);
    assert_eq!(asked(&[first]), Some(date(0)));
    assert_eq!(asked(&[first, check(10, 1, true), check(20, 1, true)]), Some(date(0)));
    // With another answer it was asked, and so it was in a check of its own, or after four weeks.
    assert_eq!(asked(&[first, check(10, 2, true), check(20, 2, true)]), Some(date(10)));
    assert_eq!(asked(&[first, check(10, 1, false)]), Some(date(10)));
    assert_eq!(asked(&[first, check(20, 1, true), check(28, 1, true)]), Some(date(28)));
    // By what a runner presses: nothing is known any more 28 days after it was asked, whatever was checked since.
    let mut runner = Runner::of(&Diary::ready(MILD, 4), now(4, MORNING));
    runner.home.answers = Some(answers(1));
    for (asked, is_known) in [(Some(date(4)), true), (Some(DAY_OF_YORE), false), (None, false)] {
        runner.home.news_asked = asked;
        runner.does(&[Act::CheckAgain]);
        assert_eq!(runner.check.unwrap().get(QuestionId::ClotRisk).is_some(), is_known, "{asked:?}");
    }
}

/// 28 days before day 4.
const DAY_OF_YORE: CivilDate = CivilDate { year: 2026, month: 11, day: 8 };
