//! Two slots that take turns holding the record, so that an interrupted write never loses what was saved before.

use crate::record::{Damage, Record};

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

/// The names of the slots. We store nothing else.
pub const SLOTS: [&str; 2] = ["soleus-triage.a", "soleus-triage.b"];

/// What a slot holds for a moment when the runner erases everything. It tells other tabs that the runner did it: a slot
/// that is merely gone may have been cleared by anything.
pub const ERASED: &str = "soleus-triage erased";

/// What was found.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    /// Nothing: the runner has not agreed to store anything.
    Nothing,
    /// The newest intact record.
    Record(Box<Record>),
    /// Texts that are not intact records, unchanged, to be handed to the runner.
    Damaged(Vec<String>),
    /// A record from a later version: left untouched until the app is up to date.
    Newer,
}

/// The newest intact record.
///
/// # Errors
/// [`Refused`] if the store cannot be read.
pub fn load(shelf: &impl Shelf) -> Result<Found, Refused> {
    let (mut best, mut damaged, mut is_newer) = (None, Vec::new(), false);
    for text in texts(shelf)?.into_iter().flatten().filter(|text| text != ERASED) {
        match Record::read(&text) {
            Ok(read) => {
                if best.as_ref().is_none_or(|(sequence, _): &(u64, Record)| read.0 > *sequence) {
                    best = Some(read);
                }
            }
            Err(Damage::Newer(_)) => is_newer = true,
            Err(Damage::NotARecord | Damage::Checksum) => damaged.push(text),
        }
    }
    Ok(match best {
        _ if is_newer => Found::Newer,
        Some((_, record)) => Found::Record(Box::new(record)),
        None if damaged.is_empty() => Found::Nothing,
        None => Found::Damaged(damaged),
    })
}

/// Saves a record in the slot that does not hold the newest one. A record from a later version is never overwritten.
///
/// # Errors
/// [`Refused`] if it could not be saved; what was saved before is still there.
pub fn save(shelf: &impl Shelf, record: &Record) -> Result<(), Refused> {
    let mut sequences = [None; 2];
    for (slot, text) in sequences.iter_mut().zip(texts(shelf)?) {
        match text.as_deref().map(Record::read) {
            Some(Ok((sequence, _))) => *slot = Some(sequence),
            Some(Err(Damage::Newer(_))) => return Err(Refused),
            Some(Err(Damage::NotARecord | Damage::Checksum)) | None => {}
        }
    }
    let [a, b] = sequences;
    let [first, second] = SLOTS;
    let slot = if a > b { second } else { first };
    let next = a.max(b).map_or(1, |newest| newest.saturating_add(1));
    shelf.set(slot, &record.write(next))
}

/// Removes everything of ours. Each slot is tried, even if the other refuses.
///
/// # Errors
/// [`Refused`] if one of them could not be removed.
pub fn erase(shelf: &impl Shelf) -> Result<(), Refused> {
    // This may be refused because nothing can be written; what is there can still be removed.
    let [marked, _] = SLOTS;
    let _ = shelf.set(marked, ERASED);
    let [first, second] = SLOTS.map(|slot| shelf.remove(slot));
    first.and(second)
}

fn texts(shelf: &impl Shelf) -> Result<[Option<String>; 2], Refused> {
    let [first, second] = SLOTS;
    Ok([shelf.get(first)?, shelf.get(second)?])
}
