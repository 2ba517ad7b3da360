//! What is written on any day of the diary, and changed there; the notes; and how old what a full check carries over is.

use triage_core::companion::entry::{EntryId, Kind};
use triage_core::companion::known::{Finished, news_asked};
use triage_core::protocol::CivilDate;
use triage_core::protocol::pace::PACE;
use triage_exchange::diary::{Said, Stamp, Stored};

use super::super::entered::{new_id, said};
use super::Keeper;

impl Keeper {
    /// Writes an entry of this day.
    pub fn add_on(&mut self, offset: Option<i16>, day: CivilDate, minute: Option<u16>, kind: &Kind) {
        if let Some(said) = said(kind) {
            self.put(Stored::new(new_id(), 0, Stamp { day, minute, offset }, &said));
        }
    }

    /// Writes this in place of an entry, with its day and minute.
    pub fn edit_at(&mut self, id: EntryId, day: CivilDate, minute: Option<u16>, kind: &Kind) {
        let offset = self.stored(id).and_then(|stored| stored.at().offset);
        let edited =
            said(kind).and_then(|said| self.diary.rewritten(id, Stamp { day, minute, offset }, &said));
        self.replace(edited);
    }

    /// Keeps a note of this day, or this in place of an earlier one. Without a word there is nothing to keep.
    pub fn note(&mut self, offset: Option<i16>, day: CivilDate, note: Option<EntryId>, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let said = Said::Note(text.to_owned());
        match note {
            Some(id) => self.replace(self.diary.edited(id, &said)),
            None => self.put(Stored::new(new_id(), 0, Stamp { day, minute: None, offset }, &said)),
        }
    }

    /// The notes, by their entries. No rule reads them.
    pub fn notes(&self) -> Vec<(EntryId, String)> {
        let note = |stored: &Stored| match stored.said() {
            Ok(Some(Said::Note(text))) => Some((stored.id(), text)),
            _other => None,
        };
        self.diary.stored().iter().filter_map(note).collect()
    }

    fn stored(&self, id: EntryId) -> Option<&Stored> {
        self.diary.stored().iter().find(|stored| stored.id() == id)
    }

    /// The day on which clot risks and pregnancy were last asked about.
    pub fn news_asked(&self) -> Option<CivilDate> {
        let finished = |stored: &Stored| {
            let (record, days_ago) = match stored.said() {
                Ok(Some(Said::Start { record, days_ago })) => (record, days_ago),
                Ok(Some(Said::Check { record, .. })) => (record, 0),
                _other => return None,
            };
            let day = (0..days_ago).fold(stored.at().day, |day, _| day.day_before());
            Some(Finished { day, answers: record.answers, is_again: record.is_again })
        };
        news_asked(&PACE, self.diary.stored().iter().filter_map(finished))
    }
}
