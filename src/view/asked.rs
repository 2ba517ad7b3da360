//! One question: a fieldset with its legend, and native radios or checkboxes as cards, rows, chips or a scale.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, Offered, QuestionScreen};
use triage_core::words::en::question::{self, QuestionWords, words};
use triage_core::words::en::screen::NOT_SURE_TAG;
use yew::prelude::*;

use crate::frame;
use crate::parts::{
    Choice, alert, all, card, chip, el, el_keyed, el_with, list, plain, some, tag, text, why,
};
use crate::self_test;
use crate::send::changed;
use crate::site;

/// What the title of a question is on its screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heading {
    /// The heading of the screen.
    First,
    /// A heading under that of the screen.
    Second,
}

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

#[inline(never)]
fn form(asked: &Asked) -> Form {
    match asked.id {
        QuestionId::Age | QuestionId::Days => Form::Chips,
        QuestionId::PainNow | QuestionId::PainWorst => Form::Scale,
        QuestionId::Leg => Form::Segments,
        QuestionId::Site => Form::Map,
        _ if !asked.is_checklist => Form::Cards,
        _ if asked.choices.len() == 1 => Form::YesOrNo,
        _ => Form::Checklist,
    }
}

/// Which question it is.
#[inline(never)]
pub fn id_of(asked: &Asked) -> QuestionId {
    asked.id
}

/// A question of a screen, with what is missing if Continue came too early.
#[inline(never)]
pub fn question(
    asked: &Asked,
    screen: &QuestionScreen,
    heading: Heading,
    is_missing: bool,
    on_event: &Callback<Event>,
) -> Html {
    let told = words(asked.id);
    let is_recalled = !asked.recall_only.is_empty();
    let title = if is_recalled { question::RAISE_RECALL_TITLE } else { told.title };
    let hint = if is_recalled { question::RAISE_RECALL_HINT } else { told.hint };
    let code = asked.id.code();
    let hint_id = format!("{code}-hint");
    let error_id = format!("{code}-error");
    let has_hint = !hint.is_empty();
    let test = self_test::of(asked.id).filter(|_| !is_recalled);
    let described = match (has_hint, is_missing) {
        (false, false) => None,
        (true, false) => Some(hint_id.clone()),
        (false, true) => Some(error_id.clone()),
        (true, true) => Some(format!("{hint_id} {error_id}")),
    };
    let mut parts = vec![el("legend", "", vec![legend(title, heading)])];
    if is_recalled {
        parts.push(not_now(asked));
    }
    if let Some(test) = test {
        parts.push(self_test::guided(&test, hint, hint_id));
    } else if has_hint {
        let values = vec![some("hint"), Some(hint_id.into())];
        parts.push(el_with("p", &["class", "id"], values, vec![plain(hint)]));
    }
    if is_missing {
        parts.push(alert(question::MISSING_ANSWER, error_id));
    }
    parts.push(answers(asked, screen, told, on_event));
    parts.push(why(question::WHY_WE_ASK, told.why));
    let values = vec![some("question"), described.map(AttrValue::from)];
    el_keyed(code, "fieldset", &["class", "aria-describedby"], values, parts)
}

#[inline(never)]
fn legend(title: &'static str, heading: Heading) -> Html {
    match heading {
        Heading::First => frame::heading(title),
        Heading::Second => text("h2", "", title),
    }
}

/// Why the heel raise is only recalled.
#[inline(never)]
fn not_now(asked: &Asked) -> Html {
    let reasons = asked.recall_only.iter().map(|reason| plain(question::unsafe_reason(*reason))).collect();
    el("div", "aside", vec![text("p", "", question::RAISE_NOT_NOW), list("list", reasons)])
}

#[inline(never)]
fn answers(asked: &Asked, screen: &QuestionScreen, told: &QuestionWords, on_event: &Callback<Event>) -> Html {
    let choices = || asked.choices.iter().map(|offered| choice(asked, offered, told, on_event));
    let not_sure = || not_sure(asked, on_event);
    let cards = || -> Vec<Html> { choices().map(card).collect() };
    let chips = || -> Vec<Html> { choices().map(chip).collect() };
    let alone = || el("div", "choices", vec![card(not_sure())]);
    let with = |mut children: Vec<Html>, more: Html| {
        children.push(more);
        children
    };
    match form(asked) {
        Form::Cards => el("div", "choices", with(cards(), card(not_sure()))),
        Form::Chips => el("div", "choices chips", with(chips(), chip(not_sure()))),
        Form::Scale => all(vec![scale(asked, told, on_event), alone()]),
        Form::Segments => all(vec![el("div", "side", chips()), alone()]),
        Form::Map => {
            all(vec![site::map(asked, screen, told, on_event), el("div", "choices joined", cards()), alone()])
        }
        Form::YesOrNo => {
            el("div", "choices", with(with(cards(), card(none(asked, on_event))), card(not_sure())))
        }
        Form::Checklist => all(vec![
            el("div", "choices joined", cards()),
            el("div", "choices two", vec![card(none(asked, on_event)), card(not_sure())]),
        ]),
    }
}

/// Eleven buttons in a row or two, with the words of their ends below.
#[inline(never)]
fn scale(asked: &Asked, told: &QuestionWords, on_event: &Callback<Event>) -> Html {
    let number = |offered| chip(Choice { hint: "".into(), ..choice(asked, offered, told, on_event) });
    let end = |words: Option<&question::ChoiceWords>| match words {
        Some(words) => el("span", "", vec![plain(words.label), plain(" "), plain(words.hint)]),
        None => Html::default(),
    };
    all(vec![
        el("div", "choices scale", asked.choices.iter().map(number).collect()),
        el("div", "scale-ends", vec![end(told.choices.first()), end(told.choices.last())]),
    ])
}

/// A choice of the question.
#[inline(never)]
pub fn choice(asked: &Asked, offered: &Offered, told: &QuestionWords, on_event: &Callback<Event>) -> Choice {
    let words = told.choice(offered.index);
    let recalled = question::RAISE_RECALL_LABELS.get(usize::from(offered.index));
    let label = match recalled {
        Some(label) if !asked.recall_only.is_empty() => label,
        _ => words.map_or("", |words| words.label),
    };
    Choice {
        kind: kind(asked),
        name: asked.id.code(),
        value: offered.code,
        label: label.into(),
        hint: words.map_or("", |words| words.hint).into(),
        mark: if offered.is_unsure { tag(NOT_SURE_TAG) } else { Html::default() },
        class: "choice",
        is_chosen: offered.is_chosen,
        changed: changed(on_event, Event::Choose(asked.id, offered.index)),
    }
}

/// Of a checklist with one item the answers exclude each other.
#[inline(never)]
fn kind(asked: &Asked) -> &'static str {
    if asked.is_checklist && asked.choices.len() > 1 { "checkbox" } else { "radio" }
}

#[inline(never)]
fn none(asked: &Asked, on_event: &Callback<Event>) -> Choice {
    apart(
        asked,
        "none",
        question::none_of(asked.id),
        asked.is_none,
        changed(on_event, Event::NoneOf(asked.id)),
    )
}

#[inline(never)]
fn not_sure(asked: &Asked, on_event: &Callback<Event>) -> Choice {
    let changed = changed(on_event, Event::NotSure(asked.id));
    apart(asked, "not-sure", question::NOT_SURE, asked.is_unsure, changed)
}

#[inline(never)]
fn apart(
    asked: &Asked,
    value: &'static str,
    label: &'static str,
    is_chosen: bool,
    changed: Callback<yew::prelude::Event>,
) -> Choice {
    Choice {
        kind: kind(asked),
        name: asked.id.code(),
        value,
        label: label.into(),
        hint: "".into(),
        mark: Html::default(),
        class: "choice none",
        is_chosen,
        changed,
    }
}
