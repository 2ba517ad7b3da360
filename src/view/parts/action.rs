//! What can be pressed: buttons, the bar in the thumb's reach, and a number to call.

use yew::prelude::*;

use super::element::{el, el_with, plain, some, text};
use super::icon;
use crate::drawings::icon::PHONE;

/// A button: `go` is the main one, `alt` the quieter one, `quiet` a line of text.
pub fn button(class: &'static str, words: &'static str, pressed: Callback<MouseEvent>) -> Html {
    content_button(class, plain(words), None, None, pressed)
}

/// A button whose words need more to be understood alone, as in "Change: Age".
pub fn labelled_button(
    class: &'static str,
    content: Html,
    label: impl Into<AttrValue>,
    pressed: Callback<MouseEvent>,
) -> Html {
    content_button(class, content, Some(label.into()), None, pressed)
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
pub fn toggle(
    class: &'static str,
    words: &'static str,
    state: Toggle,
    pressed: Callback<MouseEvent>,
) -> Html {
    let expanded = match state {
        Toggle::Open => "true",
        Toggle::Closed => "false",
    };
    content_button(class, plain(words), None, some(expanded), pressed)
}

#[inline(never)]
fn content_button(
    class: &'static str,
    content: Html,
    label: Option<AttrValue>,
    expanded: Option<AttrValue>,
    pressed: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class={class} aria-label={label} aria-expanded={expanded} onclick={pressed}>
            { content }
        </button>
    }
}

/// The main action, in the same place on each screen.
pub fn bar(actions: Vec<Html>) -> Html {
    el("div", "bar", actions)
}

/// A number to tap. `number` is as people write it; `words` is what stands on the button.
#[inline(never)]
pub fn call(number: &str, words: AttrValue, note: &'static str) -> Html {
    let content = if note.is_empty() {
        vec![icon(&PHONE), Html::from(words)]
    } else {
        vec![Html::from(words), text("small", "", note)]
    };
    el_with("a", &["class", "href"], vec![some("call"), Some(dialled(number).into())], content)
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
