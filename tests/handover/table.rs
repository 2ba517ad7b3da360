//! The table of rows: every question and every item has its place, and a detail is covered by the question it belongs to.

use std::collections::BTreeSet;

use triage_core::protocol::handover::{Filed, HEADLINE, Place, Row, filed};
use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId, question};
use triage_core::protocol::{Criterion, Fact, Measure};
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::interview::settled_by;

#[test]
fn every_question_and_every_item_has_one_place() {
    let mut used = BTreeSet::new();
    for question in QUESTIONS {
        let (filed, count) = (filed(question.id), question.kind.choices().len() as u8);
        let places: Vec<Place> = (0..count).filter_map(|index| filed.place(index)).collect();
        assert_eq!(places.len(), usize::from(count), "{:?}: an item without a place", question.id);
        if let Filed::Each(rows) = filed {
            assert_eq!(rows.len(), usize::from(count), "{:?}: a row without an item", question.id);
            assert!(matches!(question.kind, Kind::Checklist(_)), "{:?} has one answer", question.id);
        }
        for place in places {
            match place {
                Place::Headline => assert!(HEADLINE.contains(&question.id), "{:?}", question.id),
                Place::In(row) => drop(used.insert(row)),
            }
        }
    }
    assert!(HEADLINE.iter().all(|id| filed(*id).place(0) == Some(Place::Headline)));
    // These two have no answers of their own.
    let drawn: BTreeSet<Row> =
        Row::ALL.iter().copied().filter(|row| !matches!(row, Row::Why | Row::Advice)).collect();
    assert_eq!(used, drawn);
}

/// While the question before it is open, the name of that one has to stand for the detail, in the same place.
#[test]
fn a_detail_belongs_to_a_question_that_is_always_asked_and_stands_beside_it() {
    let mut details = 0;
    for row in QUESTIONS {
        let Filed::Detail(of, place) = filed(row.id) else { continue };
        let parent = question(of).unwrap();
        let is_settled_there = {
            let (asked, settled) = (mentions(&row.ask_when), settled_by(parent));
            Fact::ALL.iter().any(|fact| asked.contains(*fact) && settled.contains(*fact))
                || Measure::ALL
                    .iter()
                    .any(|measure| asked.contains_measure(*measure) && settled.contains_measure(*measure))
        };
        assert!(is_settled_there, "{:?} is no detail of {of:?}", row.id);
        assert!(
            matches!(parent.ask_when, Criterion::Always),
            "{of:?} may not be asked, and then covers nothing"
        );
        // Beside it, or in the headline, which is read first.
        let places = (0..parent.kind.choices().len() as u8).filter_map(|index| filed(of).place(index));
        let is_beside = places.into_iter().any(|other| other == place || other == Place::Headline);
        assert!(is_beside, "{:?}: {of:?} is in no such place", row.id);
        assert!((of as usize) < row.id as usize);
        details += 1;
    }
    assert!(details > 12, "{details}");
    // Age decides whether pregnancy is asked about, and must not hide that it was not.
    for own in [QuestionId::Pregnancy, QuestionId::WeakRisk, QuestionId::BothFromBack] {
        assert!(matches!(filed(own), Filed::At(_)), "{own:?}");
    }
}
