//! What it may be and what may have added to it: patterns with their weights, causes with their scores.

use triage_core::protocol::cause::{CAUSES, CauseRow};
use triage_core::protocol::impression::{FEATURES, Impression, PRIORS};
use triage_core::reasoning::differential::{LEAST_SCORE, MOST_SHOWN, WITHIN};
use triage_core::words::{cause, impression, outcome};

use super::criterion::{describe, one_line};
use super::markdown::{Markdown, code};
use super::sources::cited;
use crate::words::english;

/// The weights, from the strongest for a pattern to the strongest against it.
const WEIGHTS: [(i8, &str); 4] = [
    (2, "Speaks strongly for it"),
    (1, "Speaks for it"),
    (-1, "Speaks against it"),
    (-2, "Speaks strongly against it"),
];

/// Adds the patterns.
pub fn add_patterns(document: &mut Markdown) {
    document.heading(2, "patterns", "Patterns");
    document.block(&format!(
        "{}\n\
         Every sign that is clearly there adds its weight: 2 or 1 for it, 1 or 2 against it.\n\
         The best {MOST_SHOWN} that reach {LEAST_SCORE} are shown, and only where the first leads the second by more than {WITHIN}; otherwise: “{}”\n\
         The weights are judgements of the authors, not likelihood ratios.",
        outcome::intro(english(), triage_core::protocol::outcome::Section::Pattern),
        outcome::not_clear(english())
    ));
    document.heading(3, "signs", "The signs that count");
    document.list(FEATURES.iter().map(|feature| {
        format!("<a id=\"{0}\"></a>**{0}** {1}", feature.id, one_line(&describe(&feature.when)))
    }));
    document.heading(3, "each-pattern", "Each pattern");
    for (index, (pattern, prior)) in Impression::ALL.iter().zip(PRIORS).enumerate() {
        document.entry(4, &format!("pattern-{}", pattern.code()), impression::name(english(), *pattern));
        document.block(&format!("{}: starts at {prior:+}.", code(pattern.code())));
        document.block(&format!(
            "{}\n{}",
            impression::story(english(), *pattern),
            impression::check(english(), *pattern)
        ));
        document.list(WEIGHTS.iter().filter_map(|(weight, lead)| {
            let signs = FEATURES.iter().filter(|feature| feature.weights.get(index) == Some(weight));
            let described: Vec<String> = signs
                .map(|feature| format!("[{0}](#{0}) {1}", feature.id, one_line(&describe(&feature.when))))
                .collect();
            (!described.is_empty()).then(|| format!("*{lead}:* {}", described.join("; ")))
        }));
    }
}

/// Adds the causes.
pub fn add_causes(document: &mut Markdown) {
    document.heading(2, "causes", "What may have added to it");
    document.block(
        "Of each question the highest score that is clearly there counts; the questions add up.\n\
         A cause ranks by that sum times its evidence: A 4, B 3, C 2, D 1, X 0. The best three are shown.\n\
         A cause never changes the level.",
    );
    document.heading(3, "each-cause", "Each cause");
    CAUSES.iter().for_each(|row| add_cause(document, row));
}

fn add_cause(document: &mut Markdown, row: &CauseRow) {
    document.entry(4, &format!("cause-{}", row.cause.code()), cause::name(english(), row.cause));
    document.block(&evidence(row.evidence, row.in_article));
    document.block(&format!(
        "{}\n*What to do:* {}",
        cause::evidence(english(), row.cause),
        cause::change(english(), row.cause)
    ));
    let scores = row.groups.iter().map(|group| {
        let each = group.iter().map(|(when, score)| format!("{} ({score})", one_line(&describe(when))));
        format!("*Scores:* {}", each.collect::<Vec<_>>().join(", or "))
    });
    document.list(scores.chain([format!("*Sources:* {}", cited(row.sources))]));
}

/// The evidence letter with its meaning, and whether the source article names the row.
pub fn evidence(evidence: triage_core::protocol::Evidence, in_article: bool) -> String {
    let letter = outcome::evidence_letter(evidence);
    let article = if in_article { " Named in the source article." } else { "" };
    format!("Evidence **{letter}**: {}{article}", outcome::evidence(english(), evidence))
}
