//! Days and runs on which a less careful answer was near: half a check-in, the day after a flare, a run without an end.

use triage_core::companion::act::Act;
use triage_core::companion::entry::{CheckIn, Kind};
use triage_core::companion::player::Shows;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::allowed::RaisesLock;
use triage_core::companion::player::plan::{Knee, Phase, Plan};
use triage_core::companion::player::playing::{Playing, Reading};
use triage_core::companion::today::{Missing, Row};
use triage_core::protocol::check_in::AfterRun;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Stage;

use super::careful::{EVENING, home, hops};
use super::cast::{Diary, GOOD, GOOD_AFTER, MILD, SORE, easy, now};
use super::drawn::{screen, text_of};
use super::player::Phone;
use super::runner::Runner;

/// Lines and pain are both of the last 12 hours before a run begins: a slip that was taken back in the evening makes no
/// morning's pain new, and a new pain makes no morning's lines new.
#[test]
fn each_half_of_a_check_in_gets_old_by_itself() {
    let lines = CheckIn { worst_pain: None, walking: None, ..GOOD };
    let feeling = CheckIn { lines: None, ..GOOD };
    for (late, may_run) in [(vec![lines], false), (vec![feeling], false), (vec![lines, feeling], true)] {
        let mut diary = Diary::ready(MILD, 1);
        diary.entries.pop();
        diary.write(1, 6 * 60, Kind::CheckIn(GOOD));
        for late in late {
            diary.write(1, 18 * 60 + 30, Kind::CheckIn(late));
        }
        let mut after = diary.clone();
        let today = home(diary, now(1, 19 * 60)).progress().today;
        assert_eq!(today.allowed.is_run(), may_run, "{today:?}");
        assert_eq!(today.row == Row::CheckIn(Missing::Again), !may_run);
        // A run that began then is judged by the same.
        after.write(1, 19 * 60, Kind::Run(easy(4)));
        let last = home(after, now(1, 21 * 60)).progress().course.ladder.last.unwrap();
        assert_eq!(last.is_off_plan, !may_run);
    }
}

/// On the first day after a flare half the sets are done, before and after a run, and nobody hops.
#[test]
fn half_the_sets_on_the_first_day_after_a_flare() {
    let mut diary = Diary::ready(SORE, 0);
    diary.check_in(1, CheckIn { worst_pain: Some(5), ..GOOD });
    for day in 2..=4 {
        diary.check_in(day, GOOD);
    }
    for minute in [EVENING, 21 * 60] {
        let home = home(diary.clone(), now(4, minute));
        let progress = home.progress();
        assert!(home.is_half(&progress), "{:?}", progress.today);
        let spring: Vec<Exercise> =
            EXERCISES.iter().filter(|row| row.stage == Stage::Spring).map(|row| row.exercise).collect();
        assert!(home.exercises(&progress).iter().all(|each| !spring.contains(each)));
        assert!(!hops(&home.goals(&progress)));
        let text = text_of(&screen(home, Sheet::Today));
        assert!(text.contains("Do half the sets today."), "{text}");
    }
    let whole = Plan::Holds { exercise: Exercise::BentKneeHold, is_half: false };
    let half = Plan::Holds { exercise: Exercise::BentKneeHold, is_half: true };
    assert_eq!((whole.intervals().len(), half.intervals().len()), (5, 3));
}

/// A run of which only the beginning is known is a run: it is written down, and none is offered after it.
#[test]
fn a_run_that_nobody_saw_the_end_of_is_written_down() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    while phone.phase() != Some(Phase::Run) {
        phone.lives(1000);
    }
    let held = phone.runner.held.clone().unwrap();
    let Reading { wall_ms, .. } = phone.clock;
    // The phone ends the page, and it is opened again twelve minutes later.
    let mut later = Phone::before_a_run();
    later.clock = Reading { wall_ms: wall_ms + 720_000, mono_ms: 100 };
    later.runner.home.player.reading = later.clock;
    let at = Reading { mono_ms: 100, ..held.at };
    later.runner.home.take_up(Playing { at, ..held });
    later.does(PlayAct::Tick);
    later.does(PlayAct::StoppedThen);
    assert!(matches!(later.runner.home.player.shows, Shows::Ended(_)));
    assert_eq!(later.runner.sheet, Sheet::Run);
    assert!(!later.runner.today().1.is_run());
}

/// On the evening after an early run it can have lasted for longer than a day.
#[test]
fn longer_than_a_day_can_be_said_once_it_is() {
    let mut diary = Diary::ready(MILD, 0);
    diary.check_in(1, GOOD);
    diary.entries.pop();
    diary.write(1, 5 * 60, Kind::CheckIn(GOOD));
    diary.write(1, 6 * 60, Kind::Run(easy(4)));
    let offered = |minute| {
        let mut runner = Runner::of(&diary, now(2, minute));
        runner.does(&[Act::SendLines]);
        let html = screen(runner.home, Sheet::Feeling);
        assert!(html.contains("value=\"settled\""), "{html}");
        html.contains("value=\"longer\"")
    };
    assert_eq!((offered(5 * 60 + 30), offered(20 * 60)), (false, true));
    let mut answered = diary.clone();
    let longer = CheckIn { after_run: Some(AfterRun::Longer), ..GOOD_AFTER };
    answered.write(2, 20 * 60, Kind::CheckIn(longer));
    let ladder = home(answered, now(2, 21 * 60)).progress().course.ladder;
    assert_eq!(ladder.step, 3, "one step down");
}

/// Pressed again, "It hurts" asks again before the run goes on.
#[test]
fn it_hurts_asks_each_time() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    let now = |phone: &Phone| {
        let playing = phone.runner.home.player.playing().unwrap();
        (playing.pain_now, playing.pain)
    };
    phone.does(PlayAct::Hurts);
    phone.does(PlayAct::Pain(3));
    assert_eq!(now(&phone), (Some(3), Some(3)));
    phone.does(PlayAct::Resume);
    phone.does(PlayAct::Hurts);
    assert_eq!(now(&phone), (None, Some(3)));
    phone.does(PlayAct::Pain(1));
    assert_eq!(now(&phone), (Some(1), Some(3)), "the highest stays");
}

/// "You may run" is for days on which that is known.
#[test]
fn raises_wait_for_the_check_of_the_day() {
    let home = home(Diary::start(MILD), now(1, 8 * 60));
    let progress = home.progress();
    assert_eq!(progress.today.row, Row::CheckIn(Missing::CheckIn));
    assert_eq!(home.raises_locked(&progress, Knee::Straight), Some(RaisesLock::NotChecked));
}

/// The signs were last asked about when the plan began.
#[test]
fn the_first_check_in_asks_about_the_days_since_the_start() {
    let diary = Diary::start(MILD);
    let days = |day| home(diary.clone(), now(day, 8 * 60)).days_since_check_in();
    assert_eq!((days(0), days(1), days(4)), (None, Some(1), Some(4)));
}
