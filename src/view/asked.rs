//! One question: a fieldset with its legend, and native radios or checkboxes as cards, rows, chips or a scale.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, Offered, QuestionScreen};
use triage_core::words::{Words, question, screen as texts};
use yew::prelude::*;

use crate::frame;
use crate::parts::{Choice, Doc, Name, card, chip, why};
use crate::self_test;
use crate::send::changed;
use crate::site;

/// The form of an answer.
enum Form {
    Cards,
    Chips,
    Scale,
    Segments,
    Map,
    YesOrNo,
    Checklist,
}

fn form(asked: &Asked) -> Form {
    match asked.id {
        QuestionId::Age | QuestionId::Days => Form::Chips,
        QuestionId::PainNow | QuestionId::PainWorst => Form::Scale,
        QuestionId::Leg => Form::Segments,
        QuestionId::Site => Form::Map,
        _ if !asked.is_checklist => Form::Cards,
        _ if takes_many(asked) => Form::Checklist,
        _ => Form::YesOrNo,
    }
}

/// How many rows a question has whose answers are one below another. The body map is an answer of its own, above its list.
pub fn rows(asked: &Asked) -> Option<usize> {
    match form(asked) {
        Form::Cards | Form::Checklist => Some(asked.choices.len()),
        Form::YesOrNo => Some(asked.choices.len() + 1),
        Form::Chips | Form::Scale | Form::Segments | Form::Map => None,
    }
}

/// Whether a question takes any number of answers. Those to a checklist with one item exclude each other.
pub fn takes_many(asked: &Asked) -> bool {
    asked.is_checklist && asked.choices.len() > 1
}

/// The question of a screen, with an alert if Continue was pressed before it was answered.
#[inline(never)]
pub fn question(d: &mut Doc, screen: &QuestionScreen, on_event: &Callback<Event>) {
    let words = d.words();
    let asked = &screen.asked;
    let is_recalled = !asked.recall_only.is_empty();
    let title =
        if is_recalled { question::raise_recall_title(words) } else { question::title(words, asked.id) };
    let hint = if is_recalled { question::raise_recall_hint(words) } else { question::hint(words, asked.id) };
    let code = asked.id.code();
    let hint_id = format!("{code}-hint");
    let error_id = format!("{code}-error");
    d.open("fieldset.question");
    d.key(code);
    match (hint.is_empty(), screen.is_missing) {
        (true, false) => {}
        (false, false) => d.attribute_of(Name::AriaDescribedby, hint_id.clone().into()),
        (_, true) => d.attribute_of(Name::AriaDescribedby, format!("{hint_id} {error_id}").into()),
    }
    d.within("legend", |d| frame::heading(d, title));
    if is_recalled {
        not_now(d, asked);
    }
    if let Some(test) = self_test::of(words, asked.id).filter(|_| !is_recalled) {
        self_test::guided(d, &test, hint, hint_id);
    } else if !hint.is_empty() {
        d.within("p.hint", |d| {
            d.attribute_of(Name::Id, hint_id.into());
            d.text(hint);
        });
    }
    if screen.is_missing {
        d.alert(question::missing_answer(words, title), error_id);
    }
    answers(d, screen, on_event);
    why(d, question::why_we_ask(words), question::why(words, asked.id));
    d.close();
}

/// Why the heel raise is asked from memory only.
fn not_now(d: &mut Doc, asked: &Asked) {
    let words = d.words();
    d.within("div.aside", |d| {
        d.p(question::raise_not_now(words));
        let reasons: Vec<&str> =
            asked.recall_only.iter().map(|each| question::unsafe_reason(words, *each)).collect();
        d.fixed_list(&reasons);
    });
}

fn answers(d: &mut Doc, screen: &QuestionScreen, on_event: &Callback<Event>) {
    let words = d.words();
    let asked = &screen.asked;
    let cards = |d: &mut Doc| {
        for offered in &asked.choices {
            card(d, choice(words, asked, offered, on_event));
        }
    };
    let chips = |d: &mut Doc| {
        for offered in &asked.choices {
            chip(d, choice(words, asked, offered, on_event));
        }
    };
    match form(asked) {
        Form::Cards => d.within("div.choices", cards),
        Form::Chips => d.within("div.choices chips", chips),
        Form::Scale => scale(d, asked, on_event),
        Form::Segments => d.within("div.side", chips),
        Form::Map => {
            site::map(d, asked, screen, on_event);
            d.within("div.choices joined", cards);
        }
        Form::YesOrNo => d.within("div.choices", |d| {
            cards(d);
            card(d, none(words, asked, on_event));
        }),
        Form::Checklist => d.within("div.choices joined", cards),
    }
}

/// Eleven buttons in one or two rows, with the labels of both ends below.
fn scale(d: &mut Doc, asked: &Asked, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("div.choices scale", |d| {
        for offered in &asked.choices {
            let step = choice(words, asked, offered, on_event);
            // What the ends mean is seen below the row.
            let spoken = (!step.hint.is_empty())
                .then(|| AttrValue::from(texts::scale_end(words, step.label, step.hint)));
            chip(d, Choice { hint: "", spoken, ..step });
        }
    });
    let end = |d: &mut Doc, offered: Option<&Offered>| {
        if let Some(offered) = offered {
            let end = question::choice(words, asked.id, offered.index);
            d.line_of("span", texts::scale_end(words, end.label, end.hint));
        }
    };
    d.within("div.scale-ends", |d| {
        end(d, asked.choices.first());
        end(d, asked.choices.last());
    });
}

/// A choice of the question.
#[inline(never)]
pub fn choice(words: Words, asked: &Asked, offered: &Offered, on_event: &Callback<Event>) -> Choice {
    let own = question::choice(words, asked.id, offered.index);
    let recalled = question::raise_recall_labels(words).get(usize::from(offered.index)).copied();
    let label = recalled.filter(|_| !asked.recall_only.is_empty()).unwrap_or(own.label);
    Choice {
        kind: kind(asked),
        name: asked.id.code(),
        value: offered.code,
        label,
        hint: own.hint,
        mark: if offered.is_unsure { texts::not_sure_tag(words) } else { "" },
        class: "choice",
        is_chosen: offered.is_chosen,
        is_fixed: false,
        spoken: None,
        changed: changed(on_event, Event::Choose(asked.id, offered.index)),
    }
}

fn kind(asked: &Asked) -> &'static str {
    if takes_many(asked) { "checkbox" } else { "radio" }
}

/// "No" to a checklist with one item.
fn none(words: Words, asked: &Asked, on_event: &Callback<Event>) -> Choice {
    Choice {
        kind: kind(asked),
        name: asked.id.code(),
        value: "none",
        label: question::none_of(words, asked.id),
        hint: "",
        mark: "",
        class: "choice",
        is_chosen: asked.is_none,
        is_fixed: false,
        spoken: None,
        changed: changed(on_event, Event::NoneOf(asked.id)),
    }
}
