//! What is said about phone numbers: where to go without one, and how far a number can be trusted.

use super::Words;
use super::message::{Group, Placed, listed, messages};
use crate::protocol::CivilDate;
use crate::protocol::country::{COUNTRIES, Country};

messages! {
    Numbers = "numbers";
    /// Beside a number that nobody has verified.
    not_verified;
    /// Beside a number that was verified, for example "Last checked: 3 May 2026."
    verified_on(day: &str);
    /// In place of the number while the country is not known.
    country_unknown;
    /// Under every list of numbers, most needed without a signal.
    may_have_changed;
    /// A day, for example "3 May 2026".
    date(day: u32, month: &str, year: &str);
}

listed! {
    Months = "month", 12;
    /// The names of the months.
    months;
}

/// A sentence for each country, by its code.
#[cfg(feature = "review")]
fn by_country(group: &'static str, is_optional: fn(&Country) -> bool) -> Vec<super::message::Spec> {
    let spec = |country: &Country| super::message::Spec {
        is_optional: is_optional(country),
        ..super::message::Spec::new(group, format!("{group}-{}", country.code.to_ascii_lowercase()))
    };
    COUNTRIES.iter().map(spec).collect()
}

/// The sentences whose names begin with `country-note-`, for each country: what a runner there may need to know about
/// the numbers. Most have none.
pub struct Notes;

impl Group for Notes {
    #[allow(clippy::cast_possible_truncation, reason = "fewer than two hundred")]
    const COUNT: u16 = COUNTRIES.len() as u16;
    const NAME: &'static str = "country-note";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        by_country(Self::NAME, |country| !country.has_note)
    }
}

/// The sentences whose names begin with `country-name-`: the names that a browser does not know, of parts of a country.
pub struct Names;

impl Group for Names {
    #[allow(clippy::cast_possible_truncation, reason = "fewer than two hundred")]
    const COUNT: u16 = COUNTRIES.len() as u16;
    const NAME: &'static str = "country-name";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        by_country(Self::NAME, |country| !country.code.contains('-'))
    }
}

/// What a country is called in this language. Its code, where nobody knows.
pub fn name(words: Words, country: &Country) -> String {
    let own = position(country).map_or("", |position| words.text(Names::message(position)));
    if own.is_empty() {
        words.region(country.code).unwrap_or_else(|| country.code.to_owned())
    } else {
        own.to_owned()
    }
}

/// Every country with its name, in the alphabetical order of the language.
pub fn by_name(words: Words) -> Vec<(String, &'static Country)> {
    let mut countries: Vec<(String, &Country)> = Vec::with_capacity(COUNTRIES.len());
    for country in COUNTRIES {
        let name = name(words, country);
        let at = countries.partition_point(|(other, _)| words.compare(other, &name).is_le());
        countries.insert(at, (name, country));
    }
    countries
}

fn position(country: &Country) -> Option<usize> {
    COUNTRIES.iter().position(|one| one.code == country.code)
}

/// What a runner in this country may need to know about the numbers. Often empty.
pub fn note(words: Words, country: &Country) -> &'static str {
    position(country).map_or("", |position| words.text(Notes::message(position)))
}

/// Beside a number that was verified, for example "Last checked: 3 May 2026."
pub fn verified(words: Words, on: CivilDate) -> String {
    verified_on(words, &day(words, on))
}

/// A day, for example "3 May 2026".
pub fn day(words: Words, on: CivilDate) -> String {
    let before = usize::from(on.month).checked_sub(1);
    let month = before.and_then(|at| months(words).get(at).copied()).unwrap_or("");
    date(words, u32::from(on.day), month, &on.year.to_string())
}
