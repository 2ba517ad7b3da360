//! The shape of a level: never colour alone.

use triage_core::protocol::Urgency;
use yew::prelude::*;

use crate::drawings::Figure;
use crate::drawings::level::{BEND, CIRCLE, DIAMOND, LEAF, OCTAGON, TRIANGLE};
use crate::parts::{drawing, el_with, some};

/// The field of a level, in its colour.
#[inline(never)]
pub fn level(urgency: Urgency, children: Vec<Html>) -> Html {
    el_with("section", &["class", "data-level"], vec![some("level"), some(urgency.code())], children)
}

/// The shape, large, at the head of an outcome.
#[inline(never)]
pub fn shape(urgency: Urgency) -> Html {
    drawing("shape", figure(urgency), "")
}

/// The shape beside a line.
#[inline(never)]
pub fn small_shape(urgency: Urgency) -> Html {
    drawing("icon shape", figure(urgency), "")
}

/// The bend of a track behind an outcome's first lines.
#[inline(never)]
pub fn bend() -> Html {
    drawing("bend", &BEND, "")
}

const fn figure(urgency: Urgency) -> &'static Figure {
    match urgency {
        Urgency::Emergency => &OCTAGON,
        Urgency::SameDay => &TRIANGLE,
        Urgency::WithinDays => &DIAMOND,
        Urgency::Routine => &CIRCLE,
        Urgency::SelfCare => &LEAF,
    }
}
