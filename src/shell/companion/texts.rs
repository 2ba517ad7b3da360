//! Why a file is refused, in words.

use triage_core::words::{Words, diary as words_of};
use triage_exchange::diary::{Expected, Refusal};

/// One sentence that says what is wrong, and that nothing was changed.
pub fn refusal(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotOurs => words_of::file_not_ours(words).to_owned(),
        Refusal::TooBig => words_of::file_too_big(words).to_owned(),
        Refusal::Broken { near_entry } => words_of::file_broken(words, count(*near_entry)),
        Refusal::Newer => words_of::file_newer(words).to_owned(),
        Refusal::BadValue(bad) => words_of::file_bad_value(
            words,
            count(bad.entry.unwrap_or(0)),
            &bad.day.map(|day| day.to_string()).unwrap_or_default(),
            &bad.field,
            bad.value.as_deref().unwrap_or("–"),
            &expected(&bad.expected),
        ),
    }
}

/// What a field may hold, in the signs of the file itself.
fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Number { from, to } => format!("{from} – {to}"),
        Expected::Code(codes) => codes.join(", "),
        Expected::YesOrNo => "true, false".to_owned(),
        Expected::Day { from, to } => {
            format!("{from} – {}", to.map(|to| to.to_string()).unwrap_or_default())
        }
        Expected::Text { most } => format!("\"…\" (0 – {most})"),
        Expected::WholeNumber => "0, 1, 2 …".to_owned(),
        Expected::Id => "0123456789abcdef".to_owned(),
        Expected::List { .. } => "[…]".to_owned(),
        Expected::Group => "{…}".to_owned(),
    }
}

fn count(entry: usize) -> u32 {
    u32::try_from(entry).unwrap_or(u32::MAX)
}
