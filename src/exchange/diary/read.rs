//! From JSON to a diary: every value is looked at before any of it is used.

use serde_json::{Map, Value};
use triage_core::protocol::CivilDate;

use super::fields::{BadValue, Expected, Fields, LINE, REV, Read, TEXT, id_of, is_plain, shown};
use super::file::Refusal;
use super::merge::closed;
use super::stored::{Day, Id, Stored};
use super::{Diary, FORMAT, SCHEMA};

/// Entries of a diary at most.
const ENTRIES: usize = 20_000;

/// The days that are accepted.
#[derive(Clone, Copy)]
pub struct Days {
    /// The first.
    pub from: CivilDate,
    /// The last. `None`: any.
    pub to: Option<CivilDate>,
}

impl Days {
    /// Every day. A slot keeps what a wrong clock has written: to refuse it would lose the whole diary.
    pub const ANY: Days = Days { from: CivilDate { year: 0, month: 1, day: 1 }, to: None };
}

/// The diary in a JSON value.
pub fn diary(value: Value, days: Days) -> Result<Diary, Refusal> {
    let Value::Object(mut map) = value else { return Err(Refusal::NotOurs) };
    if map.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refusal::NotOurs);
    }
    // Words for a person, of any length.
    map.remove("about");
    let schema: i64 = Fields::of(&map).needed("schema", (1, i64::MAX))?;
    if schema.unsigned_abs() > SCHEMA {
        return Err(Refusal::Newer);
    }
    let saved = frame(&map)?;
    let mut entries = Vec::new();
    if let Some(Value::Array(list)) = map.remove("entries") {
        for (place, value) in list.into_iter().enumerate() {
            let stored = entry(value, days);
            entries.push(stored.map_err(|bad| BadValue { entry: Some(place + 1), ..*bad })?);
        }
    }
    let [app, protocol, fingerprint] = WRITER.map(|name| match map.remove(name) {
        Some(Value::String(text)) => text,
        Some(_) | None => String::new(),
    });
    let [settings, draft] = ["settings", "draft"].map(|name| match map.remove(name) {
        Some(Value::Object(group)) => group,
        Some(_) | None => Map::new(),
    });
    let epoch = map.remove("epoch").and_then(|epoch| id_of(epoch.as_str()?)).map(Id);
    for name in ["format", "schema", "saved"] {
        map.remove(name);
    }
    let entries = closed(entries);
    let diary = Diary { app, protocol, fingerprint, saved, settings, draft, epoch, entries, ..Diary::new() };
    Ok(Diary { unknown: map, ..diary })
}

/// The texts that say who wrote a diary.
const WRITER: [&str; 3] = ["app", "protocol", "fingerprint"];

/// Looks at everything but the entries, and tells the day of the last save.
fn frame(map: &Map<String, Value>) -> Read<Option<Day>> {
    let all = Fields::of(map);
    if all.list("entries", Some(ENTRIES))?.is_none() {
        return Err(all.bad("entries", Expected::List { most: Some(ENTRIES) }));
    }
    for name in WRITER {
        if map.contains_key(name) {
            all.text(name, TEXT)?;
        }
    }
    let has_saved = map.contains_key("saved");
    let saved = has_saved.then(|| all.day("saved", Days::ANY.from, None).map(Day)).transpose()?;
    all.group("draft")?.map_or(Ok(()), |draft| {
        draft.number::<u32>("rev", REV)?;
        draft.answered("check_for").map(drop)
    })?;
    all.group("settings")?;
    if let Some(Value::Object(settings)) = map.get("settings") {
        let settings = Fields::of(settings);
        for name in settings.names() {
            settings.revised(name)?;
        }
    }
    map.iter()
        .filter(|(name, _)| *name != "entries")
        .try_for_each(|(name, value)| plain(name, value, TEXT))?;
    Ok(saved)
}

/// An entry that has been looked at.
fn entry(value: Value, days: Days) -> Read<Stored> {
    let Value::Object(map) = value else {
        let (field, value) = (String::new(), Some(shown(&value)));
        return Err(Box::new(BadValue { entry: None, day: None, field, value, expected: Expected::Group }));
    };
    let day = Fields::of(&map).day("day", days.from, days.to)?;
    let checked = || -> Read<Stored> {
        map.iter()
            .try_for_each(|(name, value)| plain(name, value, if name == "record" { LINE } else { TEXT }))?;
        let stored = Stored::of(map)?;
        stored.said()?;
        Ok(stored)
    };
    checked().map_err(|bad| Box::new(BadValue { day: Some(day), ..*bad }))
}

/// Looks at a value, known or not: numbers are whole, texts are short and without control characters.
fn plain(field: &str, value: &Value, most: usize) -> Read<()> {
    let is_text = |text: &str| is_plain(text, most);
    let bad = |expected| {
        let (field, value) = (field.to_owned(), Some(shown(value)));
        Err(Box::new(BadValue { entry: None, day: None, field, value, expected }))
    };
    match value {
        Value::Null | Value::Bool(_) => Ok(()),
        Value::Number(number) if number.is_i64() || number.is_u64() => Ok(()),
        Value::Number(_) => bad(Expected::WholeNumber),
        Value::String(text) if is_text(text) => Ok(()),
        Value::String(_) => bad(Expected::Text { most }),
        Value::Array(list) => list.iter().try_for_each(|value| plain(field, value, most)),
        Value::Object(map) => map.iter().try_for_each(|(name, value)| {
            if is_text(name) { plain(field, value, most) } else { bad(Expected::Text { most }) }
        }),
    }
}
