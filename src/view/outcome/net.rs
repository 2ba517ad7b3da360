//! What to watch for, by when, and what then.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::outcome::Section;
use triage_core::words::en::outcome as words;
use yew::prelude::*;

use super::open;
use crate::level::small_shape;
use crate::numbers;
use crate::parts::{all, el, el_with, list, plain, some, text};

/// The part of the outcome.
#[inline(never)]
pub fn net(country: Option<&'static Country>, urgency: Urgency) -> Html {
    open(Section::SafetyNet, all(vec![signs(country, urgency), text("p", "calm", words::WORRIED)]))
}

/// The signs for each level above this one.
#[inline(never)]
pub fn signs(country: Option<&'static Country>, urgency: Urgency) -> Html {
    let now = words::net_now(numbers::emergency(country));
    let mut levels = vec![level(Urgency::Emergency, now.into(), words::NET_NOW)];
    if urgency < Urgency::Emergency {
        levels.push(level(Urgency::SameDay, words::NET_TODAY_HEADING.into(), words::NET_TODAY));
    }
    if urgency < Urgency::SameDay {
        levels.push(level(Urgency::Routine, words::NET_LATER_HEADING.into(), words::NET_LATER));
    }
    el("ul", "net", levels)
}

#[inline(never)]
fn level(urgency: Urgency, heading: AttrValue, signs: &'static [&'static str]) -> Html {
    el_with(
        "li",
        &["data-level"],
        vec![some(urgency.code())],
        vec![
            el("b", "", vec![small_shape(urgency), Html::from(heading)]),
            list("list", signs.iter().map(|sign| plain(sign)).collect()),
        ],
    )
}
