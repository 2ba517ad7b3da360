//! A sentence with placeholders and plural forms, as the file holds it, and how it is filled in.
//!
//! A placeholder is [`VALUE`] and the digit of its position. Plural forms are [`PLURAL`] and the digit of the number that
//! decides, then for each form its letter, its text and [`FORM_END`], and [`PLURAL_END`] after the last. A form's letter
//! is that of a plural category, or a digit for exactly this number, which comes before its category.

use super::Words;

/// Before the position of a value.
pub const VALUE: char = '\u{1}';
/// Before the position of the number that chooses among the forms that follow.
pub const PLURAL: char = '\u{2}';
/// After the text of a form.
pub const FORM_END: char = '\u{3}';
/// After the last form.
pub const PLURAL_END: char = '\u{4}';
/// The letter of the category that every language has.
pub const OTHER: u8 = b'x';

/// A value for a placeholder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value<'a> {
    /// Text as it is.
    Text(&'a str),
    /// A whole number: written in the digits of the language, and able to choose a plural form.
    Number(u32),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number)
    }
}

/// The pattern with these values.
pub fn format(words: Words, pattern: &str, values: &[Value]) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    write(&mut out, words, pattern, values);
    out
}

fn write(out: &mut String, words: Words, pattern: &str, values: &[Value]) {
    let mut rest = pattern;
    while let Some(at) = rest.find([VALUE, PLURAL]) {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        let value =
            marked.as_bytes().get(1).and_then(|digit| values.get(usize::from(digit.wrapping_sub(b'0'))));
        let after = marked.get(2..).unwrap_or("");
        if marked.starts_with(VALUE) {
            match value {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Number(number)) => out.push_str(&words.number(*number)),
                None => {}
            }
            rest = after;
        } else {
            let (forms, more) = after.split_once(PLURAL_END).unwrap_or((after, ""));
            write(out, words, form(words, forms, value), values);
            rest = more;
        }
    }
    out.push_str(rest);
}

/// The form for a number: of exactly this number, of its category, or the one that every language has.
fn form<'a>(words: Words, forms: &'a str, value: Option<&Value>) -> &'a str {
    let of = |letter: u8| forms.split(FORM_END).find(|form| form.as_bytes().first() == Some(&letter));
    let number = match value {
        Some(Value::Number(number)) => Some(*number),
        Some(Value::Text(_)) | None => None,
    };
    let exact = number.and_then(|number| u8::try_from(number).ok()).filter(|number| *number < 10);
    let chosen = exact.and_then(|digit| of(b'0' + digit));
    let chosen = chosen.or_else(|| of(words.plural(number?))).or_else(|| of(OTHER));
    chosen.and_then(|form| form.get(1..)).unwrap_or("")
}
