//! Answers as text, to be read back.

use triage_core::protocol::question::{ChoiceId, QuestionId};
use triage_core::session::screen::Given;
use triage_core::words::en::question::{self, words};

/// An answer in a few words.
pub fn short(ChoiceId { question, index }: ChoiceId) -> &'static str {
    words(question).choice(index).map_or("", |words| words.short)
}

/// The whole answer to a question, in one line.
pub fn answer_text(given: &Given) -> String {
    let yes = joined(given.id, &given.yes);
    let unsure = joined(given.id, &given.unsure);
    match (yes.is_empty(), unsure.is_empty()) {
        _ if given.is_unsure => question::NOT_SURE_SHORT.to_owned(),
        (true, true) => question::none_of(given.id).to_owned(),
        (false, true) => yes,
        (true, false) => format!("{}: {unsure}", question::NOT_SURE_SHORT),
        (false, false) => format!("{yes}. {}: {unsure}", question::NOT_SURE_SHORT),
    }
}

/// Several choices of a question.
pub fn joined(id: QuestionId, choices: &[u8]) -> String {
    choices.iter().map(|index| short(ChoiceId { question: id, index: *index })).collect::<Vec<_>>().join("; ")
}
