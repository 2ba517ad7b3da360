//! How hard each question and each level is to read, as the tests measure it.

use crate::reading::{GLOSSARY, MOST_GRADE, of_level, of_question};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::QuestionId;
use triage_core::words::question;

use super::level;
use super::markdown::Markdown;
use crate::words::english;

/// Adds the tables of grades and the list of exempt words.
pub fn add(document: &mut Markdown) {
    document.heading(2, "reading-level", "Reading level");
    document.block(&format!(
        "The Flesch-Kincaid grade, with syllables guessed from the vowels: the school year that reads the text with ease.\n\
         `make test` fails above {MOST_GRADE}. What falls below the scale stands as 0. A text is graded as it is read: a question with its hint, its reason, its answers together."
    ));
    document.table(
        ["Level", "Grade"],
        Urgency::ALL.iter().rev().map(|urgency| [level(*urgency), shown(of_level(english(), *urgency))]),
    );
    document.block("The grade of a level is that of its hardest way, with and without an advice line.");
    document.table(
        ["Question", "Asked", "Why", "Answers"],
        QuestionId::ALL.iter().map(|id| {
            let [asked, why, answers] = of_question(english(), *id);
            [question::title(english(), *id).to_owned(), shown(asked), shown(why), shown(answers)]
        }),
    );
    document.heading(3, "exempt-words", "Words that are exempt");
    document.block(&format!(
        "These count as two syllables: they have no plainer form, or stand on a packet or a door.\n{}.",
        GLOSSARY.join(", ")
    ));
}

/// One decimal, and never below 0: for very short sentences the formula gives less.
fn shown(grade: f64) -> String {
    format!("{:.1}", grade.max(0.0))
}
