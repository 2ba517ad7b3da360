//! Raises on one leg, counted by the beat: first the leg that does not hurt, then the sore one.

use triage_core::companion::Progress;
use triage_core::companion::act::Act;
use triage_core::companion::home::Home;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::allowed::RaisesLock;
use triage_core::companion::player::plan::{BEAT_MS, Knee, Plan};
use triage_core::companion::player::playing::Playing;
use triage_core::companion::player::{Counted, Shows};
use triage_core::words::{Words, companion, player, raises as texts, screen};
use yew::prelude::*;

use super::Shown;
use super::fields::{missing, pain};
use super::player::{did, notices, phase};
use crate::frame::heading;
use crate::onward::more_below;
use crate::parts::{Doc, Name, bar, button, labelled_button, tick_row};
use crate::send::changed;

/// The screen.
pub fn raises(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    match &shown.home.player.shows {
        Shows::Playing(playing) => counting(d, shown, playing, on_act),
        Shows::Counted(counted) => result(d, shown, counted, on_act),
        Shows::Ready(Plan::Raises(knee)) => ready(d, progress, *knee, on_act),
        Shows::Ready(_) | Shows::Ended(_) | Shows::Nothing => choose(d, shown, progress, on_act),
    }
}

/// Which knee, or why not now.
fn choose(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, texts::title(words));
    if let Some(lock) = lock(shown.home, progress) {
        d.p(locked(words, lock));
        return;
    }
    rules(d, progress);
    let is_open = |knee| shown.home.raises_locked(progress, knee).is_none();
    bar(d, |d| {
        for (knee, text) in [(Knee::Bent, texts::bent(words)), (Knee::Straight, texts::straight(words))] {
            if is_open(knee) {
                let class = if knee == Knee::Straight || !is_open(Knee::Straight) { "go" } else { "alt" };
                button(d, class, text, did(on_act, PlayAct::Choose(Plan::Raises(knee))));
            }
        }
    });
}

/// Why raises are counted with neither knee now.
pub fn lock(home: &Home, progress: &Progress) -> Option<RaisesLock> {
    let straight = home.raises_locked(progress, Knee::Straight)?;
    home.raises_locked(progress, Knee::Bent).map(|_| straight)
}

fn rules(d: &mut Doc, progress: &Progress) {
    let words = d.words();
    d.fixed_list(&[
        texts::how_wall(words),
        texts::how_warm(words),
        texts::how_beat(words),
        texts::how_stop(words),
    ]);
    d.line_of("p.calm", texts::goal(words, progress.course.raise_minimum.into()));
}

fn ready(d: &mut Doc, progress: &Progress, knee: Knee, on_act: &Callback<Act>) {
    let words = d.words();
    heading(
        d,
        match knee {
            Knee::Straight => texts::straight(words),
            Knee::Bent => texts::bent(words),
        },
    );
    rules(d, progress);
    button(d, "alt", player::test_sound(words), did(on_act, PlayAct::TestSound));
    bar(d, |d| button(d, "go", player::start(words), did(on_act, PlayAct::Start(false))));
}

/// While a leg is being counted, all of the screen ends it: the hands are at the wall.
fn counting(d: &mut Doc, shown: Shown, playing: &Playing, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, texts::title(words));
    notices(d, shown.device, playing, on_act);
    let Some((_, interval, from_ms)) = playing.plan.at(playing.done_ms) else { return };
    phase(d, interval.phase);
    let since_ms = playing.done_ms - from_ms;
    let is_up = (since_ms / BEAT_MS).is_multiple_of(2);
    let beat = if is_up { texts::up(words) } else { texts::down(words) };
    if let Some(count) = playing.counting().filter(|_| playing.is_running) {
        d.open("button.alt press");
        d.attribute(Name::Type, "button");
        d.line_of("span.clock", count.to_string());
        d.line("span", beat);
        d.line("span", texts::press(words));
        let ended = did(on_act, PlayAct::EndLeg);
        d.close_as(html! { <button onclick={ended} /> });
        return;
    }
    let left = (u32::from(interval.seconds) * 1000 - since_ms).div_ceil(1000);
    d.open("p.clock");
    d.attribute(Name::Role, "timer");
    d.text_of(left.to_string());
    d.close();
    if interval.phase.has_beat() {
        d.line("p.beat", beat);
    }
    bar(d, |d| {
        button(d, "alt", player::stop(words), did(on_act, PlayAct::Leave));
        if playing.is_running {
            button(d, "alt", player::pause(words), did(on_act, PlayAct::Pause));
        } else {
            button(d, "go", player::resume(words), did(on_act, PlayAct::Resume));
        }
    });
}

fn result(d: &mut Doc, shown: Shown, counted: &Counted, on_act: &Callback<Act>) {
    let words = d.words();
    let [other, sore] = counted.raises;
    heading(d, texts::result(words));
    leg(d, 0, texts::other_count(words, other.into()), on_act);
    leg(d, 1, texts::sore_count(words, sore.into()), on_act);
    d.calm(texts::noise(words));
    if shown.home.draft.is_incomplete {
        missing(d, companion::answer_first(words).to_owned());
    }
    let how_much = |pain| Act::Play(PlayAct::CountPain(pain));
    pain(d, "raises-pain", texts::pain(words), counted.pain, how_much, on_act);
    d.within("div.choices joined", |d| {
        tick_row(
            d,
            texts::all(words).to_owned(),
            counted.is_all,
            changed(on_act, Act::Play(PlayAct::CountAll)),
        );
    });
    bar(d, |d| {
        button(d, "alt", texts::drop(words), did(on_act, PlayAct::Leave));
        button(d, "go", companion::save(words), did(on_act, PlayAct::SaveCount));
    });
    more_below(d, 1);
}

/// A count, with the way to correct it.
fn leg(d: &mut Doc, leg: u8, count: String, on_act: &Callback<Act>) {
    let words = d.words();
    let change = |d: &mut Doc, text: &'static str, by: i8| {
        let label = screen::labelled(words, text, &count);
        labelled_button(d, "alt", text, label, did(on_act, PlayAct::Count(leg, by)));
    };
    d.line_of("p.minutes", count.clone());
    d.within("div.choices two", |d| {
        change(d, texts::one_less(words), -1);
        change(d, texts::one_more(words), 1);
    });
}

/// Why no raises are counted now.
fn locked(words: Words, lock: RaisesLock) -> &'static str {
    match lock {
        RaisesLock::NotToday => texts::not_today(words),
        RaisesLock::NotChecked => texts::not_checked(words),
        RaisesLock::RunToday => texts::run_today(words),
        RaisesLock::Stage => texts::too_early_stage(words),
        RaisesLock::FirstDays => texts::first_days(words),
        RaisesLock::Unsafe => texts::not_ruled_out(words),
        RaisesLock::JustTested => texts::just_tested(words),
        RaisesLock::BothLegs => texts::both_legs(words),
    }
}
