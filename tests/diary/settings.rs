//! What the runner has chosen goes with the diary, through the slot, the file and a merge.

use triage_core::companion::player::SoundMode;
use triage_core::companion::settings::{RunDays, Settings};
use triage_exchange::diary::Diary;
use triage_exchange::diary::settings::{settings, with_settings};

use super::opened;

fn some() -> Vec<Settings> {
    let mut all = Vec::new();
    for bits in [0_u8, 1, 0b101, 0b100_0001, 0b111_1111] {
        let run_days = (0..7).filter(|day| bits >> day & 1 == 1).fold(RunDays::ANY, RunDays::toggled);
        for calendar_at in [None, Some(0), Some(18 * 60 + 5), Some(1439)] {
            for has_plain_title in [false, true] {
                for sound in [SoundMode::ScreenOn, SoundMode::ScreenOff] {
                    all.push(Settings { run_days, calendar_at, has_plain_title, sound });
                }
            }
        }
    }
    all
}

#[test]
fn what_is_chosen_is_found_again() {
    assert_eq!(settings(&Diary::new()), Settings::UNCHANGED);
    for chosen in some() {
        let diary = with_settings(Diary::new(), &chosen);
        assert_eq!(settings(&diary), chosen);
        assert_eq!(settings(&opened(&diary.to_file("")).unwrap()), chosen);
        // Each can be taken back.
        assert_eq!(settings(&with_settings(diary, &Settings::UNCHANGED)), Settings::UNCHANGED);
    }
}

#[test]
fn of_two_tabs_each_keeps_what_it_changed() {
    let day = Settings { run_days: RunDays::ANY.toggled(2), ..Settings::UNCHANGED };
    let title = Settings { has_plain_title: true, ..Settings::UNCHANGED };
    let [one, other] = [day, title].map(|chosen| with_settings(Diary::new(), &chosen));
    let both = Settings { has_plain_title: true, ..day };
    assert_eq!(settings(&one.merged(&other)), both);
    assert_eq!(settings(&other.merged(&one)), both);
}

/// A newer program may have written them, or a hand.
#[test]
fn what_cannot_be_read_counts_as_not_chosen_and_is_left_as_it_is() {
    for (name, value) in [
        ("run-days", "mon someday"),
        ("run-days", "MON"),
        ("calendar-at", "24:00"),
        ("calendar-at", "99999:99999"),
        ("calendar-at", "half past six"),
        ("calendar-title", "loud"),
        ("sound", "drums"),
    ] {
        let diary = Diary::new().with_setting(name, value);
        assert_eq!(settings(&diary), Settings::UNCHANGED, "{name} {value}");
        let after = with_settings(diary, &Settings::UNCHANGED);
        assert_eq!(after.setting(name), Some(value));
    }
    let twice = Diary::new().with_setting("run-days", "mon mon  wed");
    assert_eq!(settings(&twice).run_days, RunDays::ANY.toggled(0).toggled(2));
}
