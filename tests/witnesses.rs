//! Nothing is dead: for each question, option, rule, pattern, cause, treatment, exercise, line and sentence there is a
//! set of answers that shows it. `tests/data/witnesses.json` holds them, and they are walked again here, tap by tap.
//!
//! A new item of a table without a witness fails by its name. `UPDATE_DOCS=1 cargo test --test native witnesses::`
//! looks for the missing ones, and for another where one has gone stale.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support::patient::patient;
use crate::support::search;
use crate::support::seen::{everything, seen};
use crate::support::unseen::NOBODY_SEES;
use crate::support::witness_file::{read, told, written};
use triage_core::protocol::question::QuestionId;
use triage_core::reasoning::interview::Answers;

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/witnesses.json")
}

fn stored() -> Vec<(String, Answers)> {
    read(&std::fs::read_to_string(file()).unwrap()).unwrap()
}

/// What is wrong with the witnesses of these items: one is missing, not needed, or no longer shows its item.
fn faults(items: &[String], witnesses: &[(String, Answers)]) -> Vec<String> {
    let mut faults = Vec::new();
    let named: BTreeSet<&str> = witnesses.iter().map(|(item, _)| item.as_str()).collect();
    faults.extend(
        items.iter().filter(|item| !named.contains(item.as_str())).map(|item| format!("{item}: no witness")),
    );
    // Many items share a runner, and each runner walks once.
    let mut walked = BTreeMap::new();
    for (item, answers) in witnesses {
        if !items.contains(item) {
            faults.push(format!("{item}: no such item"));
            continue;
        }
        match walked.entry(told(answers)).or_insert_with(|| seen(answers)) {
            Ok((_, seen)) if seen.iter().any(|item| is_unseen(item)) => {
                let shown: Vec<&String> = seen.iter().filter(|item| is_unseen(item)).collect();
                faults.push(format!("{shown:?}, which nobody sees, is shown to: {}", patient(answers)));
            }
            Err(what) => faults.push(format!("{item}: {what}: {} {}", patient(answers), told(answers))),
            Ok((_, seen)) if !seen.contains(item) => {
                faults.push(format!("{item} is not shown to: {} {}", patient(answers), told(answers)));
            }
            Ok(_) => {}
        }
    }
    faults
}

fn is_unseen(item: &str) -> bool {
    NOBODY_SEES.iter().any(|(unseen, _)| *unseen == item)
}

#[test]
fn every_item_has_a_witness_that_sees_it() {
    let items = everything();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let old: BTreeMap<String, Answers> = stored_or_none().into_iter().collect();
        std::fs::write(file(), written(&search::witnesses(&items, &old))).unwrap();
    }
    let faults = faults(&items, &stored());
    assert!(
        faults.is_empty(),
        "{}\nUPDATE_DOCS=1 cargo test --test native witnesses:: looks for others",
        faults.join("\n")
    );
}

fn stored_or_none() -> Vec<(String, Answers)> {
    std::fs::read_to_string(file()).ok().and_then(|text| read(&text).ok()).unwrap_or_default()
}

/// A test that cannot fail shows nothing: a new item, one that has gone, and a witness that does not see its item.
#[test]
fn a_missing_or_stale_witness_is_named_with_its_patient() {
    let calm = search::calm();
    let items = ["rule RF99 met".to_owned(), "rule RF17 met".to_owned()];
    let named = [("rule RF17 met".to_owned(), calm), ("question horoscope".to_owned(), calm)];
    let faults = faults(&items, &named);
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert_eq!(faults[0], "rule RF99 met: no witness");
    assert!(faults[1].starts_with("rule RF17 met is not shown to: Age 30 to 39; "), "{}", faults[1]);
    assert_eq!(faults[2], "question horoscope: no such item");
    let unasked = faults_of_one(calm.with(QuestionId::Leg, None));
    assert!(unasked.starts_with("rule RF17 met: no answer to leg: "), "{unasked}");
}

fn faults_of_one(answers: Answers) -> String {
    faults(&["rule RF17 met".to_owned()], &[("rule RF17 met".to_owned(), answers)]).concat()
}
