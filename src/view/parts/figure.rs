//! Drawings on the page.

use yew::prelude::*;

use super::{Doc, Name};
use crate::drawings::{Figure, Stroke};

/// A drawing that stands beside words and adds nothing to them.
pub fn icon(d: &mut Doc, figure: &'static Figure) {
    drawing(d, "icon", figure, "");
}

/// A drawing. With a label it is told to a screen reader; without, it is hidden from one.
#[inline(never)]
pub fn drawing(d: &mut Doc, class: &'static str, figure: &Figure, label: &'static str) {
    d.open_as("svg", class);
    d.attribute(Name::ViewBox, figure.view_box);
    if label.is_empty() {
        d.attribute(Name::AriaHidden, "true");
    } else {
        d.attribute(Name::Role, "img");
        d.attribute(Name::AriaLabel, label);
    }
    for each in figure.strokes() {
        stroke(d, &each);
    }
    d.close();
}

/// One path.
#[inline(never)]
pub fn stroke(d: &mut Doc, stroke: &Stroke) {
    d.open_as("path", stroke.pen.class());
    d.attribute(Name::D, stroke.d);
    d.close();
}

/// A stretch on a lane, in percent of its length.
pub struct Stretch {
    /// Where it begins.
    pub from: u16,
    /// Where it ends.
    pub to: u16,
}

/// A lane of two lines with a band between them.
#[inline(never)]
pub fn lane_line(d: &mut Doc, marked: &Stretch) {
    d.open("svg");
    d.attribute(Name::ViewBox, "0 0 104 20");
    d.attribute(Name::PreserveAspectRatio, "none");
    d.attribute(Name::AriaHidden, "true");
    line(d, "lane-line", "2", &Stretch { from: 0, to: 104 });
    line(d, "lane-line", "18", &Stretch { from: 0, to: 104 });
    // The round ends of the band stand within the lane.
    line(d, "lane-band", "10", &Stretch { from: marked.from + 2, to: marked.to + 2 });
    d.close();
}

#[inline(never)]
fn line(d: &mut Doc, class: &'static str, y: &'static str, stretch: &Stretch) {
    d.open_as("line", class);
    d.attribute_of(Name::X1, AttrValue::from(stretch.from.to_string()));
    d.attribute(Name::Y1, y);
    d.attribute_of(Name::X2, AttrValue::from(stretch.to.to_string()));
    d.attribute(Name::Y2, y);
    d.attribute(Name::VectorEffect, "non-scaling-stroke");
    d.close();
}
