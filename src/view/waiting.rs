//! In place of the companion until its code and its words are here.

use triage_core::session::{Event, LaterParts};
use triage_core::words::{Words, screen as texts, view};
use yew::prelude::*;

use crate::frame::{frame, heading, top};
use crate::into_view;
use crate::pane::Part;
use crate::parts::{Doc, Name, button};
use crate::send::pressed;

/// One line that it is loading, or that it could not be fetched. The way back and the signs are at the top.
pub fn waiting(words: Words, companion: LaterParts, on_event: &Callback<Event>) -> Html {
    frame(words, "waiting", Part::Result, top(on_event), |d: &mut Doc| {
        d.within("main", |d| {
            heading(d, view::plan_title(words));
            d.attribute(Name::Id, into_view::LATER_PARTS);
            d.attribute(Name::Tabindex, "-1");
            match companion {
                LaterParts::Failed => {
                    d.line("p.aside", texts::more_failed(words));
                    button(d, "alt", texts::try_again(words), pressed(on_event, Event::FetchLaterParts));
                }
                LaterParts::Here | LaterParts::Waiting => d.calm(texts::more_waiting(words)),
            }
        });
    })
}
