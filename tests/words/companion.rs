//! The companion: every sentence plain, in the tone of the house, and with no blame.

use triage_core::words::specs;
use triage_tools::reading::{check_plain, check_tone};
use triage_tools::words::{compiled, english_source};

#[test]
fn the_companion_speaks_plainly_and_blames_nobody() {
    const GROUPS: [&str; 9] =
        ["after-run", "companion", "diary", "line", "progress", "run-sign", "today", "walking", "week"];
    const BLAME: [&str; 6] = ["forgot", "failed", "should have", "missed", "streak", "lazy"];
    let texts = compiled(&english_source().unwrap()).unwrap();
    let mut read = 0;
    for (spec, text) in specs().iter().zip(texts).filter(|(spec, _)| GROUPS.contains(&spec.group)) {
        check_tone(&text);
        for blame in BLAME {
            assert!(!text.to_lowercase().contains(blame), "{blame:?} in {text:?}");
        }
        // What is no whole sentence has no grade, and neither has one with a place for a number.
        if text.ends_with('.') && spec.placeholders.is_empty() {
            check_plain(&text);
        }
        read += 1;
    }
    assert!(read > 150, "{read}");
}

/// What a clinician reads is in a clinician's words, so it has no grade. It is short, and blames nobody either.
#[test]
fn the_page_for_a_clinician_is_short_and_calm() {
    let texts = compiled(&english_source().unwrap()).unwrap();
    let summary: Vec<_> =
        specs().iter().zip(texts).filter(|(spec, _)| spec.group == "summary").map(|(_, text)| text).collect();
    assert!(summary.len() > 40, "{}", summary.len());
    // "All nine denied": as many as there are.
    assert_eq!(triage_core::protocol::check_in::Line::ALL.len(), 9);
    for text in summary {
        check_tone(&text);
        assert!(text.split_whitespace().count() <= 24, "{text}");
    }
}

/// Two lines of 16 px on a narrow phone hold about 80 characters.
#[test]
fn a_line_of_the_check_in_is_short() {
    use triage_core::protocol::check_in::Line;
    for line in Line::ALL {
        let text = triage_core::words::companion::line(triage_tools::words::english(), *line);
        assert!(text.chars().count() <= 80, "{text}");
    }
}
