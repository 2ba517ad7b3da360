//! Elements in one call each.
//!
//! `html!` writes the making of an element out in full at each place, which the page pays for in bytes: with it the
//! view alone was a third of the module (decision 7). It stays where an element listens to something.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Attribute;
use yew::virtual_dom::{Attributes, VTag};

/// An element with a class, or with none where the class is empty.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    if class.is_empty() {
        return el_with(tag, &[], Vec::new(), children);
    }
    el_with(tag, &["class"], vec![some(class)], children)
}

/// An element with attributes: `values` belong to `keys`, and `None` leaves one out.
#[inline(never)]
pub fn el_with(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    children: Vec<Html>,
) -> Html {
    made(tag, keys, values, children).into()
}

/// The same with a key: what was opened in one is not open in another that takes its place.
#[inline(never)]
pub fn el_keyed(
    key: &'static str,
    tag: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    children: Vec<Html>,
) -> Html {
    let mut element = made(tag, keys, values, children);
    element.key = Some(key.into());
    element.into()
}

fn made(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    children: Vec<Html>,
) -> VTag {
    let mut element = VTag::new(tag);
    if !keys.is_empty() {
        let values = values.into_iter().map(|value| value.map(Attribute)).collect();
        element.set_attributes(Attributes::Dynamic { keys, values });
    }
    element.add_children(children);
    element
}

/// A value of an attribute.
#[inline(never)]
pub fn some(value: &'static str) -> Option<AttrValue> {
    Some(AttrValue::Static(value))
}

/// One element that holds a text.
pub fn text(tag: &'static str, class: &'static str, words: impl Into<AttrValue>) -> Html {
    texted(tag, class, words.into())
}

#[inline(never)]
fn texted(tag: &'static str, class: &'static str, words: AttrValue) -> Html {
    el(tag, class, vec![Html::from(words)])
}

/// A text alone.
#[inline(never)]
pub fn plain(words: &'static str) -> Html {
    Html::from(AttrValue::Static(words))
}

/// The first if the condition holds, nothing otherwise.
pub fn when(condition: bool, draw: impl FnOnce() -> Html) -> Html {
    if condition { draw() } else { Html::default() }
}

/// Several without an element around them.
#[inline(never)]
pub fn all(children: Vec<Html>) -> Html {
    children.into_iter().collect()
}

/// A line that is read out as soon as it appears.
#[inline(never)]
pub fn alert(words: &'static str, id: impl Into<AttrValue>) -> Html {
    el_with(
        "p",
        &["class", "role", "id"],
        vec![some("aside"), some("alert"), Some(id.into())],
        vec![plain(words)],
    )
}
