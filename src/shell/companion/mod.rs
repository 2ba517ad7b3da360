//! The companion in the browser: every act goes to the core, and what it asks for is written into the diary.
//!
//! All of it is in a chunk of the module (`cut.rs`); `Page` only knows how to ask for that.

mod awake;
mod cut;
mod entered;
mod fields;
mod files;
mod keeper;
mod lasting;
mod left;
mod performing;
mod sound;
mod sound_file;
mod texts;

use gloo_timers::callback::Interval;
use triage_core::companion::Now;
use triage_core::companion::act::Act;
use triage_core::companion::acting::act;
use triage_core::companion::draft::Draft;
use triage_core::companion::entry::EntryId;
use triage_core::companion::home::Home;
use triage_core::companion::player::acting::PlayAct;
use triage_core::protocol::review;
use triage_core::protocol::sheet::Sheet;
use triage_core::reasoning::interview::Answers;
use triage_core::session::{Event, Part, Session};
use triage_core::words::Words;
use triage_view::{Device, Lasts, Opened, Shown};
use web_sys::Element;
use yew::prelude::*;

use super::presence::Presence;
use super::{clock, focus, storage};
use awake::Awake;
use keeper::Keeper;
use sound::Sound;
use sound_file::{Pressed, SoundFile};

pub use cut::draw;

/// What the page hands over, on each of its draws.
#[derive(Properties, Clone, PartialEq)]
pub struct CompanionProps {
    /// The element that the widget is drawn into.
    pub mount: Element,
    /// The screen.
    pub sheet: Sheet,
    /// The visit.
    pub session: Session,
    /// The language.
    pub words: Words,
    /// The address of the page with the rules.
    pub rules: AttrValue,
    /// What the runner did that is of the visit.
    pub on_event: Callback<Event>,
    /// Asks for a full check of which these answers are known.
    pub on_check_again: Callback<Box<Answers>>,
}

/// What can happen to the companion.
pub enum Message {
    /// The runner did something.
    Act(Act),
    /// Another tab has written this, or removed something.
    Heard(String),
    /// The chosen file has been read. `None`: the browser could not.
    Read(Option<Vec<u8>>),
    /// Whether the screen stays on.
    Awake(bool),
    /// The browser does not play the file of the session.
    Refused,
    /// The file of the session was started or stopped outside the page.
    Pressed(Pressed),
    /// The page is in front again.
    CameBack,
    /// The browser has said whether it will go on keeping the diary.
    Lasts(Lasts),
    /// A file was given to the runner, or was not.
    Given(File, bool),
}

/// A file that the runner saves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// The diary.
    Diary,
    /// A table or a calendar, from which nothing can be restored.
    Other,
}

/// The companion of this device.
pub struct Companion {
    home: Home,
    keeper: Keeper,
    /// The notes, which the core does not read.
    notes: Vec<(EntryId, String)>,
    opened: Option<Opened>,
    lasts: Lasts,
    /// The last file was not saved.
    is_refused: bool,
    /// What the next frame should bring into view.
    show: Option<Part>,
    device: Device,
    sound: Sound,
    sound_file: SoundFile,
    awake: Awake,
    /// Moves a session on while it runs.
    ticking: Option<Interval>,
    _presence: Presence,
}

/// How often a session is moved on, milliseconds. Its sounds are asked for a second ahead.
const TICK_MS: u32 = 250;

impl Component for Companion {
    type Message = Message;
    type Properties = CompanionProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut keeper = Keeper::open(ctx.link().callback(Message::Heard));
        keeper.record(&ctx.props().session);
        let now = now();
        let mut home = Home {
            news_asked: keeper.news_asked(),
            draft: left::take(now.day),
            settings: keeper.settings(),
            ..Home::of(keeper.entries(), keeper.answers(), now)
        };
        home.player.reading = clock::reading();
        if let Some(playing) = keeper.session(home.player.reading.mono_ms) {
            home.take_up(playing);
        }
        let mut companion = Self {
            home,
            notes: keeper.notes(),
            keeper,
            opened: None,
            lasts: Lasts::Unknown,
            is_refused: false,
            show: None,
            device: Device { plays_files: storage::is_own_page(&ctx.props().mount), ..Device::default() },
            sound: Sound::default(),
            sound_file: SoundFile::default(),
            awake: Awake::default(),
            ticking: None,
            _presence: Presence::watch(ctx.link().callback(|()| Message::CameBack)),
        };
        lasting::look(ctx.link().callback(Message::Lasts));
        companion.tick_or_not(ctx);
        companion
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        left::keep(self.home.now.day, &self.home.draft);
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &CompanionProps) -> bool {
        if ctx.props().session.check != old.session.check {
            self.keeper.record(&ctx.props().session);
        }
        self.keeper.come_back();
        // The page may have been left open for days: what it shows is about now.
        self.read_again();
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(did) => self.apply(ctx, did),
            Message::Heard(text) => {
                self.keeper.hear(&text);
                self.read_again();
                self.apply(ctx, Act::Play(PlayAct::LookAgain));
            }
            Message::Lasts(lasts) => self.lasts = lasts,
            Message::Given(file, is_given) => {
                self.is_refused = !is_given;
                if file == File::Diary && is_given {
                    self.keeper.file_saved(self.home.now.day);
                }
            }
            Message::Read(bytes) => {
                let today = self.home.now.day;
                self.opened = Some(self.keeper.offer(ctx.props().words, bytes.as_deref(), today));
            }
            Message::Awake(stays_awake) => self.device.stays_awake = Some(stays_awake),
            Message::Refused => self.device.has_sound = Some(false),
            Message::Pressed(pressed) => return self.pressed_outside(ctx, pressed),
            Message::CameBack if self.awake.is_wanted() => {
                self.awake.keep(ctx.link().callback(Message::Awake));
            }
            Message::CameBack => return false,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let shown = Shown {
            sheet: props.sheet,
            home: &self.home,
            session: &props.session,
            kept: self.keeper.kept(),
            files: self.keeper.files(self.lasts, self.is_refused, self.home.now.day),
            opened: self.opened.as_ref(),
            device: self.device,
            notes: &self.notes,
            on_event: &props.on_event,
        };
        triage_view::companion(props.words, shown, &props.rules, &ctx.link().callback(Message::Act))
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first_render: bool) {
        if let Some(part) = self.show.take() {
            focus::bring_into_view(&ctx.props().mount, part);
        }
    }
}

impl Companion {
    fn apply(&mut self, ctx: &Context<Self>, did: Act) {
        self.come_to_now();
        self.home.player.reading = clock::reading();
        let (home, asks) = act(&self.home, did);
        self.home = home;
        if matches!(did, Act::Play(PlayAct::Tick)) {
            self.device.has_sound = Some(self.is_heard());
        }
        let draft = &self.home.draft;
        let has_alert = draft.missing.is_some() || draft.is_incomplete || draft.week.is_ahead;
        self.show = has_alert.then_some(Part::Missing);
        for ask in asks {
            self.perform(ctx, ask);
        }
        self.look_again(ctx, did);
        self.tick_or_not(ctx);
    }

    /// What was written down may end a session.
    fn look_again(&mut self, ctx: &Context<Self>, did: Act) {
        if matches!(did, Act::Play(_)) {
            return;
        }
        let (home, asks) = act(&self.home, Act::Play(PlayAct::LookAgain));
        self.home = home;
        for ask in asks {
            self.perform(ctx, ask);
        }
    }

    fn tick_or_not(&mut self, ctx: &Context<Self>) {
        if !self.home.player.is_running() {
            self.ticking = None;
        } else if self.ticking.is_none() {
            let tick = ctx.link().callback(|()| Message::Act(Act::Play(PlayAct::Tick)));
            self.ticking = Some(Interval::new(TICK_MS, move || tick.emit(())));
        }
    }

    fn read_again(&mut self) {
        self.come_to_now();
        self.home.entries = self.keeper.entries();
        self.home.answers = self.keeper.answers();
        self.home.news_asked = self.keeper.news_asked();
        self.home.settings = self.keeper.settings();
        self.notes = self.keeper.notes();
    }

    fn come_to_now(&mut self) {
        let now = now();
        if now.day != self.home.now.day {
            // What was half entered was about another day.
            self.home.draft = Draft::EMPTY;
        }
        self.home.now = now;
    }
}

/// The time, and how old the protocol is.
fn now() -> Now {
    let clock = clock::read();
    let day = clock.today.unwrap_or(review::RELEASED);
    Now { day, minute: clock.minute, offset: clock::offset(), age: review::age(clock.today) }
}
