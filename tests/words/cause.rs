//! What may have added to the pain. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::cause::Cause;
use triage_core::words::cause::*;
use triage_tools::words::english;

#[test]
fn texts_keep_the_house_rules() {
    const BANNED: &[&str] = &["you have", "please", "!", "%", "normal", "consult", "push through", "massage"];
    for cause in Cause::ALL {
        for text in [name(english(), cause), change(english(), cause), evidence(english(), cause)] {
            for banned in BANNED {
                assert!(!text.to_lowercase().contains(banned), "{banned:?} in {text:?}");
            }
            for sentence in text.split(". ") {
                assert!(sentence.split_whitespace().count() <= 24, "long: {sentence:?}");
            }
        }
    }
}

#[test]
fn medicine_text_ends_with_the_pharmacist() {
    assert!(change(english(), Cause::Medicine).ends_with("Ask a pharmacist."));
}

#[test]
fn names_differ() {
    for (index, cause) in Cause::ALL.iter().enumerate() {
        for other in Cause::ALL.iter().skip(index + 1) {
            assert_ne!(name(english(), *cause), name(english(), *other));
        }
    }
}
