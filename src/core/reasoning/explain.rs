//! Why this level, and what would have changed it. Both are found by running the assessment again, never by
//! interpreting the rules in a second way: whatever is claimed here has been run.

use super::facts::FactSet;
use super::interview::{
    Answer, Answers, Known, applies, conclude, concluded_so_far, is_offered, next_open, replay, settled_by,
};
use super::ranked;
use crate::protocol::Urgency;
use crate::protocol::question::{Kind, QUESTIONS, Question, QuestionId, question};

/// Why a level, and what would have changed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// The questions whose answers are enough: with every other question open they reach the level, and without any
    /// one of them they do not. In the order asked; empty where nothing asks for more than care at home.
    pub because: Vec<QuestionId>,
    /// For each of those questions, the nearest other answer that would have led to a lower level, if there is one.
    pub milder: Vec<Change>,
    /// An answer that would have led to a higher level. `None` at same-day and above.
    pub graver: Option<Change>,
}

/// One answer given differently, and the level it would have led to. All other answers stay the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The question.
    pub id: QuestionId,
    /// The other answer.
    pub to: Said,
    /// The level it would have led to.
    pub urgency: Urgency,
}

/// How an answer can differ, one choice at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Said {
    /// This choice instead of the one given.
    Instead(u8),
    /// This item of a checklist as well.
    Also(u8),
    /// This item of a checklist left out.
    Not(u8),
}

/// Explains the level of these answers. An incomplete check has no milder and no graver answer: what the open questions
/// would add is unknown.
pub fn explain(answers: &Answers) -> Explanation {
    // An answer to a question that is no longer asked explains nothing.
    let facts = replay(answers).facts;
    let asked: Vec<QuestionId> =
        QUESTIONS.iter().filter(|question| applies(question, &facts)).map(|question| question.id).collect();
    let answers = &only(answers, &asked);
    let level = conclude(answers).urgency;
    let because = because(answers, level);
    if next_open(answers).is_some() {
        return Explanation { because, milder: Vec::new(), graver: None };
    }
    let mut milder = Vec::new();
    for id in &because {
        milder.extend(change(answers, *id, &|urgency| urgency < level));
    }
    let graver = match level {
        Urgency::Emergency | Urgency::SameDay => None,
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            MAY_GET_WORSE.iter().find_map(|id| change(answers, *id, &|urgency| urgency > level))
        }
    };
    Explanation { because, milder, graver }
}

/// The questions about what can get worse from one day to the next. No runner is told what the level would be if they
/// were older.
const MAY_GET_WORSE: [QuestionId; 6] = [
    QuestionId::Behavior,
    QuestionId::Size,
    QuestionId::Trend,
    QuestionId::Walk,
    QuestionId::Nerve,
    QuestionId::Body,
];

/// Removes the parts that are not needed, one after another. What remains suffices, and no single part of it can go.
///
/// Earlier parts are tried first, so the parts that should rather stay come last.
pub fn needed<T: Copy>(parts: Vec<T>, suffices: impl Fn(&[T]) -> bool) -> Vec<T> {
    let mut kept = parts;
    loop {
        let before = kept.len();
        let mut at = 0;
        while at < kept.len() {
            let left_out = kept.remove(at);
            if !suffices(&kept) {
                kept.insert(at, left_out);
                at += 1;
            }
        }
        // A part that was needed alongside another may not be needed without it.
        if kept.len() == before {
            return kept;
        }
    }
}

fn because(answers: &Answers, level: Urgency) -> Vec<QuestionId> {
    let decided = deciding(answers, level);
    let answered = QUESTIONS
        .iter()
        .filter(|question| question.step.is_interview() && answers.get(question.id).is_some());
    let (mut parts, mut bearing) = (Vec::new(), Vec::new());
    for question in answered {
        let bears = settled_by(question).meets(&decided);
        if bears { &mut bearing } else { &mut parts }.push(question.id);
    }
    parts.extend(bearing);
    let because = needed(parts, |kept| concluded_so_far(&only(answers, kept)).urgency >= level);
    QuestionId::ALL.iter().copied().filter(|id| because.contains(id)).collect()
}

/// The facts behind the rules that decide the level.
pub fn deciding(answers: &Answers, level: Urgency) -> FactSet {
    let concluded = conclude(answers).concluded;
    let decide = concluded.iter().filter(|concluded| concluded.urgency == level);
    decide.fold(FactSet::EMPTY, |all, concluded| all.union(concluded.because))
}

/// The answers to these questions alone; every other question is open.
pub fn only(answers: &Answers, kept: &[QuestionId]) -> Answers {
    kept.iter().fold(Answers::EMPTY, |only, id| only.with(*id, answers.get(*id)))
}

/// The nearest other answer to a question that leads to a wanted level and leaves the check complete.
fn change(answers: &Answers, id: QuestionId, is_wanted: &dyn Fn(Urgency) -> bool) -> Option<Change> {
    let question = question(id)?;
    let known = replay(answers);
    if !applies(question, &known.facts) {
        return None;
    }
    alternatives(question, answers, &known).into_iter().find_map(|to| {
        let changed = said(answers, id, to);
        let urgency = conclude(&changed).urgency;
        (is_wanted(urgency) && next_open(&changed).is_none()).then_some(Change { id, to, urgency })
    })
}

/// The other answers that a question could have had, nearest first.
fn alternatives(question: &Question, answers: &Answers, known: &Known) -> Vec<Said> {
    let mut others = Vec::new();
    for (index, choice) in (0_u8..).zip(question.kind.choices()) {
        if !is_offered(choice, &known.facts) {
            continue;
        }
        let (distance, other) = match (question.kind, answers.get(question.id)) {
            (Kind::Checklist(_), Some(Answer::Ticked { yes, unsure })) => {
                let is_marked = (yes | unsure) & (1 << index) != 0;
                (0, if is_marked { Said::Not(index) } else { Said::Also(index) })
            }
            (Kind::OneOf(_), Some(Answer::One(given))) if given == index => continue,
            (Kind::OneOf(_), Some(Answer::One(given))) => (index.abs_diff(given), Said::Instead(index)),
            (Kind::OneOf(_), Some(Answer::Unsure)) => (0, Said::Instead(index)),
            (Kind::Checklist(_), Some(Answer::One(_) | Answer::Unsure))
            | (Kind::OneOf(_), Some(Answer::Ticked { .. }))
            | (_, None) => continue,
        };
        ranked::insert(&mut others, -i16::from(distance), other);
    }
    others.into_iter().map(|(_, other)| other).collect()
}

/// The answers with one of them given differently.
pub fn said(answers: &Answers, id: QuestionId, to: Said) -> Answers {
    let (yes, unsure) = match answers.get(id) {
        Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
        Some(Answer::One(_) | Answer::Unsure) | None => (0, 0),
    };
    let answer = match to {
        Said::Instead(index) => Answer::One(index),
        Said::Also(index) => Answer::Ticked { yes: yes | 1 << index, unsure: unsure & !(1 << index) },
        Said::Not(index) => Answer::Ticked { yes: yes & !(1 << index), unsure: unsure & !(1 << index) },
    };
    answers.with(id, Some(answer))
}
