//! What can go wrong, and how to prevent it.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::recovery::{Complication, Prevention};
use triage_core::words::en::{outcome as words, plan};

use crate::parts::{Doc, fold};

/// What can go wrong when it is ignored or running starts too soon.
#[inline(never)]
pub fn complications(d: &mut Doc) {
    fold(d, words::heading(Section::Complications), String::new(), |d| {
        d.p(words::intro(Section::Complications));
        let lines: Vec<&str> = Complication::ALL.iter().map(|each| plan::complication(*each)).collect();
        d.fixed_list(&lines);
    });
}

/// How to prevent it.
#[inline(never)]
pub fn prevention(d: &mut Doc) {
    fold(d, words::heading(Section::Prevention), String::new(), |d| {
        let lines: Vec<&str> = Prevention::ALL.iter().map(|each| plan::prevention(*each)).collect();
        d.fixed_list(&lines);
    });
}
