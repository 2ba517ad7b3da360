//! Every treatment with its evidence, its window and its gates, and the lines of the first hours.

use triage_core::protocol::treatment::{FIRST_AID, FirstAidKind, FirstAidRow, TREATMENTS, TreatmentRow};
use triage_core::protocol::{Criterion, Urgency};
use triage_core::words::{outcome, treatment};

use super::criterion::{Description, describe, lines, one_line};
use super::level_numbers;
use super::likely::evidence;
use super::markdown::{Markdown, links};
use super::sources::cited;
use crate::words::english;

/// Nothing speaks against it.
const NOTHING: Criterion = Criterion::Any(&[]);

/// Adds the treatments and the first hours.
pub fn add(document: &mut Markdown) {
    document.heading(2, "treatments", "Treatments");
    document.block(
        "A treatment is offered only where what forbids it is clearly absent: “not sure” withholds it.\n\
         At the urgent levels none is offered.",
    );
    document.heading(3, "each-treatment", "Each treatment");
    TREATMENTS.iter().for_each(|row| add_treatment(document, row));
    document.heading(2, "first-hours", "Do and do not, in the first hours");
    document.block("At most three of each are shown: the first that fit, in this order.");
    document.list(FIRST_AID.iter().map(first_aid));
}

fn add_treatment(document: &mut Markdown, row: &TreatmentRow) {
    document.entry(
        4,
        &format!("treatment-{}", row.treatment.code()),
        treatment::name(english(), row.treatment),
    );
    document.block(&evidence(row.evidence, row.in_article));
    document.block(&format!(
        "{}\n{}",
        treatment::line(english(), row.treatment),
        treatment::how(english(), row.treatment)
    ));
    let mut facts = vec![format!("*When:* {}", window(row))];
    if !row.dose.is_empty() {
        let dose: Vec<String> = row.dose.iter().map(|part| treatment::dose(english(), *part)).collect();
        facts.push(format!("*How much:* {}", dose.join(", ")));
    }
    if !row.is_self_help {
        facts.push("Done by a professional.".to_owned());
    }
    if row.is_loading {
        facts.push("Loads the leg: not where a clinician has to look before any running.".to_owned());
    }
    facts.push(match describe(&row.blocked_by) {
        _ if row.blocked_by == NOTHING => "*Forbidden by:* nothing".to_owned(),
        Description::Line(line) => format!("*Forbidden by:* {line}"),
        Description::List(lead, parts) => {
            let below: String = parts.iter().map(|part| lines(part, 1)).collect();
            format!("*Forbidden by* {lead}:\n{}", below.trim_end())
        }
    });
    facts.push(format!("*Sources:* {}", cited(row.sources)));
    document.list(facts);
}

fn at(levels: &[Urgency]) -> String {
    format!("at {} {}", if levels.len() == 1 { "level" } else { "levels" }, level_numbers(levels))
}

fn window(row: &TreatmentRow) -> String {
    let levels: Vec<Urgency> = Urgency::ALL.into_iter().filter(|level| *level <= row.most_urgent).collect();
    let mut parts = vec![at(&levels)];
    if row.from_day > 0 {
        parts.push(format!("from day {}", row.from_day));
    }
    if row.from_strength {
        parts.push("from the strength stage on, or with day-after soreness alone".to_owned());
    }
    if let Some(day) = row.until_day {
        parts.push(format!("to day {day}"));
    }
    parts.join(", ")
}

fn first_aid(row: &FirstAidRow) -> String {
    let kind = match row.kind {
        FirstAidKind::Do => outcome::to_do(english()),
        FirstAidKind::Dont => outcome::not_to_do(english()),
    };
    let mut parts = vec![at(row.shown_at)];
    if let Some(day) = row.until_day {
        parts.push(format!("to day {day}"));
    }
    if row.blocked_by != NOTHING {
        parts.push(format!("not with {}", one_line(&describe(&row.blocked_by))));
    }
    if let Some(with) = &row.only_with {
        parts.push(format!("only with {}", one_line(&describe(with))));
    }
    if !row.only_for.is_empty() {
        parts.push(format!("only for {}", links(row.only_for.iter().map(|finding| finding.code()))));
    }
    format!("*{kind}:* {} ({})", treatment::first_aid(english(), row.item), parts.join("; "))
}
