//! Two slots that take turns holding a record or a diary, so that an interrupted write never loses what was saved before.
//!
//! A slot holds `<mark> <schema> <sequence> <checksum> <body>`; the newest whole one counts.

use std::cmp::Ordering;

use crate::record::Record;

/// What two slots can hold.
pub trait Slotted: Sized {
    /// The first word of the text.
    const MARK: &'static str;
    /// The version of the format, from 1.
    const SCHEMA: u64;
    /// The names of the two slots.
    const SLOTS: [&'static str; 2];

    /// What is saved, without line breaks.
    fn body(&self) -> String;

    /// What such a text says. `None`: it cannot be used.
    fn of_body(body: &str) -> Option<Self>;
}

/// Why a text cannot be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Damage {
    /// It does not look like one of ours at all.
    NotARecord,
    /// Its schema is newer: left untouched.
    Newer(u64),
    /// Its checksum does not match: it was truncated or changed.
    Checksum,
}

/// The text of a slot. `sequence` orders the texts of one device.
pub fn seal<T: Slotted>(what: &T, sequence: u64) -> String {
    let body = what.body();
    format!("{} {} {sequence} {} {body}", T::MARK, T::SCHEMA, checksum(sequence, &body))
}

/// What the text of a slot says, with its sequence number.
///
/// # Errors
/// [`Damage`] if it is not intact, or not of a known schema.
pub fn unseal<T: Slotted>(text: &str) -> Result<(u64, T), Damage> {
    let mut parts = text.splitn(5, ' ');
    let mut next = || parts.next().ok_or(Damage::NotARecord);
    if next()? != T::MARK {
        return Err(Damage::NotARecord);
    }
    let schema: u64 = next()?.parse().map_err(|_| Damage::NotARecord)?;
    match schema.cmp(&T::SCHEMA) {
        Ordering::Less => return Err(Damage::NotARecord),
        Ordering::Equal => {}
        Ordering::Greater => return Err(Damage::Newer(schema)),
    }
    let sequence = next()?.parse().map_err(|_| Damage::NotARecord)?;
    let sum: u64 = next()?.parse().map_err(|_| Damage::NotARecord)?;
    let body = next()?;
    if sum != checksum(sequence, body) {
        return Err(Damage::Checksum);
    }
    T::of_body(body).map(|what| (sequence, what)).ok_or(Damage::NotARecord)
}

/// FNV-1a, 64 bits, over a number and a text: it guards against accidents, not against a forger, and a library with a
/// table would cost more bytes than the whole record.
pub(crate) fn checksum(sequence: u64, body: &str) -> u64 {
    let bytes = sequence.to_le_bytes().into_iter().chain(body.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A store of texts by name: the browser's storage, or a test double that injects faults.
pub trait Shelf {
    /// The text stored under a name. `None`: there is none.
    ///
    /// # Errors
    /// [`Refused`] if the store cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, Refused>;

    /// Stores a text under a name.
    ///
    /// # Errors
    /// [`Refused`] if it is full or blocked.
    fn set(&self, name: &str, text: &str) -> Result<(), Refused>;

    /// Removes what is stored under a name.
    ///
    /// # Errors
    /// [`Refused`] if the store is blocked.
    fn remove(&self, name: &str) -> Result<(), Refused>;
}

/// The store did not do what was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused;

/// The names of the record's slots.
pub const SLOTS: [&str; 2] = ["soleus-triage.a", "soleus-triage.b"];

/// What a slot holds for a moment when the runner erases everything. It tells other tabs that the runner did it: a slot
/// that is merely gone may have been cleared by anything.
pub const ERASED: &str = "soleus-triage erased";

/// What was found.
#[derive(Clone, PartialEq, Debug)]
pub enum Found<T = Record> {
    /// Nothing: the runner has not agreed to store anything.
    Nothing,
    /// What is saved.
    Record(Box<T>),
    /// Texts that are not intact, unchanged, to be handed to the runner.
    Damaged(Vec<String>),
    /// Saved by a later version: left untouched until the app is up to date.
    Newer,
}

/// The newest intact record.
///
/// # Errors
/// [`Refused`] if the store cannot be read.
pub fn load(shelf: &impl Shelf) -> Result<Found, Refused> {
    let both = Both::read(shelf)?;
    Ok(both.found(|[older, newer]| newer.or(older)))
}

/// Saves a record in the slot that does not hold the newest one. A record from a later version is never overwritten.
///
/// # Errors
/// [`Refused`] if it could not be saved; what was saved before is still there.
pub fn save(shelf: &impl Shelf, record: &Record) -> Result<(), Refused> {
    Both::<Record>::read(shelf)?.write(shelf, record)
}

/// Removes the record. Each slot is tried, even if the other refuses.
///
/// # Errors
/// [`Refused`] if one of them could not be removed.
pub fn erase(shelf: &impl Shelf) -> Result<(), Refused> {
    erase_slots(shelf, SLOTS)
}

/// Removes what two slots hold.
pub(crate) fn erase_slots(shelf: &impl Shelf, [first, second]: [&str; 2]) -> Result<(), Refused> {
    // This may be refused because nothing can be written; what is there can still be removed.
    let _ = shelf.set(first, ERASED);
    let removed = [first, second].map(|slot| shelf.remove(slot));
    let [first, second] = removed;
    first.and(second)
}

/// What both slots hold.
pub(crate) struct Both<T> {
    whole: [Option<(u64, T)>; 2],
    damaged: Vec<String>,
    is_newer: bool,
}

impl<T: Slotted> Both<T> {
    /// Reads both slots.
    pub(crate) fn read(shelf: &impl Shelf) -> Result<Both<T>, Refused> {
        let [first, second] = T::SLOTS;
        let texts = [shelf.get(first)?, shelf.get(second)?];
        let mut both = Both { whole: [None, None], damaged: Vec::new(), is_newer: false };
        for (slot, text) in both.whole.iter_mut().zip(texts) {
            let Some(text) = text.filter(|text| text != ERASED) else { continue };
            match unseal(&text) {
                Ok(read) => *slot = Some(read),
                Err(Damage::Newer(_)) => both.is_newer = true,
                Err(Damage::NotARecord | Damage::Checksum) => both.damaged.push(text),
            }
        }
        Ok(both)
    }

    /// What that comes to. `joined` makes one of the older and the newer.
    pub(crate) fn found(self, joined: impl FnOnce([Option<T>; 2]) -> Option<T>) -> Found<T> {
        if self.is_newer {
            return Found::Newer;
        }
        let [a, b] = self.sequences();
        let [first, second] = self.whole.map(|slot| slot.map(|(_, what)| what));
        match joined(if b > a { [first, second] } else { [second, first] }) {
            Some(what) => Found::Record(Box::new(what)),
            None if self.damaged.is_empty() => Found::Nothing,
            None => Found::Damaged(self.damaged),
        }
    }

    /// Writes the slot that does not hold the newest one, unless one of them is of a later version.
    pub(crate) fn write(&self, shelf: &impl Shelf, what: &T) -> Result<(), Refused> {
        if self.is_newer {
            return Err(Refused);
        }
        let [first, second] = T::SLOTS;
        let [a, b] = self.sequences();
        let slot = if a > b { second } else { first };
        let next = a.max(b).map_or(1, |newest| newest.saturating_add(1));
        shelf.set(slot, &seal(what, next))
    }

    /// What is whole.
    #[cfg(feature = "diary")]
    pub(crate) fn all(&self) -> impl Iterator<Item = &T> {
        self.whole.iter().flatten().map(|(_, what)| what)
    }

    /// Leaves out what is so, and tells the slots that held it.
    #[cfg(feature = "diary")]
    pub(crate) fn take_where(&mut self, is_so: impl Fn(&T) -> bool) -> [Option<&'static str>; 2] {
        let [first, second] = &mut self.whole;
        let take = |slot: &mut Option<(u64, T)>, name| slot.take_if(|(_, what)| is_so(what)).map(|_| name);
        let [a, b] = T::SLOTS;
        [take(first, a), take(second, b)]
    }

    fn sequences(&self) -> [Option<u64>; 2] {
        self.whole.each_ref().map(|slot| slot.as_ref().map(|(sequence, _)| *sequence))
    }
}
