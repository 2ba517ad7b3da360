//! Raises on one leg: counted by the beat, ended by a press, recorded for both legs.

use std::collections::BTreeSet;

use triage_core::companion::checked::Checked;
use triage_core::companion::entry::Kind;
use triage_core::companion::player::Shows;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::allowed::RaisesLock;
use triage_core::companion::player::plan::{Knee, Phase, Plan};
use triage_core::companion::player::playing::Playing;
use triage_core::companion::progress::Now;
use triage_core::protocol::Fact;
use triage_core::protocol::check_in::Trend;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::{Gate, Stage};
use triage_core::reasoning::Truth;
use triage_core::reasoning::facts::Facts;
use triage_core::reasoning::interview::{Answer, Answers, replay};
use triage_core::reasoning::progress::{Ability, Raises};

use super::cast::{Diary, GOOD, MILD, now};
use super::player::Phone;
use super::rows::witnesses;
use super::runner::Runner;

/// The strength stage, on a day without a run.
fn strength() -> (Diary, Now) {
    let mut diary = Diary::start(MILD);
    for day in 1..=8 {
        diary.check_in(day, GOOD);
    }
    diary.write(8, 9 * 60, Kind::Week(Trend::Better));
    let course = triage_core::companion::progress(&diary.entries, &now(8, 18 * 60)).course;
    assert_eq!(course.stage, Stage::Strength, "the cast begins at this stage");
    (diary, now(8, 18 * 60))
}

fn phone() -> Phone {
    let (diary, now) = strength();
    Phone::of(Runner::of(&diary, now))
}

fn through(phone: &mut Phone, phase: Phase) {
    while phone.phase() != Some(phase) {
        phone.lives(250);
    }
}

#[test]
fn both_legs_are_counted_by_the_beat_and_recorded() {
    for (knee, is_bent) in [(Knee::Straight, false), (Knee::Bent, true)] {
        let mut phone = phone();
        phone.does(PlayAct::Choose(Plan::Raises(knee)));
        phone.does(PlayAct::Start(false));
        assert_eq!((phone.runner.sheet, phone.phase()), (Sheet::Raises, Some(Phase::TwoLegs)));
        through(&mut phone, Phase::OtherLeg);
        // The thirtieth is not down again.
        phone.lives(59_500);
        phone.does(PlayAct::EndLeg);
        assert_eq!(phone.phase(), Some(Phase::Rest), "the other leg rests");
        through(&mut phone, Phase::SoreLeg);
        phone.lives(50_000);
        phone.does(PlayAct::EndLeg);
        assert!(
            matches!(phone.runner.home.player.shows, Shows::Counted(counted) if counted.raises == [29, 25])
        );
        phone.does(PlayAct::SaveCount);
        assert!(phone.runner.home.draft.is_incomplete, "the pain is missing");
        phone.does(PlayAct::Count(1, 1));
        phone.does(PlayAct::CountPain(2));
        phone.does(PlayAct::SaveCount);
        assert!(phone.runner.home.draft.is_incomplete, "nobody has said that the legs could do no more");
        phone.does(PlayAct::CountAll);
        phone.does(PlayAct::SaveCount);
        let raises = Some(Raises { count: 26, other: 29, pain: 2 });
        let wanted = if is_bent {
            Ability { raises_bent: raises, ..Ability::UNKNOWN }
        } else {
            Ability { raises, ..Ability::UNKNOWN }
        };
        assert_eq!(phone.runner.home.entries.last().unwrap().kind, Kind::Test(wanted));
        assert_eq!(phone.runner.sheet, Sheet::Raises, "it offers the other knee");
        let progress = phone.runner.home.progress();
        assert_eq!(phone.runner.home.raises_locked(&progress, knee), Some(RaisesLock::JustTested));
    }
}

/// What is done now, and for how many milliseconds.
fn phase_of(playing: &Playing) -> Option<(Phase, u32)> {
    playing.plan.at(playing.done_ms).map(|(_, interval, from_ms)| (interval.phase, playing.done_ms - from_ms))
}

#[test]
fn nothing_is_recorded_of_raises_that_were_left_or_slept_through() {
    let mut phone = phone();
    let before = phone.runner.home.entries.len();
    phone.does(PlayAct::Choose(Plan::Raises(Knee::Straight)));
    phone.does(PlayAct::Start(false));
    through(&mut phone, Phase::OtherLeg);
    phone.lives(20_000);
    phone.clock.wall_ms += 30_000;
    phone.does(PlayAct::Tick);
    let playing = phone.runner.home.player.playing().unwrap();
    assert_eq!(
        (phase_of(playing), playing.is_running),
        (Some((Phase::CountIn, 0)), false),
        "this leg begins again"
    );
    phone.does(PlayAct::Leave);
    assert_eq!(phone.runner.home.player.shows, Shows::Nothing);
    assert_eq!(phone.runner.home.entries.len(), before);
}

/// A leg that nobody ends, or that nobody watches, has no count.
#[test]
fn a_leg_without_a_press_is_begun_again() {
    for is_frozen in [false, true] {
        let mut phone = phone();
        phone.does(PlayAct::Choose(Plan::Raises(Knee::Straight)));
        phone.does(PlayAct::Start(false));
        through(&mut phone, Phase::OtherLeg);
        if is_frozen {
            phone.lives(10_000);
            (phone.clock.wall_ms, phone.clock.mono_ms) =
                (phone.clock.wall_ms + 9000, phone.clock.mono_ms + 9000);
            phone.does(PlayAct::Tick);
        } else {
            phone.lives(121_000);
        }
        let playing = phone.runner.home.player.playing().unwrap();
        let is = (phase_of(playing), playing.is_running, playing.raises[0]);
        assert_eq!(is, (Some((Phase::CountIn, 0)), false, None));
        // It counts from its own first beat.
        phone.does(PlayAct::Resume);
        phone.lives(3000);
        assert_eq!(phone.runner.home.player.playing().unwrap().counting(), None);
        phone.lives(1000);
        assert_eq!(phone.runner.home.player.playing().unwrap().counting(), Some(0));
    }
}

#[test]
fn the_goal_is_reached_by_what_was_counted() {
    let mut phone = phone();
    let minimum = phone.runner.home.progress().course.raise_minimum;
    let goals = |phone: &Phone| phone.runner.home.goals(&phone.runner.home.progress());
    let is_open = |goals: &[Gate]| goals.iter().any(|gate| matches!(gate, Gate::SingleLegRaises { .. }));
    assert!(is_open(&goals(&phone)));
    for knee in [Knee::Straight, Knee::Bent] {
        phone.does(PlayAct::Choose(Plan::Raises(knee)));
        phone.does(PlayAct::Start(false));
        for leg in [Phase::OtherLeg, Phase::SoreLeg] {
            through(&mut phone, leg);
            phone.lives(u64::from(minimum) * 2000);
            phone.does(PlayAct::EndLeg);
        }
        phone.does(PlayAct::CountPain(1));
        phone.does(PlayAct::CountAll);
        phone.does(PlayAct::SaveCount);
    }
    assert!(!is_open(&goals(&phone)), "both knees are counted, on one day");
}

#[test]
fn each_reason_not_to_count_has_a_runner_and_none_counts_on_a_bad_day() {
    let (diary, at) = strength();
    let mut seen = BTreeSet::new();
    let mut lock = |runner: &Runner| {
        let lock = runner.home.raises_locked(&runner.home.progress(), Knee::Straight);
        seen.insert(format!("{lock:?}"));
        lock
    };
    assert_eq!(lock(&Runner::of(&diary, at)), None);
    for (row, allowed, diary, now) in witnesses() {
        let runner = Runner::of(&diary, now);
        if lock(&runner).is_none() {
            assert!(row.number() >= 12 && allowed.load() == 2, "{row:?}");
        }
    }
    assert_eq!(lock(&Runner::of(&Diary::ready(MILD, 1), now(1, 18 * 60))), Some(RaisesLock::RunToday));
    let of = |checked: Checked| {
        let mut diary = Diary::start(checked);
        diary.check_in(1, GOOD);
        Runner::of(&diary, now(1, 18 * 60))
    };
    assert_eq!(lock(&of(Checked { here: Stage::Protect, ..MILD })), Some(RaisesLock::Stage));
    assert_eq!(lock(&of(Checked { days: 0, ..MILD })), Some(RaisesLock::FirstDays));
    let mut unsafe_now = Runner::of(&diary, at);
    unsafe_now.home.answers = Some(Answers::EMPTY);
    assert_eq!(lock(&unsafe_now), Some(RaisesLock::Unsafe));
    let both = with_both_legs();
    let mut runner = Runner::of(&diary, at);
    runner.home.answers = Some(both);
    assert_eq!(lock(&runner), Some(RaisesLock::BothLegs));
    let mut tested = diary.clone();
    tested.write(
        7,
        9 * 60,
        Kind::Test(Ability { raises: Some(Raises { count: 9, other: 9, pain: 0 }), ..Ability::UNKNOWN }),
    );
    assert_eq!(lock(&Runner::of(&tested, at)), Some(RaisesLock::JustTested));
    assert!(seen.contains("Some(NotToday)"), "{seen:?}");
}

fn with_both_legs() -> Answers {
    let calm = crate::support::search::calm();
    let is_both = |facts: &Facts| facts.truth(Fact::BothLegs) == Truth::Yes;
    let chosen = (0..8).map(|at| calm.with(QuestionId::Leg, Some(Answer::One(at))));
    chosen.into_iter().find(|answers| is_both(&replay(answers).facts)).expect("a choice says both legs")
}
