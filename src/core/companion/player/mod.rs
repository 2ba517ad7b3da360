//! What runs by the clock: a run of walks and runs, holds, ice, raises on one leg.
//!
//! [`plan`] says what it consists of, [`playing`] where it is now and how the clocks of the device move it on, [`cue`]
//! what is heard and [`tone`] how it sounds, [`allowed`] what is offered, [`acting`] what the runner does, and `ending`
//! what becomes of a run. Pure: the shell passes the clocks in and performs what is asked for.

pub mod acting;
pub mod allowed;
pub mod cue;
mod ending;
pub mod plan;
pub mod playing;
pub mod tone;

pub(in crate::companion) use self::ending::run_of;

use self::plan::{Knee, Plan};
use self::playing::{Playing, Reading};

/// The player of the companion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Player {
    /// The clocks at the current act.
    pub reading: Reading,
    /// What it shows.
    pub shows: Shows,
}

/// How a session is heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SoundMode {
    /// Tones, one by one. They leave the runner's music alone and stop when the screen goes off.
    ScreenOn,
    /// One file with all of the session. It takes the place of music and is heard while the screen is off.
    ScreenOff,
}

/// What the player shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shows {
    /// Nothing is chosen.
    Nothing,
    /// What is about to start.
    Ready(Plan),
    /// What runs, or is paused.
    Playing(Box<Playing>),
    /// A run that has ended and is not written down yet.
    Ended(Box<Playing>),
    /// The result of raises on one leg, before it is saved.
    Counted(Counted),
}

/// How many raises each leg did, as the runner can still correct it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// How the knee was held.
    pub knee: Knee,
    /// The other leg, and then the sore one.
    pub raises: [u8; 2],
    /// The highest pain, 0 to 10. `None`: not answered.
    pub pain: Option<u8>,
    /// Each leg did all that it could.
    pub is_all: bool,
}

impl Player {
    /// Nothing runs.
    pub const IDLE: Player = Player { reading: Reading { wall_ms: 0, mono_ms: 0 }, shows: Shows::Nothing };

    /// What runs or is paused.
    pub fn playing(&self) -> Option<&Playing> {
        match &self.shows {
            Shows::Playing(playing) => Some(playing),
            Shows::Nothing | Shows::Ready(_) | Shows::Ended(_) | Shows::Counted(_) => None,
        }
    }

    /// The run that has ended and is not written down yet.
    pub fn ended(&self) -> Option<&Playing> {
        match &self.shows {
            Shows::Ended(playing) => Some(playing),
            Shows::Nothing | Shows::Ready(_) | Shows::Playing(_) | Shows::Counted(_) => None,
        }
    }

    /// The run that has to be kept while the page is closed.
    pub fn held(&self) -> Option<&Playing> {
        self.playing().or(self.ended())
    }

    /// Whether it has to be moved on by the clock.
    pub fn is_running(&self) -> bool {
        self.playing().is_some_and(|playing| playing.is_running)
    }
}
