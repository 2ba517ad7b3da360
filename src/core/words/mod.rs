//! Every sentence a runner can read. One folder per language; English so far.

pub mod en;
pub mod pack;
