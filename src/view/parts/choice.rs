//! Something to choose: a native radio or checkbox inside the label that shows it.

use yew::prelude::*;

use super::element::{el, text};

/// One choice, as a card, a row or a chip.
pub struct Choice {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The group it belongs to.
    pub name: &'static str,
    /// Its stable code.
    pub value: &'static str,
    /// What it says.
    pub label: AttrValue,
    /// What helps to decide, or nothing.
    pub hint: AttrValue,
    /// A small label beside it, or nothing.
    pub mark: Html,
    /// It is set apart from the list: "None of these", "Not sure".
    pub class: &'static str,
    /// It is chosen.
    pub is_chosen: bool,
    /// Told when it is tapped.
    pub changed: Callback<Event>,
}

/// A card or a row: words left, mark right.
#[inline(never)]
pub fn card(choice: Choice) -> Html {
    let input = input(&choice);
    let words = vec![text("b", "", choice.label), small(choice.hint), choice.mark];
    el("label", choice.class, vec![el("span", "words", words), input])
}

/// A chip of a grid: the whole of it is the control.
#[inline(never)]
pub fn chip(choice: Choice) -> Html {
    let input = input(&choice);
    el("label", choice.class, vec![input, el("span", "", vec![Html::from(choice.label), small(choice.hint)])])
}

fn small(hint: AttrValue) -> Html {
    if hint.is_empty() { Html::default() } else { text("small", "", hint) }
}

fn input(choice: &Choice) -> Html {
    html! {
        <input
            type={choice.kind}
            name={choice.name}
            value={choice.value}
            checked={choice.is_chosen}
            onchange={choice.changed.clone()}
        />
    }
}
