//! What is said about phone numbers: where to go without one, and how far a number can be trusted.

use crate::protocol::CivilDate;

/// Where to go when there is no number, or nobody answers.
pub const fn emergency_place() -> &'static str {
    "the emergency department"
}

/// Beside a number that nobody has verified.
pub const fn not_verified() -> &'static str {
    "Nobody has checked this number with the service itself yet."
}

/// Beside a number that was verified, for example "Last checked: 3 May 2026."
pub fn verified(on: CivilDate) -> String {
    format!("Last checked: {}.", day(on))
}

/// A day, for example "3 May 2026".
pub fn day(on: CivilDate) -> String {
    format!("{} {} {}", on.day, month(on.month), on.year)
}

/// In place of the advice line of a country that has none.
pub const fn no_advice_line() -> &'static str {
    "No advice line here: go to the emergency department or call the on-call doctor."
}

/// Beside the country that was guessed, so that the runner confirms it.
pub const fn confirm_country() -> &'static str {
    "Not there? Choose your country."
}

/// In place of the number while the country is not known.
pub const fn country_unknown() -> &'static str {
    "your local emergency number"
}

/// The numbers for a page without JavaScript, which cannot guess a country. Not a complete list.
pub const fn emergency_numbers() -> &'static str {
    "112 in Europe, 999 in the UK, 911 in the US and Canada, 000 in Australia"
}

/// Under every list of numbers, most needed without a signal.
pub const fn may_have_changed() -> &'static str {
    "Numbers may have changed. If a call fails, use your country's emergency number."
}

/// The name of a month, from 1. Empty for any other number.
fn month(number: u8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    number.checked_sub(1).and_then(|before| MONTHS.get(usize::from(before))).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::country::by_code;

    #[test]
    fn numbers_without_javascript_are_those_of_the_table() {
        for (number, codes) in
            [("112", ["DE", "FR"]), ("999", ["GB", "GB-NIR"]), ("911", ["US", "CA"]), ("000", ["AU", "AU"])]
        {
            assert!(emergency_numbers().contains(number), "{number}");
            for code in codes {
                assert!(
                    by_code(code).is_some_and(|country| country.emergency().any(|one| one == number)),
                    "{code}"
                );
            }
        }
    }

    #[test]
    fn a_date_is_written_out() {
        assert_eq!(verified(CivilDate { year: 2026, month: 5, day: 3 }), "Last checked: 3 May 2026.");
    }
}
