//! Drawings on the page.

use yew::prelude::*;

use super::{Doc, Name};
use crate::drawings::{Figure, Stroke};

/// A drawing beside text that adds nothing to it.
pub fn icon(d: &mut Doc, figure: &'static Figure) {
    drawing(d, "icon", figure, "");
}

/// A drawing. With a label, screen readers announce it; without one, it is hidden from them.
#[inline(never)]
pub fn drawing(d: &mut Doc, class: &'static str, figure: &Figure, label: &'static str) {
    svg(d, class, figure.view_box, label);
    paths(d, figure);
    d.close();
}

/// Opens a drawing.
#[inline(never)]
pub fn svg(d: &mut Doc, class: &'static str, view_box: &'static str, label: &'static str) {
    d.open_as("svg", class);
    d.attribute(Name::ViewBox, view_box);
    if label.is_empty() {
        d.attribute(Name::AriaHidden, "true");
    } else {
        d.attribute(Name::Role, "img");
        d.attribute(Name::AriaLabel, label);
    }
}

/// The paths of a drawing.
#[inline(never)]
pub fn paths(d: &mut Doc, figure: &Figure) {
    for each in figure.strokes() {
        stroke(d, &each);
    }
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

/// A lane of two lines with a band between them, whose round ends stay within the lane.
#[inline(never)]
pub fn lane_line(d: &mut Doc, marked: &Stretch) {
    d.open("svg");
    d.attribute(Name::ViewBox, "0 0 104 20");
    d.attribute(Name::PreserveAspectRatio, "none");
    d.attribute(Name::AriaHidden, "true");
    lines(d, "lane-line", AttrValue::Static("M0 2h104M0 18h104"));
    lines(d, "lane-band", format!("M{} 10H{}", marked.from + 2, marked.to + 2).into());
    d.close();
}

#[inline(never)]
fn lines(d: &mut Doc, class: &'static str, path: AttrValue) {
    d.open_as("path", class);
    d.attribute_of(Name::D, path);
    d.attribute(Name::VectorEffect, "non-scaling-stroke");
    d.close();
}
