//! The diary as a list of days: what was done on each, and what can be said of those ahead.

use triage_core::companion::Progress;
use triage_core::companion::act::{Act, WeekAct};
use triage_core::companion::entry::{Entry, Kind};
use triage_core::companion::home::Home;
use triage_core::companion::progress::Judged;
use triage_core::companion::week::{self, Ahead};
use triage_core::protocol::CivilDate;
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{
    companion as texts, diary as words_of, progress as progress_words, screen, week as week_words,
};
use yew::prelude::*;

use super::{entry, picture};
use crate::frame::heading;
use crate::into_view::RETURNED;
use crate::parts::{Doc, Name, button};
use crate::send::pressed;

/// The screen.
pub fn diary(d: &mut Doc, home: &Home, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let earlier = home.draft.week.earlier;
    let ahead = week::ahead(home, progress);
    heading(d, words_of::title(words));
    turn(d, week_words::earlier(words), WeekAct::Earlier, on_act);
    d.within("ul.days", |d| {
        for day in week::days(home.now.day, earlier) {
            let ahead = ahead.iter().find(|(of, _)| *of == day).map(|(_, ahead)| *ahead);
            d.within("li", |d| row(d, home, progress, day, ahead, on_act));
        }
    });
    if week::has_later(home, earlier) {
        turn(d, week_words::later(words), WeekAct::Later, on_act);
    }
    button(d, "alt", texts::write_run(words), pressed(on_act, Act::Open(Sheet::Run)));
}

fn turn(d: &mut Doc, label: &'static str, act: WeekAct, on_act: &Callback<Act>) {
    button(d, "quiet", label, pressed(on_act, Act::Week(act)));
}

/// A day, all of which can be pressed.
fn row(
    d: &mut Doc,
    home: &Home,
    progress: &Progress,
    day: CivilDate,
    ahead: Option<Ahead>,
    on_act: &Callback<Act>,
) {
    let words = d.words();
    d.open("button.day");
    d.attribute(Name::Type, "button");
    if home.draft.week.day == Some(day) {
        d.attribute(Name::Id, RETURNED);
    }
    let is_today = day == home.now.day;
    if is_today {
        d.attribute(Name::AriaCurrent, "date");
    }
    let date = week_words::day(words, day);
    d.line_of("b", if is_today { screen::labelled(words, week_words::is_today(words), &date) } else { date });
    let runs: Vec<&Judged> = progress.runs.iter().filter(|run| run.day == day.number()).collect();
    let said = said(d, home, day);
    d.within("span", |d| {
        for run in &runs {
            picture::mark(d, run);
        }
        if !said.is_empty() {
            d.line_of("span", screen::line(words, &said, screen::semicolon));
        }
        match ahead {
            Some(ahead) if said.is_empty() && runs.is_empty() => d.line("span", of_day_ahead(d, ahead)),
            None if said.is_empty() && runs.is_empty() => d.line("span", week_words::nothing(words)),
            Some(_) | None => {}
        }
    });
    d.close_as(html! { <button onclick={pressed(on_act, Act::Week(WeekAct::Day(day)))} /> });
}

fn of_day_ahead(d: &Doc, ahead: Ahead) -> &'static str {
    let words = d.words();
    match ahead {
        Ahead::AfterCheck => week_words::after_check(words),
        Ahead::NoRun => progress_words::no_run(words),
        Ahead::Closed => week_words::not_open(words),
    }
}

/// What was written down on a day, in the order of the day, without its runs.
fn said(d: &Doc, home: &Home, day: CivilDate) -> Vec<String> {
    let words = d.words();
    let entries = home.of_day(day.number());
    let is_other = |entry: &&&Entry| !matches!(entry.kind, Kind::Run(_) | Kind::Work(_));
    let mut said: Vec<String> =
        entries.iter().rev().filter(is_other).map(|each| entry::said(words, each)).collect();
    let done = entries.iter().filter(|each| matches!(each.kind, Kind::Work(_))).count();
    if done > 0 {
        said.push(week_words::exercises(words, u32::try_from(done).unwrap_or(u32::MAX)));
    }
    // Two check-ins of a day can say the same.
    said.dedup();
    said
}
