//! What is handed over: each answer in one place, what was denied, and apart from it what nobody asked or knows.

mod findings;
mod table;

use proptest::prelude::*;
use triage_core::protocol::handover::{Filed, HEADLINE, Place, Row, filed};
use triage_core::protocol::question::{ChoiceId, Doubt, Kind, QUESTIONS, Question, QuestionId, question};
use triage_core::reasoning::interview::{Answer, Answers, is_offered, open_questions, replay_all};
use triage_core::reasoning::{Facts, Truth, evaluate};
use triage_core::session::handover::{Handover, Said};

/// Answers of any kind to any of the questions: also to one that does not apply, and to a list cut short.
fn at_random(rolls: &[u32], answered: u32) -> Answers {
    let mut answers = Answers::EMPTY;
    for (question, roll) in QUESTIONS.iter().zip(rolls) {
        if roll % 8 >= answered {
            continue;
        }
        let (roll, choices) = (roll >> 3, question.kind.choices().len() as u32);
        let answer = match question.kind {
            Kind::OneOf(_) if roll % (choices + 1) == choices => Answer::Unsure,
            Kind::OneOf(_) => Answer::One((roll % (choices + 1)) as u8),
            Kind::Checklist(_) => {
                let all = (1_u32 << choices) - 1;
                let yes = roll & (roll >> 7) & all;
                Answer::Ticked { yes: yes as u16, unsure: ((roll >> 12) & (roll >> 5) & all & !yes) as u16 }
            }
        };
        answers = answers.with(question.id, Some(answer));
    }
    answers
}

/// What a set of answers says, worked out without the hand-over.
struct Expected {
    yes: Vec<ChoiceId>,
    unsure: Vec<Doubt>,
    denied: Vec<Doubt>,
    /// The questions of the check that are open, each with the items that it would offer.
    open: Vec<(QuestionId, Vec<u8>)>,
}

fn offered(question: &Question, facts: &Facts) -> Vec<u8> {
    let choices = question.kind.choices().iter().enumerate();
    choices.filter(|(_, choice)| is_offered(choice, facts)).map(|(index, _)| index as u8).collect()
}

fn expected(answers: &Answers) -> Expected {
    let facts = replay_all(answers).facts;
    let mut expected = Expected { yes: vec![], unsure: vec![], denied: vec![], open: vec![] };
    for question in QUESTIONS.iter().filter(|question| evaluate(&question.ask_when, &facts) != Truth::No) {
        let id = question.id;
        let offered = offered(question, &facts);
        match answers.get(id) {
            Some(Answer::One(index)) if offered.contains(&index) => {
                expected.yes.push(ChoiceId { question: id, index });
            }
            Some(Answer::Unsure) => expected.unsure.push(Doubt { question: id, item: None }),
            Some(Answer::Ticked { yes, unsure }) => {
                for index in offered {
                    let doubt = Doubt { question: id, item: Some(index) };
                    match (yes >> index & 1, unsure >> index & 1) {
                        (1, _) => expected.yes.push(ChoiceId { question: id, index }),
                        (_, 1) => expected.unsure.push(doubt),
                        _ => expected.denied.push(doubt),
                    }
                }
            }
            Some(Answer::One(_)) | None => {}
        }
    }
    for open in open_questions(answers, &facts).into_iter().filter(|open| open.step.is_interview()) {
        expected.open.push((open.id, offered(open, &facts)));
    }
    expected
}

fn check(answers: &Answers) {
    let handover = Handover::of(answers, &replay_all(answers).facts);
    let expected = expected(answers);
    let all = |part: fn(&Said) -> &Vec<Doubt>| -> Vec<Doubt> {
        handover.places().flat_map(|said| part(said).clone()).collect()
    };
    let yes: Vec<ChoiceId> = handover.places().flat_map(|said| said.yes.clone()).collect();
    for choice in &expected.yes {
        assert_eq!(yes.iter().filter(|other| *other == choice).count(), 1, "{choice:?}: {answers:?}");
    }
    assert_eq!(yes.len(), expected.yes.len(), "something is told that was not answered: {answers:?}");
    let unsure = all(|said| &said.unsure);
    for doubt in &expected.unsure {
        assert_eq!(unsure.iter().filter(|other| *other == doubt).count(), 1, "{doubt:?}: {answers:?}");
    }
    assert_eq!(unsure.len(), expected.unsure.len(), "{answers:?}");
    // What was denied is told item by item in the check. After it, one name stands for a list of which nothing fits.
    let denied = all(|said| &said.no);
    for doubt in &denied {
        let is_denied = match doubt.item {
            Some(_) => expected.denied.contains(doubt),
            None => answers.get(doubt.question) == Some(Answer::NONE),
        };
        assert!(is_denied, "{doubt:?} was not denied: {answers:?}");
    }
    for doubt in &expected.denied {
        let is_check = question(doubt.question).unwrap().step.is_interview();
        let told = denied.iter().filter(|other| *other == doubt).count();
        assert_eq!(told, usize::from(is_check), "{doubt:?}: {answers:?}");
    }
    check_open(answers, &expected, &all(|said| &said.open));
}

/// Every open question of the check is named, item by item where its items are in several rows, or covered by the name
/// of the question whose detail it is.
fn check_open(answers: &Answers, expected: &Expected, named: &[Doubt]) {
    for (id, items) in &expected.open {
        let whole = named.iter().filter(|doubt| doubt.question == *id && doubt.item.is_none()).count();
        let single = |item: &u8| named.contains(&Doubt { question: *id, item: Some(*item) });
        match filed(*id) {
            Filed::At(_) => assert_eq!(whole, 1, "{id:?} is not named: {answers:?}"),
            Filed::Each(_) => assert!(items.iter().all(single), "{id:?} is not named whole: {answers:?}"),
            Filed::Detail(of, _) => {
                let is_covered = named.iter().any(|doubt| doubt.question == of);
                assert_eq!(whole, usize::from(!is_covered), "{id:?}: {answers:?}");
            }
        }
    }
    for doubt in named.iter().filter(|doubt| question(doubt.question).unwrap().step.is_interview()) {
        let open = expected.open.iter().find(|(id, _)| *id == doubt.question);
        let is_open = open.is_some_and(|(_, items)| doubt.item.is_none_or(|item| items.contains(&item)));
        assert!(is_open, "{doubt:?} is answered or does not apply: {answers:?}");
    }
}

fn check_rows(answers: &Answers) {
    let handover = Handover::of(answers, &replay_all(answers).facts);
    let place = |id: QuestionId, item: Option<u8>| filed(id).place(item.unwrap_or(0)).unwrap();
    let each = |said: &Said, wanted: Place| {
        let doubts = [&said.no, &said.unsure, &said.open].into_iter().flatten();
        let places = doubts.map(|doubt| (doubt.question, place(doubt.question, doubt.item)));
        let told = said.yes.iter().map(|yes| (yes.question, place(yes.question, Some(yes.index))));
        for (id, place) in told.chain(places) {
            assert_eq!(place, wanted, "{id:?}: {answers:?}");
        }
    };
    each(&handover.headline, Place::Headline);
    Row::ALL.iter().for_each(|row| each(handover.row(*row), Place::In(*row)));
    let order = |id: &QuestionId| HEADLINE.iter().position(|other| other == id);
    assert!(handover.headline.yes.is_sorted_by_key(|yes| order(&yes.question)), "{answers:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(13), ..ProptestConfig::default() })]

    #[test]
    fn each_answer_is_told_once_and_what_is_not_known_is_never_a_no(
        rolls in proptest::collection::vec(any::<u32>(), QUESTIONS.len()),
        answered in 0_u32..=8,
    ) {
        check(&at_random(&rolls, answered));
    }

    #[test]
    fn each_answer_is_in_its_own_row(
        rolls in proptest::collection::vec(any::<u32>(), QUESTIONS.len()),
        answered in 0_u32..=8,
    ) {
        check_rows(&at_random(&rolls, answered));
    }
}

/// From the first question on: nothing is answered, so nothing is told and everything is named.
#[test]
fn before_the_first_answer_everything_is_not_asked() {
    let answers = Answers::EMPTY;
    check(&answers);
    let handover = Handover::of(&answers, &replay_all(&answers).facts);
    for row in [Row::Clot, Row::Tear, Row::Pressure, Row::Infection, Row::Muscle, Row::Bone, Row::Function] {
        let said = handover.row(row);
        assert!(!said.open.is_empty() && said.yes.is_empty() && said.no.is_empty(), "{row:?}");
    }
    assert_eq!(handover.headline.open.len(), HEADLINE.len() - 1, "all but the detail of the onset");
}

/// Each question on its own: only it is answered, "none of these" or with its first choice.
#[test]
fn what_a_single_answer_settles_is_told_and_nothing_else() {
    for question in QUESTIONS {
        for answer in [Answer::NONE, Answer::One(0), Answer::Unsure, Answer::Ticked { yes: 1, unsure: 0 }] {
            let is_list = matches!(question.kind, Kind::Checklist(_));
            if is_list == matches!(answer, Answer::Ticked { .. }) {
                check(&Answers::EMPTY.with(question.id, Some(answer)));
            }
        }
    }
}
