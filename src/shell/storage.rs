//! What this device saves of a visit: the browser's storage, if the page allows it. Every call may be refused.

use js_sys::encode_uri_component;
use triage_core::session::{Keeping, Kept, Report, Session};
use triage_exchange::record::Record;
use triage_exchange::shelf::{self, ERASED, Found, Refused, SLOTS, Shelf};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot, StorageEvent, Window};
use yew::Callback;

use super::clock::now;

/// The browser's storage for this widget.
pub struct Storage {
    shelf: Web,
    on_storage: Closure<dyn Fn(StorageEvent)>,
}

impl Storage {
    /// The storage that the element's `storage` attribute names: `session` or `device`. Otherwise nothing is saved.
    ///
    /// `erased` is called when the runner has erased everything in another tab. If something else empties the storage,
    /// such as a script of the site, that is not the runner's wish, and the screen stays as it is.
    pub fn open(mount: &Element, erased: Callback<Report>) -> Option<Storage> {
        let host = mount.get_root_node().dyn_into::<ShadowRoot>().ok()?.host();
        let window = web_sys::window()?;
        let storage = match host.get_attribute("storage")?.as_str() {
            "device" => window.local_storage(),
            "session" => window.session_storage(),
            _ => return None,
        };
        let storage = storage.ok().flatten();
        let ours = storage.clone();
        let on_storage = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
            let is_slot = event.key().is_some_and(|key| SLOTS.contains(&key.as_str()));
            if is_slot && event.storage_area() == ours && event.new_value().as_deref() == Some(ERASED) {
                erased.emit(Report::Erased);
            }
        });
        let _ = window.add_event_listener_with_callback("storage", on_storage.as_ref().unchecked_ref());
        Some(Storage { shelf: Web(storage), on_storage })
    }

    /// A new visit, with what was saved of an earlier one.
    pub fn begin(&self, session: Session) -> Session {
        let keeping = match shelf::load(&self.shelf) {
            Ok(Found::Record(record)) => return session.with_kept(record.kept(now())),
            Ok(Found::Nothing) => Keeping::Offered,
            Ok(Found::Newer) => Keeping::OfALaterVersion,
            Ok(Found::Damaged(_)) => Keeping::Damaged,
            Err(Refused) => Keeping::Refused,
        };
        Session { keeping, ..session }
    }

    /// Saves the visit.
    ///
    /// # Errors
    /// [`Refused`] if the browser did not save it; what was saved before is still there.
    pub fn save(&self, session: &Session) -> Result<(), Refused> {
        shelf::save(&self.shelf, &Record::of(session, now()))
    }

    /// Erases everything of ours, here and in every other tab.
    pub fn erase(&self) {
        // A slot that cannot be removed cannot be read either.
        let _ = shelf::erase(&self.shelf);
    }

    /// Gives the runner what cannot be read, as a file.
    pub fn save_damaged(&self) {
        let Ok(Found::Damaged(texts)) = shelf::load(&self.shelf) else { return };
        let link = web_sys::window().and_then(|window| window.document()?.create_element("a").ok());
        let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return };
        let text = String::from(encode_uri_component(&texts.join("\n")));
        let _ = link.set_attribute("href", &format!("data:text/plain;charset=utf-8,{text}"));
        let _ = link.set_attribute("download", "calf-check.txt");
        link.click();
    }
}

impl Drop for Storage {
    fn drop(&mut self) {
        let stop_listening = |window: Window| {
            window.remove_event_listener_with_callback("storage", self.on_storage.as_ref().unchecked_ref())
        };
        let _ = web_sys::window().map(stop_listening);
    }
}

/// A visit as a text, to be held in memory only.
pub fn text_of(session: &Session) -> String {
    Record::of(session, now()).write(0)
}

/// What such a text offers to a new visit. `None`: it is not a record.
pub fn kept_in(text: &str) -> Option<Kept> {
    Record::read(text).ok().map(|(_, record)| record.kept(now()))
}

/// The browser's storage, if it gives us access.
struct Web(Option<web_sys::Storage>);

impl Web {
    fn storage(&self) -> Result<&web_sys::Storage, Refused> {
        self.0.as_ref().ok_or(Refused)
    }
}

impl Shelf for Web {
    fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        self.storage()?.get_item(name).map_err(|_| Refused)
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.storage()?.set_item(name, text).map_err(|_| Refused)
    }

    fn remove(&self, name: &str) -> Result<(), Refused> {
        self.storage()?.remove_item(name).map_err(|_| Refused)
    }
}
