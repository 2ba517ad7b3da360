//! The companion's diary as it is stored: one JSON form for the slot of a device, the file and the tests.
//!
//! ```text
//! {"format":"soleus-diary","schema":1,"app":"0.1.1","saved":"2026-12-03","entries":[
//!   {"id":"00000000000000a1","rev":0,"day":"2026-12-03","minute":422,"offset":60,"kind":"checkin",
//!    "lines":[],"worst_pain":2,"walking":"as-usual","after_run":"same"}]}
//! ```
//!
//! What is not known is an absent field, never `null` and never 0. What this version does not know is kept and written
//! back, and no rule reads it. Numbers are whole. [`stored`] is an entry, [`said`] what it says, [`merge`] the union of
//! two diaries, [`slots`] what a device keeps, [`file`](mod@file) what a runner can save and open again.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use triage_core::companion::Entry;
use triage_core::companion::entry::{Answered, EntryId};
use triage_core::protocol::CivilDate;

use stored::Day;

mod ability;
pub mod calendar;
pub mod csv;
mod fields;
pub mod file;
mod import;
mod merge;
mod read;
pub mod said;
mod session;
pub mod settings;
pub mod slots;
pub mod stored;
mod writing;

pub use fields::{BadValue, Expected, day_of};
pub use file::Refusal;
pub use import::{Import, difference};
pub use said::Said;
pub use stored::{Stamp, Stored};

/// What the field `format` says.
pub const FORMAT: &str = "soleus-diary";
/// The version of the format. It goes up by one when an older program could no longer read a new diary: for a new code of
/// a field that it knows, and not for a new field or a new kind.
pub const SCHEMA: u64 = 1;

/// A diary.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Value")]
pub struct Diary {
    /// For a person who opens the file. Only a file has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    format: String,
    schema: u64,
    /// The version of the app that wrote it.
    #[serde(skip_serializing_if = "String::is_empty")]
    app: String,
    /// The version of the protocol.
    #[serde(skip_serializing_if = "String::is_empty")]
    protocol: String,
    /// The fingerprint of the protocol.
    #[serde(skip_serializing_if = "String::is_empty")]
    fingerprint: String,
    /// The day of the last save.
    #[serde(skip_serializing_if = "Option::is_none")]
    saved: Option<Day>,
    /// By name, each a group of `rev` and `value`. No rule reads them but the planned days.
    #[serde(skip_serializing_if = "Map::is_empty")]
    settings: Map<String, Value>,
    /// By name: `rev` and `check_for`, and what a later version adds. No rule reads it.
    #[serde(skip_serializing_if = "Map::is_empty")]
    draft: Map<String, Value>,
    /// Which diary it is, on a device that has had another before it ([`slots::EPOCH`]). Only a slot has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    epoch: Option<stored::Id>,
    entries: Vec<Stored>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

/// Who writes a diary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Writer<'a> {
    /// The version of the app.
    pub app: &'a str,
    /// The version of the protocol.
    pub protocol: &'a str,
    /// The fingerprint of the protocol.
    pub fingerprint: &'a str,
    /// The civil day.
    pub saved: CivilDate,
}

impl TryFrom<Value> for Diary {
    type Error = Refusal;

    /// As from a slot: with entries of any day.
    fn try_from(value: Value) -> Result<Diary, Refusal> {
        read::diary(value, read::Days::ANY)
    }
}

impl Default for Diary {
    fn default() -> Diary {
        Diary::new()
    }
}

impl Diary {
    /// A diary without entries.
    pub fn new() -> Diary {
        Diary {
            about: None,
            format: FORMAT.to_owned(),
            schema: SCHEMA,
            app: String::new(),
            protocol: String::new(),
            fingerprint: String::new(),
            saved: None,
            settings: Map::new(),
            draft: Map::new(),
            epoch: None,
            entries: Vec::new(),
            unknown: Map::new(),
        }
    }

    /// The same diary, written by this app on this day.
    #[must_use]
    pub fn written_by(self, writer: Writer) -> Diary {
        Diary {
            app: writer.app.to_owned(),
            protocol: writer.protocol.to_owned(),
            fingerprint: writer.fingerprint.to_owned(),
            saved: Some(Day(writer.saved)),
            ..self
        }
    }

    /// Whether the runner has erased it since: another one began with this number.
    fn is_before(&self, epoch: Option<u64>) -> bool {
        epoch.is_some_and(|epoch| self.epoch.is_none_or(|id| id.0.0 != epoch))
    }

    /// The same diary, or an empty one of this number if it is of before.
    fn unless_before(self, epoch: Option<u64>) -> Diary {
        let id = || epoch.map(|epoch| stored::Id(EntryId(epoch)));
        if self.is_before(epoch) { Diary { epoch: id(), ..Diary::new() } } else { self }
    }

    fn is_empty(&self) -> bool {
        self.entries.is_empty()
            && self.settings.is_empty()
            && self.draft.is_empty()
            && self.unknown.is_empty()
    }

    /// The day of the last save. `None`: it was never saved.
    pub fn saved(&self) -> Option<CivilDate> {
        self.saved.map(|day| day.0)
    }

    /// Every entry as it is stored, also the deleted ones and those of a kind that is not known, in the order of their
    /// days.
    pub fn stored(&self) -> &[Stored] {
        &self.entries
    }

    /// What the core reads. An entry of a kind that this version does not know is left out.
    pub fn entries(&self) -> Vec<Entry> {
        self.entries.iter().filter_map(Stored::in_core).collect()
    }

    /// With one more entry.
    #[must_use]
    pub fn with(self, stored: Stored) -> Diary {
        let entries = merge::closed(self.entries.into_iter().chain([stored]));
        Diary { entries, ..self }
    }

    /// With the next revision of an entry, which says this. `None`: there is no such entry, or no more.
    pub fn edited(&self, id: EntryId, said: &Said) -> Option<Diary> {
        self.revised(id, |stored| stored.edited(said))
    }

    /// With the next revision of an entry, which says this, at this time. `None`: there is no such entry, or no more.
    pub fn rewritten(&self, id: EntryId, at: Stamp, said: &Said) -> Option<Diary> {
        self.revised(id, |stored| Stored { rev: stored.rev, ..stored.moved(at) }.edited(said))
    }

    /// With the next revision of an entry, at another time. `None`: there is no such entry, or no more.
    pub fn moved(&self, id: EntryId, at: Stamp) -> Option<Diary> {
        self.revised(id, |stored| stored.moved(at))
    }

    /// Without an entry; that it was deleted stays. `None`: there is no such entry, or no more.
    pub fn removed(&self, id: EntryId) -> Option<Diary> {
        self.revised(id, |stored| stored.edited(&Said::Removed))
    }

    fn revised(&self, id: EntryId, next: impl FnOnce(&Stored) -> Stored) -> Option<Diary> {
        let next = next(self.entries.iter().find(|stored| stored.id() == id && !stored.is_removed())?);
        // Whoever makes a revision has seen the copies beside the entry. It is not meant to end them.
        let independent = |stored: &Stored| match stored.copy_of {
            Some(of) if of.0 == id => Stored { copy_of: None, ..stored.clone() },
            Some(_) | None => stored.clone(),
        };
        let others = self.entries.iter().filter(|stored| stored.id() != id).map(independent);
        Some(Diary { entries: merge::closed(others.chain([next])), ..self.clone() })
    }

    /// The value of a setting. `None`: it was never set.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.get(name)?.get("value")?.as_str()
    }

    /// With a setting, in the next revision of it.
    #[must_use]
    pub fn with_setting(mut self, name: &str, value: &str) -> Diary {
        let mut setting = self.settings.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
        setting.insert("rev".to_owned(), next_rev(&setting).into());
        setting.insert("value".to_owned(), value.into());
        self.settings.insert(name.to_owned(), Value::Object(setting));
        self
    }

    /// The entries that the full check which was begun is to answer. `None`: none was begun.
    pub fn check_for(&self) -> Option<Vec<Answered>> {
        self.draft
            .contains_key("check_for")
            .then(|| fields::Fields::of(&self.draft).answered("check_for").ok())?
    }

    /// With those entries, or with no check begun.
    #[must_use]
    pub fn with_check_for(mut self, answers: Option<&[Answered]>) -> Diary {
        self.draft.insert("rev".to_owned(), next_rev(&self.draft).into());
        match answers {
            Some(answers) => {
                let list = answers.iter().map(writing::answered).collect();
                self.draft.insert("check_for".to_owned(), Value::Array(list));
            }
            None => drop(self.draft.remove("check_for")),
        }
        self
    }

    /// What is in either of them. Commutative, associative, idempotent.
    #[must_use]
    pub fn merged(&self, other: &Diary) -> Diary {
        let writer = |diary: &Diary| {
            (diary.saved, diary.app.clone(), diary.protocol.clone(), diary.fingerprint.clone())
        };
        let later = if writer(other) > writer(self) { other } else { self };
        let newer = newer_of(&Value::Object(self.draft.clone()), &Value::Object(other.draft.clone()));
        Diary {
            settings: merged_maps(&self.settings, &other.settings),
            draft: newer.as_object().cloned().unwrap_or_default(),
            epoch: self.epoch.max(other.epoch),
            entries: merge::closed(self.entries.iter().chain(&other.entries).cloned()),
            unknown: merged_maps(&self.unknown, &other.unknown),
            ..later.clone()
        }
    }
}

fn rev_of(group: &Map<String, Value>) -> Option<u64> {
    group.get("rev").and_then(Value::as_u64)
}

fn next_rev(group: &Map<String, Value>) -> u64 {
    rev_of(group).map_or(1, |rev| rev.saturating_add(1))
}

/// Of two values of the same name the one with the higher revision, and of two with the same the one whose text comes
/// last.
fn newer_of(one: &Value, other: &Value) -> Value {
    let rank = |value: &Value| (value.as_object().and_then(rev_of), value.to_string());
    if rank(other) > rank(one) { other.clone() } else { one.clone() }
}

fn merged_maps(one: &Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
    let mut merged = one.clone();
    for (name, value) in other {
        let newer = merged.get(name).map_or_else(|| value.clone(), |mine| newer_of(mine, value));
        merged.insert(name.clone(), newer);
    }
    merged
}
