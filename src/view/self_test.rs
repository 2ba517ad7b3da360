//! A guided self-test: its drawing, and what to do step by step.

use triage_core::protocol::question::QuestionId;
use triage_core::words::en::screen;

use crate::drawings::{Figure, self_test as figures};
use crate::parts::{Doc, Name, drawing};

/// The drawing of a test and what it shows.
pub struct Test {
    figure: &'static Figure,
    label: &'static str,
}

/// The guided test of a question, if it has one.
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
pub fn guided(d: &mut Doc, test: &Test, hint: &'static str, id: String) {
    d.within("div.test", |d| {
        d.within("figure", |d| drawing(d, "figure", test.figure, test.label));
        d.within("ol", |d| {
            d.attribute_of(Name::Id, id.into());
            for step in hint.split_inclusive('.') {
                d.line("li", step.trim_matches(' '));
            }
        });
    });
}
