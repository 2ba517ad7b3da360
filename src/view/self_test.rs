//! A guided self-test: its drawing, and what to do step by step.

use triage_core::protocol::question::QuestionId;
use triage_core::words::{Words, screen};

use crate::drawings::{Figure, self_test as figures};
use crate::parts::{Doc, Name, drawing};

/// The drawing of a test and what it shows.
pub struct Test {
    figure: &'static Figure,
    label: &'static str,
}

/// The guided test of a question, if it has one.
pub fn of(words: Words, id: QuestionId) -> Option<Test> {
    let (figure, label) = match id {
        QuestionId::Skin => (&figures::THUMB_PRESS, screen::thumb_press(words)),
        QuestionId::Size => (&figures::CALF_COMPARE, screen::calf_compare(words)),
        QuestionId::Walk => (&figures::FOUR_STEPS, screen::four_steps(words)),
        QuestionId::Raise => (&figures::HEEL_RAISE_STRAIGHT, screen::raise_straight(words)),
        QuestionId::RaisePattern => (&figures::HEEL_RAISE_BENT, screen::raise_bent(words)),
        _ => return None,
    };
    Some(Test { figure, label })
}

/// The drawing, and each line of the hint as a step.
#[inline(never)]
pub fn guided(d: &mut Doc, test: &Test, hint: &'static str, id: String) {
    d.within("div.test", |d| {
        d.within("figure", |d| drawing(d, "figure", test.figure, test.label));
        d.within("ol", |d| {
            d.attribute_of(Name::Id, id.into());
            hint.lines().for_each(|step| d.line("li", step));
        });
    });
}
