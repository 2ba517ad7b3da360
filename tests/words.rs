//! The sentences of English: how they read, and that they say what the protocol means.

mod app;
mod cause;
mod companion;
mod country;
mod embed;
mod exercise;
mod files;
mod finding;
mod fingerprint;
mod handover;
mod impression;
mod outcome;
mod plan;
mod question;
mod reading;
mod screen;
mod treatment;
mod view;
