//! What was written comes back: from a slot, from a file, and as what the core reads.

use serde_json::{Value, json};
use triage_core::companion::Entry;
use triage_core::companion::checked::Checked;
use triage_core::companion::diary::current;
use triage_core::companion::entry::{CheckIn, EntryId, FullCheck, Kind, Run, Start};
use triage_core::protocol::CivilDate;
use triage_core::protocol::question::{Kind as AnswerKind, QUESTIONS};
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::reasoning::progress::{Ability, Timed};
use triage_exchange::diary::{Diary, Said, Stamp, Stored};
use triage_exchange::record::Record;
use triage_exchange::shelf::{seal, unseal};

use super::cast::{KINDS, anything, changed, diary, id, said, stamp};
use super::{TODAY, file_of, opened};
use crate::companion::cast::{Chance, GOOD_AFTER, date, easy};
use crate::companion::diaries;

#[test]
fn ten_thousand_diaries_come_back_from_slot_and_file() {
    let mut entries = 0;
    for seed in 0..10_000 {
        let diary = diary(seed);
        let slot = seal(&diary, seed);
        assert_eq!(unseal::<Diary>(&slot), Ok((seed, diary.clone())), "seed {seed}");
        let file = diary.to_file("A diary of a calf.");
        let read = opened(&file).unwrap();
        assert_eq!(read, diary, "seed {seed}");
        assert_eq!(read.to_file("A diary of a calf."), file, "seed {seed}");
        entries += diary.stored().len();
    }
    assert!(entries > 20_000, "{entries}");
}

/// A slot is kept below 1,000,000 characters, and a file may have 2 MiB: what was saved can always be opened.
#[test]
fn a_file_takes_less_than_twice_the_bytes_of_its_slot() {
    let all = (0..1_000).fold((0, 0), |(slots, files), seed| {
        let diary = diary(seed);
        (slots + seal(&diary, 1).len(), files + diary.to_file("A diary of a calf.").len())
    });
    assert!(all.1 < 2 * all.0, "{all:?}");
}

/// Of each kind, field by field, as the core would have it without any storage.
#[test]
fn an_entry_is_for_the_core_what_was_said() {
    let mut chance = Chance::of(1);
    for number in 0..6_000 {
        let said = said(&mut chance, number % KINDS);
        let (id, rev, at) = (id(&mut chance), number as u32, stamp(&mut chance));
        let kind = match said.clone() {
            Said::Start { record, days_ago } => {
                Kind::Start(Start { checked: Checked::of(&record.answers), days_ago })
            }
            Said::Check { record, answers } => {
                Kind::Check(FullCheck { checked: Checked::of(&record.answers), answers })
            }
            Said::CheckIn(check_in) => Kind::CheckIn(check_in),
            Said::Run(run) => Kind::Run(run),
            Said::Work(work) => Kind::Work(work),
            Said::Test(ability) => Kind::Test(ability),
            Said::Week(trend) => Kind::Week(trend),
            Said::Seen(seen) => Kind::Seen(seen),
            Said::Pause(why) => Kind::Pause(why),
            Said::Finish(why) => Kind::Finish(why),
            Said::Note(_) => Kind::Note,
            Said::Removed => Kind::Removed,
        };
        let Stamp { day, minute, offset } = at;
        let stored = Stored::new(id, rev, at, &said);
        let read: Stored = serde_json::from_str(&serde_json::to_string(&stored).unwrap()).unwrap();
        assert_eq!(read.said(), Ok(Some(said)), "{number}");
        assert_eq!(read.entry(), Ok(Some(Entry { id, rev, day, minute, offset, kind })), "{number}");
        assert_eq!((read.id(), read.rev(), read.at()), (id, rev, at));
    }
}

/// The diaries of the companion's own tests, but for the full checks, whose answers they do not have.
#[test]
fn the_diaries_of_the_companion_read_the_same() {
    for seed in 0..200 {
        let entries = diaries::diary(seed, 40).entries;
        let kept = |entry: &&Entry| !matches!(entry.kind, Kind::Start(_) | Kind::Check(_));
        let entries: Vec<Entry> = entries.iter().filter(kept).cloned().collect();
        let stored = |entry: &Entry| {
            let said = match entry.kind.clone() {
                Kind::CheckIn(check_in) => Said::CheckIn(check_in),
                Kind::Run(run) => Said::Run(run),
                Kind::Work(work) => Said::Work(work),
                Kind::Test(ability) => Said::Test(ability),
                Kind::Week(trend) => Said::Week(trend),
                Kind::Seen(seen) => Said::Seen(seen),
                Kind::Pause(why) => Said::Pause(why),
                Kind::Finish(why) => Said::Finish(why),
                Kind::Note => Said::Note(String::new()),
                Kind::Start(_) | Kind::Check(_) | Kind::Removed => Said::Removed,
            };
            let at = Stamp { day: entry.day, minute: entry.minute, offset: entry.offset };
            Stored::new(entry.id, entry.rev, at, &said)
        };
        let diary = entries.iter().fold(Diary::new(), |diary, entry| diary.with(stored(entry)));
        // A second version of the same revision has a name of its own here; what it says is the same.
        let said = |entries: Vec<Entry>| {
            let current = current(&entries).into_iter().cloned();
            let mut all: Vec<_> = current.map(|entry| Entry { id: EntryId(0), ..entry }).collect();
            all.sort();
            all
        };
        let read = Diary::from_file(diary.to_file("").as_bytes(), date(700)).unwrap();
        assert_eq!(said(read.entries()), said(entries), "seed {seed}");
    }
}

#[test]
fn fields_and_kinds_of_a_later_version_are_kept() {
    let at = stamp(&mut Chance::of(4));
    let entry = Stored::new(EntryId(7), 2, at, &said(&mut Chance::of(4), 2));
    let with_field = changed(&entry, |fields| drop(fields.insert("mood".into(), json!({ "calm": [1, 2] }))));
    let unknown = changed(&Stored::new(EntryId(8), 0, at, &Said::Removed), |fields| {
        fields.insert("kind".into(), "sleep".into());
        fields.insert("hours".into(), 8.into());
    });
    assert_eq!((unknown.said(), unknown.entry()), (Ok(None), Ok(None)));
    let diary = Diary::new().with(with_field.clone()).with(unknown.clone());
    let mut file: Value = serde_json::from_str(&diary.to_file("")).unwrap();
    file["shoes"] = json!([{ "km": 400 }]);
    file["draft"] = json!({ "session": { "step": 3 } });
    file["settings"] = json!({ "sound": { "rev": 1, "value": "on", "volume": 3 } });
    let read = opened(&file.to_string()).unwrap();
    assert_eq!(read.entries().len(), 1, "no rule reads a kind that is not known");
    let back: Value = serde_json::from_str(seal(&read, 1).splitn(5, ' ').last().unwrap()).unwrap();
    file.as_object_mut().unwrap().remove("about");
    assert_eq!(back, file);

    // Nor does anything that this version writes lose them.
    let said = anything(&mut Chance::of(9));
    let edited = read.edited(EntryId(7), &said).unwrap().moved(EntryId(8), at).unwrap();
    let edited = edited.with_check_for(None).with_setting("sound", "off").merged(&read);
    let back: Value = serde_json::from_str(&edited.to_file("")).unwrap();
    assert_eq!((&back["shoes"], &back["draft"]["session"]), (&file["shoes"], &file["draft"]["session"]));
    assert_eq!(back["settings"]["sound"], json!({ "rev": 2, "value": "off", "volume": 3 }));
    let entries = back["entries"].as_array().unwrap();
    let hours = entries.iter().find(|entry| entry["kind"] == "sleep").unwrap();
    assert_eq!((&hours["hours"], &hours["rev"]), (&json!(8), &json!(1)));
    let same_kind = read.edited(EntryId(7), &super::cast::said(&mut Chance::of(5), 2)).unwrap();
    let back: Value = serde_json::from_str(&same_kind.to_file("")).unwrap();
    let entry =
        back["entries"].as_array().unwrap().iter().find(|entry| entry["kind"] == "checkin").unwrap().clone();
    assert_eq!((&entry["mood"], &entry["rev"]), (&json!({ "calm": [1, 2] }), &json!(3)));
}

/// An edit writes every field that this version knows anew: what is not known any more may not stay behind.
#[test]
fn an_edit_leaves_no_known_field_behind() {
    let mut chance = Chance::of(3);
    for number in 0..3_000 {
        let kind = number % KINDS;
        let (before, after) = (said(&mut chance, kind), said(&mut chance, kind));
        let diary = Diary::new().with(Stored::new(EntryId(1), 0, stamp(&mut chance), &before));
        let Some(edited) = diary.edited(EntryId(1), &after) else {
            assert_eq!(before, Said::Removed);
            continue;
        };
        assert_eq!(edited.stored()[0].said(), Ok(Some(after)), "{number}");
    }
}

/// A diary as schema 1 writes it, spelled out here: no later version may read it differently.
#[test]
fn the_form_is_the_one_that_was_agreed() {
    let entry = r#"{"id":"00000000000000a1","rev":0,"day":"2026-12-03","minute":422,"offset":60,"kind":"checkin",
        "worst_pain":2,"walking":"as-usual","lines":[],"after_run":"same"}"#;
    let read = opened(&file_of(entry)).unwrap();
    let at = Stamp { day: CivilDate { year: 2026, month: 12, day: 3 }, minute: Some(422), offset: Some(60) };
    let good = GOOD_AFTER;
    let good = CheckIn { worst_pain: Some(2), ..good };
    assert_eq!(read.stored(), [Stored::new(EntryId(0xa1), 0, at, &Said::CheckIn(good))]);
    let file = read.to_file("In plain words.");
    assert!(file.starts_with(
        "{\n  \"about\": \"In plain words.\",\n  \"format\": \"soleus-diary\",\n  \"schema\": 1,"
    ));
    let not_sure = entry.replace("[]", r#"["lung","not-sure"]"#);
    let read = opened(&file_of(&not_sure)).unwrap();
    assert!(read.to_file("").replace([' ', '\n'], "").contains(r#""lines":["lung","not-sure"]"#));
    let marked = format!("\u{feff}{}", file_of(entry));
    assert_eq!(Diary::from_file(marked.as_bytes(), TODAY).unwrap().stored().len(), 1);
}

/// Numbers that no type forbids are brought into their range, so that what is written can be read again.
#[test]
fn whatever_is_written_can_be_read() {
    let at = Stamp { minute: Some(1440), offset: Some(900), ..stamp(&mut Chance::of(1)) };
    let run = Run { step: Some(0), minutes: u16::MAX, pain: Some(255), ..easy(1) };
    let timed = Timed { sets: 255, seconds: u16::MAX, pain: 99 };
    let test = Ability { walk: Some(timed), strides: Some((255, 255)), ..Ability::UNKNOWN };
    let long = format!("line\nbreak {}", "ü".repeat(400));
    let all = [Said::Run(run), Said::Test(test), Said::Note(long)];
    let diary = (0..)
        .zip(&all)
        .fold(Diary::new(), |diary, (id, said)| diary.with(Stored::new(EntryId(id), 0, at, said)));
    let read = opened(&diary.to_file("")).unwrap();
    assert_eq!(read, diary);
    assert!(read.stored().iter().all(|stored| stored.at().minute.is_none() && stored.at().offset.is_none()));
    let Ok(Some(Said::Note(note))) = read.stored()[2].said() else { panic!() };
    assert_eq!((note.chars().count(), note.starts_with("line break")), (200, true));
}

/// Every question answered, every item ticked: longer than a text may be, and not refused.
#[test]
fn the_longest_record_can_be_read() {
    let longest = QUESTIONS.iter().fold(Answers::EMPTY, |answers, question| {
        let answer = match question.kind {
            AnswerKind::OneOf(choices) => Answer::One(choices.len() as u8 - 1),
            AnswerKind::Checklist(items) => Answer::Ticked { yes: 0, unsure: (1 << items.len()) - 1 },
        };
        answers.with(question.id, Some(answer))
    });
    let Said::Start { record, .. } = said(&mut Chance::of(1), 0) else { panic!() };
    let record = Record { answers: longest, ..record };
    assert!((1_000..4_000).contains(&record.line().len()), "{}", record.line().len());
    let start = Said::Start { record, days_ago: 0 };
    let diary = Diary::new().with(Stored::new(EntryId(1), 0, stamp(&mut Chance::of(1)), &start));
    assert_eq!(opened(&diary.to_file("")).unwrap().stored()[0].said(), Ok(Some(start)));
}

#[test]
fn a_record_line_is_the_record_without_its_envelope() {
    for number in 0..200 {
        let Said::Start { record, .. } = said(&mut Chance::of(number), 0) else { panic!() };
        assert_eq!(Record::of_line(&record.line()), record);
        assert_eq!(record.write(3).splitn(5, ' ').last(), Some(record.line().as_str()));
    }
}
