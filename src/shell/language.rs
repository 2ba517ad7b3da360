//! The languages of the page: the loader fetches the files of each once for all widgets, the second after the first
//! frame, that of the companion when it is first opened.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use triage_core::session::LaterParts;
use triage_core::words::{Part, Words, file};
use wasm_bindgen::prelude::*;
use yew::Callback;

use super::host::Loader;
use super::locale;

/// A language that a widget of the page uses.
#[derive(Clone, Copy)]
struct Used {
    words: Words,
    /// Its second file. `None`: no widget has asked for it yet.
    later: Option<LaterParts>,
    /// The same of that of the companion.
    companion: Option<LaterParts>,
}

impl Used {
    /// Nothing has been asked for yet.
    const fn of(words: Words) -> Used {
        Used { words, later: None, companion: None }
    }

    /// What has become of a file.
    const fn file(&mut self, part: Part) -> &mut Option<LaterParts> {
        match part {
            Part::First | Part::Rest => &mut self.later,
            Part::Companion => &mut self.companion,
        }
    }
}

/// What is known about the words of a widget.
#[derive(Clone, Copy)]
pub struct Known {
    /// Those that have been read.
    pub words: Words,
    /// Whether the second file is among them.
    pub later: LaterParts,
    /// Whether that of the companion is.
    pub companion: LaterParts,
}

thread_local! {
    static USED: RefCell<Vec<Used>> = const { RefCell::new(Vec::new()) };
    static PAGES: RefCell<Vec<Weak<Callback<Known>>>> = const { RefCell::new(Vec::new()) };
}

/// Reads the first file of a language, unless that has been read already.
///
/// # Errors
/// What is wrong with the file, for the browser's log.
pub fn read(first: String) -> Result<Words, JsError> {
    let known = file::language_of(&first).and_then(used);
    if let Some(used) = known {
        return Ok(used.words);
    }
    let language = file::language_of(&first).unwrap_or_default();
    let locale = locale::of(language);
    let words = Words::read(first, locale).map_err(|invalid| JsError::new(invalid.message()))?;
    USED.with_borrow_mut(|all| all.push(Used::of(words)));
    Ok(words)
}

fn used(language: &str) -> Option<Used> {
    USED.with_borrow(|all| all.iter().find(|used| used.words.language() == language).copied())
}

/// What is known by now about a language that has been read.
pub fn known(words: Words) -> Known {
    let used = used(words.language()).unwrap_or(Used::of(words));
    let of = |state: Option<LaterParts>| state.unwrap_or(LaterParts::Waiting);
    Known { words: used.words, later: of(used.later), companion: of(used.companion) }
}

/// Calls `changed` on each change of any language, for as long as the returned value is held.
pub fn follow(changed: Callback<Known>) -> Rc<Callback<Known>> {
    let page = Rc::new(changed);
    PAGES.with_borrow_mut(|pages| pages.push(Rc::downgrade(&page)));
    page
}

/// Asks for a file of a language, unless a widget of the page already has.
pub fn fetch_once(words: Words, part: Part, loader: &Loader) {
    if used(words.language()).is_some_and(|mut used| used.file(part).is_none()) {
        fetch(words, part, loader);
    }
}

/// Asks again for the files that could not be loaded.
pub fn fetch_again(words: Words, loader: &Loader) {
    for part in [Part::Rest, Part::Companion] {
        if used(words.language()).is_some_and(|mut used| *used.file(part) == Some(LaterParts::Failed)) {
            fetch(words, part, loader);
        }
    }
}

fn fetch(words: Words, part: Part, loader: &Loader) {
    set(words, part, LaterParts::Waiting);
    loader.fetch_words(words.language(), part.code());
}

fn set(words: Words, part: Part, state: LaterParts) {
    USED.with_borrow_mut(|all| {
        for used in all.iter_mut().filter(|used| used.words.language() == words.language()) {
            used.words = words;
            *used.file(part) = Some(state);
        }
    });
    let pages: Vec<_> = PAGES.with_borrow(|pages| pages.iter().filter_map(Weak::upgrade).collect());
    for page in pages {
        page.emit(known(words));
    }
}

/// The loader delivers a file of a language, or `None` if it could not be loaded.
#[wasm_bindgen]
pub fn words(language: &str, part: &str, file: Option<String>) {
    let Some(Used { words, .. }) = used(language) else { return };
    let Some(part) = Part::ALL.into_iter().find(|each| each.code() == part) else { return };
    let more = file.and_then(|file| match words.with(part, file) {
        Ok(more) => Some(more),
        Err(invalid) => {
            web_sys::console::error_2(&"soleus-triage:".into(), &invalid.message().into());
            None
        }
    });
    match more {
        Some(words) => set(words, part, LaterParts::Here),
        None => set(words, part, LaterParts::Failed),
    }
}
