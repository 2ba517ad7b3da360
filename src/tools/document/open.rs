//! What still has to be settled before release: rows without a paper, papers not read, numbers not verified.

use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::country::COUNTRIES;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::source::{self, SourceId, SourceStatus};
use triage_core::protocol::treatment::TREATMENTS;
use triage_core::reasoning::Certainty;

use super::markdown::{Markdown, links};
use crate::cases::Vignette;

/// Adds the open points.
pub fn add(document: &mut Markdown, vignettes: &[Vignette]) {
    document.heading(2, "open-points", "Open points");
    let unread = |sources: &[SourceId]| !sources.is_empty() && !sources.iter().any(|id| is_read(*id));
    let unverified = COUNTRIES.iter().filter(|country| country.last_verified.is_none()).count();
    let untried = RED_FLAGS
        .iter()
        .filter(|row| !vignettes.iter().any(|case| case.touches(row.finding, Certainty::Met)))
        .map(|row| row.finding.code());
    document.list([
        format!("Rules that no vignette meets: {}", links(untried)),
        format!(
            "Rules without a paper, a choice of the authors: {}",
            links(RED_FLAGS.iter().filter(|row| row.sources.is_empty()).map(|row| row.finding.code()))
        ),
        format!(
            "Rules of which no source was read itself: {}",
            links(RED_FLAGS.iter().filter(|row| unread(row.sources)).map(|row| row.finding.code()))
        ),
        format!(
            "Causes without a paper: {}",
            links(CAUSES.iter().filter(|row| row.sources.is_empty()).map(|row| format!("cause-{}", row.cause.code())))
        ),
        format!(
            "Treatments without a paper: {}",
            links(
                TREATMENTS
                    .iter()
                    .filter(|row| row.sources.is_empty())
                    .map(|row| format!("treatment-{}", row.treatment.code()))
            )
        ),
        format!(
            "References not read yet: {}",
            links(
                source::all()
                    .filter(|source| source.status == SourceStatus::Memory)
                    .map(|source| format!("R{}", source.id.number()))
            )
        ),
        format!("Countries whose numbers nobody has verified with the authority: {unverified} of {}.", COUNTRIES.len()),
        "The weights of the patterns, the scores of the causes, the doses and the ranges of time are judgements.".to_owned(),
        "No clinician has reviewed any of this, and no case was written or rated by one.".to_owned(),
    ]);
}

fn is_read(id: SourceId) -> bool {
    source::source(id).is_some_and(|source| source.status == SourceStatus::Checked)
}
