//! Keeps the screen on while a session runs, where the browser can.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    type Navigator;

    /// `undefined` in browsers that cannot do it.
    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &Navigator) -> Option<WakeLock>;

    type WakeLock;

    #[wasm_bindgen(method, catch)]
    fn request(this: &WakeLock, kind: &str) -> Result<js_sys::Promise, JsValue>;

    type WakeLockSentinel;

    #[wasm_bindgen(method, getter)]
    fn released(this: &WakeLockSentinel) -> bool;

    #[wasm_bindgen(method, catch)]
    fn release(this: &WakeLockSentinel) -> Result<js_sys::Promise, JsValue>;
}

/// The lock, while it is held.
#[derive(Default)]
pub struct Awake {
    is_wanted: bool,
    held: Rc<RefCell<Option<WakeLockSentinel>>>,
}

impl Awake {
    /// Asks for the screen to stay on. `answered` is called with whether it does. A lock is lost when the page is hidden,
    /// so this is called again when it comes back.
    pub fn keep(&mut self, answered: Callback<bool>) {
        self.is_wanted = true;
        if self.held.borrow().as_ref().is_some_and(|held| !held.released()) {
            return;
        }
        let navigator = web_sys::window().map(|window| window.navigator().unchecked_into::<Navigator>());
        let asked = navigator.and_then(|navigator| navigator.wake_lock()?.request("screen").ok());
        let Some(asked) = asked else { return answered.emit(false) };
        let held = Rc::clone(&self.held);
        spawn_local(async move {
            let sentinel = JsFuture::from(asked).await.ok();
            answered.emit(sentinel.is_some());
            *held.borrow_mut() = sentinel.map(JsCast::unchecked_into);
        });
    }

    /// Whether the screen is to stay on.
    pub const fn is_wanted(&self) -> bool {
        self.is_wanted
    }

    /// Lets the screen go off again.
    pub fn release(&mut self) {
        self.is_wanted = false;
        if let Some(held) = self.held.take() {
            // One that is released already stays so.
            let _ = held.release();
        }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        self.release();
    }
}
