//! What the native programs share: the protocol as a document.

pub mod document;
