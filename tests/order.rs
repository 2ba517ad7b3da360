//! The order of the answers does not matter: whatever was tapped on the way, changed, taken back or left behind, the
//! same answers end in the same outcome.

use std::sync::LazyLock;

use crate::support::patient::{calm_answer, patient};
use crate::support::walk::{on, start};
use crate::support::witness_file;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use triage_core::protocol::question::{Kind, QUESTIONS, Question, QuestionId, Step};
use triage_core::reasoning::interview::{Answer, Answers, applies, replay_all};
use triage_core::session::later::Against;
use triage_core::session::screen::{Given, given};
use triage_core::session::{Event, Here, Outcome, Place, Report, Session, report};

static TARGETS: LazyLock<Vec<Answers>> = LazyLock::new(|| {
    let witnesses = witness_file::read(include_str!("data/witnesses.json")).unwrap();
    witnesses.into_iter().map(|(_, answers)| complete(answers)).collect()
});

/// Completes a check that an emergency ended early: unanswered questions get their calm answer.
fn complete(answers: Answers) -> Answers {
    QUESTIONS.iter().filter(|question| question.step.is_interview()).fold(answers, |answers, question| {
        let answer = answers.get(question.id).unwrap_or(calm_answer(question.id));
        answers.with(question.id, Some(answer))
    })
}

/// The outcome of the answers alone, whatever was answered before.
fn outcome(session: &Session) -> Outcome {
    let outcome = Outcome::of(session);
    // Withdrawn answers and changes since the last check are reported on purpose, so they are not compared.
    Outcome { withdrawn: Vec::new(), since: None, ..outcome }
}

/// The first lines from where the two differ.
fn difference(found: &Outcome, expected: &Outcome) -> String {
    let (found, expected) = (format!("{found:#?}"), format!("{expected:#?}"));
    let differ = found.lines().zip(expected.lines()).skip_while(|(found, expected)| found == expected);
    differ.take(6).map(|(found, expected)| format!("\n{found} | {expected}")).collect()
}

/// A fixed list of numbers, used over and over.
struct Rolls(Vec<u32>, usize);

impl Rolls {
    fn up_to(&mut self, count: usize) -> usize {
        self.1 += 1;
        (self.0[self.1 % self.0.len()] as usize).wrapping_add(self.1) % count
    }
}

/// The visit after one tap by somebody who tries things out.
fn after_any_tap(session: &Session, rolls: &mut Rolls, asked: &[&Question]) -> Session {
    let question = asked[rolls.up_to(asked.len())];
    let index = rolls.up_to(question.kind.choices().len()) as u8;
    let event = match rolls.up_to(16) {
        0 => Event::NoneOf(question.id),
        1 => Event::NotSure(question.id),
        2 => Event::UnsureAbout(question.id, index),
        3 => Event::Back,
        4 => Event::Continue,
        5 => Event::Open(question.id),
        6 => Event::SeeOutcome,
        7 => Event::AnswerRest,
        8 => Event::EmergencyHelp,
        9 => Event::Mistake,
        10 => Event::ConfirmMistake,
        11 => return report(session, Report::Returned(Place::Question(question.id))).0,
        _ => Event::Choose(question.id, index),
    };
    on(session, event)
}

/// Taps until exactly the target answers are given, question by question in any order.
fn settled(mut session: Session, target: &Answers, rolls: &mut Rolls) -> Result<Session, String> {
    for _ in 0..300 {
        if session.place() == Place::Mistake {
            session = on(&session, Event::ConfirmMistake);
            continue;
        }
        let facts = replay_all(&session.check.answers).facts;
        let differs = |question: &&Question| {
            if session.check.answers.get(question.id) == target.get(question.id) {
                return false;
            }
            let now = shown_answer(&session.check.answers, question.id);
            now != shown_answer(
                &session.check.answers.with(question.id, target.get(question.id)),
                question.id,
            )
        };
        let open: Vec<&Question> =
            QUESTIONS.iter().filter(|question| applies(question, &facts)).filter(differs).collect();
        if open.is_empty() {
            return Ok(session);
        }
        let question = open[rolls.up_to(open.len())];
        session = on(&session, Event::Open(question.id));
        for event in taps(question, session.check.answers.get(question.id), target.get(question.id)) {
            if session.place() != Place::Mistake {
                session = on(&session, event);
            }
        }
    }
    Err(format!("does not settle at {:?}", session.place()))
}

fn shown_answer(answers: &Answers, id: QuestionId) -> Option<Given> {
    given(answers).into_iter().find(|given| given.id == id)
}

/// The taps from one answer to another.
fn taps(question: &Question, now: Option<Answer>, wanted: Option<Answer>) -> Vec<Event> {
    let id = question.id;
    let bits = |mask: u16| (0..16_u8).filter(move |index| mask >> index & 1 == 1);
    match (question.kind, wanted) {
        (_, None) => Vec::new(),
        (Kind::OneOf(_), Some(Answer::One(index))) => vec![Event::Choose(id, index)],
        (Kind::OneOf(_), Some(Answer::Unsure | Answer::Ticked { .. })) => vec![Event::NotSure(id)],
        (Kind::Checklist(_), Some(Answer::Ticked { yes, unsure })) if yes | unsure != 0 => {
            let (was, doubted) = match now {
                Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
                Some(Answer::One(_) | Answer::Unsure) | None => (0, 0),
            };
            let doubts = bits(doubted ^ unsure).map(|index| Event::UnsureAbout(id, index));
            // Marking an item as not sure removes its tick.
            let ticks = bits((was & !(doubted ^ unsure)) ^ yes);
            doubts.chain(ticks.map(|index| Event::Choose(id, index))).collect()
        }
        (Kind::Checklist(_), Some(_)) => vec![Event::NoneOf(id)],
    }
}

#[test]
fn the_same_answers_end_in_the_same_outcome_whatever_was_tapped_before() {
    let config = ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let tries = (0..TARGETS.len(), 0..40_usize, prop::collection::vec(any::<u32>(), 97));
    let result = runner.run(&tries, |(number, tapped, rolls)| {
        let target = TARGETS[number];
        let mut straight = Session { here: Here::at(Place::OUTCOME), ..start() };
        straight.check.answers = target;
        let mut rolls = Rolls(rolls, 0);
        // Steps after the outcome that the target never opens are not tapped on the way either.
        let asked: Vec<&Question> = QUESTIONS
            .iter()
            .filter(|question| question.step.is_interview() || opens(&target, question.step))
            .collect();
        let mut session = start();
        for _ in 0..tapped {
            session = after_any_tap(&session, &mut rolls, &asked);
        }
        let session = settled(session, &target, &mut rolls).map_err(TestCaseError::fail)?;
        let (found, expected) = (outcome(&session), outcome(&straight));
        prop_assert!(found == expected, "{}: {}", patient(&target), difference(&found, &expected));
        let against = |session: &Session| -> Vec<Against> {
            expected.offers().iter().map(|offer| Against::of(offer, &session.check.answers)).collect()
        };
        prop_assert_eq!(against(&session), against(&straight), "{}", patient(&target));
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

fn opens(answers: &Answers, step: Step) -> bool {
    QUESTIONS.iter().any(|question| question.step == step && answers.get(question.id).is_some())
}
