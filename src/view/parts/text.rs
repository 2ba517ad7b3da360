//! Text: a line, a list, a table of two columns.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// One element that holds a text.
pub fn text(tag: &'static str, class: &'static str, words: impl Into<AttrValue>) -> Html {
    tagged(tag, class, words.into())
}

fn tagged(tag: &'static str, class: &'static str, words: AttrValue) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_child(Html::from(words));
    element.into()
}

/// A plain list. Empty: nothing.
pub fn list(class: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! { <ul class={class}>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul> }
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

/// A table of two columns as a description list.
pub fn rows(rows: Vec<Row>) -> Html {
    html! { <dl class="rows">{ for rows.into_iter().map(row) }</dl> }
}

fn row(row: Row) -> Html {
    let has_action = row.action != Html::default();
    html! {
        <div class="row">
            <dt>{ row.term }</dt>
            <dd>{ row.value }</dd>
            if has_action {
                <dd>{ row.action }</dd>
            }
        </div>
    }
}
