//! How a session is heard: tone by tone while the screen is on, and as one file while it is off.

use std::io::Cursor;

use triage_core::companion::act::Act;
use triage_core::companion::player::SoundMode;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::cue::{Cue, all};
use triage_core::companion::player::plan::{Knee, Plan};
use triage_core::companion::player::tone::tones;
use triage_core::companion::settings::Setting;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::ladder::LADDER;
use triage_exchange::sound_file::{RATE_HZ, SILENCE, Stretch, sound_file};

use super::player::Phone;

const CUES: [Cue; 6] = [Cue::Rise, Cue::Fall, Cue::Soon, Cue::Up, Cue::Down, Cue::Done];

/// The whole file of a session, as the page puts it together.
fn file(plan: Plan) -> Vec<u8> {
    let of = sound_file(plan);
    let mut file = of.header;
    for stretch in of.stretches {
        match stretch {
            Stretch::Silence(samples) => file.resize(file.len() + samples as usize, SILENCE),
            Stretch::Sound(sound) => file.extend(sound),
        }
    }
    file
}

/// The samples, by a reader that is not ours: 0 is silence.
fn samples(plan: Plan) -> Vec<i32> {
    let mut reader = hound::WavReader::new(Cursor::new(file(plan))).unwrap();
    let spec = reader.spec();
    assert_eq!((spec.channels, spec.sample_rate, spec.bits_per_sample), (1, RATE_HZ, 8));
    reader.samples::<i32>().map(Result::unwrap).collect()
}

/// Whether anything can be heard in these milliseconds.
fn is_heard(samples: &[i32], from_ms: u32, to_ms: u32) -> bool {
    let at = |ms: u32| (ms * (RATE_HZ / 1000)) as usize;
    samples[at(from_ms)..at(to_ms).min(samples.len())].iter().any(|sample| *sample != 0)
}

/// How often the sound passes silence upwards in a second: its pitch.
fn hertz(samples: &[i32], from_ms: u32, to_ms: u32) -> u32 {
    let at = |ms: u32| (ms * (RATE_HZ / 1000)) as usize;
    let part = &samples[at(from_ms)..at(to_ms)];
    let rises = part.windows(2).filter(|two| two[0] < 0 && two[1] >= 0).count();
    u32::try_from(rises).unwrap() * 1000 / (to_ms - from_ms)
}

#[test]
fn the_file_of_each_session_has_its_cues_and_nothing_else() {
    for plan in [Plan::Step(1), Plan::Step(12), Plan::Minutes(40), Plan::Ice] {
        let samples = samples(plan);
        let mut heard_to = 0;
        let cues = all(plan);
        for cue in &cues {
            assert!(!is_heard(&samples, heard_to, cue.at_ms), "{plan:?}: silence before {cue:?}");
            for tone in tones(cue.cue) {
                let (from, to) = (cue.at_ms + u32::from(tone.from_ms), cue.at_ms + u32::from(tone.to_ms));
                let pitch = hertz(&samples, from, to);
                assert!(pitch.abs_diff(tone.hertz.into()) <= 30, "{plan:?}, {cue:?}: {pitch} Hz");
            }
            let long = tones(cue.cue).iter().map(|tone| u32::from(tone.to_ms)).max().unwrap();
            heard_to = cue.at_ms + long + 1;
        }
        let end_ms = u32::try_from(samples.len()).unwrap() / (RATE_HZ / 1000);
        assert!(heard_to < end_ms && end_ms <= plan.total_ms() + 2000, "{plan:?}: {end_ms}");
        assert!(!is_heard(&samples, heard_to, end_ms), "{plan:?}");
    }
}

/// A sound never gets in the way of the next one, whatever the session.
#[test]
fn each_cue_sounds_different_and_is_over_before_the_next() {
    for (position, cue) in CUES.iter().enumerate() {
        assert!(CUES[..position].iter().all(|other| tones(*other) != tones(*cue)), "{cue:?}");
        let tones = tones(*cue);
        assert!(tones.iter().all(|tone| tone.from_ms < tone.to_ms));
        assert!(tones.windows(2).all(|two| two[0].to_ms <= two[1].from_ms), "{cue:?}: in order");
    }
    let holds = Plan::Holds { exercise: Exercise::BentKneeHold, is_half: false };
    for plan in [holds, Plan::Raises(Knee::Bent)] {
        assert!(samples(plan).iter().any(|sample| *sample != 0), "cut where the next one begins");
    }
}

/// A small phone holds it: most of it is one second of silence, used again.
#[test]
fn what_is_not_silence_is_small() {
    let longest = LADDER.iter().map(|row| Plan::Step(row.number)).chain([Plan::Minutes(90)]);
    for plan in longest {
        let sounds = sound_file(plan).stretches.into_iter().filter_map(|stretch| match stretch {
            Stretch::Sound(sound) => Some(sound.len()),
            Stretch::Silence(_) => None,
        });
        let bytes: usize = sounds.sum();
        assert!(bytes < 300_000, "{plan:?}: {bytes} bytes");
    }
}

fn in_a_pocket() -> Phone {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.runner.does(&[Act::Set(Setting::Sound(SoundMode::ScreenOff))]);
    phone.does(PlayAct::Start(false));
    phone
}

#[test]
fn with_the_screen_off_the_file_goes_with_the_session() {
    let mut phone = in_a_pocket();
    assert_eq!(phone.runner.file_at_ms, Some(0));
    assert!(!phone.runner.is_awake, "the screen may go off");
    phone.lives(10_000);
    assert_eq!(phone.runner.file_at_ms, Some(phone.done_ms()));
    assert!(phone.runner.heard.is_empty(), "no tone twice");
    phone.does(PlayAct::Pause);
    assert_eq!(phone.runner.file_at_ms, None);
    phone.lives(5000);
    phone.does(PlayAct::Resume);
    assert_eq!(phone.runner.file_at_ms, Some(10_000), "it goes on where it was");
    // The phone sleeps while the file plays on: the page catches up with it.
    phone.clock.wall_ms += 60_000;
    phone.does(PlayAct::Tick);
    assert_eq!(phone.runner.file_at_ms, Some(70_000));
    phone.does(PlayAct::DidThat);
    assert_eq!(phone.runner.file_at_ms, Some(70_000));
    phone.does(PlayAct::Hurts);
    assert_eq!(phone.runner.file_at_ms, None, "silent while it is asked how much");
}

/// A session that ends by itself is heard to its last sound; one that is left is silent at once.
#[test]
fn the_file_ends_with_the_session() {
    let mut phone = in_a_pocket();
    phone.lives(u64::from(Plan::Step(4).total_ms()) + 1000);
    assert!(phone.runner.home.player.ended().is_some());
    assert!(phone.runner.file_at_ms.is_some());
    let mut phone = in_a_pocket();
    phone.lives(2000);
    phone.does(PlayAct::Stop);
    assert_eq!(phone.runner.file_at_ms, None);
}

/// What needs a press, or a look, keeps the screen on whatever was chosen before.
#[test]
fn holds_and_raises_need_the_screen() {
    let mut phone = Phone::before_a_run();
    phone.runner.does(&[Act::Set(Setting::Sound(SoundMode::ScreenOff))]);
    let home = &phone.runner.home;
    let holds = Plan::Holds { exercise: Exercise::BentKneeHold, is_half: false };
    for plan in [holds, Plan::Raises(Knee::Straight)] {
        assert_eq!(home.sound_of(plan), SoundMode::ScreenOn, "{plan:?}");
    }
    for plan in [Plan::Step(1), Plan::Minutes(20), Plan::Ice] {
        assert_eq!(home.sound_of(plan), SoundMode::ScreenOff, "{plan:?}");
    }
}

/// A page that was closed has no press to go by: the next one gets the sound and the screen ready.
#[test]
fn a_session_that_is_taken_up_is_heard_from_the_next_press_on() {
    let mut phone = Phone::before_a_run();
    phone.does(PlayAct::Choose(Plan::Step(4)));
    phone.does(PlayAct::Start(false));
    phone.lives(2000);
    phone.does(PlayAct::Pause);
    phone.runner.is_awake = false;
    phone.does(PlayAct::Resume);
    assert!(phone.runner.is_awake);
    phone.runner.is_awake = false;
    phone.clock.wall_ms += 60_000;
    phone.does(PlayAct::Tick);
    phone.does(PlayAct::DidThat);
    assert!(phone.runner.is_awake);
}

/// Ice that stays on is heard: it has no pause, and asks for a look at the skin half way.
#[test]
fn ice_is_heard_until_it_is_off() {
    let cues = all(Plan::Ice);
    assert!(cues.iter().any(|cue| (cue.at_ms, cue.cue) == (300_000, Cue::Soon)), "{cues:?}");
}
