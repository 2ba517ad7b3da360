//! What a device keeps of a diary: two slots, as of a record. Every save merges first what another tab has saved.

use triage_core::companion::entry::EntryId;

use super::fields::{id_of, id_text};
use super::read::{Days, diary};
use super::{Diary, FORMAT, SCHEMA};
use crate::shelf::{Both, Found, Refused, Shelf, Slotted, erase_slots, seal, unseal};

/// The names of the slots.
pub const SLOTS: [&str; 2] = ["soleus-diary.a", "soleus-diary.b"];

impl Slotted for Diary {
    const MARK: &'static str = FORMAT;
    const SCHEMA: u64 = SCHEMA;
    const SLOTS: [&'static str; 2] = SLOTS;

    fn body(&self) -> String {
        // An object whose names are texts can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    fn of_body(body: &str) -> Option<Diary> {
        diary(serde_json::from_str(body).ok()?, Days::ANY).ok()
    }
}

/// Holds a random number once the runner has erased a diary: it names what came after. Each diary has the number that it
/// began with, and one with another number is of before: a tab that was asleep, or wrote at that moment, cannot bring it
/// back.
pub const EPOCH: &str = "soleus-diary.erased";

/// What both slots hold together: two tabs that save at once may have written one each. If one of them is damaged, the
/// whole one alone.
///
/// # Errors
/// [`Refused`] if the store cannot be read.
pub fn load(shelf: &impl Shelf) -> Result<Found<Diary>, Refused> {
    let (_, both) = read(shelf)?;
    Ok(both.found(|slots| slots.into_iter().flatten().reduce(|all, more| all.merged(&more))))
}

/// Saves a diary together with what both slots hold, and returns that. A diary from a later version is never
/// overwritten, and one that the runner has erased since is forgotten.
///
/// # Errors
/// [`Refused`] if it could not be saved; what was saved before is still there.
pub fn save(shelf: &impl Shelf, diary: &Diary) -> Result<Diary, Refused> {
    let (epoch, both) = read(shelf)?;
    let kept = both.all().fold(diary.clone().unless_before(epoch), |all, more| all.merged(more));
    written(shelf, &both, kept)
}

/// A diary together with one that another tab has written, which may be overwritten by now, and with what both slots
/// hold. Written if they lack anything of it.
///
/// # Errors
/// [`Refused`] as for [`save`].
pub fn joined(shelf: &impl Shelf, diary: &Diary, heard: Option<&str>) -> Result<Diary, Refused> {
    let (epoch, both) = read(shelf)?;
    let heard = heard.and_then(|text| unseal::<Diary>(text).ok());
    let heard = heard.map(|(_, theirs)| theirs.unless_before(epoch));
    let mine = heard.iter().fold(diary.clone().unless_before(epoch), |all, more| all.merged(more));
    let theirs = both.all().cloned().reduce(|all, more| all.merged(&more));
    let kept = theirs.iter().fold(mine, |all, more| all.merged(more));
    if theirs.map_or(kept.is_empty(), |theirs| theirs == kept) {
        return Ok(kept);
    }
    written(shelf, &both, kept)
}

fn written(shelf: &impl Shelf, both: &Both<Diary>, kept: Diary) -> Result<Diary, Refused> {
    // A text that cannot be read again would take the place of one that can.
    unseal::<Diary>(&seal(&kept, 0)).map_err(|_| Refused)?;
    both.write(shelf, &kept)?;
    Ok(kept)
}

/// Removes the diary. Each slot is tried, even if the other refuses. `epoch`: a number drawn at random, by which other
/// tabs know that what they have is of before. Returns the diary of after: an empty one.
///
/// # Errors
/// [`Refused`] if one of them could not be removed.
pub fn erase(shelf: &impl Shelf, epoch: u64) -> Result<Diary, Refused> {
    let text = id_text(EntryId(epoch));
    // First, so that a tab that hears of an emptied slot knows why. Where the store is full there is room after it.
    let marked = shelf.set(EPOCH, &text);
    let erased = erase_slots(shelf, SLOTS);
    let marked = marked.or_else(|_| shelf.set(EPOCH, &text));
    erased.and(marked).map(|()| Diary::new().unless_before(Some(epoch)))
}

/// Whether the runner has erased the diary that this is a copy of.
pub fn is_erased(shelf: &impl Shelf, copy: &Diary) -> bool {
    epoch(shelf).is_ok_and(|epoch| copy.is_before(epoch))
}

fn epoch(shelf: &impl Shelf) -> Result<Option<u64>, Refused> {
    Ok(shelf.get(EPOCH)?.and_then(|text| id_of(&text)).map(|id| id.0))
}

/// Both slots without what is left of an erased diary, and the number of what came after. `None`: none was ever erased.
fn read(shelf: &impl Shelf) -> Result<(Option<u64>, Both<Diary>), Refused> {
    let epoch = epoch(shelf)?;
    let mut both = Both::<Diary>::read(shelf)?;
    let before = both.take_where(|diary| diary.is_before(epoch));
    for slot in before.into_iter().flatten() {
        shelf.remove(slot)?;
    }
    Ok((epoch, both))
}
