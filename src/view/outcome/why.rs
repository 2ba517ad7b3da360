//! Why: two sentences, then the whole chain from answers to rule to source on request.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::{ChoiceId, Doubt};
use triage_core::protocol::source::{SourceId, source};
use triage_core::reasoning::Certainty;
use triage_core::reasoning::explain::Said;
use triage_core::session::outcome::Reason;
use triage_core::session::screen::Given;
use triage_core::session::{Event, Outcome};
use triage_core::words::en::source::short as cited;
use triage_core::words::en::{finding, outcome as words, question, screen};

use yew::prelude::Callback;

use super::open;
use crate::check::line;
use crate::given::{answer_text, short};
use crate::parts::{Doc, Start, fold_part};

/// This part of the outcome.
#[inline(never)]
pub fn why(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    open(d, Section::Why, |d| {
        because(d, outcome, on_event);
        match outcome.reasons.first() {
            Some(first) => suspicion(d, outcome, first),
            None => d.p(screen::WHY_NOTHING),
        }
        would_change(d, outcome, on_event);
        since(d, outcome);
        if !outcome.reasons.is_empty() {
            let heading = screen::why_chain(outcome.reasons.len());
            fold_part(d, heading, String::new(), Start::Closed, |d| {
                d.within("div.chain", |d| {
                    for reason in &outcome.reasons {
                        link(d, reason);
                    }
                });
            });
        }
    });
}

/// The answers that alone lead to the level, each with a button back to it. An emergency has its own way back.
fn because(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    if outcome.because.is_empty() {
        return;
    }
    d.calm(words::because(outcome.because.len()));
    d.within("dl.rows", |d| {
        for given in &outcome.because {
            match outcome.urgency {
                Urgency::Emergency => d.row(question::words(given.id).title, answer_text(given)),
                Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
                    line(d, given, words::CHECK_AGAIN, on_event);
                }
            }
        }
    });
}

/// What the first rule suspects, and why that matters.
fn suspicion(d: &mut Doc, outcome: &Outcome, first: &Reason) {
    let is_doubt_alone = outcome
        .reasons
        .iter()
        .filter(|reason| reason.urgency == first.urgency)
        .all(|reason| reason.certainty == Certainty::NotExcluded);
    d.within("p", |d| {
        d.line_of("b", format!("{}. ", finding::name(first.finding)));
        d.words(finding::reason(first.finding));
    });
    if is_doubt_alone {
        d.line("p.aside", words::BECAUSE_NOT_SURE);
    }
}

/// The one answer that would have changed the level most.
fn would_change(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let Some(change) = outcome.would_change.iter().min_by_key(|change| change.urgency) else { return };
    let level = screen::level_name(change.urgency);
    let answer = |index| short(ChoiceId { question: change.id, index });
    let sentence = match change.to {
        Said::Instead(index) => words::if_it_were(answer(index), level),
        Said::Also(index) => words::if_also(answer(index), level),
        Said::Not(index) => words::if_not(answer(index), level),
    };
    d.line_of("p", sentence);
    // The answers above already have their buttons.
    if outcome.because.iter().all(|given| given.id != change.id) {
        let given = outcome.given.iter().filter(|given| given.id == change.id);
        d.within("dl.rows", |d| given.for_each(|given| line(d, given, words::CHECK_AGAIN, on_event)));
    }
}

/// What has changed since the last check of this visit.
fn since(d: &mut Doc, outcome: &Outcome) {
    let Some(since) = &outcome.since else { return };
    d.line("h3", words::SINCE);
    if since.urgency != outcome.urgency {
        d.line_of("p", words::it_was(screen::level_name(since.urgency)));
    }
    if since.changed.is_empty() {
        return d.p(words::NOTHING_CHANGED);
    }
    d.within("dl.rows", |d| {
        for (before, after) in &since.changed {
            if let Some(either) = after.as_ref().or(before.as_ref()) {
                let of =
                    |given: &Option<Given>| given.as_ref().map_or(words::NOT_ASKED.to_owned(), answer_text);
                d.row(question::words(either.id).title, words::then_and_now(&of(before), &of(after)));
            }
        }
    });
}

/// What the runner is not sure about, in words: a choice, or a whole question.
#[inline(never)]
pub fn doubted(doubts: &[Doubt]) -> Vec<&'static str> {
    let doubt = |Doubt { question, item }: &Doubt| match *item {
        Some(index) => short(ChoiceId { question: *question, index }),
        None => question::words(*question).title,
    };
    doubts.iter().map(doubt).collect()
}

/// One rule: the level it asks for, the suspicion, the answers, its id and its sources.
fn link(d: &mut Doc, reason: &Reason) {
    d.open("div");
    d.line("h4", finding::name(reason.finding));
    d.p(finding::reason(reason.finding));
    d.open("dl.rows");
    d.row(screen::WHY_LEVEL, screen::level_name(reason.urgency).to_owned());
    let met: Vec<&str> = reason.answers.iter().map(|choice| short(*choice)).collect();
    if !met.is_empty() {
        d.row(screen::WHY_YOU_SAID, met.join("; "));
    }
    let doubts = doubted(&reason.doubts);
    if !doubts.is_empty() {
        d.row(screen::WHY_OPEN, doubts.join("; "));
    }
    d.row(screen::WHY_RULE, reason.finding.code().to_owned());
    d.row(screen::WHY_SOURCE, sources(reason.sources));
    d.close();
    d.close();
}

/// The references, each with how far it was read.
#[inline(never)]
pub fn sources(ids: &[SourceId]) -> String {
    let mut list = String::new();
    for source in ids.iter().filter_map(|id| source(*id)) {
        if !list.is_empty() {
            list.push_str("; ");
        }
        // Its number, until the language pack is here.
        let short = cited(source.id);
        if short.is_empty() {
            list.push('R');
            list.push_str(&source.id.number().to_string());
        }
        list.push_str(short);
        list.push_str(" (");
        list.push_str(words::source_status(source.status));
        list.push(')');
    }
    if list.is_empty() { words::NO_SOURCE.to_owned() } else { list }
}
