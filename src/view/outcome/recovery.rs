//! How long it may take: ranges as bands on a lane, never a date.

use triage_core::protocol::outcome::Section;
use triage_core::reasoning::plan::Stages;
use triage_core::words::outcome;
use triage_core::words::plan::{self as texts, Note};

use crate::parts::{Doc, Stretch, fold, lane_line};

/// This part of the outcome.
#[inline(never)]
pub fn recovery(d: &mut Doc, plan: &Stages) {
    let words = d.words();
    let longest = plan.ranges.iter().map(|(_, days)| days.to).max().unwrap_or(1).max(1);
    let percent = |day: u16| u16::try_from(u32::from(day) * 100 / u32::from(longest)).unwrap_or(100);
    fold(d, outcome::heading(words, Section::Recovery), String::new(), |d| {
        d.calm(outcome::intro(words, Section::Recovery));
        d.p(texts::grade(words, plan.grade));
        d.open("div.bands");
        for (milestone, days) in &plan.ranges {
            d.open("div.band");
            d.open("p");
            d.line("b", texts::milestone(words, *milestone));
            d.line_of("span", texts::range(words, *days));
            d.close();
            lane_line(d, &Stretch { from: percent(days.from), to: percent(days.to) });
            d.close();
        }
        d.close();
        d.calm(texts::note(words, Note::GradeAgain));
        d.calm(texts::note(words, Note::RangesFrom));
    });
}
