//! Detail on request, with the browser's own disclosure: it works without script. The style sheet decides what prints.

use super::{Doc, Name};

/// How a part starts out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Closed.
    Closed,
    /// Open.
    Open,
}

/// A closed section with a heading and, if it has one, a line that says what is inside.
pub fn fold(d: &mut Doc, heading: impl Into<String>, note: String, fill: impl FnOnce(&mut Doc)) {
    open("h2", d, heading.into(), note, Start::Closed);
    fill(d);
    d.close();
}

/// A part of a section, in the same form.
pub fn fold_part(d: &mut Doc, heading: String, note: String, start: Start, fill: impl FnOnce(&mut Doc)) {
    open("h3", d, heading, note, start);
    fill(d);
    d.close();
}

/// An item of a part: a name with a tag, one line below it, and the letter of its evidence.
#[inline(never)]
pub fn fold_graded(
    d: &mut Doc,
    name: &'static str,
    tag: String,
    line: &'static str,
    letter: &'static str,
    fill: impl FnOnce(&mut Doc),
) {
    d.open("details.fold");
    d.open("summary");
    d.open("h4");
    d.text(name);
    if !tag.is_empty() {
        d.text(" ");
        d.line_of("span.tag", tag);
    }
    d.line("small", line);
    d.close();
    d.open("span.grade");
    d.attribute(Name::DataGrade, letter);
    d.line("b", letter);
    d.close();
    d.close();
    fill(d);
    d.close();
}

#[inline(never)]
fn open(level: &'static str, d: &mut Doc, heading: String, note: String, start: Start) {
    d.open("details.fold");
    if start == Start::Open {
        d.attribute(Name::Open, "");
    }
    d.open("summary");
    d.open(level);
    d.text_of(heading);
    if !note.is_empty() {
        d.line_of("small", note);
    }
    d.close();
    d.close();
}

/// Why something is asked.
#[inline(never)]
pub fn why(d: &mut Doc, summary: &'static str, reason: &'static str) {
    d.within("details.why", |d| {
        d.line("summary", summary);
        d.p(reason);
    });
}
