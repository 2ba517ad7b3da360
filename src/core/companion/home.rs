//! What the companion shows: the diary, what is being entered, and what follows from both. [`super::acting`] is what the
//! runner does there.

use super::draft::Draft;
use super::entry::{Answered, Entry, EntryId, Kind};
use super::kept::takes_back;
use super::moment::Moment;
use super::player::Player;
use super::progress::{Now, Progress, progress};
use super::reading::open_asks;
use super::settings::Settings;
use super::today::{Allowed, Lock, Missing, Row, Today};
use crate::protocol::CivilDate;
use crate::protocol::exercise::Exercise;
use crate::protocol::pace::PACE;
use crate::reasoning::interview::Answers;

/// The companion of a runner.
#[derive(Clone, PartialEq, Debug)]
pub struct Home {
    /// The entries of the diary.
    pub entries: Vec<Entry>,
    /// The answers of the last full check on record. `None`: there is none.
    pub answers: Option<Answers>,
    /// The day on which clot risks and pregnancy were last asked about ([`super::known::news_asked`]).
    pub news_asked: Option<CivilDate>,
    /// What is being entered.
    pub draft: Draft,
    /// The time of the current act.
    pub now: Now,
    /// What runs by the clock.
    pub player: Player,
    /// What the runner has chosen around the plan.
    pub settings: Settings,
}

/// The companion asks for a file once so many days with entries are in none. The authors' choice.
const DAYS_IN_NO_FILE: usize = 14;

/// What of the check-in is still to be answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// The lines, and then the rest.
    Lines,
    /// The rest alone.
    Feeling,
}

impl Home {
    /// With nothing entered and nothing running, and nothing known of when the news were asked about.
    pub fn of(entries: Vec<Entry>, answers: Option<Answers>, now: Now) -> Home {
        Home {
            entries,
            answers,
            news_asked: None,
            draft: Draft::EMPTY,
            now,
            player: Player::IDLE,
            settings: Settings::UNCHANGED,
        }
    }

    /// Where the runner is now. Where the weekly answer is due and missing, nothing is allowed before it is given.
    pub fn progress(&self) -> Progress {
        let progress = progress(&self.entries, &self.now);
        if self.entries.is_empty() {
            // There is nothing yet to check in for.
            let today = Today { row: Row::NoPlan(Lock::NotStarted), allowed: Allowed::Nothing };
            return Progress { today, ..progress };
        }
        if progress.today.row.is_after_check_in() && self.asks_week(&progress) {
            let today = Today { row: Row::CheckIn(Missing::Week), allowed: Allowed::Nothing };
            return Progress { today, ..progress };
        }
        if progress.today.allowed.is_run() && self.player.ended().is_some() {
            // It was run, and is not written down yet.
            let today =
                Today { row: Row::DayBetween, allowed: Allowed::Work { is_half: false, is_same_dose: true } };
            return Progress { today, ..progress };
        }
        progress
    }

    /// What the first screen asks, if anything, before it can answer.
    pub fn due(&self, progress: &Progress) -> Option<Due> {
        let Row::CheckIn(missing) = progress.today.row else {
            return self.draft.is_again.then_some(Due::Lines);
        };
        match missing {
            Missing::CheckIn | Missing::Lines => Some(Due::Lines),
            Missing::Pain | Missing::Walking | Missing::AfterRun | Missing::Week if !self.draft.is_again => {
                Some(Due::Feeling)
            }
            Missing::Again if !self.draft.is_again => None,
            Missing::Pain | Missing::Walking | Missing::AfterRun | Missing::Week | Missing::Again => {
                Some(Due::Lines)
            }
        }
    }

    /// Whether the time after the last run is asked.
    pub fn asks_after_run(&self, progress: &Progress) -> bool {
        progress.course.ladder.last.is_some_and(|last| last.is_due && last.ago > 0)
    }

    /// Whether the last run can be more than a day ago, so that "for longer than a day" can be so.
    pub fn is_over_a_day_since_run(&self, progress: &Progress) -> bool {
        let now = Moment { day: 0, minute: self.now.minute, offset: self.now.offset };
        let most = i64::from(PACE.worse_regress_hours) * 60;
        progress.course.ladder.last.is_some_and(|last| last.at().most_minutes_to(&now) > most)
    }

    /// Whether an entry can be deleted from the list: not where that would take back what asks for care.
    pub fn can_delete(&self, entry: &Entry) -> bool {
        !takes_back(&entry.kind, &Kind::Removed)
    }

    /// The entries that ask for a full check, and have no answer yet.
    pub fn open_asks(&self) -> Vec<Answered> {
        let now = Moment { day: self.now.day.number(), minute: self.now.minute, offset: self.now.offset };
        open_asks(&PACE, &self.entries, now)
    }

    /// The entries of a day that can be seen in the diary, the newest first.
    pub fn of_day(&self, day: i32) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = super::diary::current(&self.entries)
            .into_iter()
            .filter(|entry| entry.day.number() == day)
            .collect();
        entries.sort_by_key(|entry| std::cmp::Reverse((entry.minute, entry.id)));
        entries
    }

    /// The days that have entries, the newest first.
    pub fn days(&self) -> Vec<CivilDate> {
        let mut days: Vec<CivilDate> =
            super::diary::current(&self.entries).into_iter().map(|entry| entry.day).collect();
        days.sort_unstable_by(|one, other| other.cmp(one));
        days.dedup();
        days
    }

    /// Whether it is time to save the diary as a file: so many of its days are in none. Never on a day on which nothing is
    /// allowed, when there is something else to do. `saved`: the day of the last file; `None`: there was none.
    pub fn is_file_due(&self, progress: &Progress, saved: Option<CivilDate>) -> bool {
        let is_in_none = |day: &&CivilDate| saved.is_none_or(|saved| **day > saved);
        progress.today.allowed.load() > 0 && self.days().iter().filter(is_in_none).count() >= DAYS_IN_NO_FILE
    }

    /// The entry of today that says that this exercise was done.
    pub fn done_today(&self, exercise: Exercise) -> Option<EntryId> {
        let is_it = |entry: &&&Entry| matches!(entry.kind, Kind::Work(work) if work.exercise == exercise);
        self.of_day(self.now.day.number()).iter().find(is_it).map(|entry| entry.id)
    }

    /// Days since the signs were last asked about before today: at a check-in, or at the check that the plan starts from.
    /// `None`: never.
    pub fn days_since_check_in(&self) -> Option<u32> {
        let today = self.now.day.number();
        let checked_in = |entry: &&&Entry| match entry.kind {
            Kind::CheckIn(_) | Kind::Start(_) | Kind::Check(_) => true,
            Kind::Run(_)
            | Kind::Work(_)
            | Kind::Test(_)
            | Kind::Week(_)
            | Kind::Seen(_)
            | Kind::Pause(_)
            | Kind::Finish(_)
            | Kind::Note
            | Kind::Removed => false,
        };
        let current = super::diary::current(&self.entries);
        let days = current.iter().filter(checked_in).map(|entry| entry.day.number());
        let last = days.filter(|day| *day < today).max()?;
        u32::try_from(today - last).ok()
    }
}
