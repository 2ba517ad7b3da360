//! The vignettes, each with the level that is expected and what the protocol makes of it.

use serde::Deserialize;
use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::{Assessment, Certainty, assess};
use triage_exchange::case_file;

const FILE: &str = include_str!("../../../tests/data/vignettes.json");

/// One case and how it came out.
pub struct Vignette {
    /// Its id.
    pub id: String,
    /// The runner's own words.
    pub story: String,
    /// The level that its author expects.
    pub expected: Urgency,
    /// The most urgent level allowed.
    pub most_urgent: Urgency,
    /// The least urgent level allowed.
    pub least_urgent: Urgency,
    /// What the protocol concludes.
    pub assessment: Assessment,
}

impl Vignette {
    /// Whether the level reached is one of those allowed.
    pub fn is_in_range(&self) -> bool {
        (self.least_urgent..=self.most_urgent).contains(&self.assessment.urgency)
    }

    /// Whether it meets a rule, or leaves it open.
    pub fn touches(&self, finding: Finding, certainty: Certainty) -> bool {
        let mut concluded = self.assessment.concluded.iter();
        concluded.any(|rule| rule.finding() == finding && rule.certainty == certainty)
    }
}

#[derive(Deserialize)]
struct File {
    vignettes: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    description: String,
    expected_level: u8,
    allowed_range: Range,
}

#[derive(Deserialize)]
struct Range {
    min_level: u8,
    max_level: u8,
}

/// Every vignette, in the order of the file.
///
/// # Errors
/// What is wrong with the file, in one line.
pub fn all() -> Result<Vec<Vignette>, String> {
    let told: File = serde_json::from_str(FILE).map_err(|e| format!("vignettes: {e}"))?;
    let cases = case_file::read(FILE).map_err(|e| format!("vignettes: {e}"))?;
    cases
        .into_iter()
        .zip(told.vignettes)
        .map(|(case, told)| {
            let level = |number: u8| {
                let mut levels = Urgency::ALL.into_iter();
                levels.find(|level| level.level() == number).ok_or(format!("{}: no level {number}", case.id))
            };
            Ok(Vignette {
                expected: level(told.expected_level)?,
                most_urgent: level(told.allowed_range.min_level)?,
                least_urgent: level(told.allowed_range.max_level)?,
                assessment: assess(&case.facts),
                story: told.description,
                id: case.id,
            })
        })
        .collect()
}
