//! What an import says before it is done: days added, days changed, the newest of them.

use triage_core::companion::entry::EntryId;
use triage_exchange::diary::{Diary, Import, Said, Stamp, Stored, difference};

use super::cast::{changed, said};
use crate::companion::cast::{Chance, date};

fn on(id: u64, day: usize) -> Stored {
    let at = Stamp { day: date(day), minute: Some(422), offset: Some(60) };
    Stored::new(EntryId(id), 0, at, &said(&mut Chance::of(id), 2))
}

fn of(entries: &[(u64, usize)]) -> Diary {
    entries.iter().fold(Diary::new(), |diary, (id, day)| diary.with(on(*id, *day)))
}

fn import(before: &Diary, file: &Diary) -> (usize, usize, Option<usize>) {
    let Import { days_added, days_changed, newest } = difference(before, &before.merged(file));
    (days_added, days_changed, newest.and_then(|day| (0..700).find(|number| date(*number) == day)))
}

#[test]
fn days_are_counted_by_what_is_different() {
    let here = of(&[(1, 1), (2, 2), (3, 3), (4, 3)]);
    assert_eq!(import(&here, &here), (0, 0, None));
    assert_eq!(import(&here, &Diary::new()), (0, 0, None));
    assert_eq!(import(&Diary::new(), &here), (3, 0, Some(3)));
    assert_eq!(import(&here, &of(&[(5, 5), (6, 5), (7, 9)])), (2, 0, Some(9)));
    assert_eq!(import(&here, &of(&[(5, 5), (6, 2)])), (1, 1, Some(5)));
    let edited = here.edited(EntryId(1), &said(&mut Chance::of(77), 3)).unwrap();
    assert_eq!(import(&here, &edited), (0, 1, Some(1)));
    assert_eq!(import(&edited, &here), (0, 0, None), "an older revision changes nothing");
    assert_eq!(import(&here, &here.removed(EntryId(2)).unwrap()), (0, 1, Some(2)));
    // A day that only has deleted entries is no day with entries.
    let tombstone = changed(&on(9, 9), |fields| drop(fields.insert("kind".into(), "removed".into())));
    assert_eq!(import(&here, &Diary::new().with(tombstone)), (0, 0, None));
    let moved = here.moved(EntryId(2), on(2, 8).at()).unwrap();
    assert_eq!(import(&here, &moved), (1, 1, Some(8)), "the old day changes, the new one is added");
    assert_eq!(here.removed(EntryId(2)).unwrap().stored()[1].said(), Ok(Some(Said::Removed)));
}
