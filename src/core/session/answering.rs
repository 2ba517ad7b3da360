//! What a tap does to the answers. Pure and total: a tap that does not fit changes nothing.

use crate::protocol::question::{Kind, Question, QuestionId, question};
use crate::reasoning::interview::{Answer, Answers};

/// The answers after a tap on a choice.
pub(super) fn choose(answers: &Answers, id: QuestionId, chosen: u8) -> Answers {
    let Some(question) = question(id) else { return *answers };
    if usize::from(chosen) >= question.kind.choices().len() {
        return *answers;
    }
    match question.kind {
        Kind::OneOf(_) => answers.with(id, Some(Answer::One(chosen))),
        Kind::Checklist(_) => {
            let (yes, unsure) = ticked(answers.get(id));
            let bit = 1 << chosen;
            let (yes, unsure) = (yes ^ bit, unsure & !bit);
            // A checklist with nothing ticked is not answered: "None of these" has to be chosen.
            let answer = (yes | unsure != 0).then_some(Answer::Ticked { yes, unsure });
            answers.with(id, answer)
        }
    }
}

/// The answers after marking an item as not sure, or unmarking it.
pub(super) fn doubt(answers: &Answers, id: QuestionId, chosen: u8) -> Answers {
    let Some(Kind::Checklist(choices)) = question(id).map(|question| question.kind) else { return *answers };
    if usize::from(chosen) >= choices.len() {
        return *answers;
    }
    let (yes, unsure) = ticked(answers.get(id));
    let bit = 1 << chosen;
    let (yes, unsure) = (yes & !bit, unsure ^ bit);
    answers.with(id, (yes | unsure != 0).then_some(Answer::Ticked { yes, unsure }))
}

pub(super) const fn ticked(answer: Option<Answer>) -> (u16, u16) {
    match answer {
        Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
        Some(Answer::One(_) | Answer::Unsure) | None => (0, 0),
    }
}

/// The answers after "None of these", which only a checklist has.
pub(super) fn none_of(answers: &Answers, id: QuestionId) -> Answers {
    if is_checklist(id) { answers.with(id, Some(Answer::NONE)) } else { *answers }
}

const fn is_checklist(id: QuestionId) -> bool {
    matches!(question(id), Some(Question { kind: Kind::Checklist(_), .. }))
}
