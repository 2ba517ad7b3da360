//! Every question: its words, when it is asked, and what each answer implies.

use triage_core::protocol::Criterion;
use triage_core::protocol::question::{
    Choice, Kind, Learn, Question, QuestionId, Step, UNSAFE_TO_RAISE, of_step,
};
use triage_core::words::question::{self as texts, ChoiceWords};

use super::criterion::{Description, describe, lines, one_line};
use super::facts;
use super::markdown::{Markdown, code};
use crate::words::english;

/// Adds the drawing of the order of the questions.
pub fn add_flow(document: &mut Markdown, flow: &str) {
    document.heading(2, "flow", "The order of the questions");
    document.block(
        "One box is one screen. A question with an arrow is asked only under its condition.\n\
         A mark at the side says that answers given there can make the level an emergency, which is shown at once, \
         or same-day, which is offered at once.",
    );
    document.block(flow);
}

/// Adds every question.
pub fn add(document: &mut Markdown) {
    document.heading(2, "questions", "The questions");
    document.block(&format!(
        "“{}” can be answered to every question; on a checklist it then says “{}”, and only those stay open.\n\
         A checklist with nothing to tick has its own answer, such as “{}”.\n\
         A question that does not apply settles its facts as absent.",
        texts::not_sure(english()),
        texts::about_which_hint(english()),
        texts::none_of_these(english())
    ));
    for step in Step::ALL {
        document.heading(3, &format!("step-{}", step.code()), texts::step_title(english(), *step));
        if !step.is_interview() {
            document.block("Asked after the outcome, on request. It never changes the level.");
        }
        of_step(*step).for_each(|question| add_question(document, question));
    }
}

fn add_question(document: &mut Markdown, question: &Question) {
    let hint = texts::hint(english(), question.id);
    document.entry(4, &format!("question-{}", question.id.code()), texts::title(english(), question.id));
    let kind = match question.kind {
        Kind::OneOf(_) => "one answer".to_owned(),
        Kind::Checklist(_) => {
            format!("any number of answers, or “{}”", texts::none_of(english(), question.id))
        }
    };
    document.block(&format!("{}: {kind}. {}", code(question.id.code()), asked(&question.ask_when)));
    if !hint.is_empty() {
        document.block(&format!("*Hint:* {}", hint.replace('\n', " ")));
    }
    document.block(&format!("*Why:* {}", texts::why(english(), question.id)));
    document.list(
        question
            .kind
            .choices()
            .iter()
            .zip(texts::choices(english(), question.id))
            .map(|(choice, words)| answer(choice, words)),
    );
    if question.id == QuestionId::Raise {
        add_recalled_raise(document);
    }
}

fn asked(when: &Criterion) -> String {
    match when {
        Criterion::Always => "Always asked.".to_owned(),
        other => format!("Asked unless this is ruled out: {}.", one_line(&describe(other))),
    }
}

/// One answer with what it implies.
fn answer(choice: &Choice, words: ChoiceWords) -> String {
    let mut parts = vec![format!("**{}**", words.label)];
    if !words.hint.is_empty() {
        parts.push(format!("({})", words.hint.trim_end_matches('.')));
    }
    parts.push(code(choice.code()));
    if !choice.yes.is_empty() {
        parts.push(format!("→ {}", learned(choice.yes)));
    }
    if !choice.no.is_empty() {
        parts.push(format!("*If left:* {}", learned(choice.no)));
    }
    if choice.ask_when != Criterion::Always {
        parts.push(format!("*Offered unless ruled out:* {}", one_line(&describe(&choice.ask_when))));
    }
    parts.join(" ")
}

fn learned(implied: &[Learn]) -> String {
    let each = implied.iter().map(|learned| match *learned {
        Learn::Yes(fact) => facts::fact(fact),
        Learn::No(fact) => format!("no {}", facts::fact(fact)),
        Learn::Within(measure, low, high) => facts::within(measure, low, high),
    });
    each.collect::<Vec<_>>().join("; ")
}

/// The heel raise as it is asked where testing it may do harm.
fn add_recalled_raise(document: &mut Markdown) {
    document.block(&format!(
        "Where a raise may do harm, or that is not known, it is not tested but recalled: “{}” {}",
        texts::raise_recall_title(english()),
        texts::raise_recall_hint(english())
    ));
    document.list(texts::raise_recall_labels(english()).map(|label| format!("**{label}**")));
    document.block("It may do harm with any of these:");
    document.block(
        &UNSAFE_TO_RAISE
            .iter()
            .map(|(reason, when)| match describe(when) {
                Description::Line(line) => {
                    format!("- {}: {line}\n", texts::unsafe_reason(english(), *reason))
                }
                list @ Description::List(..) => {
                    format!("- {}:\n{}", texts::unsafe_reason(english(), *reason), lines(&list, 1))
                }
            })
            .collect::<String>(),
    );
}
