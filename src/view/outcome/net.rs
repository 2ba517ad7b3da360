//! What to watch for, by when, and what then.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::outcome::Section;
use triage_core::words::en::outcome as words;
use yew::prelude::*;

use super::open;
use crate::level::small_shape;
use crate::numbers;
use crate::parts::{list, text};

/// The part of the outcome.
pub fn net(country: Option<&'static Country>, urgency: Urgency) -> Html {
    open(Section::SafetyNet, html! { <>{ signs(country, urgency) }{ text("p", "calm", words::WORRIED) }</> })
}

/// The signs for each level above this one.
pub fn signs(country: Option<&'static Country>, urgency: Urgency) -> Html {
    let now = words::net_now(numbers::emergency(country));
    let is_planned = urgency < Urgency::SameDay;
    html! {
        <ul class="net">
            { level(Urgency::Emergency, now.into(), words::NET_NOW) }
            if urgency < Urgency::Emergency {
                { level(Urgency::SameDay, words::NET_TODAY_HEADING.into(), words::NET_TODAY) }
            }
            if is_planned {
                { level(Urgency::Routine, words::NET_LATER_HEADING.into(), words::NET_LATER) }
            }
        </ul>
    }
}

fn level(urgency: Urgency, heading: AttrValue, signs: &'static [&'static str]) -> Html {
    html! {
        <li data-level={urgency.code()}>
            <b>{ small_shape(urgency) }{ heading }</b>
            { list("list", signs.iter().map(|sign| Html::from(*sign)).collect()) }
        </li>
    }
}
