//! Several texts in one string: in a page with thousands of texts, the address and length of each cost about four
//! bytes of download, so texts that belong together are joined (decision 7).

/// Between the texts of one row.
pub const FIELD: char = '\u{1f}';

/// Joins the texts of one row.
macro_rules! fields {
    ($first:literal $(, $more:literal)* $(,)?) => { concat!($first $(, "\u{1f}", $more)*) };
}
pub(crate) use fields;

/// The text at this position of a row. Empty where there is none.
pub fn field(row: &'static str, position: usize) -> &'static str {
    row.split(FIELD).nth(position).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_went_in() {
        const JOINED: &str = fields!("one", "", "three");
        assert_eq!([0, 1, 2, 3].map(|position| field(JOINED, position)), ["one", "", "three", ""]);
    }
}
