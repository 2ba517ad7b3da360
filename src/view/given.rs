//! Answers as text, to be read back.

use triage_core::protocol::question::{ChoiceId, QuestionId};
use triage_core::session::screen::Given;
use triage_core::words::{Words, question, screen};

/// An answer in a few words.
pub fn short(words: Words, ChoiceId { question, index }: ChoiceId) -> &'static str {
    question::choice(words, question, index).short
}

/// The whole answer to a question, in one line.
pub fn answer_text(words: Words, given: &Given) -> String {
    let yes = joined(words, given.id, &given.yes);
    let unsure = joined(words, given.id, &given.unsure);
    match (yes.is_empty(), unsure.is_empty()) {
        _ if given.is_unsure => question::not_sure_short(words).to_owned(),
        (true, true) => question::none_of(words, given.id).to_owned(),
        (false, true) => yes,
        (true, false) => question::only_doubts(words, &unsure),
        (false, false) => question::with_doubts(words, &yes, &unsure),
    }
}

/// Several choices of a question.
pub fn joined(words: Words, id: QuestionId, choices: &[u8]) -> String {
    let short = |index: &u8| short(words, ChoiceId { question: id, index: *index });
    let choices: Vec<&str> = choices.iter().map(short).collect();
    screen::line(words, &choices, screen::semicolon)
}
