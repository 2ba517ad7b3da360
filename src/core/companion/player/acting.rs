//! What the runner does with a session, and what that asks of the shell.

use super::cue::{TimedCue, cues};
use super::plan::{Knee, Plan};
use super::playing::Playing;
use super::{Counted, Shows, SoundMode};
use crate::companion::act::Ask;
use crate::companion::entry::Kind;
use crate::companion::home::Home;
use crate::protocol::reaction::PainZone;
use crate::protocol::sheet::Sheet;
use crate::reasoning::progress::{Ability, Raises};

/// Something the runner did with a session, or the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlayAct {
    /// Chose what to do.
    Choose(Plan),
    /// Started it. `true`: after a painkiller.
    Start(bool),
    /// Wanted to hear a cue.
    TestSound,
    /// Time has gone by.
    Tick,
    /// Stopped the clock.
    Pause,
    /// Started it again.
    Resume,
    /// Pressed "It hurts".
    Hurts,
    /// Said how much, 0 to 10.
    Pain(u8),
    /// Has had enough, here.
    Stop,
    /// Went on while the device slept.
    DidThat,
    /// Stopped when the device fell asleep.
    StoppedThen,
    /// The leg that is being counted has done what it can.
    EndLeg,
    /// One raise more or less on a leg: 0 is the other, 1 the sore one.
    Count(u8, i8),
    /// The highest pain in the raises, 0 to 10.
    CountPain(u8),
    /// Ticked or unticked that each leg did all that it could.
    CountAll,
    /// Pressed Save at the raises.
    SaveCount,
    /// Left it.
    Leave,
    /// The diary has changed elsewhere: a session may no longer be allowed.
    LookAgain,
}

/// Something that a session asks of the device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeviceAsk {
    /// Get the sound ready: a browser allows it only on a press.
    PrepareSound,
    /// Let one cue be heard.
    TestSound,
    /// Let these be heard, at this many milliseconds from now.
    Sound(Vec<TimedCue>),
    /// Play the file of the whole session from this many milliseconds on: on a press, since a browser allows it then.
    PlayFile(Plan, u32),
    /// The session is at this many milliseconds, and so is its file.
    KeepFileAt(u32),
    /// Stop what has been asked for and not been heard yet.
    Silence,
    /// Keep the screen on, or no longer.
    KeepAwake(bool),
}

/// Cues are asked for this long before they are heard, milliseconds: the clock of the sound is exact, a timer is not.
const AHEAD_MS: u32 = 1000;

impl Home {
    /// What the player does.
    pub(in crate::companion) fn play(&mut self, act: PlayAct) -> Vec<Ask> {
        match act {
            PlayAct::Choose(_) if self.player.held().is_some() => {
                vec![Ask::Show(self.player.held().map_or(Sheet::Today, |held| sheet(held.plan)))]
            }
            PlayAct::Choose(plan) if self.may_play(plan) => {
                self.player.shows = Shows::Ready(plan);
                vec![Ask::Show(if let Plan::Raises(_) = plan { Sheet::Raises } else { Sheet::Player })]
            }
            PlayAct::Choose(_) => vec![Ask::Show(Sheet::Today)],
            PlayAct::Start(has_painkiller) => self.start(has_painkiller),
            PlayAct::TestSound => {
                vec![Ask::Device(DeviceAsk::PrepareSound), Ask::Device(DeviceAsk::TestSound)]
            }
            PlayAct::Count(leg, by) => self.counted(|counted| {
                if let Some(raises) = counted.raises.get_mut(usize::from(leg)) {
                    *raises = raises.saturating_add_signed(by);
                }
            }),
            PlayAct::CountPain(pain) => self.counted(|counted| counted.pain = Some(pain.min(10))),
            PlayAct::CountAll => self.counted(|counted| counted.is_all = !counted.is_all),
            PlayAct::SaveCount => self.save_count(),
            PlayAct::LookAgain => Vec::new(),
            PlayAct::Leave => self.leave(),
            PlayAct::Tick
            | PlayAct::Pause
            | PlayAct::Resume
            | PlayAct::Hurts
            | PlayAct::Pain(_)
            | PlayAct::Stop
            | PlayAct::DidThat
            | PlayAct::StoppedThen
            | PlayAct::EndLeg => self.go_on_with(act),
        }
    }

    fn start(&mut self, has_painkiller: bool) -> Vec<Ask> {
        let Shows::Ready(plan) = self.player.shows else { return Vec::new() };
        if !self.may_play(plan) {
            return self.leave();
        }
        let mut playing = Playing::start(plan, self.now.day, self.now.minute, self.player.reading);
        playing.has_painkiller = has_painkiller;
        self.player.shows = Shows::Playing(Box::new(playing));
        let mut asks = self.heard();
        asks.push(Ask::Show(sheet(plan)));
        asks.extend(self.after());
        asks
    }

    fn counted(&mut self, change: impl FnOnce(&mut Counted)) -> Vec<Ask> {
        if let Shows::Counted(counted) = &mut self.player.shows {
            change(counted);
        }
        Vec::new()
    }

    fn go_on_with(&mut self, act: PlayAct) -> Vec<Ask> {
        let now = self.player.reading;
        let Shows::Playing(playing) = &mut self.player.shows else { return Vec::new() };
        let was = (playing.is_running, playing.plan.at(playing.done_ms).map(|(position, ..)| position));
        playing.advance(now);
        match act {
            // Ice that stays on has to be heard.
            PlayAct::Pause if playing.plan != Plan::Ice => playing.pause(),
            PlayAct::Resume => playing.resume(now),
            PlayAct::Hurts => playing.ask_how_much(),
            PlayAct::Pain(pain) if playing.is_hurting => {
                playing.hurts(pain.min(10));
                if pain > PainZone::Amber.limits().pain {
                    return self.end(true);
                }
            }
            PlayAct::Stop => return self.end(true),
            PlayAct::DidThat => playing.before_sleep_ms = None,
            PlayAct::StoppedThen => {
                playing.done_ms = playing.before_sleep_ms.take().unwrap_or(playing.done_ms);
                return self.end(true);
            }
            PlayAct::EndLeg => playing.end_leg(),
            // Time has gone by, or it does not fit here.
            PlayAct::Tick
            | PlayAct::Pause
            | PlayAct::Pain(_)
            | PlayAct::Choose(_)
            | PlayAct::Start(_)
            | PlayAct::TestSound
            | PlayAct::Count(..)
            | PlayAct::CountPain(_)
            | PlayAct::CountAll
            | PlayAct::SaveCount
            | PlayAct::Leave
            | PlayAct::LookAgain => {}
        }
        let is = (playing.is_running, playing.plan.at(playing.done_ms).map(|(position, ..)| position));
        let is_over = playing.is_over() && playing.before_sleep_ms.is_none();
        let mut asks = Vec::new();
        if was.0 && !is.0 || act == PlayAct::EndLeg {
            asks.push(Ask::Device(DeviceAsk::Silence));
        }
        if was != is {
            asks.extend(self.end_what_is_not_allowed());
            if self.player.playing().is_none() {
                return asks;
            }
            asks.push(Ask::HoldSession);
        }
        if let PlayAct::Resume | PlayAct::DidThat = act {
            asks.extend(self.heard());
        }
        if is_over {
            asks.extend(self.end(false));
        } else {
            asks.extend(self.after());
        }
        asks
    }

    /// What a press allows the device to do from here on: the page may have been closed since the last one.
    fn heard(&self) -> Vec<Ask> {
        let Some(playing) = self.player.playing().filter(|playing| playing.is_running) else {
            return Vec::new();
        };
        let asks = match self.sound_of(playing.plan) {
            SoundMode::ScreenOn => vec![DeviceAsk::PrepareSound, DeviceAsk::KeepAwake(true)],
            SoundMode::ScreenOff => vec![DeviceAsk::PlayFile(playing.plan, playing.done_ms)],
        };
        asks.into_iter().map(Ask::Device).collect()
    }

    /// The cues of the next moment.
    fn after(&mut self) -> Vec<Ask> {
        let sound = self.player.playing().map(|playing| self.sound_of(playing.plan));
        let Shows::Playing(playing) = &mut self.player.shows else { return Vec::new() };
        if !playing.is_running {
            return Vec::new();
        }
        if sound == Some(SoundMode::ScreenOff) {
            return vec![Ask::Device(DeviceAsk::KeepFileAt(playing.done_ms))];
        }
        let to_ms = playing.done_ms.saturating_add(AHEAD_MS).max(playing.cued_ms);
        // What the device slept through is not heard all at once.
        let from_ms = playing.cued_ms.max(playing.done_ms);
        let cues: Vec<TimedCue> = cues(playing.plan, from_ms, to_ms)
            .into_iter()
            .map(|cue| TimedCue { at_ms: cue.at_ms - playing.done_ms, ..cue })
            .collect();
        playing.cued_ms = to_ms;
        if cues.is_empty() { Vec::new() } else { vec![Ask::Device(DeviceAsk::Sound(cues))] }
    }

    fn save_count(&mut self) -> Vec<Ask> {
        self.draft.is_incomplete = false;
        let Shows::Counted(Counted { knee, raises: [other, count], pain, is_all }) = self.player.shows else {
            return Vec::new();
        };
        let Some(pain) = pain.filter(|_| is_all && other > 0) else {
            self.draft.is_incomplete = true;
            return Vec::new();
        };
        let raises = Some(Raises { count, other, pain });
        let ability = match knee {
            Knee::Straight => Ability { raises, ..Ability::UNKNOWN },
            Knee::Bent => Ability { raises_bent: raises, ..Ability::UNKNOWN },
        };
        self.player.shows = Shows::Nothing;
        let add = Ask::Add { days_ago: 0, minute: self.now.minute, kind: Kind::Test(ability) };
        // The screen offers the other knee, or says why not.
        vec![add, Ask::Show(Sheet::Raises)]
    }

    fn leave(&mut self) -> Vec<Ask> {
        self.player.shows = Shows::Nothing;
        vec![
            Ask::Device(DeviceAsk::Silence),
            Ask::Device(DeviceAsk::KeepAwake(false)),
            Ask::HoldSession,
            Ask::Show(Sheet::Today),
        ]
    }
}

const fn sheet(plan: Plan) -> Sheet {
    match plan {
        Plan::Raises(_) => Sheet::Raises,
        Plan::Step(_) | Plan::Minutes(_) | Plan::Holds { .. } | Plan::Ice => Sheet::Player,
    }
}
