//! The hand-over: what to say to a clinician, from the answers.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::Section;
use triage_core::reasoning::Certainty;
use triage_core::session::Outcome;
use triage_core::session::screen::Given;
use triage_core::words::en::{finding, outcome as words, question, screen};
use yew::prelude::*;

use super::open;
use crate::given::{joined, short, told};
use crate::parts::{Row, all, el, fold_part, list, rows, text};

/// Findings told at the most: the rest is under "Why".
const MOST_FINDINGS: usize = 3;

/// The part of the outcome.
#[inline(never)]
pub fn tell(outcome: &Outcome) -> Html {
    let body = all(vec![
        list("list", findings(outcome)),
        list("list", lines(outcome)),
        withdrawn(outcome),
        every(outcome),
    ]);
    open(Section::Tell, body)
}

/// What the clinician should think of, from the rules met at the urgent levels.
#[inline(never)]
fn findings(outcome: &Outcome) -> Vec<Html> {
    outcome
        .reasons
        .iter()
        .filter(|reason| reason.certainty == Certainty::Met && reason.urgency >= Urgency::WithinDays)
        .take(MOST_FINDINGS)
        .map(|reason| text("b", "", finding::tell(reason.finding)))
        .collect()
}

/// What was said yes to, what is not sure, and in short what does not fit.
#[inline(never)]
fn lines(outcome: &Outcome) -> Vec<Html> {
    let yes = outcome.given.iter().filter(|given| !given.yes.is_empty());
    let mut lines: Vec<Html> = yes.map(|given| Html::from(joined(given.id, &given.yes))).collect();
    let unsure: Vec<String> = outcome.given.iter().filter_map(not_sure).collect();
    if !unsure.is_empty() {
        lines.push(Html::from(screen::not_sure_of(&unsure.join("; "))));
    }
    let none: Vec<&str> = outcome
        .given
        .iter()
        .filter(|given| given.yes.is_empty() && given.unsure.is_empty() && !given.is_unsure)
        .map(|given| screen::topic(given.id))
        .filter(|topic| !topic.is_empty())
        .collect();
    if !none.is_empty() {
        lines.push(Html::from(screen::none_of_topics(&none.join("; "))));
    }
    lines
}

#[inline(never)]
fn not_sure(given: &Given) -> Option<String> {
    if given.is_unsure {
        Some(question::words(given.id).title.to_owned())
    } else if given.unsure.is_empty() {
        None
    } else {
        Some(joined(given.id, &given.unsure))
    }
}

/// Answers that were taken back as a mistake are told all the same.
#[inline(never)]
fn withdrawn(outcome: &Outcome) -> Html {
    let said: Vec<Html> =
        outcome.withdrawn.iter().map(|(id, index)| Html::from(short(*id, *index))).collect();
    if said.is_empty() {
        return Html::default();
    }
    el("div", "aside", vec![text("p", "", question::TAKEN_BACK), list("list", said)])
}

/// Every answer, on request.
#[inline(never)]
fn every(outcome: &Outcome) -> Html {
    let line = |given: &Given| Row::new(question::words(given.id).title, told(given));
    let body =
        all(vec![rows(outcome.given.iter().map(line).collect()), text("p", "calm", words::PRINT_SUBTITLE)]);
    fold_part(screen::ALL_ANSWERS, "", body)
}
