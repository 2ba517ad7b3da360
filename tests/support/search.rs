//! Looks for witnesses: the calmest runner who sees an item, one change from calm where that is enough.

use std::collections::BTreeMap;

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::picture::DOMS_OK;
use triage_core::protocol::question::{Kind, QUESTIONS, Question, QuestionId};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::treatment::TREATMENTS;
use triage_core::protocol::{Fact, Urgency};
use triage_core::reasoning::differential::scores;
use triage_core::reasoning::interview::{Answer, Answers, replay};
use triage_core::reasoning::urgency;
use triage_tools::cases::SETS;

use super::patient::calm_answer;
use super::proof::{LEVELS, Proof};
use super::runner::whole_visit;
use super::seen::seen;
use super::symbolic::Symbolic;

/// A witness for each item that has one, in the order of the items. A stored one stays as long as it shows its item.
pub fn witnesses(items: &[String], stored: &BTreeMap<String, Answers>) -> Vec<(String, Answers)> {
    let mut found: BTreeMap<&String, Answers> = BTreeMap::new();
    let shows = |answers: &Answers, item: &String| seen(answers).is_ok_and(|(_, seen)| seen.contains(item));
    for item in items {
        if let Some(answers) = stored.get(item).filter(|answers| shows(answers, item)) {
            found.insert(item, *answers);
        }
    }
    let known = stored.values().copied();
    for candidate in known.chain(near_calm()).chain(towards_patterns()).chain(vignettes()).chain(random(300))
    {
        if found.len() == items.len() {
            break;
        }
        let Ok((session, seen)) = seen(&candidate) else { continue };
        for item in items.iter().filter(|item| seen.contains(*item)) {
            found.entry(item).or_insert_with(|| calmed(session.check.answers, item));
        }
    }
    if found.len() < items.len() {
        let all = Symbolic::new();
        let proof = Proof::new(&all, RED_FLAGS);
        by_diagram(&proof, &mut |item, area| {
            let Some(item) = items.iter().find(|other| **other == item) else { return };
            if found.contains_key(item) {
                return;
            }
            let Some(answers) = proof.calmest(&area()) else { return };
            if let Ok((session, seen)) = seen(&with_calm_rest(answers))
                && seen.contains(item)
            {
                found.insert(item, calmed(session.check.answers, item));
            }
        });
    }
    items.iter().filter_map(|item| found.get(item).map(|answers| (item.clone(), *answers))).collect()
}

/// For what chance does not find: the patients of a diagram, for each item that can be expressed as one.
fn by_diagram(proof: &Proof, seek: &mut dyn FnMut(String, &dyn Fn() -> Bdd)) {
    let of = proof.of;
    for question in QUESTIONS {
        for (index, choice) in question.kind.choices().iter().enumerate() {
            seek(format!("not sure {}", question.id.code()), &|| {
                of.unsure(question.id, index).and(&of.asked[question.id as usize])
            });
            seek(format!("option {}/{}", question.id.code(), choice.code()), &|| {
                let offered = &of.offered[question.id as usize][index];
                let given = of.given(question.id, index).and(&of.asked[question.id as usize]).and(offered);
                // An emergency would end the visit before the question.
                proof.below(&given, 3, |_| false)
            });
        }
    }
    for (rule, row) in RED_FLAGS.iter().enumerate() {
        let (code, when) = (row.finding.code(), of.criterion(&row.when));
        let level = LEVELS.iter().position(|level| *level == row.urgency).unwrap();
        let open = when.yes.or(&when.no).not();
        seek(format!("rule {code} met"), &|| when.yes.clone());
        seek(format!("rule {code} decides"), &|| when.yes.clone());
        seek(format!("rule {code} not excluded"), &|| open.clone());
        // Where the calmest patient is not a witness: those whom no other rule reaches.
        seek(format!("rule {code} decides"), &|| proof.below(&when.yes, level, |other| other == rule));
        seek(format!("rule {code} not excluded"), &|| proof.below(&open, 3, |_| false));
        // Where it comes first among the reasons: nothing more urgent, and at its level nothing before it.
        let first = || {
            let met = &when.yes;
            let calm =
                if level + 1 < LEVELS.len() { proof.below(met, level + 1, |_| false) } else { met.clone() };
            proof.below(&calm, level, |other| other >= rule)
        };
        seek(format!("rule {code} met"), &first);
        seek(format!("reason {code}"), &first);
        seek(format!("hand-over {code}"), &first);
    }
    seek("grade Three".to_owned(), &|| {
        // Without a plan: soreness, cramps, and what a clinician has to see before any running.
        let sore = of.criterion(&DOMS_OK).yes.or(&of.fact(Fact::CrampOnly).yes);
        let seen_first = RED_FLAGS.iter().filter(|rule| CLINICIAN_FIRST.contains(&rule.finding.code()));
        let free = seen_first
            .fold(of.grade_three().and_not(&sore), |free, rule| free.and(&of.criterion(&rule.when).no));
        proof.below(&free, 1, |_| false)
    });
    for pattern in Impression::ALL {
        // The higher its score, the likelier it is among the three that are shown.
        for least in (2..12).rev() {
            let item = format!("pattern {}", pattern.code());
            seek(item, &|| proof.below(&of.scores(pattern, least), 2, |_| false));
        }
    }
    for row in TREATMENTS {
        let against = of.criterion(&row.blocked_by);
        let open = against.yes.or(&against.no).not();
        let level = LEVELS.iter().position(|level| *level > row.most_urgent).unwrap();
        for (standing, area) in [("Blocked", &against.yes), ("NotRuledOut", &open)] {
            let item = format!("treatment {} {standing}", row.treatment.code());
            seek(item.clone(), &|| area.clone());
            seek(item, &|| proof.below(area, level, |_| false));
        }
    }
}

const CLINICIAN_FIRST: &[&str] = &["RF22", "RF23", "RF23b", "RF41", "RF41b", "RF45"];

/// A runner with a mild ache and nothing else. The checks after the outcome are not opened.
pub fn calm() -> Answers {
    let interview = QUESTIONS.iter().filter(|question| question.step.is_interview());
    interview
        .fold(Answers::EMPTY, |answers, question| answers.with(question.id, Some(calm_answer(question.id))))
}

/// The calm runner who opened the checks after the outcome too.
fn calm_to_the_end() -> Answers {
    QUESTIONS
        .iter()
        .fold(calm(), |answers, question| answers.with(question.id, Some(calm_answer(question.id))))
}

/// The calm runners, then each with one answer changed.
fn near_calm() -> impl Iterator<Item = Answers> {
    let bases = [calm(), calm_to_the_end()];
    let once = bases
        .into_iter()
        .flat_map(|base| changes().into_iter().map(move |(id, answer)| base.with(id, Some(answer))));
    bases.into_iter().chain(once)
}

/// Every single answer: each choice, each item of a list alone or not sure, and "not sure".
fn changes() -> Vec<(QuestionId, Answer)> {
    let of = |id: QuestionId, kind: Kind| -> Vec<Answer> {
        match kind {
            Kind::OneOf(choices) => {
                let given = (0..choices.len()).map(|index| Answer::One(index as u8));
                given.chain([Answer::Unsure]).collect::<Vec<_>>()
            }
            Kind::Checklist(choices) => (0..choices.len())
                .flat_map(|index| {
                    [
                        Answer::Ticked { yes: 1 << index, unsure: 0 },
                        Answer::Ticked { yes: 0, unsure: 1 << index },
                    ]
                })
                .collect(),
        }
        .into_iter()
        .filter(|answer| *answer != calm_answer(id))
        .collect()
    };
    QUESTIONS
        .iter()
        .flat_map(|question| of(question.id, question.kind).into_iter().map(|answer| (question.id, answer)))
        .collect()
}

/// Runners on the way to each pattern: the change that helps it most, over and over, staying below same-day.
fn towards_patterns() -> impl Iterator<Item = Answers> {
    Impression::ALL.into_iter().flat_map(|pattern| {
        let lead = move |answers: &Answers| {
            let scores = scores(&replay(answers).facts);
            let of =
                |is_it: bool| scores.iter().filter(|(p, _)| (*p == pattern) == is_it).map(|(_, s)| *s).max();
            of(true).unwrap() - of(false).unwrap()
        };
        let step = move |from: &Answers| {
            let changed =
                changes().into_iter().map(|(id, answer)| from.with(id, Some(together(from.get(id), answer))));
            let calm_enough = changed.filter(|answers| urgency(&replay(answers).facts) < Urgency::SameDay);
            calm_enough.max_by_key(|answers| lead(answers)).filter(|next| lead(next) > lead(from))
        };
        std::iter::successors(Some(calm()), step)
    })
}

fn vignettes() -> impl Iterator<Item = Answers> {
    let cases = SETS.iter().flat_map(|set| set.cases().unwrap());
    cases.map(|case| with_calm_rest(whole_visit(&case.case.facts).answers))
}

/// Fills what was not answered with the calm answer, because a change may open a question.
fn with_calm_rest(answers: Answers) -> Answers {
    QUESTIONS.iter().filter(|question| question.step.is_interview()).fold(answers, |answers, question| {
        let answer = answers.get(question.id).unwrap_or(calm_answer(question.id));
        answers.with(question.id, Some(answer))
    })
}

/// Runners with two to nine changes, the same ones on every run.
fn random(count: usize) -> impl Iterator<Item = Answers> {
    let changes = changes();
    let mut roll = rolls();
    let bases = [calm(), calm_to_the_end()];
    (0..count).map(move |number| {
        let base = bases[number % 2];
        (0..2 + roll() % 8).fold(base, |answers, _| {
            let (id, answer) = changes[roll() % changes.len()];
            answers.with(id, Some(together(answers.get(id), answer)))
        })
    })
}

/// Items of a list add up; any other answer replaces the one before.
fn together(before: Option<Answer>, after: Answer) -> Answer {
    match (before, after) {
        (Some(Answer::Ticked { yes, unsure }), Answer::Ticked { yes: also, unsure: doubt }) => {
            Answer::Ticked { yes: yes | also, unsure: (unsure | doubt) & !(yes | also) }
        }
        (_, after) => after,
    }
}

/// Numbers that are the same on every run. Source: Marsaglia's xorshift.
pub fn rolls() -> impl FnMut() -> usize {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize
    }
}

/// The same runner with every answer calm that the item does not need, and no answer to what was not asked.
fn calmed(answers: Answers, item: &String) -> Answers {
    QUESTIONS.iter().fold(answers, |mut best, question| {
        while let Some(calmer) = calmer(best, question, item) {
            best = calmer;
        }
        best
    })
}

/// One step calmer at this question, if the item is still seen.
fn calmer(best: Answers, question: &Question, item: &String) -> Option<Answers> {
    let answer = best.get(question.id)?;
    let mut steps = Vec::new();
    if !question.step.is_interview() {
        steps.push(None);
    }
    if answer != calm_answer(question.id) {
        steps.push(Some(calm_answer(question.id)));
        steps.extend(parts(answer));
    }
    steps.into_iter().map(|step| best.with(question.id, step)).find_map(|tried| {
        let (session, seen) = seen(&with_calm_rest(tried)).ok()?;
        (seen.contains(item) && session.check.answers != best).then_some(session.check.answers)
    })
}

/// A list with one item fewer, for each of its items.
fn parts(answer: Answer) -> Vec<Option<Answer>> {
    match answer {
        Answer::Ticked { yes, unsure } => (0..16)
            .filter(|index| (yes | unsure) >> index & 1 == 1)
            .map(|index| Some(Answer::Ticked { yes: yes & !(1 << index), unsure: unsure & !(1 << index) }))
            .collect(),
        Answer::One(_) | Answer::Unsure => Vec::new(),
    }
}
