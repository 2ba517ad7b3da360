//! The next hours: three things to do, three to avoid.

use triage_core::protocol::Urgency;
use triage_core::protocol::treatment::FirstAid;
use triage_core::session::Outcome;
use triage_core::words::{outcome as texts, treatment};

use super::headed;
use crate::drawings::Figure;
use crate::drawings::icon::{CHECK, CROSS};
use crate::parts::{Doc, icon};

/// This part of the outcome. From day 4 on it is about today, no longer about the first 72 hours.
#[inline(never)]
pub fn first_aid(d: &mut Doc, outcome: &Outcome) {
    let words = d.words();
    let is_urgent = outcome.urgency >= Urgency::SameDay;
    let heading = if outcome.is_past_72_hours && !is_urgent {
        texts::for_now(words)
    } else {
        texts::first_aid_heading(words, outcome.urgency)
    };
    headed(d, heading, "", |d| {
        d.within("div.pair", |d| {
            column(d, "do", &CHECK, texts::to_do(words), &outcome.advice.dos);
            column(d, "dont", &CROSS, texts::not_to_do(words), &outcome.advice.donts);
        });
    });
}

#[inline(never)]
fn column(
    d: &mut Doc,
    class: &'static str,
    figure: &'static Figure,
    heading: &'static str,
    items: &[FirstAid],
) {
    let words = d.words();
    d.open_as("div", class);
    d.open("h3");
    icon(d, figure);
    d.text(heading);
    d.close();
    d.open("ul");
    for item in items {
        d.line("li", treatment::first_aid(words, *item));
    }
    d.close();
    d.close();
}
