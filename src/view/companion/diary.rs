//! What has been written down, day by day, the newest first.

use triage_core::companion::act::Act;
use triage_core::companion::entry::{CheckIn, Entry, Kind};
use triage_core::companion::home::Home;
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{Words, companion as texts, country, diary as words_of, exercise, screen};
use yew::prelude::*;

use crate::frame::heading;
use crate::parts::{Doc, button, labelled_button};
use crate::send::pressed;

/// The screen.
pub fn diary(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, words_of::title(words));
    button(d, "alt", texts::write_run(words), pressed(on_act, Act::Open(Sheet::Run)));
    let days = home.days();
    if days.is_empty() {
        d.calm(words_of::empty(words));
    }
    for day in days {
        d.within("section.section", |d| {
            d.line_of("h2", country::day(words, day));
            for entry in home.of_day(day.number()) {
                line(d, home, entry, on_act);
            }
        });
    }
}

/// A line, with the way to delete it.
fn line(d: &mut Doc, home: &Home, entry: &Entry, on_act: &Callback<Act>) {
    let words = d.words();
    let said = said(words, entry);
    d.open("div.entry");
    d.line_of("span", said.clone());
    if home.draft.deleting == Some(entry.id) {
        button(d, "quiet", words_of::delete_really(words), pressed(on_act, Act::ConfirmDelete));
    } else if home.can_delete(entry) {
        // The same can be written on several days.
        let of_day = format!("{}, {said}", country::day(words, entry.day));
        let label = screen::labelled(words, words_of::delete(words), &of_day);
        let deleted = pressed(on_act, Act::Delete(entry.id));
        labelled_button(d, "quiet", words_of::delete(words), label, deleted);
    }
    d.close();
}

fn said(words: Words, entry: &Entry) -> String {
    match &entry.kind {
        Kind::Start(_) => words_of::entry_start(words).to_owned(),
        Kind::Check(_) => words_of::entry_check(words).to_owned(),
        Kind::CheckIn(CheckIn { worst_pain: Some(pain), .. }) => {
            words_of::entry_check_in(words, (*pain).into())
        }
        Kind::CheckIn(_) => words_of::entry_lines(words).to_owned(),
        Kind::Run(run) => words_of::entry_run(words, run.minutes.into(), run.pain.unwrap_or(0).into()),
        Kind::Work(work) => exercise::name(words, work.exercise).to_owned(),
        Kind::Test(_) => words_of::entry_test(words).to_owned(),
        Kind::Seen(_) => words_of::entry_seen(words).to_owned(),
        Kind::Week(_) | Kind::Pause(_) | Kind::Finish(_) | Kind::Note | Kind::Removed => {
            words_of::entry_other(words).to_owned()
        }
    }
}
