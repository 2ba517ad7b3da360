//! The calendar file, read by a program that is not ours (the crate `icalendar`): what is planned, what is taken back,
//! and what is never in it.

use std::collections::BTreeMap;

use icalendar::parser::{Component, read_calendar, unfold};
use serde_json::Value;
use triage_core::protocol::CivilDate;
use triage_core::words::diary as words_of;
use triage_exchange::diary::calendar::{Texts, Utc, export, has_events, is_exported};
use triage_exchange::diary::{Diary, Stored};
use triage_tools::words::english;

use super::cast::{diary, said, stamp};
use super::opened;
use crate::companion::cast::{Chance, date};

const NOW: Utc = Utc { day: CivilDate { year: 2026, month: 12, day: 1 }, minute: 1 };

fn texts() -> Texts<'static> {
    let words = english();
    Texts {
        name: words_of::calendar_name(words),
        title: words_of::calendar_title(words),
        text: words_of::calendar_text(words),
        at: None,
    }
}

fn begun() -> Diary {
    let mut chance = Chance::of(3);
    let id = super::cast::id(&mut chance);
    Diary::new().with(Stored::new(id, 0, stamp(&mut chance), &said(&mut chance, 2)))
}

fn days(days: &[usize]) -> Vec<CivilDate> {
    days.iter().map(|day| date(*day)).collect()
}

/// An event as another program reads it.
#[derive(Debug, PartialEq, Eq)]
struct Event {
    fields: BTreeMap<String, String>,
    alarms: usize,
}

impl Event {
    fn of(component: &Component) -> Event {
        assert_eq!(component.name, "VEVENT");
        let fields = component
            .properties
            .iter()
            .map(|property| (property.name.to_string(), property.val.to_string()))
            .collect::<BTreeMap<_, _>>();
        assert_eq!(fields.len(), component.properties.len(), "no property twice");
        let start = component.find_prop("DTSTART").unwrap();
        let has_time = start.val.as_str().contains('T');
        let kinds: Vec<_> = start
            .params
            .iter()
            .map(|param| (param.key.to_string(), param.val.as_ref().unwrap().to_string()))
            .collect();
        let whole_day = [("VALUE".to_owned(), "DATE".to_owned())];
        assert_eq!(
            kinds,
            whole_day.get(usize::from(has_time)..).unwrap(),
            "a whole day, or a time without a zone"
        );
        assert_eq!(component.find_prop("DURATION").is_some(), has_time);
        for alarm in &component.components {
            assert_eq!(alarm.name, "VALARM");
            assert_eq!(alarm.find_prop("ACTION").unwrap().val.as_str(), "DISPLAY");
            assert!(alarm.find_prop("TRIGGER").is_some() && alarm.find_prop("DESCRIPTION").is_some());
        }
        Event { fields, alarms: component.components.len() }
    }

    fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// The events by their days, and by the typed reader of the same crate.
fn events(file: &str) -> BTreeMap<String, Event> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let property = |name: &str| {
        calendar.properties.iter().find(|property| property.name.as_str() == name).unwrap().val.to_string()
    };
    assert_eq!((property("VERSION"), property("CALSCALE")), ("2.0".to_owned(), "GREGORIAN".to_owned()));
    assert!(property("PRODID").contains("soleus-triage"));
    let events: BTreeMap<String, Event> = calendar
        .components
        .iter()
        .map(Event::of)
        .map(|event| (event.get("DTSTART").to_owned(), event))
        .collect();
    let typed: icalendar::Calendar = file.parse().unwrap();
    assert_eq!(typed.events().count(), events.len());
    events
}

fn basic(day: CivilDate) -> String {
    day.to_string().replace('-', "")
}

#[test]
fn each_day_is_an_event_that_says_check_first() {
    let planned = days(&[2, 4, 7]);
    let (after, file) = export(&begun(), &planned, date(1), NOW, &texts());
    let events = events(&file);
    assert_eq!(
        events.keys().cloned().collect::<Vec<_>>(),
        planned.iter().copied().map(basic).collect::<Vec<_>>()
    );
    for event in events.values() {
        assert_eq!(event.get("SUMMARY"), "Calf: check first");
        assert_eq!(event.get("DESCRIPTION"), "Open the app, do the check, then what it shows.");
        assert_eq!((event.get("STATUS"), event.get("SEQUENCE"), event.alarms), ("CONFIRMED", "1", 1));
        assert_eq!(event.get("DTSTAMP"), "20261201T000100Z");
        assert_eq!((event.get("CLASS"), event.get("TRANSP")), ("PRIVATE", "TRANSPARENT"));
    }
    assert!(is_exported(&after) && !is_exported(&begun()));
}

#[test]
fn an_event_with_a_time_is_at_that_hour_wherever_the_runner_is() {
    let at = |at| Texts { at, ..texts() };
    for (minute, time) in [(0, "T000000"), (18 * 60 + 30, "T183000"), (1439, "T235900")] {
        let (_, file) = export(&begun(), &days(&[2, 4]), date(1), NOW, &at(Some(minute)));
        let events = events(&file);
        let expected: Vec<String> = [2, 4].map(|day| basic(date(day)) + time).into();
        assert_eq!(events.keys().cloned().collect::<Vec<_>>(), expected);
        assert!(events.values().all(|event| event.get("DURATION") == "PT30M" && event.alarms == 1));
        assert!(!unfold(&file).contains("TZID"));
    }
    let (_, file) = export(&begun(), &days(&[2]), date(1), NOW, &at(Some(1440)));
    assert_eq!(events(&file).keys().cloned().collect::<Vec<_>>(), [basic(date(2))], "no such time");
}

/// Nothing of the diary but days: whatever it holds, the file is the same.
#[test]
fn no_step_no_pain_and_no_level_is_in_it() {
    let planned = days(&[202, 204]);
    let mut seen = 0;
    for seed in 0..500 {
        let diary = diary(seed);
        if diary.stored().is_empty() {
            continue;
        }
        let (_, file) = export(&diary, &planned, date(201), NOW, &texts());
        let mut lines: Vec<String> = file.split("\r\n").map(str::to_owned).collect();
        lines.retain(|line| !line.starts_with("UID:"));
        let (_, other) = export(&begun(), &planned, date(201), NOW, &texts());
        let mut others: Vec<String> = other.split("\r\n").map(str::to_owned).collect();
        others.retain(|line| !line.starts_with("UID:"));
        assert_eq!(lines, others, "seed {seed}");
        seen += 1;
    }
    assert!(seen > 400);
    let (_, file) = export(&begun(), &days(&[2]), date(1), NOW, &texts());
    for word in ["run", "step", "pain", "stage", "doctor", "emergency", "level"] {
        assert!(!unfold(&file).to_lowercase().contains(word), "{word}: {file}");
    }
}

#[test]
fn the_same_day_has_the_same_name_in_each_file_and_another_in_another_diary() {
    let (first, file) = export(&begun(), &days(&[2, 3]), date(1), NOW, &texts());
    let before = events(&file);
    // An import brings an older entry: the name is kept.
    let older = Stored::new(
        triage_core::companion::entry::EntryId(1),
        0,
        stamp(&mut Chance::of(1)),
        &said(&mut Chance::of(1), 2),
    );
    let (second, file) = export(&first.with(older), &days(&[2, 3, 5]), date(1), NOW, &texts());
    let after = events(&file);
    for (day, event) in &before {
        assert_eq!(event.get("UID"), after[day].get("UID"));
        assert_eq!(after[day].get("SEQUENCE"), "2");
    }
    let names: std::collections::BTreeSet<_> = after.values().map(|event| event.get("UID")).collect();
    assert_eq!(names.len(), 3, "a name for each");
    let other = export(&diary(8), &days(&[2]), date(1), NOW, &texts()).1;
    assert_ne!(events(&other)[&basic(date(2))].get("UID"), before[&basic(date(2))].get("UID"));
    // It goes with the diary to another device.
    let moved = opened(&second.to_file("")).unwrap();
    let (_, file) = export(&moved, &days(&[3]), date(1), NOW, &texts());
    assert_eq!(events(&file)[&basic(date(3))].get("UID"), after[&basic(date(3))].get("UID"));
    assert_eq!(events(&file)[&basic(date(3))].get("SEQUENCE"), "3");
}

#[test]
fn a_day_that_is_no_longer_planned_is_taken_back() {
    let (first, _) = export(&begun(), &days(&[2, 4, 6, 8]), date(1), NOW, &texts());
    let (second, file) = export(&first, &days(&[5, 8]), date(4), NOW, &texts());
    let stati = |file: &str| {
        events(file)
            .into_iter()
            .map(|(day, event)| (day, event.get("STATUS").to_owned(), event.alarms))
            .collect::<Vec<_>>()
    };
    let expected = |of: &[(usize, &str, usize)]| {
        of.iter()
            .map(|(day, status, alarms)| (basic(date(*day)), (*status).to_owned(), *alarms))
            .collect::<Vec<_>>()
    };
    // The second day is past, and the fourth is today: there is nothing to take back.
    assert_eq!(stati(&file), expected(&[(5, "CONFIRMED", 1), (6, "CANCELLED", 0), (8, "CONFIRMED", 1)]));
    // A file may never have been added: it is taken back again, and planned again later.
    let (third, file) = export(&second, &days(&[6]), date(4), NOW, &texts());
    assert_eq!(stati(&file), expected(&[(5, "CANCELLED", 0), (6, "CONFIRMED", 1), (8, "CANCELLED", 0)]));
    assert!(events(&file).values().all(|event| event.get("SEQUENCE") == "3"));
    // The plan is over.
    assert!(has_events(&third, &[], date(4)) && !has_events(&third, &[], date(8)));
    assert!(!has_events(&begun(), &[], date(1)) && has_events(&begun(), &days(&[2]), date(1)));
    let (_, file) = export(&third, &[], date(7), NOW, &texts());
    assert_eq!(stati(&file), expected(&[(8, "CANCELLED", 0)]));
}

/// Whatever is exported in the course of weeks, a file has 14 events at most.
#[test]
fn a_file_has_at_most_fourteen_events() {
    for seed in 0..200 {
        let mut chance = Chance::of(seed);
        let mut diary = begun();
        let mut today = 0;
        for number in 1..=12 {
            today += chance.below(5) as usize;
            let planned: Vec<CivilDate> =
                (1..=14).filter(|_| chance.below(2) == 0).map(|ahead| date(today + ahead)).collect();
            let (next, file) = export(&diary, &planned, date(today), NOW, &texts());
            diary = next;
            if !file.contains("VEVENT") {
                continue;
            }
            let events = events(&file);
            assert!(events.len() <= 14, "seed {seed}: {}", events.len());
            let confirmed: Vec<_> = events
                .iter()
                .filter(|(_, event)| event.get("STATUS") == "CONFIRMED")
                .map(|(day, _)| day.clone())
                .collect();
            assert_eq!(confirmed, planned.into_iter().map(basic).collect::<Vec<_>>(), "seed {seed}");
            assert!(events.values().all(|event| event.get("SEQUENCE") == number.to_string()));
            assert_eq!(opened(&diary.to_file("")), Ok(diary.clone()), "what is noted can be read again");
        }
    }
}

/// RFC 5545, 3.1: lines of 75 octets at most, each ended by CR and LF, no sign torn apart; 3.3.11: escapes.
#[test]
fn long_words_of_any_script_are_folded_and_come_back() {
    let long = "Öffne die App, mach den Check; dann \\ was sie zeigt.\nهل تؤلمك ربلة الساق؟ 🏃🏽‍♀️ ".repeat(6);
    for cut in 0..160 {
        let text: String = long.chars().skip(cut).collect();
        let (_, file) = export(&begun(), &days(&[2]), date(1), NOW, &Texts { title: &text, ..texts() });
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let typed: icalendar::Calendar = file.parse().unwrap();
        let event = typed.events().next().unwrap();
        let read = icalendar::Component::property_value(event, "SUMMARY").unwrap();
        assert_eq!(read, text);
    }
}

/// What a later version adds to the setting stays, and one that cannot be read counts as never exported.
#[test]
fn the_setting_keeps_what_it_does_not_know() {
    let (first, _) = export(&begun(), &days(&[2]), date(1), NOW, &texts());
    let mut file: Value = serde_json::from_str(&first.to_file("")).unwrap();
    file["settings"]["calendar"]["hour"] = Value::from(7);
    let (second, _) = export(&opened(&file.to_string()).unwrap(), &days(&[3]), date(1), NOW, &texts());
    let back: Value = serde_json::from_str(&second.to_file("")).unwrap();
    let setting = &back["settings"]["calendar"];
    assert_eq!((&setting["hour"], &setting["rev"], &setting["sequence"]), (&7.into(), &2.into(), &2.into()));
    file["settings"]["calendar"] =
        serde_json::json!({ "rev": 4, "sequence": "two", "days": { "a": 1 }, "id": 3 });
    let (third, text) = export(&opened(&file.to_string()).unwrap(), &days(&[3]), date(1), NOW, &texts());
    assert_eq!(events(&text)[&basic(date(3))].get("SEQUENCE"), "1");
    let back: Value = serde_json::from_str(&third.to_file("")).unwrap();
    assert_eq!(back["settings"]["calendar"]["rev"], 5);
}
