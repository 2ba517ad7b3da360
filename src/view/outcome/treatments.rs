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
use crate::parts::{button, drawing, fold, list, text};
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
        html! {
            <div>
                { text("h3", "", *heading) }
                if *wanted == Group::CheckFirst {
                    { text("p", "calm", told::NEEDS_CHECK) }
                    { button("alt", words::CHECK_PAINKILLERS, pressed(on_event, Event::Open(Step::Painkillers))) }
                }
                { for here.into_iter().map(one) }
            </div>
        }
    };
    open(Section::Treatments, html! { <div class="treatments">{ for GROUPS.iter().map(draw) }</div> })
}

fn one((row, standing, against): &Stands) -> Html {
    let words = told::words(row.treatment);
    let may_use = matches!(standing, Standing::Now | Standing::FromDay(_));
    let body = html! {
        <>
            { text("p", "", words.line) }
            if let (Some(figure), true) = (figure(row.treatment), may_use) {
                { drawing("figure", figure, "") }
            }
            if may_use {
                { how(row, words.how) }
            }
            { speaks_against(against) }
            { evidence(row.evidence) }
            { text("p", "calm small", format!("{} {}", told::SOURCES, why::sources(row.sources))) }
        </>
    };
    let when = match standing {
        Standing::FromDay(day) => told::from_day(*day),
        _ => String::new(),
    };
    fold(words.name, when, body)
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
fn how(row: &TreatmentRow, how: &'static str) -> Html {
    let dose: Vec<String> = row.dose.iter().map(|part: &Dose| told::dose(*part)).collect();
    html! {
        <>
            if !how.is_empty() {
                { text("p", "", how) }
            }
            if !dose.is_empty() {
                { text("p", "dose", sentence(&dose.join(", "))) }
            }
        </>
    }
}

/// A line of parts as a sentence.
fn sentence(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

fn speaks_against(against: &Against) -> Html {
    let said = against.answers.iter().map(|(id, index)| Html::from(short(*id, *index))).collect::<Vec<_>>();
    let doubts = why::doubted(&against.doubts).into_iter().map(Html::from).collect::<Vec<_>>();
    html! {
        <>
            if !said.is_empty() {
                { text("p", "", told::BECAUSE) }{ list("list", said) }
            }
            if !doubts.is_empty() {
                { text("p", "", told::BECAUSE_NOT_SURE) }{ list("list", doubts) }
            }
        </>
    }
}

/// The letter and what it means.
fn evidence(evidence: Evidence) -> Html {
    let letter = words::evidence_letter(evidence);
    html! {
        <p class="grade" data-grade={letter.to_lowercase()}><b>{ letter }</b>{ words::evidence(evidence) }</p>
    }
}

/// At the urgent levels: the same items, as names alone. None is to be used before somebody has looked.
pub fn not_now() -> Html {
    let names = TREATMENTS
        .iter()
        .filter(|row| row.in_article && row.is_self_help)
        .map(|row| Html::from(told::words(row.treatment).name))
        .collect();
    let body = html! { <>{ text("p", "", words::intro(Section::NotNow)) }{ list("list", names) }</> };
    fold(words::heading(Section::NotNow), "", body)
}
