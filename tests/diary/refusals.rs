//! Every refusal of a file, with its data.

use serde_json::json;
use triage_core::protocol::CivilDate;
use triage_core::protocol::check_in::{Line, Walking};
use triage_exchange::diary::{BadValue, Diary, Expected, Refusal};

use super::cast::diary;
use super::{TODAY, file_of, opened};

const DAY: CivilDate = CivilDate { year: 2026, month: 12, day: 3 };
const GOOD: &str = r#"{"id":"00000000000000a1","rev":0,"day":"2026-12-03","kind":"checkin","lines":[]}"#;

/// The second entry of a file, with these fields more or in place of those it has.
fn refused(fields: &serde_json::Value) -> BadValue {
    let mut entry: serde_json::Value = serde_json::from_str(&GOOD.replace("a1", "a2")).unwrap();
    for (name, value) in fields.as_object().unwrap() {
        match value.as_str() {
            Some("absent") => drop(entry.as_object_mut().unwrap().remove(name)),
            _ => entry[name] = value.clone(),
        }
    }
    match opened(&file_of(&format!("{GOOD},{entry}"))) {
        Err(Refusal::BadValue(bad)) => bad,
        other => panic!("{entry}: {other:?}"),
    }
}

fn number(from: i64, to: i64) -> Expected {
    Expected::Number { from, to }
}

fn codes(kind: &str) -> Expected {
    Expected::Code(match kind {
        "walking" => Walking::ALL.iter().map(|walking| walking.code()).collect(),
        "lines" => Line::ALL.iter().map(|line| line.code()).chain(["not-sure"]).collect(),
        "trend" => vec!["better", "same", "worse", "back-again"],
        _ => vec!["holiday", "ill", "own-plan", "done"],
    })
}

#[test]
fn each_bad_value_is_named_with_what_was_expected() {
    let text = |most| Expected::Text { most };
    let group = |fields| json!({ "kind": "test", "raises": fields });
    let rows = [
        (json!({ "worst_pain": 11 }), "worst_pain", Some("11"), number(0, 10)),
        (json!({ "worst_pain": -1 }), "worst_pain", Some("-1"), number(0, 10)),
        (json!({ "worst_pain": 2.5 }), "worst_pain", Some("2.5"), Expected::WholeNumber),
        (json!({ "worst_pain": "2" }), "worst_pain", Some("\"2\""), number(0, 10)),
        (json!({ "worst_pain": null }), "worst_pain", Some("null"), number(0, 10)),
        (json!({ "walking": "flies" }), "walking", Some("\"flies\""), codes("walking")),
        (json!({ "lines": ["lung", "hand"] }), "lines", Some("[\"lung\",\"hand\"]"), codes("lines")),
        (json!({ "lines": "lung" }), "lines", Some("\"lung\""), Expected::List { most: None }),
        (json!({ "minute": 1440 }), "minute", Some("1440"), number(0, 1439)),
        (json!({ "offset": 841 }), "offset", Some("841"), number(-720, 840)),
        (json!({ "offset": -721 }), "offset", Some("-721"), number(-720, 840)),
        (json!({ "rev": 4_294_967_296_u64 }), "rev", Some("4294967296"), number(0, u32::MAX.into())),
        (json!({ "rev": "absent" }), "rev", None, number(0, u32::MAX.into())),
        (json!({ "id": "a1" }), "id", Some("\"a1\""), Expected::Id),
        (json!({ "id": "00000000000000A1" }), "id", Some("\"00000000000000A1\""), Expected::Id),
        (json!({ "id": "absent" }), "id", None, Expected::Id),
        (json!({ "copy_of": 3 }), "copy_of", Some("3"), Expected::Id),
        (json!({ "kind": "absent" }), "kind", None, text(200)),
        (json!({ "kind": "run", "minutes": 1441 }), "minutes", Some("1441"), number(0, 1440)),
        (json!({ "kind": "run" }), "minutes", None, number(0, 1440)),
        (json!({ "kind": "run", "minutes": 9, "step": 13 }), "step", Some("13"), number(1, 12)),
        (json!({ "kind": "run", "minutes": 9, "step": 0 }), "step", Some("0"), number(1, 12)),
        (json!({ "kind": "run", "minutes": 9, "pop": "no" }), "pop", Some("\"no\""), Expected::YesOrNo),
        (json!({ "kind": "seen", "at_most": 13 }), "at_most", Some("13"), number(1, 12)),
        (json!({ "kind": "week", "trend": "worst" }), "trend", Some("\"worst\""), codes("trend")),
        (json!({ "kind": "pause" }), "why", None, codes("why")),
        (json!({ "kind": "note" }), "text", None, text(200)),
        (json!({ "kind": "note", "text": "a\u{7}" }), "text", Some("\"a\\u0007\""), text(200)),
        (json!({ "kind": "start", "record": "", "days_ago": 256 }), "days_ago", Some("256"), number(0, 255)),
        (json!({ "kind": "start", "days_ago": 1 }), "record", None, text(12_000)),
        (
            json!({ "kind": "check", "record": "", "for": [3] }),
            "for",
            Some("[3]"),
            Expected::List { most: None },
        ),
        (json!({ "kind": "check", "record": "", "for": [{ "rev": 1 }] }), "for.id", None, Expected::Id),
        (group(json!(20)), "raises", Some("20"), Expected::Group),
        (group(json!({ "count": 20, "other": 256, "pain": 1 })), "raises.other", Some("256"), number(0, 255)),
        (group(json!({ "count": 20, "other": 20 })), "raises.pain", None, number(0, 10)),
        // What this version does not know has to be plain as well.
        (json!({ "mood": { "calm": [0.5] } }), "mood", Some("0.5"), Expected::WholeNumber),
        (json!({ "mood": ["a\nb"] }), "mood", Some("\"a\\nb\""), text(200)),
        (json!({ "mood": { "a\nb": 1 } }), "mood", Some("{\"a\\nb\":1}"), text(200)),
        (json!({ "kind": "sleep", "hours": 1e300 }), "hours", Some("1e+300"), Expected::WholeNumber),
    ];
    for (fields, field, value, expected) in rows {
        let value = value.map(str::to_owned);
        let bad = BadValue { entry: Some(2), day: Some(DAY), field: field.into(), value, expected };
        assert_eq!(refused(&fields), bad, "{fields}");
    }
    let long = refused(&json!({ "kind": "note", "text": "ü".repeat(201) }));
    assert_eq!((long.field.as_str(), long.value.unwrap().chars().count()), ("text", 40));
    let note = format!(
        r#"{{"id":"00000000000000a1","rev":0,"day":"2026-12-03","kind":"note","text":"{}"}}"#,
        "ü".repeat(200)
    );
    assert!(opened(&file_of(&note)).is_ok());
}

#[test]
fn days_are_those_of_the_calendar_from_2020_to_tomorrow() {
    let first = CivilDate { year: 2020, month: 1, day: 1 };
    let expected = Expected::Day { from: first, to: Some(CivilDate { year: 2027, month: 7, day: 1 }) };
    for day in
        ["2019-12-31", "2027-07-02", "2026-02-29", "2026-2-03", "2026-12-03 ", "", "absent", "+026-12-03"]
    {
        let bad = refused(&json!({ "day": day }));
        let value = (day != "absent").then(|| format!("\"{day}\""));
        assert_eq!((bad.entry, bad.day, bad.field.as_str(), bad.value), (Some(2), None, "day", value));
        assert_eq!(bad.expected, expected);
    }
    for day in ["2020-01-01", "2024-02-29", "2027-07-01"] {
        assert!(opened(&file_of(&GOOD.replace("2026-12-03", day))).is_ok(), "{day}");
    }
    let on =
        |today, day| Diary::from_file(file_of(&GOOD.replace("2026-12-03", day)).as_bytes(), today).is_ok();
    let new_year = CivilDate { year: 2026, month: 12, day: 31 };
    assert!(on(new_year, "2027-01-01") && !on(new_year, "2027-01-02"));
    let leap = CivilDate { year: 2028, month: 2, day: 28 };
    assert!(on(leap, "2028-02-29") && !on(leap, "2028-03-01"));
}

type Change = fn(&mut serde_json::Value);

#[test]
fn the_frame_is_looked_at_too() {
    let whole = |change: Change| {
        let mut file: serde_json::Value = serde_json::from_str(&file_of(GOOD)).unwrap();
        change(&mut file);
        opened(&file.to_string())
    };
    let rows: [(Change, &str); 10] = [
        (|file| file["saved"] = "yesterday".into(), "saved"),
        (|file| file["app"] = 3.into(), "app"),
        (|file| file["schema"] = "1".into(), "schema"),
        (|file| file["schema"] = 0.into(), "schema"),
        (|file| file["settings"] = json!([]), "settings"),
        (|file| file["settings"] = json!({ "country": "GB" }), "country"),
        (|file| file["draft"] = json!({ "check_for": [{ "id": "a1", "rev": 0 }] }), "check_for.id"),
        (|file| file["shoes"] = json!(0.5), "shoes"),
        (|file| file["entries"] = json!({}), "entries"),
        (|file| drop(file.as_object_mut().unwrap().remove("entries")), "entries"),
    ];
    for (change, field) in rows {
        match whole(change) {
            Err(Refusal::BadValue(bad)) => assert_eq!((bad.field.as_str(), bad.entry), (field, None)),
            other => panic!("{field}: {other:?}"),
        }
    }
    let entry = whole(|file| file["entries"][0] = json!([]));
    assert!(matches!(
        entry,
        Err(Refusal::BadValue(BadValue { entry: Some(1), expected: Expected::Group, .. }))
    ));
    assert_eq!(whole(|file| file["schema"] = 2.into()), Err(Refusal::Newer));
    // Whatever a later version has made of the rest.
    assert_eq!(opened(r#"{"format":"soleus-diary","schema":7,"entries":{"2026":3.5}}"#), Err(Refusal::Newer));
}

#[test]
fn what_is_no_diary_is_not_ours() {
    for text in
        ["", " ", "null", "[]", "{}", "calf", "{\"format\":\"pain-diary\",\"schema\":1,\"entries\":[]}"]
    {
        assert_eq!(opened(text), Err(Refusal::NotOurs), "{text}");
    }
    assert_eq!(opened(&"[".repeat(100_000)), Err(Refusal::NotOurs));
    assert_eq!(Diary::from_file(&[0xff, 0xfe, 0, 1], TODAY), Err(Refusal::NotOurs));
    assert_eq!(opened("soleus-triage 1 1 1 _at=1"), Err(Refusal::NotOurs));
}

#[test]
fn a_file_has_two_mebibytes_and_twenty_thousand_entries_at_most() {
    let padded = |bytes: usize| {
        let file = file_of(GOOD);
        format!("{file}{}", " ".repeat(bytes - file.len()))
    };
    assert!(opened(&padded(2 << 20)).is_ok());
    assert_eq!(opened(&padded((2 << 20) + 1)), Err(Refusal::TooBig));
    let many = |number: usize| {
        let entry = |id| format!(r#"{{"id":"{id:016x}","rev":0,"day":"2026-12-03","kind":"removed"}}"#);
        opened(&file_of(&(0..number).map(entry).collect::<Vec<_>>().join(",")))
    };
    assert_eq!(many(20_000).unwrap().stored().len(), 20_000);
    match many(20_001) {
        Err(Refusal::BadValue(bad)) => {
            assert_eq!(
                (bad.field.as_str(), bad.expected),
                ("entries", Expected::List { most: Some(20_000) })
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn lists_and_groups_are_eight_deep_at_most() {
    // The file, its list and the entry are three.
    let deep =
        |levels: usize| GOOD.replace("[]", &format!("[],\"x\":{}{}", "[".repeat(levels), "]".repeat(levels)));
    assert!(opened(&file_of(&deep(5))).is_ok());
    assert_eq!(opened(&file_of(&format!("{GOOD},{}", deep(6)))), Err(Refusal::Broken { near_entry: 2 }));
    // Brackets in a text are none.
    let text = GOOD.replace("[]", r#"[],"x":"[[[[[[[[[[\"[[[[{{{{\\""#);
    assert!(opened(&file_of(&text)).is_ok());
}

#[test]
fn a_file_that_is_cut_off_says_near_which_entry() {
    let file = file_of(&[GOOD, &GOOD.replace("a1", "a2"), &GOOD.replace("a1", "a3")].join(","));
    let mark = file.find("\"soleus-diary\"").unwrap() + "\"soleus-diary\"".len();
    for cut in 0..file.len() {
        let begun =
            file[..cut].matches("{\"id\"").count().max(file[..cut].matches("{").count().saturating_sub(1));
        let expected = if cut < mark { Refusal::NotOurs } else { Refusal::Broken { near_entry: begun } };
        assert_eq!(opened(&file[..cut]), Err(expected), "cut at {cut}");
    }
    let lines = diary(11).to_file("A diary.");
    let (frame, entries) = lines.split_once("\"entries\"").unwrap();
    for (place, (at, _)) in entries.match_indices("\"kind\"").enumerate() {
        let broken = format!("{frame}\"entries\"{}kind{}", &entries[..at], &entries[at + 6..]);
        assert_eq!(opened(&broken), Err(Refusal::Broken { near_entry: place + 1 }));
    }
    let mut bytes = file.clone().into_bytes();
    let second = file.find("00a2").unwrap();
    bytes[second] = 0xff;
    assert_eq!(Diary::from_file(&bytes, TODAY), Err(Refusal::Broken { near_entry: 2 }));
    assert_eq!(opened(&format!("{file}}}")), Err(Refusal::Broken { near_entry: 3 }));
}
