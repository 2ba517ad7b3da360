//! How hard a text is to read.

use triage_tools::reading::*;

#[test]
fn syllables_are_guessed_well_enough() {
    for (word, expected) in [
        ("calf", 1),
        ("bone", 1),
        ("muscle", 2),
        ("doctor", 2),
        ("swelling", 2),
        ("since", 1),
        ("tired", 1),
        ("swollen", 2),
    ] {
        assert_eq!(syllables_of(word), expected, "{word}");
    }
}

#[test]
fn a_hard_text_is_caught() {
    assert!(
        grade("Consult an appropriate healthcare professional regarding musculoskeletal symptomatology.")
            > 12.0
    );
    assert!(grade("Do not run. See a doctor today.") < 3.0);
}
