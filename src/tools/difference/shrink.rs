//! The fewest telling answers with which the level of a sampled runner still drops.

use super::example::example;
use super::interview::{Answered, Interview, calm_choices};
use super::sample::{Candidates, Fall, Read};
use crate::symbolic::protocol::{Form, Protocol, Question};

/// The same runner with as few telling answers as possible: one answer after another is made calm, as long as both
/// levels stay the same and the rule still asks for the level before.
pub(super) fn shrink(
    questions: &[Question],
    base: &Protocol,
    head: &Protocol,
    known: &Candidates,
    interview: &Interview,
) -> Fall {
    let read = |interviews: &[Interview]| Read::of(questions, base, head, interviews);
    let first = read(std::slice::from_ref(interview));
    let mut telling = first.telling(0);
    let mut best = quiet_where_unasked(questions, &first, interview);
    loop {
        let calmer = calmer(questions, &best);
        let batch = read(&calmer);
        let asking = batch.asks_for(known.rule, known.from);
        let equivalent = (0..calmer.len())
            .filter(|index| batch.pair(*index) == Some((known.from, known.to)) && asking.contains(*index));
        let fewest = equivalent.map(|index| (batch.telling(index), index)).min();
        match fewest.and_then(|(fewer, index)| Some((fewer, calmer.get(index)?))) {
            Some((fewer, interview)) if fewer < telling => {
                telling = fewer;
                best = quiet_where_unasked(questions, &read(std::slice::from_ref(interview)), interview);
            }
            _ => break,
        }
    }
    // Questions that neither side asks are left out.
    let batch = read(std::slice::from_ref(&best));
    let mut example = example(&batch.space, &batch.before, &batch.after, |set| set.contains(0));
    let is_asked =
        |code: &String| batch.space.slots.iter().any(|slot| slot.code == *code && batch.is_asked(slot, 0));
    example.answers.retain(|said| is_asked(&said.question));
    let rule = base.rules.get(known.rule).map(|rule| rule.code.clone()).unwrap_or_default();
    Fall { from: known.from, to: known.to, rule, runners: known.runners, telling, example }
}

/// The interview with calm answers to what neither side asks: calming an answer elsewhere may bring such a question up.
fn quiet_where_unasked(questions: &[Question], read: &Read, interview: &Interview) -> Interview {
    let slots = questions.iter().zip(&read.space.slots).zip(interview);
    slots
        .map(|((question, slot), answered)| match (read.is_asked(slot, 0), question.form) {
            (true, _) => *answered,
            (false, Form::Checklist) => Answered::Items { yes: 0, unsure: 0 },
            (false, Form::OneOf) => {
                calm_choices(question).first().map_or(*answered, |calm| Answered::One(*calm))
            }
        })
        .collect()
}

/// Every interview that differs from this one by one calmer answer.
fn calmer(questions: &[Question], interview: &Interview) -> Vec<Interview> {
    let mut steps: Vec<(usize, Answered)> = Vec::new();
    for (place, (question, answered)) in questions.iter().zip(interview).enumerate() {
        match *answered {
            Answered::Items { yes, unsure } => {
                let items = (0..question.choices.len()).filter(|item| (yes | unsure) >> item & 1 == 1);
                steps.extend(items.map(|item| {
                    let left = !(1 << item);
                    (place, Answered::Items { yes: yes & left, unsure: unsure & left })
                }));
            }
            Answered::One(_) | Answered::Unsure => {
                let calm = calm_choices(question).into_iter().map(Answered::One);
                steps.extend(calm.filter(|calm| calm != answered).map(|calm| (place, calm)));
            }
        }
    }
    let with = |(place, calm): &(usize, Answered)| {
        let mut changed = interview.clone();
        if let Some(answered) = changed.get_mut(*place) {
            *answered = *calm;
        }
        changed
    };
    steps.iter().map(with).collect()
}
