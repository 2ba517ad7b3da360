//! A guided self-test: its drawing, and what to do step by step.

use triage_core::protocol::question::QuestionId;
use triage_core::words::en::screen;
use yew::prelude::*;

use crate::drawings::{Figure, self_test as figures};
use crate::parts::{drawing, el, el_with, text};

/// The drawing of a test and what it shows.
pub struct Test {
    figure: &'static Figure,
    label: &'static str,
}

/// The guided test of a question, if it has one.
#[inline(never)]
pub fn of(id: QuestionId) -> Option<Test> {
    let (figure, label) = match id {
        QuestionId::Skin => (&figures::THUMB_PRESS, screen::THUMB_PRESS),
        QuestionId::Size => (&figures::CALF_COMPARE, screen::CALF_COMPARE),
        QuestionId::Walk => (&figures::FOUR_STEPS, screen::FOUR_STEPS),
        QuestionId::Raise => (&figures::HEEL_RAISE_STRAIGHT, screen::RAISE_STRAIGHT),
        QuestionId::RaisePattern => (&figures::HEEL_RAISE_BENT, screen::RAISE_BENT),
        _ => return None,
    };
    Some(Test { figure, label })
}

/// The drawing, and each sentence of the hint as a step.
#[inline(never)]
pub fn guided(test: &Test, hint: &'static str, id: String) -> Html {
    let steps = hint.split_inclusive('.').map(|step| text("li", "", step.trim_matches(' '))).collect();
    let figure = el("figure", "", vec![drawing("figure", test.figure, test.label)]);
    el("div", "test", vec![figure, el_with("ol", &["id"], vec![Some(id.into())], steps)])
}
