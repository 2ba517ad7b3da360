//! Every treatment with its evidence, grouped by whether and when it suits this runner.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::treatment::{SELF_HELP, TREATMENTS, Treatment, TreatmentRow};
use triage_core::reasoning::advise::Standing;
use triage_core::reasoning::interview::Answers;
use triage_core::session::later::Against;
use triage_core::session::{Event, Outcome};
use triage_core::words::{Words, outcome as texts, screen, treatment};
use yew::prelude::*;

use super::{open, why};
use crate::drawings::exercise::{TOWEL_STRETCH, WALL_STRETCH_BENT, WALL_STRETCH_STRAIGHT};
use crate::drawings::runner::Moving;
use crate::given::short;
use crate::parts::{Doc, Name, Start, button, fold, fold_item, fold_part, runner};
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

/// The heading of a group.
type Heading = fn(Words) -> &'static str;

const GROUPS: [(Group, Heading); 6] = [
    (Group::Now, treatment::now),
    (Group::CheckFirst, treatment::check_first),
    (Group::Later, treatment::later),
    (Group::NotForYou, treatment::not_for_you),
    (Group::AfterTheVisit, treatment::after_the_visit),
    (Group::Over, treatment::over),
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
pub fn treatments(d: &mut Doc, outcome: &Outcome, answers: &Answers, on_event: &Callback<Event>) {
    let words = d.words();
    let offers = outcome.offers();
    open(d, Section::Treatments, |d| {
        for (wanted, heading) in GROUPS {
            let mut here = Vec::new();
            for offer in offers.iter().filter(|offer| group(offer.standing) == wanted) {
                let row = TREATMENTS.iter().find(|row| row.treatment == offer.treatment);
                here.extend(row.map(|row| (row, offer.standing, Against::of(offer, answers))));
            }
            if here.is_empty() {
                continue;
            }
            let count = screen::counted(words, heading(words), count_of(here.len()));
            fold_part(d, count, first_names(words, &here), Start::Closed, |d| {
                if wanted == Group::CheckFirst {
                    d.calm(treatment::needs_check(words));
                    let check = pressed(on_event, Event::Open(QuestionId::PainkillerHealth));
                    button(d, "alt", texts::check_painkillers(words), check);
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
fn first_names(words: Words, here: &[(&'static TreatmentRow, Standing, Against)]) -> String {
    let names: Vec<&str> =
        here.iter().take(3).map(|(row, ..)| treatment::name(words, row.treatment)).collect();
    let line = screen::line(words, &names, screen::dot);
    if here.len() > names.len() { screen::and_more(words, &line) } else { line }
}

fn one(d: &mut Doc, row: &'static TreatmentRow, standing: Standing, against: &Against) {
    let words = d.words();
    let when = match standing {
        Standing::FromDay(day) => treatment::from_day(words, u32::from(day)),
        _ => String::new(),
    };
    fold_item(d, treatment::name(words, row.treatment), when, |d| {
        d.p(treatment::line(words, row.treatment));
        // How it is done, and how much: only if it may be used.
        if matches!(standing, Standing::Now | Standing::FromDay(_)) {
            if let Some(stretch) = stretch(row.treatment) {
                runner(d, stretch, "");
            }
            how(d, row, treatment::how(words, row.treatment));
        }
        reasons_against(d, against);
        if standing == Standing::Blocked && against.answers.is_empty() && against.doubts.is_empty() {
            d.p(treatment::compare_first(words));
        }
        evidence(d, row);
    });
}

/// Only the stretches are drawn: the two at the wall differ only in one knee.
fn stretch(treatment: Treatment) -> Option<&'static Moving> {
    match treatment {
        Treatment::TowelStretch => Some(&TOWEL_STRETCH),
        Treatment::WallStretchBent => Some(&WALL_STRETCH_BENT),
        Treatment::WallStretch => Some(&WALL_STRETCH_STRAIGHT),
        _ => None,
    }
}

fn how(d: &mut Doc, row: &TreatmentRow, how: &'static str) {
    let words = d.words();
    if !how.is_empty() {
        d.p(how);
    }
    let dose: Vec<String> = row.dose.iter().map(|part| treatment::dose(words, *part)).collect();
    if !dose.is_empty() {
        let line = screen::line(words, &dose, screen::comma);
        d.line_of("p.dose", screen::sentence(words, &line));
    }
}

/// How many, for a sentence.
fn count_of(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

fn reasons_against(d: &mut Doc, against: &Against) {
    let words = d.words();
    if !against.answers.is_empty() {
        let said: Vec<&str> = against.answers.iter().map(|choice| short(words, *choice)).collect();
        d.p(treatment::because(words));
        d.fixed_list(&said);
    }
    if !against.doubts.is_empty() {
        d.p(treatment::because_not_sure(words));
        d.fixed_list(&why::doubted(words, &against.doubts));
    }
}

/// The letter, what it means, and the references.
fn evidence(d: &mut Doc, row: &TreatmentRow) {
    let words = d.words();
    let letter = texts::evidence_letter(row.evidence);
    d.open("p.grade");
    d.attribute(Name::DataGrade, letter);
    d.line("b", letter);
    d.text(" ");
    d.text(texts::evidence(words, row.evidence));
    d.close();
    d.line_of("p.source", format!("{} {}", treatment::sources(words), why::sources(words, row.sources)));
}

/// At the urgent levels: the article's self-help, by name only. None is to be used before the leg has been examined.
#[inline(never)]
pub fn not_now(d: &mut Doc) {
    let words = d.words();
    fold(d, texts::heading(words, Section::NotNow), String::new(), |d| {
        d.p(texts::intro(words, Section::NotNow));
        let names: Vec<&str> = SELF_HELP.iter().map(|item| treatment::name(words, *item)).collect();
        d.fixed_list(&names);
    });
}
