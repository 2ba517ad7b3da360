//! Depth on request, with the browser's own disclosure: it works without script and prints opened.

use yew::prelude::*;

use super::element::{el, el_with, some, text};

/// A closed section with a heading and, if it has one, a line that says what is inside.
pub fn fold(heading: impl Into<AttrValue>, note: impl Into<AttrValue>, body: Html) -> Html {
    details("h2", heading.into(), note.into(), body, false)
}

/// A closed part of a section.
pub fn fold_part(heading: impl Into<AttrValue>, note: impl Into<AttrValue>, body: Html) -> Html {
    details("h3", heading.into(), note.into(), body, false)
}

/// The same, open.
pub fn fold_part_open(heading: impl Into<AttrValue>, note: impl Into<AttrValue>, body: Html) -> Html {
    details("h3", heading.into(), note.into(), body, true)
}

#[inline(never)]
fn details(level: &'static str, heading: AttrValue, note: AttrValue, body: Html, is_open: bool) -> Html {
    let mut title = vec![Html::from(heading)];
    if !note.is_empty() {
        title.push(text("small", "", note));
    }
    let summary = el("summary", "", vec![el(level, "", title)]);
    let open = if is_open { some("") } else { None };
    el_with("details", &["class", "open"], vec![some("fold"), open], vec![summary, body])
}

/// Why something is asked.
#[inline(never)]
pub fn why(summary: &'static str, reason: &'static str) -> Html {
    el("details", "why", vec![text("summary", "", summary), text("p", "", reason)])
}
