//! The days ahead as a calendar file (RFC 5545). An event names no step, no pain and no level, so an old one can tell
//! nobody to run: "check first" is right on any day.
//!
//! What has been exported is kept in the diary, so that the next file can take back a day that is no longer planned.

use serde_json::{Map, Value};
use triage_core::companion::entry::EntryId;
use triage_core::protocol::CivilDate;

use super::fields::{day_of, id_of, id_text};
use super::stored::MINUTES_OF_DAY;
use super::{Diary, next_rev};
use crate::shelf::checksum;

/// A time in UTC: for `DTSTAMP`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Utc {
    /// The day.
    pub day: CivilDate,
    /// Minutes since midnight, 0 to 1439.
    pub minute: u16,
}

/// What each event says, in the language of the app, and when it begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Texts<'a> {
    /// The name of the calendar, where a program reads one.
    pub name: &'a str,
    /// The title of each event.
    pub title: &'a str,
    /// Its text.
    pub text: &'a str,
    /// When each event begins, minutes since midnight. `None`: it takes the whole day.
    pub at: Option<u16>,
}

/// The name of the setting.
const SETTING: &str = "calendar";
/// Octets of a line at most, without its end.
const LINE: usize = 75;
/// The hour at which an event of a whole day reminds.
const REMINDS_AT: u8 = 7;
/// How long an event with a time takes: a check, and a short run or the exercises.
const LASTS_MINUTES: u8 = 30;

/// What has been exported.
struct Exported {
    /// Made once: the same day has the same name in each file.
    id: u64,
    /// How many files there have been.
    sequence: u64,
    /// The days of all of them.
    days: Vec<CivilDate>,
}

/// Whether there has been a file.
pub fn is_exported(diary: &Diary) -> bool {
    exported(diary).sequence > 0
}

/// Whether a file would have any event: a day that is planned, or one to take back.
pub fn has_events(diary: &Diary, planned: &[CivilDate], today: CivilDate) -> bool {
    !planned.is_empty() || exported(diary).days.iter().any(|day| *day > today)
}

/// The file with these days, and the diary in which that is noted. A day that an earlier file had, that still lies ahead
/// and is not among them, is taken back.
pub fn export(
    diary: &Diary,
    planned: &[CivilDate],
    today: CivilDate,
    now: Utc,
    texts: &Texts,
) -> (Diary, String) {
    let Exported { id, sequence, days } = exported(diary);
    let is_left = |day: &CivilDate| *day > today && !planned.contains(day);
    let days = planned.iter().copied().chain(days.into_iter().filter(is_left)).collect();
    let next = Exported { id, sequence: sequence.saturating_add(1), days };
    let mut file = Lines(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//soleus-triage//Calf//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("X-WR-CALNAME", &escaped(texts.name));
    for day in &next.days {
        event(&mut file, &next, *day, planned.contains(day), now, texts);
    }
    file.line("END", "VCALENDAR");
    (with_exported(diary.clone(), &next), file.0)
}

fn event(file: &mut Lines, exported: &Exported, day: CivilDate, is_planned: bool, now: Utc, texts: &Texts) {
    let title = escaped(texts.title);
    // Of the diary, the day, and the kind of the event, which there is one of.
    let name = checksum(exported.id, &format!("{day} check"));
    file.line("BEGIN", "VEVENT");
    file.line("UID", &format!("{name:016x}@soleus-triage"));
    file.line("SEQUENCE", &exported.sequence.to_string());
    let minute = now.minute.min(MINUTES_OF_DAY - 1);
    file.line("DTSTAMP", &format!("{}T{:02}{:02}00Z", basic(now.day), minute / 60, minute % 60));
    match texts.at.filter(|at| *at < MINUTES_OF_DAY) {
        // Without a zone: the same hour wherever the runner is.
        Some(at) => {
            file.line("DTSTART", &format!("{}T{:02}{:02}00", basic(day), at / 60, at % 60));
            file.line("DURATION", &format!("PT{LASTS_MINUTES}M"));
        }
        None => file.line("DTSTART;VALUE=DATE", &basic(day)),
    }
    file.line("SUMMARY", &title);
    file.line("DESCRIPTION", &escaped(texts.text));
    // A calendar at work may be seen by others, and this blocks no time.
    file.line("CLASS", "PRIVATE");
    file.line("TRANSP", "TRANSPARENT");
    if is_planned {
        file.line("STATUS", "CONFIRMED");
        file.line("BEGIN", "VALARM");
        file.line("ACTION", "DISPLAY");
        let reminds = texts.at.map_or(format!("PT{REMINDS_AT}H"), |_| "PT0M".to_owned());
        file.line("TRIGGER", &reminds);
        file.line("DESCRIPTION", &title);
        file.line("END", "VALARM");
    } else {
        file.line("STATUS", "CANCELLED");
    }
    file.line("END", "VEVENT");
}

/// As RFC 5545 writes a date.
fn basic(day: CivilDate) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// A text as RFC 5545 writes one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// The lines of a file: folded, each with its end.
struct Lines(String);

impl Lines {
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            if octets + sign.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(sign);
            octets += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// What the diary says about it. What cannot be read counts as never exported.
fn exported(diary: &Diary) -> Exported {
    let group = diary.settings.get(SETTING).and_then(Value::as_object);
    let field = |name: &str| group.and_then(|group| group.get(name));
    let day = |day: &Value| day_of(day.as_str()?);
    let first = diary.entries.first().map_or(0, |stored| stored.id().0);
    Exported {
        id: field("id").and_then(|id| id_of(id.as_str()?)).map_or(first, |id| id.0),
        sequence: field("sequence").and_then(Value::as_u64).unwrap_or(0),
        days: field("days").and_then(Value::as_array).into_iter().flatten().filter_map(day).collect(),
    }
}

fn with_exported(mut diary: Diary, exported: &Exported) -> Diary {
    let mut group = diary.settings.remove(SETTING).and_then(|group| match group {
        Value::Object(group) => Some(group),
        _other => None,
    });
    let group = group.get_or_insert_with(Map::new);
    let days = exported.days.iter().map(|day| Value::from(day.to_string())).collect();
    group.insert("rev".to_owned(), next_rev(group).into());
    group.insert("id".to_owned(), id_text(EntryId(exported.id)).into());
    group.insert("sequence".to_owned(), exported.sequence.into());
    group.insert("days".to_owned(), Value::Array(days));
    diary.settings.insert(SETTING.to_owned(), Value::Object(std::mem::take(group)));
    diary
}
