//! A run through sleep, a closed page, and a clock that somebody sets.

use proptest::prelude::*;
use triage_core::companion::act::{Act, RunAct, RunSign};
use triage_core::companion::entry::Kind;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::plan::Plan;
use triage_core::companion::player::playing::{Playing, Reading};
use triage_core::protocol::sheet::Sheet;
use triage_exchange::diary::Diary as Stored;

use super::cast::now;
use super::player::Phone;

/// Seven minutes into a run of step 4.
fn running() -> Phone {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    phone.lives(7 * 60_000);
    phone
}

fn playing(phone: &Phone) -> &Playing {
    phone.runner.home.player.playing().unwrap()
}

#[test]
fn a_phone_that_slept_is_asked_about_and_both_answers_count() {
    for went_on in [true, false] {
        let mut phone = running();
        // The clock that only goes forward stood still meanwhile.
        phone.clock.wall_ms += 200_000;
        phone.does(PlayAct::Tick);
        assert_eq!(playing(&phone).before_sleep_ms, Some(420_000));
        phone.lives(10_000);
        assert_eq!(phone.done_ms(), 630_000, "it goes on by the clock while nobody has answered");
        if went_on {
            phone.does(PlayAct::DidThat);
            assert_eq!((phone.done_ms(), playing(&phone).before_sleep_ms), (630_000, None));
        } else {
            phone.does(PlayAct::StoppedThen);
            let run = phone.runner.home.draft.run;
            assert_eq!((phone.runner.sheet, run.minutes), (Sheet::Run, 2));
            assert!(run.has(RunSign::CutShort));
        }
    }
}

#[test]
fn a_run_that_ended_in_the_sleep_waits_for_the_answer() {
    let mut phone = running();
    phone.clock.wall_ms += 25 * 60_000;
    phone.does(PlayAct::Tick);
    assert!(playing(&phone).is_over() && phone.runner.sheet == Sheet::Player);
    phone.does(PlayAct::DidThat);
    let run = phone.runner.home.draft.run;
    assert_eq!((phone.runner.sheet, run.minutes, run.has(RunSign::CutShort)), (Sheet::Run, 12, false));
}

#[test]
fn a_clock_that_is_set_moves_nothing() {
    for by in [86_400_000, 315_360_000_000] {
        let mut phone = running();
        phone.clock.wall_ms += by;
        phone.does(PlayAct::Tick);
        let ended = phone.runner.home.player.ended().expect("nobody knows whether it is still the same run");
        assert_eq!((ended.done_ms, ended.is_cut_short), (420_000, true), "{by}");
    }
    for by in [-86_400_000_i64, -3_600_000, -2500, 3_600_000] {
        let mut phone = running();
        phone.clock.wall_ms = phone.clock.wall_ms.checked_add_signed(by).unwrap();
        phone.clock.mono_ms += 250;
        phone.does(PlayAct::Tick);
        assert_eq!(phone.done_ms(), 420_250, "{by}");
        assert!(playing(&phone).was_clock_set && !playing(&phone).is_running, "{by}: it asks");
        phone.does(PlayAct::Resume);
        phone.lives(1000);
        assert_eq!((phone.done_ms(), playing(&phone).was_clock_set), (421_250, false), "{by}");
    }
}

#[test]
fn a_closed_page_takes_the_run_up_as_if_the_phone_had_slept() {
    let mut phone = running();
    phone.does(PlayAct::Hurts);
    phone.does(PlayAct::Pain(3));
    phone.does(PlayAct::Resume);
    let held = phone.runner.held.clone();
    let text = serde_json::to_string(&Stored::new().with_session(held.as_ref())).unwrap();
    let stored: Stored = serde_json::from_str(&text).unwrap();
    // Ninety seconds later, in a page that has just begun.
    let mut again = Phone::before_a_run();
    again.clock = Reading { wall_ms: phone.clock.wall_ms + 90_000, mono_ms: 40 };
    again.runner.home.player.reading = again.clock;
    again.runner.home.take_up(stored.session(40).unwrap());
    again.does(PlayAct::Tick);
    assert_eq!((again.done_ms(), playing(&again).pain), (510_000, Some(3)));
    assert_eq!(playing(&again).before_sleep_ms, Some(420_000));
    again.does(PlayAct::StoppedThen);
    let run = again.runner.home.draft.run;
    assert_eq!((run.minutes, run.pain, run.minute), (2, None, now(1, 18 * 60).minute));
    again.runner.does(&[Act::Run(RunAct::Pain(0)), Act::SaveRun]);
    let Kind::Run(run) = again.runner.home.entries.last().unwrap().kind else { panic!("a run") };
    assert_eq!(run.pain, Some(3));
}

#[test]
fn a_run_that_has_ended_is_held_no_longer() {
    let mut phone = running();
    assert!(phone.runner.held.is_some());
    phone.does(PlayAct::Stop);
    assert!(phone.runner.held.is_some(), "until it is written down");
    phone.runner.does(&[Act::Run(RunAct::Pain(1)), Act::SaveRun]);
    assert_eq!(phone.runner.held, None);
    let empty = Stored::new().with_session(None);
    assert_eq!(empty.session(0), None);
}

proptest! {
    /// Whatever the clocks do, the session never goes back, never goes on by more than either clock says, and ends.
    #[test]
    fn clocks_cannot_break_a_session(steps in prop::collection::vec((-5_000_000_i64..5_000_000, 0_u64..5000), 1..60)) {
        let mut phone = running();
        for (wall, mono) in steps {
            let Some(before) = phone.runner.home.player.playing().cloned() else { break };
            phone.clock.wall_ms = phone.clock.wall_ms.saturating_add_signed(wall);
            phone.clock.mono_ms += mono;
            phone.does(PlayAct::Tick);
            let Some(after) = phone.runner.home.player.playing() else { break };
            let gone = u64::from(after.done_ms.checked_sub(before.done_ms).expect("never back"));
            prop_assert!(gone <= mono.max(u64::try_from(wall).unwrap_or(0)));
            prop_assert!(after.done_ms <= after.plan.total_ms());
        }
    }
}
