//! What several subjects use.

/// Which facts may calm a rule when they are present.
pub mod may_calm;
/// A set of answers described as a patient.
pub mod patient;
/// The rules over those diagrams: where they reach a level, and who is a patient against a claim.
pub mod proof;
/// A simulated runner: answers the interview from the facts of a case.
pub mod runner;
/// Looks for witnesses.
pub mod search;
/// What there is to see in the protocol, and what a runner sees of it.
pub mod seen;
/// Every complete set of answers at once, over decision diagrams.
pub mod symbolic;
/// What is in the tables and nobody sees, each with its reason.
pub mod unseen;
/// A visit as events, by the codes of its questions and choices.
pub mod visit;
/// A visit walked from its first screen to its outcome, by what is drawn.
pub mod walk;
/// Reads and writes the file of witnesses.
pub mod witness_file;
