//! A session by the clock, as a runner goes through it with a device whose clocks are set by hand.

use triage_core::companion::act::{Act, RunAct, RunSign};
use triage_core::companion::entry::Kind;
use triage_core::companion::player::Shows;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::cue::{Cue, all};
use triage_core::companion::player::plan::{Phase, Plan};
use triage_core::companion::player::playing::Reading;
use triage_core::companion::today::Allowed;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::ladder::LADDER;
use triage_core::protocol::sheet::Sheet;
use triage_core::reasoning::Truth;

use super::cast::{Diary, MILD, now};
use super::rows::witnesses;
use super::runner::Runner;

/// When the tests begin, milliseconds since 1970.
const BEGIN: u64 = 1_800_000_000_000;
/// How often a page moves a session on.
const TICK: u64 = 250;

/// A runner who may run step 4, with a device.
pub struct Phone {
    pub runner: Runner,
    pub clock: Reading,
}

impl Phone {
    pub fn of(runner: Runner) -> Phone {
        Phone { runner, clock: Reading { wall_ms: BEGIN, mono_ms: 5000 } }
    }

    pub fn before_a_run() -> Phone {
        Phone::of(Runner::of(&Diary::ready(MILD, 1), now(1, 18 * 60)))
    }

    pub fn does(&mut self, act: PlayAct) {
        self.runner.home.player.reading = self.clock;
        self.runner.does(&[Act::Play(act)]);
    }

    /// Time goes by, with the screen on.
    pub fn lives(&mut self, ms: u64) {
        for _ in 0..ms / TICK {
            self.clock.wall_ms += TICK;
            self.clock.mono_ms += TICK;
            self.does(PlayAct::Tick);
        }
    }

    pub fn phase(&self) -> Option<Phase> {
        let playing = self.runner.home.player.playing()?;
        playing.plan.at(playing.done_ms).map(|(_, interval, _)| interval.phase)
    }

    pub fn done_ms(&self) -> u32 {
        self.runner.home.player.playing().map_or(0, |playing| playing.done_ms)
    }
}

#[test]
fn a_session_of_each_step_is_as_long_as_the_ladder_says() {
    for row in &LADDER {
        let plan = Plan::Step(row.number);
        assert_eq!(plan.total_ms(), u32::from(row.session_s()) * 1000, "step {}", row.number);
        assert_eq!(plan.run_seconds(u32::MAX), u32::from(row.run_minutes()) * 60, "step {}", row.number);
        let runs = plan.intervals().iter().filter(|interval| interval.phase == Phase::Run).count();
        assert_eq!(runs, usize::from(row.repeats));
    }
}

#[test]
fn only_what_is_allowed_today_can_be_started() {
    let mut runs = 0;
    for (row, allowed, diary, now) in witnesses() {
        for step in 0..=13 {
            let mut phone = Phone::of(Runner::of(&diary, now));
            phone.does(PlayAct::Choose(Plan::Step(step)));
            phone.does(PlayAct::Start(false));
            let may = matches!(allowed, Allowed::Run { step: most } if (1..=most).contains(&step));
            assert_eq!(phone.runner.home.player.playing().is_some(), may, "{row:?}, step {step}");
            runs += usize::from(may);
        }
        for plan in [Plan::Minutes(500), Plan::Holds { exercise: Exercise::AnklePumps, is_half: false }] {
            let mut phone = Phone::of(Runner::of(&diary, now));
            phone.does(PlayAct::Choose(plan));
            assert_eq!(phone.runner.home.player.shows, Shows::Nothing, "{row:?}, {plan:?}");
        }
    }
    assert!(runs > 0, "some row allows a run");
}

#[test]
fn a_permission_that_ends_before_the_start_is_gone() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    // Twelve hours after the check-in it no longer counts.
    phone.runner.home.now = now(1, 22 * 60);
    phone.does(PlayAct::Start(false));
    assert_eq!((phone.runner.sheet, phone.runner.home.player.playing()), (Sheet::Today, None));
}

#[test]
fn a_run_is_heard_and_written_down_at_its_end() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    assert_eq!(phone.runner.sheet, Sheet::Player);
    phone.does(PlayAct::Start(false));
    assert!(phone.runner.is_awake);
    let mut phases = Vec::new();
    while let Some(phase) = phone.phase() {
        if phases.last() != Some(&phase) {
            phases.push(phase);
        }
        phone.lives(TICK);
    }
    let pair = [Phase::Run, Phase::Walk];
    let wanted: Vec<Phase> = [Phase::WarmUp]
        .into_iter()
        .chain(pair.into_iter().cycle().take(8))
        .chain([Phase::CoolDown])
        .collect();
    assert_eq!(phases, wanted);
    let heard: Vec<(u32, Cue)> =
        phone.runner.heard.iter().map(|(at, cue)| ((at - BEGIN) as u32, *cue)).collect();
    let all: Vec<(u32, Cue)> = all(Plan::Step(4)).iter().map(|cue| (cue.at_ms, cue.cue)).collect();
    assert_eq!(heard, all, "each cue once, at its time");
    assert_eq!(phone.runner.sheet, Sheet::Run);
    assert!(!phone.runner.is_awake);
    let run = phone.runner.home.draft.run;
    assert_eq!((run.step, run.minutes, run.minute, run.days_ago), (Some(4), 12, Some(18 * 60), 0));
    assert_eq!(run.pain, None, "what happened is for the runner to say");
    assert!(RunSign::ALL.iter().all(|sign| !run.has(*sign)));
}

#[test]
fn a_painkiller_is_written_down() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(true));
    phone.lives(6 * 60_000);
    phone.does(PlayAct::Stop);
    let run = phone.runner.home.draft.run;
    assert!(run.has(RunSign::Painkiller) && run.has(RunSign::CutShort));
    assert_eq!((phone.runner.sheet, run.minutes), (Sheet::Run, 1), "a minute of running after the walk");
}

#[test]
fn it_hurts_stops_the_clock_and_five_ends_the_run() {
    for pain in 0..=10 {
        let mut phone = Phone::before_a_run();
        phone.does(PlayAct::Choose(Plan::Step(4)));
        phone.does(PlayAct::Start(false));
        phone.lives(7 * 60_000);
        phone.does(PlayAct::Hurts);
        let at = phone.done_ms();
        let heard = phone.runner.heard.len();
        phone.lives(60_000);
        assert_eq!((phone.done_ms(), phone.runner.heard.len()), (at, heard), "nothing goes on meanwhile");
        phone.does(PlayAct::Pain(pain));
        if pain >= 5 {
            let run = phone.runner.home.draft.run;
            assert_eq!((phone.runner.sheet, run.pain), (Sheet::Run, None), "it is asked again");
            assert!(run.has(RunSign::CutShort));
            // Milder words afterwards change nothing of it.
            phone.runner.does(&[
                Act::Run(RunAct::Sign(RunSign::CutShort)),
                Act::Run(RunAct::Pain(0)),
                Act::SaveRun,
            ]);
            let Kind::Run(run) = phone.runner.home.entries.last().unwrap().kind else { panic!("a run") };
            assert_eq!((run.pain, run.in_full), (Some(pain), Truth::No));
            continue;
        }
        phone.does(PlayAct::Resume);
        phone.lives(60_000);
        assert_eq!(phone.done_ms(), at + 60_000);
        phone.does(PlayAct::Hurts);
        phone.does(PlayAct::Pain(0));
        phone.does(PlayAct::Stop);
        phone.runner.does(&[Act::Run(RunAct::Pain(0)), Act::SaveRun]);
        let Kind::Run(run) = phone.runner.home.entries.last().unwrap().kind else { panic!("a run") };
        assert_eq!(run.pain, Some(pain), "the highest counts");
    }
}

#[test]
fn ice_never_stays_on_for_longer_because_the_phone_slept() {
    let mut phone = Phone::before_a_run();
    let start = triage_core::companion::player::playing::Playing::start;
    let mut playing = start(Plan::Ice, now(1, 0).day, None, phone.clock);
    phone.clock.wall_ms += 12 * 60_000;
    playing.advance(phone.clock);
    assert!(playing.is_over());
}

#[test]
fn a_pause_is_no_time_and_silences_what_was_to_come() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    // Half a second before the first run, whose cue has been asked for.
    phone.lives(5 * 60_000 - 500);
    let rises = |phone: &Phone| phone.runner.heard.iter().filter(|(_, cue)| *cue == Cue::Rise).count();
    assert_eq!(rises(&phone), 1);
    phone.does(PlayAct::Pause);
    assert_eq!(rises(&phone), 0);
    phone.lives(60_000);
    phone.does(PlayAct::Resume);
    phone.lives(1000);
    assert_eq!((rises(&phone), phone.phase()), (1, Some(Phase::Run)));
}

#[test]
fn each_hold_waits_for_its_press_and_begins_again_after_a_sleep() {
    let row = EXERCISES.iter().find(|row| row.exercise == Exercise::HardPush).unwrap();
    let (sets, seconds) = (row.dose.sets.0, row.dose.hold_s.unwrap().0);
    let plan = Plan::Holds { exercise: Exercise::HardPush, is_half: false };
    assert_eq!(plan.intervals().len(), usize::from(sets));
    let mut phone = Phone::before_a_run();
    let start = triage_core::companion::player::playing::Playing::start;
    let playing = start(plan, now(1, 0).day, None, phone.clock);
    phone.runner.home.take_up(playing);
    for _ in 0..sets - 1 {
        phone.lives(u64::from(seconds) * 1000 + 30_000);
        assert!(!phone.runner.home.player.is_running());
        phone.does(PlayAct::Resume);
    }
    let begun = phone.done_ms();
    phone.lives(10_000);
    phone.clock.wall_ms += 60_000;
    phone.does(PlayAct::Tick);
    assert_eq!((phone.done_ms(), phone.runner.home.player.is_running()), (begun, false));
    phone.does(PlayAct::Resume);
    phone.lives(u64::from(seconds) * 1000);
    assert_eq!(phone.runner.sheet, Sheet::Today);
}
