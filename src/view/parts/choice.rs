//! Something to choose: a native radio or checkbox inside the label that shows it.

use yew::prelude::*;

use super::Doc;

/// One choice, as a card, a row or a chip.
pub struct Choice {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The group it belongs to.
    pub name: &'static str,
    /// Its stable code.
    pub value: &'static str,
    /// Its text.
    pub label: &'static str,
    /// What helps to decide, or nothing.
    pub hint: &'static str,
    /// A small label beside it, or nothing.
    pub mark: &'static str,
    /// Its class: "choice none" sets "None of these" and "Not sure" apart from the list; all others are "choice".
    pub class: &'static str,
    /// It is chosen.
    pub is_chosen: bool,
    /// It only shows what was answered.
    pub is_fixed: bool,
    /// What a screen reader says in place of the text that is seen. `None`: the same.
    pub spoken: Option<AttrValue>,
    /// Called when it is tapped.
    pub changed: Callback<Event>,
}

/// A card or a row: text on the left, mark on the right.
#[inline(never)]
pub fn card(d: &mut Doc, choice: Choice) {
    d.open_as("label", choice.class);
    d.open("span.words");
    d.line("b", choice.label);
    rest(d, choice);
}

/// A row of a long list: what comes before its first comma stands out, so that an eye can run down the list.
#[inline(never)]
pub fn sign_row(d: &mut Doc, choice: Choice) {
    let (key, more) = choice.label.split_at(choice.label.find(',').unwrap_or(choice.label.len()));
    d.open_as("label", choice.class);
    d.open("span.words");
    d.within("b", |d| {
        d.line("strong", key);
        d.text(more);
    });
    rest(d, choice);
}

fn rest(d: &mut Doc, choice: Choice) {
    small(d, choice.hint);
    if !choice.mark.is_empty() {
        d.line("span.tag", choice.mark);
    }
    d.close();
    d.node(input(choice));
    d.close();
}

/// A chip in a grid: all of it is the control.
#[inline(never)]
pub fn chip(d: &mut Doc, choice: Choice) {
    let (label, hint) = (choice.label, choice.hint);
    d.open_as("label", choice.class);
    d.node(input(choice));
    d.open("span");
    d.text(label);
    small(d, hint);
    d.close();
    d.close();
}

/// A row with a box to tick, whose text is made at run time.
#[inline(never)]
pub fn tick_row(d: &mut Doc, text: String, is_ticked: bool, changed: Callback<Event>) {
    d.open("label.choice");
    d.line_of("span.words", text);
    d.node(
        html! { <input type="checkbox" name="done" value="done" checked={is_ticked} onchange={changed} /> },
    );
    d.close();
}

/// A box beside what it is about: only its name says that again.
#[inline(never)]
pub fn tick(d: &mut Doc, name: String, is_ticked: bool, changed: Callback<Event>) {
    d.open("label.choice tick");
    d.node(html! { <input type="checkbox" name="done" value="done" aria-label={name} checked={is_ticked} onchange={changed} /> });
    d.close();
}

fn small(d: &mut Doc, hint: &'static str) {
    if !hint.is_empty() {
        d.line("small", hint);
    }
}

#[inline(never)]
fn input(choice: Choice) -> Html {
    html! {
        <input
            type={choice.kind}
            name={choice.name}
            value={choice.value}
            checked={choice.is_chosen}
            disabled={choice.is_fixed}
            aria-label={choice.spoken}
            onchange={choice.changed}
        />
    }
}
