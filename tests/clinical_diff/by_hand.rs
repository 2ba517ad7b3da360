//! Protocols that are small enough to count by hand.

use super::{fact, small};
use triage_tools::difference::report::report;
use triage_tools::difference::{Difference, compare};
use triage_tools::symbolic::protocol::{Criterion, Form, Protocol, Rule};

/// (up, down, compared, the base alone, the head alone)
fn counts(base: &Protocol, head: &Protocol) -> [String; 5] {
    let difference = compare(base, head, &[]);
    let Difference { compared, only_base, only_head, .. } = &difference;
    [&difference.up(), &difference.down(), compared, only_base, only_head].map(ToString::to_string)
}

#[test]
fn counts_are_those_counted_by_hand() {
    // Leg: left, right, not sure. Warm: yes, not sure, left. Red left: no follow-up. Red, or not sure of it: three each.
    let all = 3 * 3 * (1 + 3 + 3);
    assert_eq!(counts(&small(), &small()), ["0", "0", &all.to_string(), "0", "0"]);

    let mut stricter = small();
    stricter.rules[0].level = 2;
    // Red is ticked: three legs, three of warm, three of where.
    assert_eq!(counts(&small(), &stricter), ["27", "0", "63", "0", "0"]);
    assert_eq!(counts(&stricter, &small()), ["0", "27", "63", "0", "0"]);

    let mut narrower = small();
    narrower.rules[0].when = Criterion::All(vec![
        Criterion::Is("red".into()),
        Criterion::Unless(Box::new(Criterion::Is("spot".into()))),
    ]);
    // Red or not sure of it, at a spot: three legs, three of warm, twice.
    assert_eq!(counts(&small(), &narrower), ["0", "18", "63", "0", "0"]);
}

#[test]
fn a_question_that_one_side_asks_is_read_by_that_side_alone() {
    let mut shorter = small();
    shorter.questions.remove(2);
    let rule =
        Rule { code: "S2".into(), level: 1, if_unsure: 1, when: Criterion::Is("spot".into()), doubt: None };
    let mut longer = small();
    longer.rules.push(rule);
    // Asked and answered with the spot or not sure: 3 legs x 3 of warm x 2 of red x 2.
    let difference = compare(&shorter, &longer, &[]);
    assert_eq!(counts(&shorter, &longer), ["36", "0", "63", "0", "0"]);
    assert_eq!(difference.questions.added, ["where"]);
    assert_eq!(difference.rules.added, ["S2"]);
}

#[test]
fn an_item_that_one_side_does_not_offer_is_absent_there() {
    let mut always = small();
    always.rules[0].when = Criterion::Is("warm".into());
    let mut not_on_the_right = always.clone();
    not_on_the_right.questions[1].choices[1].ask_when = Criterion::Is("left".into());
    // The right leg, warm or not sure of it, seven of red and where.
    assert_eq!(counts(&always, &not_on_the_right), ["0", "14", "63", "0", "0"]);
}

#[test]
fn an_answer_that_one_side_cannot_take_is_counted_apart() {
    let mut more = small();
    more.questions[0].choices.push(fact("both"));
    // "Both": three of warm, seven of red and where.
    assert_eq!(counts(&small(), &more), ["0", "0", "63", "0", "21"]);
    assert_eq!(counts(&more, &small()), ["0", "0", "63", "21", "0"]);
    assert!(report(&compare(&small(), &more, &[]), "BASE").contains("the head alone takes them: 21"));

    // The order of choices and of questions does not matter.
    let mut reordered = small();
    reordered.questions[0].choices.reverse();
    reordered.questions.swap(0, 1);
    assert_eq!(counts(&small(), &reordered), ["0", "0", "63", "0", "0"]);
}

#[test]
fn the_form_of_a_question_is_part_of_it() {
    let mut other = small();
    other.questions[0].form = Form::Checklist;
    // Each side reads its own question of the leg: three answers here, nine there.
    assert_eq!(counts(&small(), &other), ["0", "0", "567", "0", "0"]);
}
