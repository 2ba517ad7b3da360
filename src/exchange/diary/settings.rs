//! What the runner has chosen around the plan, beside the entries. A value that cannot be read counts as not chosen, and
//! is left as it is until the runner chooses again.

use triage_core::companion::player::SoundMode;
use triage_core::companion::settings::{RunDays, Settings};

use super::Diary;
use super::stored::MINUTES_OF_DAY;

/// The names of the settings.
const RUN_DAYS: &str = "run-days";
const CALENDAR_AT: &str = "calendar-at";
const TITLE: &str = "calendar-title";
const SOUND: &str = "sound";

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WHOLE_DAY: &str = "whole-day";
const CALF_TITLE: &str = "calf";
const PLAIN_TITLE: &str = "plain";
const SOUNDS: [(&str, SoundMode); 2] =
    [("screen-on", SoundMode::ScreenOn), ("screen-off", SoundMode::ScreenOff)];

/// What the diary has of them.
pub fn settings(diary: &Diary) -> Settings {
    let unchanged = Settings::UNCHANGED;
    let sound = diary.setting(SOUND).and_then(|code| SOUNDS.iter().find(|(each, _)| *each == code));
    Settings {
        run_days: diary.setting(RUN_DAYS).and_then(days_of).unwrap_or(unchanged.run_days),
        calendar_at: diary.setting(CALENDAR_AT).and_then(minute_of),
        has_plain_title: diary.setting(TITLE) == Some(PLAIN_TITLE),
        sound: sound.map_or(unchanged.sound, |(_, sound)| *sound),
    }
}

/// The diary with these. Only what differs from before gets a new revision, so that a merge keeps what was chosen last.
#[must_use]
pub fn with_settings(diary: Diary, chosen: &Settings) -> Diary {
    let before = settings(&diary);
    let sound = SOUNDS.iter().find(|(_, sound)| *sound == chosen.sound).map_or("", |(code, _)| code);
    let title = if chosen.has_plain_title { PLAIN_TITLE } else { CALF_TITLE };
    let all = [
        (RUN_DAYS, before.run_days != chosen.run_days, days_text(chosen.run_days)),
        (CALENDAR_AT, before.calendar_at != chosen.calendar_at, minute_text(chosen.calendar_at)),
        (TITLE, before.has_plain_title != chosen.has_plain_title, title.to_owned()),
        (SOUND, before.sound != chosen.sound, sound.to_owned()),
    ];
    all.into_iter()
        .filter(|(_, is_changed, _)| *is_changed)
        .fold(diary, |diary, (name, _, value)| diary.with_setting(name, &value))
}

/// "mon wed sat".
fn days_text(days: RunDays) -> String {
    let chosen = (0..).zip(WEEKDAYS).filter(|(weekday, _)| days.has(*weekday)).map(|(_, code)| code);
    chosen.collect::<Vec<_>>().join(" ")
}

fn days_of(text: &str) -> Option<RunDays> {
    text.split_whitespace().try_fold(RunDays::ANY, |days, code| {
        let weekday = (0..).zip(WEEKDAYS).find(|(_, each)| *each == code)?.0;
        Some(if days.has(weekday) { days } else { days.toggled(weekday) })
    })
}

/// "18:30", or that it takes the whole day.
fn minute_text(at: Option<u16>) -> String {
    at.map_or(WHOLE_DAY.to_owned(), |minute| format!("{:02}:{:02}", minute / 60, minute % 60))
}

fn minute_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let minute = hours.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minutes.parse::<u16>().ok()?)?;
    (minute < MINUTES_OF_DAY).then_some(minute)
}
