//! A text that the runner is given as a file: by a link, or by the share sheet where a link does nothing.

use gloo_file::File;
use js_sys::{Array, Function, Object, Promise, Reflect, encode_uri_component};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, Navigator};
use yew::Callback;

/// A file to give.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its media type.
    pub kind: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// Gives it to the runner. `done` is called with whether that worked, as far as a browser tells.
///
/// An app on the home screen of an iPhone drops downloads, so there it is the share sheet, which has to be asked for
/// while the press still counts: the file is made before.
pub fn give(given: Given, done: Callback<bool>) {
    if !is_on_home_screen() {
        done.emit(link(given).is_some());
        return;
    }
    match share(given) {
        Some(shared) => spawn_local(async move { done.emit(JsFuture::from(shared).await.is_ok()) }),
        None => done.emit(link(given).is_some()),
    }
}

/// Whether this is an app on the home screen of an iPhone or iPad.
pub fn is_on_home_screen() -> bool {
    navigator().is_some_and(|navigator| {
        Reflect::get(&navigator, &"standalone".into()).is_ok_and(|standalone| standalone == JsValue::TRUE)
    })
}

/// The browser, as it tells of itself.
pub fn navigator() -> Option<Navigator> {
    Some(web_sys::window()?.navigator())
}

fn link(Given { name, kind, text }: Given) -> Option<()> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlElement>().ok()?;
    let text = String::from(encode_uri_component(text));
    link.set_attribute("href", &format!("data:{kind};charset=utf-8,{text}")).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    Some(())
}

/// Opens the share sheet. `None`: it takes no such file.
fn share(Given { name, kind, text }: Given) -> Option<Promise> {
    let navigator = navigator()?;
    let file = File::new_with_options(name, text, Some(kind), None);
    let data = Object::new();
    let files = Array::of1(AsRef::<web_sys::File>::as_ref(&file));
    Reflect::set(&data, &"files".into(), &files).ok()?;
    let call = |name: &str| -> Option<JsValue> {
        let function = Reflect::get(&navigator, &name.into()).ok()?.dyn_into::<Function>().ok()?;
        function.call1(&navigator, &data).ok()
    };
    call("canShare").filter(JsValue::is_truthy)?;
    call("share")?.dyn_into().ok()
}
