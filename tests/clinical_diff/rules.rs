//! Changes of the real rules: who moves, in which direction, and that each example really moves.

use super::{CASES, FEW, checked, is_zero, without};
use triage_core::protocol::Criterion::{All, AtLeast, Below, Is};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::assess;
use triage_tools::difference::compare::Changes;
use triage_tools::difference::example::Said;
use triage_tools::difference::report::report;
use triage_tools::difference::{Difference, compare};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::Protocol;

/// The change moves people up only, and the reverse change moves the same number down.
fn only_up(base: &[RedFlag], head: &[RedFlag]) -> Difference {
    let (there, back) = (checked(base, head), checked(head, base));
    assert!(!is_zero(&there.up()) && is_zero(&there.down()));
    assert_eq!((there.up(), there.down()), (back.down(), back.up()));
    assert_eq!(there.compared, back.compared);
    there
}

fn with(finding: Finding, change: impl Fn(&mut RedFlag)) -> Vec<RedFlag> {
    let mut rules = FEW.clone();
    change(rules.iter_mut().find(|rule| rule.finding == finding).unwrap());
    rules
}

#[test]
fn the_same_rules_move_nobody() {
    let difference = checked(RED_FLAGS, RED_FLAGS);
    assert!(difference.moves.is_empty() && difference.cases.is_empty());
    assert!(is_zero(&difference.up()) && is_zero(&difference.down()));
    assert!(is_zero(&difference.only_base) && is_zero(&difference.only_head));
    assert!(difference.compared.to_string().len() > 40, "{}", difference.compared);
    assert_eq!((difference.rules, difference.questions), (Changes::default(), Changes::default()));
}

#[test]
fn a_rule_added_moves_up_and_a_rule_removed_moves_down() {
    let difference = only_up(&without(Finding::LegClotSigns), &FEW);
    assert_eq!(difference.rules.added, ["RF08"]);
    assert!(!difference.cases.is_empty(), "vignettes rest on RF08");
    // The patient meets the rule, and nothing as urgent.
    let example = &difference.moves[0].example;
    assert_eq!(example.head_rules[0].code, "RF08");
    assert!(example.base_rules.iter().all(|rule| rule.level > 2));
    let text = report(&difference, "BASE");
    assert!(text.contains("added RF08") && text.contains("level 2 same_day"), "{text}");
    assert!(text.contains(&difference.cases[0].id));
}

#[test]
fn a_rule_loosened_moves_up_and_tightened_moves_down() {
    let looser = with(Finding::SeverePainNow, |rule| rule.when = AtLeast(Measure::Pain, 7));
    let difference = only_up(&FEW, &looser);
    assert_eq!(difference.rules.changed, ["RF17"]);
    for moved in &difference.moves {
        assert!(
            moved
                .example
                .answers
                .iter()
                .any(|said| said.question == "pain-now" && said.choice.as_deref() == Some("7"))
        );
    }
    let tighter = with(Finding::SeverePainNow, |rule| {
        rule.when = All(&[AtLeast(Measure::Pain, 8), Below(Measure::Pain, 10)]);
    });
    only_up(&tighter, &FEW);
}

/// The whole table once, with a rule that decides alone for few patients: for many, the diagram would be large.
#[test]
fn a_rule_of_the_whole_table_removed_moves_down() {
    let rules: Vec<RedFlag> =
        RED_FLAGS.iter().filter(|rule| rule.finding != Finding::CompleteStressFracture).copied().collect();
    let difference = checked(RED_FLAGS, &rules);
    assert!(!is_zero(&difference.down()) && is_zero(&difference.up()));
}

#[test]
fn a_milder_not_sure_moves_down_only_those_who_are_not_sure() {
    let milder = with(Finding::SeverePainNow, |rule| rule.if_unsure = Urgency::Routine);
    let difference = only_up(&milder, &FEW);
    for moved in &difference.moves {
        assert!(moved.example.answers.iter().any(|said| said.question == "pain-now" && said.is_unsure));
    }
}

#[test]
fn a_rule_that_another_one_covers_moves_nobody() {
    let rules: Vec<RedFlag> =
        RED_FLAGS.iter().filter(|rule| rule.finding != Finding::UnexplainedOneLegRestPain).copied().collect();
    let difference = checked(RED_FLAGS, &rules);
    assert_eq!(difference.rules.removed, ["RF11"]);
    assert!(difference.moves.is_empty());
}

#[test]
fn a_change_both_ways_is_counted_both_ways() {
    let other = with(Finding::SeverePainNow, |rule| rule.when = Is(Fact::MorningStiffness));
    let difference = checked(&FEW, &other);
    assert!(!is_zero(&difference.up()) && !is_zero(&difference.down()));
}

/// Cases need no questions: with no rules on one side, each that needs care moves to the level that the program gives.
#[test]
fn the_level_of_a_case_is_that_of_the_program() {
    let of = |rules| Protocol { questions: vec![], ..export::protocol(rules) };
    let difference = compare(&of(&[]), &of(RED_FLAGS), &CASES);
    let program = |id: &str| CASES.iter().find(|case| case.id == id).map(|case| assess(&case.facts).urgency);
    assert!(difference.cases.len() > 90, "{}", difference.cases.len());
    for moved in &difference.cases {
        assert_eq!((moved.from, Some(moved.to)), (Urgency::SelfCare, program(&moved.id)));
    }
}

#[test]
fn the_smallest_example_says_no_more_than_it_must() {
    let difference =
        compare(&export::protocol(&without(Finding::AcuteLimbIschemia)), &export::protocol(&FEW), &[]);
    for moved in &difference.moves {
        let telling: Vec<&Said> = moved.example.answers.iter().filter(|said| !said.is_calm).collect();
        assert!(telling.len() <= 3, "{telling:?}");
    }
    let from_home = difference.moves.iter().find(|moved| moved.from == Urgency::SelfCare).unwrap();
    let signs: Vec<&Said> = from_home.example.answers.iter().filter(|said| !said.is_calm).collect();
    assert!(signs.len() == 1 && signs[0].question == QuestionId::Signs.code(), "{signs:?}");
}
