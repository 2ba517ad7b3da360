//! The file of witnesses: one line per item, with the answers by their codes. `!` means "not sure", for a question or
//! before an item of a list. A missing list was answered "none of these".

use std::fmt::Write;

use serde_json::{Map, Value};
use triage_core::protocol::question::{Kind, QUESTIONS, Question};
use triage_core::reasoning::interview::{Answer, Answers};

/// The lines of the file.
pub fn written(witnesses: &[(String, Answers)]) -> String {
    let lines: Vec<String> =
        witnesses.iter().map(|(item, answers)| format!("  {item:?}: {}", line(answers))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn line(answers: &Answers) -> String {
    let mut parts = Vec::new();
    for question in QUESTIONS {
        let Some(answer) = answers.get(question.id) else { continue };
        // After the outcome an answered list is written even where it is empty, because it was opened.
        if answer == Answer::NONE && question.step.is_interview() {
            continue;
        }
        parts.push(format!("{:?}: {}", question.id.code(), value(question, answer)));
    }
    format!("{{{}}}", parts.join(", "))
}

fn value(question: &Question, answer: Answer) -> String {
    let choices = question.kind.choices();
    match answer {
        Answer::One(index) => format!("{:?}", choices[usize::from(index)].code()),
        Answer::Unsure => "\"!\"".to_owned(),
        Answer::Ticked { yes, unsure } => {
            let mut codes = Vec::new();
            for (index, choice) in choices.iter().enumerate() {
                if yes >> index & 1 == 1 {
                    codes.push(format!("{:?}", choice.code()));
                } else if unsure >> index & 1 == 1 {
                    codes.push(format!("\"!{}\"", choice.code()));
                }
            }
            format!("[{}]", codes.join(", "))
        }
    }
}

/// The witnesses of a file.
///
/// # Errors
/// The item, and what could not be read.
pub fn read(text: &str) -> Result<Vec<(String, Answers)>, String> {
    let lines: Map<String, Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    lines
        .into_iter()
        .map(|(item, fields)| {
            let answers = answers(&fields).map_err(|what| format!("{item}: {what}"))?;
            Ok((item, answers))
        })
        .collect()
}

fn answers(fields: &Value) -> Result<Answers, String> {
    let fields = fields.as_object().ok_or("not an object")?;
    fields.iter().try_fold(Answers::EMPTY, |answers, (code, value)| {
        let question = QUESTIONS.iter().find(|question| question.id.code() == code);
        let question = question.ok_or(format!("no question {code}"))?;
        Ok(answers.with(question.id, Some(answer(question, value)?)))
    })
}

fn answer(question: &Question, value: &Value) -> Result<Answer, String> {
    let position = |code: &str| {
        let choices = question.kind.choices();
        let index = choices.iter().position(|choice| choice.code() == code);
        index.ok_or(format!("{} has no choice {code}", question.id.code()))
    };
    match (question.kind, value) {
        (Kind::OneOf(_), Value::String(code)) if code == "!" => Ok(Answer::Unsure),
        (Kind::OneOf(_), Value::String(code)) => {
            Ok(Answer::One(u8::try_from(position(code)?).map_err(|error| error.to_string())?))
        }
        (Kind::Checklist(_), Value::Array(codes)) => {
            let (mut yes, mut unsure) = (0, 0);
            for code in codes {
                let code = code.as_str().ok_or("not a code")?;
                match code.strip_prefix('!') {
                    Some(code) => unsure |= 1 << position(code)?,
                    None => yes |= 1 << position(code)?,
                }
            }
            Ok(Answer::Ticked { yes, unsure })
        }
        (Kind::OneOf(_) | Kind::Checklist(_), _) => {
            Err(format!("{}: expected a code, or a list of codes", question.id.code()))
        }
    }
}

/// A set of answers as the file writes it, to print beside a failure.
pub fn told(answers: &Answers) -> String {
    let mut text = String::new();
    write!(text, "{}", line(answers)).unwrap();
    text
}
