//! A runner with a companion, and a diary that takes what it is asked to.

use triage_core::companion::act::{Act, Ask};
use triage_core::companion::acting::act;
use triage_core::companion::entry::{Entry, EntryId, Kind};
use triage_core::companion::home::{Due, Home};
use triage_core::companion::player::acting::{DeviceAsk, PlayAct};
use triage_core::companion::player::cue::Cue;
use triage_core::companion::player::playing::Playing;
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
    /// Cues, at milliseconds of the time that the device has.
    pub heard: Vec<(u64, Cue)>,
    pub is_awake: bool,
    /// Where the file of the session plays, milliseconds. `None`: it is silent.
    pub file_at_ms: Option<u32>,
    /// The run that is held in the diary.
    pub held: Option<Playing>,
}

impl Runner {
    pub fn of(diary: &Diary, now: Now) -> Runner {
        let home = Home::of(diary.entries.clone(), Some(calm()), now);
        Runner {
            home,
            sheet: Sheet::Today,
            check: None,
            heard: Vec::new(),
            is_awake: false,
            file_at_ms: None,
            held: None,
        }
    }

    pub fn does(&mut self, acts: &[Act]) {
        for each in acts {
            let (home, asks) = act(&self.home, *each);
            self.home = home;
            asks.into_iter().for_each(|ask| self.perform(ask));
            // As the shell does: what was written down may end a session.
            if !matches!(each, Act::Play(_)) {
                let (home, asks) = act(&self.home, Act::Play(PlayAct::LookAgain));
                self.home = home;
                asks.into_iter().for_each(|ask| self.perform(ask));
            }
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
            Ask::Device(DeviceAsk::Sound(cues)) => {
                let now = self.home.player.reading.wall_ms;
                self.heard.extend(cues.into_iter().map(|cue| (now + u64::from(cue.at_ms), cue.cue)));
            }
            Ask::Device(DeviceAsk::Silence) => {
                let now = self.home.player.reading.wall_ms;
                self.heard.retain(|(at, _)| *at < now);
                self.file_at_ms = None;
            }
            Ask::Device(DeviceAsk::PlayFile(_, at_ms)) => self.file_at_ms = Some(at_ms),
            Ask::Device(DeviceAsk::KeepFileAt(at_ms)) => {
                self.file_at_ms = self.file_at_ms.map(|_| at_ms);
            }
            Ask::Device(DeviceAsk::KeepAwake(is_awake)) => self.is_awake = is_awake,
            Ask::HoldSession => self.held = self.home.player.held().cloned(),
            Ask::Device(DeviceAsk::PrepareSound | DeviceAsk::TestSound) | Ask::File(_) | Ask::Erase => {}
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
            Ask::KeepNote { note: Some(_), .. }
            | Ask::ReadBegan
            | Ask::ReadCalendarAt
            | Ask::KeepSettings => {}
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
