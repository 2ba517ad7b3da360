//! A set of answers described as a patient: what was answered with yes, and what with "not sure".

use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId};
use triage_core::reasoning::Truth;
use triage_core::reasoning::evaluate;
use triage_core::reasoning::interview::{Answer, Answers, replay};
use triage_core::words::question as texts;
use triage_tools::difference::example::CALM;
use triage_tools::words::english;

/// The answers of the check as one line, for example "60 to 64; a long trip; redness".
pub fn patient(answers: &Answers) -> String {
    let facts = replay(answers).facts;
    let mut said = Vec::new();
    for question in QUESTIONS.iter().filter(|question| question.step.is_interview()) {
        if evaluate(&question.ask_when, &facts) == Truth::No {
            continue;
        }
        let short = |index: usize| {
            u8::try_from(index).map_or("?", |index| texts::choice(english(), question.id, index).short)
        };
        match answers.get(question.id) {
            Some(Answer::One(index)) => said.push(short(usize::from(index)).to_owned()),
            Some(Answer::Unsure) => said.push(format!("not sure: {}", texts::title(english(), question.id))),
            Some(Answer::Ticked { yes, unsure }) => {
                for index in 0..question.kind.choices().len() {
                    if yes & (1 << index) != 0 {
                        said.push(short(index).to_owned());
                    } else if unsure & (1 << index) != 0 {
                        said.push(format!("not sure: {}", short(index)));
                    }
                }
            }
            None => {}
        }
    }
    said.join("; ")
}

/// The calm answer to a question.
pub fn calm_answer(id: QuestionId) -> Answer {
    calm_choice(id).map_or(Answer::NONE, Answer::One)
}

/// The position of the calm choice of a question.
pub fn calm_choice(id: QuestionId) -> Option<u8> {
    let choices = QUESTIONS.get(id as usize)?.kind.choices();
    let Kind::OneOf(_) = QUESTIONS.get(id as usize)?.kind else { return None };
    let position = choices.iter().position(|choice| CALM.contains(&choice.code()))?;
    u8::try_from(position).ok()
}
