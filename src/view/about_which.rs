//! After "Not sure" on a checklist: which of its items?

use triage_core::session::Event;
use triage_core::session::screen::{AboutWhich, Offered};
use triage_core::words::en::question::{self, words};
use yew::prelude::*;

use crate::frame::{frame, go, heading, main, top};
use crate::parts::{Choice, alert, bar, card, el, el_with, plain, some};
use crate::send::changed;

/// The items that were not ticked, to mark.
#[inline(never)]
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
    let hint = el_with(
        "p",
        &["class", "id"],
        vec![some("hint"), some("about-hint")],
        vec![plain(question::ABOUT_WHICH_HINT)],
    );
    let mut parts = vec![el("legend", "", vec![heading(question::ABOUT_WHICH)]), hint];
    if asked.is_missing {
        parts.push(alert(question::ABOUT_WHICH_MISSING, "about-error"));
    }
    parts.push(el("div", "choices joined", asked.choices.iter().map(item).collect()));
    let fieldset = el_with(
        "fieldset",
        &["class", "aria-describedby"],
        vec![some("question"), some("about-hint about-error")],
        parts,
    );
    let actions = bar(vec![go(question::CONTINUE, on_event, Event::Continue)]);
    frame("about-which", top(on_event), main(vec![fieldset, actions]))
}
