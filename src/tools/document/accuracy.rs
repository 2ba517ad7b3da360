//! How the protocol does on its own vignettes, beside published figures for other checkers, and every vignette.

use std::cmp::Ordering;

use triage_core::protocol::Urgency;

use super::level;
use super::markdown::{Markdown, plain};
use crate::cases::{SETS, Score, Vignette};

/// Adds the table of accuracy.
///
/// # Errors
/// What is wrong with a set of cases, in one line.
pub fn add(document: &mut Markdown, vignettes: &[Vignette]) -> Result<(), String> {
    document.heading(2, "accuracy", "Accuracy on the vignettes");
    document.block(
        "*Over*: more urgent than expected. *Under*: less urgent than expected. *In range*: within the levels that its author allows.",
    );
    let levels = Urgency::ALL.iter().rev().map(|urgency| {
        let cases: Vec<&Vignette> =
            vignettes.iter().filter(|case| case.reading.expected == *urgency).collect();
        row(format!("**{}**", level(*urgency)), &cases)
    });
    let all = row("**All**".to_owned(), &vignettes.iter().collect::<Vec<_>>());
    document.table(["Expected", "Cases", "In range", "Exact", "Over", "Under"], levels.chain([all]));
    let percent = |count: usize| format!("{:.0} %", 100.0 * count as f64 / vignettes.len().max(1) as f64);
    document.block(&format!(
        "In range: {} of all. Exactly at the level expected: {}.",
        percent(vignettes.iter().filter(|case| case.is_in_range()).count()),
        percent(vignettes.iter().filter(|case| case.assessment.urgency == case.reading.expected).count())
    ));
    let urgent = vignettes.iter().filter(|case| case.reading.expected >= Urgency::SameDay).count();
    let missed = vignettes
        .iter()
        .filter(|case| {
            case.reading.expected >= Urgency::SameDay && case.assessment.urgency < case.reading.least_urgent
        })
        .count();
    document.block(&format!("Of the {urgent} cases of levels 1 and 2, {missed} came out below their range."));
    if missed == 0 {
        // With no event in n trials the upper 95 % limit is 3 in n.
        document.block(&format!(
            "Even so, the upper 95 % limit on the share missed is about {:.0} % (rule of three): vignettes alone never prove safety.",
            300.0 / urgent as f64
        ));
    }
    add_sets(document)?;
    add_published(document);
    Ok(())
}

/// How every set comes out: what `make accuracy` prints.
fn add_sets(document: &mut Markdown) -> Result<(), String> {
    document.heading(3, "sets", "Every set of cases");
    let scores =
        SETS.iter().map(|set| Ok((set, Score::of(&set.cases()?)))).collect::<Result<Vec<_>, String>>()?;
    document.table(HEADINGS, scores.iter().map(|(set, score)| columns(set.name, score)));
    document.list(SETS.iter().map(|set| format!("`{}`: {}.", set.name, set.origin)));
    document.block(
        "Emergencies: shown as one, of those expected. Self-care: left at home, of those expected; *alarmed*: sent to a clinician within days or sooner. \
         Agree: both readers expect the same level. **No reader is a clinician.**",
    );
    Ok(())
}

/// The headings of the table of sets.
pub const HEADINGS: [&str; 10] =
    ["Set", "Cases", "In range", "Exact", "Over", "Under", "Emergencies", "Self-care", "Alarmed", "Agree"];

/// A row of the table of sets.
pub fn columns(name: &str, score: &Score) -> [String; 10] {
    let percent =
        |count: usize| format!("{count} ({:.0} %)", 100.0 * count as f64 / score.cases.max(1) as f64);
    [
        name.to_owned(),
        score.cases.to_string(),
        percent(score.in_range),
        percent(score.exact),
        score.over.to_string(),
        score.under.to_string(),
        format!("{} of {}", score.emergencies_shown, score.emergencies),
        format!("{} of {}", score.self_care_at_home, score.self_care),
        score.self_care_alarmed.to_string(),
        match score.read_twice {
            0 => "–".to_owned(),
            twice => format!("{} of {twice}", score.readers_agree),
        },
    ]
}

fn row(name: String, cases: &[&Vignette]) -> [String; 6] {
    let compared = |wanted: Ordering| {
        cases
            .iter()
            .filter(|case| case.assessment.urgency.cmp(&case.reading.expected) == wanted)
            .count()
            .to_string()
    };
    [
        name,
        cases.len().to_string(),
        cases.iter().filter(|case| case.is_in_range()).count().to_string(),
        compared(Ordering::Equal),
        compared(Ordering::Greater),
        compared(Ordering::Less),
    ]
}

/// Published figures for general checkers, from the abstracts of the papers.
fn add_published(document: &mut Markdown) {
    document.heading(3, "published", "Published figures for symptom checkers");
    let rows = [
        [
            "[R90](#R90) Semigran 2015, BMJ",
            "23 public checkers, 45 vignettes, three levels",
            "57 % right (95 % CI 52 to 61); emergencies 80 % (75 to 86), not emergencies 55 % (47 to 63), self-care 33 % (26 to 40)",
        ],
        [
            "[R91](#R91) Schmieding 2022, JMIR",
            "22 checkers, the same 45 vignettes, 5 years later",
            "Median 55.8 % right (interquartile range 15.1); in 2015 59.1 % (15.5)",
        ],
        [
            "[R91](#R91) Wallace 2022, npj Digit Med",
            "Systematic review, 10 studies, half of them with real patients",
            "48.8 to 90.1 % right",
        ],
    ];
    document.table(["Source", "What", "Right level"], rows.map(|row| row.map(str::to_owned)));
    document.block(
        "**The two tables cannot be compared.** This check covers one part of the body and one group of people; the others cover all of medicine.\n\
         The author of the rules also wrote the vignettes, so the first table shows that the rules do what was meant, and not that they are right. The other sets were written without knowledge of the rules, and by people who are not clinicians.\n\
         Both flatter this check. What would count: vignettes by clinicians who have not seen the rules, then real runners beside a clinician's own triage.",
    );
}

/// Adds every vignette.
pub fn add_vignettes(document: &mut Markdown, vignettes: &[Vignette]) {
    document.heading(2, "vignettes", "The vignettes");
    document.block(&format!(
        "{} cases, from `tests/data/vignettes.json`: the level expected, the level reached where it is another, and the runner's own words.",
        vignettes.len()
    ));
    document.list(vignettes.iter().map(|case| {
        let reached = case.assessment.urgency;
        let differs = if reached == case.reading.expected {
            String::new()
        } else {
            format!(" (reached: level {})", reached.level())
        };
        format!(
            "<a id=\"{0}\"></a>**{0}** level {1}{differs}: {2}",
            case.id(),
            case.reading.expected.level(),
            plain(&case.story)
        )
    }));
}
