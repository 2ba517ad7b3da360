//! Tones by Web Audio: asked for ahead of time and played by the clock of the sound, which is exact. It stops when the
//! screen goes off.

use triage_core::companion::player::cue::{Cue, TimedCue};
use web_sys::{AudioContext, AudioContextState, GainNode, OscillatorType};

/// One tone: how many hertz, from and to how many seconds after the cue.
struct Tone {
    hertz: f32,
    from_s: f64,
    to_s: f64,
}

const fn tone(hertz: f32, from_s: f64, to_s: f64) -> Tone {
    Tone { hertz, from_s, to_s }
}

const RISE: &[Tone] = &[tone(660.0, 0.0, 0.18), tone(990.0, 0.22, 0.5)];
const FALL: &[Tone] = &[tone(660.0, 0.0, 0.18), tone(440.0, 0.22, 0.5)];
const SOON: &[Tone] = &[tone(880.0, 0.0, 0.08), tone(880.0, 0.16, 0.24), tone(880.0, 0.32, 0.4)];
const UP: &[Tone] = &[tone(990.0, 0.0, 0.05)];
const DOWN: &[Tone] = &[tone(660.0, 0.0, 0.05)];
const DONE: &[Tone] = &[tone(660.0, 0.0, 1.2)];

const fn tones(cue: Cue) -> &'static [Tone] {
    match cue {
        Cue::Rise => RISE,
        Cue::Fall => FALL,
        Cue::Soon => SOON,
        Cue::Up => UP,
        Cue::Down => DOWN,
        Cue::Done => DONE,
    }
}

/// Not the loudest that there is.
const LOUDNESS: f32 = 0.4;

/// What can be heard.
#[derive(Default)]
pub struct Sound {
    context: Option<AudioContext>,
    /// All tones that were asked for go through it, so that they can be silenced at once.
    gate: Option<GainNode>,
}

impl Sound {
    /// Gets it ready. Only to be called from a press: a browser allows sound from then on.
    pub fn prepare(&mut self) {
        if self.context.is_none() {
            self.context = AudioContext::new().ok();
        }
        if let Some(context) = &self.context {
            // If it is refused, it stays suspended, which the screen says.
            let _ = context.resume();
        }
    }

    /// Whether something can be heard. `None`: it has not been got ready.
    pub fn can_be_heard(&self) -> bool {
        self.context.as_ref().is_some_and(|context| context.state() == AudioContextState::Running)
    }

    /// Lets cues be heard, each so many milliseconds from now.
    pub fn play(&mut self, cues: &[TimedCue]) {
        for cue in cues {
            for tone in tones(cue.cue) {
                // A browser that cannot play a tone leaves it out: the screen has the same in letters.
                let _ = self.play_tone(f64::from(cue.at_ms) / 1000.0, tone);
            }
        }
    }

    fn play_tone(&mut self, in_s: f64, tone: &Tone) -> Option<()> {
        let context = self.context.as_ref()?;
        if self.gate.is_none() {
            let gate = context.create_gain().ok()?;
            gate.gain().set_value(LOUDNESS);
            gate.connect_with_audio_node(&context.destination()).ok()?;
            self.gate = Some(gate);
        }
        let at_s = context.current_time() + in_s;
        let oscillator = context.create_oscillator().ok()?;
        oscillator.set_type(OscillatorType::Triangle);
        oscillator.frequency().set_value(tone.hertz);
        oscillator.connect_with_audio_node(self.gate.as_ref()?).ok()?;
        oscillator.start_with_when(at_s + tone.from_s).ok()?;
        oscillator.stop_with_when(at_s + tone.to_s).ok()
    }

    /// Silences what was asked for.
    pub fn silence(&mut self) {
        if let Some(gate) = self.gate.take() {
            // It is the only way for the tones to the loudspeaker.
            let _ = gate.disconnect();
        }
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        if let Some(context) = &self.context {
            let _ = context.close();
        }
    }
}
