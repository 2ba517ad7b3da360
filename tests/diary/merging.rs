//! The laws of a merge, over pairs and triples of diaries that have a past in common.

use triage_core::companion::entry::EntryId;
use triage_exchange::diary::{Diary, Stored};

use super::cast::{changed, disturbed};
use crate::companion::cast::Chance;

/// Three copies of one diary, each changed on its own, and now and then merged with another.
fn three(seed: u64) -> [Diary; 3] {
    let mut chance = Chance::of(seed);
    let base = disturbed(Diary::new(), &mut chance, 6);
    let mut all = [base.clone(), base.clone(), base];
    for _ in 0..3 {
        for one in &mut all {
            let times = chance.below(4);
            *one = disturbed(one.clone(), &mut chance, times);
        }
        if chance.below(2) == 0 {
            let (from, to) = (chance.below(3) as usize, chance.below(3) as usize);
            all[to] = all[to].merged(&all[from]);
        }
    }
    all
}

#[test]
fn a_merge_is_commutative_associative_and_idempotent() {
    let mut with_copies = 0;
    for seed in 0..5_000 {
        let [a, b, c] = three(seed);
        let both = a.merged(&b);
        assert_eq!(both, b.merged(&a), "commutative, seed {seed}");
        assert_eq!(both.merged(&c), a.merged(&b.merged(&c)), "associative, seed {seed}");
        assert_eq!(a.merged(&a), a, "idempotent, seed {seed}");
        assert_eq!(both.merged(&a), both, "absorbs, seed {seed}");
        assert_eq!(both.merged(&b).merged(&both), both, "absorbs, seed {seed}");
        with_copies += usize::from(both.stored().len() > a.stored().len().max(b.stored().len()));
    }
    assert!(with_copies > 1_000, "{with_copies}");
}

/// An entry without its name, to find it under another one.
fn nameless(stored: &Stored) -> Stored {
    changed(stored, |fields| {
        fields.insert("id".into(), "0000000000000000".into());
        fields.remove("copy_of");
    })
}

/// The entry that a stored one is a version of, by its JSON.
fn entry_of(stored: &Stored) -> EntryId {
    let value = serde_json::to_value(stored).unwrap();
    let name = value.get("copy_of").or(value.get("id")).unwrap().as_str().unwrap().to_owned();
    EntryId(u64::from_str_radix(&name, 16).unwrap())
}

/// The name that a version has as a copy, beside one whose text comes before.
fn name_as_copy(stored: &Stored) -> EntryId {
    let version = changed(stored, |fields| {
        let of = fields.remove("copy_of");
        fields.extend(of.map(|of| ("id".to_owned(), of)));
    });
    let before = changed(&version, |fields| {
        fields.insert("day".into(), "2000-01-01".into());
        fields.insert("kind".into(), "week".into());
    });
    let both = Diary::new().with(version.clone()).with(before);
    both.stored().iter().map(Stored::id).find(|id| *id != version.id()).unwrap_or(version.id())
}

#[test]
fn nothing_is_lost_but_what_a_higher_revision_or_a_deletion_ends() {
    for seed in 0..1_000 {
        let [a, b, _] = three(seed);
        let both = a.merged(&b);
        for stored in a.stored().iter().chain(b.stored()) {
            let is_there = both.stored().iter().any(|kept| nameless(kept) == nameless(stored));
            let names = [entry_of(stored), stored.id(), name_as_copy(stored)];
            let is_ended = both.stored().iter().any(|kept| {
                names.contains(&kept.id())
                    && (kept.rev() > stored.rev() || kept.rev() == stored.rev() && kept.is_removed())
            });
            assert!(is_there || is_ended, "seed {seed}: {stored:?}");
        }
        for kept in both.stored() {
            let comes_from_one =
                |one: &Diary| one.stored().iter().any(|from| nameless(from) == nameless(kept));
            assert!(comes_from_one(&a) || comes_from_one(&b), "seed {seed}: {kept:?}");
        }
        let mut names: Vec<EntryId> = both.stored().iter().map(Stored::id).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), both.stored().len(), "each has a name of its own, seed {seed}");
        assert!(both.stored().is_sorted_by_key(|stored| stored.at().day));
    }
}
