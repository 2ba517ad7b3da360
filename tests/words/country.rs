//! Numbers and dates. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::CivilDate;
use triage_core::protocol::country::by_code;
use triage_core::words::country::*;
use triage_tools::words::english;

#[test]
fn numbers_without_javascript_are_those_of_the_table() {
    for (number, codes) in
        [("112", ["DE", "FR"]), ("999", ["GB", "GB-NIR"]), ("911", ["US", "CA"]), ("000", ["AU", "AU"])]
    {
        assert!(emergency_numbers(english()).contains(number), "{number}");
        for code in codes {
            assert!(by_code(code).is_some_and(|country| country.emergency.contains(&number)), "{code}");
        }
    }
}

#[test]
fn a_date_is_written_out() {
    assert_eq!(verified(english(), CivilDate { year: 2026, month: 5, day: 3 }), "Last checked: 3 May 2026.");
}
