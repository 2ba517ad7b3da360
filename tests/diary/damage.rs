//! Damaged files and slots: never a panic, and never a diary with a value out of its range.

use triage_core::companion::entry::Kind;
use triage_core::protocol::CivilDate;
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};
use triage_exchange::diary::{Diary, Refusal};
use triage_exchange::shelf::{seal, unseal};

use super::cast::{KINDS, diary, said, stamp, stored};
use super::{TODAY, opened};
use crate::companion::cast::Chance;

/// Values that are wrong somewhere, and texts that bring a parser out of step.
const PIECES: &[&str] = &[
    "11",
    "-1",
    "256",
    "1441",
    "13",
    "99999",
    "1e9",
    "0.5",
    "null",
    "true",
    "\"\"",
    "[]",
    "{}",
    "[[[[[[",
    "}",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\u{0}",
    "\n",
    "\"2099-01-01\"",
    "\"rev\"",
    "\"kind\":\"run\",",
    "\"copy_of\":",
];

/// A diary with an entry of each kind.
fn of_every_kind(seed: u64) -> Diary {
    let mut chance = Chance::of(seed);
    (0..KINDS).fold(diary(seed), |diary, kind| {
        let id = super::cast::id(&mut chance);
        let at = stamp(&mut chance);
        let known = triage_exchange::diary::Stored::new(id, 0, at, &said(&mut chance, kind));
        let other = super::cast::id(&mut chance);
        diary.with(known).with(stored(&mut chance, other, 0))
    })
}

fn mutated(text: &str, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(bytes.len() as u64) as usize;
        let piece = PIECES[chance.below(PIECES.len() as u64) as usize];
        match chance.below(7) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => drop(bytes.remove(at)),
            2 => drop(bytes.splice(at..at, piece.bytes())),
            3 => bytes.truncate(at + 1),
            4 => {
                let to = (at + chance.below(40) as usize).min(bytes.len());
                drop(bytes.splice(at..to, piece.bytes()));
            }
            // A number in place of a number, which leaves it JSON.
            _ => {
                let is_digit = |byte: &u8| byte.is_ascii_digit();
                let from = bytes[at..].iter().position(is_digit).map_or(at, |more| at + more);
                let to =
                    bytes[from..].iter().position(|byte| !is_digit(byte)).map_or(from, |more| from + more);
                drop(bytes.splice(from..to, piece.bytes()));
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

fn assert_in_range(diary: &Diary, last: Option<CivilDate>) {
    let pain = |pain: Option<u8>| assert!(pain.is_none_or(|pain| pain <= 10));
    let step = |step: Option<u8>| assert!(step.is_none_or(|step| (1..=12).contains(&step)));
    let timed = |done: Option<Timed>| pain(done.map(|done| done.pain));
    let repeats = |done: Option<Repeats>| pain(done.map(|done| done.pain));
    let raises = |done: Option<Raises>| pain(done.map(|done| done.pain));
    for stored in diary.stored() {
        let Some(entry) = stored.entry().expect("a diary that was read has no bad value") else { continue };
        assert!(entry.day.exists() && last.is_none_or(|last| entry.day <= last && entry.day.year >= 2020));
        assert!(entry.minute.is_none_or(|minute| minute < 1440));
        assert!(entry.offset.is_none_or(|offset| (-720..=840).contains(&offset)));
        match entry.kind {
            Kind::CheckIn(check_in) => pain(check_in.worst_pain),
            Kind::Run(run) => {
                pain(run.pain);
                step(run.step);
                assert!(run.minutes <= 1440);
            }
            Kind::Work(work) => pain(work.pain),
            Kind::Seen(seen) => step(seen.at_most),
            Kind::Test(Ability {
                walk,
                two_leg_raises,
                two_leg_raises_bent,
                hold,
                raises: straight,
                raises_bent,
                two_leg_hops,
                hops,
                skipping,
                strides,
                ..
            }) => {
                [walk, hold, skipping].into_iter().for_each(timed);
                [two_leg_raises, two_leg_raises_bent, two_leg_hops, hops].into_iter().for_each(repeats);
                [straight, raises_bent].into_iter().for_each(raises);
                assert!(strides.is_none_or(|(_, percent)| percent <= 100));
            }
            Kind::Start(_)
            | Kind::Check(_)
            | Kind::Week(_)
            | Kind::Pause(_)
            | Kind::Finish(_)
            | Kind::Note
            | Kind::Removed => {}
        }
    }
}

/// How many damaged files are read. `DIARY_MUTATIONS` in the environment sets another number, for a long run.
fn mutations() -> u64 {
    std::env::var("DIARY_MUTATIONS").map_or(MUTATIONS, |count| count.parse().expect("a number"))
}

/// Under a minute on two cores that are busy with other things.
const MUTATIONS: u64 = 100_000;

#[test]
fn damaged_files_give_no_diary_out_of_range() {
    let count = mutations();
    let halves: Vec<_> = [0..count / 2, count / 2..count]
        .into_iter()
        .map(|seeds| std::thread::spawn(|| damaged(seeds)))
        .collect();
    let all = halves.into_iter().map(|half| half.join().unwrap());
    let [read, broken, bad] = all.fold([0; 3], |[a, b, c], [x, y, z]| [a + x, b + y, c + z]);
    println!("{count} damaged files: {read} read, {broken} broken, {bad} with a value that cannot be used");
    assert!(read > count / 20 && broken > count / 8 && bad > count / 20, "{read} {broken} {bad}");
}

/// How many of them could be read all the same, how many were broken, how many had a value that cannot be used.
fn damaged(seeds: std::ops::Range<u64>) -> [u64; 3] {
    let [mut read, mut broken, mut bad] = [0; 3];
    let files: Vec<String> = (0..20).map(|seed| of_every_kind(seed).to_file("A diary.")).collect();
    for seed in seeds {
        let mut chance = Chance::of(seed);
        match Diary::from_file(&mutated(&files[seed as usize % 20], &mut chance), TODAY) {
            Ok(diary) => {
                assert_in_range(&diary, Some(CivilDate { year: 2027, month: 7, day: 1 }));
                if seed % 20 == 0 {
                    assert_eq!(opened(&diary.to_file("")), Ok(diary.clone()), "seed {seed}");
                    assert_eq!(diary.merged(&diary), diary, "seed {seed}");
                }
                read += 1;
            }
            Err(Refusal::Broken { near_entry }) => {
                assert!(near_entry <= 100, "seed {seed}: {near_entry}");
                broken += 1;
            }
            Err(Refusal::BadValue(_)) => bad += 1,
            Err(Refusal::NotOurs | Refusal::Newer) => {}
            Err(Refusal::TooBig) => panic!("seed {seed}"),
        }
    }
    [read, broken, bad]
}

/// A slot has a checksum: damage is found by it. What is changed together with it is looked at as in a file.
#[test]
fn damaged_slots_give_no_diary_out_of_range() {
    let mut read = 0;
    let all: Vec<Diary> = (0..20).map(of_every_kind).collect();
    let slots: Vec<String> = all.iter().map(|diary| seal(diary, 3)).collect();
    for seed in 0..5_000 {
        let mut chance = Chance::of(seed);
        let (whole, slot) = (&all[seed as usize % 20], &slots[seed as usize % 20]);
        let damaged = mutated(slot, &mut chance);
        if let Ok((_, diary)) = unseal::<Diary>(&String::from_utf8_lossy(&damaged)) {
            assert_eq!(&diary, whole, "seed {seed}");
        }
        let body =
            String::from_utf8_lossy(&mutated(slot.splitn(5, ' ').last().unwrap(), &mut chance)).into_owned();
        if let Some(diary) = <Diary as triage_exchange::shelf::Slotted>::of_body(&body) {
            assert_in_range(&diary, None);
            read += 1;
        }
    }
    assert!(read > 200, "{read}");
}

/// Even an entry that neither a slot nor a file gives is never milder than the doubt that it leaves.
#[test]
fn an_entry_that_cannot_be_read_counts_as_not_sure() {
    let text =
        r#"{"id":"00000000000000a1","rev":3,"day":"2026-12-03","kind":"checkin","worst_pain":"a lot"}"#;
    let stored: triage_exchange::diary::Stored = serde_json::from_str(text).unwrap();
    assert!(stored.entry().is_err());
    let entries = Diary::new().with(stored).entries();
    assert!(matches!(&entries[0].kind, Kind::CheckIn(said) if said.lines.unwrap().is_not_sure()));
    assert_eq!((entries.len(), entries[0].id.0, entries[0].rev), (1, 0xa1, 3));
}
