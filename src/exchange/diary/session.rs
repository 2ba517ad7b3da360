//! The session that runs, in the diary's draft, so that it can be taken up when the page was closed. No rule reads it.

use serde::{Deserialize, Serialize};
use triage_core::companion::player::plan::Plan;
use triage_core::companion::player::playing::{Playing, Reading};

use super::stored::Day;
use super::{Diary, next_rev};

/// The name in the draft.
const NAME: &str = "session";

/// A run that was running.
#[derive(Serialize, Deserialize)]
struct Session {
    /// Of the ladder. Neither this nor `minutes`: nothing that this version can take up.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u8>,
    /// After the ladder.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u16>,
    day: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    minute: Option<u16>,
    /// How much was done, milliseconds.
    done_ms: u32,
    /// When that was so, milliseconds since 1970 UTC.
    wall_ms: u64,
    is_running: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pain: Option<u8>,
    painkiller: bool,
    /// It has ended before its time, and is not written down yet.
    #[serde(default)]
    is_cut_short: bool,
    /// When it started, milliseconds since 1970 UTC. Not known: long ago.
    #[serde(default)]
    began_ms: u64,
}

impl Session {
    /// What is kept of a session. `None`: it is over within minutes and not worth it.
    fn of(playing: &Playing) -> Option<Session> {
        let (step, minutes) = match playing.plan {
            Plan::Step(step) => (Some(step), None),
            Plan::Minutes(minutes) => (None, Some(minutes)),
            Plan::Holds { .. } | Plan::Ice | Plan::Raises(_) => return None,
        };
        Some(Session {
            step,
            minutes,
            day: Day(playing.day),
            minute: playing.minute,
            done_ms: playing.done_ms,
            wall_ms: playing.at.wall_ms,
            is_running: playing.is_running,
            pain: playing.pain,
            painkiller: playing.has_painkiller,
            is_cut_short: playing.is_cut_short,
            began_ms: playing.began_ms,
        })
    }

    /// The session as it was then. The clock that only goes forward begins with the page, so as far as that is known no
    /// time has gone by: the device has slept.
    fn playing(&self, mono_ms: u64) -> Option<Playing> {
        let plan = match (self.step, self.minutes) {
            (Some(step), _) => Plan::Step(step),
            (None, Some(minutes)) => Plan::Minutes(minutes),
            (None, None) => return None,
        };
        let total_ms = plan.total_ms();
        let at = Reading { wall_ms: self.wall_ms, mono_ms };
        let start = Playing::start(plan, self.day.0, self.minute.filter(|minute| *minute < 1440), at);
        Some(Playing {
            done_ms: self.done_ms.min(total_ms),
            cued_ms: self.done_ms.min(total_ms),
            is_cut_short: self.is_cut_short,
            began_ms: self.began_ms,
            is_running: self.is_running,
            pain: self.pain.map(|pain| pain.min(10)),
            has_painkiller: self.painkiller,
            ..start
        })
    }
}

impl Diary {
    /// The run that was running, as it was when this was saved. `mono_ms`: the clock that only goes forward, now. `None`:
    /// none was, or what is there cannot be read.
    pub fn session(&self, mono_ms: u64) -> Option<Playing> {
        let held = self.draft.get(NAME)?;
        Session::deserialize(held).ok()?.playing(mono_ms)
    }

    /// With a run that is running, or without one.
    #[must_use]
    pub fn with_session(mut self, playing: Option<&Playing>) -> Diary {
        let held = playing.and_then(Session::of).and_then(|session| serde_json::to_value(session).ok());
        if held.as_ref() == self.draft.get(NAME) {
            return self;
        }
        self.draft.insert("rev".to_owned(), next_rev(&self.draft).into());
        match held {
            Some(held) => drop(self.draft.insert(NAME.to_owned(), held)),
            None => drop(self.draft.remove(NAME)),
        }
        self
    }
}
