//! Why: two sentences, then the whole chain from answers to rule to source on request.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::source::{SourceId, source};
use triage_core::reasoning::Certainty;
use triage_core::session::Outcome;
use triage_core::session::outcome::Reason;
use triage_core::words::en::{finding, outcome as words, question, screen};
use yew::prelude::*;

use super::open;
use crate::given::short;
use crate::parts::{Row, all, el, fold_part, list, plain, rows, text, when};

/// The part of the outcome.
#[inline(never)]
pub fn why(outcome: &Outcome) -> Html {
    let Some(first) = outcome.reasons.first() else {
        return super::headed(
            words::heading(Section::Why),
            "",
            all(vec![text("p", "", screen::WHY_NOTHING), text("p", "", words::statement(outcome.urgency))]),
        );
    };
    let is_doubt_alone = outcome
        .reasons
        .iter()
        .filter(|reason| reason.urgency == first.urgency)
        .all(|reason| reason.certainty == Certainty::NotExcluded);
    let because = el(
        "p",
        "",
        vec![
            el("b", "", vec![plain(finding::name(first.finding)), plain(".")]),
            plain(" "),
            plain(finding::reason(first.finding)),
        ],
    );
    let chain = outcome.reasons.iter().map(link).collect();
    let body = all(vec![
        list("list", said(first)),
        because,
        when(is_doubt_alone, || text("p", "aside", words::BECAUSE_NOT_SURE)),
        fold_part(screen::why_chain(outcome.reasons.len()), "", el("div", "chain", chain)),
    ]);
    open(Section::Why, body)
}

/// The answers that met a rule, or left it open.
#[inline(never)]
fn said(reason: &Reason) -> Vec<Html> {
    let met = reason.answers.iter().map(|(id, index)| Html::from(short(*id, *index)));
    met.chain(doubts(reason).into_iter().map(|doubt| Html::from(screen::not_sure_of(doubt)))).collect()
}

#[inline(never)]
fn doubts(reason: &Reason) -> Vec<&'static str> {
    doubted(&reason.doubts)
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
#[inline(never)]
fn link(reason: &Reason) -> Html {
    let met: Vec<&str> = reason.answers.iter().map(|(id, index)| short(*id, *index)).collect();
    let mut table = vec![Row::new(screen::WHY_LEVEL, screen::level_name(reason.urgency))];
    let mut add = |term: &'static str, value: String| {
        if !value.is_empty() {
            table.push(Row::new(term, value));
        }
    };
    add(screen::WHY_YOU_SAID, met.join("; "));
    add(screen::WHY_OPEN, doubts(reason).join("; "));
    add(screen::WHY_RULE, reason.finding.code().to_owned());
    add(screen::WHY_SOURCE, sources(reason.sources));
    el(
        "div",
        "",
        vec![
            text("h4", "", finding::name(reason.finding)),
            text("p", "", finding::reason(reason.finding)),
            rows(table),
        ],
    )
}

/// The references, each with how far it was read.
#[inline(never)]
pub fn sources(ids: &[SourceId]) -> String {
    let one = |id: &SourceId| {
        let source = source(*id)?;
        Some(format!("{} ({})", source.short, words::source_status(source.status)))
    };
    let told: Vec<String> = ids.iter().filter_map(one).collect();
    if told.is_empty() { words::NO_SOURCE.to_owned() } else { told.join("; ") }
}
