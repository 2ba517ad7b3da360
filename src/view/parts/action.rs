//! What can be pressed: buttons, the bar within the thumb's reach, and a number to call.

use yew::prelude::*;

use super::{Doc, Name, icon};
use crate::drawings::Figure;
use crate::drawings::icon::PHONE;

/// A button: `go` is the main one, `alt` the quieter one, `quiet` a line of text.
#[inline(never)]
pub fn button(d: &mut Doc, class: &'static str, words: &'static str, pressed: Callback<MouseEvent>) {
    open(d, class);
    close(d, words.into(), pressed);
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
    open(d, class);
    icon(d, figure);
    close(d, words.into(), pressed);
}

/// A button whose words are not clear enough on their own, so it has a longer label, as in "Change: Age".
#[inline(never)]
pub fn labelled_button(
    d: &mut Doc,
    class: &'static str,
    words: &'static str,
    label: String,
    pressed: Callback<MouseEvent>,
) {
    open(d, class);
    d.attribute_of(Name::AriaLabel, label.into());
    close(d, words.into(), pressed);
}

/// Whether an answer has been given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// It has.
    Yes,
    /// It has not.
    No,
}

/// A button that gives an answer. One that has been given is marked.
#[inline(never)]
pub fn answer_button(
    d: &mut Doc,
    class: &'static str,
    label: AttrValue,
    given: Given,
    pressed: Callback<MouseEvent>,
) {
    open(d, class);
    if given == Given::Yes {
        d.attribute(Name::AriaPressed, "true");
    }
    close(d, label, pressed);
}

/// A button for one of several things, which looks like a choice. The current one is marked.
#[inline(never)]
pub fn mark_button(d: &mut Doc, label: impl Into<AttrValue>, is_marked: bool, pressed: Callback<MouseEvent>) {
    open(d, "choice");
    if is_marked {
        d.attribute(Name::AriaCurrent, "true");
    }
    close(d, label.into(), pressed);
}

fn open(d: &mut Doc, class: &'static str) {
    d.open_as("button", class);
    d.attribute(Name::Type, "button");
}

#[inline(never)]
fn close(d: &mut Doc, label: AttrValue, pressed: Callback<MouseEvent>) {
    // With other words it is still the same button, and keeps the focus.
    d.within("span", |d| d.node(Html::from(label)));
    d.close_as(html! { <button onclick={pressed} /> });
}

/// The main action, in the same place on each screen.
pub fn bar(d: &mut Doc, actions: impl FnOnce(&mut Doc)) {
    d.within("div.bar", actions);
}

/// A number to tap. `number` is as people write it; `words` is the text of the button.
#[inline(never)]
pub fn call(d: &mut Doc, number: &str, words: String, note: &'static str) {
    d.open("a.call");
    d.attribute_of(Name::Href, AttrValue::from(dialled(number)));
    d.as_written();
    if note.is_empty() {
        icon(d, &PHONE);
        d.text_of(words);
    } else {
        d.text_of(words);
        d.line("small", note);
    }
    d.close();
}

/// The same as a link of another class.
#[inline(never)]
pub fn call_as(d: &mut Doc, class: &'static str, number: &str, words: String) {
    d.open_as("a", class);
    d.attribute_of(Name::Href, AttrValue::from(dialled(number)));
    d.as_written();
    icon(d, &PHONE);
    d.text_of(words);
    d.close();
}

/// A link that a phone dials: without spaces, and with "#" escaped.
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
