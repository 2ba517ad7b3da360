//! The hand-over: what a clinician with half a minute has to know, in rows by what could be wrong.

use triage_core::protocol::Urgency;
use triage_core::protocol::handover::{Place, Row};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::plan::Plan;
use triage_core::session::handover::{Handover, MOST_NAMED, Standing, WhyNow};
use triage_core::session::{Outcome, Session};
use triage_core::words::{finding, handover as texts, impression, outcome, question, screen, treatment};

use super::said::{filed, point, said, unknown};
use crate::given::short;
use crate::parts::Doc;

/// This part of the outcome, whose heading is that of its view.
#[inline(never)]
pub fn tell(d: &mut Doc, session: &Session, shown: &Outcome) {
    let words = d.words();
    let handover = Handover::of(&session.check.answers, shown);
    d.within("div.tell", |d| {
        d.within("p.paper", |d| {
            d.line("b", outcome::print_title(words));
            d.text(" ");
            d.line("span", texts::patient_name(words));
            d.text(" ");
            d.line("span", texts::date_of_birth(words));
        });
        if shown.is_under_16 {
            d.within("p", |d| d.line("b", texts::under_16(words)));
        }
        d.within("div.summary", |d| summary(d, &handover, shown));
        d.within("dl.points", |d| {
            for row in Row::ALL.iter().filter(|row| !handover.is_unasked(Place::In(**row))) {
                match row {
                    Row::Why => why(d, shown),
                    Row::Advice => advice(d, shown),
                    Row::Clot
                    | Row::Tear
                    | Row::Pressure
                    | Row::Infection
                    | Row::Muscle
                    | Row::Bone
                    | Row::Medicines
                    | Row::Function
                    | Row::Training => filed(d, *row, &handover),
                }
            }
        });
        unasked(d, &handover);
        withdrawn(d, shown);
        origin(d, session, shown);
    });
}

/// The complaint and what is advised. An emergency ends the questions before the complaint is known, so what is advised
/// comes first there: silence is the last thing to read.
fn summary(d: &mut Doc, handover: &Handover, shown: &Outcome) {
    let words = d.words();
    let advised = texts::advised(words, outcome::title(words, shown.urgency, shown.route));
    if handover.said(Place::Headline, Standing::Yes).next().is_none() {
        d.line_of("p", advised);
        said(d, handover, Place::Headline);
    } else {
        said(d, handover, Place::Headline);
        d.line_of("p", advised);
    }
}

/// The rules that decide, in words. Where nobody has to be seen soon, that none does, and the pattern.
#[inline(never)]
pub fn why(d: &mut Doc, shown: &Outcome) {
    let words = d.words();
    let why = WhyNow::of(shown);
    point(d, texts::label(words, Row::Why), |d| {
        for reason in &why.named {
            d.p(finding::tell(words, reason.finding));
        }
        for reason in &why.not_excluded {
            d.line_of("p.unknown", texts::not_ruled_out(words, finding::name(words, reason.finding)));
        }
        let named: Vec<&str> =
            why.also.iter().take(MOST_NAMED).map(|also| finding::name(words, *also)).collect();
        let named = screen::line(words, &named, screen::semicolon);
        match why.also.len().saturating_sub(MOST_NAMED) {
            _ if named.is_empty() => {}
            0 => d.line_of("p.calm", texts::also(words, &named)),
            more => {
                let more = u32::try_from(more).unwrap_or(u32::MAX);
                d.line_of("p.calm", texts::also_more(words, &named, more));
            }
        }
        match shown.urgency {
            Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays => {}
            Urgency::Routine | Urgency::SelfCare => no_rule(d, shown),
        }
        if let Some(earlier) = shown.earlier {
            d.line_of("p", texts::earlier(words, outcome::level_name(words, earlier)));
        }
    });
}

/// That no rule asks for a clinician soon, and the patterns that the runner reads. Their names are in the second file of
/// words: until it is here, nothing is said of them.
fn no_rule(d: &mut Doc, shown: &Outcome) {
    let words = d.words();
    let patterns = shown.patterns();
    let names: Vec<&str> = patterns
        .iter()
        .map(|pattern| impression::name(words, *pattern))
        .filter(|name| !name.is_empty())
        .collect();
    d.within("p", |d| {
        d.text(texts::no_rule(words));
        d.text(" ");
        if patterns.is_empty() {
            d.text(texts::no_pattern(words));
        } else if !names.is_empty() {
            d.text_of(texts::patterns(words, &screen::line(words, &names, screen::semicolon)));
        }
    });
}

/// The rows of which nothing was asked, in one line.
fn unasked(d: &mut Doc, handover: &Handover) {
    let words = d.words();
    let rows = Row::ALL.iter().filter(|row| handover.is_unasked(Place::In(**row)));
    let labels: Vec<&str> = rows.map(|row| texts::label(words, *row)).collect();
    if !labels.is_empty() {
        // A label may have commas of its own.
        unknown(d, texts::not_asked_at_all(words), &screen::line(words, &labels, screen::semicolon));
    }
}

/// What the runner was advised: where to go, about a medicine, and what to do and not to do until then.
#[inline(never)]
pub fn advice(d: &mut Doc, shown: &Outcome) {
    let words = d.words();
    let mut advice = Vec::new();
    for reason in shown.reasons.iter().filter(|reason| reason.urgency == shown.urgency) {
        let medicine = outcome::medicine(words, reason.finding);
        advice.extend(medicine.filter(|medicine| !advice.contains(medicine)));
    }
    if shown.shows(Section::FirstAid) {
        let first_aid = shown.advice.dos.iter().chain(&shown.advice.donts);
        advice.extend(first_aid.map(|item| treatment::first_aid(words, *item)));
    }
    if shown.plan == Some(Plan::Stages) {
        advice.push(texts::plan_shown(words));
    }
    point(d, texts::label(words, Row::Advice), |d| {
        d.within("p.calm", |d| {
            d.text_of(screen::sentence(words, outcome::place(words, shown.urgency, shown.route)));
            for line in advice {
                d.text(" ");
                d.text(line);
            }
        });
    });
}

/// Answers that were withdrawn as a mistake are listed all the same.
pub fn withdrawn(d: &mut Doc, shown: &Outcome) {
    let words = d.words();
    if shown.withdrawn.is_empty() {
        return;
    }
    let said: Vec<&str> = shown.withdrawn.iter().map(|choice| short(words, *choice)).collect();
    d.within("div.aside", |d| {
        d.p(question::taken_back(words));
        d.fixed_list(&said);
    });
}

/// Where it comes from: the runner alone, when, by which rules, and who has reviewed them.
fn origin(d: &mut Doc, session: &Session, shown: &Outcome) {
    let words = d.words();
    d.within("p.source", |d| {
        d.text(texts::self_reported(words));
        d.text(" ");
        if let Some((day, minute)) = session.clock.day_of(session.check.answered_at) {
            d.text_of(screen::sentence(words, &texts::answered_on(words, day, minute)));
            d.text(" ");
        }
        let rules: Vec<&str> = WhyNow::of(shown).rules().into_iter().map(Finding::code).collect();
        if !rules.is_empty() {
            d.text_of(texts::rules(words, &screen::line(words, &rules, screen::comma)));
            d.text(" ");
        }
        d.text_of(outcome::review_state(words));
    });
}
