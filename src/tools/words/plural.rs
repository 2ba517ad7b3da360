//! The plural categories of a language, by the rules of CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// How many numbers the table of a file has. Larger ones repeat from 100: a test compares them with the rules.
pub const NUMBERS: u32 = 200;

/// The rules of a language, those of English where CLDR has none for it.
pub struct Plurals(Option<PluralRules>);

impl Plurals {
    /// The rules for whole numbers.
    pub fn of(tag: &str) -> Plurals {
        let language: Option<LanguageIdentifier> = tag.split('-').next().and_then(|base| base.parse().ok());
        Plurals(language.and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok()))
    }

    /// The category of a number, by its name in a Fluent file.
    pub fn category(&self, number: u32) -> &'static str {
        match self.0.as_ref().and_then(|rules| rules.select(number).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        }
    }

    /// The categories that whole numbers have.
    pub fn categories(&self) -> Vec<&'static str> {
        let mut found: Vec<_> = (0..NUMBERS).map(|number| self.category(number)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The letter of a category in a file of words.
pub fn letter(category: &str) -> Option<char> {
    match category {
        "zero" => Some('z'),
        "one" => Some('o'),
        "two" => Some('t'),
        "few" => Some('f'),
        "many" => Some('m'),
        "other" => Some('x'),
        _ => None,
    }
}
