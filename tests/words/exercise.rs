//! The exercises. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::exercise::EXERCISES;
use triage_core::protocol::exercise::Exercise;
use triage_core::words::exercise::*;
use triage_tools::reading::{check_plain, check_tone};
use triage_tools::words::english;

#[test]
fn every_exercise_is_plain() {
    for exercise in Exercise::ALL {
        check_plain(how(english(), *exercise));
        check_tone(how(english(), *exercise));
    }
}

#[test]
fn a_dose_reads_as_a_line() {
    let told =
        |wanted| EXERCISES.iter().find(|row| row.exercise == wanted).map(|row| dose(english(), &row.dose));
    assert_eq!(
        told(Exercise::AnklePumps).as_deref(),
        Some("20 times, 6 to 8 times a day, every day, pain 0 to 2")
    );
    assert_eq!(
        told(Exercise::HardPush).as_deref(),
        Some("5\u{a0}×\u{a0}30 seconds, 3 days a week, pain 0 to 3")
    );
    assert_eq!(
        told(Exercise::BentKneeRaise).as_deref(),
        Some("3 to 4\u{a0}×\u{a0}8 to 12, 3 days a week, pain 0 to 3")
    );
}
