//! The sets of cases in `tests/data`, each case with the level that its readers expect and what the protocol concludes.
//!
//! No reader is a clinician. The public set was written with the rules; all others without knowledge of them.

use serde::Deserialize;
use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::{Assessment, Certainty, assess};
use triage_exchange::case_file::{self, Case};

/// What one reader of a case expects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The level expected.
    pub expected: Urgency,
    /// The most urgent level allowed.
    pub most_urgent: Urgency,
    /// The least urgent level allowed.
    pub least_urgent: Urgency,
}

impl Reading {
    /// Whether a level is one of those allowed.
    pub fn allows(&self, level: Urgency) -> bool {
        (self.least_urgent..=self.most_urgent).contains(&level)
    }
}

/// One case and how it came out.
pub struct Vignette {
    /// The case, as the program reads it.
    pub case: Case,
    /// The runner's own words.
    pub story: String,
    /// What its author expects.
    pub reading: Reading,
    /// What a second reader, who had not seen the first label, expects. The public set has none.
    pub second: Option<Reading>,
    /// What the protocol concludes.
    pub assessment: Assessment,
}

impl Vignette {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.case.id
    }

    /// The level reached.
    pub fn level(&self) -> Urgency {
        self.assessment.urgency
    }

    /// Whether the level reached is one of those allowed.
    pub fn is_in_range(&self) -> bool {
        self.reading.allows(self.level())
    }

    /// Less urgent than any level that its author allows.
    pub fn is_under_triaged(&self) -> bool {
        self.level() < self.reading.least_urgent
    }

    /// Whether some of its fields contradict each other, so that the more careful reading was taken.
    pub fn contradicts_itself(&self) -> bool {
        !self.case.contradictions.is_empty()
    }

    /// Whether it meets a rule, or leaves it open.
    pub fn touches(&self, finding: Finding, certainty: Certainty) -> bool {
        let mut concluded = self.assessment.concluded.iter();
        concluded.any(|rule| rule.finding() == finding && rule.certainty == certainty)
    }
}

/// A set of cases with a common origin.
pub struct CaseSet {
    /// The name of its file, without the extension.
    pub name: &'static str,
    /// Who wrote it, knowing what.
    pub origin: &'static str,
    /// The text of its file.
    text: &'static str,
}

/// The set that was written with the rules.
pub const PUBLIC: CaseSet = CaseSet {
    name: "vignettes",
    origin: "by the author of the rules, with them",
    text: include_str!("../../tests/data/vignettes.json"),
};

/// Every set, the public one first.
pub const SETS: [CaseSet; 15] = [
    PUBLIC,
    CaseSet {
        name: "independent-1",
        origin: "without knowledge of the rules; the rules were improved on it",
        text: include_str!("../../tests/data/independent-1.json"),
    },
    CaseSet {
        name: "cases-2",
        origin: "without knowledge of the rules; the rules were improved on it",
        text: include_str!("../../tests/data/cases-2.json"),
    },
    CaseSet {
        name: "kinds-1",
        origin: "kinds that were sent too high, with their dangerous twins; the rules were improved on it",
        text: include_str!("../../tests/data/kinds-1.json"),
    },
    CaseSet {
        name: "kinds-2",
        origin: "further kinds; the rules were improved on it",
        text: include_str!("../../tests/data/kinds-2.json"),
    },
    CaseSet {
        name: "blind-1",
        origin: "a mix, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-1.json"),
    },
    CaseSet {
        name: "blind-2",
        origin: "a mix, first run unseen; a few rules were improved on it since",
        text: include_str!("../../tests/data/blind-2.json"),
    },
    CaseSet {
        name: "blind-3",
        origin: "a mix, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-3.json"),
    },
    CaseSet {
        name: "blind-4",
        origin: "kinds with their dangerous twins in the first fields alone, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-4.json"),
    },
    CaseSet {
        name: "blind-5",
        origin: "a mix in the first fields alone, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-5.json"),
    },
    CaseSet {
        name: "blind-6",
        origin: "kinds and a mix in the first fields alone, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-6.json"),
    },
    CaseSet {
        name: "blind-7",
        origin: "every dangerous diagnosis with its look-alikes in the first fields alone, first run unseen; a few rules were improved on it since",
        text: include_str!("../../tests/data/blind-7.json"),
    },
    CaseSet {
        name: "blind-8",
        origin: "what club runners bring and what is feared behind it, in the first fields alone, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-8.json"),
    },
    CaseSet {
        name: "blind-9",
        origin: "the same task in another hand, in the first fields alone, first run unseen; the rules were improved on it since",
        text: include_str!("../../tests/data/blind-9.json"),
    },
    CaseSet {
        name: "probes-1",
        origin: "four kinds of pictures that rest on judgement alone; the rules were improved on it",
        text: include_str!("../../tests/data/probes-1.json"),
    },
];

impl CaseSet {
    /// Its cases, in the order of the file.
    ///
    /// # Errors
    /// What is wrong with the file, in one line.
    pub fn cases(&self) -> Result<Vec<Vignette>, String> {
        let file: File = serde_json::from_str(self.text).map_err(|e| format!("{}: {e}", self.name))?;
        let cases = case_file::read(self.text).map_err(|e| format!("{}: {e}", self.name))?;
        cases
            .into_iter()
            .zip(file.vignettes)
            .map(|(case, raw)| {
                let reading = |raw: &RawReading| {
                    raw.reading().ok_or_else(|| format!("{}: a level is not known", case.id))
                };
                Ok(Vignette {
                    reading: reading(&raw.first)?,
                    second: raw.second_reading.as_ref().map(reading).transpose()?,
                    assessment: assess(&case.facts),
                    story: raw.description,
                    case,
                })
            })
            .collect()
    }
}

#[derive(Deserialize)]
struct File {
    vignettes: Vec<RawCase>,
}

#[derive(Deserialize)]
struct RawCase {
    description: String,
    #[serde(flatten)]
    first: RawReading,
    second_reading: Option<RawReading>,
}

/// A reading as the file gives it: levels by their codes.
#[derive(Deserialize)]
struct RawReading {
    expected_urgency: String,
    allowed_range: Range,
}

#[derive(Deserialize)]
struct Range {
    most_urgent: String,
    least_urgent: String,
}

impl RawReading {
    fn reading(&self) -> Option<Reading> {
        let level = |code: &str| Urgency::ALL.into_iter().find(|level| level.code() == code);
        Some(Reading {
            expected: level(&self.expected_urgency)?,
            most_urgent: level(&self.allowed_range.most_urgent)?,
            least_urgent: level(&self.allowed_range.least_urgent)?,
        })
    }
}

/// How a set comes out: counts of its cases.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Score {
    /// All of them.
    pub cases: usize,
    /// At a level that the author allows.
    pub in_range: usize,
    /// At the level that the author expects.
    pub exact: usize,
    /// More urgent than the author allows.
    pub over: usize,
    /// Less urgent than the author allows.
    pub under: usize,
    /// Expected to be an emergency.
    pub emergencies: usize,
    /// Of those, shown as one.
    pub emergencies_shown: usize,
    /// Expected to need only care at home.
    pub self_care: usize,
    /// Of those, left at home.
    pub self_care_at_home: usize,
    /// Of those, sent to a clinician within days or sooner.
    pub self_care_alarmed: usize,
    /// With a second reading.
    pub read_twice: usize,
    /// Of those, where both readers expect the same level.
    pub readers_agree: usize,
}

impl Score {
    /// The score of these cases.
    pub fn of<'a>(cases: impl IntoIterator<Item = &'a Vignette>) -> Score {
        cases.into_iter().fold(Score::default(), |mut score, case| {
            let (level, expected) = (case.level(), case.reading.expected);
            let is_emergency = expected == Urgency::Emergency;
            let is_self_care = expected == Urgency::SelfCare;
            score.cases += 1;
            score.in_range += usize::from(case.is_in_range());
            score.exact += usize::from(level == expected);
            score.over += usize::from(level > case.reading.most_urgent);
            score.under += usize::from(case.is_under_triaged());
            score.emergencies += usize::from(is_emergency);
            score.emergencies_shown += usize::from(is_emergency && level == expected);
            score.self_care += usize::from(is_self_care);
            score.self_care_at_home += usize::from(is_self_care && level == expected);
            score.self_care_alarmed += usize::from(is_self_care && level >= Urgency::WithinDays);
            score.read_twice += usize::from(case.second.is_some());
            score.readers_agree += usize::from(case.second.is_some_and(|second| second.expected == expected));
            score
        })
    }
}
