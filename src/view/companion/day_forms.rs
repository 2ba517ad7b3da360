//! The forms of a day of the diary: its check, its exercises, a note.

use triage_core::companion::act::{Act, CheckAct, WeekAct};
use triage_core::companion::entry::{CheckIn, Kind, Lines};
use triage_core::companion::home::Home;
use triage_core::companion::kept::{is_still, least_pain, least_walking};
use triage_core::companion::today::Missing;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::words::{companion as texts, exercise, question, week as week_words};
use yew::prelude::*;

use super::fields::{Answer, missing, pain_from, rows};
use super::{Shown, day};
use crate::frame::heading;
use crate::into_view::NOTE;
use crate::onward::more_below;
use crate::parts::{Choice, Doc, bar, button, card, tick_row};
use crate::send::{changed, pressed};

/// The check of a day, written down later or changed. What has asked for a full check stays as it is, or gets worse.
pub fn check(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let draft = &home.draft.week.check;
    let old = match home.edited().map(|entry| &entry.kind) {
        Some(Kind::CheckIn(old)) => *old,
        Some(_) | None => CheckIn { lines: None, worst_pain: None, walking: None, after_run: None },
    };
    heading(d, week_words::check_title(words));
    d.line_of("p.status", week_words::day(words, home.open_day()));
    let lacks = |d: &mut Doc, what: Missing, question: &'static str| {
        if home.draft.missing == Some(what) {
            missing(d, texts::missing(words, question));
        }
    };
    lacks(d, Missing::Lines, week_words::check_lines(words));
    lines(d, draft.lines, old.lines.unwrap_or(Lines::NONE), draft.has_none, on_act);
    lacks(d, Missing::Pain, week_words::check_pain(words));
    let act = |pain| Act::Week(WeekAct::Check(CheckAct::Pain(pain)));
    let least = least_pain(&old).unwrap_or(0);
    pain_from(d, "worst-pain", week_words::check_pain(words), least, draft.worst_pain, act, on_act);
    lacks(d, Missing::Walking, week_words::check_walking(words));
    let least = least_walking(&old).unwrap_or(Walking::AsUsual);
    let answers = Walking::ALL.iter().filter(|walking| **walking >= least).map(|walking| Answer {
        code: walking.code(),
        label: texts::walks(words, *walking),
        is_chosen: draft.walking == Some(*walking),
        act: Act::Week(WeekAct::Check(CheckAct::Walking(*walking))),
    });
    rows(d, "walking", week_words::check_walking(words), answers.collect(), on_act);
    if home.run_asked_about(home.open_day()).is_some() || old.after_run.is_some() {
        lacks(d, Missing::AfterRun, texts::after_run(words));
        let stays = is_still(&old);
        let answers = AfterRun::ALL.iter().filter(|after| !stays || **after == AfterRun::Still);
        let answers = answers.map(|after| Answer {
            code: after.code(),
            label: texts::after(words, *after),
            is_chosen: draft.after_run == Some(*after),
            act: Act::Week(WeekAct::Check(CheckAct::AfterRun(*after))),
        });
        rows(d, "after-run", texts::after_run(words), answers.collect(), on_act);
    }
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::Week(WeekAct::SaveCheck))));
    // As for every list of signs, the way on comes after the last row; here that is of the last question.
    more_below(d, Line::ALL.len() + 2 + Walking::ALL.len() + AfterRun::ALL.len());
}

/// The lines, then "Not sure" and "None of these": one of them has to be ticked. `kept` cannot be unticked.
fn lines(d: &mut Doc, ticked: Lines, kept: Lines, has_none: bool, on_act: &Callback<Act>) {
    let words = d.words();
    let row = |d: &mut Doc, value, label, is_chosen, is_fixed, act| {
        let changed = changed(on_act, Act::Week(WeekAct::Check(act)));
        let choice = Choice {
            kind: "checkbox",
            name: "line",
            value,
            label,
            hint: "",
            mark: "",
            class: "choice",
            is_chosen,
            is_fixed,
            spoken: None,
            changed,
        };
        card(d, choice);
    };
    d.open("fieldset.field");
    d.line("legend", week_words::check_lines(words));
    if !kept.is_none() {
        d.calm(week_words::stays(words));
    }
    d.within("div.choices joined", |d| {
        for line in Line::ALL {
            let label = texts::line(words, *line);
            row(d, line.code(), label, ticked.has(*line), kept.has(*line), CheckAct::Line(*line));
        }
        let is_not_sure = ticked.is_not_sure();
        row(d, "not-sure", question::not_sure(words), is_not_sure, kept.is_not_sure(), CheckAct::NotSure);
        if kept.is_none() {
            row(d, "none", question::none_of_these(words), has_none, false, CheckAct::NoLine);
        }
    });
    d.close();
}

/// The exercises that were done on a day; or, while one is being changed, the pain in it.
pub fn work(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let day = week_words::day(words, home.open_day());
    if let Some(Kind::Work(work)) = home.edited().map(|entry| &entry.kind) {
        heading(d, exercise::name(words, work.exercise));
        d.line_of("p.status", day);
        let act = |pain| Act::Week(WeekAct::WorkPain(pain));
        pain_from(d, "work-pain", week_words::work_pain(words), 0, home.draft.week.work_pain, act, on_act);
        bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::Week(WeekAct::SaveWork))));
        return;
    }
    heading(d, week_words::work_title(words));
    d.line_of("p.status", day);
    d.within("div.choices joined", |d| {
        for each in Exercise::ALL {
            let is_done = home.done_on(home.open_day(), *each).is_some();
            let ticked = changed(on_act, Act::Week(WeekAct::Work(*each)));
            tick_row(d, exercise::name(words, *each).to_owned(), is_done, ticked);
        }
    });
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::Week(WeekAct::SaveWork))));
    more_below(d, Exercise::ALL.len());
}

/// A note.
pub fn note(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    /// As many signs as the diary keeps of a note.
    const MOST: &str = "200";
    let words = d.words();
    let home = shown.home;
    heading(d, week_words::note_title(words));
    d.line_of("p.status", week_words::day(words, home.open_day()));
    d.line("p.hint", week_words::note_hint(words));
    let text = home.draft.week.editing.and_then(|id| day::note(shown, id)).unwrap_or("").to_owned();
    let label = week_words::note_title(words);
    d.node(html! { <textarea id={NOTE} rows="4" maxlength={MOST} aria-label={label} defaultvalue={text} /> });
    bar(d, |d| button(d, "go", texts::save(words), pressed(on_act, Act::Week(WeekAct::SaveNote))));
}
