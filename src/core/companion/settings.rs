//! What the runner has chosen around the plan. No rule reads it: it changes what is heard, a sentence, and the calendar
//! file.

use super::act::Ask;
use super::home::Home;
use super::player::SoundMode;
use super::player::plan::Plan;
use crate::protocol::CivilDate;

/// The choices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The days on which the runner can run.
    pub run_days: RunDays,
    /// When an event of the calendar file begins, minutes since midnight. `None`: it takes the whole day.
    pub calendar_at: Option<u16>,
    /// The title of an event does not mention a calf.
    pub has_plain_title: bool,
    /// How a session is heard.
    pub sound: SoundMode,
}

impl Settings {
    /// Nothing has been chosen.
    pub const UNCHANGED: Settings = Settings {
        run_days: RunDays::ANY,
        calendar_at: None,
        has_plain_title: false,
        sound: SoundMode::ScreenOn,
    };
}

/// A choice of the runner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Setting {
    /// Ticked or unticked a weekday, 0 for Monday.
    RunDay(u8),
    /// When an event begins. `None`: it takes the whole day.
    CalendarAt(Option<u16>),
    /// Changed the field of that time.
    ReadCalendarAt,
    /// Ticked or unticked the plain title.
    PlainTitle,
    /// How a session is heard.
    Sound(SoundMode),
}

/// The weekdays on which the runner can run: a bit for each, the lowest for Monday. None: any day will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RunDays(u8);

/// Days of a week.
const WEEK: u8 = 7;

impl RunDays {
    /// Nothing is chosen.
    pub const ANY: RunDays = RunDays(0);

    /// Whether none is ticked.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether a weekday is ticked, 0 for Monday.
    pub const fn has(self, weekday: u8) -> bool {
        self.0 >> weekday & 1 == 1
    }

    /// These with one more, or without it if it is among them. A number that is no weekday changes nothing.
    #[must_use]
    pub const fn toggled(self, weekday: u8) -> RunDays {
        if weekday < WEEK { RunDays(self.0 ^ 1 << weekday) } else { self }
    }

    /// Whether the plan can use them: two that do not touch. Sunday and Monday touch.
    pub fn is_enough(self) -> bool {
        let is_apart = |one: u8, other: u8| !matches!((other + WEEK - one) % WEEK, 0 | 1 | 6);
        let chosen = || (0..WEEK).filter(|weekday| self.has(*weekday));
        chosen().any(|one| chosen().any(|other| is_apart(one, other)))
    }

    /// Whether a run can be planned for a day: any day, where too few are chosen.
    pub fn has_day(self, day: CivilDate) -> bool {
        !self.is_enough() || self.has(day.weekday())
    }

    /// The next planned day, where that is not today. `None`: today is one, or each day is.
    pub fn next_after(self, today: CivilDate) -> Option<CivilDate> {
        let mut days = std::iter::successors(Some(today), |day| Some(day.day_after()));
        if self.has_day(today) { None } else { days.find(|day| self.has_day(*day)) }
    }
}

impl Home {
    /// What the runner has chosen takes effect and is kept at once.
    pub(super) fn set(&mut self, setting: Setting) -> Vec<Ask> {
        let settings = &mut self.settings;
        match setting {
            Setting::RunDay(weekday) => settings.run_days = settings.run_days.toggled(weekday),
            Setting::CalendarAt(at) => settings.calendar_at = at,
            Setting::ReadCalendarAt => return vec![Ask::ReadCalendarAt],
            Setting::PlainTitle => settings.has_plain_title = !settings.has_plain_title,
            Setting::Sound(sound) => settings.sound = sound,
        }
        vec![Ask::KeepSettings]
    }

    /// How a session of this plan is heard. A hold or a raise needs the screen.
    pub fn sound_of(&self, plan: Plan) -> SoundMode {
        if plan.is_by_clock_alone() { self.settings.sound } else { SoundMode::ScreenOn }
    }
}
