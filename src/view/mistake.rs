//! Was the emergency answer a mistake? Keeping it is the main action.

use triage_core::protocol::question::ChoiceId;
use triage_core::session::Event;
use triage_core::words::Words;
use triage_core::words::question;
use yew::prelude::*;

use crate::frame::{alt, ask, frame, go, top};
use crate::given::short;
use crate::pane::Part;
use crate::parts::bar;

/// The answers in question, and the two ways forward.
pub fn mistake(words: Words, answers: &[ChoiceId], on_event: &Callback<Event>) -> Html {
    frame(words, "mistake", Part::Signs, top(on_event), |d| {
        d.within("main", |d| {
            ask(d, question::mistake_title(words), question::mistake_text(words));
            let said: Vec<&str> = answers.iter().map(|choice| short(words, *choice)).collect();
            d.within("div", |d| {
                d.as_written();
                d.fixed_list(&said);
            });
            bar(d, |d| {
                alt(d, question::mistake_yes(words), on_event, Event::ConfirmMistake);
                go(d, question::mistake_no(words), on_event, Event::SeeOutcome);
            });
        });
    })
}
