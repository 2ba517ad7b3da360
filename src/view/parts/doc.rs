//! A drawing, written in page order: elements are opened, filled and closed.
//!
//! `html!` expands the construction of each element in full, and the page pays for that in bytes: with it the view was
//! the largest part of the module (decision 7). Here each step is one call. `html!` remains where an element has a
//! listener.
//!
//! A text is never changed in place. A browser's translator takes our text nodes out of the page and puts its own in
//! their place, so changing ours would change nothing that anybody sees, and inserting an element before one would stop
//! the module. So an element that holds text has that text as its key: with other words it is another element.

use std::rc::Rc;

use triage_core::words::Words;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Attribute;
use yew::virtual_dom::{Attributes, Key, VTag};

use super::name::{NAMES, Name};

/// What has been drawn so far, and in which language. The last element opened takes what comes next.
pub struct Doc {
    words: Words,
    open: Vec<Opened>,
}

/// An element that is not closed yet. The first of a document is no element: it only holds the others.
struct Opened {
    tag: &'static str,
    key: &'static str,
    /// Text is directly in it, and not only in an element within.
    has_text: bool,
    attributes: Vec<(Name, AttrValue)>,
    children: Vec<Html>,
}

impl Doc {
    /// Draws, and returns what was drawn.
    pub fn draw(words: Words, fill: impl FnOnce(&mut Doc)) -> Html {
        let mut doc = Doc::new(words);
        fill(&mut doc);
        doc.finish()
    }

    #[inline(never)]
    fn new(words: Words) -> Doc {
        let mut doc = Doc { words, open: Vec::with_capacity(8) };
        doc.open("");
        doc
    }

    /// The language that is drawn in.
    pub fn words(&self) -> Words {
        self.words
    }

    #[inline(never)]
    fn finish(mut self) -> Html {
        self.open.pop().map(|drawn| drawn.children.into_iter().collect()).unwrap_or_default()
    }

    /// Opens an element, named as in a style sheet: "p", or "div.choices two" for a `div` of two classes.
    #[inline(never)]
    pub fn open(&mut self, element: &'static str) {
        let end = element.bytes().position(|byte| byte == b'.').unwrap_or(element.len());
        let (tag, class) = element.split_at_checked(end).unwrap_or((element, ""));
        self.open_as(tag, class.get(1..).unwrap_or(""));
    }

    /// The same, with a class chosen at run time.
    #[inline(never)]
    pub fn open_as(&mut self, tag: &'static str, class: &'static str) {
        self.open.push(Opened {
            tag,
            key: "",
            has_text: false,
            attributes: Vec::new(),
            children: Vec::new(),
        });
        if !class.is_empty() {
            self.attribute(Name::Class, class);
        }
    }

    /// Gives the open element an attribute.
    #[inline(never)]
    pub fn attribute(&mut self, name: Name, value: &'static str) {
        self.attribute_of(name, AttrValue::Static(value));
    }

    /// The same, with a value made at run time.
    #[inline(never)]
    pub fn attribute_of(&mut self, name: Name, value: AttrValue) {
        if let Some(open) = self.open.last_mut() {
            open.attributes.push((name, value));
        }
    }

    /// Gives the open element a key, so that what a runner opened in one is not open in another that takes its place.
    #[inline(never)]
    pub fn key(&mut self, key: &'static str) {
        if let Some(open) = self.open.last_mut() {
            open.key = key;
        }
    }

    /// Keeps a browser's translator out of the open element: the signs of an emergency have been reviewed word by word, and
    /// a number must not change. Everything else may be translated.
    #[inline(never)]
    pub fn as_written(&mut self) {
        self.attribute(Name::Translate, "no");
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let tag = self.open.last().map_or("", |open| open.tag);
        self.close_as(VTag::new(tag).into());
    }

    /// The same, with an element that has a listener in place of a plain one: it takes over attributes and children.
    #[inline(never)]
    pub fn close_as(&mut self, mut element: Html) {
        let Some(Opened { key, has_text, attributes, children, .. }) = self.open.pop() else { return };
        if let Html::VTag(tag) = &mut element {
            let tag = Rc::make_mut(tag);
            // Only the keys up to the last one in use: the most frequent come first.
            let last = attributes.iter().map(|(name, _)| *name as usize).max();
            if let Some(keys) = last.and_then(|last| NAMES.get(..=last)) {
                let mut values: Box<[_]> = keys.iter().map(|_| None).collect();
                for (name, value) in attributes {
                    if let Some(place) = values.get_mut(name as usize) {
                        *place = Some(Attribute(value));
                    }
                }
                tag.set_attributes(Attributes::Dynamic { keys, values });
            }
            if !key.is_empty() {
                tag.key = Some(key.into());
            } else if has_text {
                tag.key = Some(self.key_of(&children));
            }
            tag.add_children(children);
        }
        self.node(element);
    }

    /// The key of an element with these children: all that is in it, and no other key beside it is the same.
    fn key_of(&self, children: &[Html]) -> Key {
        let mut text = String::new();
        children.iter().for_each(|child| read(child, &mut text));
        let beside = self.open.last().map_or(&[][..], |around| &around.children);
        while beside.iter().any(|other| other.key().is_some_and(|key| **key == *text)) {
            text.push('+');
        }
        text.into()
    }

    /// Something drawn elsewhere.
    #[inline(never)]
    pub fn node(&mut self, node: Html) {
        if let Some(open) = self.open.last_mut() {
            open.has_text |= matches!(node, Html::VText(_));
            open.children.push(node);
        }
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self, words: &'static str) {
        self.node(Html::from(AttrValue::Static(words)));
    }

    /// A text made at run time.
    #[inline(never)]
    pub fn text_of(&mut self, words: String) {
        self.node(Html::from(AttrValue::from(words)));
    }

    /// An element that holds a text.
    #[inline(never)]
    pub fn line(&mut self, element: &'static str, words: &'static str) {
        self.open(element);
        self.text(words);
        self.close();
    }

    /// An element that holds a text made at run time.
    #[inline(never)]
    pub fn line_of(&mut self, element: &'static str, words: String) {
        self.open(element);
        self.text_of(words);
        self.close();
    }

    /// An element and what is in it.
    pub fn within(&mut self, element: &'static str, fill: impl FnOnce(&mut Doc)) {
        self.open(element);
        fill(self);
        self.close();
    }

    /// A paragraph.
    #[inline(never)]
    pub fn p(&mut self, words: &'static str) {
        self.line("p", words);
    }

    /// A quieter paragraph.
    #[inline(never)]
    pub fn calm(&mut self, words: &'static str) {
        self.line("p.calm", words);
    }

    /// A plain list. Nothing if it is empty.
    #[inline(never)]
    pub fn list(&mut self, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        self.open("ul.list");
        for item in items {
            self.line_of("li", item);
        }
        self.close();
    }

    /// The same, for fixed texts.
    #[inline(never)]
    pub fn fixed_list(&mut self, items: &[&'static str]) {
        if items.is_empty() {
            return;
        }
        self.open("ul.list");
        for item in items {
            self.line("li", item);
        }
        self.close();
    }

    /// A line that is read out as soon as it appears, and takes the focus.
    #[inline(never)]
    pub fn alert(&mut self, words: impl Into<AttrValue>, id: String) {
        self.open("p.aside");
        self.attribute(Name::Role, "alert");
        self.attribute_of(Name::Id, id.into());
        self.attribute(Name::Tabindex, "-1");
        self.node(Html::from(words.into()));
        self.close();
    }

    /// A row of a table of two columns; the table is a `dl` with the class "rows".
    #[inline(never)]
    pub fn row(&mut self, term: &'static str, value: String) {
        self.open("div.row");
        self.line("dt", term);
        self.line_of("dd", value);
        self.close();
    }
}

/// Adds the text of a node, with the elements around it: the same text in another element is not the same drawing.
fn read(node: &Html, into: &mut String) {
    match node {
        Html::VText(text) => into.push_str(&text.text),
        Html::VTag(tag) => {
            into.push('<');
            into.push_str(tag.tag());
            into.push('>');
            if let Some(children) = tag.children() {
                read(children, into);
            }
        }
        Html::VList(list) => list.iter().for_each(|each| read(each, into)),
        // None of these is ever drawn.
        Html::VComp(_) | Html::VPortal(_) | Html::VRef(_) | Html::VSuspense(_) | Html::VRaw(_) => {}
    }
}
