//! Every treatment with its evidence, grouped by how it stands for this runner.

use triage_core::protocol::Evidence;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::Step;
use triage_core::protocol::treatment::{Dose, TREATMENTS, Treatment, TreatmentRow};
use triage_core::reasoning::advise::Standing;
use triage_core::session::outcome::Against;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::{outcome as words, treatment as told};
use yew::prelude::*;

use super::{open, why};
use crate::drawings::{Figure, exercise as figures};
use crate::given::short;
use crate::parts::{all, button, drawing, el, el_with, fold, fold_part, list, plain, some, text};
use crate::send::pressed;

/// A treatment, how it stands, and what speaks against it.
type Stands<'a> = (&'static TreatmentRow, Standing, &'a Against);

/// The groups, in the order shown. A treatment stands in exactly one.
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
    (Group::Now, told::NOW),
    (Group::CheckFirst, told::CHECK_FIRST),
    (Group::Later, told::LATER),
    (Group::NotForYou, told::NOT_FOR_YOU),
    (Group::AfterTheVisit, told::AFTER_THE_VISIT),
    (Group::Over, told::OVER),
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

/// The part of the outcome.
#[inline(never)]
pub fn treatments(outcome: &Outcome, on_event: &Callback<Event>) -> Html {
    let offers = outcome.advice.treatments.iter().zip(&outcome.against).filter_map(|(offer, against)| {
        let row = TREATMENTS.iter().find(|row| row.treatment == offer.treatment)?;
        Some((row, offer.standing, against))
    });
    let all: Vec<Stands> = offers.collect();
    let draw = |(wanted, heading): &(Group, &'static str)| {
        let here: Vec<&Stands> = all.iter().filter(|(_, standing, _)| group(*standing) == *wanted).collect();
        if here.is_empty() {
            return Html::default();
        }
        let mut parts = vec![text("h3", "", *heading)];
        if *wanted == Group::CheckFirst {
            parts.push(text("p", "calm", told::NEEDS_CHECK));
            let check = pressed(on_event, Event::Open(Step::Painkillers));
            parts.push(button("alt", words::CHECK_PAINKILLERS, check));
        }
        parts.extend(here.into_iter().map(one));
        el("div", "", parts)
    };
    open(Section::Treatments, el("div", "treatments", GROUPS.iter().map(draw).collect()))
}

#[inline(never)]
fn one((row, standing, against): &Stands) -> Html {
    let words = told::words(row.treatment);
    let may_use = matches!(standing, Standing::Now | Standing::FromDay(_));
    let mut parts = vec![text("p", "", words.line)];
    if may_use {
        parts.extend(figure(row.treatment).map(|figure| drawing("figure", figure, "")));
        how(&mut parts, row, words.how);
    }
    speaks_against(&mut parts, against);
    parts.push(evidence(row.evidence));
    parts.push(text("p", "calm small", format!("{} {}", told::SOURCES, why::sources(row.sources))));
    let when = match standing {
        Standing::FromDay(day) => told::from_day(*day),
        _ => String::new(),
    };
    fold_part(words.name, when, all(parts))
}

/// The stretches are drawn: the two at the wall differ in one knee.
const fn figure(treatment: Treatment) -> Option<&'static Figure> {
    match treatment {
        Treatment::TowelStretch => Some(&figures::TOWEL_STRETCH),
        Treatment::WallStretchBent => Some(&figures::WALL_STRETCH_BENT),
        Treatment::WallStretch => Some(&figures::WALL_STRETCH_STRAIGHT),
        _ => None,
    }
}

/// How it is done, and how much: only where it may be used.
#[inline(never)]
fn how(parts: &mut Vec<Html>, row: &TreatmentRow, how: &'static str) {
    if !how.is_empty() {
        parts.push(text("p", "", how));
    }
    let dose: Vec<String> = row.dose.iter().map(|part: &Dose| told::dose(*part)).collect();
    if !dose.is_empty() {
        parts.push(text("p", "dose", sentence(&dose.join(", "))));
    }
}

/// A line of parts as a sentence.
#[inline(never)]
fn sentence(line: &str) -> String {
    let mut letters = line.chars();
    let first = letters.next().map_or(' ', |first| first.to_ascii_uppercase());
    format!("{first}{}.", letters.as_str())
}

#[inline(never)]
fn speaks_against(parts: &mut Vec<Html>, against: &Against) {
    let said: Vec<Html> = against.answers.iter().map(|(id, index)| plain(short(*id, *index))).collect();
    if !said.is_empty() {
        parts.push(text("p", "", told::BECAUSE));
        parts.push(list("list", said));
    }
    let doubts: Vec<Html> = why::doubted(&against.doubts).into_iter().map(plain).collect();
    if !doubts.is_empty() {
        parts.push(text("p", "", told::BECAUSE_NOT_SURE));
        parts.push(list("list", doubts));
    }
}

/// The letter and what it means.
#[inline(never)]
fn evidence(evidence: Evidence) -> Html {
    let letter = words::evidence_letter(evidence);
    el_with(
        "p",
        &["class", "data-grade"],
        vec![some("grade"), some(letter)],
        vec![text("b", "", letter), plain(words::evidence(evidence))],
    )
}

/// At the urgent levels: the same items, as names alone. None is to be used before somebody has looked.
#[inline(never)]
pub fn not_now() -> Html {
    let names = TREATMENTS
        .iter()
        .filter(|row| row.in_article && row.is_self_help)
        .map(|row| Html::from(told::words(row.treatment).name))
        .collect();
    let body = all(vec![text("p", "", words::intro(Section::NotNow)), list("list", names)]);
    fold(words::heading(Section::NotNow), "", body)
}
