//! Text: a list, a table of two columns, a small label.

use yew::prelude::*;

use super::element::{el, text};

/// A plain list. Empty: nothing.
#[inline(never)]
pub fn list(class: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    el("ul", class, items.into_iter().map(|item| el("li", "", vec![item])).collect())
}

/// A small label.
pub fn tag(words: impl Into<AttrValue>) -> Html {
    text("span", "tag", words)
}

/// A row of a table: what, its value, and what can be done about it.
pub struct Row {
    /// What it is.
    pub term: AttrValue,
    /// Its value.
    pub value: Html,
    /// A button, or nothing.
    pub action: Html,
}

impl Row {
    /// A row that offers nothing.
    pub fn new(term: impl Into<AttrValue>, value: impl Into<AttrValue>) -> Row {
        Row { term: term.into(), value: Html::from(value.into()), action: Html::default() }
    }
}

/// A table of two columns as a description list.
#[inline(never)]
pub fn rows(rows: Vec<Row>) -> Html {
    el("dl", "rows", rows.into_iter().map(row).collect())
}

fn row(row: Row) -> Html {
    let mut cells = vec![text("dt", "", row.term), el("dd", "", vec![row.value])];
    if row.action != Html::default() {
        cells.push(el("dd", "", vec![row.action]));
    }
    el("div", "row", cells)
}
