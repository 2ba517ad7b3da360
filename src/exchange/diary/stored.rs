//! An entry as it is stored: an envelope that every version can read, and the fields of its kind, whatever they are.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use triage_core::companion::Entry;
use triage_core::companion::entry::{CheckIn, EntryId, Kind, Lines};
use triage_core::protocol::CivilDate;

use super::fields::{BadValue, Fields, Read, TEXT, day_of, id_text};
use super::file::Refusal;
use super::read::Days;
use super::said::{REMOVED, Said, is_known};

/// When an entry was made, by the device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// The civil day.
    pub day: CivilDate,
    /// Minutes since midnight, 0 to 1439; a greater number is not known. `None`: not known.
    pub minute: Option<u16>,
    /// Minutes that the clock was ahead of UTC, −720 to 840; any other is not known. `None`: not known.
    pub offset: Option<i16>,
}

/// An entry. Fields that this version does not know, and kinds that it does not know, are kept as they are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Stored {
    pub(super) id: Id,
    pub(super) rev: u32,
    pub(super) day: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minute: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) offset: Option<i16>,
    pub(super) kind: String,
    /// The entry that this is another version of: two had the same revision and differed, and both were kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) copy_of: Option<Id>,
    #[serde(flatten)]
    pub(super) fields: Map<String, Value>,
}

impl Stored {
    /// An entry of a known kind.
    pub fn new(id: EntryId, rev: u32, at: Stamp, said: &Said) -> Stored {
        Stored {
            id: Id(id),
            rev,
            day: Day(at.day),
            minute: at.minute.filter(|minute| *minute < MINUTES_OF_DAY),
            offset: at.offset.filter(|offset| OFFSETS.contains(offset)),
            kind: said.kind().to_owned(),
            copy_of: None,
            fields: said.fields(),
        }
    }

    /// The entry in a JSON object. Its envelope is looked at, the fields of its kind are not.
    pub(super) fn of(mut map: Map<String, Value>) -> Read<Stored> {
        let from = Fields::of(&map);
        let (id, rev) = (Id(from.id("id")?), from.rev("rev")?);
        let day = Day(from.day("day", Days::ANY.from, None)?);
        let minute = from.number("minute", (0, i64::from(MINUTES_OF_DAY) - 1))?;
        let offset = from.number("offset", ((*OFFSETS.start()).into(), (*OFFSETS.end()).into()))?;
        let kind = from.text("kind", TEXT)?.to_owned();
        let copy_of = map.contains_key("copy_of").then(|| from.id("copy_of").map(Id)).transpose()?;
        for name in ["id", "rev", "day", "minute", "offset", "kind", "copy_of"] {
            map.remove(name);
        }
        Ok(Stored { id, rev, day, minute, offset, kind, copy_of, fields: map })
    }

    /// Its name.
    pub const fn id(&self) -> EntryId {
        self.id.0
    }

    /// Its revision.
    pub const fn rev(&self) -> u32 {
        self.rev
    }

    /// When it was made.
    pub const fn at(&self) -> Stamp {
        Stamp { day: self.day.0, minute: self.minute, offset: self.offset }
    }

    /// The code of its kind.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Whether it was deleted.
    pub fn is_removed(&self) -> bool {
        self.kind == REMOVED
    }

    /// What the core reads. `None`: a kind that this version does not know. One whose fields cannot be used counts as a
    /// sign that may be there, so that it is never milder than it was; neither a slot nor a file gives one.
    pub fn in_core(&self) -> Option<Entry> {
        self.entry().unwrap_or_else(|_| {
            let Stamp { day, minute, offset } = self.at();
            let lines = Some(Lines::NOT_SURE);
            let not_sure = CheckIn { lines, worst_pain: None, walking: None, after_run: None };
            Some(Entry { id: self.id(), rev: self.rev(), day, minute, offset, kind: Kind::CheckIn(not_sure) })
        })
    }

    /// What it says. `None`: a kind that this version does not know.
    ///
    /// # Errors
    /// [`BadValue`] if a field of a known kind cannot be used. A diary that was read from a slot or a file has none.
    pub fn said(&self) -> Result<Option<Said>, BadValue> {
        Said::read(&self.kind, &Fields::of(&self.fields)).map_err(|bad| *bad)
    }

    /// What the core reads. `None`: a kind that this version does not know, which no rule reads.
    ///
    /// # Errors
    /// As [`Stored::said`].
    pub fn entry(&self) -> Result<Option<Entry>, BadValue> {
        let kind = self.said()?.map(|said| said.in_core());
        let Stamp { day, minute, offset } = self.at();
        Ok(kind.map(|kind| Entry { id: self.id.0, rev: self.rev, day, minute, offset, kind }))
    }

    /// The next revision, which says this. Fields that this version does not know stay, unless the kind is another.
    #[must_use]
    pub(super) fn edited(&self, said: &Said) -> Stored {
        let mut next = Stored::new(self.id.0, self.rev.saturating_add(1), self.at(), said);
        if next.kind == self.kind {
            let unknown = self.fields.iter().filter(|(name, _)| !is_known(&self.kind, name));
            next.fields.extend(unknown.map(|(name, value)| (name.clone(), value.clone())));
        }
        next
    }

    /// The next revision, which says the same at another time.
    #[must_use]
    pub(super) fn moved(&self, at: Stamp) -> Stored {
        let rev = self.rev.saturating_add(1);
        Stored {
            fields: self.fields.clone(),
            kind: self.kind.clone(),
            ..Stored::new(self.id.0, rev, at, &Said::Removed)
        }
    }

    /// Its JSON, in one line. Two entries are the same if this is the same.
    pub(super) fn text(&self) -> String {
        // An object whose names are texts can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Minutes of a day.
pub(super) const MINUTES_OF_DAY: u16 = 1440;
/// From UTC−12 to UTC+14.
pub(super) const OFFSETS: std::ops::RangeInclusive<i16> = -720..=840;

/// A name, written as 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Id(pub EntryId);

/// A day, written as `2026-12-03`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Day(pub CivilDate);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&id_text(self.0))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        let text = String::deserialize(from)?;
        day_of(&text).map(Day).ok_or_else(|| D::Error::custom("not a day"))
    }
}

impl TryFrom<Map<String, Value>> for Stored {
    type Error = Refusal;

    fn try_from(map: Map<String, Value>) -> Result<Stored, Refusal> {
        Ok(Stored::of(map)?)
    }
}
