//! Every rule as a sentence, with its levels, its sources and the vignettes that touch it; before them, the terms.

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::{RED_FLAGS, RedFlag, Route};
use triage_core::reasoning::Certainty;
use triage_core::words::{finding, outcome};

use super::criterion::{Description, describe, lines, spelled_out};
use super::markdown::{Markdown, links};
use super::sources::cited;
use super::terms::TERMS;
use super::{facts, level};
use crate::cases::Vignette;
use crate::words::english;

/// Adds the definition of every term.
pub fn add_terms(document: &mut Markdown) {
    document.heading(2, "terms", "Terms");
    document.block("Parts that several rows share. Each stands for exactly what is written under it.");
    document.heading(3, "each-term", "Each term");
    for term in TERMS {
        document.entry(4, term.anchor, &sentence_case(term.name));
        document.block(&holds(&spelled_out(&term.means)));
    }
}

/// Adds every rule, by level.
pub fn add(document: &mut Markdown, vignettes: &[Vignette]) {
    document.heading(2, "rules", "The rules");
    document.block(&format!(
        "{} rules, by the level that each asks for. “Tells the clinician” is its line on the hand-over.",
        RED_FLAGS.len()
    ));
    for urgency in Urgency::ALL.iter().rev().filter(|urgency| of_level(**urgency).next().is_some()) {
        document.heading(3, &format!("rules-{}", urgency.level()), &level(*urgency));
        document.block(&links(of_level(*urgency).map(|rule| rule.finding.code())));
        of_level(*urgency).for_each(|rule| add_rule(document, rule, vignettes));
    }
}

fn of_level(urgency: Urgency) -> impl Iterator<Item = &'static RedFlag> {
    RED_FLAGS.iter().filter(move |rule| rule.urgency == urgency)
}

fn add_rule(document: &mut Markdown, rule: &RedFlag, vignettes: &[Vignette]) {
    let id = rule.finding.code();
    document.entry(4, id, &format!("{id}. {}", finding::name(english(), rule.finding)));
    let route = match rule.route {
        Route::Usual => String::new(),
        Route::AmbulanceFirst | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber => {
            format!(
                " · its own way: [{}](#routes)",
                facts::lower(outcome::place(english(), rule.urgency, rule.route))
            )
        }
    };
    document.block(&format!(
        "**{}** · if not sure: **{}**{route}",
        level(rule.urgency),
        level(rule.if_unsure)
    ));
    document.block(&holds(&describe(&rule.when)));
    if let Some(doubt) = &rule.doubt {
        document.block(&format!("A doubt about it does not count {}", lower(&holds(&describe(doubt)))));
    }
    let touched = |certainty| {
        let ids = vignettes.iter().filter(|vignette| vignette.touches(rule.finding, certainty));
        links(ids.map(|vignette| vignette.id()))
    };
    document.list([
        format!("*Says:* {}", finding::reason(english(), rule.finding)),
        format!("*Tells the clinician:* {}", finding::tell(english(), rule.finding)),
        format!("*Sources:* {}", cited(rule.sources)),
        format!("*Vignettes that meet it:* {}", touched(Certainty::Met)),
        format!("*Vignettes that leave it open:* {}", touched(Certainty::NotExcluded)),
    ]);
}

/// When it holds, as a sentence or a list.
pub fn holds(description: &Description) -> String {
    match description {
        Description::Line(line) => format!("When: {line}."),
        Description::List(lead, parts) => {
            format!("When {lead}:\n\n{}", parts.iter().map(|part| lines(part, 0)).collect::<String>())
        }
    }
}

/// The text with a lowercase first letter.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The text with a capital first letter.
fn sentence_case(text: &str) -> String {
    let mut letters = facts::lower(text).chars().collect::<Vec<_>>();
    if let Some(first) = letters.first_mut() {
        *first = first.to_ascii_uppercase();
    }
    letters.into_iter().collect()
}
