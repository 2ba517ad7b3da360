//! The properties by name, over many diaries. `COMPANION_DIARIES` sets how many.

use triage_core::companion::diary::{current, merge};

use super::diaries::{diary, shuffled};
use super::pairs::PAIRS;
use super::steps::{daily, diaries};
use super::subject::SOUND;

/// A property of each day of a diary, or one of two diaries that differ in one thing.
fn hold(id: &str, on_each_day: u64, between_two: u64) {
    match PAIRS.iter().find(|(of, _)| *of == id) {
        Some((_, holds)) => {
            for seed in 0..diaries(between_two) {
                holds(&SOUND, seed).map_err(|error| format!("seed {seed}: {error}")).unwrap();
            }
        }
        None => daily(&SOUND, 0..diaries(on_each_day), 60, Some(id)).unwrap(),
    }
}

macro_rules! properties {
    ($($id:literal $name:ident,)+) => { $(
        #[test]
        fn $name() {
            hold($id, 2_000, 120);
        }
    )+ };
}

properties! {
    "C1" c1_no_run_with_a_stop_sign,
    "C2" c2_no_run_without_todays_check,
    "C3" c3_over_the_limit_never_steps_up,
    "C4" c4_never_two_steps_up_in_48_hours,
    "C5" c5_a_day_between,
    "C7" c7_missing_is_never_milder_than_a_bad_day,
    "C8" c8_not_sure_is_never_milder_than_no,
    "C9" c9_bad_news_never_raises,
    "C10" c10_losing_good_news_never_raises,
    "C11" c11_order_of_entry_does_not_matter,
    "C12" c12_editing_equals_rewriting,
    "C13" c13_time_alone_never_unlocks,
    "C14" c14_no_progress_after_stop,
    "C16" c16_off_plan_earns_nothing,
    "C17" c17_caps_hold,
    "C18" c18_clocks_cannot_cheat,
    "C23" c23_old_protocol_loads_nothing,
}

/// C24, as far as it needs no storage: what either tab has is in both together, in the newest revision.
#[test]
fn c24_two_tabs_lose_nothing() {
    for seed in 0..diaries(200) {
        let entries = diary(seed, 20).entries;
        let mixed = shuffled(&entries, &mut super::cast::Chance::of(seed));
        let (one, other) = mixed.split_at(mixed.len() / 2);
        let both = merge(one, other);
        assert_eq!(current(&both), current(&entries), "seed {seed}");
        for entry in &entries {
            assert!(both.iter().any(|kept| kept.id == entry.id && kept.rev >= entry.rev), "seed {seed}");
        }
    }
}
