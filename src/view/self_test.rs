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

/// The drawing, and each line of the hint as a step. A tap on the drawing enlarges it, and another makes it small again:
/// the browser's own disclosure lies over it, so a keyboard reaches it, a screen reader says which of the two it is, and
/// it works without script.
#[inline(never)]
pub fn guided(d: &mut Doc, test: &Test, hint: &'static str, id: String) {
    let words = d.words();
    d.within("div.test", |d| {
        d.within("figure", |d| {
            d.within("details", |d| {
                d.within("summary", |d| d.attribute(Name::AriaLabel, screen::larger_drawing(words)));
            });
            drawing(d, "figure", test.figure, test.label);
        });
        d.within("ol", |d| {
            d.attribute_of(Name::Id, id.into());
            hint.lines().for_each(|step| d.line("li", step));
        });
    });
}
