//! Whom a change of a rule or a question moves: counted exactly, in the right direction, with patients who really move.

mod by_hand;
mod document;
mod rules;
mod sample;

use std::process::Command;
use std::sync::LazyLock;

use triage_core::protocol::Urgency;
use triage_core::protocol::question::QUESTIONS;
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_core::reasoning::interview::{Answer, Answers, is_answered, next_open, replay};
use triage_core::reasoning::{Facts, Truth, evaluate};
use triage_exchange::case_file::{self, Case};
use triage_tools::difference::example::{Example, Said};
use triage_tools::difference::{Difference, compare};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::{Choice, Criterion, Form, Learn, Protocol, Question, Rule};

static CASES: LazyLock<Vec<Case>> =
    LazyLock::new(|| case_file::read(include_str!("data/vignettes.json")).unwrap());

/// The level by the running evaluator, under any rules.
fn level(rules: &[RedFlag], facts: &Facts) -> Urgency {
    let asks_for = |rule: &RedFlag| match evaluate(&rule.when, facts) {
        Truth::Yes => rule.urgency,
        Truth::Unknown => rule.if_unsure,
        Truth::No => Urgency::SelfCare,
    };
    rules.iter().map(asks_for).max().unwrap_or(Urgency::SelfCare)
}

/// The example as a visit would hold it.
fn answers(example: &Example) -> Answers {
    example.answers.iter().fold(Answers::EMPTY, |answers, Said { question, choice, is_unsure, .. }| {
        let question = QUESTIONS.iter().find(|row| row.id.code() == question).unwrap();
        let place = |code: &String| {
            question.kind.choices().iter().position(|choice| choice.code() == code).unwrap() as u8
        };
        let answer = match (choice, question.kind) {
            (None, _) => Answer::Unsure,
            (Some(code), triage_core::protocol::question::Kind::OneOf(_)) => Answer::One(place(code)),
            (Some(code), triage_core::protocol::question::Kind::Checklist(_)) => {
                let (yes, unsure) = match answers.get(question.id) {
                    Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
                    _ => (0, 0),
                };
                let bit = 1 << place(code);
                if *is_unsure {
                    Answer::Ticked { yes, unsure: unsure | bit }
                } else {
                    Answer::Ticked { yes: yes | bit, unsure }
                }
            }
        };
        answers.with(question.id, Some(answer))
    })
}

/// Answers every question that is asked and still open: an empty checklist, "None of these".
fn with_empty_checklists(mut answers: Answers) -> Answers {
    for question in QUESTIONS.iter().filter(|question| question.step.is_interview()) {
        let facts = replay(&answers).facts;
        let is_open =
            evaluate(&question.ask_when, &facts) != Truth::No && !is_answered(question, &answers, &facts);
        if is_open {
            answers = answers.with(question.id, Some(Answer::NONE));
        }
    }
    answers
}

/// Compares two rule tables and checks every example and every case against the running code.
fn checked(base: &[RedFlag], head: &[RedFlag]) -> Difference {
    let difference = compare(&export::protocol(base), &export::protocol(head), &CASES);
    for moved in &difference.moves {
        let answers = with_empty_checklists(answers(&moved.example));
        assert_eq!(next_open(&answers), None, "not a whole check: {:?}", moved.example);
        let facts = replay(&answers).facts;
        assert_eq!(level(base, &facts), moved.from, "{:?}", moved.example);
        assert_eq!(level(head, &facts), moved.to, "{:?}", moved.example);
    }
    let moved: Vec<(&str, Urgency, Urgency)> = CASES
        .iter()
        .map(|case| (case.id.as_str(), level(base, &case.facts), level(head, &case.facts)))
        .filter(|(_, from, to)| from != to)
        .collect();
    let found: Vec<_> = difference.cases.iter().map(|case| (case.id.as_str(), case.from, case.to)).collect();
    assert_eq!(found, moved);
    difference
}

fn is_zero(count: &impl ToString) -> bool {
    count.to_string() == "0"
}

/// Some rules of each level, over all questions: they show what the whole table would, in a tenth of the time.
static FEW: LazyLock<Vec<RedFlag>> = LazyLock::new(|| {
    let chosen = [
        Finding::PulmonaryEmbolism,
        Finding::AcuteLimbIschemia,
        Finding::LegClotSigns,
        Finding::SeverePainNow,
        Finding::PeakPainSevereToday,
        Finding::NumbnessOrTingling,
    ];
    RED_FLAGS.iter().filter(|rule| chosen.contains(&rule.finding)).copied().collect()
});

fn without(finding: Finding) -> Vec<RedFlag> {
    FEW.iter().filter(|rule| rule.finding != finding).copied().collect()
}

// ---- Small enough to count by hand. ----

fn choice(code: &str, yes: Vec<Learn>) -> Choice {
    Choice { code: code.into(), short: code.into(), ask_when: Criterion::Always, yes, no: vec![] }
}

fn fact(code: &str) -> Choice {
    choice(code, vec![Learn::Yes(code.into())])
}

fn question(code: &str, form: Form, ask_when: Criterion, choices: Vec<Choice>) -> Question {
    Question { code: code.into(), title: code.into(), form, ask_when, choices }
}

/// One question of two choices, a checklist of two, and a follow-up for those who ticked the first.
fn small() -> Protocol {
    let is = |code: &str| Criterion::Is(code.into());
    Protocol {
        questions: vec![
            question("leg", Form::OneOf, Criterion::Always, vec![fact("left"), fact("right")]),
            question("look", Form::Checklist, Criterion::Always, vec![fact("red"), fact("warm")]),
            question("where", Form::OneOf, is("red"), vec![fact("spot"), fact("all-over")]),
        ],
        rules: vec![Rule { code: "S1".into(), level: 3, if_unsure: 4, when: is("red"), doubt: None }],
    }
}

#[test]
fn a_protocol_goes_through_its_file_unchanged() {
    let protocol = export::protocol(RED_FLAGS);
    let text = serde_json::to_string(&protocol).unwrap();
    assert_eq!(serde_json::from_str::<Protocol>(&text).unwrap(), protocol);
}

#[test]
fn a_base_that_does_not_exist_is_refused_in_one_line() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/clinical-diff.sh");
    for (base, expected) in [("", "BASE=<git revision>"), ("no-such-revision", "“no-such-revision”")] {
        let output = Command::new("bash").arg(script).env("BASE", base).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains(expected) && output.stdout.is_empty(), "{message}");
    }
}
