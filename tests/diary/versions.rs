//! Two versions of one entry: which stays, and what an edit or a deletion beside a copy ends.

use triage_core::companion::entry::{CheckIn, EntryId, Kind};
use triage_core::protocol::review::{FINGERPRINT, VERSION};
use triage_exchange::diary::{Diary, Said, Stamp, Stored, Writer};

use crate::companion::cast::{GOOD, date};

const X: EntryId = EntryId(0xa1);

fn pain(worst: u8) -> Said {
    Said::CheckIn(CheckIn { worst_pain: Some(worst), ..GOOD })
}

fn entry(rev: u32, said: &Said) -> Stored {
    Stored::new(X, rev, Stamp { day: date(3), minute: Some(422), offset: Some(60) }, said)
}

fn only(rev: u32, said: &Said) -> Diary {
    Diary::new().with(entry(rev, said))
}

/// The worst pain of each check-in, in order of pain.
fn pains(diary: &Diary) -> Vec<u8> {
    let pain = |kind| match kind {
        Kind::CheckIn(check_in) => check_in.worst_pain,
        _ => None,
    };
    let mut pains: Vec<u8> = diary.entries().into_iter().filter_map(|entry| pain(entry.kind)).collect();
    pains.sort();
    pains
}

/// The copy of the entry.
fn copy(diary: &Diary) -> EntryId {
    let copies: Vec<EntryId> = diary.stored().iter().map(Stored::id).filter(|id| *id != X).collect();
    assert_eq!(copies.len(), 1);
    copies[0]
}

#[test]
fn the_higher_revision_stays_alone() {
    assert_eq!(pains(&only(1, &pain(2)).merged(&only(2, &pain(7)))), [7]);
    assert_eq!(pains(&only(2, &pain(2)).merged(&only(1, &pain(7)))), [2]);
}

#[test]
fn two_versions_of_one_revision_both_stay_and_no_third_is_made() {
    let (one, other) = (only(1, &pain(2)), only(1, &pain(7)));
    let both = one.merged(&other);
    assert_eq!(pains(&both), [2, 7]);
    assert!(both.stored().iter().any(|stored| stored.id() == X));
    for again in [&one, &other, &both] {
        assert_eq!(both.merged(again), both);
    }
    let three = both.merged(&only(1, &pain(4)));
    assert_eq!(pains(&three), [2, 4, 7]);
    assert_eq!(three.merged(&both).merged(&only(1, &pain(4))), three);
}

/// Whoever edits or deletes one of the two has seen both: the other one stays.
#[test]
fn an_edit_beside_a_copy_keeps_the_copy() {
    let both = only(1, &pain(2)).merged(&only(1, &pain(7)));
    for (edited, left) in [
        (both.edited(X, &pain(3)).unwrap(), 2),
        (both.edited(copy(&both), &pain(3)).unwrap(), 2),
        (both.removed(X).unwrap(), 1),
        (both.removed(copy(&both)).unwrap(), 1),
    ] {
        assert_eq!(pains(&edited).len(), left);
        // In another tab the two are still as they were, or even apart.
        for old in [&both, &only(1, &pain(2)), &only(1, &pain(7)), &edited] {
            assert_eq!(edited.merged(old), edited);
        }
    }
}

/// A revision that was made elsewhere, before the two met, ends both, as it would have ended either.
#[test]
fn a_later_revision_from_elsewhere_ends_the_copy_too() {
    let both = only(1, &pain(2)).merged(&only(1, &pain(7)));
    assert_eq!(pains(&both.merged(&only(2, &pain(5)))), [5]);
    assert_eq!(pains(&both.merged(&only(1, &Said::Removed))), [] as [u8; 0]);
}

#[test]
fn a_deletion_wins_over_its_own_revision_and_below() {
    let gone = only(0, &pain(2)).removed(X).unwrap();
    assert_eq!((gone.stored().len(), gone.stored()[0].rev(), gone.stored()[0].is_removed()), (1, 1, true));
    for old in [only(0, &pain(2)), only(1, &pain(7)), gone.clone()] {
        assert_eq!(gone.merged(&old), gone);
        assert_eq!(old.merged(&gone), gone);
    }
    assert_eq!(pains(&gone.merged(&only(2, &pain(7)))), [7], "an edit of a later revision is not lost");
    // Nothing of what was deleted is left in the text.
    let note = only(0, &Said::Note("a secret".into())).removed(X).unwrap();
    assert!(!note.to_file("").contains("secret"));
    assert_eq!(gone.removed(X), None);
    assert_eq!(gone.edited(X, &pain(1)), None);
    assert_eq!(gone.moved(EntryId(5), entry(0, &pain(1)).at()), None);
}

/// A file that somebody has put together by hand: in any order, the same entry twice.
#[test]
fn a_file_is_read_as_if_its_entries_had_been_merged() {
    let (old, new) = (only(0, &pain(2)), only(1, &pain(7)));
    let later = Stored::new(EntryId(1), 0, Stamp { day: date(9), ..entry(0, &pain(0)).at() }, &pain(4));
    let all = [&later, &new.stored()[0], &old.stored()[0]];
    let entries = all.map(|stored| serde_json::to_string(stored).unwrap()).join(",");
    let read = super::opened(&super::file_of(&entries)).unwrap();
    assert_eq!(read, new.with(later));
}

/// Settings, the draft and who wrote it: the later one.
#[test]
fn the_frame_of_the_later_one_stays() {
    let writer = |day| Writer { app: VERSION, protocol: VERSION, fingerprint: FINGERPRINT, saved: date(day) };
    let one = Diary::new().with_setting("country", "GB").written_by(writer(4));
    let other = one.clone().with_setting("country", "CH").with_setting("days", "mon").written_by(writer(3));
    let both = one.merged(&other);
    assert_eq!((both.setting("country"), both.setting("days")), (Some("CH"), Some("mon")));
    assert_eq!((both.saved(), Diary::new().saved()), (Some(date(4)), None));
    assert_eq!(other.merged(&one), both);
    let answers = [triage_core::companion::entry::Answered { entry: X, rev: 3 }];
    let begun = both.clone().with_check_for(Some(&answers));
    assert_eq!(begun.check_for(), Some(answers.to_vec()));
    assert_eq!(begun.merged(&both).check_for(), Some(answers.to_vec()));
    let ended = begun.clone().with_check_for(None);
    assert_eq!(ended.merged(&begun).check_for(), None, "what is over does not come back from a slot");
    assert_eq!(begun.with_check_for(Some(&[])).check_for(), Some(vec![]));
}
