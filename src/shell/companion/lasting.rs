//! What a browser can be asked about keeping the diary: to go on keeping it, and to let one tab at a time write.
//!
//! None of it is in every browser. Where something is missing, the diary is kept as before.

use js_sys::{Array, Function, Promise, Reflect};
use triage_view::Lasts;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use crate::shell::download::{is_on_home_screen, navigator};

/// The name of the lock of the diary.
const LOCK: &str = "soleus-diary";

/// What the browser says about keeping the diary without a file.
pub fn look(told: Callback<Lasts>) {
    tell("persisted", told);
}

/// Asks the browser to go on keeping it. Some browsers ask the runner.
pub fn ask(told: Callback<Lasts>) {
    tell("persist", told);
}

/// Calls it while no other tab is calling anything of the diary.
pub fn alone(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    if let Some(done) = call("locks", "request", &[LOCK.into(), act]) {
        // A frame without a place of its own is refused. What it does not do is not missed.
        spawn_local(async move { drop(JsFuture::from(done).await) });
    }
}

fn tell(method: &str, told: Callback<Lasts>) {
    if let Some(answer) = call("storage", method, &[]) {
        spawn_local(async move {
            if let Ok(answer) = JsFuture::from(answer).await {
                told.emit(lasts(answer.is_truthy()));
            }
        });
    }
}

/// What the answer comes to. Safari erases what a site has kept after 7 days in which it is used without a visit of the
/// site, but not that of an app on the home screen.
fn lasts(is_agreed: bool) -> Lasts {
    match (is_agreed, is_webkit() && !is_on_home_screen()) {
        (true, _) => Lasts::Yes,
        (false, true) => Lasts::AWeek,
        (false, false) => Lasts::No,
    }
}

/// Only WebKit has gestures as events of their own.
fn is_webkit() -> bool {
    web_sys::window().is_some_and(|window| Reflect::has(&window, &"GestureEvent".into()).unwrap_or(false))
}

/// Calls a method of a part of the browser that may be missing.
fn call(part: &str, method: &str, given: &[JsValue]) -> Option<Promise> {
    let part = Reflect::get(navigator()?.as_ref(), &part.into()).ok()?;
    let function = Reflect::get(&part, &method.into()).ok()?.dyn_into::<Function>().ok()?;
    let list: Array = given.iter().collect();
    function.apply(&part, &list).ok()?.dyn_into().ok()
}
