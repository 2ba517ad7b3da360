//! Fields of a case that cannot all hold, and the more careful way to read them.
//!
//! A contradiction is a mistake by whoever wrote the case, and nobody knows which of its fields is the wrong one. So
//! every reading that resolves it is assessed, and the most urgent is chosen. [`table`] lists the contradictions;
//! [`reading`] chooses.

pub mod reading;
pub mod table;

use serde_json::Value;

use crate::field::{Field, Kind, field};

/// A field with its value.
pub type Said<'a> = (&'static Field, &'a Value);

/// The same, owning its value.
pub type Held = (&'static Field, Value);

/// Fields that cannot all hold.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The claims of the case that cannot hold together.
    pub when: &'static [Claim],
    /// The ways to resolve it, each a few edits. Each leaves a different one of the fields as it was given.
    pub readings: &'static [&'static [Edit]],
    /// Why they cannot all hold, in one clause.
    pub why: &'static str,
}

/// Something that a case says. `"unknown"` contradicts nothing.
#[derive(Clone, Copy, Debug)]
pub enum Claim {
    /// The flag is true.
    True(&'static str),
    /// The flag is false, and not merely left out.
    False(&'static str),
    /// The choice is one of these words.
    Is(&'static str, &'static [&'static str]),
    /// The choice is left out, or none of these words.
    IsNot(&'static str, &'static [&'static str]),
    /// Some value is given.
    Given(&'static str),
    /// The field is left out, false or zero: what a case file treats as "no".
    Without(&'static str),
    /// The number is this or more.
    AtLeast(&'static str, u16),
    /// The number is less than this.
    Below(&'static str, u16),
    /// The number is left out, or less than this.
    NotYet(&'static str, u16),
    /// The first number is greater than the second.
    More(&'static str, &'static str),
}

/// One field, read as something other than what was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edit {
    /// The flag is true, whatever was given.
    Yes(&'static str),
    /// The flag is false, where it was true.
    No(&'static str),
    /// "Not sure", where a value was given.
    Unsure(&'static str),
    /// The choice is this word, whatever was given.
    Word(&'static str, &'static str),
    /// The number is this, whatever was given.
    Number(&'static str, u16),
}

impl Contradiction {
    /// Whether a case makes all of its claims.
    pub fn is_in(&self, said: &[Said]) -> bool {
        self.when.iter().all(|claim| claim.holds(said))
    }

    /// The fields that contradict each other; one of them may do so by being absent.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.when.iter().flat_map(Claim::fields)
    }

    /// The same fields, and those that a reading edits along with them.
    pub fn touches(&self) -> Vec<&'static str> {
        let edited = self.readings.iter().flat_map(|edits| edits.iter()).map(|edit| edit.field());
        let mut names: Vec<&'static str> = Vec::new();
        for name in self.fields().chain(edited) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

impl Claim {
    fn holds(&self, said: &[Said]) -> bool {
        let given = |name| given(said, name);
        let number = |name| given(name).and_then(Value::as_f64);
        let is_one_of = |name, words: &[&str]| {
            given(name).and_then(Value::as_str).is_some_and(|word| words.contains(&word))
        };
        match *self {
            Claim::True(name) => given(name) == Some(&Value::Bool(true)),
            Claim::False(name) => given(name) == Some(&Value::Bool(false)),
            Claim::Is(name, words) => is_one_of(name, words),
            Claim::IsNot(name, words) => !is_unsure(given(name)) && !is_one_of(name, words),
            Claim::Given(name) => given(name).is_some_and(|value| !is_unsure(Some(value))),
            Claim::Without(name) => {
                given(name).is_none_or(|value| *value == Value::Bool(false) || value.as_f64() == Some(0.0))
            }
            Claim::AtLeast(name, limit) => number(name).is_some_and(|number| number >= f64::from(limit)),
            Claim::Below(name, limit) => number(name).is_some_and(|number| number < f64::from(limit)),
            Claim::NotYet(name, limit) => {
                !is_unsure(given(name)) && number(name).is_none_or(|number| number < f64::from(limit))
            }
            Claim::More(name, other) => {
                number(name).zip(number(other)).is_some_and(|(number, other)| number > other)
            }
        }
    }

    fn fields(&self) -> impl Iterator<Item = &'static str> + use<> {
        let (name, other) = match *self {
            Claim::True(name)
            | Claim::False(name)
            | Claim::Is(name, _)
            | Claim::IsNot(name, _)
            | Claim::Given(name)
            | Claim::Without(name)
            | Claim::AtLeast(name, _)
            | Claim::Below(name, _)
            | Claim::NotYet(name, _) => (name, None),
            Claim::More(name, other) => (name, Some(other)),
        };
        std::iter::once(name).chain(other)
    }
}

/// The value given for a field.
fn given<'a>(said: &[Said<'a>], name: &str) -> Option<&'a Value> {
    said.iter().find(|(field, _)| field.name == name).map(|(_, value)| *value)
}

fn is_unsure(value: Option<&Value>) -> bool {
    value.and_then(Value::as_str) == Some("unknown")
}

impl Edit {
    /// The field.
    pub fn field(&self) -> &'static str {
        match *self {
            Edit::Yes(name)
            | Edit::No(name)
            | Edit::Unsure(name)
            | Edit::Word(name, _)
            | Edit::Number(name, _) => name,
        }
    }

    /// The field's new value, or `None` if it stays as it is: what was never given need not be withdrawn.
    fn value(&self, before: Option<&Value>) -> Option<Value> {
        match *self {
            Edit::Yes(_) => Some(Value::Bool(true)),
            Edit::No(_) => (before == Some(&Value::Bool(true))).then_some(Value::Bool(false)),
            Edit::Unsure(_) => before.map(|_| Value::from("unknown")),
            Edit::Word(_, word) => Some(Value::from(word)),
            Edit::Number(_, number) => Some(Value::from(number)),
        }
    }

    fn apply(&self, said: &mut Vec<Held>) {
        let place = said.iter().position(|(field, _)| field.name == self.field());
        let before = place.and_then(|at| said.get(at)).map(|(_, value)| value);
        let (Some(after), Some(field)) = (self.value(before), field(self.field())) else { return };
        match place.and_then(|at| said.get_mut(at)) {
            Some((_, value)) => *value = after,
            None => said.push((field, after)),
        }
    }
}

/// Sorts the fields into the order in which they apply, dates last: a date implies its fact, whatever else is given.
pub(crate) fn sort(said: &mut [Held]) {
    said.sort_by_key(|(field, _)| matches!(field.kind, Kind::Dates(..)));
}
