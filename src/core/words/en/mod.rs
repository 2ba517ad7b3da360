//! English. Short sentences, plain words, action first.

pub mod cause;
pub mod country;
pub mod exercise;
pub mod impression;
pub mod plan;
pub mod treatment;
