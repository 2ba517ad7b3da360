//! The hand-over: short names that can stand in a list, and no item without one.

use std::collections::BTreeSet;

use triage_core::protocol::handover::Row;
use triage_core::protocol::question::{ChoiceId, Doubt, Kind, QUESTIONS, Question, QuestionId};
use triage_core::words::handover::*;
use triage_tools::reading::check_tone;
use triage_tools::words::english;

/// Every name that can be in a list: of an item that was denied, not sure or not asked, and of a whole question.
fn names() -> Vec<(Doubt, &'static str)> {
    let mut names = Vec::new();
    for row in QUESTIONS {
        let items = match row.kind {
            Kind::Checklist(items) => items.len() as u8,
            Kind::OneOf(_) => 0,
        };
        let mut doubts: Vec<Doubt> = Vec::new();
        // After the outcome only what fits is listed of a list.
        if row.step.is_interview() {
            doubts.extend((0..items).map(|item| Doubt { question: row.id, item: Some(item) }));
        }
        doubts.push(Doubt { question: row.id, item: None });
        names.extend(doubts.into_iter().map(|doubt| (doubt, about(english(), doubt))));
    }
    names
}

#[test]
fn every_name_can_stand_in_a_list() {
    for (doubt, name) in names() {
        assert!(!name.is_empty() && !name.contains([',', ';', '.']), "{doubt:?}: {name}");
        let first = name.split(' ').next().unwrap();
        let is_written_small =
            first.chars().all(char::is_uppercase) || !first.starts_with(char::is_uppercase);
        assert!(is_written_small, "{doubt:?}: {name}");
        assert!(name.chars().count() <= 80, "{doubt:?}: {name}");
        check_tone(name);
    }
    assert!(names().len() > 110, "{}", names().len());
}

#[test]
fn no_two_names_are_the_same() {
    let mut known = BTreeSet::new();
    for (doubt, name) in names() {
        let is_one_item = doubt.item == Some(0) && name == about(english(), Doubt { item: None, ..doubt });
        assert!(known.insert(name) || is_one_item || doubt.item.is_none(), "{doubt:?}: {name}");
    }
}

/// A short name is used for its shortness: no longer than the answer as it is read back. The place alone says more, since
/// it is the first of the headline and says that it is pain.
#[test]
fn a_shorthand_is_no_longer_than_the_answer() {
    let is_place = |row: &Question| row.id == QuestionId::Site;
    for row in QUESTIONS.iter().filter(|row| matches!(row.kind, Kind::OneOf(_)) && !is_place(row)) {
        for index in 0..row.kind.choices().len() as u8 {
            let short = triage_core::words::question::choice(english(), row.id, index).short;
            let shorthand = shorthand(english(), ChoiceId { question: row.id, index });
            assert!(shorthand.chars().count() <= short.chars().count(), "{shorthand} is longer than {short}");
        }
    }
}

#[test]
fn labels_fit_their_column() {
    for row in Row::ALL {
        let label = label(english(), *row);
        assert!(
            label.split(' ').all(|word| word.chars().count() <= 10) && label.chars().count() <= 24,
            "{label}"
        );
        check_tone(label);
    }
}

#[test]
fn a_time_has_two_digits_for_each_part() {
    let day = triage_core::protocol::CivilDate { year: 2026, month: 11, day: 30 };
    assert_eq!(answered_on(english(), day, Some(18 * 60 + 42)), "30 November 2026, 18:42");
    assert_eq!(answered_on(english(), day, Some(65)), "30 November 2026, 01:05");
    assert_eq!(answered_on(english(), day, None), "30 November 2026");
}
