//! The visit in the browser: every event goes to the core, and what the core asks for is performed.
//!
//! A struct component on purpose: with hooks, two events in one handler caused one draw and lost an effect.

use std::rc::Rc;

use js_sys::Function;
use triage_core::protocol::sheet::Sheet;
use triage_core::reasoning::interview::Answers;
use triage_core::session::{
    Effect, Event, LaterParts, Part, Place, Report, Session, check_again, report, update,
};
use triage_core::words::{Part as WordsPart, Words};
use triage_view::early;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::prelude::*;

use super::companion::{self, CompanionProps};
use super::early::events_before;
use super::history::History;
use super::host::Loader;
use super::language::{self, Known};
use super::pace::Pace;
use super::presence::Presence;
use super::settle::Settling;
use super::steps::Steps;
use super::storage::{self, Storage};
use super::{begin, chunk, clock, focus, numbers, print};

/// What the loader hands over. Read once, when the page starts.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The element to draw into.
    pub mount: Element,
    /// The boxes ticked before the page ran, each as `name=value`.
    pub kept: Vec<String>,
    /// The action pressed before the page ran.
    pub pressed: Option<String>,
    /// Called after the first frame.
    pub drawn: Function,
    /// The language, as far as it has been read.
    pub words: Words,
    /// Notified of the visit's progress.
    pub loader: Loader,
}

/// What can happen to a visit.
pub enum Message {
    /// The runner did something on the screen.
    Event(Event),
    /// Another language was chosen.
    Speak(Words),
    /// More of a language has been read, or cannot be.
    Language(Known),
    /// A chunk of the module has arrived, or cannot be loaded.
    Chunk,
    /// The page around the widget, another tab or the browser did something.
    Report(Report),
    /// The companion asks for a full check of which these answers are known.
    CheckAgain(Box<Answers>),
    /// The browser's back or forward button led to the screen at this depth.
    Returned(usize),
}

/// The visit, and the place at each depth of the browser's history.
pub struct Page {
    mount: Element,
    session: Session,
    places: Vec<Place>,
    depth: usize,
    history: History,
    /// What the next frame should bring into view. `None`: the screen is the same.
    show: Option<Part>,
    settling: Settling,
    pace: Pace,
    steps: Steps,
    words: Words,
    /// Held for as long as the page is notified about the languages.
    _languages: Rc<Callback<Known>>,
    /// The same about the chunks of the module.
    _chunks: [Rc<Callback<LaterParts>>; 2],
    /// Where the visit is saved. `None`: the page saves nothing.
    storage: Option<Storage>,
    /// Held for as long as the page is notified that the runner is back.
    _presence: Presence,
    loader: Loader,
}

impl Component for Page {
    type Message = Message;
    type Properties = PageProps;

    fn create(ctx: &Context<Self>) -> Self {
        let loader = ctx.props().loader.clone();
        let known = language::known(ctx.props().words);
        let storage = Storage::open(&ctx.props().mount, ctx.link().callback(Message::Report));
        let is_begun = ctx.props().pressed.is_some() || !ctx.props().kept.is_empty();
        let session = begin::session(&loader, storage.as_ref(), known, is_begun);
        let mut page = Self {
            mount: ctx.props().mount.clone(),
            places: vec![session.place()],
            session,
            depth: 0,
            history: History::follow(ctx.link().callback(Message::Returned)),
            show: None,
            settling: Settling::watch(&ctx.props().mount),
            steps: Steps::new(),
            pace: Pace::watch(&ctx.props().mount, ctx.link().callback(Message::Event)),
            words: known.words,
            _languages: language::follow(ctx.link().callback(Message::Language)),
            _chunks: chunk::follow(ctx.link().callback(|_| Message::Chunk)),
            storage,
            _presence: Presence::watch(ctx.link().callback(|()| Message::Report(Report::CameBack))),
            loader,
        };
        let pressed = ctx.props().pressed.as_deref();
        for event in events_before(&ctx.props().kept, pressed) {
            page.apply(event);
        }
        if pressed == Some(early::SECOND) {
            // The runner has been reading it already.
            page.show = None;
        }
        page
    }

    fn update(&mut self, _ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Event(event) => self.apply(event),
            Message::Report(report) => self.apply_report(report),
            Message::CheckAgain(known) => {
                self.update_clock();
                self.proceed(check_again(&self.session, &known));
            }
            Message::Speak(words) => {
                self.learn(language::known(words));
                language::fetch_once(self.words, WordsPart::Rest, &self.loader);
            }
            Message::Chunk => self.learn(language::known(self.words)),
            Message::Language(known) if known.words.language() == self.words.language() => self.learn(known),
            Message::Language(_) => {}
            Message::Returned(depth) => {
                self.history.returned(depth);
                if let Some(place) = self.places.get(depth).copied() {
                    self.depth = depth;
                    self.apply_report(Report::Returned(place));
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if let Some(props) = self.companion(ctx) {
            return companion::draw(props);
        }
        triage_view::view(
            &self.session,
            self.words,
            &self.loader.rules().into(),
            &ctx.link().callback(Message::Event),
        )
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            // The loader's callback does not throw; if it did, the static screen would merely stay.
            let _ = ctx.props().drawn.call0(&JsValue::NULL);
            language::fetch_once(self.words, WordsPart::Rest, &self.loader);
            chunk::fetch_once(&self.loader);
        }
        if self.companion_place().is_some() {
            language::fetch_once(self.words, WordsPart::Companion, &self.loader);
            chunk::fetch_companion_once(&self.loader);
        }
        self.settling.drawn();
        if let Some(part) = self.show.take() {
            focus::bring_into_view(&self.mount, part);
        }
    }
}

impl Page {
    fn apply(&mut self, event: Event) {
        storage::before(event, &self.session.check);
        self.update_clock();
        self.proceed(update(&self.session, event));
    }

    fn apply_report(&mut self, reported: Report) {
        self.update_clock();
        self.proceed(report(&self.session, reported));
    }

    /// The words are as many as have been read; the answers stay.
    fn learn(&mut self, known: Known) {
        self.words = known.words;
        self.apply_report(Report::LaterParts(begin::later_parts(known)));
        let companion = begin::companion_parts(known);
        if companion != self.session.companion_parts && focus::is_within(&self.mount) {
            // What it had on the screen that waits goes with that screen.
            self.show = self.companion_place().map(|_| Part::Heading).or(self.show);
        }
        self.apply_report(Report::CompanionParts(companion));
    }

    const fn companion_place(&self) -> Option<Sheet> {
        match self.session.place() {
            Place::Companion(sheet) => Some(sheet),
            Place::Question(_) | Place::AboutWhich(_) | Place::Mistake | Place::Check | Place::Outcome(_) => {
                None
            }
        }
    }

    /// What the companion is drawn with, if the visit is there and all of it has loaded.
    fn companion(&self, ctx: &Context<Self>) -> Option<CompanionProps> {
        let sheet = self.companion_place()?;
        (self.session.companion_parts == LaterParts::Here).then(|| CompanionProps {
            mount: self.mount.clone(),
            sheet,
            session: self.session.clone(),
            words: self.words,
            rules: self.loader.rules().into(),
            on_event: ctx.link().callback(Message::Event),
            on_check_again: ctx.link().callback(Message::CheckAgain),
        })
    }

    /// A page can stay open for days.
    fn update_clock(&mut self) {
        self.session.clock = clock::read();
    }

    fn proceed(&mut self, (session, effects): (Session, Vec<Effect>)) {
        self.session = session;
        self.loader.record(&storage::text_of(&self.session));
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Shows another screen, with a history entry of its own.
    fn enter(&mut self) {
        self.settling.begin();
        self.steps.report(&self.session, &self.loader);
        storage::note_outcome(&self.session);
        self.depth += 1;
        self.places.truncate(self.depth);
        self.places.push(self.session.place());
        self.history.push(self.depth);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::ShowNewScreen => {
                self.enter();
                self.show = Some(Part::Heading);
            }
            Effect::ShowNewScreenUnasked => {
                self.enter();
                self.show = focus::is_within(&self.mount).then_some(Part::Heading).or(self.show);
            }
            Effect::ShowEarlierScreen => {
                self.settling.begin();
                self.steps.report(&self.session, &self.loader);
                if let Some(place) = self.places.get_mut(self.depth) {
                    *place = self.session.place();
                }
                self.show = Some(Part::Heading);
            }
            // The previous screen appears a little later.
            Effect::StepBack if self.history.back(self.depth) => self.settling.hold(),
            Effect::StepBack => self.apply_report(Report::NoStepBack),
            Effect::BringIntoView(part) => self.show = Some(part),
            Effect::FetchLaterParts => {
                language::fetch_again(self.words, &self.loader);
                chunk::fetch_again(&self.loader);
            }
            Effect::ContinueSoon(id) => self.pace.lead_on(id),
            Effect::ReadCountry => {
                if let Some(country) = numbers::chosen(&self.mount) {
                    self.apply(Event::Country(country.code));
                }
            }
            Effect::OpenApp => self.loader.open_app(),
            Effect::Print => print::print(),
            Effect::Save => {
                if self.storage.as_ref().is_some_and(|storage| storage.save(&self.session).is_err()) {
                    self.apply_report(Report::NotKept);
                }
            }
            Effect::SaveDamaged => self.storage.iter().for_each(Storage::save_damaged),
            Effect::Erase => self.storage.iter().for_each(Storage::erase),
            Effect::SayErased => self.loader.erased(),
        }
    }
}
