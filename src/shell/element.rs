//! Where the page begins: the loader calls [`start`] once for each `<soleus-triage>` element.

use js_sys::Function;
use triage_core::protocol::country;
use triage_core::session::Report;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::host::Loader;
use super::language;
use super::page::{Message, Page, PageProps};

/// A running widget. The loader holds it for as long as the element is in the page.
#[wasm_bindgen]
pub struct Visit(AppHandle<Page>);

#[wasm_bindgen]
impl Visit {
    /// Shows the numbers of the country with this code. Returns false, and changes nothing, if there is none.
    pub fn region(&self, code: &str) -> bool {
        let country = country::by_code(code);
        if let Some(country) = country {
            self.0.send_message(Message::Report(Report::Region(country.code)));
        }
        country.is_some()
    }

    /// Goes on in another language. `words` is its first file. Nothing changes, and an error is thrown, if that is not
    /// one of this build.
    pub fn speak(&self, words: String) -> Result<(), JsError> {
        self.0.send_message(Message::Speak(language::read(words)?));
        Ok(())
    }

    /// Removes the screen and releases everything.
    pub fn stop(self) {
        self.0.destroy();
    }
}

/// Draws a visit into `mount`, an element inside the widget's shadow root.
///
/// `kept` are the boxes ticked on the static screens, each as `name=value`, in document order, and `pressed` is the
/// action pressed there, if any: both happened before this module was running.
/// `words` is the first file of the widget's language. If it is not one of this build, an error is thrown.
/// `drawn` is called after the first frame, so that the static screen can go.
///
/// A panic stops the module at once, and the loader shows the static screen in every widget of the page, since they
/// share the module (decision 8). It can then start a fresh one, with the record of what was answered.
#[wasm_bindgen]
pub fn start(
    mount: Element,
    kept: Vec<String>,
    pressed: Option<String>,
    words: String,
    drawn: Function,
    loader: Loader,
) -> Result<Visit, JsError> {
    let words = language::read(words)?;
    let props = PageProps { mount: mount.clone(), kept, pressed, words, drawn, loader };
    Ok(Visit(Renderer::<Page>::with_root_and_props(mount, props).render()))
}
