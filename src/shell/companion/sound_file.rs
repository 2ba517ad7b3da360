//! The sound of a whole session as one file in an audio element, which a phone goes on playing while its screen is off.

use gloo_file::{Blob, ObjectUrl};
use js_sys::{Array, Uint8Array};
use triage_core::companion::player::plan::Plan;
use triage_exchange::sound_file::{RATE_HZ, SILENCE, Stretch, sound_file};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlAudioElement;
use yew::Callback;

/// What somebody does with the file outside the page: on the lock screen, or on a headset.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// Started it.
    Play,
    /// Stopped it.
    Pause,
}

/// The file, once it is wanted.
#[derive(Default)]
pub struct SoundFile(Option<Player>);

struct Player {
    plan: Plan,
    element: HtmlAudioElement,
    /// The file lives as long as this.
    _url: ObjectUrl,
    _pressed: [Closure<dyn FnMut()>; 2],
}

/// The file and the session may differ by so much, seconds, before the file follows.
const APART_S: f64 = 1.0;

impl SoundFile {
    /// Plays the file of this session, from so many milliseconds on. `refused` is called if the browser does not:
    /// only a press allows it, and a page may forbid it. `pressed` is called with what somebody does outside the page.
    pub fn play(&mut self, plan: Plan, at_ms: u32, refused: Callback<()>, pressed: &Callback<Pressed>) {
        if self.0.as_ref().is_none_or(|player| player.plan != plan) {
            self.0 = Player::of(plan, pressed);
        }
        let asked = self.0.as_ref().and_then(|player| {
            player.element.set_current_time(seconds(at_ms));
            player.element.play().ok()
        });
        let Some(asked) = asked else { return refused.emit(()) };
        spawn_local(async move {
            if JsFuture::from(asked).await.is_err() {
                refused.emit(());
            }
        });
    }

    /// Follows a session that is at so many milliseconds: a call may have stopped the file.
    pub fn keep_at(&self, at_ms: u32) {
        if let Some(Player { element, .. }) = &self.0 {
            let apart_s = element.current_time() - seconds(at_ms);
            if apart_s.abs() > APART_S && !element.seeking() {
                element.set_current_time(seconds(at_ms));
            }
        }
    }

    /// Whether it can be heard.
    pub fn is_heard(&self) -> bool {
        self.0.as_ref().is_some_and(|player| !player.element.paused())
    }

    /// Stops it.
    pub fn silence(&self) {
        if let Some(player) = &self.0 {
            // If it does not, there is nothing to do about it.
            let _ = player.element.pause();
        }
    }
}

impl Player {
    fn of(plan: Plan, pressed: &Callback<Pressed>) -> Option<Player> {
        let url = ObjectUrl::from(blob(plan)?);
        let element = HtmlAudioElement::new_with_src(&url).ok()?;
        let report = |what| {
            let pressed = pressed.clone();
            Closure::<dyn FnMut()>::new(move || pressed.emit(what))
        };
        let on = [report(Pressed::Play), report(Pressed::Pause)];
        let [play, pause] = &on;
        element.set_onplay(Some(play.as_ref().unchecked_ref()));
        element.set_onpause(Some(pause.as_ref().unchecked_ref()));
        Some(Player { plan, element, _url: url, _pressed: on })
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.element.set_onplay(None);
        self.element.set_onpause(None);
        let _ = self.element.pause();
    }
}

/// The file: a second of silence is one piece, used again and again.
fn blob(plan: Plan) -> Option<Blob> {
    let file = sound_file(plan);
    let second = bytes(&vec![SILENCE; RATE_HZ as usize]);
    let pieces = Array::of1(&bytes(&file.header));
    for stretch in file.stretches {
        match stretch {
            Stretch::Silence(mut samples) => {
                while samples > 0 {
                    let piece = samples.min(RATE_HZ);
                    pieces.push(&second.subarray(0, piece));
                    samples -= piece;
                }
            }
            Stretch::Sound(samples) => {
                pieces.push(&bytes(&samples));
            }
        }
    }
    let blob = web_sys::Blob::new_with_u8_array_sequence(&pieces).ok()?;
    blob.slice_with_f64_and_f64_and_content_type(0.0, blob.size(), "audio/wav").ok().map(Blob::from)
}

fn bytes(of: &[u8]) -> Uint8Array {
    Uint8Array::from(of)
}

fn seconds(ms: u32) -> f64 {
    f64::from(ms) / 1000.0
}
