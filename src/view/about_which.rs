//! After "Not sure" on a checklist: which of its items?

use triage_core::session::Event;
use triage_core::session::screen::{AboutWhich, Offered};
use triage_core::words::en::question::{self, words};
use yew::prelude::*;

use crate::frame::{frame, go, top};
use crate::parts::{Choice, bar, card};
use crate::send::changed;

/// The items that were not ticked, to mark.
pub fn about_which(asked: &AboutWhich, on_event: &Callback<Event>) -> Html {
    let told = words(asked.id);
    let item = |offered: &Offered| {
        card(Choice {
            kind: "checkbox",
            name: "about-which",
            value: offered.code,
            label: told.choice(offered.index).map_or("", |words| words.label).into(),
            hint: "".into(),
            mark: Html::default(),
            class: "choice",
            is_chosen: offered.is_unsure,
            changed: changed(on_event, Event::UnsureAbout(asked.id, offered.index)),
        })
    };
    let body = html! {
        <main>
            <fieldset class="question" aria-describedby="about-hint">
                <legend><h1 tabindex="-1">{ question::ABOUT_WHICH }</h1></legend>
                <p class="hint" id="about-hint">{ question::ABOUT_WHICH_HINT }</p>
                if asked.is_missing {
                    <p class="aside" role="alert">{ question::ABOUT_WHICH_MISSING }</p>
                }
                <div class="choices joined">{ for asked.choices.iter().map(item) }</div>
            </fieldset>
            { bar(go(question::CONTINUE, on_event, Event::Continue)) }
        </main>
    };
    frame("about-which", top(on_event), body)
}
