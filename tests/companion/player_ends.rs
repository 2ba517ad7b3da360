//! A session ends with its permission, and the run of it waits to be written down.

use triage_core::companion::act::{Act, RunAct};
use triage_core::companion::entry::Kind;
use triage_core::companion::player::Shows;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::plan::Plan;
use triage_core::companion::player::playing::Reading;
use triage_core::companion::today::Row;
use triage_core::protocol::check_in::Line;
use triage_core::protocol::sheet::Sheet;
use triage_core::reasoning::Truth;

use super::cast::{Diary, MILD, now};
use super::player::Phone;
use super::runner::Runner;

/// A run that has ended stays until it is written down: no other run is offered, and a closed page loses nothing of it.
#[test]
fn a_run_that_has_ended_waits_to_be_written_down() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(true));
    phone.lives(8 * 60_000);
    phone.does(PlayAct::Hurts);
    phone.does(PlayAct::Pain(7));
    assert!(phone.runner.held.is_some());
    phone.runner.does(&[Act::Open(Sheet::Today)]);
    assert_eq!(phone.runner.today().0, Row::DayBetween);
    phone.does(PlayAct::Choose(Plan::Step(4)));
    assert!(phone.runner.home.player.ended().is_some() && phone.runner.home.player.playing().is_none());
    // The page is closed, and opened the next day.
    let mut again = Phone::of(Runner::of(&Diary::ready(MILD, 2), now(2, 18 * 60)));
    again.clock = Reading { wall_ms: phone.clock.wall_ms + 86_400_000, mono_ms: 10 };
    again.runner.home.player.reading = again.clock;
    again.runner.home.take_up(phone.runner.held.clone().unwrap());
    assert_eq!(again.runner.today().0, Row::DayBetween);
    again.runner.does(&[Act::Open(Sheet::Run)]);
    let run = again.runner.home.draft.run;
    assert_eq!((run.days_ago, run.minutes, run.step), (1, 3, Some(4)));
    again.runner.does(&[Act::Run(RunAct::Pain(0)), Act::SaveRun]);
    let entry = again.runner.home.entries.last().unwrap();
    let Kind::Run(run) = entry.kind else { panic!("a run") };
    assert_eq!((run.pain, run.in_full, run.painkiller), (Some(7), Truth::No, Truth::Yes));
    assert_eq!(entry.day, now(1, 0).day);
    assert_eq!(again.runner.home.player.shows, Shows::Nothing);
    assert_eq!(again.runner.held, None);
}

/// A line ticked beside a run ends it, in another tab too; so do hours gone by.
#[test]
fn a_session_ends_with_its_permission() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    phone.lives(7 * 60_000);
    phone.runner.does(&[Act::CheckInAgain, Act::Line(Line::Bigger), Act::SendLines]);
    assert!(phone.runner.home.player.playing().is_none());
    assert!(phone.runner.home.player.ended().is_some_and(|run| run.is_cut_short));
    assert!(!phone.runner.is_awake);
    assert_eq!(phone.runner.sheet, Sheet::Today, "what locks the plan comes first");

    let mut elsewhere = Phone::before_a_run();
    elsewhere.does(PlayAct::Choose(Plan::Step(4)));
    elsewhere.does(PlayAct::Start(false));
    elsewhere.lives(7 * 60_000);
    elsewhere.runner.home.entries = phone.runner.home.entries.clone();
    elsewhere.does(PlayAct::LookAgain);
    assert!(elsewhere.runner.home.player.playing().is_none());

    let mut late = Phone::before_a_run();
    late.does(PlayAct::Choose(Plan::Step(4)));
    late.does(PlayAct::Start(false));
    late.lives(7 * 60_000);
    late.does(PlayAct::Pause);
    late.clock.wall_ms += 12 * 3_600_000;
    late.clock.mono_ms += 12 * 3_600_000;
    late.does(PlayAct::Resume);
    assert!(late.runner.home.player.playing().is_none());
    assert!(late.runner.home.player.ended().is_some_and(|run| run.is_cut_short));
}
