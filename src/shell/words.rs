//! The language pack: the loader fetches it once for all widgets of the page, after the first frame (decision 10).

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Function;
use triage_core::session::Words;
use triage_view::packed;
use wasm_bindgen::prelude::*;
use yew::Callback;

thread_local! {
    /// `None`: no widget has asked for it yet.
    static STATE: Cell<Option<Words>> = const { Cell::new(None) };
    static PAGES: RefCell<Vec<Weak<Callback<Words>>>> = const { RefCell::new(Vec::new()) };
}

/// Whether the language pack is here.
pub fn state() -> Words {
    STATE.get().unwrap_or(Words::Waiting)
}

/// Calls `changed` on each change, for as long as the returned value is held.
pub fn follow(changed: Callback<Words>) -> Rc<Callback<Words>> {
    let page = Rc::new(changed);
    PAGES.with_borrow_mut(|pages| pages.push(Rc::downgrade(&page)));
    page
}

/// Asks for the file, unless a widget of the page already has.
pub fn fetch_once(fetch: &Function) {
    if STATE.get().is_none() {
        STATE.set(Some(Words::Waiting));
        ask(fetch);
    }
}

/// Asks again for a file that could not be loaded.
pub fn fetch_again(fetch: &Function) {
    if STATE.get() == Some(Words::Failed) {
        notify(Words::Waiting);
        ask(fetch);
    }
}

fn ask(fetch: &Function) {
    // It does not throw: a failure comes back through `words`.
    let _ = fetch.call0(&JsValue::NULL);
}

fn notify(words: Words) {
    STATE.set(Some(words));
    let pages: Vec<_> = PAGES.with_borrow(|pages| pages.iter().filter_map(Weak::upgrade).collect());
    for page in pages {
        page.emit(words);
    }
}

/// The loader delivers the file, or `None` if it could not be loaded.
#[wasm_bindgen]
pub fn words(file: Option<String>) {
    let installed = file.is_some_and(|file| match packed::install(file) {
        Ok(()) => true,
        Err(invalid) => {
            web_sys::console::error_2(&"soleus-triage:".into(), &invalid.message().into());
            false
        }
    });
    notify(if installed { Words::Here } else { Words::Failed });
}
