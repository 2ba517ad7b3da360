//! Every treatment with its evidence, grouped by whether and when it suits this runner.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::Step;
use triage_core::protocol::treatment::{TREATMENTS, Treatment, TreatmentRow};
use triage_core::reasoning::advise::Standing;
use triage_core::session::outcome::Against;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::{outcome as words, treatment};
use yew::prelude::*;

use super::{open, why};
use crate::drawings::exercise::Pose;
use crate::given::short;
use crate::parts::{Doc, Name, Start, button, drawing, fold, fold_item, fold_part};
use crate::send::pressed;

/// The groups, in the order shown. A treatment is in exactly one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Now,
    CheckFirst,
    Later,
    NotForYou,
    AfterTheVisit,
    Over,
}

const GROUPS: [(Group, &str); 6] = [
    (Group::Now, treatment::NOW),
    (Group::CheckFirst, treatment::CHECK_FIRST),
    (Group::Later, treatment::LATER),
    (Group::NotForYou, treatment::NOT_FOR_YOU),
    (Group::AfterTheVisit, treatment::AFTER_THE_VISIT),
    (Group::Over, treatment::OVER),
];

const fn group(standing: Standing) -> Group {
    match standing {
        Standing::Now => Group::Now,
        Standing::NeedsCheck => Group::CheckFirst,
        Standing::FromDay(_) => Group::Later,
        Standing::Blocked | Standing::NotRuledOut => Group::NotForYou,
        Standing::NotAtThisLevel => Group::AfterTheVisit,
        Standing::Over => Group::Over,
    }
}

/// This part of the outcome.
#[inline(never)]
pub fn treatments(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    open(d, Section::Treatments, |d| {
        for (wanted, heading) in GROUPS {
            let offers = outcome.advice.treatments.iter().zip(&outcome.against);
            let mut here = Vec::new();
            for (offer, against) in offers.filter(|(offer, _)| group(offer.standing) == wanted) {
                let row = TREATMENTS.iter().find(|row| row.treatment == offer.treatment);
                here.extend(row.map(|row| (row, offer.standing, against)));
            }
            if here.is_empty() {
                continue;
            }
            let count = format!("{heading} ({})", here.len());
            fold_part(d, count, first_names(&here), Start::Closed, |d| {
                if wanted == Group::CheckFirst {
                    d.calm(treatment::NEEDS_CHECK);
                    let check = pressed(on_event, Event::Open(Step::Painkillers));
                    button(d, "alt", words::CHECK_PAINKILLERS, check);
                }
                d.within("div.treatments", |d| {
                    for (row, standing, against) in &here {
                        one(d, row, *standing, against);
                    }
                });
            });
        }
    });
}

/// A group's first few treatments, to show what it holds.
fn first_names(here: &[(&'static TreatmentRow, Standing, &Against)]) -> String {
    let names: Vec<&str> = here.iter().take(3).map(|(row, ..)| treatment::name(row.treatment)).collect();
    let more = if here.len() > names.len() { " …" } else { "" };
    format!("{}{more}", names.join(" · "))
}

fn one(d: &mut Doc, row: &'static TreatmentRow, standing: Standing, against: &Against) {
    let words = treatment::words(row.treatment);
    let when = match standing {
        Standing::FromDay(day) => treatment::from_day(day),
        _ => String::new(),
    };
    fold_item(d, words.name, when, |d| {
        d.p(words.line);
        // How it is done, and how much: only if it may be used.
        if matches!(standing, Standing::Now | Standing::FromDay(_)) {
            if let Some(pose) = pose(row.treatment) {
                drawing(d, "figure", &pose.figure(), "");
            }
            how(d, row, words.how);
        }
        reasons_against(d, against);
        if standing == Standing::Blocked && against.answers.is_empty() && against.doubts.is_empty() {
            d.p(treatment::COMPARE_FIRST);
        }
        evidence(d, row);
    });
}

/// Only the stretches are drawn: the two at the wall differ only in one knee.
const fn pose(treatment: Treatment) -> Option<Pose> {
    match treatment {
        Treatment::TowelStretch => Some(Pose::TowelStretch),
        Treatment::WallStretchBent => Some(Pose::WallStretchBent),
        Treatment::WallStretch => Some(Pose::WallStretchStraight),
        _ => None,
    }
}

fn how(d: &mut Doc, row: &TreatmentRow, how: &'static str) {
    if !how.is_empty() {
        d.p(how);
    }
    let dose: Vec<String> = row.dose.iter().map(|part| treatment::dose(*part)).collect();
    if !dose.is_empty() {
        d.line_of("p.dose", sentence(&dose.join(", ")));
    }
}

/// A line of parts as a sentence.
fn sentence(line: &str) -> String {
    let mut letters = line.chars();
    let mut sentence = String::new();
    sentence.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    sentence.push_str(letters.as_str());
    sentence.push('.');
    sentence
}

fn reasons_against(d: &mut Doc, against: &Against) {
    if !against.answers.is_empty() {
        let said: Vec<&str> = against.answers.iter().map(|choice| short(*choice)).collect();
        d.p(treatment::BECAUSE);
        d.fixed_list(&said);
    }
    if !against.doubts.is_empty() {
        d.p(treatment::BECAUSE_NOT_SURE);
        d.fixed_list(&why::doubted(&against.doubts));
    }
}

/// The letter, what it means, and the references.
fn evidence(d: &mut Doc, row: &TreatmentRow) {
    let letter = words::evidence_letter(row.evidence);
    d.open("p.grade");
    d.attribute(Name::DataGrade, letter);
    d.line("b", letter);
    d.words(words::evidence(row.evidence));
    d.close();
    d.line_of("p.source", format!("{} {}", treatment::SOURCES, why::sources(row.sources)));
}

/// At the urgent levels: the article's self-help, by name only. None is to be used before the leg has been examined.
#[inline(never)]
pub fn not_now(d: &mut Doc) {
    fold(d, words::heading(Section::NotNow), String::new(), |d| {
        d.p(words::intro(Section::NotNow));
        let self_help = TREATMENTS.iter().filter(|row| row.in_article && row.is_self_help);
        let names: Vec<&str> = self_help.map(|row| treatment::name(row.treatment)).collect();
        d.fixed_list(&names);
    });
}
