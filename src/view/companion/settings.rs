//! What the runner can choose around the plan. Each choice takes effect and is kept at once.

use triage_core::companion::act::Act;
use triage_core::companion::settings::{Setting, Settings};
use triage_core::words::{screen, settings as texts, week};
use yew::prelude::*;

use super::fields::{Answer, ticks};
use super::{Shown, player};
use crate::frame::heading;
use crate::into_view::CALENDAR_AT;
use crate::numbers;
use crate::parts::{Doc, Name, tick_row};
use crate::send::changed;

/// The screen.
pub fn settings(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    let words = d.words();
    let chosen = &shown.home.settings;
    heading(d, texts::title(words));
    run_days(d, chosen, on_act);
    calendar(d, chosen, on_act);
    if shown.device.plays_files {
        player::sound(d, chosen.sound, on_act);
    }
    d.line("p.field", screen::choose_country(words));
    numbers::place(d, shown.session, shown.on_event);
}

fn run_days(d: &mut Doc, chosen: &Settings, on_act: &Callback<Act>) {
    const CODES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let words = d.words();
    let days = (0..).zip(CODES).zip(week::weekdays(words)).map(|((weekday, code), label)| Answer {
        code,
        label,
        is_chosen: chosen.run_days.has(weekday),
        act: Act::Set(Setting::RunDay(weekday)),
    });
    ticks(d, "run-days", texts::run_days(words), days.collect(), on_act);
    let has_too_few = !chosen.run_days.is_none() && !chosen.run_days.is_enough();
    d.open("p.hint");
    d.attribute(Name::Role, "status");
    d.text(if has_too_few { texts::too_few(words) } else { texts::run_days_hint(words) });
    d.close();
}

fn calendar(d: &mut Doc, chosen: &Settings, on_act: &Callback<Act>) {
    let words = d.words();
    d.line("p.field", texts::calendar(words));
    d.open("label.time");
    d.line("span", texts::calendar_at(words));
    d.open("input");
    d.attribute(Name::Type, "time");
    d.attribute(Name::Id, CALENDAR_AT);
    if let Some(minute) = chosen.calendar_at {
        d.attribute_of(Name::Value, format!("{:02}:{:02}", minute / 60, minute % 60).into());
    }
    d.close_as(html! { <input onchange={on_act.reform(|_| Act::Set(Setting::ReadCalendarAt))} /> });
    d.close();
    d.line("p.hint", texts::calendar_hint(words));
    d.within("div.choices joined", |d| {
        let changed = changed(on_act, Act::Set(Setting::PlainTitle));
        tick_row(d, texts::plain_title(words).to_owned(), chosen.has_plain_title, changed);
    });
}
