//! What the app says about itself. Plain, in the tone of the house, and true to the protocol.

use triage_core::words::app::*;
use triage_tools::reading::{check_plain, check_tone};
use triage_tools::words::english;

#[test]
fn the_app_speaks_plainly_and_in_the_tone_of_the_house() {
    let fixed = [
        description(english()),
        start_a_check(english()),
        saved(english()),
        saved_means(english()),
        safety_change(english()),
        update_ready(english()),
        safety_ready(english()),
        update(english()),
        answers_stay(english()),
        update_afresh(english()),
        answers_cleared(english()),
        update_later(english()),
        not_now(english()),
        keep(english()),
        keep_why(english()),
        keep_add(english()),
        keep_share(english()),
        keep_to_home(english()),
        keep_not(english()),
    ];
    let made = [
        version(english(), "1.0", "0123abcd", "400"),
        reviewed(english(), None),
        reviewed(english(), Some("2026-01-31")),
    ];
    for text in fixed.into_iter().chain(pictures(english())).chain(made.iter().map(String::as_str)) {
        check_plain(text);
        check_tone(text);
    }
}
