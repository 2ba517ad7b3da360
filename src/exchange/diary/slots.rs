//! What a device keeps of a diary: two slots, as of a record. Every save merges first what another tab has saved.

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

/// What both slots hold together: two tabs that save at once may have written one each. If one of them is damaged, the
/// whole one alone.
///
/// # Errors
/// [`Refused`] if the store cannot be read.
pub fn load(shelf: &impl Shelf) -> Result<Found<Diary>, Refused> {
    Ok(Both::<Diary>::read(shelf)?
        .found(|slots| slots.into_iter().flatten().reduce(|all, more| all.merged(&more))))
}

/// Saves a diary together with what both slots hold, and returns that. A diary from a later version is never
/// overwritten.
///
/// # Errors
/// [`Refused`] if it could not be saved; what was saved before is still there.
pub fn save(shelf: &impl Shelf, diary: &Diary) -> Result<Diary, Refused> {
    let both = Both::<Diary>::read(shelf)?;
    let kept = both.all().fold(diary.clone(), |all, more| all.merged(more));
    // A text that cannot be read again would take the place of one that can.
    unseal::<Diary>(&seal(&kept, 0)).map_err(|_| Refused)?;
    both.write(shelf, &kept)?;
    Ok(kept)
}

/// Removes the diary. Each slot is tried, even if the other refuses.
///
/// # Errors
/// [`Refused`] if one of them could not be removed.
pub fn erase(shelf: &impl Shelf) -> Result<(), Refused> {
    erase_slots(shelf, SLOTS)
}
