//! What there is to see in the protocol, and what a runner sees of it: each item under a name of its own.

mod tables;

pub use tables::everything;

use std::collections::BTreeSet;

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::question;
use triage_core::protocol::red_flag::{RED_FLAGS, RedFlag};
use triage_core::protocol::stage::STAGES;
use triage_core::reasoning::Certainty;
use triage_core::reasoning::advise::Standing;
use triage_core::reasoning::explain::Said;
use triage_core::reasoning::interview::{Answers, next_open};
use triage_core::reasoning::plan::{Plan, Stages};
use triage_core::session::handover::WhyNow;
use triage_core::session::later::Against;
use triage_core::session::screen::QuestionScreen;
use triage_core::session::{Outcome, Screen, Session, screen};
use triage_core::words::outcome::medicine;

use super::walk::{start, walk};
use triage_tools::words::english;

/// What an outcome says beyond its tables.
const FLAGS: [&str; 16] = [
    "age under 16",
    "age not known",
    "nothing to eat or drink",
    "first 72 hours over",
    "pattern not clear",
    "no cause",
    "plan to confirm",
    "plan with two passes",
    "decided by one answer",
    "decided by several answers",
    "milder with another answer",
    "milder without an item",
    "graver with another answer",
    "graver with one more item",
    "treatment withheld by an answer",
    "treatment withheld by a doubt",
];

fn section(
    section: triage_core::protocol::outcome::Section,
    level: Urgency,
    is_urgency_only: bool,
) -> String {
    let who = if is_urgency_only { ", urgency only" } else { "" };
    format!("section {section:?} at {}{who}", level.code())
}

/// What a runner with these answers sees, from the first screen to the outcome, by the running code.
///
/// # Errors
/// What is asked but not answered, or answered but not offered.
pub fn seen(answers: &Answers) -> Result<(Session, BTreeSet<String>), String> {
    let mut items = BTreeSet::new();
    let session = walk(start(), answers, &mut |session| on_screen(session, &mut items))?;
    Ok((session, items))
}

fn on_screen(session: &Session, items: &mut BTreeSet<String>) {
    match screen(session) {
        Screen::Question(QuestionScreen { asked, .. }) => {
            let id = asked.id.code();
            items.insert(format!("question {id}"));
            if asked.is_unsure {
                items.insert(format!("not sure {id}"));
            }
            let chosen = asked.choices.iter().filter(|choice| choice.is_chosen);
            items.extend(chosen.map(|choice| format!("option {id}/{}", choice.code)));
            items.extend(asked.recall_only.iter().map(|why| format!("heel raise recalled {why:?}")));
        }
        Screen::AboutWhich(_) => drop(items.insert("screen about-which".to_owned())),
        Screen::Mistake(_) | Screen::Companion(_) => {}
        Screen::Check(_) => drop(items.insert("screen check".to_owned())),
        Screen::Outcome(outcome) => {
            items.extend(outcome.rest.map(|_| "screen early-outcome".to_owned()));
            in_outcome(session, &outcome, items);
        }
    }
}

fn in_outcome(session: &Session, outcome: &Outcome, items: &mut BTreeSet<String>) {
    items.insert("screen outcome".to_owned());
    // An emergency ends the visit on the screen where it is reported; what was ticked there still counts as an answer.
    for given in &outcome.given {
        let row = question(given.id).unwrap();
        if !items.contains(&format!("question {}", given.id.code())) {
            continue;
        }
        if given.is_unsure || !given.unsure.is_empty() {
            items.insert(format!("not sure {}", given.id.code()));
        }
        for index in &given.yes {
            let choice = &row.kind.choices()[usize::from(*index)];
            items.insert(format!("option {}/{}", given.id.code(), choice.code()));
        }
    }
    items.insert(format!("level {}", outcome.urgency.code()));
    items.insert(format!("action {} {:?}", outcome.urgency.code(), outcome.route));
    items.extend(outcome.sections.iter().map(|s| section(*s, outcome.urgency, outcome.is_urgency_only)));
    rules(outcome, items);
    if outcome.shows(Section::Pattern) {
        items.extend(outcome.patterns().iter().map(|pattern| format!("pattern {}", pattern.code())));
    }
    if outcome.shows(Section::Causes) {
        items.extend(outcome.causes().iter().map(|cause| format!("cause {}", cause.code())));
    }
    let is_shown = outcome.shows(Section::Treatments) || outcome.shows(Section::NotNow);
    for offer in outcome.offers().iter().filter(|_| is_shown) {
        let standing = match offer.standing {
            Standing::Now => "Now",
            Standing::FromDay(_) => "FromDay",
            Standing::Over => "Over",
            Standing::NeedsCheck => "NeedsCheck",
            Standing::Blocked => "Blocked",
            Standing::NotRuledOut => "NotRuledOut",
            Standing::NotAtThisLevel => "NotAtThisLevel",
        };
        items.insert(format!("treatment {} {standing}", offer.treatment.code()));
    }
    let first_aid = outcome.advice.dos.iter().chain(&outcome.advice.donts);
    let first_aid = first_aid.filter(|_| outcome.shows(Section::FirstAid));
    items.extend(first_aid.map(|item| format!("first aid {}", item.code())));
    match outcome.plan {
        Some(Plan::Stages) => outcome.stages().iter().for_each(|stages| plan(stages, items)),
        Some(Plan::Withheld(why)) => drop(items.insert(format!("no plan {why:?}"))),
        None => {}
    }
    flags(session, outcome, items);
}

fn rules(outcome: &Outcome, items: &mut BTreeSet<String>) {
    let deciding: Vec<_> = outcome.reasons.iter().filter(|r| r.urgency == outcome.urgency).collect();
    items.extend(outcome.reasons.first().map(|first| format!("reason {}", first.finding.code())));
    let named = WhyNow::of(outcome).named;
    items.extend(named.iter().map(|reason| format!("hand-over {}", reason.finding.code())));
    for reason in &outcome.reasons {
        let code = reason.finding.code();
        items.insert(match reason.certainty {
            Certainty::Met => format!("rule {code} met"),
            Certainty::NotExcluded => format!("rule {code} not excluded"),
        });
        if medicine(english(), reason.finding).is_some() && reason.urgency == outcome.urgency {
            items.insert(format!("medicine {code}"));
        }
    }
    if let [only] = deciding[..] {
        let is_own_level =
            RED_FLAGS.iter().any(|r: &RedFlag| r.finding == only.finding && r.urgency == only.urgency);
        if only.certainty == Certainty::Met && is_own_level {
            items.insert(format!("rule {} decides", only.finding.code()));
        }
    }
}

fn plan(stages: &Stages, items: &mut BTreeSet<String>) {
    items.insert(format!("here {}", stages.here.code()));
    items.insert(format!("grade {:?}", stages.grade));
    items.insert(format!("ladder from step {}", stages.start_step));
    items.insert(format!("raises {}", stages.raise_minimum));
    for stage in &stages.stages {
        items.insert(format!("stage {}", stage.stage.code()));
        items.extend(stage.exercises.iter().map(|exercise| format!("exercise {}", exercise.code())));
    }
    items.extend(stages.adjustments.iter().map(|adjustment| format!("adjustment {adjustment:?}")));
    assert_eq!(stages.stages.len(), STAGES.len());
}

fn flags(session: &Session, outcome: &Outcome, items: &mut BTreeSet<String>) {
    let mut flag = |is_so: bool, name: &str| {
        if is_so {
            assert!(FLAGS.contains(&name), "{name}");
            items.insert(name.to_owned());
        }
    };
    let stages = outcome.stages();
    flag(outcome.is_under_16, "age under 16");
    flag(outcome.is_urgency_only && !outcome.is_under_16, "age not known");
    flag(outcome.is_nil_by_mouth, "nothing to eat or drink");
    flag(outcome.is_past_72_hours, "first 72 hours over");
    flag(outcome.patterns().is_empty(), "pattern not clear");
    flag(outcome.causes().is_empty(), "no cause");
    flag(stages.as_ref().is_some_and(|stages| stages.is_to_confirm), "plan to confirm");
    flag(stages.as_ref().is_some_and(|stages| stages.is_two_pass), "plan with two passes");
    flag(outcome.because.len() == 1, "decided by one answer");
    flag(outcome.because.len() > 1, "decided by several answers");
    let against: Vec<_> =
        outcome.offers().iter().map(|offer| Against::of(offer, &session.check.answers)).collect();
    flag(against.iter().any(|against| !against.answers.is_empty()), "treatment withheld by an answer");
    flag(against.iter().any(|against| !against.doubts.is_empty()), "treatment withheld by a doubt");
    assert!(outcome.would_change.is_empty() || next_open(&session.check.answers).is_none());
    for change in &outcome.would_change {
        let is_milder = change.urgency < outcome.urgency;
        match change.to {
            Said::Instead(_) if is_milder => flag(true, "milder with another answer"),
            Said::Not(_) if is_milder => flag(true, "milder without an item"),
            Said::Instead(_) => flag(true, "graver with another answer"),
            Said::Also(_) if !is_milder => flag(true, "graver with one more item"),
            // A calming item can do the opposite; no text depends on it.
            Said::Also(_) | Said::Not(_) => {}
        }
    }
}
