//! Was the emergency answer a mistake? Keeping it is the main action.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::words::en::question;
use yew::prelude::*;

use crate::frame::{alt, ask, frame, go, main, top};
use crate::given::short;
use crate::parts::{bar, list, text};

/// The answers in question, and the two ways on.
#[inline(never)]
pub fn mistake(answers: &[(QuestionId, u8)], on_event: &Callback<Event>) -> Html {
    let said = answers.iter().map(|(id, index)| text("b", "", short(*id, *index))).collect();
    let body = main(vec![
        ask(question::MISTAKE_TITLE, question::MISTAKE_TEXT),
        list("list", said),
        bar(vec![
            alt(question::MISTAKE_YES, on_event, Event::ConfirmMistake),
            go(question::MISTAKE_NO, on_event, Event::SeeOutcome),
        ]),
    ]);
    frame("mistake", top(on_event), body)
}
