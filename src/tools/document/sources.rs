//! The references: how far each was read, and which rows rest on it.

use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::recovery::{Complication, Prevention};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::source::{self, Source, SourceId, SourceStatus};
use triage_core::protocol::treatment::TREATMENTS;
use triage_core::words::outcome;

use super::BASIS;
use super::markdown::{Markdown, links};
use crate::words::english;

/// The references of a row, each with its citation and how far it was read.
pub fn cited(ids: &[SourceId]) -> String {
    if ids.is_empty() {
        return outcome::no_source(english()).to_owned();
    }
    let each = ids.iter().filter_map(|id| source::source(*id)).map(|source| {
        let number = source.id.number();
        format!(
            "[R{number}](#R{number}) {} ({})",
            source::short(source.id),
            outcome::source_status(english(), source.status)
        )
    });
    each.collect::<Vec<_>>().join("; ")
}

/// Adds the list of references.
pub fn add(document: &mut Markdown) {
    document.heading(2, "references", "References");
    let count = |status| source::all().filter(|source| source.status == status).count();
    document.block(&format!(
        "{} references: {} read, {} read about, {} not read yet.\n\
         Before release, each that is not read has to be.",
        source::all().count(),
        count(SourceStatus::Checked),
        count(SourceStatus::SecondHand),
        count(SourceStatus::Memory)
    ));
    document.list(source::all().map(|source| {
        let number = source.id.number();
        let status = outcome::source_status(english(), source.status);
        format!(
            "<a id=\"R{number}\"></a>[**R{number}**]({BASIS}references.md#r{number}) {}: *{status}*. {}",
            source::short(source.id),
            used_by(source)
        )
    }));
}

fn used_by(source: Source) -> String {
    let has = |ids: &[SourceId]| ids.contains(&source.id);
    let rules = RED_FLAGS.iter().filter(|row| has(row.sources)).map(|row| row.finding.code().to_owned());
    let causes =
        CAUSES.iter().filter(|row| has(row.sources)).map(|row| format!("cause-{}", row.cause.code()));
    let treatments = TREATMENTS
        .iter()
        .filter(|row| has(row.sources))
        .map(|row| format!("treatment-{}", row.treatment.code()));
    let used: Vec<String> = rules.chain(causes).chain(treatments).collect();
    let in_plan = Complication::ALL.iter().any(|item| has(item.sources()))
        || Prevention::ALL.iter().any(|item| has(item.sources()));
    match (used.is_empty(), in_plan) {
        (true, true) => "Used by: [the plan](#recovery).".to_owned(),
        (true, false) => "Named by no row.".to_owned(),
        (false, true) => format!("Used by: {}, [the plan](#recovery).", links(used)),
        (false, false) => format!("Used by: {}.", links(used)),
    }
}
