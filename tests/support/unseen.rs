//! What is in the tables but nobody sees: there for readers of the protocol, or as a second safeguard.

/// What is in the tables but nobody sees, and why. The two patterns and the treatment
/// "hydration" are proved in `tests/proofs/dead.rs`; the others were searched for and not found.
pub const NOBODY_SEES: &[(&str, &str)] = &[
    ("rule RF11 decides", "another rule always reaches its level too; it stays for the reason it gives"),
    ("rule RF83 decides", RF02_TOO),
    ("reason RF83", RF02_TOO),
    ("pattern infection", "searched for and not found: its signs ask for same-day; not proved"),
    ("pattern rhabdo", URGENT_SIGNS),
    ("pattern acs", URGENT_SIGNS),
    ("treatment hydration Blocked", LEVEL_FIRST),
    ("treatment hydration NotRuledOut", LEVEL_FIRST),
    ("treatment nutrition NotRuledOut", CHECKED),
    ("treatment paracetamol NotRuledOut", CHECKED),
];

const RF02_TOO: &str = "strong pain with a weak leg meets RF02 too, which comes first";
const URGENT_SIGNS: &str = "its signs ask for same-day or sooner, where no pattern is shown";
const LEVEL_FIRST: &str = "what speaks against it asks for a level that locks it first";
const CHECKED: &str = "the checks before painkillers ask for all that may be unknown about it";
