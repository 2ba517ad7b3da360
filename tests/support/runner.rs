//! A simulated runner: answers the interview from the facts of a case.

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, Learn, Question, Step};
use triage_core::reasoning::interview::{
    Answer, Answers, applies, asked_in, concluded_so_far, is_answered, is_offered, may_become_an_emergency,
    next_open, replay,
};
use triage_core::reasoning::{Amount, Assessment, Facts, Truth, assess, evaluate};

pub const VIGNETTES: &str = include_str!("../data/vignettes.json");

/// The result of an interview.
pub struct Visit {
    pub answers: Answers,
    /// The screens shown, in order.
    pub screens: Vec<Step>,
    pub assessment: Assessment,
}

/// Answers until the outcome is offered: at once from same-day up, otherwise when the check is complete.
pub fn visit(case: &Facts) -> Visit {
    let mut answers = Answers::EMPTY;
    let mut screens = Vec::new();
    while let Some(step) = next_open(&answers) {
        screens.push(step);
        answers = answer_step(step, answers, case);
        let so_far = concluded_so_far(&answers);
        let is_offered = so_far.urgency == Urgency::SameDay && !may_become_an_emergency(&answers);
        if is_offered || so_far.urgency == Urgency::Emergency {
            return Visit { answers, screens, assessment: so_far };
        }
    }
    let assessment = assess(&replay(&answers).facts);
    Visit { answers, screens, assessment }
}

/// Answers every question to the end, whatever level is reached on the way.
pub fn whole_visit(case: &Facts) -> Visit {
    let mut answers = Answers::EMPTY;
    let mut screens = Vec::new();
    while let Some(step) = next_open(&answers) {
        screens.push(step);
        answers = answer_step(step, answers, case);
    }
    let assessment = assess(&replay(&answers).facts);
    Visit { answers, screens, assessment }
}

/// Answers each applicable question of a step, follow-ups included.
pub fn answer_step(step: Step, mut answers: Answers, case: &Facts) -> Answers {
    loop {
        let facts = replay(&answers).facts;
        let open = asked_in(step, &facts).into_iter().find(|q| !is_answered(q, &answers, &facts));
        let Some(question) = open else { return answers };
        assert!(applies(question, &facts));
        answers = answers.with(question.id, Some(answer(question, &facts, case)));
    }
}

fn answer(question: &Question, so_far: &Facts, case: &Facts) -> Answer {
    match question.kind {
        Kind::Checklist(choices) => {
            let (mut yes, mut unsure) = (0, 0);
            for (index, choice) in choices.iter().enumerate() {
                if !is_offered(choice, so_far) {
                    continue;
                }
                match evaluate(&choice.means, case) {
                    Truth::Yes => yes |= 1 << index,
                    Truth::Unknown => unsure |= 1 << index,
                    Truth::No => {}
                }
            }
            Answer::Ticked { yes, unsure }
        }
        Kind::OneOf(choices) => {
            let offered: Vec<usize> =
                (0..choices.len()).filter(|i| is_offered(&choices[*i], so_far)).collect();
            let at = |wanted: &dyn Fn(usize) -> bool| {
                offered.iter().copied().find(|i| wanted(*i)).map(|i| Answer::One(i as u8))
            };
            at(&|i| !choices[i].yes.is_empty() && evaluate(&choices[i].means, case) == Truth::Yes)
                .or_else(|| is_unsure(question, case).then_some(Answer::Unsure))
                // The case says nothing about it: the answer of a runner without that problem.
                .or_else(|| at(&|i| choices[i].yes.is_empty()))
                .or_else(|| at(&|i| UNREMARKABLE.contains(&choices[i].code())))
                .unwrap_or(Answer::Unsure)
        }
    }
}

/// The choice of a runner who has nothing to report there.
const UNREMARKABLE: &[&str] = &[
    "walks-normally",
    "raise-painful",
    "raise-both-same",
    "right-leg",
    "30-39",
    "trend-same",
    "0",
    "2-days",
    "0-28-days-ago",
    "0-30-days",
    "lump-growing",
    "peripheral-artery-disease",
    "swelling-new",
    "0-10-minutes",
];

fn is_unsure(question: &Question, case: &Facts) -> bool {
    question.kind.choices().iter().flat_map(|choice| choice.yes).any(|learned| match *learned {
        Learn::Yes(fact) => case.truth(fact) == Truth::Unknown,
        Learn::Within(measure, ..) => case.amount(measure) == Amount::Unknown,
        Learn::No(_) => false,
    })
}
