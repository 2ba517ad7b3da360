//! Tones by Web Audio: asked for ahead of time and played by the clock of the sound, which is exact. It stops when the
//! screen goes off.

use triage_core::companion::player::cue::TimedCue;
use triage_core::companion::player::tone::{Tone, tones};
use web_sys::{AudioContext, AudioContextState, GainNode, OscillatorType};

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
        oscillator.frequency().set_value(tone.hertz.into());
        oscillator.connect_with_audio_node(self.gate.as_ref()?).ok()?;
        oscillator.start_with_when(at_s + f64::from(tone.from_ms) / 1000.0).ok()?;
        oscillator.stop_with_when(at_s + f64::from(tone.to_ms) / 1000.0).ok()
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
