//! The next hours: three things to do, three to avoid.

use triage_core::protocol::treatment::FirstAid;
use triage_core::protocol::{Measure, Urgency};
use triage_core::reasoning::facts::Amount;
use triage_core::session::Outcome;
use triage_core::words::{outcome as texts, treatment, view as view_words};

use crate::drawings::Figure;
use crate::drawings::icon::{CHECK, CROSS};
use crate::parts::{Doc, icon};

/// The last of the first days. From the next one on, what to do for 72 hours is over.
const LAST_DAY: u16 = 3;

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
    let (heading, day) = match day(outcome) {
        Some(day) if !is_urgent => {
            (view_words::first_days(words), view_words::you_are_on_day(words, day.into()))
        }
        Some(_) | None => (heading, String::new()),
    };
    d.within("section.section", |d| {
        d.within("div.titled", |d| {
            d.line("h2", heading);
            if !day.is_empty() {
                d.line_of("span.calm", day);
            }
        });
        d.within("div.pair", |d| {
            column(d, "do", &CHECK, texts::to_do(words), &outcome.advice.dos);
            column(d, "dont", &CROSS, texts::not_to_do(words), &outcome.advice.donts);
        });
    });
}

/// Which of the first three days this is, where the runner could tell.
fn day(outcome: &Outcome) -> Option<u16> {
    match outcome.facts.amount(Measure::Days) {
        Amount::Within(day, other) if day == other && day <= LAST_DAY => Some(day),
        Amount::Within(..) | Amount::Absent | Amount::Unknown => None,
    }
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
