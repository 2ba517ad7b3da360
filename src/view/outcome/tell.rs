//! The hand-over: what to say to a clinician, from the answers.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::Section;
use triage_core::reasoning::Certainty;
use triage_core::session::Outcome;
use triage_core::session::screen::Given;
use triage_core::words::{Words, finding, outcome as texts, question, screen};

use super::open;
use crate::given::{answer_text, joined, short};
use crate::parts::{Doc, Start, fold, fold_part};

/// The most findings to name here; the rest are under "Why".
const MOST_FINDINGS: usize = 3;

/// This part of the outcome. At self-care there is nobody to tell yet, so it starts closed.
#[inline(never)]
pub fn tell(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    match outcome.urgency {
        Urgency::SelfCare => {
            fold(d, texts::heading(words, Section::Tell), texts::tell_later(words).to_owned(), |d| {
                body(d, outcome)
            });
        }
        Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays | Urgency::Routine => {
            open(d, Section::Tell, |d| body(d, outcome));
        }
    }
}

#[inline(never)]
fn body(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    d.within("div.tell", |d| {
        findings(d, outcome);
        d.list(lines(words, outcome));
        withdrawn(d, outcome);
        fold_part(d, screen::all_answers(words).to_owned(), String::new(), Start::Closed, |d| {
            d.within("dl.rows", |d| {
                for given in &outcome.given {
                    d.row(question::title(words, given.id), answer_text(words, given));
                }
            });
            d.calm(texts::print_subtitle(words));
        });
    });
}

/// What the clinician should think of, from the rules met at the urgent levels.
fn findings(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    let met = outcome
        .reasons
        .iter()
        .filter(|reason| reason.certainty == Certainty::Met && reason.urgency >= Urgency::WithinDays)
        .take(MOST_FINDINGS);
    for reason in met {
        d.line("p.finding", finding::tell(words, reason.finding));
    }
}

/// What was answered with yes, what is not sure, and, shortly, the topics where nothing applied.
fn lines(words: Words, outcome: &Outcome) -> Vec<String> {
    let (mut lines, mut unsure, mut none) = (Vec::new(), Vec::new(), Vec::new());
    for given in &outcome.given {
        if !given.yes.is_empty() {
            lines.push(joined(words, given.id, &given.yes));
        }
        match not_sure(words, given) {
            Some(doubt) => unsure.push(doubt),
            None if given.yes.is_empty() => none.push(question::topic(words, given.id)),
            None => {}
        }
    }
    none.retain(|topic| !topic.is_empty());
    if !unsure.is_empty() {
        lines.push(screen::not_sure_of(words, &listed(words, &unsure)));
    }
    if !none.is_empty() {
        lines.push(screen::none_of_topics(words, &listed(words, &none)));
    }
    lines
}

fn listed(words: Words, items: &[impl AsRef<str>]) -> String {
    screen::line(words, items, screen::semicolon)
}

fn not_sure(words: Words, given: &Given) -> Option<String> {
    if given.is_unsure {
        Some(question::title(words, given.id).to_owned())
    } else if given.unsure.is_empty() {
        None
    } else {
        Some(joined(words, given.id, &given.unsure))
    }
}

/// Answers that were withdrawn as a mistake are listed all the same.
fn withdrawn(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    if outcome.withdrawn.is_empty() {
        return;
    }
    let said: Vec<&str> = outcome.withdrawn.iter().map(|choice| short(words, *choice)).collect();
    d.within("div.aside", |d| {
        d.p(question::taken_back(words));
        d.fixed_list(&said);
    });
}
