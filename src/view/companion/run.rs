//! A run, written down by hand.

use triage_core::companion::act::{Act, RunAct, RunSign, WeekAct};
use triage_core::companion::draft::RunDraft;
use triage_core::companion::entry::Kind;
use triage_core::companion::home::Home;
use triage_core::protocol::ladder::LADDER;
use triage_core::reasoning::Truth;
use triage_core::words::{companion as texts, plan, week as week_words};
use yew::prelude::*;

use super::fields::{Answer, chips, missing, pain, ticks};
use crate::frame::heading;
use crate::into_view::BEGAN;
use crate::onward::more_below;
use crate::parts::{Doc, Name, bar, button};
use crate::send::pressed;

/// The screen.
pub fn run(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let run = &home.draft.run;
    heading(d, texts::run_title(words));
    if home.draft.week.is_ahead {
        missing(d, week_words::lies_ahead(words).to_owned());
    }
    day(d, home, on_act);
    began(d, run, on_act);
    what(d, run, on_act);
    d.line_of("p.minutes", texts::run_minutes_run(words, run.minutes.into()));
    d.within("div.choices two", |d| {
        button(d, "alt", texts::fewer(words), pressed(on_act, Act::Run(RunAct::Minutes(-5))));
        button(d, "alt", texts::more(words), pressed(on_act, Act::Run(RunAct::Minutes(5))));
    });
    if home.draft.is_incomplete {
        missing(d, texts::missing(words, texts::run_pain(words)));
    }
    pain(d, "run-pain", texts::run_pain(words), run.pain, |pain| Act::Run(RunAct::Pain(pain)), on_act);
    // A pop that was there stays.
    let is_popped = match home.edited().map(|entry| &entry.kind) {
        Some(Kind::Run(old)) => old.pop == Truth::Yes,
        Some(_) | None => false,
    };
    if is_popped {
        d.calm(week_words::stays(words));
    }
    let signs = RunSign::ALL.into_iter().zip(texts::run_sign_texts(words));
    let offered = signs.filter(|(sign, _)| !is_popped || *sign != RunSign::Pop);
    let signs = offered.map(|(sign, label)| Answer {
        code: "on",
        label,
        is_chosen: run.has(sign),
        act: Act::Run(RunAct::Sign(sign)),
    });
    ticks(d, "run-sign", texts::run_signs(words), signs.collect(), on_act);
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::SaveRun)));
    // What is not ticked counts as no, so it has to have been in view.
    more_below(d, RunSign::ALL.len());
}

/// Which day.
fn day(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let run = &home.draft.run;
    let (day, today) = (run.day(home.now.day), home.now.day);
    let on = |ago: u8| (0..ago).fold(today, |day, _| day.day_before());
    if run.day.is_some() {
        d.line_of("p.status", week_words::day(words, day));
    }
    let days = (0..).zip(texts::run_days(words)).map(|(ago, label)| Answer {
        code: label,
        label,
        is_chosen: day == on(ago),
        act: Act::Run(RunAct::DaysAgo(ago)),
    });
    chips(d, "run-day", texts::run_day(words), days.collect(), on_act);
}

/// When it began, if the runner knows. The browser's own field for a time.
fn began(d: &mut Doc, run: &RunDraft, on_act: &Callback<Act>) {
    let words = d.words();
    d.open("label.time");
    d.line("span", week_words::began(words));
    d.open("input");
    d.attribute(Name::Type, "time");
    d.attribute(Name::Id, BEGAN);
    if let Some(minute) = run.minute {
        d.attribute_of(Name::Value, format!("{:02}:{:02}", minute / 60, minute % 60).into());
    }
    d.close_as(html! { <input onchange={on_act.reform(|_| Act::Week(WeekAct::ReadBegan))} /> });
    d.close();
    d.line("p.hint", week_words::began_hint(words));
}

/// Which step of the ladder, or another run.
fn what(d: &mut Doc, run: &RunDraft, on_act: &Callback<Act>) {
    const STEPS: [&str; LADDER.len()] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    let words = d.words();
    let steps = LADDER.iter().zip(STEPS).map(|(row, label)| Answer {
        code: label,
        label,
        is_chosen: run.step == Some(row.number),
        act: Act::Run(RunAct::Step(Some(row.number))),
    });
    let other = Answer {
        code: "other",
        label: texts::run_other(words),
        is_chosen: run.step.is_none(),
        act: Act::Run(RunAct::Step(None)),
    };
    chips(d, "run-step", texts::run_what(words), steps.chain([other]).collect(), on_act);
    if let Some(row) = LADDER.iter().find(|row| Some(row.number) == run.step) {
        d.line_of("p.calm", plan::step(words, row));
    }
}
