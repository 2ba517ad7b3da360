//! A runner on the page: still, or in two frames that a tap plays.

use super::figure::{paths, svg};
use super::{Doc, Name};
use crate::drawings::runner::{FAR, FAR_ANKLE, Legs, Limb, Moving, NEAR, NEAR_ANKLE, Pose};

/// A runner. With a label, screen readers announce the drawing; without one, it is hidden from them.
#[inline(never)]
pub fn runner(d: &mut Doc, moving: &Moving, label: &'static str) {
    svg(d, "figure runner", moving.behind.view_box, label);
    paths(d, &moving.behind);
    if let Some(start) = &moving.start {
        body(d, "start", moving, start);
    }
    body(d, "end", moving, &moving.end);
    paths(d, &moving.before);
    d.close();
}

/// The same, where a tap plays the movement and another stops it. A box in the page keeps which of the two it is: the
/// visit has nothing to remember, and the style sheet does the rest.
#[inline(never)]
pub fn moving_runner(d: &mut Doc, moving: &Moving, label: String) {
    if moving.start.is_none() {
        return runner(d, moving, "");
    }
    d.open("label.moves");
    d.open("input");
    d.attribute(Name::Type, "checkbox");
    d.attribute(Name::OfSlot, "movement");
    d.attribute(Name::Value, "play");
    d.attribute_of(Name::AriaLabel, label.into());
    d.close();
    runner(d, moving, "");
    d.close();
}

#[inline(never)]
fn body(d: &mut Doc, class: &'static str, moving: &Moving, pose: &Pose) {
    d.open_as("g", class);
    if moving.legs != Legs::Alone {
        d.open_as("g", if moving.is_even() { "" } else { "far" });
        limbs(d, pose, &FAR);
        foot(d, pose, FAR_ANKLE);
        d.close();
    }
    foot(d, pose, NEAR_ANKLE);
    limbs(d, pose, &NEAR);
    if moving.legs == Legs::Both {
        path(d, "pen-muscle", pose.muscle(moving.muscle, FAR_ANKLE));
    }
    path(d, "pen-muscle", pose.muscle(moving.muscle, NEAR_ANKLE));
    if let Some((class, data)) = pose.held(moving.held) {
        path(d, class, data);
    }
    d.close();
}

fn limbs(d: &mut Doc, pose: &Pose, limbs: &[Limb]) {
    for limb in limbs {
        path(d, limb.0, pose.limb(*limb));
    }
}

fn foot(d: &mut Doc, pose: &Pose, ankle: usize) {
    path(d, "pen-foot", pose.foot(ankle));
}

#[inline(never)]
fn path(d: &mut Doc, class: &'static str, data: String) {
    d.open_as("path", class);
    d.attribute_of(Name::D, data.into());
    d.close();
}
