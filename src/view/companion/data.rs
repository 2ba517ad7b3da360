//! The diary as a file, and erasing it.

use triage_core::companion::act::Act;
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{companion as texts, diary as words_of, progress};
use yew::prelude::*;

use super::Shown;
use crate::frame::heading;
use crate::into_view;
use crate::parts::{Doc, Name, button};
use crate::send::pressed;

/// Whether the browser keeps the diary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// It does.
    Yes,
    /// It refused: what is entered is lost with the page.
    No,
    /// What it has cannot be read, and is left as it is.
    Damaged,
    /// What it has is from a newer version, and is left as it is.
    Newer,
}

/// A file that the runner has opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opened {
    /// It is a diary: what it would change.
    Adds {
        /// Days that the diary does not have.
        days: u32,
        /// Days that would change.
        changed: u32,
    },
    /// It was refused, and why.
    Refused(String),
    /// It has been added.
    Taken,
}

/// The screen.
pub fn data(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, words_of::data_title(words));
    d.p(words_of::data_where(words));
    kept(d, shown.kept);
    button(d, "go", words_of::save_file(words), pressed(on_act, Act::SaveFile));
    d.open("label.alt file");
    d.text(words_of::open_file(words));
    d.open("input");
    d.attribute(Name::Type, "file");
    d.attribute(Name::Id, into_view::DIARY_FILE);
    d.attribute(Name::Accept, ".json,application/json");
    d.close_as(html! { <input onchange={on_act.reform(|_| Act::OpenFile)} /> });
    d.close();
    if let Some(opened) = shown.opened {
        file(d, opened, on_act);
    }
    button(d, "alt", progress::hand_over(words), pressed(on_act, Act::Open(Sheet::HandOver)));
    erase(d, shown, on_act);
}

/// Whether what is entered is kept, where it is not.
pub fn kept(d: &mut Doc, kept: Kept) {
    let words = d.words();
    match kept {
        Kept::Yes => {}
        Kept::No => d.line("p.aside", words_of::not_kept(words)),
        Kept::Damaged => d.line("p.aside", words_of::damaged(words)),
        Kept::Newer => d.line("p.aside", words_of::newer(words)),
    }
}

fn file(d: &mut Doc, opened: &Opened, on_act: &Callback<Act>) {
    let words = d.words();
    d.open("div.aside");
    d.attribute(Name::Role, "status");
    match opened {
        Opened::Adds { days, changed } => {
            d.line_of("p", words_of::file_adds(words, *days));
            d.line_of("p", words_of::file_changes(words, *changed));
            d.within("div.choices two", |d| {
                button(d, "alt", words_of::file_leave(words), pressed(on_act, Act::LeaveFile));
                button(d, "go", words_of::file_take(words), pressed(on_act, Act::TakeFile));
            });
        }
        Opened::Refused(why) => d.line_of("p", why.clone()),
        Opened::Taken => d.p(words_of::file_taken(words)),
    }
    d.close();
}

/// Two presses: there is no copy elsewhere.
fn erase(d: &mut Doc, shown: Shown, on_act: &Callback<Act>) {
    let words = d.words();
    if !shown.home.draft.is_erasing {
        button(d, "quiet", words_of::erase(words), pressed(on_act, Act::Erase));
        return;
    }
    let mut days: Vec<i32> = shown.home.entries.iter().map(|entry| entry.day.number()).collect();
    days.sort_unstable();
    days.dedup();
    d.within("div.aside", |d| {
        let days = u32::try_from(days.len()).unwrap_or(u32::MAX);
        d.line_of("p", words_of::erase_really(words, days));
        d.within("div.choices two", |d| {
            button(d, "alt", words_of::erase_yes(words), pressed(on_act, Act::ConfirmErase));
            button(d, "go", texts::no(words), pressed(on_act, Act::KeepAll));
        });
    });
}
