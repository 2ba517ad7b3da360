//! The sound of a whole session as one file, which a phone goes on playing while its screen is off: WAV, 8,000 samples a
//! second of 8 bits, one channel.
//!
//! Almost all of it is silence, so it is given in stretches that a caller can put together without holding megabytes.

use triage_core::companion::player::cue;
use triage_core::companion::player::plan::Plan;
use triage_core::companion::player::tone::{Tone, tones};

/// Samples a second.
pub const RATE_HZ: u32 = 8000;
/// A sample of silence.
pub const SILENCE: u8 = 128;
/// How far a tone goes to either side of it: not as far as there is room.
const LOUDNESS: i32 = 51;
/// A tone swells and fades for so many samples, or it would begin and end with a click.
const FADE: u32 = 40;
/// So long after the end of the session, for its last sound, milliseconds.
const AFTER_MS: u32 = 1500;

/// A part of the file after its header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stretch {
    /// So many samples of silence.
    Silence(u32),
    /// These samples.
    Sound(Vec<u8>),
}

/// The file, in order: its header, and then the stretches.
pub struct SoundFile {
    /// The first 44 bytes.
    pub header: Vec<u8>,
    /// The samples.
    pub stretches: Vec<Stretch>,
}

/// The file of a session. At most 4 GiB, which is 6 days.
pub fn sound_file(plan: Plan) -> SoundFile {
    let end = samples(plan.total_ms() + AFTER_MS);
    let cues = cue::all(plan);
    let mut stretches = Vec::new();
    let mut at = 0;
    for (position, cue) in cues.iter().enumerate() {
        let from = samples(cue.at_ms);
        // A sound ends where the next one begins.
        let room = cues.get(position + 1).map_or(end, |next| samples(next.at_ms)).saturating_sub(from);
        let mut sound = sound(tones(cue.cue));
        sound.truncate(room as usize);
        stretches.push(Stretch::Silence(from - at));
        at = from + sound.len() as u32;
        stretches.push(Stretch::Sound(sound));
    }
    stretches.push(Stretch::Silence(end - at));
    stretches.retain(|stretch| *stretch != Stretch::Silence(0));
    SoundFile { header: header(end), stretches }
}

const fn samples(ms: u32) -> u32 {
    ms * (RATE_HZ / 1000)
}

/// The header of so many samples. Source: Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft.
fn header(samples: u32) -> Vec<u8> {
    const HEADER_AFTER_SIZE: u32 = 36;
    let mut header = Vec::with_capacity(44);
    header.extend(b"RIFF");
    header.extend((HEADER_AFTER_SIZE + samples).to_le_bytes());
    header.extend(b"WAVEfmt ");
    header.extend(16_u32.to_le_bytes());
    // Uncompressed, one channel.
    header.extend(1_u16.to_le_bytes());
    header.extend(1_u16.to_le_bytes());
    header.extend(RATE_HZ.to_le_bytes());
    // Bytes a second, bytes a sample, bits a sample.
    header.extend(RATE_HZ.to_le_bytes());
    header.extend(1_u16.to_le_bytes());
    header.extend(8_u16.to_le_bytes());
    header.extend(b"data");
    header.extend(samples.to_le_bytes());
    header
}

/// The samples of some tones.
fn sound(tones: &[Tone]) -> Vec<u8> {
    let end = tones.last().map_or(0, |tone| samples(tone.to_ms.into()));
    let mut sound = vec![SILENCE; end as usize];
    for tone in tones {
        let (from, to) = (samples(tone.from_ms.into()), samples(tone.to_ms.into()));
        for at in from..to {
            let swell = (at - from).min(to - at).min(FADE) as i32;
            let sample = triangle(tone.hertz, at - from) * LOUDNESS * swell / (TOP * FADE as i32);
            if let Some(place) = sound.get_mut(at as usize) {
                *place = place.saturating_add_signed(sample as i8);
            }
        }
    }
    sound
}

/// The height of a triangle wave.
const TOP: i32 = RATE_HZ as i32;

/// A triangle wave of this frequency after so many samples, from -[`TOP`] to [`TOP`].
const fn triangle(hertz: u16, at: u32) -> i32 {
    // Four quarters of a period, each as long as TOP.
    let phase = (4 * (hertz as u32 * at % RATE_HZ)) as i32;
    if phase < TOP {
        phase
    } else if phase < 3 * TOP {
        2 * TOP - phase
    } else {
        phase - 4 * TOP
    }
}
