//! A drawing, written in page order: elements are opened, filled and closed.
//!
//! `html!` expands the construction of each element in full, and the page pays for that in bytes: with it the view was
//! the largest part of the module (decision 7). Here each step is one call. `html!` remains where an element has a
//! listener.

use std::rc::Rc;

use triage_core::words::Words;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Attribute;
use yew::virtual_dom::{Attributes, VTag};

macro_rules! names {
    ($($name:ident = $text:literal,)+) => {
        /// The attributes that a drawing can have, the most frequent first.
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is the attribute of that name")]
        pub enum Name { $($name,)+ }

        const NAMES: &[&str] = &[$($text),+];
    };
}

names! {
    Class = "class",
    Type = "type",
    D = "d",
    DataLevel = "data-level",
    Href = "href",
    ViewBox = "viewBox",
    AriaHidden = "aria-hidden",
    Role = "role",
    Id = "id",
    AriaCurrent = "aria-current",
    DataGrade = "data-grade",
    AriaDescribedby = "aria-describedby",
    AriaLabel = "aria-label",
    AriaPressed = "aria-pressed",
    AriaExpanded = "aria-expanded",
    Autocomplete = "autocomplete",
    DataPrint = "data-print",
    DataRows = "data-rows",
    DataView = "data-view",
    DataWhen = "data-when",
    Dir = "dir",
    Form = "form",
    Hidden = "hidden",
    Lang = "lang",
    Max = "max",
    OfSlot = "name",
    Open = "open",
    PreserveAspectRatio = "preserveAspectRatio",
    Tabindex = "tabindex",
    Target = "target",
    Transform = "transform",
    Translate = "translate",
    Value = "value",
    VectorEffect = "vector-effect",
}

/// What has been drawn so far, and in which language. The last element opened takes what comes next.
pub struct Doc {
    words: Words,
    open: Vec<Opened>,
}

/// An element that is not closed yet. The first of a document is no element: it only holds the others.
struct Opened {
    tag: &'static str,
    key: &'static str,
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
        self.open.push(Opened { tag, key: "", attributes: Vec::new(), children: Vec::new() });
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

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let tag = self.open.last().map_or("", |open| open.tag);
        self.close_as(VTag::new(tag).into());
    }

    /// The same, with an element that has a listener in place of a plain one: it takes over attributes and children.
    #[inline(never)]
    pub fn close_as(&mut self, mut element: Html) {
        let Some(Opened { key, attributes, children, .. }) = self.open.pop() else { return };
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
            }
            tag.add_children(children);
        }
        self.node(element);
    }

    /// Something drawn elsewhere.
    #[inline(never)]
    pub fn node(&mut self, node: Html) {
        if let Some(open) = self.open.last_mut() {
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
