//! What can be pressed: buttons, the bar in the thumb's reach, and a number to call.

use yew::prelude::*;

use super::icon;
use crate::drawings::icon::PHONE;

/// A button: `go` is the main one, `alt` the quieter one, `quiet` a line of text.
pub fn button(class: &'static str, words: impl Into<AttrValue>, pressed: Callback<MouseEvent>) -> Html {
    content_button(class, Html::from(words.into()), None, pressed)
}

/// A button whose words need more to be understood alone, as in "Change: Age".
pub fn labelled_button(
    class: &'static str,
    content: Html,
    label: impl Into<AttrValue>,
    pressed: Callback<MouseEvent>,
) -> Html {
    content_button(class, content, Some(label.into()), pressed)
}

fn content_button(
    class: &'static str,
    content: Html,
    label: Option<AttrValue>,
    pressed: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" class={class} aria-label={label} onclick={pressed}>{ content }</button> }
}

/// The main action, in the same place on each screen.
pub fn bar(actions: Html) -> Html {
    html! { <div class="bar">{ actions }</div> }
}

/// A number to tap. `number` is as people write it; `words` is what stands on the button.
pub fn call(number: &str, words: impl Into<AttrValue>, note: &'static str) -> Html {
    let has_note = !note.is_empty();
    html! {
        <a class="call" href={dialled(number)}>
            if has_note {
                { words.into() }<small>{ note }</small>
            } else {
                { icon(&PHONE) }{ words.into() }
            }
        </a>
    }
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
