//! The tables of the core as plain data.
//!
//! Each revision is exported by its own copy of this file (scripts/clinical-diff.sh), so it may name everything that
//! the tables have today. A field that a later revision adds to the plain data has a default there.

use triage_core::protocol::question::{self, QUESTIONS};
use triage_core::protocol::red_flag::RedFlag;
use triage_core::words::question as texts;

use crate::words::english;

use super::protocol::{Choice, Criterion, Form, Learn, Protocol, Question, Rule};

/// The questions of the check with these rules.
pub fn protocol(rules: &[RedFlag]) -> Protocol {
    Protocol {
        questions: QUESTIONS.iter().filter(|question| question.step.is_interview()).map(question).collect(),
        rules: rules.iter().map(rule).collect(),
    }
}

/// A question with its codes.
pub fn question(question: &question::Question) -> Question {
    let form = match question.kind {
        question::Kind::OneOf(_) => Form::OneOf,
        question::Kind::Checklist(_) => Form::Checklist,
    };
    let choices = (0_u8..).zip(question.kind.choices()).map(|(index, choice)| Choice {
        code: choice.code().to_owned(),
        short: texts::choice(english(), question.id, index).short.to_owned(),
        ask_when: criterion(&choice.ask_when),
        yes: choice.yes.iter().map(learn).collect(),
        no: choice.no.iter().map(learn).collect(),
    });
    Question {
        code: question.id.code().to_owned(),
        title: texts::title(english(), question.id).to_owned(),
        form,
        ask_when: criterion(&question.ask_when),
        choices: choices.collect(),
    }
}

fn learn(learned: &question::Learn) -> Learn {
    match *learned {
        question::Learn::Yes(fact) => Learn::Yes(fact.code().to_owned()),
        question::Learn::No(fact) => Learn::No(fact.code().to_owned()),
        question::Learn::Within(measure, low, high) => Learn::Within(measure.code().to_owned(), low, high),
    }
}

/// A rule with its codes.
pub fn rule(rule: &RedFlag) -> Rule {
    Rule {
        code: rule.finding.code().to_owned(),
        level: rule.urgency.level(),
        if_unsure: rule.if_unsure.level(),
        when: criterion(&rule.when),
        doubt: rule.doubt.as_ref().map(criterion),
    }
}

/// A criterion with codes in place of facts.
pub fn criterion(of: &triage_core::protocol::Criterion) -> Criterion {
    use triage_core::protocol::Criterion as Core;
    let each = |parts: &[Core]| parts.iter().map(criterion).collect();
    match *of {
        Core::Always => Criterion::Always,
        Core::Is(fact) => Criterion::Is(fact.code().to_owned()),
        Core::AtLeast(measure, least) => Criterion::AtLeast(measure.code().to_owned(), least),
        Core::Below(measure, limit) => Criterion::Below(measure.code().to_owned(), limit),
        Core::All(parts) => Criterion::All(each(parts)),
        Core::Any(parts) => Criterion::Any(each(parts)),
        Core::Count(needed, parts) => Criterion::Count(needed, each(parts)),
        Core::Unless(part) => Criterion::Unless(Box::new(criterion(part))),
        Core::Not(part) => Criterion::Not(Box::new(criterion(part))),
    }
}
