//! What stands around every screen: the top with Back and Emergency help, the main part, the foot.

use triage_core::session::Event;
use triage_core::words::en::{outcome, question, screen};
use yew::prelude::*;

use crate::drawings::icon::{BACK, BRAND, PHONE};
use crate::parts::{all, button, el, el_keyed, el_with, icon, labelled_button, plain, some, text};
use crate::send::pressed;

/// A whole screen. `key` names it, so that nothing opened on one screen stays open on the next.
#[inline(never)]
pub fn frame(key: &'static str, top: Html, body: Html) -> Html {
    el_keyed(key, "div", &["class", "translate"], vec![some("soleus"), some("no")], vec![top, body])
}

/// The main part.
#[inline(never)]
pub fn main(children: Vec<Html>) -> Html {
    el("main", "", children)
}

/// The top with Back.
#[inline(never)]
pub fn top(on_event: &Callback<Event>) -> Html {
    let words = all(vec![icon(&BACK), plain(question::BACK)]);
    bar(labelled_button("back", words, question::BACK, pressed(on_event, Event::Back)), help(on_event))
}

/// The top with the mark, where there is nothing to go back to.
#[inline(never)]
pub fn brand_top(help: Html) -> Html {
    bar(el("span", "brand", vec![icon(&BRAND), plain(screen::BRAND)]), help)
}

/// The way to the signs and the numbers, always there.
#[inline(never)]
pub fn help(on_event: &Callback<Event>) -> Html {
    let pressed = pressed(on_event, Event::EmergencyHelp);
    labelled_button("help", help_words(), question::EMERGENCY_HELP, pressed)
}

/// What stands on it.
#[inline(never)]
pub fn help_words() -> Html {
    all(vec![icon(&PHONE), plain(question::EMERGENCY_HELP)])
}

#[inline(never)]
fn bar(left: Html, right: Html) -> Html {
    el("header", "top", vec![left, right])
}

/// How far: the lane that fills, and how many screens can follow.
#[inline(never)]
pub fn lane(number: usize, at_most_left: usize) -> Html {
    let progress = el_with(
        "progress",
        &["max", "value", "aria-label"],
        vec![
            Some((number + at_most_left).to_string().into()),
            Some(number.to_string().into()),
            some(screen::PROGRESS),
        ],
        Vec::new(),
    );
    el("div", "lane", vec![progress, text("span", "left", question::at_most_left(at_most_left))])
}

/// A heading of a screen: it takes the focus when the screen comes.
#[inline(never)]
pub fn heading(words: &'static str) -> Html {
    el_with("h1", &["tabindex"], vec![some("-1")], vec![plain(words)])
}

/// The heading of a screen, and what helps to answer it.
#[inline(never)]
pub fn ask(words: &'static str, hint: &'static str) -> Html {
    let mut children = vec![heading(words)];
    if !hint.is_empty() {
        children.push(text("p", "hint", hint));
    }
    el("div", "ask", children)
}

/// What this is, and is not. On every outcome, and in print.
#[inline(never)]
pub fn foot() -> Html {
    el("footer", "foot", vec![reviewed(), text("p", "", outcome::DOES_NOT_DIAGNOSE), kept_here()])
}

/// Who has signed the rules: nobody so far.
#[inline(never)]
pub fn reviewed() -> Html {
    let nobody = el("b", "", vec![plain(outcome::NOT_REVIEWED), plain(".")]);
    el("p", "unreviewed", vec![nobody, plain(" "), plain(outcome::NOT_MARKED)])
}

/// Where the answers stay, and which protocol this is.
#[inline(never)]
pub fn kept_here() -> Html {
    let version = screen::protocol_version(env!("CARGO_PKG_VERSION"));
    el("p", "", vec![plain(outcome::ON_THIS_DEVICE), plain(" "), Html::from(version)])
}

/// The main action alone.
#[inline(never)]
pub fn go(words: &'static str, on_event: &Callback<Event>, event: Event) -> Html {
    button("go", words, pressed(on_event, event))
}

/// The quieter action beside it.
#[inline(never)]
pub fn alt(words: &'static str, on_event: &Callback<Event>, event: Event) -> Html {
    button("alt", words, pressed(on_event, event))
}
