//! The files of the diary: what a runner saves, and what a runner opens.

use gloo_file::callbacks::{FileReader, read_as_bytes};
use gloo_file::{Blob, File};
use triage_core::companion::home::Home;
use triage_core::companion::settings::Settings;
use triage_core::protocol::CivilDate;
use triage_core::words::{Words, diary as words_of};
use triage_exchange::diary::{Diary, Import, calendar, csv, day_of, difference, settings, slots};
use triage_exchange::shelf::Found;
use triage_view::{DIARY_FILE, Files, Kept, Lasts, Opened};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::Callback;

use super::keeper::Keeper;
use super::texts;
use crate::shell::clock;
use crate::shell::download::{Given, give};

/// The setting that holds the day of the last file.
const SAVED: &str = "file";

/// Starts to read the file that the runner has chosen. What it returns has to be held meanwhile.
pub fn read(mount: &Element, read: Callback<Option<Vec<u8>>>) -> Option<FileReader> {
    let input = mount.query_selector(&format!("#{DIARY_FILE}")).ok().flatten()?;
    let file = input.dyn_into::<HtmlInputElement>().ok()?.files()?.get(0)?;
    let blob: Blob = File::from(file).into();
    Some(read_as_bytes(&blob, move |bytes| read.emit(bytes.ok())))
}

impl Keeper {
    /// What the runner has chosen around the plan.
    pub fn settings(&self) -> Settings {
        settings::settings(&self.diary)
    }

    /// Keeps what the runner has chosen.
    pub fn keep_settings(&mut self, chosen: &Settings) {
        let diary = settings::with_settings(std::mem::take(&mut self.diary), chosen);
        self.replace(Some(diary));
    }

    /// What is known of its files. `lasts`: what the browser says.
    pub fn files(&self, lasts: Lasts, is_refused: bool, today: CivilDate) -> Files {
        Files {
            lasts,
            saved: self.diary.setting(SAVED).and_then(day_of),
            has_calendar: calendar::is_exported(&self.diary),
            has_days_ahead: calendar::has_events(&self.diary, &[], today),
            is_refused,
        }
    }

    /// Gives the runner the diary as a file.
    pub fn save_file(&self, words: Words, done: Callback<bool>) {
        let text = match (self.kept(), slots::load(&self.shelf)) {
            (Kept::Damaged, Ok(Found::Damaged(texts))) => texts.join("\n"),
            _whole => self.diary.to_file(words_of::data_where(words)),
        };
        give(Given { name: "calf-diary.json", kind: "application/json", text: &text }, done);
    }

    /// It has been saved as a file on this day.
    pub fn file_saved(&mut self, today: CivilDate) {
        let diary = std::mem::take(&mut self.diary).with_setting(SAVED, &today.to_string());
        self.replace(Some(diary));
    }

    /// Gives the runner the diary as a table.
    pub fn save_table(&self, home: &Home, done: Callback<bool>) {
        let text = csv::to_csv(home, &self.diary);
        give(Given { name: "calf-diary.csv", kind: "text/csv", text: &text }, done);
    }

    /// Gives the runner a calendar file with these days.
    pub fn save_calendar(&mut self, words: Words, home: &Home, planned: &[CivilDate], done: Callback<bool>) {
        let texts = calendar::Texts {
            name: words_of::calendar_name(words),
            title: if home.settings.has_plain_title {
                words_of::calendar_title_plain(words)
            } else {
                words_of::calendar_title(words)
            },
            text: words_of::calendar_text(words),
            at: home.settings.calendar_at,
        };
        let today = home.now.day;
        let (diary, text) = calendar::export(&self.diary, planned, today, clock::utc(), &texts);
        give(Given { name: "calf.ics", kind: "text/calendar", text: &text }, done);
        self.replace(Some(diary));
    }

    /// What an opened file would change. Nothing is changed yet.
    pub fn offer(&mut self, words: Words, bytes: Option<&[u8]>, today: CivilDate) -> Opened {
        self.reading = None;
        match Diary::from_file(bytes.unwrap_or_default(), today) {
            Ok(theirs) => {
                let Import { days_added, days_changed, .. } =
                    difference(&self.diary, &self.diary.merged(&theirs));
                self.opened = Some(theirs);
                let count = |days: usize| u32::try_from(days).unwrap_or(u32::MAX);
                Opened::Adds { days: count(days_added), changed: count(days_changed) }
            }
            Err(refusal) => Opened::Refused(texts::refusal(words, &refusal)),
        }
    }

    /// Adds what the opened file has. A full check that was begun elsewhere answers nothing here.
    pub fn take(&mut self) {
        let begun = self.diary.check_for();
        let merged = self.opened.take().map(|theirs| self.diary.merged(&theirs));
        // Nor is a session of another device going on here.
        let session = self.diary.session(0);
        let merged =
            merged.map(|merged| merged.with_check_for(begun.as_deref()).with_session(session.as_ref()));
        self.replace(merged);
    }
}
