//! Why: two sentences, then the whole chain from answers to rule to source on request.

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{ChoiceId, Doubt};
use triage_core::protocol::source::{SourceId, source};
use triage_core::reasoning::Certainty;
use triage_core::reasoning::explain::{Change, Said};
use triage_core::session::outcome::Reason;
use triage_core::session::screen::Given;
use triage_core::session::{Event, Outcome};
use triage_core::words::{Words, finding, outcome as texts, question, screen, source as cited_as};

use yew::prelude::Callback;

use crate::check::line;
use crate::given::{answer_text, short};
use crate::parts::{Doc, fold};

/// This part of the outcome.
#[inline(never)]
pub fn why(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("section.section", |d| {
        match outcome.reasons.first() {
            Some(first) => suspicion(d, outcome, first),
            None => d.p(screen::why_nothing(words)),
        }
        because(d, outcome, on_event);
        would_change(d, outcome, on_event);
        since(d, outcome);
        if !outcome.reasons.is_empty() {
            let heading = screen::why_chain(words, u32::try_from(outcome.reasons.len()).unwrap_or(u32::MAX));
            fold(d, heading, String::new(), |d| {
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
    let words = d.words();
    if outcome.because.is_empty() {
        return;
    }
    d.line_of("p.calm", texts::because(words, u32::try_from(outcome.because.len()).unwrap_or(u32::MAX)));
    d.within("dl.rows", |d| {
        for given in &outcome.because {
            match outcome.urgency {
                Urgency::Emergency => d.row(question::title(words, given.id), answer_text(words, given)),
                Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
                    line(d, given, texts::check_again(words), on_event);
                }
            }
        }
    });
}

/// What the first rule suspects, and why that matters.
fn suspicion(d: &mut Doc, outcome: &Outcome, first: &Reason) {
    let words = d.words();
    let is_doubt_alone = outcome
        .reasons
        .iter()
        .filter(|reason| reason.urgency == first.urgency)
        .all(|reason| reason.certainty == Certainty::NotExcluded);
    d.within("p", |d| {
        d.line_of("b", screen::sentence(words, finding::name(words, first.finding)));
        d.text(" ");
        d.text(finding::reason(words, first.finding));
    });
    if is_doubt_alone {
        d.line("p.aside", texts::because_not_sure(words));
    }
}

/// The one answer that would have made it more urgent. One that would have made it less urgent is not shown: it would
/// teach what to leave out.
fn would_change(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    let graver = |change: &&Change| change.urgency > outcome.urgency;
    let Some(change) = outcome.would_change.iter().find(graver) else { return };
    let level = texts::level_name(words, change.urgency);
    let answer = |index| short(words, ChoiceId { question: change.id, index });
    let sentence = match change.to {
        Said::Instead(index) => texts::if_it_were(words, answer(index), level),
        Said::Also(index) => texts::if_also(words, answer(index), level),
        Said::Not(index) => texts::if_not(words, answer(index), level),
    };
    d.line_of("p", sentence);
    // The answers above already have their buttons.
    if outcome.because.iter().all(|given| given.id != change.id) {
        let given = outcome.given.iter().filter(|given| given.id == change.id);
        d.within("dl.rows", |d| given.for_each(|given| line(d, given, texts::check_again(words), on_event)));
    }
}

/// What has changed since the last check of this visit.
fn since(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    let Some(since) = &outcome.since else { return };
    d.line("h2", texts::since(words));
    if since.urgency != outcome.urgency {
        d.line_of("p", texts::it_was(words, texts::level_name(words, since.urgency)));
    }
    if since.changed.is_empty() {
        return d.p(texts::nothing_changed(words));
    }
    d.within("dl.rows", |d| {
        for (before, after) in &since.changed {
            if let Some(either) = after.as_ref().or(before.as_ref()) {
                let of = |given: &Option<Given>| {
                    given
                        .as_ref()
                        .map_or(texts::not_asked(words).to_owned(), |given| answer_text(words, given))
                };
                d.row(question::title(words, either.id), texts::then_and_now(words, &of(before), &of(after)));
            }
        }
    });
}

/// What the runner is not sure about, in words: a choice, or a whole question.
#[inline(never)]
pub fn doubted(words: Words, doubts: &[Doubt]) -> Vec<&'static str> {
    let doubt = |Doubt { question, item }: &Doubt| match *item {
        Some(index) => short(words, ChoiceId { question: *question, index }),
        None => question::title(words, *question),
    };
    doubts.iter().map(doubt).collect()
}

/// One rule: the level it asks for, the suspicion, the answers, its id and its sources.
fn link(d: &mut Doc, reason: &Reason) {
    let words = d.words();
    d.open("div");
    d.line("h3", finding::name(words, reason.finding));
    d.p(finding::reason(words, reason.finding));
    d.open("dl.rows");
    d.row(screen::why_level(words), texts::level_name(words, reason.urgency).to_owned());
    let met: Vec<&str> = reason.answers.iter().map(|choice| short(words, *choice)).collect();
    if !met.is_empty() {
        d.row(screen::why_you_said(words), listed(words, &met));
    }
    let doubts = doubted(words, &reason.doubts);
    if !doubts.is_empty() {
        d.row(screen::why_open(words), listed(words, &doubts));
    }
    d.row(screen::why_rule(words), reason.finding.code().to_owned());
    d.row(screen::why_source(words), sources(words, reason.sources));
    d.close();
    d.close();
}

/// The references, each with how far it was read.
#[inline(never)]
pub fn sources(words: Words, ids: &[SourceId]) -> String {
    let mut cited = Vec::new();
    for source in ids.iter().filter_map(|id| source(*id)) {
        let status = texts::source_status(words, source.status);
        cited.push(texts::cited(words, &cited_as::short(words, source.id), status));
    }
    let list = listed(words, &cited);
    if list.is_empty() { texts::no_source(words).to_owned() } else { list }
}

fn listed(words: Words, items: &[impl AsRef<str>]) -> String {
    screen::line(words, items, screen::semicolon)
}
