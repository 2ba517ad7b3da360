//! Treatments and first hours. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::treatment::TREATMENTS;
use triage_core::protocol::treatment::{Dose, FirstAid, Treatment};
use triage_core::words::treatment::*;
use triage_tools::reading::{check_plain, check_short, check_tone};
use triage_tools::words::english;

#[test]
fn every_line_is_plain_and_keeps_the_house_rules() {
    for treatment in Treatment::ALL {
        let treatment = *treatment;
        let whole = format!("{} {}", line(english(), treatment), how(english(), treatment));
        check_tone(name(english(), treatment));
        check_tone(&whole);
        check_plain(&whole);
    }
    for item in FirstAid::ALL {
        check_tone(first_aid(english(), *item));
        check_short(first_aid(english(), *item));
    }
    let lines: Vec<&str> = FirstAid::ALL.iter().map(|item| first_aid(english(), *item)).collect();
    check_plain(&lines.join(" "));
}

#[test]
fn medicine_text_ends_with_the_pharmacist() {
    for medicine in [Treatment::Paracetamol, Treatment::NsaidGel, Treatment::NsaidTablets] {
        assert!(how(english(), medicine).ends_with("Ask a pharmacist."), "{medicine:?}");
    }
}

/// The guideline that all three rest on puts the gel first.
#[test]
fn no_painkiller_is_called_the_first_choice_but_the_gel() {
    assert!(!line(english(), Treatment::Paracetamol).contains("first choice"));
    assert!(line(english(), Treatment::NsaidTablets).contains("not the first choice"));
    let grade = |treatment| TREATMENTS.iter().find(|row| row.treatment == treatment).map(|row| row.evidence);
    assert!(
        grade(Treatment::NsaidGel) < grade(Treatment::Paracetamol),
        "the letter of the gel is the better one"
    );
}

#[test]
fn a_dose_reads_as_a_line() {
    let ice = TREATMENTS.iter().find(|row| row.treatment == Treatment::Ice).map_or(&[][..], |row| row.dose);
    let told: Vec<String> = ice.iter().map(|part| dose(english(), *part)).collect();
    assert_eq!(
        told.join(", "),
        "10 to 15 minutes at a time, every 2 to 3 hours in the day, never more than 20 minutes"
    );
    assert_eq!(
        dose(english(), Dose::ProteinTenths(12, 16)),
        "1.2 to 1.6 g of protein a day for each kg you weigh"
    );
}
