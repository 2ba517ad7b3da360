//! The fields of an entry, read and written by name: what is not known is absent, and what is wrong is named.

use serde_json::{Map, Value};
use triage_core::companion::entry::{Answered, EntryId};
use triage_core::protocol::CivilDate;
use triage_core::reasoning::Truth;

/// A value that cannot be used, and what was expected. Sentences come from elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadValue {
    /// The position of the entry in the file, from 1. `None`: it is not in an entry, or not in a file.
    pub entry: Option<usize>,
    /// The day of the entry, as far as it could be read.
    pub day: Option<CivilDate>,
    /// The field. One in a group has the name of the group before it: `raises.count`.
    pub field: String,
    /// What is there, as JSON, its first 40 characters. `None`: nothing.
    pub value: Option<String>,
    /// What was expected.
    pub expected: Expected,
}

/// What a field may hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expected {
    /// A whole number from the first to the last.
    Number {
        /// The least.
        from: i64,
        /// The most.
        to: i64,
    },
    /// A whole number of any size that 64 bits hold.
    WholeNumber,
    /// True or false.
    YesOrNo,
    /// One of these codes.
    Code(Vec<&'static str>),
    /// A text of at most so many characters, none of them a control character.
    Text {
        /// The most characters.
        most: usize,
    },
    /// A day of the calendar, as `2026-12-03`, from the first on.
    Day {
        /// The first.
        from: CivilDate,
        /// The last. `None`: any.
        to: Option<CivilDate>,
    },
    /// 16 hexadecimal digits.
    Id,
    /// A list of so many at most.
    List {
        /// The most. `None`: any number.
        most: Option<usize>,
    },
    /// Fields with names.
    Group,
}

/// Characters of a text at most.
pub const TEXT: usize = 200;
/// Characters of a record line at most: three times the longest that there can be today.
pub const LINE: usize = 12_000;

/// Pain, 0 to 10.
pub const PAIN: Range = (0, 10);
/// A step of the ladder.
pub const STEP: Range = (1, 12);
/// What a byte holds.
pub const BYTE: Range = (0, 255);
/// A revision.
pub const REV: Range = (0, 4_294_967_295);
/// Minutes of a day: from none to all of it.
pub const MINUTES: Range = (0, 1440);

/// The fields of an entry, or of a group in it.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    group: Option<&'static str>,
}

/// What reading a field comes to. The complaint is boxed, because it is handed on from dozens of places.
pub type Read<T> = Result<T, Box<BadValue>>;

/// The least and the most that a number may be.
pub type Range = (i64, i64);

impl<'a> Fields<'a> {
    /// All fields of an entry, or of a whole diary.
    pub fn of(map: &'a Map<String, Value>) -> Fields<'a> {
        Fields { map, group: None }
    }

    /// The complaint that this field is not what was expected.
    pub fn bad(&self, name: &str, expected: Expected) -> Box<BadValue> {
        let field = self.group.map_or_else(|| name.to_owned(), |group| format!("{group}.{name}"));
        Box::new(BadValue { entry: None, day: None, field, value: self.map.get(name).map(shown), expected })
    }

    /// The names of all of them.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.map.keys().map(String::as_str)
    }

    /// Looks at a group that has a revision.
    pub fn revised(&self, name: &str) -> Read<()> {
        self.get(name, |value| value.get("rev")?.as_u64(), || Expected::Group).map(drop)
    }

    /// A field as `by` reads it. `None`: it is absent.
    fn get<T>(
        &self,
        name: &str,
        by: impl FnOnce(&'a Value) -> Option<T>,
        expected: impl FnOnce() -> Expected,
    ) -> Read<Option<T>> {
        match self.map.get(name) {
            None => Ok(None),
            Some(value) => by(value).map(Some).ok_or_else(|| self.bad(name, expected())),
        }
    }

    /// A whole number in this range.
    fn whole(&self, name: &str, (from, to): Range) -> Read<Option<i64>> {
        let within = |value: &Value| value.as_i64().filter(|number| (from..=to).contains(number));
        self.get(name, within, || Expected::Number { from, to })
    }

    /// A number in this range.
    pub fn number<T: TryFrom<i64>>(&self, name: &str, range: Range) -> Read<Option<T>> {
        // A number in the range of a field is one of its type.
        Ok(self.whole(name, range)?.and_then(|number| T::try_from(number).ok()))
    }

    /// A number in this range, which has to be there.
    pub fn needed<T: TryFrom<i64>>(&self, name: &str, (from, to): Range) -> Read<T> {
        self.number(name, (from, to))?.ok_or_else(|| self.bad(name, Expected::Number { from, to }))
    }

    /// True or false; unknown where it is absent.
    pub fn truth(&self, name: &str) -> Read<Truth> {
        let known = self.get(name, Value::as_bool, || Expected::YesOrNo)?;
        Ok(known.map_or(Truth::Unknown, Truth::known))
    }

    /// The position of a code among so many.
    fn position(
        &self,
        name: &str,
        count: usize,
        code: &dyn Fn(usize) -> &'static str,
    ) -> Read<Option<usize>> {
        let one = |value: &Value| {
            let text = value.as_str()?;
            (0..count).find(|place| code(*place) == text)
        };
        self.get(name, one, || Expected::Code((0..count).map(code).collect()))
    }

    /// The variant with this code.
    pub fn code<T: Copy>(&self, name: &str, all: &[T], code: fn(T) -> &'static str) -> Read<Option<T>> {
        let code = |place: usize| all.get(place).map_or("", |one| code(*one));
        Ok(self.position(name, all.len(), &code)?.and_then(|place| all.get(place).copied()))
    }

    /// The same, of a field that has to be there.
    pub fn needed_code<T: Copy>(&self, name: &str, all: &[T], code: fn(T) -> &'static str) -> Read<T> {
        self.code(name, all, code)?
            .ok_or_else(|| self.bad(name, Expected::Code(all.iter().map(|one| code(*one)).collect())))
    }

    /// A text, which has to be there.
    pub fn text(&self, name: &str, most: usize) -> Read<&'a str> {
        let text = self.get(
            name,
            |value| value.as_str().filter(|text| is_plain(text, most)),
            || Expected::Text { most },
        )?;
        text.ok_or_else(|| self.bad(name, Expected::Text { most }))
    }

    /// A list of at most so many.
    pub fn list(&self, name: &str, most: Option<usize>) -> Read<Option<&'a Vec<Value>>> {
        let short =
            |value: &'a Value| value.as_array().filter(|list| most.is_none_or(|most| list.len() <= most));
        self.get(name, short, || Expected::List { most })
    }

    /// The fields of a group.
    pub fn group(&self, name: &'static str) -> Read<Option<Fields<'a>>> {
        let map = self.get(name, Value::as_object, || Expected::Group)?;
        Ok(map.map(|map| Fields { map, group: Some(name) }))
    }

    /// A name of 16 digits, which has to be there.
    pub fn id(&self, name: &str) -> Read<EntryId> {
        let id = self.get(name, |value| id_of(value.as_str()?), || Expected::Id)?;
        id.ok_or_else(|| self.bad(name, Expected::Id))
    }

    /// A revision, which has to be there.
    pub fn rev(&self, name: &str) -> Read<u32> {
        self.needed(name, REV)
    }

    /// A day from the first to the last, which has to be there.
    pub fn day(&self, name: &str, from: CivilDate, to: Option<CivilDate>) -> Read<CivilDate> {
        let within = |day: &CivilDate| *day >= from && to.is_none_or(|to| *day <= to);
        let day =
            self.get(name, |value| day_of(value.as_str()?).filter(within), || Expected::Day { from, to })?;
        day.ok_or_else(|| self.bad(name, Expected::Day { from, to }))
    }

    /// The entries that a check answers. None where the field is absent.
    pub fn answered(&self, name: &'static str) -> Read<Vec<Answered>> {
        let list = self.list(name, None)?.map(Vec::as_slice).unwrap_or_default();
        let one = |value: &'a Value| {
            let map = value.as_object().ok_or_else(|| self.bad(name, Expected::List { most: None }))?;
            let fields = Fields { map, group: Some(name) };
            Ok(Answered { entry: fields.id("id")?, rev: fields.rev("rev")? })
        };
        list.iter().map(one).collect()
    }
}

/// A value for a message: its JSON, in which control characters are escaped, cut short.
pub fn shown(value: &Value) -> String {
    value.to_string().chars().take(40).collect()
}

/// Whether a text is short enough and without control characters.
pub fn is_plain(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(char::is_control)
}

/// The name of an entry as 16 hexadecimal digits.
pub fn id_text(id: EntryId) -> String {
    format!("{:016x}", id.0)
}

/// The name in such a text.
pub fn id_of(text: &str) -> Option<EntryId> {
    let is_hex = text.len() == 16 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    is_hex.then(|| u64::from_str_radix(text, 16).ok()).flatten().map(EntryId)
}

/// The day in a text such as `2026-12-03`.
pub fn day_of(text: &str) -> Option<CivilDate> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| {
        parts.next().filter(|part| part.len() == digits && part.bytes().all(|digit| digit.is_ascii_digit()))
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let day = CivilDate { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    (parts.next().is_none() && day.exists()).then_some(day)
}
