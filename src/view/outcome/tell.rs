//! The hand-over: what a clinician with half a minute has to know, in rows by what could be wrong. It prints on a page of
//! its own.

use triage_core::protocol::handover::{HEADLINE, Place, Row};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::{ChoiceId, Doubt, QuestionId};
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::plan::Plan;
use triage_core::session::handover::{Handover, Standing, WhyNow};
use triage_core::session::{Outcome, Session};
use triage_core::words::{Words, finding, handover as texts, outcome, question, screen, treatment};

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
        d.within("div.summary", |d| {
            said(d, &handover, Place::Headline);
            d.line_of("p", texts::advised(words, outcome::title(words, shown.urgency, shown.route)));
        });
        d.within("dl.points", |d| {
            for row in Row::ALL {
                match row {
                    Row::WhyNow => why_now(d, shown),
                    Row::Advice => point(d, Row::Advice, |d| advice(d, shown)),
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
        withdrawn(d, shown);
        origin(d, session);
    });
}

/// A row of the table.
fn point(d: &mut Doc, row: Row, fill: impl FnOnce(&mut Doc)) {
    let words = d.words();
    d.open("div");
    d.line("dt", texts::label(words, row));
    d.open("dd");
    fill(d);
    d.close();
    d.close();
}

fn filed(d: &mut Doc, row: Row, handover: &Handover) {
    if handover.says(Place::In(row)) {
        point(d, row, |d| said(d, handover, Place::In(row)));
    }
}

/// What was answered, then what was denied, then what nobody knows: a reader takes silence for "no".
#[inline(never)]
fn said(d: &mut Doc, handover: &Handover, place: Place) {
    let words = d.words();
    for (element, standing, sentence, join) in [
        ("p", Standing::Yes, screen::sentence as fn(Words, &str) -> String, screen::dot as Join),
        ("p.calm", Standing::No, texts::denied, screen::comma),
        ("p.unknown", Standing::Unsure, texts::unsure, screen::comma),
        ("p.unknown", Standing::Open, texts::not_asked, screen::comma),
    ] {
        let names: Vec<String> =
            handover.said(place, standing).map(|about| name(words, standing, about)).collect();
        if !names.is_empty() {
            d.line_of(element, sentence(words, &screen::line(words, &names, join)));
        }
    }
}

type Join = fn(Words, &str, &str) -> String;

/// An answer in a row is read back as elsewhere; everything else is as short as can be, and a number as it is written.
fn name(words: Words, standing: Standing, about: Doubt) -> String {
    let Doubt { question, item } = about;
    match (standing, item) {
        (Standing::Yes, Some(index)) => match question {
            QuestionId::PainNow => texts::pain_now(words, question::choice(words, question, index).label),
            QuestionId::PainWorst => texts::pain_worst(words, question::choice(words, question, index).label),
            id if HEADLINE.contains(&id) => texts::about(words, about).to_owned(),
            _ => short(words, ChoiceId { question, index }).to_owned(),
        },
        (Standing::Yes | Standing::No | Standing::Unsure | Standing::Open, _) => {
            texts::about(words, about).to_owned()
        }
    }
}

/// The rules that decide, with their ids.
#[inline(never)]
fn why_now(d: &mut Doc, shown: &Outcome) {
    let words = d.words();
    let why = WhyNow::of(shown);
    if why.is_empty() && shown.earlier.is_none() {
        return;
    }
    point(d, Row::WhyNow, |d| {
        for reason in &why.named {
            let tell = finding::tell(words, reason.finding);
            d.line_of("p", texts::finding(words, tell, reason.finding.code()));
        }
        for reason in &why.not_excluded {
            let name = finding::name(words, reason.finding);
            d.line_of("p.unknown", texts::not_ruled_out(words, name, reason.finding.code()));
        }
        if !why.also.is_empty() {
            let rules: Vec<&str> = why.also.iter().map(|finding| Finding::code(*finding)).collect();
            d.line_of("p.calm", texts::also(words, &screen::line(words, &rules, screen::comma)));
        }
        if let Some(earlier) = shown.earlier {
            d.line_of("p", texts::earlier(words, outcome::level_name(words, earlier)));
        }
    });
}

/// What the runner was advised: where to go, about a medicine, and what to do and not to do until then.
#[inline(never)]
fn advice(d: &mut Doc, shown: &Outcome) {
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
    d.within("p.calm", |d| {
        d.text_of(screen::sentence(words, outcome::place(words, shown.urgency, shown.route)));
        for line in advice {
            d.text(" ");
            d.text(line);
        }
    });
}

/// Answers that were withdrawn as a mistake are listed all the same.
fn withdrawn(d: &mut Doc, shown: &Outcome) {
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
fn origin(d: &mut Doc, session: &Session) {
    let words = d.words();
    d.within("p.source", |d| {
        d.text(texts::self_reported(words));
        d.text(" ");
        if let Some((day, minute)) = session.clock.day_of(session.check.answered_at) {
            d.text_of(screen::sentence(words, &texts::answered_on(words, day, minute)));
            d.text(" ");
        }
        d.text_of(outcome::review_state(words));
    });
}
