//! What surrounds every screen: the top with Back and Emergency help, the main part, the foot.

use triage_core::session::Event;
use triage_core::words::en::{outcome, question, screen};
use yew::prelude::*;

use crate::drawings::icon::{BACK, BRAND, PHONE};
use crate::parts::{Doc, Name, button, icon, icon_button};
use crate::send::pressed;

/// A whole screen. `key` names it, so that nothing opened on one screen stays open on the next.
pub fn frame(key: &'static str, top: impl FnOnce(&mut Doc), body: impl FnOnce(&mut Doc)) -> Html {
    frame_as("div.soleus", key, top, body)
}

/// The same, drawn as this element.
pub fn frame_as(
    element: &'static str,
    key: &'static str,
    top: impl FnOnce(&mut Doc),
    body: impl FnOnce(&mut Doc),
) -> Html {
    Doc::draw(|d| {
        d.within(element, |d| {
            d.attribute(Name::Translate, "no");
            d.key(key);
            d.within("header.top", top);
            body(d);
        });
    })
}

/// The top with Back.
pub fn top(on_event: &Callback<Event>) -> impl FnOnce(&mut Doc) {
    |d| {
        icon_button(d, "back", &BACK, question::BACK, pressed(on_event, Event::Back));
        help(d, on_event);
    }
}

/// The brand mark, where there is nothing to go back to.
#[inline(never)]
pub fn brand(d: &mut Doc) {
    d.within("span.brand", |d| {
        icon(d, &BRAND);
        d.words(screen::BRAND);
    });
}

/// The button for the signs and the numbers, always present.
#[inline(never)]
pub fn help(d: &mut Doc, on_event: &Callback<Event>) {
    let pressed = pressed(on_event, Event::EmergencyHelp);
    icon_button(d, "help", &PHONE, question::EMERGENCY_HELP, pressed);
}

/// The same as a link to a place on the page, for the screen that works without script.
#[inline(never)]
pub fn help_link(d: &mut Doc) {
    d.within("a.help", |d| {
        d.attribute(Name::Href, "#help");
        icon(d, &PHONE);
        d.words(question::EMERGENCY_HELP);
    });
}

/// Progress: the lane that fills, and how many screens can follow at most.
#[inline(never)]
pub fn lane(d: &mut Doc, number: usize, at_most_left: usize) {
    d.within("div.lane", |d| {
        d.within("progress", |d| {
            d.attribute_of(Name::Max, (number + at_most_left).to_string().into());
            d.attribute_of(Name::Value, number.to_string().into());
            d.attribute(Name::AriaLabel, screen::PROGRESS);
        });
        d.line_of("span.left", question::at_most_left(at_most_left));
    });
}

/// The heading of a screen: it takes the focus when the screen appears.
#[inline(never)]
pub fn heading(d: &mut Doc, words: &'static str) {
    d.within("h1", |d| {
        d.attribute(Name::Tabindex, "-1");
        d.words(words);
    });
}

/// The heading of a screen, and what helps to answer it.
#[inline(never)]
pub fn ask(d: &mut Doc, words: &'static str, hint: &'static str) {
    d.within("div.ask", |d| {
        heading(d, words);
        if !hint.is_empty() {
            d.line("p.hint", hint);
        }
    });
}

/// What this is, and is not. On every outcome, and in print.
#[inline(never)]
pub fn foot(d: &mut Doc, rules: &AttrValue) {
    d.within("footer.foot", |d| {
        reviewed(d);
        d.p(outcome::DOES_NOT_DIAGNOSE);
        d.p(outcome::ON_THIS_DEVICE);
        // A page of its own, so that nothing here is lost by reading it.
        d.within("a.quiet", |d| {
            d.attribute_of(Name::Href, rules.clone());
            d.attribute(Name::Target, "_blank");
            d.words(outcome::ALL_RULES);
        });
    });
}

/// Which rules these are, and who has signed them.
#[inline(never)]
pub fn reviewed(d: &mut Doc) {
    d.within("p.unreviewed", |d| {
        d.line_of("b", outcome::review_state());
        d.words(" ");
        d.words(outcome::NOT_MARKED);
    });
}

/// The main action of a screen.
pub fn go(d: &mut Doc, words: &'static str, on_event: &Callback<Event>, event: Event) {
    button(d, "go", words, pressed(on_event, event));
}

/// The quieter action beside it.
pub fn alt(d: &mut Doc, words: &'static str, on_event: &Callback<Event>, event: Event) {
    button(d, "alt", words, pressed(on_event, event));
}

/// A slot that the page around the widget may fill, drawn on the screens where its content may appear (decision 12).
#[inline(never)]
pub fn place(d: &mut Doc, name: &'static str) {
    d.within("slot", |d| d.attribute(Name::OfSlot, name));
}
