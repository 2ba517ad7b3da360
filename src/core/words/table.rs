//! The sentences of one language, as a value: read from files, indexed once, then found by their position.

use std::cmp::Ordering;

use super::file::{self, File, Invalid, Part};
use super::pattern::{self, Value};
use super::{Message, SLOTS};

/// How numbers are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Numerals {
    /// The digits from 0 to 9.
    pub digits: [char; 10],
    /// Between whole and part.
    pub decimal: char,
}

impl Numerals {
    /// Those of English, and of most languages.
    pub const LATIN: Numerals =
        Numerals { digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], decimal: '.' };
}

/// What the program that reads a language knows about it, and its files do not: the browser, for the page.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// How numbers are written.
    pub numerals: Numerals,
    /// The name of a region in a language, by its code (ISO 3166).
    pub region: fn(language: &str, code: &str) -> Option<String>,
    /// The alphabetical order of a language.
    pub compare: fn(language: &str, one: &str, other: &str) -> Ordering,
}

/// The direction of a script.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// What a language consists of.
#[derive(Debug)]
struct Table {
    language: &'static str,
    fingerprint: &'static str,
    direction: Direction,
    locale: Locale,
    /// The plural category of each number up to 199, as its letter; what is larger repeats from 100 (CLDR).
    plurals: &'static [u8],
    texts: Vec<&'static str>,
    has_rest: bool,
}

/// The sentences of one language. Small, and copied freely: a language that has been read stays in memory.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static Table);

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Words {
    /// Reads what the interview and the urgent outcomes say. The file stays in memory for good.
    pub fn read(first: String, locale: Locale) -> Result<Words, Invalid> {
        let file = file::parse(first, Part::First)?;
        let direction = if file.is_rtl { Direction::Rtl } else { Direction::Ltr };
        let mut texts = vec![""; SLOTS];
        file.fill(&mut texts)?;
        let File { language, fingerprint, plurals, .. } = file;
        let table = Table { language, fingerprint, direction, locale, plurals, texts, has_rest: false };
        Ok(Words(Box::leak(Box::new(table))))
    }

    /// The same language with what its later parts say.
    pub fn with_rest(self, rest: String) -> Result<Words, Invalid> {
        self.with(Part::Rest, rest)
    }

    /// The same language with what another part says.
    pub fn with(self, part: Part, text: String) -> Result<Words, Invalid> {
        let file = file::parse(text, part)?;
        if file.language != self.0.language || file.fingerprint != self.0.fingerprint {
            return Err(Invalid::OtherLanguage);
        }
        let Table { language, fingerprint, direction, locale, plurals, ref texts, has_rest } = *self.0;
        let mut texts = texts.clone();
        file.fill(&mut texts)?;
        let has_rest = has_rest || part == Part::Rest;
        let table = Table { language, fingerprint, direction, locale, plurals, texts, has_rest };
        Ok(Words(Box::leak(Box::new(table))))
    }

    /// The language tag (BCP 47), for example `en`.
    pub fn language(self) -> &'static str {
        self.0.language
    }

    /// The fingerprint of its sentences: what a signature covers.
    pub fn fingerprint(self) -> &'static str {
        self.0.fingerprint
    }

    /// The direction in which it is read.
    pub fn direction(self) -> Direction {
        self.0.direction
    }

    /// Whether the later parts are here.
    pub fn has_rest(self) -> bool {
        self.0.has_rest
    }

    /// A sentence. Empty if the file that has it has not been read.
    #[inline(always)]
    pub fn text(self, message: Message) -> &'static str {
        self.slot(message)
    }

    /// Where a sentence is. In Wasm a function returns one address in a register, but a text through memory, which
    /// costs each of several hundred callers more than reading the text from there.
    #[inline(never)]
    fn slot(self, message: Message) -> &'static &'static str {
        self.0.texts.get(usize::from(message.0)).unwrap_or(&"")
    }

    /// A sentence with its values, in the order of its placeholders.
    #[inline(never)]
    pub fn format(self, message: Message, values: &[Value]) -> String {
        pattern::format(self, self.text(message), values)
    }

    /// The name of a region in this language, by its code (ISO 3166).
    pub fn region(self, code: &str) -> Option<String> {
        (self.0.locale.region)(self.0.language, code)
    }

    /// Which of two names comes first in this language.
    pub fn compare(self, one: &str, other: &str) -> Ordering {
        (self.0.locale.compare)(self.0.language, one, other)
    }

    /// A whole number in the digits of the language.
    pub fn number(self, number: u32) -> String {
        number.to_string().bytes().filter_map(|digit| self.digit(digit)).collect()
    }

    /// Tenths as a decimal fraction, for example "1.2" for 12.
    pub fn tenths(self, tenths: u32) -> String {
        format!("{}{}{}", self.number(tenths / 10), self.0.locale.numerals.decimal, self.number(tenths % 10))
    }

    fn digit(self, ascii: u8) -> Option<char> {
        self.0.locale.numerals.digits.get(usize::from(ascii.wrapping_sub(b'0'))).copied()
    }

    /// The letter of the plural category of a number (CLDR).
    pub(super) fn plural(self, number: u32) -> u8 {
        let repeated = if number < 200 { number } else { 100 + number % 100 };
        usize::try_from(repeated)
            .ok()
            .and_then(|at| self.0.plurals.get(at))
            .copied()
            .unwrap_or(pattern::OTHER)
    }
}
