//! The protocol as one document for clinicians: Markdown from the tables, and the page made from it.
//!
//! `docs/PROTOCOL.md` is what this prints; a test keeps the two identical. No sentence of the protocol is written here:
//! rules, questions, treatments and plan come from the tables, their words from `triage_core::words`.

pub mod accuracy;
pub mod criterion;
pub mod facts;
pub mod flow;
mod likely;
pub(crate) mod markdown;
mod open;
pub mod page;
mod plan;
mod purpose;
mod questions;
mod readability;
mod rules;
mod sources;
mod svg;
pub mod terms;
mod treatments;
pub mod way_back;

use crate::cases;
use crate::words::english;
use markdown::Markdown;
use triage_core::protocol::Urgency;
use triage_core::words::outcome;

/// Where the contents go once all headings are known. The comments let the page find where they begin and end.
const CONTENTS: &str = "<!-- contents -->\n\n{{contents}}\n\n<!-- /contents -->";

/// Where the clinical basis is, relative to the Markdown. The page has no such folder beside it and drops these links.
const BASIS: &str = "clinical/";

/// The drawing as the Markdown shows it.
pub const FLOW_FILE: &str =
    "![The screens of the check in order, from the emergency signs to the outcome](protocol-flow.svg)";

/// The whole document as Markdown. `flow` is put where the drawing goes.
///
/// # Errors
/// What is wrong with the vignettes, in one line.
pub fn markdown(flow: &str) -> Result<String, String> {
    let vignettes = cases::PUBLIC.cases()?;
    let mut document = Markdown::default();
    purpose::add(&mut document);
    questions::add_flow(&mut document, flow);
    questions::add(&mut document);
    rules::add_terms(&mut document);
    rules::add(&mut document, &vignettes);
    likely::add_patterns(&mut document);
    likely::add_causes(&mut document);
    treatments::add(&mut document);
    plan::add_stages(&mut document);
    plan::add_ladder(&mut document);
    way_back::add(&mut document);
    plan::add_recovery(&mut document);
    accuracy::add(&mut document, &vignettes)?;
    readability::add(&mut document);
    sources::add(&mut document);
    open::add(&mut document, &vignettes);
    accuracy::add_vignettes(&mut document, &vignettes);
    Ok(document.finish("{{contents}}"))
}

/// A level with its number, for example "Level 2: today".
fn level(urgency: Urgency) -> String {
    format!("Level {}: {}", urgency.level(), facts::lower(outcome::level(english(), urgency)))
}

/// The levels of a list, the most urgent first, for example "1 to 3" or "4 and 5".
fn level_numbers(levels: &[Urgency]) -> String {
    let mut numbers: Vec<u8> = levels.iter().map(|level| level.level()).collect();
    numbers.sort_unstable();
    match numbers.as_slice() {
        [first, .., last] if numbers.len() > 2 => format!("{first} to {last}"),
        more => more.iter().map(u8::to_string).collect::<Vec<_>>().join(" and "),
    }
}
