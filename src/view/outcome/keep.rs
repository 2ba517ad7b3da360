//! What can go wrong, and how to keep it away.

use triage_core::protocol::outcome::Section;
use triage_core::protocol::recovery::{Complication, Prevention};
use triage_core::words::en::{outcome as words, plan as told};
use yew::prelude::*;

use crate::parts::{all, fold, list, text};

/// What can go wrong when it is ignored or running starts too soon.
#[inline(never)]
pub fn complications() -> Html {
    let lines = Complication::ALL.iter().map(|each| Html::from(told::complication(*each))).collect();
    let body = all(vec![text("p", "", words::intro(Section::Complications)), list("list", lines)]);
    fold(words::heading(Section::Complications), "", body)
}

/// How to keep it away.
#[inline(never)]
pub fn prevention() -> Html {
    let lines = Prevention::ALL.iter().map(|each| Html::from(told::prevention(*each))).collect();
    fold(words::heading(Section::Prevention), "", list("list", lines))
}
