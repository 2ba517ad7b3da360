//! A case file: `{"vignettes":[{"id":…,"facts":{…}}]}` in, facts out.
//!
//! Only `facts` is strict; other keys of a case are ignored. A missing field means "not present",
//! `"unknown"` means "not sure" (amendments 43 and 44). Fields that cannot all hold are given the more careful
//! reading, and named.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use triage_core::reasoning::{Amount, Facts, Truth};

use crate::contradiction::reading::{Decided, most_careful};
use crate::contradiction::{Held, Said, sort};
use crate::field::{Field, Kind, field};
use crate::implied::implied;

/// One case: its id and what it says, under the more careful reading.
#[derive(Clone, Debug)]
pub struct Case {
    /// The id, unique in its file.
    pub id: String,
    /// What the case says, ready to assess.
    pub facts: Facts,
    /// The same, field by field. Dates come last.
    pub said: Vec<Held>,
    /// The fields that could not all hold, and how they are read here.
    pub contradictions: Vec<Decided>,
}

/// Why a case file was rejected. None of it is used.
#[derive(Debug)]
pub enum CaseFileError {
    /// The text is not JSON, or does not have the outer shape.
    NotACaseFile(String),
    /// A case lacks an id, or repeats that of another case.
    Id {
        /// Position in the list, from 1.
        position: usize,
        /// What is wrong.
        reason: String,
    },
    /// A field of a case is not in the dictionary, or does not accept its value.
    Fact {
        /// The case.
        id: String,
        /// The field.
        field: String,
        /// What was expected.
        expected: String,
    },
}

impl fmt::Display for CaseFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaseFileError::NotACaseFile(reason) => {
                write!(
                    f,
                    "not a case file: {reason}; expected {{\"vignettes\":[{{\"id\":…,\"facts\":{{…}}}}]}}"
                )
            }
            CaseFileError::Id { position, reason } => write!(f, "case {position}, field \"id\": {reason}"),
            CaseFileError::Fact { id, field, expected } => {
                write!(f, "case {id:?}, field {field:?}: expected {expected}")
            }
        }
    }
}

impl std::error::Error for CaseFileError {}

/// Reads a whole case file.
///
/// # Errors
/// [`CaseFileError`] for the first error; nothing is returned from a file that has one.
pub fn read(text: &str) -> Result<Vec<Case>, CaseFileError> {
    let outer: Pairs =
        serde_json::from_str(text).map_err(|e| CaseFileError::NotACaseFile(one_line(&e.to_string())))?;
    let list = outer
        .get("vignettes")
        .ok_or_else(|| CaseFileError::NotACaseFile("the key \"vignettes\" is missing".into()))?;
    let cases: Vec<RawCase> = serde_json::from_str(list.get())
        .map_err(|e| CaseFileError::NotACaseFile(format!("\"vignettes\": {}", one_line(&e.to_string()))))?;
    let mut ids = HashSet::new();
    cases
        .into_iter()
        .enumerate()
        .map(|(index, raw)| {
            let wrong_id = |reason: &str| CaseFileError::Id { position: index + 1, reason: reason.into() };
            let id = match raw.0.get("id").map(|text| serde_json::from_str(text.get())) {
                None => return Err(wrong_id("is missing; expected a text")),
                Some(Ok(Value::String(id))) if !id.trim().is_empty() => id,
                Some(_) => return Err(wrong_id("expected a text that is not empty")),
            };
            if !ids.insert(id.clone()) {
                return Err(wrong_id(&format!("{id:?} is the id of an earlier case; expected a new one")));
            }
            let wrong_facts =
                |expected: String| CaseFileError::Fact { id: id.clone(), field: "facts".into(), expected };
            let text = raw.0.get("facts").ok_or_else(|| wrong_facts("an object; it is missing".into()))?;
            let pairs: Pairs = serde_json::from_str(text.get()).map_err(|e| {
                wrong_facts(format!("an object without repeated fields ({})", one_line(&e.to_string())))
            })?;
            let said = fields(&id, &pairs)?;
            Ok(read_carefully(id, said))
        })
        .collect()
}

/// The fields of a case with their values.
fn fields(id: &str, pairs: &Pairs) -> Result<Vec<Held>, CaseFileError> {
    let mut said = Vec::with_capacity(pairs.0.len());
    for (name, text) in &pairs.0 {
        let wrong = |expected: String| CaseFileError::Fact { id: id.into(), field: name.clone(), expected };
        let field = field(name).ok_or_else(|| wrong("a known field (triage --fields lists them)".into()))?;
        let value: Value = serde_json::from_str(text.get()).map_err(|_| wrong(field.expected()))?;
        with_field(field, &value, Facts::UNKNOWN).ok_or_else(|| wrong(field.expected()))?;
        said.push((field, value));
    }
    sort(&mut said);
    Ok(said)
}

fn read_carefully(id: String, said: Vec<Held>) -> Case {
    let as_said: Vec<Said> = said.iter().map(|(field, value)| (*field, value)).collect();
    match most_careful(&as_said) {
        Some(reading) => {
            Case { id, facts: reading.facts, said: reading.said, contradictions: reading.decided }
        }
        None => Case { id, facts: learned(&as_said), said, contradictions: Vec::new() },
    }
}

/// The facts that fields set as written, contradictions included. A value that does not fit its field sets nothing.
pub fn learned(said: &[Said]) -> Facts {
    let facts = said.iter().fold(Facts::NOTHING_PRESENT, |facts, (field, value)| {
        with_field(field, value, facts).unwrap_or(facts)
    });
    implied(facts, |name| said.iter().any(|(field, _)| field.name == name))
}

/// The facts with those that one field sets, or `None` if the value does not fit the field.
fn with_field(field: &Field, value: &Value, facts: Facts) -> Option<Facts> {
    let is_unsure = value.as_str() == Some("unknown");
    Some(match field.kind {
        Kind::Flag(fact) if is_unsure => facts.with(fact, Truth::Unknown),
        Kind::Flag(fact) => facts.with(fact, Truth::known(value.as_bool()?)),
        Kind::Choice(values) if is_unsure => values
            .iter()
            .flat_map(|(_, present)| present.iter())
            .fold(facts, |facts, fact| facts.with(*fact, Truth::Unknown)),
        Kind::Choice(values) => {
            let word = value.as_str()?;
            let (_, present) = values.iter().find(|(name, _)| *name == word)?;
            present.iter().fold(facts, |facts, fact| facts.with(*fact, Truth::Yes))
        }
        Kind::Number(measure, _) if is_unsure => facts.with_amount(measure, Amount::Unknown),
        Kind::Number(measure, limit) => facts.with_amount(measure, amount(value, limit)?),
        Kind::Dates(_, measure, _) if is_unsure => facts.with_amount(measure, Amount::Unknown),
        Kind::Dates(fact, measure, limit) => {
            facts.with_amount(measure, amount(value, limit)?).with(fact, Truth::Yes)
        }
        Kind::Unused(_) if is_unsure => facts,
        Kind::Unused(limit) => {
            amount(value, limit)?;
            facts
        }
    })
}

/// A number between 0 and the limit. A fraction becomes the range between the whole numbers on either side of it.
fn amount(value: &Value, limit: u16) -> Option<Amount> {
    let number = value.as_f64()?;
    if !(0.0..=f64::from(limit)).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be 0 to 65,535")]
    let (low, high) = (number.floor() as u16, number.ceil() as u16);
    Some(Amount::Within(low, high))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An object with unparsed values and no duplicate keys.
struct Pairs(Vec<(String, Box<serde_json::value::RawValue>)>);

impl Pairs {
    fn get(&self, key: &str) -> Option<&serde_json::value::RawValue> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_ref())
    }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs: Vec<(String, Box<serde_json::value::RawValue>)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, _>()? {
                    if pairs.iter().any(|(name, _)| *name == key) {
                        return Err(serde::de::Error::custom(format!("the field {key:?} appears twice")));
                    }
                    pairs.push((key, value));
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

/// One element of the list.
struct RawCase(Pairs);

impl<'de> Deserialize<'de> for RawCase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::deserialize(deserializer).map(RawCase)
    }
}
