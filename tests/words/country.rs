//! Numbers and dates. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::CivilDate;
use triage_core::words::country::*;
use triage_tools::words::english;

#[test]
fn a_date_is_written_out() {
    assert_eq!(verified(english(), CivilDate { year: 2026, month: 5, day: 3 }), "Last checked: 3 May 2026.");
}
