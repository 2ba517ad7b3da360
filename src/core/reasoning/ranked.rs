//! A short list kept in order while it is filled.
//!
//! Three places rank a handful of rows. The library's sorts are made for long lists, and each kind of row
//! brings its own copy of them: together 11 kB of the page's module.

/// Puts an item before the first that ranks lower. Equals keep the order in which they came.
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
