//! How long a whole assessment takes: every rule, with its reasons, for each of the vignettes.
//!
//! For the time of one assessment, divide the time shown by the number of cases.

#![allow(clippy::unwrap_used)]

use triage_core::reasoning::causes::causes;
use triage_core::reasoning::differential::patterns;
use triage_core::reasoning::{Facts, assess};
use triage_exchange::case_file;

fn main() {
    divan::main();
}

fn cases() -> Vec<Facts> {
    case_file::read(include_str!("../data/vignettes.json"))
        .unwrap()
        .into_iter()
        .map(|case| case.facts)
        .collect()
}

#[divan::bench]
fn level_and_reasons(bencher: divan::Bencher) {
    let cases = cases();
    bencher
        .counter(divan::counter::ItemsCount::new(cases.len()))
        .bench(|| cases.iter().map(|facts| assess(divan::black_box(facts)).concluded.len()).sum::<usize>());
}

#[divan::bench]
fn patterns_and_causes(bencher: divan::Bencher) {
    let cases = cases();
    bencher.counter(divan::counter::ItemsCount::new(cases.len())).bench(|| {
        cases.iter().map(|facts| patterns(divan::black_box(facts)).len() + causes(facts).len()).sum::<usize>()
    });
}
