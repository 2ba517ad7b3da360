//! How a reference is called, in one line.

use super::Words;
use super::message::{Group, Placed};
use crate::protocol::source::SourceId;

/// The citations. They are the protocol's own, the same in every language, and come with the second file.
pub struct Sources;

impl Group for Sources {
    #[allow(clippy::cast_possible_truncation, reason = "about a hundred")]
    const COUNT: u16 = SourceId::ALL.len() as u16;
    const NAME: &'static str = "source";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        let message = |id: &SourceId| format!("source-{}", id.number());
        SourceId::ALL.iter().map(|id| super::message::Spec::new(Self::NAME, message(id))).collect()
    }
}

/// The citation, or the number of the reference until the citations are here.
pub fn short(words: Words, id: SourceId) -> String {
    let position = SourceId::ALL.iter().position(|one| *one == id);
    match position.map_or("", |position| words.text(Sources::message(position))) {
        "" => format!("R{}", id.number()),
        short => short.to_owned(),
    }
}
