//! English. Short sentences, plain words, action first.

pub mod app;
pub mod cause;
pub mod country;
pub mod embed;
pub mod exercise;
pub mod finding;
pub mod impression;
pub mod outcome;
pub mod packed;
pub mod plan;
pub mod question;
pub mod screen;
pub mod source;
pub mod treatment;

#[cfg(any(test, feature = "review"))]
pub mod reading;
