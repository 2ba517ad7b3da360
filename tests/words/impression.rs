//! The patterns. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::impression::Impression;
use triage_core::words::impression::*;
use triage_tools::words::english;

#[test]
fn texts_keep_the_house_rules() {
    const BANNED: &[&str] =
        &["you have", "please", "!", "%", "normal", "low risk", "only a strain", "nothing serious"];
    for impression in Impression::ALL {
        for text in [name(english(), impression), story(english(), impression), check(english(), impression)]
        {
            for banned in BANNED {
                assert!(!text.to_lowercase().contains(banned), "{banned:?} in {text:?}");
            }
            for sentence in text.split(". ") {
                assert!(sentence.split_whitespace().count() <= 20, "long: {sentence:?}");
            }
        }
    }
}

#[test]
fn names_differ() {
    for (index, impression) in Impression::ALL.iter().enumerate() {
        for other in Impression::ALL.iter().skip(index + 1) {
            assert_ne!(name(english(), *impression), name(english(), *other));
        }
    }
}

#[test]
fn a_clot_is_never_talked_away() {
    assert!(check(english(), Impression::Clot).contains("No test at home can rule it out"));
}
