//! How long it may take: ranges as bands on a lane, never a date.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::recovery::{Days, Milestone};
use triage_core::reasoning::plan::Stages;
use triage_core::words::en::plan as words;
use yew::prelude::*;

use super::open;
use crate::parts::{ScaleLine, all, el, lane_line, text};

/// The part of the outcome.
#[inline(never)]
pub fn recovery(plan: &Stages) -> Html {
    let longest = plan.ranges.iter().map(|(_, days)| days.to).max().unwrap_or(1).max(1);
    let band = |(milestone, days): &(Milestone, Days)| {
        let percent = |day: u16| u16::try_from(u32::from(day) * 100 / u32::from(longest)).unwrap_or(100);
        let marked = ScaleLine { from: percent(days.from), to: percent(days.to) };
        let told = vec![text("b", "", words::milestone(*milestone)), text("span", "", words::range(*days))];
        el("div", "band", vec![el("p", "", told), lane_line(&marked)])
    };
    let body = all(vec![
        text("p", "", words::grade(plan.grade)),
        el("div", "bands", plan.ranges.iter().map(band).collect()),
        text("p", "calm", words::GRADE_AGAIN),
        text("p", "calm", words::RANGES_FROM),
    ]);
    open(Section::Recovery, body)
}
