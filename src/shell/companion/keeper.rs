//! The diary on this device: loaded once, saved on each change, merged with what another tab has saved.

mod days;

use std::cell::RefCell;

use gloo_file::callbacks::FileReader;
use triage_core::companion::entry::{Answered, EntryId, Kind};
use triage_core::companion::player::playing::Playing;
use triage_core::companion::{Entry, Now, progress};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::review::{FINGERPRINT, VERSION};
use triage_core::reasoning::interview::Answers;
use triage_core::session::Session;
use triage_exchange::diary::{Diary, Said, Stamp, Stored, Writer, slots};
use triage_exchange::record::Record;
use triage_exchange::shelf::{Found, Refused};
use triage_view::Kept;
use web_sys::Element;
use yew::Callback;

use super::entered::{new_id, said};
use super::{files, lasting};
use crate::shell::clock;
use crate::shell::storage::{self, Watch, Web};

thread_local! {
    /// The diary with what could not be saved. The screens of a check are without a keeper, and it must outlast them.
    static UNSAVED: RefCell<Option<Diary>> = const { RefCell::new(None) };
}

/// The diary and where it is kept.
pub struct Keeper {
    pub(super) diary: Diary,
    /// What the core reads of it. Working out what follows from a full check takes long, so that is done once for each.
    read: Vec<(Stored, Entry)>,
    pub(super) shelf: Web,
    kept: Kept,
    /// The diary of an opened file.
    pub(super) opened: Option<Diary>,
    /// Held while a file is being read.
    pub(super) reading: Option<FileReader>,
    _watch: Watch,
}

impl Keeper {
    /// What this device has. `heard` is called with what another tab writes.
    pub fn open(heard: Callback<String>) -> Keeper {
        let shelf = storage::of_device();
        let (mut diary, kept) = match slots::load(&shelf) {
            Ok(Found::Record(diary)) => (*diary, Kept::Yes),
            Ok(Found::Nothing) => (Diary::new(), Kept::Yes),
            Ok(Found::Damaged(_)) => (Diary::new(), Kept::Damaged),
            Ok(Found::Newer) => (Diary::new(), Kept::Newer),
            Err(Refused) => (Diary::new(), Kept::No),
        };
        // What could not be saved is still here, for as long as the page is.
        if let Some(unsaved) = UNSAVED.take().filter(|unsaved| !slots::is_erased(&shelf, unsaved)) {
            diary = diary.merged(&unsaved);
            UNSAVED.set(Some(unsaved));
        }
        let [first, second] = slots::SLOTS;
        let watch = storage::watch([first, second, slots::EPOCH], heard);
        let mut keeper =
            Keeper { diary, read: Vec::new(), shelf, kept, opened: None, reading: None, _watch: watch };
        keeper.read();
        keeper
    }

    /// Whether the browser keeps it.
    pub const fn kept(&self) -> Kept {
        self.kept
    }

    /// The entries, as the core reads them.
    pub fn entries(&self) -> Vec<Entry> {
        self.read.iter().map(|(_, entry)| entry.clone()).collect()
    }

    /// Whether the runner has ever checked in.
    pub fn has_check_in(&self) -> bool {
        self.read.iter().any(|(_, entry)| matches!(entry.kind, Kind::CheckIn(_)))
    }

    /// The answers of the last full check on record.
    pub fn answers(&self) -> Option<Answers> {
        self.checks().last().map(|record| record.answers)
    }

    /// In the order of their days.
    fn checks(&self) -> impl Iterator<Item = Record> {
        self.diary.stored().iter().filter_map(|stored| match stored.said() {
            Ok(Some(Said::Start { record, .. } | Said::Check { record, .. })) => Some(record),
            _other => None,
        })
    }

    /// Records the finished checks that the diary does not have: those noted while it was closed, the one that the device
    /// has kept of an earlier visit, and that of this visit. So a result that was reached beside the plan counts as well.
    pub fn record(&mut self, session: &Session) {
        let noted: Vec<Record> =
            storage::noted().lines().filter(|line| !line.is_empty()).map(Record::of_line).collect();
        let kept = session.kept.as_ref().map(|kept| &kept.check);
        let checks = kept.into_iter().chain([&session.check]).filter(|check| check.has_outcome());
        let of_visit = checks.filter_map(|check| Some(Record::of_check(check, check.answered_at?)));
        for record in noted.into_iter().chain(of_visit) {
            if self.checks().all(|known| known.at != record.at || known.answers != record.answers) {
                self.record_one(record, session);
            }
        }
        if self.kept == Kept::Yes {
            storage::forget_noted();
        }
    }

    /// As the start of an episode, if none is open or it is about another place; and as a full check that answers what asked
    /// for it, if it was begun for that.
    fn record_one(&mut self, record: Record, session: &Session) {
        let Some((day, minute)) = session.clock.day_of(Some(record.at)) else { return };
        let offset = clock::offset();
        let is_open = progress(&self.entries(), &super::now()).course.is_started;
        let is_elsewhere = self.answers().is_some_and(|last| {
            [QuestionId::Leg, QuestionId::Site].iter().any(|id| last.get(*id) != record.answers.get(*id))
        });
        let begun = self.diary.check_for();
        if !is_open || is_elsewhere {
            let today = session.clock.today.unwrap_or(day);
            let days_ago = u8::try_from(today.number() - day.number()).unwrap_or(u8::MAX);
            let said = Said::Start { record: record.clone(), days_ago };
            // Counted from the day on which it is taken as the start; the answers are older by `days_ago`.
            let stamp = Stamp { day: today, minute: session.clock.minute, offset };
            self.put(Stored::new(new_id(), 0, stamp, &said));
        }
        if is_open || begun.is_some() {
            let answers = begun.filter(|_| record.is_again).unwrap_or_default();
            let is_answer = record.is_again;
            let said = Said::Check { record, answers };
            if is_answer {
                self.diary = std::mem::take(&mut self.diary).with_check_for(None);
            }
            self.put(Stored::new(new_id(), 0, Stamp { day, minute, offset }, &said));
        }
    }

    /// A full check begins that is to answer these entries.
    pub fn begin_check(&mut self, asking: &[Answered]) {
        self.diary = std::mem::take(&mut self.diary).with_check_for(Some(asking));
        self.save();
    }

    /// The run that was running when the page was closed. `mono_ms`: the clock that only goes forward.
    pub fn session(&self, mono_ms: u64) -> Option<Playing> {
        self.diary.session(mono_ms)
    }

    /// Keeps the run that is running, or forgets it.
    pub fn hold_session(&mut self, playing: Option<&Playing>) {
        self.diary = std::mem::take(&mut self.diary).with_session(playing);
        self.save();
    }

    /// Writes an entry of a day up to a few days ago.
    pub fn add(&mut self, now: &Now, days_ago: u8, minute: Option<u16>, kind: &Kind) {
        let day = (0..days_ago).fold(now.day, |day, _| day.day_before());
        let stamp = Stamp { day, minute, offset: now.offset };
        if let Some(said) = said(kind) {
            self.put(Stored::new(new_id(), 0, stamp, &said));
        }
    }

    /// Writes this in place of what an entry says.
    pub fn edit(&mut self, id: EntryId, kind: &Kind) {
        let edited = said(kind).and_then(|said| self.diary.edited(id, &said));
        self.replace(edited);
    }

    /// Deletes an entry.
    pub fn delete(&mut self, id: EntryId) {
        let removed = self.diary.removed(id);
        self.replace(removed);
    }

    /// Takes in what another tab has written: a diary, or that it was erased.
    pub fn hear(&mut self, text: &str) {
        match self.kept {
            Kept::Yes | Kept::No => {}
            Kept::Damaged | Kept::Newer => return,
        }
        // They may have all of it: another save would only be answered by another.
        match slots::joined(&self.shelf, &self.diary, Some(text)) {
            Ok(joined) => self.diary = joined,
            Err(Refused) => self.kept = Kept::No,
        }
        if self.kept == Kept::No {
            self.save();
        }
        self.read();
    }

    /// The page may have been asleep while the diary was erased in another tab.
    pub fn come_back(&mut self) {
        if slots::is_erased(&self.shelf, &self.diary) {
            self.hear("");
        }
    }

    /// Reads the file that the runner has chosen.
    pub fn read_file(&mut self, mount: &Element, read: Callback<Option<Vec<u8>>>) {
        self.reading = files::read(mount, read);
    }

    /// Erases the diary.
    pub fn erase(&mut self) {
        // A slot that cannot be removed cannot be read either.
        self.diary = slots::erase(&self.shelf, new_id().0).unwrap_or_default();
        storage::forget_noted();
        storage::forget_asked();
        UNSAVED.set(None);
        self.kept = Kept::Yes;
        self.read.clear();
    }

    fn put(&mut self, stored: Stored) {
        let more = std::mem::take(&mut self.diary).with(stored);
        self.replace(Some(more));
    }

    pub(super) fn replace(&mut self, diary: Option<Diary>) {
        if let Some(diary) = diary {
            self.diary = diary;
            self.save();
            self.read();
        }
    }

    /// Saves it, unless what the device has cannot be read: that stays as it is.
    fn save(&mut self) {
        match self.kept {
            Kept::Damaged | Kept::Newer => {
                UNSAVED.set(Some(self.diary.clone()));
                return;
            }
            Kept::Yes | Kept::No => {}
        }
        let writer = clock::read().today.map(|saved| Writer {
            app: VERSION,
            protocol: VERSION,
            fingerprint: FINGERPRINT,
            saved,
        });
        if let Some(writer) = writer {
            self.diary = std::mem::take(&mut self.diary).written_by(writer);
        }
        match slots::save(&self.shelf, &self.diary) {
            Ok(merged) => {
                self.diary = merged;
                self.kept = Kept::Yes;
                UNSAVED.set(None);
                // Another tab may have read before this was written, and write after it.
                let mine = self.diary.clone();
                lasting::alone(move || drop(slots::joined(&storage::of_device(), &mine, None)));
            }
            Err(Refused) => {
                self.kept = Kept::No;
                UNSAVED.set(Some(self.diary.clone()));
            }
        }
    }

    fn read(&mut self) {
        let before = std::mem::take(&mut self.read);
        let known =
            |stored: &Stored| before.iter().find(|(of, _)| of == stored).map(|(_, entry)| entry.clone());
        self.read = self
            .diary
            .stored()
            .iter()
            .filter_map(|stored| {
                let entry = known(stored).or_else(|| stored.in_core())?;
                Some((stored.clone(), entry))
            })
            .collect();
    }
}
