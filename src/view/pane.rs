//! The pane beside a screen, where the element is wide: the mark, the parts of the check, and where the runner is.
//!
//! It is drawn on every screen, and the style sheet shows it once the element itself has the room. Nothing in it can be
//! pressed, and nothing in it is said there alone: what it adds is the view of the whole.

use triage_core::protocol::question::Step;
use triage_core::words::{outcome, screen};

use crate::drawings::icon::BRAND;
use crate::parts::{Doc, Name, icon};

/// A part of the check, in order. Several steps each, so that the whole can be taken in at a glance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// The emergency signs.
    Signs,
    /// Who, how it began, where, and since when.
    Story,
    /// How strong, and when.
    Pain,
    /// What can be seen and felt.
    Look,
    /// The rest of the body, clot risks, medicines.
    Health,
    /// Walking and the heel raise.
    Move,
    /// The answers read back, and what to do.
    Result,
    /// The same, before every part was asked.
    EarlyResult,
}

impl Part {
    /// The part that a step is in.
    pub const fn of(step: Step) -> Part {
        match step {
            Step::Emergency => Part::Signs,
            Step::You | Step::Onset | Step::Place | Step::Time => Part::Story,
            Step::Pain | Step::Exertion => Part::Pain,
            Step::Look | Step::Feel => Part::Look,
            Step::Body | Step::Clot | Step::Health => Part::Health,
            Step::Move => Part::Move,
            // Asked on request, from the outcome.
            Step::Painkillers | Step::Training => Part::Result,
        }
    }
}

/// The pane. `here` is the part that is marked.
pub fn pane(d: &mut Doc, here: Part) {
    let list = if here == Part::EarlyResult { "ol.early" } else { "ol" };
    pane_of(d, list, &screen::parts(d.words()), Some(here.min(Part::Result) as usize));
}

/// A pane with these parts, and the one that is marked. `None`: none of them yet.
#[inline(never)]
pub fn pane_of(d: &mut Doc, list: &'static str, parts: &[&'static str], here: Option<usize>) {
    let words = d.words();
    d.within("div.pane", |d| {
        d.within("div", |d| {
            d.within("p.brand", |d| {
                icon(d, &BRAND);
                d.text(screen::brand(words));
            });
            d.open(list);
            for (at, name) in parts.iter().enumerate() {
                d.open("li");
                if Some(at) == here {
                    d.attribute(Name::AriaCurrent, "step");
                }
                d.text(name);
                d.close();
            }
            d.close();
            d.p(outcome::on_this_device(words));
        });
    });
}
