//! What the native programs and the tests share.

pub mod difference;
pub mod document;
pub mod embed;
pub mod fingerprint;
