//! A file that the loader fetches once for all widgets of the page, after the first frame: whether it is here, and whom to
//! notify when that changes.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use triage_core::session::LaterParts;
use yew::Callback;

/// One such file. The loader answers each `ask` by reporting whether it is here.
pub struct Arrival {
    /// `None`: no widget has asked for it yet.
    state: Cell<Option<LaterParts>>,
    pages: RefCell<Vec<Weak<Callback<LaterParts>>>>,
}

impl Arrival {
    /// Nobody has asked for it.
    pub const fn new() -> Arrival {
        Arrival { state: Cell::new(None), pages: RefCell::new(Vec::new()) }
    }

    /// Whether it is here.
    pub fn state(&self) -> LaterParts {
        self.state.get().unwrap_or(LaterParts::Waiting)
    }

    /// Calls `changed` on each change, for as long as the returned value is held.
    pub fn follow(&self, changed: Callback<LaterParts>) -> Rc<Callback<LaterParts>> {
        let page = Rc::new(changed);
        self.pages.borrow_mut().push(Rc::downgrade(&page));
        page
    }

    /// Asks for it, unless a widget of the page already has.
    pub fn fetch_once(&self, ask: impl FnOnce()) {
        if self.state.get().is_none() {
            self.state.set(Some(LaterParts::Waiting));
            ask();
        }
    }

    /// Asks again for it if it could not be loaded.
    pub fn fetch_again(&self, ask: impl FnOnce()) {
        if self.state.get() == Some(LaterParts::Failed) {
            self.report(LaterParts::Waiting);
            ask();
        }
    }

    /// Records what became of it, and notifies the pages.
    pub fn report(&self, state: LaterParts) {
        self.state.set(Some(state));
        let pages: Vec<_> = self.pages.borrow().iter().filter_map(Weak::upgrade).collect();
        for page in pages {
            page.emit(state);
        }
    }
}
