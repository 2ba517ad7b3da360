//! What is heard in a session: no words, so that nothing has to be translated or fetched.

use super::plan::{BEAT_MS, Phase, Plan};

/// A sound.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cue {
    /// Run, or begin: two rising tones.
    Rise,
    /// Walk, or let go: two falling tones.
    Fall,
    /// Ten seconds are left: three short tones.
    Soon,
    /// Up: a high tick.
    Up,
    /// Down, or a beat before it begins: a low tick.
    Down,
    /// It is over: one long tone.
    Done,
}

/// This long before its end an interval announces that, milliseconds.
const SOON_MS: u32 = 10_000;
/// An interval that is not longer than this announces nothing, milliseconds.
const SHORT_MS: u32 = 2 * SOON_MS;

/// Ice asks for a look at the skin after so long, milliseconds. Source: decision 27.
const LOOK_MS: u32 = 300_000;

/// A cue at a time of the session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TimedCue {
    /// Milliseconds from the start.
    pub at_ms: u32,
    /// What is heard.
    pub cue: Cue,
}

/// The cues of a session from one time to another, the second not included. Milliseconds from its start.
pub fn cues(plan: Plan, from_ms: u32, to_ms: u32) -> Vec<TimedCue> {
    let mut cues = all(plan);
    cues.retain(|cue| (from_ms..to_ms).contains(&cue.at_ms));
    cues
}

/// All cues of a session, in order.
pub fn all(plan: Plan) -> Vec<TimedCue> {
    let mut cues = Vec::new();
    let mut at_ms = 0;
    for interval in plan.intervals() {
        let length_ms = u32::from(interval.seconds) * 1000;
        let end_ms = at_ms + length_ms;
        if interval.phase.has_beat() {
            let beats = (0..).zip((at_ms..end_ms).step_by(BEAT_MS as usize));
            cues.extend(beats.map(|(beat, at_ms)| {
                let is_up = interval.phase != Phase::CountIn && beat % 2 == 0;
                TimedCue { at_ms, cue: if is_up { Cue::Up } else { Cue::Down } }
            }));
        } else {
            cues.push(TimedCue { at_ms, cue: beginning(interval.phase) });
            if interval.phase == Phase::Ice && length_ms > LOOK_MS {
                cues.push(TimedCue { at_ms: at_ms + LOOK_MS, cue: Cue::Soon });
            }
            if length_ms > SHORT_MS {
                cues.push(TimedCue { at_ms: end_ms - SOON_MS, cue: Cue::Soon });
            }
        }
        at_ms = end_ms;
        if plan.is_by_press() {
            cues.push(TimedCue { at_ms: end_ms - 1, cue: Cue::Fall });
        }
    }
    if at_ms > 0 && !plan.is_by_press() {
        cues.push(TimedCue { at_ms: at_ms - 1, cue: Cue::Done });
    }
    cues
}

/// How an interval begins.
const fn beginning(phase: Phase) -> Cue {
    match phase {
        Phase::Run | Phase::Hold | Phase::OtherLeg | Phase::SoreLeg | Phase::TwoLegs | Phase::CountIn => {
            Cue::Rise
        }
        Phase::WarmUp | Phase::Walk | Phase::CoolDown | Phase::Rest | Phase::Ice => Cue::Fall,
    }
}
