//! The colored field and the shape of a level: never color alone.

use triage_core::protocol::Urgency;

use crate::drawings::Figure;
use crate::drawings::level::{BEND, CIRCLE, DIAMOND, LEAF, OCTAGON, TRIANGLE};
use crate::parts::{Doc, Name, drawing};

/// The field of a level, in its color.
pub fn level(d: &mut Doc, urgency: Urgency, fill: impl FnOnce(&mut Doc)) {
    d.within("section.level", |d| {
        d.attribute(Name::DataLevel, urgency.code());
        fill(d);
    });
}

/// The shape, large, at the head of an outcome.
pub fn shape(d: &mut Doc, urgency: Urgency) {
    drawing(d, "shape", figure(urgency), "");
}

/// The shape beside a line.
pub fn small_shape(d: &mut Doc, urgency: Urgency) {
    drawing(d, "icon shape", figure(urgency), "");
}

/// The bend of a track behind an outcome's first lines.
pub fn bend(d: &mut Doc) {
    drawing(d, "bend", &BEND, "");
}

/// The shape of a level.
pub const fn figure(urgency: Urgency) -> &'static Figure {
    match urgency {
        Urgency::Emergency => &OCTAGON,
        Urgency::SameDay => &TRIANGLE,
        Urgency::WithinDays => &DIAMOND,
        Urgency::Routine => &CIRCLE,
        Urgency::SelfCare => &LEAF,
    }
}
