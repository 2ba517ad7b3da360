//! How a reference is called, in one line.

use super::packed::{Group, text};
use crate::protocol::source::{self, SourceId};

/// The citation. Empty in the page until the language pack has loaded.
pub fn short(id: SourceId) -> &'static str {
    text(Group::Sources, usize::from(id.number()) - 1, || source::short(id))
}
