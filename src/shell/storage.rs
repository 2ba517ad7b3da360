//! What this device saves of a visit: the browser's storage, if the page allows it. Every call may be refused.

use triage_core::session::{Check, Companion, Event, Keeping, Kept, Place, Report, Session};
use triage_exchange::record::Record;
use triage_exchange::shelf::{self, ERASED, Found, Refused, SLOTS, Shelf};
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot, StorageEvent, Window};
use yew::Callback;

use super::clock::now;
use super::download::{self, Given};

/// The names of the slots of the diary. `diary::slots` has them too, in the chunk.
const DIARY: [&str; 2] = ["soleus-diary.a", "soleus-diary.b"];

/// Whether the widget is on the app's own page.
pub fn is_own_page(mount: &Element) -> bool {
    let root = mount.get_root_node().dyn_into::<ShadowRoot>();
    root.is_ok_and(|root| root.host().has_attribute("data-own-page"))
}

/// The address of today's check on the app's own page: the shortcut of the icon opens it.
const TODAY: &str = "#today";

/// The browser's storage for this widget.
pub struct Storage {
    shelf: Web,
    companion: Companion,
    is_for_today: bool,
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
        let attribute = host.get_attribute("storage")?;
        let storage = match attribute.as_str() {
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
        let companion = match (attribute.as_str(), has_any(DIARY)) {
            ("device", true) => Companion::Started,
            ("device", false) => Companion::Offered,
            _other => Companion::NotOffered,
        };
        let is_for_today = is_own_page(mount) && window.location().hash().is_ok_and(|hash| hash == TODAY);
        Some(Storage { shelf: Web(storage), companion, is_for_today, on_storage })
    }

    /// Whether the app was opened for today's check. Where there is no diary yet, the screen says how to begin one, and
    /// takes one of another device.
    pub const fn is_for_today(&self) -> bool {
        self.is_for_today
    }

    /// A new visit, with what was saved of an earlier one.
    pub fn begin(&self, session: Session) -> Session {
        let session = Session { companion: self.companion, ..session };
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
        let text = texts.join("\n");
        download::give(Given { name: "calf-check.txt", kind: "text/plain", text: &text }, Callback::noop());
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

/// The storage of the device, whatever the page saves of a visit.
pub fn of_device() -> Web {
    Web(web_sys::window().and_then(|window| window.local_storage().ok().flatten()))
}

/// Whether the device holds something under one of these names.
pub fn has_any(names: [&str; 2]) -> bool {
    let device = of_device();
    names.iter().any(|name| matches!(device.get(name), Ok(Some(_))))
}

/// The finished checks that the diary does not have yet, a line for each: a result counts on the way back even if the
/// page is closed right after it.
const CHECKS: &str = "soleus-diary.checks";

/// Notes a finished check for the diary, if there is one, once its outcome is shown.
pub fn note_outcome(session: &Session) {
    let is_outcome = matches!(session.place(), Place::Outcome(_));
    // A page that has been open since before the diary was erased notes nothing of it.
    if !is_outcome || session.companion != Companion::Started || !has_any(DIARY) {
        return;
    }
    let check = &session.check;
    let line = Record::of_check(check, check.answered_at.unwrap_or_else(now)).line();
    let noted = noted();
    if !noted.lines().any(|each| each == line) {
        let _ = of_device().set(CHECKS, &[&noted, line.as_str()].join("\n"));
    }
}

/// Before the runner confirms that a noted check was answered by mistake: it is noted no more.
pub fn before(event: Event, check: &Check) {
    if event != Event::ConfirmMistake {
        return;
    }
    let line = Record::of_check(check, check.answered_at.unwrap_or_else(now)).line();
    let left: Vec<String> = noted().lines().filter(|each| *each != line).map(str::to_owned).collect();
    let _ = of_device().set(CHECKS, &left.join("\n"));
}

/// The lines of the noted checks.
pub fn noted() -> String {
    of_device().get(CHECKS).ok().flatten().unwrap_or_default()
}

/// They are in the diary now.
pub fn forget_noted() {
    let _ = of_device().remove(CHECKS);
}

/// That the browser was asked to go on keeping what it has: once on a device, since some browsers ask the runner.
const ASKED: &str = "soleus-diary.asked";

/// Whether the browser was asked to go on keeping what it has.
pub fn was_asked() -> bool {
    !matches!(of_device().get(ASKED), Ok(None))
}

/// It has been asked now.
pub fn note_asked() {
    let _ = of_device().set(ASKED, "1");
}

/// As if it never was.
pub fn forget_asked() {
    let _ = of_device().remove(ASKED);
}

/// Held for as long as another tab's saves are to be noticed.
pub struct Watch(Closure<dyn Fn(StorageEvent)>);

/// Calls `heard` with what another tab has written under one of these names, or with nothing if it has removed it.
pub fn watch(names: [&'static str; 3], heard: Callback<String>) -> Watch {
    let on_storage = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        if event.key().is_some_and(|key| names.contains(&key.as_str())) {
            heard.emit(event.new_value().unwrap_or_default());
        }
    });
    let watch = Watch(on_storage);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("storage", watch.0.as_ref().unchecked_ref());
    }
    watch
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("storage", self.0.as_ref().unchecked_ref());
        }
    }
}

/// The browser's storage, if it gives us access.
pub struct Web(Option<web_sys::Storage>);

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
