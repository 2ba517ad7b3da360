//! A file that the loader fetches once for all widgets of the page, after the first frame: whether it is here, and who
//! is told when that changes.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use triage_core::session::Words;
use yew::Callback;

/// One such file. The loader answers each `ask` by reporting whether it is here.
pub struct Arrival {
    /// `None`: no widget has asked for it yet.
    state: Cell<Option<Words>>,
    pages: RefCell<Vec<Weak<Callback<Words>>>>,
}

impl Arrival {
    /// Nobody has asked for it.
    pub const fn new() -> Arrival {
        Arrival { state: Cell::new(None), pages: RefCell::new(Vec::new()) }
    }

    /// Whether it is here.
    pub fn state(&self) -> Words {
        self.state.get().unwrap_or(Words::Waiting)
    }

    /// Calls `changed` on each change, for as long as the returned value is held.
    pub fn follow(&self, changed: Callback<Words>) -> Rc<Callback<Words>> {
        let page = Rc::new(changed);
        self.pages.borrow_mut().push(Rc::downgrade(&page));
        page
    }

    /// Asks for it, unless a widget of the page already has.
    pub fn fetch_once(&self, ask: impl FnOnce()) {
        if self.state.get().is_none() {
            self.state.set(Some(Words::Waiting));
            ask();
        }
    }

    /// Asks again for it if it could not be loaded.
    pub fn fetch_again(&self, ask: impl FnOnce()) {
        if self.state.get() == Some(Words::Failed) {
            self.report(Words::Waiting);
            ask();
        }
    }

    /// Records what became of it, and tells the pages.
    pub fn report(&self, words: Words) {
        self.state.set(Some(words));
        let pages: Vec<_> = self.pages.borrow().iter().filter_map(Weak::upgrade).collect();
        for page in pages {
            page.emit(words);
        }
    }
}
