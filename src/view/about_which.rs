//! After "Not sure" on a checklist: which of its items?

use triage_core::session::Event;
use triage_core::session::screen::AboutWhich;
use triage_core::words::Words;
use triage_core::words::question;
use yew::prelude::*;

use crate::frame::{frame, go, heading, top};
use crate::parts::{Choice, Doc, Name, bar, card};
use crate::send::changed;

/// The items that were not ticked, for the runner to mark.
pub fn about_which(words: Words, asked: &AboutWhich, on_event: &Callback<Event>) -> Html {
    frame(words, "about-which", top(on_event), |d| {
        d.within("main", |d| {
            d.within("fieldset.question", |d| {
                d.attribute(Name::AriaDescribedby, "about-hint about-error");
                d.within("legend", |d| heading(d, question::about_which(words)));
                d.within("p.hint", |d| {
                    d.attribute(Name::Id, "about-hint");
                    d.text(question::about_which_hint(words));
                });
                if asked.is_missing {
                    d.alert(question::about_which_missing(words), "about-error".to_owned());
                }
                d.within("div.choices joined", |d| items(d, asked, on_event));
            });
            bar(d, |d| go(d, question::go_to_next(words), on_event, Event::Continue));
        });
    })
}

fn items(d: &mut Doc, asked: &AboutWhich, on_event: &Callback<Event>) {
    let words = d.words();
    for offered in &asked.choices {
        card(
            d,
            Choice {
                kind: "checkbox",
                name: "about-which",
                value: offered.code,
                label: question::choice(words, asked.id, offered.index).label,
                hint: "",
                mark: "",
                class: "choice",
                is_chosen: offered.is_unsure,
                changed: changed(on_event, Event::UnsureAbout(asked.id, offered.index)),
            },
        );
    }
}
