//! How a cue sounds: tones, for the clock of the sound and for the file alike.

use super::cue::Cue;

/// One tone.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Tone {
    /// How high, hertz.
    pub hertz: u16,
    /// When it begins, milliseconds after the cue.
    pub from_ms: u16,
    /// When it ends, milliseconds after the cue.
    pub to_ms: u16,
}

const fn tone(hertz: u16, from_ms: u16, to_ms: u16) -> Tone {
    Tone { hertz, from_ms, to_ms }
}

const RISE: &[Tone] = &[tone(660, 0, 180), tone(990, 220, 500)];
const FALL: &[Tone] = &[tone(660, 0, 180), tone(440, 220, 500)];
const SOON: &[Tone] = &[tone(880, 0, 80), tone(880, 160, 240), tone(880, 320, 400)];
const UP: &[Tone] = &[tone(990, 0, 50)];
const DOWN: &[Tone] = &[tone(660, 0, 50)];
const DONE: &[Tone] = &[tone(660, 0, 1200)];

/// The tones of a cue, in order.
pub const fn tones(cue: Cue) -> &'static [Tone] {
    match cue {
        Cue::Rise => RISE,
        Cue::Fall => FALL,
        Cue::Soon => SOON,
        Cue::Up => UP,
        Cue::Down => DOWN,
        Cue::Done => DONE,
    }
}
