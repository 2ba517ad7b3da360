//! Two slots that hold the record by turns, so that a write that is cut never costs what was saved before.

use crate::record::{Damage, Record};

/// A place that keeps texts by name: the browser's storage, or a fault of a test.
pub trait Shelf {
    /// The text under a name. `None`: nothing there.
    ///
    /// # Errors
    /// [`Refused`] where the place cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, Refused>;

    /// Keeps a text under a name.
    ///
    /// # Errors
    /// [`Refused`] where it is full or blocked.
    fn set(&self, name: &str, text: &str) -> Result<(), Refused>;

    /// Forgets what is under a name.
    ///
    /// # Errors
    /// [`Refused`] where the place is blocked.
    fn remove(&self, name: &str) -> Result<(), Refused>;
}

/// The place did not do it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused;

/// The names of the slots. Nothing else of ours is kept.
pub const SLOTS: [&str; 2] = ["soleus-triage.a", "soleus-triage.b"];

/// What stands in a slot for a moment when the runner erases everything. By it other tabs know that it was the runner: a
/// slot that is merely gone may have been cleared by anybody.
pub const ERASED: &str = "soleus-triage erased";

/// What was found.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    /// Nothing: the runner has not agreed to keep anything.
    Nothing,
    /// The newest whole record.
    Record(Box<Record>),
    /// Texts that are no whole record, as they are, to be handed to the runner.
    Damaged(Vec<String>),
    /// A record of a later version: left untouched until the app is up to date.
    Newer,
}

/// The newest whole record.
///
/// # Errors
/// [`Refused`] where the place cannot be read.
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

/// Saves a record in the slot that does not hold the newest one. A record of a later version is never overwritten.
///
/// # Errors
/// [`Refused`] where it could not be kept; what was saved before is still there.
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

/// Forgets everything of ours. Each slot is tried, even where the other refuses.
///
/// # Errors
/// [`Refused`] where one of them could not be removed.
pub fn erase(shelf: &impl Shelf) -> Result<(), Refused> {
    // Refused where nothing can be written; what is there can go all the same.
    let [marked, _] = SLOTS;
    let _ = shelf.set(marked, ERASED);
    let [first, second] = SLOTS.map(|slot| shelf.remove(slot));
    first.and(second)
}

fn texts(shelf: &impl Shelf) -> Result<[Option<String>; 2], Refused> {
    let [first, second] = SLOTS;
    Ok([shelf.get(first)?, shelf.get(second)?])
}
