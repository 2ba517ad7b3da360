//! The saved record of a visit: one line of text, with a schema number, a sequence number and a checksum.
//!
//! ```text
//! soleus-triage 1 7 11651590505119483672 _at=29735401&_country=GB&signs=&age=30-39&behavior=rest-pain.!night-pain&leg=!
//! ```
//!
//! Questions and choices are written as their stable codes. `!` is "not sure", of a question or, before an item, of
//! that item; nothing after `=` is "None of these". Whatever this version does not know is dropped, and so asked again.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::{self, Country};
use triage_core::protocol::question::{ChoiceId, Kind, QUESTIONS, Question, question};
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::session::{COUNTS_FOR_MINUTES, Check, Earlier, Kept, Session};

use crate::shelf::{SLOTS, Slotted, seal, unseal};

/// The version of the record format. It goes up by one when an older program could no longer read a new record; this
/// file must then also read the older format. There is none before 1.
pub const SCHEMA: u64 = 1;

/// A saved visit.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// When the last answer was given, in minutes since 1970 UTC.
    pub at: u64,
    /// The answers.
    pub answers: Answers,
    /// The country whose numbers were shown.
    pub country: Option<&'static Country>,
    /// The runner put off the same-day outcome.
    pub is_interrupt_put_off: bool,
    /// The companion asked for the check.
    pub is_again: bool,
    /// Emergency answers withdrawn as a mistake.
    pub withdrawn: Vec<ChoiceId>,
    /// An urgent result of an earlier check that still counted, and when it was reached.
    pub earlier: Option<(Urgency, u64)>,
}

pub use crate::shelf::Damage;

impl Record {
    /// The record of a visit, dated by its last answer: whatever happens without a new answer does not make it newer.
    /// `now`, in minutes since 1970 UTC, replaces a time that the visit does not know.
    pub fn of(session: &Session, now: u64) -> Record {
        let earlier = session.earlier.map(|earlier| (earlier.urgency, earlier.at.unwrap_or(now)));
        let at = session.check.answered_at.unwrap_or(now);
        Record { country: session.country, earlier, ..Record::of_check(&session.check, at) }
    }

    /// The record of a check alone. `at`: when the last answer was given.
    pub fn of_check(check: &Check, at: u64) -> Record {
        Record {
            at,
            answers: check.answers,
            country: None,
            is_interrupt_put_off: check.is_interrupt_put_off,
            is_again: check.is_again,
            withdrawn: check.withdrawn.clone(),
            earlier: None,
        }
    }

    /// What it offers a visit at `now`, in minutes since 1970 UTC.
    pub fn kept(self, now: u64) -> Kept {
        // An urgent result whose age cannot be computed still counts.
        let still_counts = |at: u64| now.checked_sub(at).is_none_or(|minutes| minutes <= COUNTS_FOR_MINUTES);
        let earlier = self.earlier.filter(|(_, at)| still_counts(*at));
        Kept {
            check: Check {
                answers: self.answers,
                answered_at: Some(self.at),
                is_interrupt_put_off: self.is_interrupt_put_off,
                is_again: self.is_again,
                withdrawn: self.withdrawn,
            },
            country: self.country,
            earlier: earlier.map(|(urgency, at)| Earlier { urgency, at: Some(at) }),
            minutes_ago: now.checked_sub(self.at),
        }
    }

    /// The text to save. `sequence` orders the records of one device.
    pub fn write(&self, sequence: u64) -> String {
        seal(self, sequence)
    }

    /// The record as one line without a sequence number and a checksum, for a file that holds more than one.
    pub fn line(&self) -> String {
        let mut parts = vec![format!("_at={}", self.at)];
        parts.extend(self.country.map(|country| format!("_country={}", country.code)));
        parts.extend(self.is_interrupt_put_off.then(|| "_put-off=1".to_owned()));
        parts.extend(self.is_again.then(|| "_again=1".to_owned()));
        parts.extend(self.earlier.map(|(urgency, at)| format!("_earlier={}.{at}", urgency.code())));
        for choice in &self.withdrawn {
            parts.extend(
                choice_code(*choice).map(|code| format!("_withdrawn={}.{code}", choice.question.code())),
            );
        }
        for question in QUESTIONS {
            let answer = self.answers.get(question.id);
            parts
                .extend(answer.map(|answer| format!("{}={}", question.id.code(), written(question, answer))));
        }
        parts.join("&")
    }

    /// The record in a text, with its sequence number.
    ///
    /// # Errors
    /// [`Damage`] if it is not an intact record of a known schema.
    pub fn read(text: &str) -> Result<(u64, Record), Damage> {
        unseal(text)
    }

    /// The record in such a line. Cannot fail: what this version does not know is dropped, and so asked again.
    pub fn of_line(line: &str) -> Record {
        let mut record = Record {
            at: 0,
            answers: Answers::EMPTY,
            country: None,
            is_interrupt_put_off: false,
            is_again: false,
            withdrawn: Vec::new(),
            earlier: None,
        };
        for (name, value) in line.split('&').filter_map(|part| part.split_once('=')) {
            match name {
                "_at" => record.at = value.parse().unwrap_or(0),
                "_country" => record.country = country::by_code(value),
                "_put-off" => record.is_interrupt_put_off = value == "1",
                "_again" => record.is_again = value == "1",
                "_earlier" => record.earlier = earlier(value),
                "_withdrawn" => record.withdrawn.extend(withdrawn(value)),
                code => {
                    if let Some(question) = QUESTIONS.iter().find(|question| question.id.code() == code) {
                        record.answers = record.answers.with(question.id, read(question, value));
                    }
                }
            }
        }
        record
    }
}

impl Slotted for Record {
    const MARK: &'static str = "soleus-triage";
    const SCHEMA: u64 = SCHEMA;
    const SLOTS: [&'static str; 2] = SLOTS;

    fn body(&self) -> String {
        self.line()
    }

    fn of_body(body: &str) -> Option<Record> {
        Some(Record::of_line(body))
    }
}

fn choice_code(choice: ChoiceId) -> Option<&'static str> {
    question(choice.question)?.kind.choices().get(usize::from(choice.index)).map(|choice| choice.code())
}

fn choice_of(question: &Question, code: &str) -> Option<u8> {
    let position = question.kind.choices().iter().position(|choice| choice.code() == code)?;
    u8::try_from(position).ok()
}

fn written(question: &Question, answer: Answer) -> String {
    match answer {
        Answer::One(index) => {
            choice_code(ChoiceId { question: question.id, index }).unwrap_or("!").to_owned()
        }
        Answer::Unsure => "!".to_owned(),
        Answer::Ticked { yes, unsure } => {
            let mut items: Vec<String> = Vec::new();
            for (index, choice) in question.kind.choices().iter().enumerate() {
                if yes & (1 << index) != 0 {
                    items.push(choice.code().to_owned());
                } else if unsure & (1 << index) != 0 {
                    items.push(format!("!{}", choice.code()));
                }
            }
            items.join(".")
        }
    }
}

/// An answer, if this version knows every choice in it. A partial answer counts as none: the question is asked again.
fn read(question: &Question, value: &str) -> Option<Answer> {
    match question.kind {
        Kind::OneOf(_) if value == "!" => Some(Answer::Unsure),
        Kind::OneOf(_) => choice_of(question, value).map(Answer::One),
        Kind::Checklist(_) => {
            let (mut yes, mut unsure) = (0, 0);
            for item in value.split('.').filter(|item| !item.is_empty()) {
                match item.strip_prefix('!') {
                    Some(code) => unsure |= 1 << choice_of(question, code)?,
                    None => yes |= 1 << choice_of(question, item)?,
                }
            }
            Some(Answer::Ticked { yes, unsure: unsure & !yes })
        }
    }
}

fn earlier(value: &str) -> Option<(Urgency, u64)> {
    let (code, at) = value.split_once('.')?;
    let urgency = Urgency::ALL.into_iter().find(|urgency| urgency.code() == code)?;
    Some((urgency, at.parse().ok()?))
}

fn withdrawn(value: &str) -> Option<ChoiceId> {
    let (code, choice) = value.split_once('.')?;
    let question = QUESTIONS.iter().find(|question| question.id.code() == code)?;
    Some(ChoiceId { question: question.id, index: choice_of(question, choice)? })
}
