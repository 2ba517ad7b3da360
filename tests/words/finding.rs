//! The findings. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::words::finding::*;
use triage_tools::reading::{check_plain, check_short, check_tone};
use triage_tools::words::english;

#[test]
fn every_finding_is_told_plainly() {
    for row in RED_FLAGS {
        let finding = row.finding;
        assert!(
            !name(english(), finding).is_empty()
                && !reason(english(), finding).is_empty()
                && !tell(english(), finding).is_empty()
        );
        check_plain(reason(english(), finding));
        if row.urgency >= Urgency::SameDay {
            check_short(reason(english(), finding));
        }
        for text in [name(english(), finding), reason(english(), finding), tell(english(), finding)] {
            check_tone(text);
        }
    }
}

#[test]
fn a_name_fits_two_lines_and_one_finding() {
    for (index, finding) in Finding::ALL.iter().enumerate() {
        assert!(name(english(), *finding).chars().count() <= 72, "{}", name(english(), *finding));
        assert!(tell(english(), *finding).chars().count() <= 125, "{}", tell(english(), *finding));
        for other in Finding::ALL.iter().skip(index + 1) {
            assert_ne!(name(english(), *finding), name(english(), *other));
        }
    }
}

#[test]
fn an_urgent_reason_says_what_it_can_mean() {
    for row in RED_FLAGS.iter().filter(|row| row.urgency >= Urgency::SameDay) {
        let reason = reason(english(), row.finding);
        let is_open = ["can ", "may "].iter().any(|word| reason.contains(word));
        assert!(is_open, "{reason}");
    }
}
