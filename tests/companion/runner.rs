//! A runner with a companion, and a diary that takes what it is asked to.

use triage_core::companion::act::{Act, Ask};
use triage_core::companion::acting::act;
use triage_core::companion::draft::Draft;
use triage_core::companion::entry::{Entry, EntryId, Kind};
use triage_core::companion::home::{Due, Home};
use triage_core::companion::progress::Now;
use triage_core::companion::today::{Allowed, Row};
use triage_core::protocol::sheet::Sheet;
use triage_core::reasoning::interview::Answers;

use crate::support::search::calm;

use super::cast::Diary;

/// A runner with a companion, as the shell runs it.
pub struct Runner {
    pub home: Home,
    pub sheet: Sheet,
    pub check: Option<Answers>,
}

impl Runner {
    pub fn of(diary: &Diary, now: Now) -> Runner {
        let home = Home {
            entries: diary.entries.clone(),
            answers: Some(calm()),
            news_asked: None,
            draft: Draft::EMPTY,
            now,
        };
        Runner { home, sheet: Sheet::Today, check: None }
    }

    pub fn does(&mut self, acts: &[Act]) {
        for each in acts {
            let (home, asks) = act(&self.home, *each);
            self.home = home;
            asks.into_iter().for_each(|ask| self.perform(ask));
        }
    }

    pub fn perform(&mut self, ask: Ask) {
        let Now { day, offset, .. } = self.home.now;
        let entries = &mut self.home.entries;
        match ask {
            Ask::Show(sheet) => self.sheet = sheet,
            Ask::Add { days_ago, minute, kind } => {
                let day = (0..days_ago).fold(day, |day, _| day.day_before());
                let id = EntryId(1000 + entries.len() as u64);
                entries.push(Entry { id, rev: 0, day, minute, offset, kind });
            }
            Ask::Edit(id, kind) => {
                let old =
                    entries.iter().filter(|entry| entry.id == id).max_by_key(|entry| entry.rev).unwrap();
                entries.push(Entry { rev: old.rev + 1, kind, ..old.clone() });
            }
            Ask::Delete(id) => {
                let old =
                    entries.iter().filter(|entry| entry.id == id).max_by_key(|entry| entry.rev).unwrap();
                entries.push(Entry { rev: old.rev + 1, kind: Kind::Removed, ..old.clone() });
            }
            Ask::CheckAgain { known } => self.check = Some(*known),
            // A form of the list of days is opened from its day.
            Ask::Back => self.sheet = Sheet::Day,
            Ask::AddOn { day, minute, kind } => {
                let id = EntryId(1000 + entries.len() as u64);
                entries.push(Entry { id, rev: 0, day, minute, offset, kind });
            }
            Ask::EditAt { id, day, minute, kind } => {
                let old =
                    entries.iter().filter(|entry| entry.id == id).max_by_key(|entry| entry.rev).unwrap();
                entries.push(Entry { rev: old.rev + 1, day, minute, kind, ..old.clone() });
            }
            Ask::KeepNote { day, note: None } => {
                let id = EntryId(1000 + entries.len() as u64);
                entries.push(Entry { id, rev: 0, day, minute: None, offset, kind: Kind::Note });
            }
            Ask::SaveFile | Ask::OpenFile | Ask::TakeFile | Ask::LeaveFile | Ask::Erase => {}
            Ask::KeepNote { note: Some(_), .. } | Ask::ReadBegan => {}
        }
    }

    pub fn due(&self) -> Option<Due> {
        self.home.due(&self.home.progress())
    }

    pub fn today(&self) -> (Row, Allowed) {
        let today = self.home.progress().today;
        (today.row, today.allowed)
    }
}
