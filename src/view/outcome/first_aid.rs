//! The next hours: three things to do, three to leave.

use triage_core::protocol::Urgency;
use triage_core::protocol::treatment::FirstAid;
use triage_core::session::Outcome;
use triage_core::words::en::{outcome as words, treatment};
use yew::prelude::*;

use super::headed;
use crate::drawings::Figure;
use crate::drawings::icon::{CHECK, CROSS};
use crate::parts::{el, icon, plain, text};

/// The part of the outcome. From day 3 on it is about today, no longer about the first 72 hours.
#[inline(never)]
pub fn first_aid(outcome: &Outcome) -> Html {
    let heading = match outcome.urgency {
        Urgency::Emergency | Urgency::SameDay => words::first_aid_heading(outcome.urgency),
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare if outcome.is_past_72_hours => {
            words::FOR_NOW
        }
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            words::first_aid_heading(outcome.urgency)
        }
    };
    let body = el(
        "div",
        "pair",
        vec![
            column("do", &CHECK, words::DO, &outcome.advice.dos),
            column("dont", &CROSS, words::DO_NOT, &outcome.advice.donts),
        ],
    );
    headed(heading, "", body)
}

#[inline(never)]
fn column(class: &'static str, figure: &'static Figure, heading: &'static str, items: &[FirstAid]) -> Html {
    let line = |item: &FirstAid| text("li", "", treatment::first_aid(*item));
    el(
        "div",
        class,
        vec![
            el("h3", "", vec![icon(figure), plain(heading)]),
            el("ul", "", items.iter().map(line).collect()),
        ],
    )
}
