//! The hand-over in a clinician's words: labels of its rows, and a short name for each question and each item.
//!
//! What was answered is read back as elsewhere ([`super::question::choice`]). What was denied, is not sure or was not
//! asked needs a name of a few words, without a comma, since it is one of a list.

use super::Words;
use super::country::day;
use super::message::{Group, Placed, keyed, messages};
use super::question::{choice, choices_before};
use crate::protocol::CivilDate;
use crate::protocol::handover::Row;
use crate::protocol::polarity::Left;
use crate::protocol::question::{ChoiceId, Doubt, QuestionId};
#[cfg(feature = "review")]
use crate::protocol::question::{Kind, QUESTIONS, Question};

messages! {
    Handover = "handover";
    /// On paper, before a line to write on.
    patient_name;
    /// On paper, before a line to write on.
    date_of_birth;
    /// Where the answers come from.
    self_reported;
    /// Where the plan is shown.
    plan_shown;
    /// When it was answered.
    on_day_at(day: &str, time: &str);
    /// A time of day, for example 18:42.
    time(hours: &str, minutes: &str);
    /// The first line for a runner under 16.
    under_16;
    /// Which leg hurts and where, in the headline.
    pain_at(side: &str, site: &str);
    /// Where it hurts, in the headline, while the leg is not known.
    pain_somewhere(site: &str);
    /// Pain now, in the headline.
    pain_now(score: &str);
    /// The worst pain today, in the headline.
    pain_worst(score: &str);
    /// The heading of the outcome, after the headline.
    advised(title: &str);
    /// A finding that is not ruled out.
    not_ruled_out(finding: &str);
    /// Further findings by name.
    also(findings: &str);
    /// The same, with how many more there are.
    also_more(findings: &str, more: u32);
    /// No rule asks for a clinician soon.
    no_rule;
    /// The patterns that the outcome names, after it.
    patterns(patterns: &str);
    /// The same where no pattern stands out.
    no_pattern;
    /// The ids of the rules behind the level.
    rules(rules: &str);
    /// An urgent result of an earlier check.
    earlier(level: &str);
    /// What was denied.
    denied(items: &str);
    /// Before what the runner is not sure about.
    unsure;
    /// Before what was on the screen when one tick ended the check, and was not ticked.
    shown;
    /// Before what was not asked.
    not_asked;
    /// Before the rows of which nothing was asked.
    not_asked_at_all;
}

keyed! {
    Rows = "row", Row;
    /// The label of a row.
    label;
}

keyed! {
    Lefts = "left", Left;
    /// What is said of an item that was left unticked.
    left;
}

/// The sentences whose names begin with `subject-`, for each question.
pub struct Subjects;

impl Group for Subjects {
    #[allow(clippy::cast_possible_truncation, reason = "fewer than a hundred")]
    const COUNT: u16 = QuestionId::ALL.len() as u16;
    const NAME: &'static str = "subject";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        use super::message::{Spec, kebab};
        let spec = |question: &Question| Spec {
            // The one item of a list says what it asks about.
            is_optional: matches!(question.kind, Kind::Checklist([_])),
            ..Spec::new(Self::NAME, format!("{}-{}", Self::NAME, kebab(&format!("{:?}", question.id))))
        };
        QUESTIONS.iter().map(spec).collect()
    }
}

/// The sentences whose names begin with `shorthand-`, for each choice of each question, in the order of the protocol.
pub struct Shorthands;

impl Group for Shorthands {
    #[allow(clippy::cast_possible_truncation, reason = "a few hundred")]
    const COUNT: u16 = choices_before(usize::MAX) as u16;
    const NAME: &'static str = "shorthand";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        use super::message::{Spec, kebab};
        let mut specs = Vec::new();
        for question in QUESTIONS {
            // Of the other questions only the answer is listed, which is read back as it is elsewhere.
            let is_optional = matches!(question.kind, Kind::OneOf(_)) || !question.step.is_interview();
            for choice in question.kind.choices() {
                let message = format!("shorthand-{}-{}", kebab(&format!("{:?}", question.id)), choice.code());
                specs.push(Spec { is_optional, ..Spec::new(Self::NAME, message) });
            }
        }
        specs
    }
}

/// A choice in a few words; as it is read back elsewhere, where there is no shorter name.
pub fn shorthand(words: Words, ChoiceId { question, index }: ChoiceId) -> &'static str {
    let before = choices_before(question as usize);
    let shorthand = words.text(Shorthands::message(before + usize::from(index)));
    if shorthand.is_empty() { choice(words, question, index).short } else { shorthand }
}

/// What was denied, is not sure or was not asked: an item, or all that a question asks about.
pub fn about(words: Words, Doubt { question, item }: Doubt) -> &'static str {
    let subject = words.text(Subjects::message(question as usize));
    match item {
        None if !subject.is_empty() => subject,
        Some(_) | None => shorthand(words, ChoiceId { question, index: item.unwrap_or(0) }),
    }
}

/// When it was answered: the day, and the minute of the day where the device knows it.
pub fn answered_on(words: Words, on: CivilDate, minute: Option<u16>) -> String {
    let day = day(words, on);
    let two_digits = |number: u16| {
        let digit = |digit: u16| words.number(u32::from(digit));
        digit(number / 10) + &digit(number % 10)
    };
    match minute {
        Some(minute) => {
            let time = time(words, &two_digits(minute / 60), &two_digits(minute % 60));
            on_day_at(words, &day, &time)
        }
        None => day,
    }
}
