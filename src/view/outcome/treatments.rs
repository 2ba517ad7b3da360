//! Every treatment with its evidence, in three groups: for now, for later, and not for this runner.

use triage_core::protocol::grade::Evidence;
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
use crate::parts::{Doc, Start, button, fold, fold_graded, fold_part, runner};
use crate::send::pressed;

/// The groups, in the order shown. A treatment is in exactly one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Now,
    Later,
    NotForYou,
}

/// The heading of a group.
type Heading = fn(Words) -> &'static str;

const GROUPS: [(Group, Start, Heading); 3] = [
    (Group::Now, Start::Open, treatment::now),
    (Group::Later, Start::Closed, treatment::later),
    (Group::NotForYou, Start::Closed, treatment::not_for_you),
];

/// What studies found to have no effect is never among what can be used.
const fn group(standing: Standing, evidence: Evidence) -> Group {
    match (standing, evidence) {
        (_, Evidence::X) | (Standing::Blocked | Standing::NotRuledOut | Standing::Over, _) => {
            Group::NotForYou
        }
        (Standing::Now, _) => Group::Now,
        (Standing::NeedsCheck | Standing::FromDay(_) | Standing::NotAtThisLevel, _) => Group::Later,
    }
}

/// This part of the outcome.
#[inline(never)]
pub fn treatments(d: &mut Doc, outcome: &Outcome, answers: &Answers, on_event: &Callback<Event>) {
    let words = d.words();
    let offers = outcome.offers();
    open(d, Section::Treatments, |d| {
        for (wanted, start, heading) in GROUPS {
            let mut here = Vec::new();
            for offer in &offers {
                let row = TREATMENTS.iter().find(|row| row.treatment == offer.treatment);
                let row = row.filter(|row| group(offer.standing, row.evidence) == wanted);
                here.extend(row.map(|row| (row, offer.standing, Against::of(offer, answers))));
            }
            if here.is_empty() {
                continue;
            }
            let count = screen::counted(words, heading(words), count_of(here.len()));
            fold_part(d, count, String::new(), start, |d| {
                if here.iter().any(|(_, standing, _)| *standing == Standing::NeedsCheck) {
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

/// Why a treatment waits, beside its name. Empty where it does not.
fn when(words: Words, standing: Standing) -> String {
    match standing {
        Standing::FromDay(day) => treatment::from_day(words, u32::from(day)),
        Standing::NeedsCheck => treatment::check_first(words).to_owned(),
        Standing::NotAtThisLevel => treatment::after_the_visit(words).to_owned(),
        Standing::Over => treatment::over(words).to_owned(),
        Standing::Now | Standing::Blocked | Standing::NotRuledOut => String::new(),
    }
}

/// A name, one line and the letter of its evidence; the rest is folded.
fn one(d: &mut Doc, row: &'static TreatmentRow, standing: Standing, against: &Against) {
    let words = d.words();
    let letter = texts::evidence_letter(row.evidence);
    let line = treatment::line(words, row.treatment);
    fold_graded(d, treatment::name(words, row.treatment), when(words, standing), line, letter, |d| {
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

/// What the letter means, and the references.
fn evidence(d: &mut Doc, row: &TreatmentRow) {
    let words = d.words();
    d.p(texts::evidence(words, row.evidence));
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
