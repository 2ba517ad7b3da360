//! What decides a level, as plain data: questions and rules by their stable codes.
//!
//! The tables of another revision come in as a file of this form. Nobody stores such a file, but each revision writes
//! it with its own copy of this module: a field that is added needs a default.

use serde::{Deserialize, Serialize};

/// The questions of the check in order, and the rules.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Protocol {
    /// In the order in which their answers are replayed.
    pub questions: Vec<Question>,
    /// The red flags.
    pub rules: Vec<Rule>,
}

/// How a question is answered. "Not sure" is always possible.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Form {
    /// One of its choices.
    OneOf,
    /// Any of its choices, or none.
    Checklist,
}

/// One question.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its stable code.
    pub code: String,
    /// As the runner reads it.
    pub title: String,
    /// How it is answered.
    pub form: Form,
    /// When it applies.
    pub ask_when: Criterion,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// One thing to choose.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Its stable code.
    pub code: String,
    /// The answer in a few words, as it is read back.
    pub short: String,
    /// When it is offered.
    pub ask_when: Criterion,
    /// What choosing it implies.
    pub yes: Vec<Learn>,
    /// What leaving it implies, beyond "its facts are absent".
    pub no: Vec<Learn>,
}

/// What an answer implies.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Learn {
    /// The fact is present.
    Yes(String),
    /// The fact is absent.
    No(String),
    /// The measure lies between these, both included.
    Within(String, u16, u16),
}

/// When a row applies: `triage_core::protocol::Criterion` with codes in place of facts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is documented in triage_core")]
pub enum Criterion {
    Always,
    Is(String),
    AtLeast(String, u16),
    Below(String, u16),
    All(Vec<Criterion>),
    Any(Vec<Criterion>),
    Count(u8, Vec<Criterion>),
    Unless(Box<Criterion>),
    Not(Box<Criterion>),
}

/// One rule. Levels are those of brief a.1: 1 is the most urgent.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// The rule id.
    pub code: String,
    /// The level when the rule holds.
    pub level: u8,
    /// The level when it cannot be excluded.
    pub if_unsure: u8,
    /// When it holds.
    pub when: Criterion,
    /// Where this clearly holds, a doubt about the rule gives no level. Revisions before 0.2 have none.
    #[serde(default)]
    pub doubt: Option<Criterion>,
}
