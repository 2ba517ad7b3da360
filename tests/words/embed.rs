//! What a club's page shows. Plain, in the tone of the house, and true to the protocol.

use triage_core::words::embed::*;
use triage_tools::reading::{check_plain, check_short, check_tone};
use triage_tools::words::english;

#[test]
fn texts_are_plain_and_short() {
    let then_call = then_call(english(), "your local emergency number");
    for text in [
        &then_call,
        title(english()),
        stopped(english()),
        not_loaded(english()),
        late(english()),
        start_again(english()),
        club_physio(english()),
        club_first_aider(english()),
    ] {
        check_plain(text);
        check_tone(text);
        check_short(text);
    }
}
