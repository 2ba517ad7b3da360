//! The union of the entries of two diaries. Nothing that counts is lost, and the order does not matter.
//!
//! Of an entry the highest revision stays, and a deletion wins over its own revision. If two of the same revision
//! differ, both stay: the one whose text comes first under the name, any other under a new name made from its text.
//! Such a copy says what it is a copy of. So a merge can put it back among the versions of that entry before it
//! decides anything, and what it decides depends only on the set of versions: a revision that was made elsewhere ends
//! the copies as it would have ended the versions, and no version becomes a third.

use std::cmp::{Ordering, Reverse};

use triage_core::companion::entry::EntryId;

use super::stored::{Id, Stored};
use crate::shelf::checksum;

/// The entries that stay, in the order of their days.
pub fn closed(all: impl IntoIterator<Item = Stored>) -> Vec<Stored> {
    let mut versions: Vec<Stored> = all.into_iter().map(original).collect();
    // Of each entry the highest revision comes first, in it a deletion, then the text that comes first. Most versions are
    // the same in both diaries, and a text is only made to tell two apart.
    versions.sort_by(|one, other| {
        let key = |version: &Stored| (version.id(), Reverse(version.rev), !version.is_removed());
        let by_text = || if one == other { Ordering::Equal } else { one.text().cmp(&other.text()) };
        key(one).cmp(&key(other)).then_with(by_text)
    });
    versions.dedup();
    let (mut kept, mut copies): (Vec<Stored>, Vec<Stored>) = (Vec::new(), Vec::new());
    for version in versions {
        match kept.last().filter(|first| first.id() == version.id()) {
            None => kept.push(version),
            Some(first) if first.rev == version.rev && !first.is_removed() => copies.push(copy(version)),
            Some(_) => {}
        }
    }
    for copy in copies {
        match kept.binary_search_by_key(&copy.id(), Stored::id) {
            // It was edited since, or an edit of the original made it independent: it is an entry of its own.
            Ok(place) => {
                if let Some(own) = kept.get_mut(place).filter(|own| own.rev < copy.rev) {
                    *own = copy;
                }
            }
            Err(place) => kept.insert(place, copy),
        }
    }
    kept.sort_by_key(|stored| (stored.day, stored.minute, stored.id()));
    kept
}

/// A version under a name of its own.
fn copy(version: Stored) -> Stored {
    let name = checksum(u64::from(version.rev), &version.text());
    Stored { copy_of: Some(version.id), id: Id(EntryId(name)), ..version }
}

/// The version that a copy was made of. An entry that is no copy is left as it is.
fn original(stored: Stored) -> Stored {
    match stored.copy_of {
        Some(id) => Stored { id, copy_of: None, ..stored },
        None => stored,
    }
}
