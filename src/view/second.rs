//! The screen after "None of these" as plain HTML: a runner answers it while the page is still loading.
//!
//! It shares its parts with `questions.rs`, so that nothing moves when the running screen takes its place. The style
//! sheet shows it once "None of these" is ticked on the first screen.

use triage_core::protocol::question::QuestionId;
use triage_core::session::screen::QuestionScreen;
use triage_core::session::{Event, Screen, Session, screen, update};
use triage_core::words::{Words, question, screen as screen_words};
use yew::prelude::*;

use crate::drawings::icon::BACK;
use crate::first::{EARLY_FORM, action, early, waiting};
use crate::frame::{frame_as, help_link, mark};
use crate::pane::Part;
use crate::parts::{Doc, Name, bar, icon};
use crate::questions::body;

/// The whole screen, hidden until the style sheet shows it.
pub fn second(words: Words) -> Html {
    let Some(asked) = second_screen() else { return Html::default() };
    let top = |d: &mut Doc| {
        // It unticks the box that leads here, without any script.
        d.within("button.back", |d| {
            d.attribute(Name::Type, "reset");
            d.attribute(Name::Form, EARLY_FORM);
            icon(d, &BACK);
            d.text(question::back(words));
        });
        mark(d);
        help_link(d);
    };
    let part = Part::of(asked.step);
    frame_as(words, "div.soleus second", QuestionId::code(asked.asked.id), part, top, |d| {
        d.within("main", |d| {
            // A reload must not restore answers.
            d.within("form", |d| {
                d.attribute(Name::Autocomplete, "off");
                body(d, &asked, &Callback::noop());
            });
            bar(d, |d| {
                waiting(d, screen_words::waiting_next(words));
                action(d, "alt", early::NOT_SURE_SECOND, question::not_sure(words));
                action(d, "go", early::CONTINUE, question::go_to_next(words));
            });
        });
    })
}

/// The first question after the signs, with no answer given.
pub fn second_screen() -> Option<QuestionScreen> {
    let events = [Event::NoneOf(QuestionId::Signs), Event::Continue];
    let session = events.iter().fold(Session::new("", "", None), |session, event| update(&session, *event).0);
    match screen(&session) {
        Screen::Question(asked) => Some(asked),
        Screen::AboutWhich(_)
        | Screen::Mistake(_)
        | Screen::Check(_)
        | Screen::Outcome(_)
        | Screen::Companion(_) => None,
    }
}
