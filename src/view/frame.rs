//! What surrounds every screen: the top with Back and Emergency help, the main part, the foot.

use triage_core::protocol::question::Step;
use triage_core::session::Event;
use triage_core::words::{Words, outcome, question, screen};
use yew::prelude::*;

use crate::drawings::icon::{BACK, BRAND, PHONE};
use crate::pane::{Part, pane};
use crate::parts::{Doc, Name, button, icon, icon_button};
use crate::send::pressed;

/// A whole screen. `key` names it, so that nothing opened on one screen stays open on the next. `part` is where in the
/// check it is.
pub fn frame(
    words: Words,
    key: &'static str,
    part: Part,
    top: impl FnOnce(&mut Doc),
    body: impl FnOnce(&mut Doc),
) -> Html {
    frame_as(words, "div.soleus", key, part, top, body)
}

/// The same, drawn as this element.
pub fn frame_as(
    words: Words,
    element: &'static str,
    key: &'static str,
    part: Part,
    top: impl FnOnce(&mut Doc),
    body: impl FnOnce(&mut Doc),
) -> Html {
    framed(
        words,
        element,
        key,
        |d| {
            pane(d, part);
            top(d);
        },
        body,
    )
}

/// The same with a pane of its own, which `header` draws before the top.
pub fn framed(
    words: Words,
    element: &'static str,
    key: &'static str,
    header: impl FnOnce(&mut Doc),
    body: impl FnOnce(&mut Doc),
) -> Html {
    Doc::draw(words, |d| {
        d.within(element, |d| {
            d.attribute(Name::Lang, words.language());
            d.attribute(Name::Dir, words.direction().code());
            d.key(key);
            d.within("header.top", header);
            body(d);
        });
    })
}

/// The top with Back.
pub fn top(on_event: &Callback<Event>) -> impl FnOnce(&mut Doc) {
    |d| {
        back(d, on_event);
        help(d, on_event);
    }
}

/// The button that goes back, and the mark of the brand beside it.
#[inline(never)]
pub fn back(d: &mut Doc, on_event: &Callback<Event>) {
    let words = d.words();
    icon_button(d, "back", &BACK, question::back(words), pressed(on_event, Event::Back));
    mark(d);
}

/// The mark of the brand, between the way back and the way to help.
#[inline(never)]
pub fn mark(d: &mut Doc) {
    d.within("span.brand", |d| icon(d, &BRAND));
}

/// The brand mark, where there is nothing to go back to.
#[inline(never)]
pub fn brand(d: &mut Doc) {
    let words = d.words();
    d.within("span.brand", |d| {
        icon(d, &BRAND);
        d.text(screen::brand(words));
    });
}

/// The button for the signs and the numbers, always present.
#[inline(never)]
pub fn help(d: &mut Doc, on_event: &Callback<Event>) {
    let words = d.words();
    let pressed = pressed(on_event, Event::EmergencyHelp);
    icon_button(d, "help", &PHONE, question::emergency_help(words), pressed);
}

/// The same as a link to a place on the page, for the screen that works without script.
#[inline(never)]
pub fn help_link(d: &mut Doc) {
    let words = d.words();
    d.within("a.help", |d| {
        d.attribute(Name::Href, "#help");
        icon(d, &PHONE);
        d.text(question::emergency_help(words));
    });
}

/// Progress: what is asked about, the lane that fills, and how many steps can follow at most.
#[inline(never)]
pub fn lane(d: &mut Doc, step: Step, number: usize, at_most_left: usize) {
    let words = d.words();
    d.within("div.lane", |d| {
        d.line("span.step", question::step_title(words, step));
        d.within("progress", |d| {
            d.attribute_of(Name::Max, (number + at_most_left).to_string().into());
            d.attribute_of(Name::Value, number.to_string().into());
            d.attribute(Name::AriaLabel, screen::progress(words));
        });
        d.line_of(
            "span.left",
            question::at_most_left(words, u32::try_from(at_most_left).unwrap_or(u32::MAX)),
        );
    });
}

/// The heading of a screen: it takes the focus when the screen appears.
#[inline(never)]
pub fn heading(d: &mut Doc, text: impl Into<AttrValue>) {
    d.within("h1", |d| {
        d.attribute(Name::Tabindex, "-1");
        d.node(Html::from(text.into()));
    });
}

/// The heading of a screen, and what helps to answer it.
#[inline(never)]
pub fn ask(d: &mut Doc, title: &'static str, hint: &'static str) {
    d.within("div.ask", |d| {
        heading(d, title);
        if !hint.is_empty() {
            d.line("p.hint", hint);
        }
    });
}

/// What this is, and is not. On every outcome, and in print.
#[inline(never)]
pub fn foot(d: &mut Doc, rules: &AttrValue) {
    let words = d.words();
    d.within("footer.foot", |d| {
        reviewed(d);
        d.p(outcome::does_not_diagnose(words));
        d.p(outcome::on_this_device(words));
        // A page of its own, so that nothing here is lost by reading it.
        d.within("a.quiet", |d| {
            d.attribute_of(Name::Href, rules.clone());
            d.attribute(Name::Target, "_blank");
            d.text(outcome::all_rules(words));
        });
    });
}

/// Which rules these are, and who has signed them.
#[inline(never)]
pub fn reviewed(d: &mut Doc) {
    let words = d.words();
    d.within("p.unreviewed", |d| {
        d.line_of("b", outcome::review_state(words));
        d.text(" ");
        d.text(outcome::not_marked(words));
    });
}

/// The main action of a screen.
pub fn go(d: &mut Doc, label: &'static str, on_event: &Callback<Event>, event: Event) {
    button(d, "go", label, pressed(on_event, event));
}

/// The quieter action beside it.
pub fn alt(d: &mut Doc, label: &'static str, on_event: &Callback<Event>, event: Event) {
    button(d, "alt", label, pressed(on_event, event));
}

/// A slot that the page around the widget may fill, drawn on the screens where its content may appear (decision 12).
#[inline(never)]
pub fn place(d: &mut Doc, name: &'static str) {
    d.within("slot", |d| d.attribute(Name::OfSlot, name));
}
