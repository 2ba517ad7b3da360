//! A run, written down by hand.

use triage_core::companion::act::{Act, RunAct, RunSign};
use triage_core::companion::draft::RunDraft;
use triage_core::companion::home::Home;
use triage_core::protocol::ladder::LADDER;
use triage_core::words::{companion as texts, plan};
use yew::prelude::*;

use super::fields::{Answer, chips, missing, pain, ticks};
use crate::frame::heading;
use crate::onward::more_below;
use crate::parts::{Doc, bar, button};
use crate::send::pressed;

/// The screen.
pub fn run(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let run = &home.draft.run;
    heading(d, texts::run_title(words));
    day(d, run, on_act);
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
    let signs = RunSign::ALL.into_iter().zip(texts::run_sign_texts(words)).map(|(sign, label)| Answer {
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
fn day(d: &mut Doc, run: &RunDraft, on_act: &Callback<Act>) {
    let words = d.words();
    let days = (0..).zip(texts::run_days(words)).map(|(ago, label)| Answer {
        code: label,
        label,
        is_chosen: run.days_ago == ago,
        act: Act::Run(RunAct::DaysAgo(ago)),
    });
    chips(d, "run-day", texts::run_day(words), days.collect(), on_act);
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
