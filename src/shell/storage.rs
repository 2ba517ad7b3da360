//! What this device keeps of a visit: the browser's storage, where the page allows it. Every call may be refused.

use std::cell::Cell;

use js_sys::{Date, encode_uri_component};
use triage_core::session::{Event, Keeping, Kept, Session};
use triage_exchange::record::Record;
use triage_exchange::shelf::{self, Found, Refused, SLOTS, Shelf};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot, StorageEvent, Window};
use yew::Callback;

/// The browser's storage for this widget, and when the urgent result that stands was reached.
pub struct Storage {
    shelf: Web,
    earlier_at: Cell<Option<u64>>,
    heard: Closure<dyn Fn(StorageEvent)>,
}

impl Storage {
    /// The storage that the element's `storage` attribute names: `session` or `device`. Otherwise nothing is kept.
    ///
    /// `erased` is called when another tab has erased everything.
    pub fn open(mount: &Element, erased: Callback<Event>) -> Option<Storage> {
        let host = mount.get_root_node().dyn_into::<ShadowRoot>().ok()?.host();
        let window = web_sys::window()?;
        let storage = match host.get_attribute("storage")?.as_str() {
            "device" => window.local_storage(),
            "session" => window.session_storage(),
            _ => return None,
        };
        let heard = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
            let is_ours = event.key().is_none_or(|key| SLOTS.contains(&key.as_str()));
            if is_ours && event.new_value().is_none() {
                erased.emit(Event::Erased);
            }
        });
        let _ = window.add_event_listener_with_callback("storage", heard.as_ref().unchecked_ref());
        let shelf = Web(storage.ok().flatten());
        Some(Storage { shelf, earlier_at: Cell::new(None), heard })
    }

    /// A new visit with what was kept of an earlier one.
    pub fn begin(&self, session: Session) -> Session {
        let keeping = match shelf::load(&self.shelf) {
            Ok(Found::Record(record)) => {
                self.earlier_at.set(Some(record.earlier.map_or(record.at, |(_, at)| at)));
                return session.with_kept(record.kept(now()));
            }
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
    /// [`Refused`] where the browser did not; what was saved before is still there.
    pub fn save(&self, session: &Session) -> Result<(), Refused> {
        let now = now();
        let earlier_at = self.earlier_at.get().filter(|_| session.earlier.is_some()).unwrap_or(now);
        self.earlier_at.set(session.earlier.map(|_| earlier_at));
        shelf::save(&self.shelf, &Record::of(session, now, earlier_at))
    }

    /// Erases everything of ours, here and in every other tab.
    pub fn erase(&self) {
        // A slot that cannot be removed cannot be read either.
        let _ = shelf::erase(&self.shelf);
    }

    /// Hands over what cannot be read, as a file.
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
        let forget = |window: Window| {
            window.remove_event_listener_with_callback("storage", self.heard.as_ref().unchecked_ref())
        };
        let _ = web_sys::window().map(forget);
    }
}

/// A visit as a text, to be held in memory alone.
pub fn text_of(session: &Session) -> String {
    let now = now();
    Record::of(session, now, now).write(0)
}

/// What such a text offers. `None`: it is not one.
pub fn kept_in(text: &str) -> Option<Kept> {
    Record::read(text).ok().map(|(_, record)| record.kept(now()))
}

/// Minutes since 1970 UTC, by the device's clock.
fn now() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole minutes are enough")]
    let minutes = (Date::now() / 60_000.0) as u64;
    minutes
}

/// The browser's storage, if it lets us have it.
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
