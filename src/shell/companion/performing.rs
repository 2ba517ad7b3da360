//! What the companion asks of the browser and of the diary, and does.

use triage_core::companion::act::{Act, Ask, FileAsk, RunAct};
use triage_core::companion::acting::act;
use triage_core::companion::draft::RunDraft;
use triage_core::companion::player::SoundMode;
use triage_core::companion::player::acting::{DeviceAsk, PlayAct};
use triage_core::companion::player::cue::{Cue, TimedCue};
use triage_core::companion::settings::Setting;
use triage_core::session::{Event, Part};
use triage_view::{BEGAN, CALENDAR_AT, NOTE, Opened};
use web_sys::Element;
use yew::prelude::*;

use super::sound_file::Pressed;
use super::{Companion, File, Message, fields, lasting};
use crate::shell::storage;

impl Companion {
    pub(super) fn perform(&mut self, ctx: &Context<Self>, ask: Ask) {
        let props = ctx.props();
        match ask {
            Ask::Show(sheet) => {
                (self.opened, self.is_refused) = (None, false);
                self.show = Some(Part::Heading);
                if sheet != props.sheet {
                    props.on_event.emit(Event::Companion(sheet));
                }
            }
            Ask::Add { days_ago, minute, kind } => {
                self.keeper.add(&self.home.now, days_ago, minute, &kind);
                self.ask_to_keep(ctx);
                self.read_again();
            }
            Ask::Edit(id, kind) => {
                self.keeper.edit(id, &kind);
                self.read_again();
            }
            Ask::Delete(id) => {
                self.keeper.delete(id);
                self.read_again();
            }
            Ask::CheckAgain { known } => {
                self.keeper.begin_check(&self.home.open_asks());
                props.on_check_again.emit(known);
            }
            Ask::File(ask) => self.of_file(ctx, ask),
            Ask::Erase => {
                self.keeper.erase();
                props.on_event.emit(Event::Erase);
            }
            Ask::Device(ask) => self.of_device(ctx, ask),
            Ask::HoldSession => self.keeper.hold_session(self.home.player.held()),
            Ask::AddOn { day, minute, kind } => {
                self.keeper.add_on(self.home.now.offset, day, minute, &kind);
                self.read_again();
            }
            Ask::EditAt { id, day, minute, kind } => {
                self.keeper.edit_at(id, day, minute, &kind);
                self.read_again();
            }
            Ask::KeepNote { day, note } => {
                let text = fields::value(&props.mount, NOTE).unwrap_or_default();
                self.keeper.note(self.home.now.offset, day, note, &text);
                self.read_again();
            }
            Ask::Back => props.on_event.emit(Event::Back),
            Ask::ReadBegan => {
                let began = RunAct::Began(time_in(&props.mount, BEGAN));
                self.home = act(&self.home, Act::Run(began)).0;
            }
            Ask::KeepSettings => self.keeper.keep_settings(&self.home.settings),
            Ask::ReadCalendarAt => {
                let at = Setting::CalendarAt(time_in(&props.mount, CALENDAR_AT));
                self.home = act(&self.home, Act::Set(at)).0;
                self.keeper.keep_settings(&self.home.settings);
            }
        }
    }

    /// Once on a device, after the first check-in: by then there is something to keep.
    fn ask_to_keep(&self, ctx: &Context<Self>) {
        if self.keeper.has_check_in() && !storage::was_asked() {
            storage::note_asked();
            lasting::ask(ctx.link().callback(Message::Lasts));
        }
    }

    fn of_file(&mut self, ctx: &Context<Self>, ask: FileAsk) {
        let props = ctx.props();
        match ask {
            FileAsk::Save => self.keeper.save_file(props.words, given(ctx, File::Diary)),
            FileAsk::SaveTable => self.keeper.save_table(&self.home, given(ctx, File::Other)),
            FileAsk::SaveCalendar { planned } => {
                self.keeper.save_calendar(props.words, &self.home, &planned, given(ctx, File::Other));
            }
            FileAsk::Open => self.keeper.read_file(&props.mount, ctx.link().callback(Message::Read)),
            FileAsk::Take => {
                self.keeper.take();
                self.opened = Some(Opened::Taken);
                self.read_again();
            }
            FileAsk::Leave => self.opened = None,
        }
    }

    fn of_device(&mut self, ctx: &Context<Self>, ask: DeviceAsk) {
        match ask {
            DeviceAsk::PrepareSound => self.sound.prepare(),
            DeviceAsk::TestSound => self.sound.play(&[TimedCue { at_ms: 0, cue: Cue::Rise }]),
            DeviceAsk::Sound(cues) => self.sound.play(&cues),
            DeviceAsk::PlayFile(plan, at_ms) => {
                let link = ctx.link();
                let refused = link.callback(|()| Message::Refused);
                self.sound_file.play(plan, at_ms, refused, &link.callback(Message::Pressed));
            }
            DeviceAsk::KeepFileAt(at_ms) => self.sound_file.keep_at(at_ms),
            DeviceAsk::Silence => {
                self.sound.silence();
                self.sound_file.silence();
            }
            DeviceAsk::KeepAwake(true) => self.awake.keep(ctx.link().callback(Message::Awake)),
            DeviceAsk::KeepAwake(false) => self.awake.release(),
        }
    }

    /// Whether the session can be heard.
    pub(super) fn is_heard(&self) -> bool {
        let plan = self.home.player.playing().map(|playing| playing.plan);
        match plan.map(|plan| self.home.sound_of(plan)) {
            Some(SoundMode::ScreenOff) => self.sound_file.is_heard(),
            Some(SoundMode::ScreenOn) | None => self.sound.can_be_heard(),
        }
    }

    /// A press on the lock screen or on a headset is one on the page, where the page has such a button: it has none while it
    /// asks how much it hurts, or when the session is over. What the page itself did is done already.
    pub(super) fn pressed_outside(&mut self, ctx: &Context<Self>, pressed: Pressed) -> bool {
        let is_running = self.home.player.is_running();
        let can_resume = self.home.player.playing().is_some_and(|playing| !playing.is_hurting);
        let act = match pressed {
            Pressed::Pause if is_running => PlayAct::Pause,
            Pressed::Play if !is_running && can_resume => PlayAct::Resume,
            Pressed::Play if !is_running => {
                self.sound_file.silence();
                return false;
            }
            Pressed::Pause | Pressed::Play => return false,
        };
        self.apply(ctx, Act::Play(act));
        true
    }
}

/// What a field for a time holds, minutes since midnight. `None`: nothing.
fn time_in(mount: &Element, id: &str) -> Option<u16> {
    RunDraft::minute_of(&fields::value(mount, id).unwrap_or_default())
}

/// Called with whether a file was given to the runner.
fn given(ctx: &Context<Companion>, file: File) -> Callback<bool> {
    ctx.link().callback(move |is_given| Message::Given(file, is_given))
}
