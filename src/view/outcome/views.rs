//! The four views of an outcome: the bar of links between them, the heading of each, and what stays above all of them.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::View;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::{Words, view as texts};
use yew::prelude::*;

use crate::drawings::Figure;
use crate::drawings::icon::{BRAND, PAGE, QUESTION};
use crate::frame::{back, heading, help};
use crate::level::figure;
use crate::numbers;
use crate::parts::{Doc, Name, icon};

/// The order on paper. Where somebody has to be seen, what to tell them comes right after what to do.
pub const fn printed(urgency: Urgency) -> [View; 4] {
    match urgency {
        Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays | Urgency::Routine => {
            [View::Today, View::Clinician, View::Plan, View::Why]
        }
        Urgency::SelfCare => View::ALL,
    }
}

/// How the style sheet and a link know a view.
pub const fn code(view: View) -> &'static str {
    match view {
        View::Today => "today",
        View::Plan => "plan",
        View::Why => "why",
        View::Clinician => "clinician",
    }
}

/// The top. An emergency's first view is the emergency help; its other views keep the number in its place.
pub fn top(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    back(d, on_event);
    match (outcome.urgency, outcome.view) {
        (Urgency::Emergency, View::Today) => {}
        (Urgency::Emergency, View::Plan | View::Why | View::Clinician) => {
            numbers::call_from_the_top(d, session.country);
        }
        (Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare, _) => {
            help(d, on_event);
        }
    }
}

/// The links, in the thumb's reach. Not tabs: each view is a screen of its own in the browser's history.
pub fn bar(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("nav.views", |d| {
        d.attribute(Name::AriaLabel, texts::bar(words));
        for view in View::ALL.into_iter().filter(|view| outcome.has(*view)) {
            link(d, view, outcome, on_event);
        }
    });
}

fn link(d: &mut Doc, view: View, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    d.open("a");
    d.attribute(
        Name::Href,
        match view {
            View::Today => "#today",
            View::Plan => "#plan",
            View::Why => "#why",
            View::Clinician => "#clinician",
        },
    );
    if view == outcome.view {
        d.attribute(Name::AriaCurrent, "page");
    }
    icon(d, mark(view, outcome.urgency));
    d.text(name(words, view, outcome.urgency));
    // The address of the page stays as it is: it belongs to the page around the widget.
    let opened = on_event.reform(move |event: MouseEvent| {
        event.prevent_default();
        Event::View(view)
    });
    d.close_as(html! { <a onclick={opened} /> });
}

const fn mark(view: View, urgency: Urgency) -> &'static Figure {
    match view {
        View::Today => figure(urgency),
        View::Plan => &BRAND,
        View::Why => &QUESTION,
        View::Clinician => &PAGE,
    }
}

fn name(words: Words, view: View, urgency: Urgency) -> &'static str {
    match (view, urgency) {
        (View::Today, Urgency::Emergency) => texts::now(words),
        (View::Today, Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare) => {
            texts::today(words)
        }
        (View::Plan, _) => texts::plan(words),
        (View::Why, _) => texts::why(words),
        (View::Clinician, _) => texts::clinician(words),
    }
}

/// The heading of a view: of the screen, if the view is open; in print, of one part among others.
#[inline(never)]
pub fn title(d: &mut Doc, view: View, outcome: &Outcome, text: impl Into<AttrValue>) {
    let text = text.into();
    if view == outcome.view {
        heading(d, text);
    } else {
        d.within("h2", |d| d.node(Html::from(text)));
    }
}
