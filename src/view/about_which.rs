//! After "Not sure" on a checklist: which of its items?

use triage_core::protocol::question::{QuestionId, question as find};
use triage_core::session::Event;
use triage_core::session::screen::AboutWhich;
use triage_core::words::Words;
use triage_core::words::question;
use yew::prelude::*;

use crate::frame::{frame, heading, top};
use crate::onward::past_doubts;
use crate::pane::Part;
use crate::parts::{Choice, Doc, Name, card};
use crate::send::changed;

/// The same list, for the runner to mark its items. Those that were ticked stay in their place.
pub fn about_which(words: Words, asked: &AboutWhich, on_event: &Callback<Event>) -> Html {
    let title = question::title(words, asked.id);
    let part = find(asked.id).map_or(Part::Signs, |question| Part::of(question.step));
    frame(words, "about-which", part, top(on_event), |d| {
        d.within("main", |d| {
            d.within("fieldset.question", |d| {
                d.attribute(Name::AriaDescribedby, "about-hint about-error");
                d.within("legend", |d| heading(d, title));
                d.within("p.hint", |d| {
                    d.attribute(Name::Id, "about-hint");
                    d.text(question::about_which_hint(words));
                });
                if asked.is_missing {
                    d.alert(question::about_which_missing(words, title), "about-error".to_owned());
                }
                d.within("div.choices joined", |d| {
                    if asked.id == QuestionId::Signs {
                        d.as_written();
                    }
                    items(d, asked, on_event);
                });
            });
            past_doubts(d, words, asked.choices.len(), on_event);
        });
    })
}

fn items(d: &mut Doc, asked: &AboutWhich, on_event: &Callback<Event>) {
    let words = d.words();
    for offered in &asked.choices {
        let own = question::choice(words, asked.id, offered.index);
        card(
            d,
            Choice {
                kind: "checkbox",
                name: "about-which",
                value: offered.code,
                label: own.label,
                hint: own.hint,
                mark: "",
                class: if offered.is_chosen { "choice" } else { "choice doubt" },
                is_chosen: offered.is_chosen || offered.is_unsure,
                is_fixed: offered.is_chosen,
                spoken: None,
                changed: changed(on_event, Event::UnsureAbout(asked.id, offered.index)),
            },
        );
    }
}
