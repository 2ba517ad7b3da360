//! Was the emergency answer a mistake? Keeping it is the main action.

use triage_core::protocol::question::ChoiceId;
use triage_core::session::Event;
use triage_core::words::en::question;
use yew::prelude::*;

use crate::frame::{alt, ask, frame, go, top};
use crate::given::short;
use crate::parts::bar;

/// The answers in question, and the two ways forward.
pub fn mistake(answers: &[ChoiceId], on_event: &Callback<Event>) -> Html {
    frame("mistake", top(on_event), |d| {
        d.within("main", |d| {
            ask(d, question::MISTAKE_TITLE, question::MISTAKE_TEXT);
            let said: Vec<&str> = answers.iter().map(|choice| short(*choice)).collect();
            d.fixed_list(&said);
            bar(d, |d| {
                alt(d, question::MISTAKE_YES, on_event, Event::ConfirmMistake);
                go(d, question::MISTAKE_NO, on_event, Event::SeeOutcome);
            });
        });
    })
}
