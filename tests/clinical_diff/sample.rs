//! A change of many rules, tried on a sample of runners: how many move, and who falls to a milder level.

use std::collections::BTreeSet;

use super::{FEW, answers, fact, level, small, with_empty_checklists, without};
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::interview::{next_open, replay};
use triage_tools::difference::sample::{Sampled, Weighting, sample};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::{Criterion, Rule};

/// The pairs of levels that occur, with how many runners.
fn occurring(sampled: &Sampled) -> Vec<(usize, usize, usize)> {
    let cells =
        sampled.levels.iter().enumerate().flat_map(|(from, row)| {
            row.iter().enumerate().map(move |(to, count)| (from + 1, to + 1, *count))
        });
    cells.filter(|(_, _, count)| *count > 0).collect()
}

#[test]
fn a_sample_moves_as_counted_by_hand() {
    let mut stricter = small();
    stricter.rules[0].level = 2;
    let sampled = sample(&small(), &stricter, Weighting::Uniform, 9_000, 1);
    assert_eq!((sampled.drawn, sampled.compared), (9_000, 9_000));
    // Red: ticked, not sure or left, a third each.
    let found = occurring(&sampled);
    assert_eq!(found.iter().map(|(from, to, _)| (*from, *to)).collect::<Vec<_>>(), [(3, 2), (4, 4), (5, 5)]);
    assert!(found.iter().all(|(_, _, count)| (2_800..3_200).contains(count)), "{found:?}");
    // The rule applies to the first two, under either protocol.
    let asked = found[0].2 + found[1].2;
    assert_eq!((sampled.base_rules, sampled.head_rules), (vec![asked], vec![asked]));
    assert!(sampled.falls.is_empty());
}

#[test]
fn a_sample_is_the_same_for_the_same_seed() {
    let of = |seed| occurring(&sample(&small(), &small(), Weighting::Uniform, 500, seed));
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
}

/// Answers that one side does not take are drawn but not compared.
#[test]
fn a_sample_leaves_out_what_one_side_cannot_take() {
    let mut more = small();
    more.questions[0].choices.push(fact("both"));
    let sampled = sample(&small(), &more, Weighting::Uniform, 8_000, 1);
    assert!((5_800..6_200).contains(&sampled.compared), "{}", sampled.compared);
    assert_eq!(occurring(&sampled).iter().map(|(_, _, count)| count).sum::<usize>(), sampled.compared);
}

/// A rule of level 1 for the spot is gone: those who have it fall, and the example says no more than it must.
#[test]
fn a_fall_names_the_rule_and_the_least_that_says_so() {
    let mut stricter = small();
    stricter.rules.push(Rule {
        code: "S2".into(),
        level: 1,
        if_unsure: 3,
        when: Criterion::Is("spot".into()),
        doubt: None,
    });
    let sampled = sample(&stricter, &small(), Weighting::Uniform, 2_000, 1);
    // To level 3 with red ticked, to level 4 with red not sure.
    let ways: Vec<_> = sampled.falls.iter().map(|fall| (fall.from, fall.to, fall.rule.as_str())).collect();
    assert_eq!(ways, [(1, 4, "S2"), (1, 3, "S2")]);
    let red = sampled.falls.iter().find(|fall| fall.to == 3).unwrap();
    let said: BTreeSet<&str> = red.example.answers.iter().map(|said| said.words.as_str()).collect();
    assert!(said.is_superset(&BTreeSet::from(["red", "spot"])) && !said.contains("warm"), "{said:?}");
    assert_eq!(red.runners, occurring(&sampled).iter().find(|cell| (cell.0, cell.1) == (1, 3)).unwrap().2);
}

/// The running code gives the runners of a sample the same levels, under either table.
#[test]
fn those_who_fall_are_whole_checks_and_really_fall() {
    let (base, head) = (FEW.clone(), without(Finding::LegClotSigns));
    let sampled = sample(&export::protocol(&base), &export::protocol(&head), Weighting::Calm, 20_000, 1);
    assert!(occurring(&sampled).iter().all(|(from, to, _)| from <= to));
    assert!(sampled.falls.len() > 1, "{:?}", occurring(&sampled));
    for fall in &sampled.falls {
        assert_eq!(fall.rule, "RF08");
        let answers = with_empty_checklists(answers(&fall.example));
        assert_eq!(next_open(&answers), None, "not a whole check: {:?}", fall.example);
        let facts = replay(&answers).facts;
        assert_eq!(level(&base, &facts).level(), fall.from, "{:?}", fall.example);
        assert_eq!(level(&head, &facts).level(), fall.to, "{:?}", fall.example);
        assert_eq!(fall.example.answers.iter().filter(|said| !said.is_calm).count(), fall.telling);
        assert!(fall.telling <= 2, "{:?}", fall.example);
    }
}
