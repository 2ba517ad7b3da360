//! The entries that count, whatever order they came in: edits replace, deletions remove, and two copies lose nothing.

use super::entry::{Entry, Kind};

/// The union of two diaries. Of an entry the highest revision stays. Two that differ at the same revision both stay, so
/// that the worse one counts; a deletion wins over its own revision and all below.
///
/// Commutative, associative, idempotent.
pub fn merge(one: &[Entry], other: &[Entry]) -> Vec<Entry> {
    let mut all: Vec<&Entry> = one.iter().chain(other).collect();
    all.sort_unstable();
    all.dedup();
    newest(&all).into_iter().cloned().collect()
}

/// The entries that count, sorted by id: the highest revision of each, without those that were deleted.
pub fn current(entries: &[Entry]) -> Vec<&Entry> {
    let mut all: Vec<&Entry> = entries.iter().collect();
    all.sort_unstable();
    all.dedup();
    newest(&all).into_iter().filter(|entry| entry.kind != Kind::Removed).collect()
}

/// From entries in order of id and revision, those of the highest revision of each id.
fn newest<'a>(sorted: &[&'a Entry]) -> Vec<&'a Entry> {
    let mut kept = Vec::with_capacity(sorted.len());
    for same in sorted.chunk_by(|one, next| one.id == next.id) {
        let rev = same.last().map_or(0, |entry| entry.rev);
        let at_rev = || same.iter().filter(|entry| entry.rev == rev);
        match at_rev().find(|entry| entry.kind == Kind::Removed) {
            Some(removed) => kept.push(*removed),
            None => kept.extend(at_rev()),
        }
    }
    kept
}
