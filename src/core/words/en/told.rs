//! Several texts in one.
//!
//! A page with two thousand texts pays four bytes of download for the place and length of each. Where texts belong
//! together, they are one string: records split by [`RECORD`], fields of a record by [`FIELD`] (decision 7).

/// Between the fields of a record.
pub const FIELD: char = '\u{1f}';
/// Between records.
pub const RECORD: char = '\u{1e}';

/// Joins the fields of one record.
macro_rules! fields {
    ($first:literal $(, $more:literal)* $(,)?) => { concat!($first $(, "\u{1f}", $more)*) };
}
pub(crate) use fields;

/// The field at this position. Empty where there is none.
pub fn field(record: &'static str, position: usize) -> &'static str {
    record.split(FIELD).nth(position).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_back_as_they_went_in() {
        const JOINED: &str = fields!("one", "", "three");
        assert_eq!([0, 1, 2, 3].map(|position| field(JOINED, position)), ["one", "", "three", ""]);
    }
}
