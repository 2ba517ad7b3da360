//! The visit as the browser lives it: every event becomes a session, every session a screen.
//!
//! A struct component on purpose: with hooks, two events in one handler drew once and lost an effect.

use js_sys::Function;
use triage_view::Root;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::prelude::*;

use super::history::History;
use super::{clock, focus, locale, print};

/// What the loader hands over. Read once, when the page starts.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The element drawn into.
    pub mount: Element,
    /// Values of the boxes ticked before the page ran.
    pub kept: Vec<String>,
    /// The action pressed before the page ran.
    pub pressed: Option<String>,
    /// Called after the first frame.
    pub drawn: Function,
}

/// What can happen to a visit.
pub enum Message {
    /// The runner did something on the screen.
    Event(()),
    /// The browser's back or forward button led to the screen at this depth.
    Returned(usize),
}

/// The sessions of this visit, one for each screen reached, and which of them is on show.
pub struct Page {
    sessions: Vec<usize>,
    depth: usize,
    history: History,
    setting: AttrValue,
    screen_changed: bool,
}

impl Component for Page {
    type Message = Message;
    type Properties = PageProps;

    fn create(ctx: &Context<Self>) -> Self {
        let began_with = usize::from(ctx.props().pressed.is_some());
        Self {
            sessions: vec![began_with],
            depth: 0,
            history: History::follow(ctx.link().callback(Message::Returned)),
            setting: format!("{} {:?} {:?}", clock::today(), locale::time_zone(), locale::languages()).into(),
            // A press before the page ran leads to another screen, whose heading then takes the focus.
            screen_changed: ctx.props().pressed.is_some(),
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Event(()) => {
                let next = self.session() + 1;
                self.sessions.truncate(self.depth + 1);
                self.sessions.push(next);
                self.depth += 1;
                self.history.push(self.depth);
                if next == 100 {
                    print::print();
                }
            }
            Message::Returned(depth) => {
                self.depth = depth.min(self.sessions.len().saturating_sub(1));
            }
        }
        self.screen_changed = true;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let kept = ctx.props().kept.join(" ");
        html! {
            <Root
                presses={self.session()}
                kept={kept}
                setting={self.setting.clone()}
                on_event={ctx.link().callback(Message::Event)}
            />
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            // The loader's callback throws nothing; if it did, the static screen would merely stay.
            let _ = ctx.props().drawn.call0(&JsValue::NULL);
        }
        if std::mem::take(&mut self.screen_changed) {
            focus::show_heading(&ctx.props().mount);
        }
    }
}

impl Page {
    fn session(&self) -> usize {
        self.sessions.get(self.depth).copied().unwrap_or_default()
    }
}
