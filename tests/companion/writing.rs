//! What a runner writes down, act by act: goals, runs, exercises, what a clinician said; and what cannot be undone.

use triage_core::companion::act::{Act, Ask, RunAct, RunSign};
use triage_core::companion::acting::act;
use triage_core::companion::checked::Referral;
use triage_core::companion::entry::{EntryId, Kind, Start};
use triage_core::companion::home::Due;
use triage_core::companion::today::{Allowed, Lock, Row};
use triage_core::protocol::check_in::{Line, Walking};
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Stage;
use triage_core::protocol::urgency::Urgency;
use triage_core::reasoning::Truth;

use super::cast::{Diary, MILD, READY, date, now};
use super::runner::Runner;

const MORNING: u16 = 8 * 60;

#[test]
fn no_goal_can_be_ticked_while_nothing_is_allowed_or_a_raise_may_do_harm() {
    let goals = |runner: &Runner| runner.home.goals(&runner.home.progress()).len();
    let mut diary = Diary::start(MILD);
    diary.check_in(0, super::cast::GOOD);
    let mut runner = Runner::of(&diary, now(0, MORNING + 1));
    let all = goals(&runner);
    assert!(all > 3);
    // Nothing is known about the heel: no raise and no hop.
    runner.home.answers = None;
    assert!((1..all).contains(&goals(&runner)));
    runner.does(&[Act::CheckInAgain, Act::Line(Line::Skin), Act::SendLines]);
    assert_eq!(goals(&runner), 0);
}

#[test]
fn what_locks_the_plan_cannot_be_deleted_from_the_list() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, super::rows::at(Urgency::SameDay));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[
        Act::Line(Line::Rest),
        Act::SendLines,
        Act::MayLoad(Truth::Yes),
        Act::MayRun(Truth::No),
        Act::SaveSeen,
    ]);
    runner.does(&[Act::Run(RunAct::Pain(1)), Act::Run(RunAct::Sign(RunSign::Pop)), Act::SaveRun]);
    for entry in runner.home.entries.clone() {
        let is_lock = match entry.kind {
            Kind::Start(_) | Kind::Check(_) | Kind::Seen(_) | Kind::Run(_) => true,
            Kind::CheckIn(check_in) => check_in.lines.is_some_and(|lines| !lines.is_none()),
            _ => false,
        };
        assert_eq!(runner.home.can_delete(&entry), !is_lock, "{entry:?}");
        let (pressed, _) = act(&runner.home, Act::Delete(entry.id));
        assert_eq!(act(&pressed, Act::ConfirmDelete).1.is_empty(), is_lock, "{entry:?}");
    }
}

#[test]
fn a_clinician_who_says_load_and_not_yet_run_has_seen_it() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, super::rows::at(Urgency::SameDay));
    let mut runner = Runner::of(&diary, now(1, 10 * 60));
    runner.does(&[Act::MayLoad(Truth::Yes), Act::MayRun(Truth::No), Act::SaveSeen]);
    assert_eq!(runner.today(), (Row::NoPlan(Lock::OwnPlan), Allowed::Walk));
}

#[test]
fn a_run_is_written_on_its_day_and_only_with_its_pain() {
    let mut runner = Runner::of(&Diary::ready(MILD, 1), now(1, 18 * 60));
    assert_eq!(runner.today().1, Allowed::Run { step: 4 });
    runner.does(&[Act::Open(Sheet::Run)]);
    assert_eq!((runner.home.draft.run.step, runner.home.draft.run.minutes), (Some(4), 12));
    runner.does(&[Act::SaveRun]);
    assert!(runner.home.draft.is_incomplete);
    let signs =
        [Act::Run(RunAct::Pain(5)), Act::Run(RunAct::Sign(RunSign::Limp)), Act::Run(RunAct::DaysAgo(1))];
    runner.does(&signs);
    runner.does(&[Act::SaveRun]);
    let entry = runner.home.entries.last().unwrap();
    assert_eq!((entry.day, entry.minute), (date(0), None), "when it began is not known");
    let Kind::Run(run) = entry.kind else { panic!("a run") };
    assert_eq!(
        (run.step, run.minutes, run.pain, run.limp, run.sharp),
        (Some(4), 12, Some(5), Truth::Yes, Truth::No)
    );
    assert_eq!((run.in_full, run.painkiller), (Truth::Yes, Truth::No));
    // How the calf was after it is asked before anything else is allowed.
    assert_eq!(runner.due(), Some(Due::Feeling));
}

#[test]
fn ticking_every_goal_leads_from_each_stage_to_the_next() {
    let start = |here: Stage| {
        let mut diary = Diary::default();
        let checked = triage_core::companion::checked::Checked { here, ..MILD };
        diary.write_before(Kind::Start(Start { checked, days_ago: 0 }));
        diary.check_in(0, super::cast::GOOD);
        diary
    };
    for (here, next) in [(Stage::Protect, Stage::EarlyLoading), (Stage::EarlyLoading, Stage::Strength)] {
        let mut runner = Runner::of(&start(here), now(0, MORNING + 1));
        let goals = runner.home.goals(&runner.home.progress());
        runner.does(&[Act::Open(Sheet::Goals), Act::SaveGoals]);
        assert!(runner.home.draft.is_incomplete, "none is ticked");
        let ticks: Vec<Act> = (0..).take(goals.len()).map(Act::Goal).collect();
        runner.does(&ticks);
        runner.does(&[Act::SaveGoals]);
        assert_eq!(runner.home.progress().course.stage, next, "{goals:?}");
    }
    // The goals before running need the next morning as well: the long walk is judged by it.
    let mut runner = Runner::of(&start(Stage::Strength), now(0, MORNING + 1));
    let ticks: Vec<Act> =
        (0..).take(runner.home.goals(&runner.home.progress()).len()).map(Act::Goal).collect();
    runner.does(&ticks);
    runner.does(&[Act::SaveGoals]);
    assert_eq!(runner.home.progress().course.stage, Stage::Strength);
    runner.home.now = now(1, MORNING);
    let good = [Act::SendLines, Act::Pain(1), Act::Walking(Walking::AsUsual), Act::SeeToday];
    runner.does(&good);
    assert_eq!(runner.today().0, Row::HopsYesterday, "the hops were among the goals");
    runner.home.now = now(2, MORNING);
    runner.does(&good);
    assert_eq!(runner.today(), (Row::Run, Allowed::Run { step: 4 }));
}

#[test]
fn a_goal_that_is_not_ticked_is_not_met() {
    let mut diary = Diary::start(MILD);
    diary.check_in(0, super::cast::GOOD);
    let mut runner = Runner::of(&diary, now(0, MORNING + 30));
    runner.does(&[Act::Goal(1), Act::SaveGoals]);
    let Some(Kind::Test(ability)) = runner.home.entries.last().map(|entry| entry.kind.clone()) else {
        panic!("a test is written");
    };
    assert_ne!(ability, READY);
    assert_eq!(ability.walk, None);
}

#[test]
fn an_exercise_is_ticked_and_unticked() {
    let mut diary = Diary::start(MILD);
    diary.check_in(0, super::cast::GOOD);
    let mut runner = Runner::of(&diary, now(0, MORNING + 30));
    let exercise = triage_core::protocol::exercise::Exercise::OneLegPogo;
    runner.does(&[Act::Exercise(exercise)]);
    assert!(runner.home.done_today(exercise).is_some());
    runner.does(&[Act::Exercise(exercise)]);
    assert_eq!(runner.home.done_today(exercise), None);
}

#[test]
fn what_a_clinician_said_needs_both_answers() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, super::rows::at(Urgency::SameDay));
    let mut runner = Runner::of(&diary, now(1, 10 * 60));
    assert_eq!(runner.today().0, Row::BeSeen(Referral::USUAL));
    runner.does(&[Act::Open(Sheet::Seen), Act::MayLoad(Truth::Yes), Act::SaveSeen]);
    assert!(runner.home.draft.is_incomplete);
    runner.does(&[Act::MayRun(Truth::Unknown), Act::SaveSeen]);
    assert_ne!(runner.today().0, Row::BeSeen(Referral::USUAL));
    assert!(!runner.today().1.is_run());
}

#[test]
fn erasing_and_deleting_take_two_presses() {
    let mut runner = Runner::of(&Diary::ready(MILD, 1), now(1, MORNING));
    let (_, asks) = act(&runner.home, Act::ConfirmErase);
    assert_eq!(asks, []);
    runner.does(&[Act::Erase, Act::KeepAll]);
    assert_eq!(act(&runner.home, Act::ConfirmErase).1, []);
    runner.does(&[Act::Erase]);
    assert_eq!(act(&runner.home, Act::ConfirmErase).1, [Ask::Erase]);
    assert_eq!(act(&runner.home, Act::ConfirmDelete).1, []);
    runner.does(&[Act::Delete(EntryId(3))]);
    assert_eq!(act(&runner.home, Act::ConfirmDelete).1, [Ask::Delete(EntryId(3))]);
}
