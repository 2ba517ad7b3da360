//! A day of the diary: what is on it, with Edit and Delete, and what can be added.

use triage_core::companion::act::{Act, WeekAct};
use triage_core::companion::entry::{Entry, EntryId, Kind};
use triage_core::companion::home::Home;
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{country, diary as words_of, screen, week as week_words};
use yew::prelude::*;

use super::{Shown, entry};
use crate::frame::heading;
use crate::parts::{Doc, button, labelled_button};
use crate::send::pressed;

/// The screen.
pub fn day(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    let words = d.words();
    let home = shown.home;
    let day = home.open_day();
    heading(d, week_words::day(words, day));
    if day > home.now.day {
        d.line("p.aside", week_words::lies_ahead(words));
    }
    let entries = home.of_day(day.number());
    if entries.is_empty() {
        d.calm(week_words::nothing(words));
    }
    for (place, each) in (1_u32..).zip(entries.iter().rev()) {
        line(d, shown, each, place, on_act);
    }
    add(d, home, on_act);
}

/// An entry, with the ways to change it.
fn line(d: &mut Doc, shown: Shown, each: &Entry, place: u32, on_act: &Callback<Act>) {
    let words = d.words();
    let home = shown.home;
    let said = entry::said(words, each);
    d.open("div.entry");
    d.within("span", |d| {
        d.line_of("span", said.clone());
        if let Some(text) = note(shown, each.id).filter(|_| each.kind == Kind::Note) {
            d.line_of("p.calm", text.to_owned());
        }
        if home.is_answered(each) {
            d.line("p.calm", week_words::answered(words));
        }
    });
    // The same can be written twice on a day, and on several days.
    let of_day = format!("{}, {said} {}", country::day(words, each.day), words.number(place));
    let way = |d: &mut Doc, name: &'static str, act: Act| {
        labelled_button(d, "quiet", name, screen::labelled(words, name, &of_day), pressed(on_act, act));
    };
    if home.draft.deleting == Some(each.id) {
        button(d, "quiet", words_of::delete_really(words), pressed(on_act, Act::ConfirmDelete));
    } else {
        if home.can_edit(each) {
            way(d, week_words::edit(words), Act::Week(WeekAct::Edit(each.id)));
        }
        if home.can_delete(each) {
            way(d, words_of::delete(words), Act::Delete(each.id));
        }
    }
    d.close();
}

/// What the runner has written in a note.
pub fn note(shown: Shown<'_>, id: EntryId) -> Option<&str> {
    shown.notes.iter().find(|(of, _)| *of == id).map(|(_, text)| text.as_str())
}

fn add(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    let ways = [
        (Sheet::Check, week_words::add_check(words)),
        (Sheet::Run, week_words::add_run(words)),
        (Sheet::Work, week_words::add_work(words)),
        (Sheet::Note, week_words::add_note(words)),
    ];
    if ways.iter().all(|(sheet, _)| !home.can_add(*sheet)) {
        return;
    }
    d.within("section.section", |d| {
        d.line("h2", week_words::add(words));
        d.within("div.choices two", |d| {
            for (sheet, label) in ways.into_iter().filter(|(sheet, _)| home.can_add(*sheet)) {
                button(d, "alt", label, pressed(on_act, Act::Week(WeekAct::Add(sheet))));
            }
        });
    });
}
