//! What can go wrong, and how to prevent it.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::recovery::{Complication, Prevention};
use triage_core::words::{outcome as texts, plan};

use crate::parts::{Doc, fold};

/// What can go wrong when it is ignored or running starts too soon.
#[inline(never)]
pub fn complications(d: &mut Doc) {
    let words = d.words();
    fold(d, texts::heading(words, Section::Complications), String::new(), |d| {
        d.p(texts::intro(words, Section::Complications));
        let lines: Vec<&str> =
            Complication::ALL.iter().map(|each| plan::complication(words, *each)).collect();
        d.fixed_list(&lines);
    });
}

/// How to prevent it.
#[inline(never)]
pub fn prevention(d: &mut Doc) {
    let words = d.words();
    fold(d, texts::heading(words, Section::Prevention), String::new(), |d| {
        let lines: Vec<&str> = Prevention::ALL.iter().map(|each| plan::prevention(words, *each)).collect();
        d.fixed_list(&lines);
    });
}
