//! Every sentence a runner can read. One folder a language; English so far.

pub mod en;
pub mod pack;
