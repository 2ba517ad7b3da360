//! The languages of the page: the loader fetches the two files of each once for all widgets, the second after the first
//! frame.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use triage_core::session::LaterParts;
use triage_core::words::{Words, file};
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
}

/// What is known about the words of a widget.
#[derive(Clone, Copy)]
pub struct Known {
    /// Those that have been read.
    pub words: Words,
    /// Whether the second file is among them.
    pub later: LaterParts,
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
    USED.with_borrow_mut(|all| all.push(Used { words, later: None }));
    Ok(words)
}

fn used(language: &str) -> Option<Used> {
    USED.with_borrow(|all| all.iter().find(|used| used.words.language() == language).copied())
}

/// What is known by now about a language that has been read.
pub fn known(words: Words) -> Known {
    let used = used(words.language()).unwrap_or(Used { words, later: None });
    Known { words: used.words, later: used.later.unwrap_or(LaterParts::Waiting) }
}

/// Calls `changed` on each change of any language, for as long as the returned value is held.
pub fn follow(changed: Callback<Known>) -> Rc<Callback<Known>> {
    let page = Rc::new(changed);
    PAGES.with_borrow_mut(|pages| pages.push(Rc::downgrade(&page)));
    page
}

/// Asks for the second file of a language, unless a widget of the page already has.
pub fn fetch_once(words: Words, loader: &Loader) {
    if used(words.language()).is_some_and(|used| used.later.is_none()) {
        set(Known { words, later: LaterParts::Waiting });
        loader.fetch_rest(words.language());
    }
}

/// Asks again for a file that could not be loaded.
pub fn fetch_again(words: Words, loader: &Loader) {
    if known(words).later == LaterParts::Failed {
        set(Known { words, later: LaterParts::Waiting });
        loader.fetch_rest(words.language());
    }
}

fn set(known: Known) {
    USED.with_borrow_mut(|all| {
        for used in all.iter_mut().filter(|used| used.words.language() == known.words.language()) {
            *used = Used { words: known.words, later: Some(known.later) };
        }
    });
    let pages: Vec<_> = PAGES.with_borrow(|pages| pages.iter().filter_map(Weak::upgrade).collect());
    for page in pages {
        page.emit(known);
    }
}

/// The loader delivers the second file of a language, or `None` if it could not be loaded.
#[wasm_bindgen]
pub fn rest(language: &str, file: Option<String>) {
    let Some(Used { words, .. }) = used(language) else { return };
    let whole = file.and_then(|file| match words.with_rest(file) {
        Ok(whole) => Some(whole),
        Err(invalid) => {
            web_sys::console::error_2(&"soleus-triage:".into(), &invalid.message().into());
            None
        }
    });
    set(match whole {
        Some(words) => Known { words, later: LaterParts::Here },
        None => Known { words, later: LaterParts::Failed },
    });
}
