//! A short list that is kept in order as it is filled.
//!
//! Four places rank a handful of rows. The standard library's sorts are made for long lists, and each type of row
//! gets its own copy of them: 11 kB of the page's module in all.

/// Inserts an item before the first that ranks lower. Items of equal rank keep the order in which they came.
pub(super) fn insert<T>(ranked: &mut Vec<(i16, T)>, rank: i16, item: T) {
    let at = ranked.iter().position(|(other, _)| *other < rank).unwrap_or(ranked.len());
    ranked.insert(at, (rank, item));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_comes_first_and_equals_keep_their_order() {
        let mut ranked = Vec::new();
        for (rank, name) in [(1, 'a'), (3, 'b'), (2, 'c'), (3, 'd'), (-1, 'e')] {
            insert(&mut ranked, rank, name);
        }
        assert_eq!(ranked.iter().map(|(_, name)| *name).collect::<String>(), "bdcae");
    }
}
