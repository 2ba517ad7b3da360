//! The diary as a file, and erasing it.

use triage_core::companion::Progress;
use triage_core::companion::act::{Act, FileAct};
use triage_core::companion::planned::planned;
use triage_core::protocol::CivilDate;
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{companion as texts, diary as words_of, plan, progress as progress_words, settings};
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

/// Whether the browser will go on keeping it, as far as it says.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Lasts {
    /// It has not said.
    #[default]
    Unknown,
    /// It has agreed to.
    Yes,
    /// It has not agreed to.
    No,
    /// It has not agreed to, and erases what it keeps after a week without a visit.
    AWeek,
}

/// What is known of the files of the diary.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Files {
    /// Whether the browser will go on keeping the diary without one.
    pub lasts: Lasts,
    /// The day of the last file. `None`: there was none.
    pub saved: Option<CivilDate>,
    /// A calendar file has been saved.
    pub has_calendar: bool,
    /// A day of it lies ahead.
    pub has_days_ahead: bool,
    /// The last one was not saved.
    pub is_refused: bool,
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
pub fn data(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    heading(d, words_of::data_title(words));
    d.p(words_of::data_where(words));
    kept(d, shown.kept);
    lasts(d, shown);
    file_due(d, shown, progress);
    button(d, "go", words_of::save_file(words), pressed(on_act, Act::File(FileAct::Save)));
    if shown.files.is_refused {
        d.open("p.aside");
        d.attribute(Name::Role, "status");
        d.text(words_of::not_saved(words));
        d.close();
    }
    d.open("label.alt file");
    d.text(words_of::open_file(words));
    d.open("input");
    d.attribute(Name::Type, "file");
    d.attribute(Name::Id, into_view::DIARY_FILE);
    d.attribute(Name::Accept, ".json,application/json");
    d.close_as(html! { <input onchange={on_act.reform(|_| Act::File(FileAct::Open))} /> });
    d.close();
    if let Some(opened) = shown.opened {
        file(d, opened, on_act);
    }
    button(d, "alt", words_of::save_table(words), pressed(on_act, Act::File(FileAct::SaveTable)));
    d.calm(words_of::table_for(words));
    let run_days = shown.home.settings.run_days;
    if shown.files.has_days_ahead || !planned(progress, shown.home.now.day, run_days).is_empty() {
        button(d, "alt", words_of::save_calendar(words), pressed(on_act, Act::File(FileAct::SaveCalendar)));
        d.calm(words_of::calendar_for(words));
    }
    button(d, "alt", progress_words::hand_over(words), pressed(on_act, Act::Open(Sheet::HandOver)));
    button(d, "alt", plan::paper(words), pressed(on_act, Act::Open(Sheet::Paper)));
    button(d, "alt", settings::title(words), pressed(on_act, Act::Open(Sheet::Settings)));
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

/// How long it is kept, by what the browser says of itself.
fn lasts(d: &mut Doc, shown: Shown) {
    let words = d.words();
    match (shown.kept, shown.files.lasts) {
        (Kept::No | Kept::Damaged | Kept::Newer, _) | (Kept::Yes, Lasts::Unknown) => {}
        (Kept::Yes, Lasts::Yes) => d.calm(words_of::lasts(words)),
        (Kept::Yes, Lasts::No) => d.calm(words_of::may_go(words)),
        (Kept::Yes, Lasts::AWeek) => d.calm(words_of::may_go_soon(words)),
    }
}

/// One quiet line, where it is time for a file.
pub fn file_due(d: &mut Doc, shown: Shown, progress: &Progress) {
    let words = d.words();
    if shown.home.is_file_due(progress, shown.files.saved) {
        d.calm(words_of::file_due(words));
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
                button(d, "alt", words_of::file_leave(words), pressed(on_act, Act::File(FileAct::Leave)));
                button(d, "go", words_of::file_take(words), pressed(on_act, Act::File(FileAct::Take)));
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
        if shown.files.has_calendar {
            d.p(words_of::erase_calendar(words));
        }
        d.within("div.choices two", |d| {
            button(d, "alt", words_of::erase_yes(words), pressed(on_act, Act::ConfirmErase));
            button(d, "go", texts::no(words), pressed(on_act, Act::KeepAll));
        });
    });
}
