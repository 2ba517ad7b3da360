//! What can be pressed: buttons, the bar in the thumb's reach, and a number to call.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Attribute;
use yew::virtual_dom::Attributes;

use super::{Doc, Name, icon};
use crate::drawings::Figure;
use crate::drawings::icon::PHONE;

/// A button: `go` is the main one, `alt` the quieter one, `quiet` a line of text.
#[inline(never)]
pub fn button(d: &mut Doc, class: &'static str, words: &'static str, pressed: Callback<MouseEvent>) {
    let content = Doc::draw(|d| d.words(words));
    d.node(pressable(class, content, None, None, pressed));
}

/// A button with a drawing before its words.
#[inline(never)]
pub fn icon_button(
    d: &mut Doc,
    class: &'static str,
    figure: &'static Figure,
    words: &'static str,
    pressed: Callback<MouseEvent>,
) {
    let content = Doc::draw(|d| {
        icon(d, figure);
        d.words(words);
    });
    d.node(pressable(class, content, None, None, pressed));
}

/// A button whose words need more to be understood alone, as in "Change: Age".
#[inline(never)]
pub fn labelled_button(
    d: &mut Doc,
    class: &'static str,
    words: &'static str,
    label: String,
    pressed: Callback<MouseEvent>,
) {
    let content = Doc::draw(|d| d.words(words));
    d.node(pressable(class, content, Some(label.into()), None, pressed));
}

/// Whether something that a button opens is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Toggle {
    /// It is.
    Open,
    /// It is not.
    Closed,
}

/// A button that opens and closes something.
#[inline(never)]
pub fn toggle(
    d: &mut Doc,
    class: &'static str,
    words: &'static str,
    state: Toggle,
    pressed: Callback<MouseEvent>,
) {
    let expanded = match state {
        Toggle::Open => "true",
        Toggle::Closed => "false",
    };
    let content = Doc::draw(|d| d.words(words));
    d.node(pressable(class, content, None, Some(expanded.into()), pressed));
}

#[inline(never)]
fn pressable(
    class: &'static str,
    content: Html,
    label: Option<AttrValue>,
    expanded: Option<AttrValue>,
    pressed: Callback<MouseEvent>,
) -> Html {
    let button = html! { <button onclick={pressed}>{ content }</button> };
    let values = [Some(AttrValue::Static("button")), Some(AttrValue::Static(class)), label, expanded];
    with_attributes(button, &["type", "class", "aria-label", "aria-expanded"], values.into())
}

/// An element that listens, with its attributes. In `html!` a class that only turns out brings a kilobyte of its own.
#[inline(never)]
pub fn with_attributes(
    mut element: Html,
    keys: &'static [&'static str],
    values: Box<[Option<AttrValue>]>,
) -> Html {
    if let Html::VTag(tag) = &mut element {
        let values = values.into_iter().map(|value| value.map(Attribute)).collect();
        Rc::make_mut(tag).set_attributes(Attributes::Dynamic { keys, values });
    }
    element
}

/// The main action, in the same place on each screen.
pub fn bar(d: &mut Doc, actions: impl FnOnce(&mut Doc)) {
    d.within("div.bar", actions);
}

/// A number to tap. `number` is as people write it; `words` is what stands on the button.
#[inline(never)]
pub fn call(d: &mut Doc, number: &str, words: String, note: &'static str) {
    d.open("a.call");
    d.attribute_of(Name::Href, AttrValue::from(dialled(number)));
    if note.is_empty() {
        icon(d, &PHONE);
        d.words_of(words);
    } else {
        d.words_of(words);
        d.line("small", note);
    }
    d.close();
}

/// A link that a phone dials: without spaces, and "#" as an address needs it.
fn dialled(number: &str) -> String {
    let mut link = String::from("tel:");
    for sign in number.chars() {
        match sign {
            '#' => link.push_str("%23"),
            '0'..='9' | '+' | '*' => link.push(sign),
            _ => {}
        }
    }
    link
}
