//! What is handed over: each answer in one place, what was denied, and apart from it what nobody asked or knows.

mod findings;
mod reading;
mod table;

use crate::support::visit::index;
use proptest::prelude::*;
use triage_core::protocol::handover::{Filed, HEADLINE, Place, Row, filed};
use triage_core::protocol::question::{ChoiceId, Doubt, Kind, QUESTIONS, Question, QuestionId, question};
use triage_core::protocol::term::UNDER_16;
use triage_core::reasoning::interview::{Answer, Answers, is_offered, open_questions, replay_all};
use triage_core::reasoning::{Facts, Truth, evaluate};
use triage_core::session::handover::{Account, Entry, Handover, Standing};

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

/// The hand-over of these answers, where an emergency ended the check at this question.
fn handed_over(answers: &Answers, cut_short: Option<QuestionId>) -> Handover {
    Handover::from(&Account { answers, facts: &replay_all(answers).facts, cut_short })
}

/// What one place says.
struct Said {
    /// What was answered or ticked, a finding or not.
    yes: Vec<ChoiceId>,
    /// What was left unticked, a finding or not.
    no: Vec<Doubt>,
    unsure: Vec<Doubt>,
    open: Vec<Doubt>,
}

fn said(handover: &Handover, place: Place) -> Said {
    let all = |standing| handover.said(place, standing).collect::<Vec<&Entry>>();
    let about = |entries: Vec<&Entry>| entries.into_iter().map(|entry| entry.about).collect::<Vec<Doubt>>();
    let (left, chosen): (Vec<&Entry>, Vec<&Entry>) = [all(Standing::Yes), all(Standing::Normal)]
        .concat()
        .into_iter()
        .partition(|entry| entry.left.is_some());
    let choice = |doubt: Doubt| ChoiceId { question: doubt.question, index: doubt.item.unwrap() };
    Said {
        yes: about(chosen).into_iter().map(choice).collect(),
        no: [about(left), about(all(Standing::No))].concat(),
        unsure: about(all(Standing::Unsure)),
        open: [about(all(Standing::Shown)), about(all(Standing::Open))].concat(),
    }
}

fn places(handover: &Handover) -> Vec<Said> {
    let rows = Row::ALL.iter().map(|row| Place::In(*row));
    rows.chain([Place::Headline]).map(|place| said(handover, place)).collect()
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

fn expected(answers: &Answers, cut_short: Option<QuestionId>) -> Expected {
    let facts = replay_all(answers).facts;
    let mut expected = Expected { yes: vec![], unsure: vec![], denied: vec![], open: vec![] };
    for question in QUESTIONS.iter().filter(|question| evaluate(&question.ask_when, &facts) != Truth::No) {
        let id = question.id;
        let offered = offered(question, &facts);
        match answers.get(id) {
            Some(Answer::One(index)) if offered.contains(&index) => {
                let is_of_a_child = evaluate(&UNDER_16, &facts) == Truth::Yes;
                // That a child is not pregnant is not handed over.
                if id == QuestionId::Pregnancy && is_of_a_child && index == self::index(id, "not-pregnant") {
                    continue;
                }
                expected.yes.push(ChoiceId { question: id, index });
            }
            Some(Answer::Unsure) => expected.unsure.push(Doubt { question: id, item: None }),
            Some(Answer::Ticked { yes, unsure }) => {
                if cut_short == Some(id) {
                    let is_left = |index: &u8| (yes | unsure) >> index & 1 == 0;
                    expected.open.push((id, offered.iter().copied().filter(is_left).collect()));
                }
                for index in offered {
                    let doubt = Doubt { question: id, item: Some(index) };
                    match (yes >> index & 1, unsure >> index & 1) {
                        (1, _) => expected.yes.push(ChoiceId { question: id, index }),
                        (_, 1) => expected.unsure.push(doubt),
                        _ if cut_short == Some(id) => {}
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

fn check(answers: &Answers, cut_short: Option<QuestionId>) {
    let handover = handed_over(answers, cut_short);
    let expected = expected(answers, cut_short);
    let places = places(&handover);
    let all = |part: fn(&Said) -> &Vec<Doubt>| -> Vec<Doubt> {
        places.iter().flat_map(|said| part(said).clone()).collect()
    };
    let yes: Vec<ChoiceId> = places.iter().flat_map(|said| said.yes.clone()).collect();
    assert_eq!(
        handover.entries.len(),
        places
            .iter()
            .map(|said| said.yes.len() + said.no.len() + said.unsure.len() + said.open.len())
            .sum::<usize>()
    );
    for choice in &expected.yes {
        assert_eq!(yes.iter().filter(|other| *other == choice).count(), 1, "{choice:?}: {answers:?}");
    }
    assert_eq!(yes.len(), expected.yes.len(), "something is listed that was not answered: {answers:?}");
    let unsure = all(|said| &said.unsure);
    for doubt in &expected.unsure {
        assert_eq!(unsure.iter().filter(|other| *other == doubt).count(), 1, "{doubt:?}: {answers:?}");
    }
    assert_eq!(unsure.len(), expected.unsure.len(), "{answers:?}");
    // What was denied is listed item by item in the check. After it, one name stands for a list of which nothing fits.
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
        let times = denied.iter().filter(|other| *other == doubt).count();
        assert_eq!(times, usize::from(is_check), "{doubt:?}: {answers:?}");
    }
    check_open(answers, &expected, &all(|said| &said.open));
}

/// Every open question of the check is named, item by item where its items are in several rows, or covered by the name
/// of the question whose detail it is.
fn check_open(answers: &Answers, expected: &Expected, named: &[Doubt]) {
    for (id, items) in &expected.open {
        let whole = named.iter().filter(|doubt| doubt.question == *id && doubt.item.is_none()).count();
        let single = |item: &u8| named.contains(&Doubt { question: *id, item: Some(*item) });
        if answers.get(*id).is_some_and(|answer| matches!(answer, Answer::Ticked { .. })) {
            // The list that was cut short.
            assert!(items.iter().all(single) && whole == 0, "{id:?}: {answers:?}");
            continue;
        }
        match filed(*id) {
            Filed::At(_) => assert_eq!(whole, 1, "{id:?} is not named: {answers:?}"),
            // An item, or the list where three or more of its items are in the row.
            Filed::Each(rows) => {
                let beside = |item: &u8| rows.iter().filter(|row| **row == rows[usize::from(*item)]).count();
                let is_named = |item: &u8| if beside(item) < 3 { single(item) } else { whole > 0 };
                assert!(items.iter().all(is_named), "{id:?} is not named whole: {answers:?}");
            }
            Filed::Detail(of, _) => {
                let is_ticked = matches!(answers.get(of), Some(Answer::Ticked { .. }));
                let is_covered = !is_ticked && expected.open.iter().any(|(id, _)| *id == of);
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

fn check_rows(answers: &Answers, cut_short: Option<QuestionId>) {
    let handover = handed_over(answers, cut_short);
    let is_there = |id: QuestionId, item: Option<u8>, wanted: Place| match item {
        Some(item) => filed(id).place(item) == Some(wanted),
        // The name of a list is in each row that has three or more of its items.
        None => (0..16).filter_map(|item| filed(id).place(item)).any(|place| place == wanted),
    };
    let each = |said: &Said, wanted: Place| {
        let doubts = [&said.no, &said.unsure, &said.open].into_iter().flatten();
        let named = doubts.map(|doubt| (doubt.question, doubt.item));
        for (id, item) in said.yes.iter().map(|yes| (yes.question, Some(yes.index))).chain(named) {
            assert!(is_there(id, item, wanted), "{id:?} {item:?} is not of {wanted:?}: {answers:?}");
        }
        let open: Vec<Doubt> = said.open.clone();
        assert!(
            open.iter().all(|doubt| open.iter().filter(|other| *other == doubt).count() == 1),
            "{answers:?}"
        );
    };
    each(&said(&handover, Place::Headline), Place::Headline);
    Row::ALL.iter().for_each(|row| each(&said(&handover, Place::In(*row)), Place::In(*row)));
    let order = |id: &QuestionId| HEADLINE.iter().position(|other| other == id);
    assert!(said(&handover, Place::Headline).yes.is_sorted_by_key(|yes| order(&yes.question)), "{answers:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(13), ..ProptestConfig::default() })]

    #[test]
    fn each_answer_is_listed_once_and_what_is_not_known_is_never_a_no(
        rolls in proptest::collection::vec(any::<u32>(), QUESTIONS.len()),
        answered in 0_u32..=8,
        last in 0..QUESTIONS.len(),
    ) {
        let (answers, last) = (at_random(&rolls, answered), QUESTIONS[last].id);
        check(&answers, None);
        // The same where the check ended at a list.
        let is_list = matches!(answers.get(last), Some(Answer::Ticked { yes: 1.., .. }));
        check(&answers, Some(last).filter(|_| is_list && question(last).unwrap().step.is_interview()));
    }

    #[test]
    fn each_answer_is_in_its_own_row(
        rolls in proptest::collection::vec(any::<u32>(), QUESTIONS.len()),
        answered in 0_u32..=8,
        last in 0..QUESTIONS.len(),
    ) {
        check_rows(&at_random(&rolls, answered), Some(QUESTIONS[last].id));
    }
}

/// From the first question on: nothing is answered, so nothing is said and everything is named.
#[test]
fn before_the_first_answer_everything_is_not_asked() {
    let answers = Answers::EMPTY;
    check(&answers, None);
    let handover = handed_over(&answers, None);
    for row in [Row::Clot, Row::Tear, Row::Pressure, Row::Infection, Row::Muscle, Row::Bone, Row::Function] {
        let said = said(&handover, Place::In(row));
        assert!(!said.open.is_empty() && said.yes.is_empty() && said.no.is_empty(), "{row:?}");
    }
    assert_eq!(
        said(&handover, Place::Headline).open.len(),
        HEADLINE.len() - 1,
        "all but the detail of the onset"
    );
}

/// Each question on its own: only it is answered, "none of these" or with its first choice.
#[test]
fn what_a_single_answer_settles_is_listed_and_nothing_else() {
    for question in QUESTIONS {
        for answer in [Answer::NONE, Answer::One(0), Answer::Unsure, Answer::Ticked { yes: 1, unsure: 0 }] {
            let is_list = matches!(question.kind, Kind::Checklist(_));
            if is_list == matches!(answer, Answer::Ticked { .. }) {
                check(&Answers::EMPTY.with(question.id, Some(answer)), None);
            }
        }
    }
}
