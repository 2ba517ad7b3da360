//! What the runner chooses around the plan: it changes a sentence, the sound and the calendar, and no rule.

use triage_core::companion::act::{Act, Ask, FileAct, FileAsk};
use triage_core::companion::acting::act;
use triage_core::companion::home::Home;
use triage_core::companion::player::SoundMode;
use triage_core::companion::settings::{RunDays, Setting, Settings};
use triage_core::protocol::CivilDate;

use super::cast::{Diary, MILD, date, now};
use super::rows::witnesses;

const EVENING: u16 = 18 * 60;
const SUNDAY: u8 = 6;

fn chosen(weekdays: &[u8]) -> RunDays {
    weekdays.iter().fold(RunDays::ANY, |days, weekday| days.toggled(*weekday))
}

/// Every set of weekdays.
fn all() -> impl Iterator<Item = RunDays> {
    (0..128_u8).map(|bits| chosen(&(0..7).filter(|day| bits >> day & 1 == 1).collect::<Vec<_>>()))
}

fn planned(home: &Home) -> Vec<CivilDate> {
    match act(home, Act::File(FileAct::SaveCalendar)).1.as_slice() {
        [Ask::File(FileAsk::SaveCalendar { planned })] => planned.clone(),
        asks => panic!("{asks:?}"),
    }
}

#[test]
fn the_plan_needs_two_days_that_do_not_touch() {
    for (days, is_enough) in [
        (vec![], false),
        (vec![2], false),
        (vec![2, 3], false),
        (vec![0, SUNDAY], false),
        (vec![0, 1, SUNDAY], true),
        (vec![2, 4], true),
        (vec![1, SUNDAY], true),
    ] {
        assert_eq!(chosen(&days).is_enough(), is_enough, "{days:?}");
    }
    assert_eq!(chosen(&[7, 200]), RunDays::ANY, "no weekday");
    assert_eq!(chosen(&[3, 3]), RunDays::ANY, "a second press takes it back");
}

#[test]
fn too_few_days_count_as_any() {
    for days in all() {
        for day in 1..=14 {
            let today = date(day);
            let is_one = days.has_day(today);
            assert!(is_one || days.is_enough());
            match days.next_after(today) {
                None => assert!(is_one),
                Some(next) => {
                    assert!(!is_one && days.has(next.weekday()) && today < next);
                    assert!(next.number() - today.number() < 7);
                }
            }
        }
    }
}

#[test]
fn the_calendar_has_only_chosen_days_once_running_is_open() {
    let diary = Diary::ready(MILD, 1);
    let mut home = Home::of(diary.entries, None, now(1, EVENING));
    let free = planned(&home).len();
    for days in all() {
        home.settings.run_days = days;
        let listed = planned(&home);
        assert!(listed.iter().all(|day| days.has_day(*day)), "{days:?}");
        assert!(listed.windows(2).all(|pair| pair[1].number() - pair[0].number() > 1), "{days:?}");
        assert!(listed.len() <= free);
        assert!(!listed.is_empty(), "{days:?}: some run can be planned in two weeks");
    }
    // Before that a check comes first on each day, whatever was chosen.
    let mut early = Home::of(Diary::start(MILD).entries, None, now(1, EVENING));
    early.settings.run_days = chosen(&[0, 3]);
    assert_eq!(planned(&early).len(), 14);
}

#[test]
fn each_choice_takes_effect_and_is_kept_at_once() {
    let home = Home::of(Vec::new(), None, now(1, EVENING));
    assert_eq!(home.settings, Settings::UNCHANGED);
    let choices = [
        Setting::RunDay(1),
        Setting::CalendarAt(Some(EVENING)),
        Setting::PlainTitle,
        Setting::Sound(SoundMode::ScreenOff),
    ];
    let after = choices.iter().fold(home, |home, choice| {
        let (next, asks) = act(&home, Act::Set(*choice));
        assert_eq!(asks, [Ask::KeepSettings], "{choice:?}");
        assert_ne!(next.settings, home.settings, "{choice:?}");
        next
    });
    assert_eq!(
        after.settings,
        Settings {
            run_days: chosen(&[1]),
            calendar_at: Some(EVENING),
            has_plain_title: true,
            sound: SoundMode::ScreenOff
        }
    );
}

/// Today is the same on a day that was not chosen.
#[test]
fn no_rule_reads_a_choice() {
    for (row, _, diary, now) in witnesses() {
        let mut home = Home::of(diary.entries, None, now);
        let before = home.progress();
        let weekday = home.now.day.weekday();
        home.settings.run_days = chosen(&[(weekday + 1) % 7, (weekday + 3) % 7]);
        assert!(!home.settings.run_days.has_day(home.now.day));
        assert_eq!(home.progress(), before, "{row:?}");
    }
}
