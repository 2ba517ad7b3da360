//! What there is to see: an item for each row of the tables that somebody has to see.

use std::collections::BTreeSet;

use triage_core::protocol::adjustment::Adjustment;
use triage_core::protocol::cause::CAUSES;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::outcome::SECTIONS;
use triage_core::protocol::question::{QUESTIONS, Step, UNSAFE_TO_RAISE, of_step};
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::stage::{HEEL_RAISE_NORMS, Stage};
use triage_core::protocol::treatment::{FirstAid, TREATMENTS, TreatmentRow};
use triage_core::protocol::{Urgency, ladder};
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::plan::Withheld;
use triage_core::words::outcome::medicine;

use super::{FLAGS, section};
use crate::support::unseen::NOBODY_SEES;
use triage_tools::words::english;

/// Everything in the tables that somebody has to see.
pub fn everything() -> Vec<String> {
    let mut all = Vec::new();
    all.extend(["about-which", "early-outcome", "check", "outcome"].map(|name| format!("screen {name}")));
    for question in QUESTIONS {
        let id = question.id.code();
        all.push(format!("question {id}"));
        all.push(format!("not sure {id}"));
        all.extend(question.kind.choices().iter().map(|choice| format!("option {id}/{}", choice.code())));
    }
    all.extend(UNSAFE_TO_RAISE.iter().map(|(reason, _)| format!("heel raise recalled {reason:?}")));
    for rule in RED_FLAGS {
        let code = rule.finding.code();
        all.push(format!("rule {code} met"));
        all.push(format!("rule {code} decides"));
        all.push(format!("rule {code} not excluded"));
        // Its name, its reason and its line of the hand-over are read where it comes first.
        all.push(format!("reason {code}"));
        all.push(format!("hand-over {code}"));
        all.push(format!("action {} {:?}", rule.urgency.code(), rule.route));
        all.extend(medicine(english(), rule.finding).map(|_| format!("medicine {code}")));
    }
    for row in SECTIONS {
        for level in row.shown_at {
            all.push(section(row.section, *level, false));
            if row.under_16 {
                all.push(section(row.section, *level, true));
            }
        }
    }
    all.extend(Urgency::ALL.map(|level| format!("level {}", level.code())));
    all.extend(Impression::ALL.map(|pattern| format!("pattern {}", pattern.code())));
    let shown = CAUSES.iter().filter(|row| row.evidence.weight() > 0);
    all.extend(shown.map(|row| format!("cause {}", row.cause.code())));
    all.extend(TREATMENTS.iter().flat_map(standings));
    all.extend(FirstAid::ALL.iter().map(|item| format!("first aid {}", item.code())));
    all.extend(Exercise::ALL.iter().map(|exercise| format!("exercise {}", exercise.code())));
    all.extend(Stage::ALL.map(|stage| format!("stage {}", stage.code())));
    // In the first weeks the day decides the stage; later the gates do, and nobody is put into a stage.
    all.extend([Stage::Protect, Stage::EarlyLoading, Stage::Strength].map(|s| format!("here {}", s.code())));
    let grades = [LayGrade::Zero, LayGrade::One, LayGrade::Two, LayGrade::Three];
    for grade in grades {
        all.push(format!("grade {grade:?}"));
        all.extend(
            [true, false]
                .map(|is_careful| format!("ladder from step {}", ladder::start_step(grade, is_careful))),
        );
    }
    all.extend(HEEL_RAISE_NORMS.iter().map(|norm| format!("raises {}", norm.start_minimum)));
    all.extend(ADJUSTMENTS.map(|adjustment| format!("adjustment {adjustment:?}")));
    all.extend([Withheld::SorenessOnly, Withheld::ClinicianFirst].map(|why| format!("no plan {why:?}")));
    all.extend(FLAGS.map(str::to_owned));
    let mut known = BTreeSet::new();
    all.retain(|item| known.insert(item.clone()) && NOBODY_SEES.iter().all(|(unseen, _)| unseen != item));
    all
}

const ADJUSTMENTS: [Adjustment; 5] = [
    Adjustment::RepeatHops,
    Adjustment::StraightKneeFirst,
    Adjustment::NoHeelDrop,
    Adjustment::SlowHeavyRaises,
    Adjustment::HalfTheImpact,
];

/// The standings that a treatment can have, by its row.
fn standings(row: &TreatmentRow) -> Vec<String> {
    let mut standings = vec!["Now", "NotAtThisLevel"];
    if row.from_day > 0 || row.from_strength {
        standings.push("FromDay");
    }
    if row.until_day.is_some() {
        standings.push("Over");
    }
    let against = mentions(&row.blocked_by);
    if against.facts().next().is_some() || against.measures().next().is_some() {
        standings.push("Blocked");
        standings.push("NotRuledOut");
    }
    let checked = of_step(Step::Painkillers).flat_map(|question| question.kind.choices());
    if checked.flat_map(|choice| choice.yes).any(|learned| match *learned {
        triage_core::protocol::question::Learn::Yes(fact) => against.contains(fact),
        triage_core::protocol::question::Learn::No(_)
        | triage_core::protocol::question::Learn::Within(..) => false,
    }) {
        standings.push("NeedsCheck");
    }
    standings.iter().map(|standing| format!("treatment {} {standing}", row.treatment.code())).collect()
}
