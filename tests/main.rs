//! Every native test, as one program: a file of this folder that is not listed here fails the test of the architecture.
//!
//! One subject at a time: `cargo test --test native gates::`. What is generated (documents, types, witnesses) is
//! written with `UPDATE_DOCS=1` before that; a stale file fails.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

/// What several of the others use: simulated runners, visits, and the rules over every set of answers.
mod support;

// The decision: from answers to a level, a plan and advice.

/// The way back to running by a diary: what is allowed today, for every state and for diaries by chance.
mod companion;
/// How a criterion is evaluated, by truth tables.
mod criteria;
/// Why a level, and what would have changed it.
mod explain;
/// What to do with this leg, or in this heat, until help is there.
mod first_aid;
/// What may never be shown: by level, finding, day, contraindication and age.
mod gates;
/// What holds for every row of the rule table and every set of facts.
mod laws;
/// Which pictures calm which rules, and that no others do.
mod pictures;
/// How a session is judged on the way back, and which goals are reached.
mod progress;
/// Every vignette within its allowed range, none under-triaged.
mod vignettes;

// The visit: from the first screen to the outcome.

/// The body map and the figures: what they show, and where a tap leads.
mod drawings;
/// Every screen drawn on the host, and what each drawing must keep to.
mod fixtures;
/// What a clinician reads: each answer in its row, and what nobody asked or knows.
mod handover;
/// What is asked, what is skipped, and what an early outcome promises.
mod interview;
/// What a device keeps of a visit.
mod keeping;
/// The saved record, and every fault of the place that holds it.
mod records;
/// The second screen as plain HTML, the same as the running one.
mod second_screen;
/// Visits as lists of events.
mod visits;

// Every set of answers at once.

/// The order of the answers does not matter.
mod order;
/// Proofs by decision diagram; writes `docs/PROOFS.md`.
mod proofs;
/// No sentence that nobody reads.
mod sentences;
/// One element of a table left out at a time, and which test notices.
mod table_faults;
/// For each item of the tables, answers that show it; writes `tests/data/witnesses.json`.
mod witnesses;
/// How sentences read, and that they say what the protocol means.
mod words;

// Files in and out.

/// The native program's case file: what it accepts, and how it refuses.
mod case_files;
/// What the Wasm and the loader know of each other; writes `scripts/types/`.
mod contract;
/// Fields of a case that cannot all hold.
mod contradictions;
/// The stored diary: slots, file, merge, and what is refused.
mod diary;
/// The snippet for webmasters; writes its part of `docs/EMBED.md`.
mod embed;

// Documents, each held to the code.

/// Every citation leads to an anchor or a file.
mod citations;
/// What a change of rules moves, counted exactly.
mod clinical_diff;
/// The hazard log: each control names something that is there and runs.
mod hazards;
/// The protocol for clinicians; writes `docs/PROTOCOL.md`.
mod protocol_document;
/// The fingerprint and the signatures of reviewers.
mod review;
/// Every item of the source article leads to ids that exist.
mod traceability;

/// Which module may use which, and the house rules that a compiler does not check.
mod architecture;
