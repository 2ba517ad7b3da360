//! A session that runs by the clock: what is coming, then the clock, and a run is written down at its end.

use triage_core::companion::act::Act;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::plan::{Interval, Phase, Plan};
use triage_core::companion::player::playing::Playing;
use triage_core::companion::player::{Shows, SoundMode};
use triage_core::companion::settings::Setting;
use triage_core::protocol::ladder::{LADDER, LadderStep, WARM_WALK_MINUTES};
use triage_core::words::{
    Words, exercise as exercise_words, plan as plan_words, player as texts, raises, screen, today,
};
use yew::prelude::*;

use super::fields::{Answer, pain, rows};
use super::{Shown, start};
use crate::frame::heading;
use crate::parts::{Doc, Name, bar, button};
use crate::send::pressed;

/// What the device does for a session. `None`: that has not been tried yet.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Device {
    /// Whether a sound can be heard.
    pub has_sound: Option<bool>,
    /// Whether the screen stays on.
    pub stays_awake: Option<bool>,
    /// Whether the page may play a file of sound: the app's own may.
    pub plays_files: bool,
}

/// The screen.
pub fn player(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    match &shown.home.player.shows {
        Shows::Ready(plan) => ready(d, shown, *plan, on_act),
        Shows::Playing(playing) if playing.is_hurting => hurting(d, playing, on_act),
        Shows::Playing(playing) => running(d, shown.device, playing, on_act),
        Shows::Nothing | Shows::Ended(_) | Shows::Counted(_) => {
            heading(d, texts::nothing(d.words()));
            button(d, "go", texts::back_to_today(d.words()), did(on_act, PlayAct::Leave));
        }
    }
}

/// Sends it when a button is pressed.
pub fn did(on_act: &Callback<Act>, act: PlayAct) -> Callback<MouseEvent> {
    pressed(on_act, Act::Play(act))
}

/// What is coming, before it starts.
fn ready(d: &mut Doc, shown: Shown, plan: Plan, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, title(words, plan));
    match plan {
        Plan::Step(number) => {
            if let Some(row) = LADDER.iter().find(|row| row.number == number) {
                d.line_of("p.step", plan_words::step(words, row));
                in_all(d, plan);
                d.line_of("p.calm", watch(words, row));
            }
            d.p(today::stop_at(words));
            if number > 1 {
                let easier = texts::easier(words, u32::from(number) - 1);
                start::choose(d, easier, Plan::Step(number - 1), on_act);
            }
        }
        Plan::Minutes(_) => {
            in_all(d, plan);
            d.p(today::stop_at(words));
        }
        Plan::Holds { exercise, .. } => {
            d.p(exercise_words::how(words, exercise));
            holds(d, plan);
        }
        Plan::Ice => d.p(texts::ice_cloth(words)),
        Plan::Raises(_) => {}
    }
    if shown.device.plays_files && plan.is_by_clock_alone() {
        d.calm(texts::sound_hint(words));
        sound(d, shown.home.settings.sound, on_act);
    } else {
        d.calm(texts::sound_hint_screen_on(words));
    }
    button(d, "alt", texts::test_sound(words), did(on_act, PlayAct::TestSound));
    bar(d, |d| {
        if plan.is_run() {
            button(d, "alt", texts::painkiller(words), did(on_act, PlayAct::Start(true)));
            button(d, "go", texts::no_painkiller(words), did(on_act, PlayAct::Start(false)));
        } else {
            button(d, "go", texts::start(words), did(on_act, PlayAct::Start(false)));
        }
    });
}

/// How it is heard.
pub fn sound(d: &mut Doc, chosen: SoundMode, on_act: &Callback<Act>) {
    let words = d.words();
    let answer = |code, label, sound| Answer {
        code,
        label,
        is_chosen: chosen == sound,
        act: Act::Set(Setting::Sound(sound)),
    };
    let answers = vec![
        answer("screen-on", texts::screen_on(words), SoundMode::ScreenOn),
        answer("screen-off", texts::screen_off(words), SoundMode::ScreenOff),
    ];
    rows(d, "sound", texts::sound_question(words), answers, on_act);
}

fn in_all(d: &mut Doc, plan: Plan) {
    let minutes = plan.total_ms().div_ceil(60_000);
    d.line_of("p", texts::in_all(d.words(), minutes, WARM_WALK_MINUTES.into()));
}

fn holds(d: &mut Doc, plan: Plan) {
    let intervals = plan.intervals();
    let seconds = intervals.first().map_or(0, |interval| interval.seconds);
    let times = u32::try_from(intervals.len()).unwrap_or(0);
    d.line_of("p.step", texts::holds(d.words(), times, seconds.into()));
}

fn watch(words: Words, row: &LadderStep) -> String {
    let run = clock(u32::from(row.run_s) * 1000);
    if row.walk_s == 0 {
        texts::watch_run(words, &run)
    } else {
        texts::watch(words, &run, &clock(u32::from(row.walk_s) * 1000), row.repeats.into())
    }
}

fn title(words: Words, plan: Plan) -> String {
    match plan {
        Plan::Step(step) => texts::title_step(words, step.into()),
        Plan::Minutes(minutes) => texts::title_minutes(words, minutes.into()),
        Plan::Holds { exercise, .. } => exercise_words::name(words, exercise).to_owned(),
        Plan::Ice => texts::title_ice(words).to_owned(),
        Plan::Raises(_) => raises::title(words).to_owned(),
    }
}

/// The clock. What is done now is read out when it changes; the time left is there to be looked at.
fn running(d: &mut Doc, device: Device, playing: &Playing, on_act: &Callback<Act>) {
    let words = d.words();
    let plan = playing.plan;
    heading(d, title(words, plan));
    notices(d, device, playing, on_act);
    let Some((position, interval, from_ms)) = plan.at(playing.done_ms) else { return };
    let left_ms = from_ms + u32::from(interval.seconds) * 1000 - playing.done_ms;
    phase(d, interval.phase);
    d.open("p.clock");
    d.attribute(Name::Role, "timer");
    d.text_of(clock(left_ms));
    d.close();
    let intervals = plan.intervals();
    d.line_of(
        "p.status",
        screen::line(words, &where_it_is(words, playing, position, interval.phase), screen::dot),
    );
    match intervals.get(position + 1) {
        _ if plan.is_by_press() => {}
        Some(next) => {
            let time = clock(u32::from(next.seconds) * 1000);
            d.line_of("p", texts::next(words, phase_name(words, next.phase), &time));
        }
        None => d.p(texts::next_end(words)),
    }
    if plan == Plan::Ice {
        d.p(texts::ice_cloth(words));
    }
    bar(d, |d| {
        button(d, "alt", texts::stop(words), did(on_act, PlayAct::Stop));
        if playing.is_running && plan != Plan::Ice {
            button(d, "alt", texts::pause(words), did(on_act, PlayAct::Pause));
        } else if !playing.is_running {
            button(d, "go", texts::resume(words), did(on_act, PlayAct::Resume));
        }
        if plan.is_run() {
            button(d, "go hurts", texts::hurts(words), did(on_act, PlayAct::Hurts));
        }
    });
}

/// What the runner has to know or to say about the device.
pub fn notices(d: &mut Doc, device: Device, playing: &Playing, on_act: &Callback<Act>) {
    let words = d.words();
    d.open("div");
    d.attribute(Name::Role, "status");
    if let Some(before_ms) = playing.before_sleep_ms {
        let slept_ms = playing.done_ms.saturating_sub(before_ms);
        d.line_of("p.aside", texts::slept(words, &clock(slept_ms)));
        d.within("div.choices two", |d| {
            button(d, "alt", texts::stopped_then(words), did(on_act, PlayAct::StoppedThen));
            button(d, "alt", texts::did_that(words), did(on_act, PlayAct::DidThat));
        });
    } else if playing.was_clock_set {
        d.line("p.aside", texts::clock_set(words));
    } else if !playing.is_running {
        d.line("p.aside", texts::paused(words));
    }
    if device.has_sound == Some(false) {
        d.calm(texts::no_sound(words));
    }
    if device.stays_awake == Some(false) {
        d.calm(texts::no_wake(words));
    }
    d.close();
}

/// What is done now, in large letters.
pub fn phase(d: &mut Doc, phase: Phase) {
    let words = d.words();
    d.open("div");
    d.attribute(Name::Role, "status");
    d.line("p.phase", phase_name(words, phase));
    d.close();
}

fn phase_name(words: Words, phase: Phase) -> &'static str {
    match phase {
        Phase::WarmUp => texts::warm_up(words),
        Phase::Run => texts::run(words),
        Phase::Walk => texts::walk(words),
        Phase::CoolDown => texts::cool_down(words),
        Phase::Hold => texts::hold(words),
        Phase::Ice => texts::ice(words),
        Phase::TwoLegs => texts::two_legs(words),
        Phase::CountIn => texts::count_in(words),
        Phase::OtherLeg => texts::other_leg(words),
        Phase::Rest => texts::rest(words),
        Phase::SoreLeg => texts::sore_leg(words),
    }
}

/// Which of the runs or holds it is, and how long all of a run still takes.
fn where_it_is(words: Words, playing: &Playing, position: usize, phase: Phase) -> Vec<String> {
    let plan = playing.plan;
    let number =
        matches!(phase, Phase::Run | Phase::Hold).then(|| number(words, &plan.intervals(), position, phase));
    let left_ms = plan.total_ms().saturating_sub(playing.done_ms);
    let left = plan.is_run().then(|| texts::left(words, left_ms.div_ceil(60_000)));
    number.into_iter().chain(left).collect()
}

fn number(words: Words, intervals: &[Interval], position: usize, phase: Phase) -> String {
    let count = |intervals: &[Interval]| {
        let same = intervals.iter().filter(|interval| interval.phase == phase).count();
        u32::try_from(same).unwrap_or(0)
    };
    let number = count(intervals.get(..=position).unwrap_or(&[]));
    if phase == Phase::Hold {
        texts::hold_of(words, number, count(intervals))
    } else {
        texts::of(words, number, count(intervals))
    }
}

/// How much it hurts: from 5 on it ends at once.
fn hurting(d: &mut Doc, playing: &Playing, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, texts::how_much(words));
    let how_much = |pain| Act::Play(PlayAct::Pain(pain));
    pain(d, "pain-now", texts::pain_scale(words), playing.pain_now, how_much, on_act);
    d.p(texts::hurts_rule(words));
    bar(d, |d| {
        if playing.pain_now.is_some() {
            button(d, "alt", texts::resume(words), did(on_act, PlayAct::Resume));
        }
        button(d, "go", texts::stop(words), did(on_act, PlayAct::Stop));
    });
}

/// Minutes and seconds, the second that has begun counted.
fn clock(ms: u32) -> String {
    let seconds = ms.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
