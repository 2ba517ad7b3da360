//! Why: two sentences, then the whole chain from answers to rule to source on request.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::source::{SourceId, source};
use triage_core::reasoning::Certainty;
use triage_core::session::Outcome;
use triage_core::session::outcome::Reason;
use triage_core::words::en::{finding, outcome as words, question, screen};

use super::{headed, open};
use crate::given::short;
use crate::parts::{Doc, Start, fold_part};

/// The part of the outcome.
#[inline(never)]
pub fn why(d: &mut Doc, outcome: &Outcome) {
    let Some(first) = outcome.reasons.first() else {
        return headed(d, words::heading(Section::Why), "", |d| d.p(screen::WHY_NOTHING));
    };
    let is_doubt_alone = outcome
        .reasons
        .iter()
        .filter(|reason| reason.urgency == first.urgency)
        .all(|reason| reason.certainty == Certainty::NotExcluded);
    open(d, Section::Why, |d| {
        d.list(said(first));
        d.within("p", |d| {
            d.line_of("b", format!("{}. ", finding::name(first.finding)));
            d.words(finding::reason(first.finding));
        });
        if is_doubt_alone {
            d.line("p.aside", words::BECAUSE_NOT_SURE);
        }
        let heading = screen::why_chain(outcome.reasons.len());
        fold_part(d, heading, String::new(), Start::Closed, |d| {
            d.within("div.chain", |d| {
                for reason in &outcome.reasons {
                    link(d, reason);
                }
            });
        });
    });
}

/// The answers that met a rule, or left it open.
fn said(reason: &Reason) -> Vec<String> {
    let mut said: Vec<String> =
        reason.answers.iter().map(|(id, index)| short(*id, *index).to_owned()).collect();
    said.extend(doubted(&reason.doubts).into_iter().map(screen::not_sure_of));
    said
}

/// What is not sure, in words: a choice, or a whole question.
#[inline(never)]
pub fn doubted(doubts: &[(QuestionId, Option<u8>)]) -> Vec<&'static str> {
    let doubt = |(id, choice): &(QuestionId, Option<u8>)| match choice {
        Some(index) => short(*id, *index),
        None => question::words(*id).title,
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
    let met: Vec<&str> = reason.answers.iter().map(|(id, index)| short(*id, *index)).collect();
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
    let mut told = String::new();
    for source in ids.iter().filter_map(|id| source(*id)) {
        if !told.is_empty() {
            told.push_str("; ");
        }
        told.push_str(source.short);
        told.push_str(" (");
        told.push_str(words::source_status(source.status));
        told.push(')');
    }
    if told.is_empty() { words::NO_SOURCE.to_owned() } else { told }
}
