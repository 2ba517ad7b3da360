//! Two slots, and every fault of the place that holds them.

use triage_core::companion::entry::EntryId;
use triage_exchange::diary::slots::{EPOCH, SLOTS, erase, is_erased, joined, load, save};
use triage_exchange::diary::{Diary, SCHEMA, Stamp, Stored};
use triage_exchange::shelf::{Damage, Found, Refused, Shelf, seal, unseal};

use super::cast::{anything, diary, said};
use crate::companion::cast::{Chance, date};
use crate::records::Memory;

fn entry(id: u64) -> Stored {
    let at = Stamp { day: date(id as usize), minute: Some(422), offset: Some(60) };
    Stored::new(EntryId(id), 0, at, &said(&mut Chance::of(id), 2))
}

fn of(ids: &[u64]) -> Diary {
    ids.iter().fold(Diary::new(), |diary, id| diary.with(entry(*id)))
}

fn ids(diary: &Diary) -> Vec<u64> {
    diary.stored().iter().map(|stored| stored.id().0).collect()
}

fn loaded(shelf: &Memory) -> Option<Diary> {
    match load(shelf) {
        Ok(Found::Record(diary)) => Some(*diary),
        Ok(Found::Nothing | Found::Damaged(_) | Found::Newer) | Err(Refused) => None,
    }
}

#[test]
fn what_was_saved_is_loaded_and_the_slots_take_turns() {
    let shelf = Memory::default();
    assert_eq!(load(&shelf), Ok(Found::Nothing));
    for last in 1..=4 {
        let all: Vec<u64> = (1..=last).collect();
        assert_eq!(save(&shelf, &of(&all)).map(|kept| ids(&kept)), Ok(all.clone()));
        assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(all));
        let slot = shelf.texts.borrow()[SLOTS[(last as usize - 1) % 2]].clone();
        assert!(slot.starts_with(&format!("soleus-diary 1 {last} ")) && !slot.contains('\n'), "{slot}");
    }
}

/// C24. What either tab has is in both together, whichever of them writes, and whatever it had read before.
#[test]
fn a_save_keeps_what_another_tab_has_saved() {
    let shelf = Memory::default();
    save(&shelf, &of(&[1])).unwrap();
    save(&shelf, &of(&[1, 2])).unwrap();
    assert_eq!(save(&shelf, &of(&[1, 3])).map(|kept| ids(&kept)), Ok(vec![1, 2, 3]));
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1, 2, 3]));
    let removed = of(&[1, 2, 3]).removed(EntryId(2)).unwrap();
    save(&shelf, &removed).unwrap();
    save(&shelf, &of(&[1, 2, 3])).unwrap();
    assert_eq!(loaded(&shelf).unwrap().entries().len(), 3);
    assert_eq!(loaded(&shelf).unwrap().stored().iter().filter(|stored| stored.is_removed()).count(), 1);

    // Two tabs that read at the same moment wrote a slot each, with the same sequence number.
    let shelf = Memory::default();
    shelf.set(SLOTS[0], &seal(&of(&[1, 2]), 7)).unwrap();
    shelf.set(SLOTS[1], &seal(&of(&[1, 3]), 7)).unwrap();
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1, 2, 3]));
}

#[test]
fn a_damaged_slot_costs_the_other_one_nothing() {
    for damaged in SLOTS {
        let shelf = Memory::default();
        save(&shelf, &of(&[1])).unwrap();
        save(&shelf, &of(&[1])).unwrap();
        let text = shelf.texts.borrow()[damaged].clone();
        for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            shelf.set(damaged, &text[..cut]).unwrap();
            assert_eq!(loaded(&shelf), Some(of(&[1])), "{damaged} cut at {cut}");
        }
        // The next save mends it.
        save(&shelf, &of(&[2])).unwrap();
        for slot in SLOTS {
            assert!(unseal::<Diary>(&shelf.texts.borrow()[slot]).is_ok() || slot != damaged);
        }
        assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1, 2]));
    }
    let shelf = Memory::default();
    shelf.set(SLOTS[0], "{}").unwrap();
    assert_eq!(load(&shelf), Ok(Found::Damaged(vec!["{}".into()])));
    // Whole by its checksum, and yet not a diary.
    let number = seal(&of(&[1]), 3).replace("\"rev\":0", "\"rev\":-1");
    let body = number.splitn(5, ' ').last().unwrap();
    shelf.set(SLOTS[0], &format!("soleus-diary 1 3 {} {body}", sum(3, body))).unwrap();
    assert!(matches!(load(&shelf), Ok(Found::Damaged(_))));
}

/// The checksum as `shelf` has it: taken from the code under test it would test nothing.
fn sum(sequence: u64, body: &str) -> u64 {
    sequence
        .to_le_bytes()
        .into_iter()
        .chain(body.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn a_diary_of_a_later_version_is_left_alone() {
    for (slot, sequence) in [(SLOTS[0], 1), (SLOTS[1], 9)] {
        let shelf = Memory::default();
        save(&shelf, &of(&[1])).unwrap();
        save(&shelf, &of(&[1])).unwrap();
        let later = seal(&of(&[1, 2]), sequence).replacen(" 1 ", " 2 ", 1);
        assert_eq!(unseal::<Diary>(&later), Err(Damage::Newer(SCHEMA + 1)));
        shelf.set(slot, &later).unwrap();
        let before = shelf.texts.borrow().clone();
        assert_eq!(load(&shelf), Ok(Found::Newer));
        assert_eq!(save(&shelf, &of(&[3])), Err(Refused));
        assert_eq!(*shelf.texts.borrow(), before);
    }
}

/// Whichever call is refused, nothing that was saved is lost, and the next save works.
#[test]
fn a_refused_call_costs_at_most_the_save_it_belongs_to() {
    // Two saves of four calls each: what was erased, both slots, and the writing.
    for refused in 1..=8 {
        let shelf = Memory { refuses: Some(refused), ..Memory::default() };
        let saved = [save(&shelf, &of(&[1])), save(&shelf, &of(&[2]))];
        shelf.calls.set(100);
        let expected: Vec<u64> =
            (1..).zip(&saved).filter(|(_, save)| save.is_ok()).map(|(id, _)| id).collect();
        assert_eq!(expected.len(), 1, "call {refused}");
        assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(expected.clone()), "call {refused}");
        assert_eq!(save(&shelf, &of(&[1, 2])).map(|kept| ids(&kept)), Ok(vec![1, 2]), "call {refused}");
        assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1, 2]));
    }
}

/// What could not be read again is never written over what can.
#[test]
fn a_diary_that_cannot_be_read_again_is_not_saved() {
    let shelf = Memory::default();
    save(&shelf, &of(&[1])).unwrap();
    let no_day = triage_core::protocol::CivilDate { year: 2027, month: 2, day: 30 };
    let at = Stamp { day: no_day, ..entry(2).at() };
    let before = shelf.texts.borrow().clone();
    let unreadable = of(&[1]).with(Stored::new(EntryId(2), 0, at, &anything(&mut Chance::of(2))));
    assert_eq!(save(&shelf, &unreadable), Err(Refused));
    assert_eq!(*shelf.texts.borrow(), before);
}

#[test]
fn a_wrong_clock_costs_no_diary() {
    for day in ["1970-01-01", "2999-12-31"] {
        let text = serde_json::to_string(&of(&[1])).unwrap().replace("2026-12-03", day);
        let wrong: Diary = serde_json::from_str(&text).unwrap();
        assert_ne!(wrong, of(&[1]));
        let shelf = Memory::default();
        save(&shelf, &wrong).unwrap();
        assert_eq!(loaded(&shelf), Some(wrong));
    }
}

#[test]
fn erasing_leaves_nothing_of_ours() {
    let shelf = Memory::default();
    shelf.set("soleus-triage.a", "a record").unwrap();
    for seed in 0..3 {
        save(&shelf, &diary(seed)).unwrap();
    }
    erase(&shelf, 7).unwrap();
    assert_eq!(shelf.texts.borrow().keys().collect::<Vec<_>>(), [EPOCH, "soleus-triage.a"]);
    assert_eq!(shelf.texts.borrow()[EPOCH], "0000000000000007", "a number drawn at random, and nothing else");
    assert_eq!(load(&shelf), Ok(Found::Nothing));
    // A slot that refuses does not stop the other from being erased.
    let shelf = Memory { refuses: Some(12), ..Memory::default() };
    save(&shelf, &of(&[1])).unwrap();
    save(&shelf, &of(&[1])).unwrap();
    assert_eq!(erase(&shelf, 7), Err(Refused));
    assert_eq!(shelf.texts.borrow().keys().collect::<Vec<_>>(), [SLOTS[1], EPOCH]);
    // What could not be removed counts for nothing, and goes with the next look.
    assert_eq!(load(&shelf), Ok(Found::Nothing));
    assert_eq!(shelf.texts.borrow().keys().collect::<Vec<_>>(), [EPOCH]);
    // A store that is full takes the number once there is room.
    let shelf = Memory { refuses: Some(9), ..Memory::default() };
    save(&shelf, &of(&[1])).unwrap();
    save(&shelf, &of(&[1])).unwrap();
    assert!(erase(&shelf, 7).is_ok());
    assert_eq!(shelf.texts.borrow().keys().collect::<Vec<_>>(), [EPOCH]);
}

/// A tab that did not notice cannot bring an erased diary back, whatever it does next.
#[test]
fn a_tab_that_slept_cannot_bring_an_erased_diary_back() {
    let shelf = Memory::default();
    let asleep = save(&shelf, &of(&[1, 2])).unwrap();
    assert!(!is_erased(&shelf, &asleep));
    let after = erase(&shelf, 7).unwrap();
    assert!(is_erased(&shelf, &asleep) && !is_erased(&shelf, &after));
    assert_eq!(joined(&shelf, &asleep, None).map(|diary| ids(&diary)), Ok(vec![]));
    assert!(!shelf.texts.borrow().contains_key(SLOTS[0]));
    assert_eq!(save(&shelf, &asleep.clone().with(entry(3))).map(|diary| ids(&diary)), Ok(vec![]));
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![]));

    // A diary that was begun since is not touched by it, and another erasing ends that one too.
    let begun = save(&shelf, &after.with(entry(4))).unwrap();
    assert_eq!(save(&shelf, &asleep).map(|diary| ids(&diary)), Ok(vec![4]));
    let late = seal(&asleep.with(entry(5)), 99);
    assert_eq!(joined(&shelf, &begun, Some(&late)).map(|diary| ids(&diary)), Ok(vec![4]));
    // What it writes in the very moment of the erasing is left out, and removed by whoever looks next.
    shelf.set(SLOTS[1], &late).unwrap();
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![4]));
    assert!(!shelf.texts.borrow().values().any(|text| *text == late));
    erase(&shelf, 8).unwrap();
    assert!(is_erased(&shelf, &begun));
    assert_eq!(save(&shelf, &begun).map(|diary| ids(&diary)), Ok(vec![]));
}

/// A file knows nothing of that: an old one can be opened after the diary was erased.
#[test]
fn a_file_can_be_opened_after_the_diary_was_erased() {
    let shelf = Memory::default();
    let mut kept = save(&shelf, &erase(&shelf, 5).unwrap().with(entry(1))).unwrap();
    let file = kept.to_file("");
    assert!(!file.contains("epoch") && !file.contains("0000000000000005"), "{file}");
    kept = erase(&shelf, 6).unwrap();
    let opened = super::opened(&file).unwrap();
    assert_eq!(save(&shelf, &kept.merged(&opened)).map(|diary| ids(&diary)), Ok(vec![1]));
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1]));
}

#[test]
fn a_look_writes_only_what_is_missing() {
    let shelf = Memory::default();
    assert_eq!(joined(&shelf, &Diary::new(), None), Ok(Diary::new()));
    assert!(shelf.texts.borrow().is_empty(), "nothing is kept before there is anything to keep");
    // Emptied by somebody who is not the runner.
    assert_eq!(joined(&shelf, &of(&[1]), None).map(|diary| ids(&diary)), Ok(vec![1]));
    assert_eq!(loaded(&shelf), Some(of(&[1])));
    save(&shelf, &of(&[1, 2])).unwrap();
    let before = shelf.texts.borrow().clone();
    assert_eq!(joined(&shelf, &of(&[2]), None).map(|diary| ids(&diary)), Ok(vec![1, 2]));
    assert_eq!(*shelf.texts.borrow(), before);
    // Another tab wrote 3, and the slot was overwritten since.
    let overwritten = seal(&of(&[3]), 2);
    assert_eq!(joined(&shelf, &of(&[2]), Some(&overwritten)).map(|diary| ids(&diary)), Ok(vec![1, 2, 3]));
    assert_eq!(loaded(&shelf).map(|diary| ids(&diary)), Some(vec![1, 2, 3]));
    // A setting counts as well.
    let with_setting = of(&[1]).with_setting("file", "2026-12-03");
    joined(&shelf, &with_setting, None).unwrap();
    assert_eq!(loaded(&shelf).unwrap().setting("file"), Some("2026-12-03"));
}
