//! Writes `docs/PROOFS.md`, or checks that it is up to date.

use std::fmt::Write;
use std::path::Path;

use triage_core::protocol::question::{QUESTIONS, QuestionId};

use super::advice::maybe_under_16;
use super::dead::NEVER_ALONE;
use super::faults::FAULTS;
use super::paths::{questions, screens, taps};
use super::warning::{MAY_LOWER, MORE_SEVERE};
use crate::support::proof::Proof;
use crate::support::unseen::NOBODY_SEES;

/// Writes `docs/PROOFS.md`, or checks the file against what would be written.
///
/// The file gives the time that each proof took when it was written; the times are not compared.
pub fn report(proof: &Proof, seconds: &[f64]) {
    let of = proof.of;
    let (fewest, most) = screens(of);
    let (few, many) = questions(of);
    let mut text = String::from(HEAD);
    let count = of.legal.exact_cardinality().to_string();
    writeln!(
        text,
        "\nCovered: all sets of answers that a complete check can end with, \"not sure\" at each question included: \
         a number of {} digits over {} bits. Counter-examples: 0.\n",
        count.len(),
        of.legal.num_vars()
    )
    .unwrap();
    let total: f64 = seconds.iter().sum();
    writeln!(text, "| property | proof | sets of answers | 2 cores, {total:.0} s |\n|---|---|---|---|")
        .unwrap();
    let all = of.everybody();
    let signs = QUESTIONS[QuestionId::Signs as usize].kind.choices().len();
    let any_sign = (0..signs).fold(of.nobody(), |any, sign| any.or(&of.given(QuestionId::Signs, sign)));
    let young = maybe_under_16(proof);
    for ((property, name), seconds) in PROPERTIES.iter().zip(seconds) {
        let covered = match *name {
            "a_sign_is_an_emergency" => &any_sign,
            "under_16_only_urgency" => &young,
            _ => &all,
        };
        let sets = rounded(&of.legal.and(covered).exact_cardinality().to_string());
        writeln!(text, "| {property} | `{name}` | {sets} | {seconds:.1} s |").unwrap();
    }
    writeln!(text, "\n## Paths\n\nA complete check asks for {fewest} screens at the least and {most} at the most, exactly; for {few} to {many} questions.").unwrap();
    let (short, long) = taps(of);
    writeln!(text, "With one tap a question and one to go on from each screen, that of all answers included, it is {short} taps at the least and {long} at the most, exactly; each further item of a list is one more.").unwrap();
    text.push_str("An emergency is one tap from opening: each of the nine signs alone is one.\n");
    writeln!(text, "\n## Witnesses\n\n`tests/data/witnesses.json` holds a set of answers for each of {} items: question, option, \"not sure\", rule met, not excluded and deciding, level, action, section, pattern, cause, treatment in each standing, first-aid line, exercise, stage, adjustment. `tests/witnesses.rs` walks each again, tap by tap, through the running code.", WITNESSES.lines().count() - 2).unwrap();
    text.push_str("\nWhat the tables hold and nobody sees. Patterns (but for infection) and hydration are proved; the others were searched for and not found:\n\n");
    for (item, why) in NOBODY_SEES {
        writeln!(text, "- {item}: {why}.").unwrap();
    }
    text.push_str("\n## Order\n\n`tests/order.rs`: from any taps before, forward, back, changed or taken back, the same answers end in the same outcome.\n");
    text.push_str("\n## What may lower a level\n\nNo other item of a checklist does, and each of these does for somebody:\n\n");
    for (code, why) in MAY_LOWER {
        writeln!(text, "- `{code}`: {why}.").unwrap();
    }
    text.push_str("\nOf the answers with an order, none lowers on the way to the more severe:\n\n");
    for (id, codes) in MORE_SEVERE {
        writeln!(text, "- `{}`: {}", id.code(), codes.join(" → ")).unwrap();
    }
    text.push_str("\n## Rules that were not seen to decide alone\n\nThe calmest patients who meet one, for each answer, meet another rule of its level too, which is not proved of all; they stay for the reason they give:\n\n");
    for finding in NEVER_ALONE {
        writeln!(text, "- {}", finding.code()).unwrap();
    }
    text.push_str("\n## Seeded faults\n\nEach was put into the tables and found, as a patient:\n\n| fault | found by |\n|---|---|\n");
    for fault in FAULTS {
        writeln!(text, "| {} | {} |", fault.name, fault.found_by).unwrap();
    }
    text.push_str(&crate::companion::report::report());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/PROOFS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(
        untimed(&kept),
        untimed(&text),
        "docs/PROOFS.md is stale: UPDATE_DOCS=1 cargo test --test native proofs::"
    );
}

const WITNESSES: &str = include_str!("../data/witnesses.json");

/// A long number as its first two digits and its power of ten.
fn rounded(number: &str) -> String {
    format!("{}.{} · 10^{}", &number[..1], &number[1..2], number.len() - 1)
}

/// Without the measured times, which come last in a line.
fn untimed(text: &str) -> String {
    let line = |line: &str| match line.strip_suffix(" s |").and_then(|line| line.rsplit_once(" | ")) {
        Some((before, _)) => format!("{before}\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

const HEAD: &str = "# Proofs

Generated by `tests/proofs.rs`, which runs with every `make test`.
The questions, the replay of answers and the rules are turned into binary decision diagrams, so a property is checked for every set of answers at once and not for a sample.
The diagrams are held to the running code: a patient is drawn for each choice at each level, and both must agree.
";

const PROPERTIES: &[(&str, &str)] = &[
    ("Each of the nine signs alone means emergency, whatever else is said", "a_sign_is_an_emergency"),
    (
        "Ticking one more item never lowers the level, but for those below; a more severe answer never does",
        "a_warning_never_lowers",
    ),
    (
        "\"Not sure\" never gives less than \"no\", nor than the mildest answer",
        "not_sure_is_never_less_than_no",
    ),
    ("What is seen or felt is acted on: no picture calms it", "a_sign_is_acted_on"),
    ("A doubt that is not one of those that the protocol names is acted on", "a_doubt_is_acted_on"),
    (
        "Every question is asked of somebody, every choice can be given, every rule is met by somebody and decides for somebody",
        "nothing_is_dead",
    ),
    ("What the tables hold and nobody sees is that listed below, each with its reason", "what_nobody_sees"),
    (
        "No hands, rollers, needles, wraps or heat with a clot sign or risk, no stretch with a clot sign, none of them in the first 72 hours; no painkiller with a reason against it or one that is not known, no anti-inflammatory in the first 48 hours",
        "nothing_forbidden_is_offered",
    ),
    (
        "At the urgent levels no treatment, pattern, cause or plan; at \"1 to 3 days\" no plan",
        "the_level_locks",
    ),
    (
        "Under 16, or with an age that is not known, nothing but urgency; and \"at home\" only for the complete mild pictures of a child",
        "under_16_only_urgency",
    ),
];
