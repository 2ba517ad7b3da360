//! What the properties are asked of: the program itself, or the program with a fault in it.

use triage_core::companion::cap::Cap;
use triage_core::companion::course::Course;
use triage_core::companion::day::Day;
use triage_core::companion::decide::{Situation, decide};
use triage_core::companion::entry::Entry;
use triage_core::companion::follow::advance;
use triage_core::companion::moment::Moment;
use triage_core::companion::progress::{Now, Way};
use triage_core::companion::reading::{days, is_checked_at};
use triage_core::companion::today::Today;
use triage_core::protocol::pace::{PACE, Pace};
use triage_core::protocol::review::Age;

/// The program, with a place for a fault in each of its parts.
#[derive(Clone, Copy)]
pub struct Subject {
    /// The numbers.
    pub pace: Pace,
    /// What it makes of the entries before it reads them.
    pub entries: fn(&[Entry]) -> Vec<Entry>,
    /// What it makes of the time.
    pub now: fn(&mut Now),
    /// What it forgets of a day.
    pub day: fn(&mut Day),
    /// What it gets wrong from one day to the next.
    pub after: fn(&Course, &Day, &mut Course),
    /// What it gets wrong in the decision.
    pub today: fn(&Situation, &mut Today),
}

/// The program as it is.
pub const SOUND: Subject = Subject {
    pace: PACE,
    entries: |entries| entries.to_vec(),
    now: |_| {},
    day: |_| {},
    after: |_, _, _| {},
    today: |_, _| {},
};

/// What a subject makes of a diary.
pub struct Outcome {
    pub today: Today,
    pub way: Way,
}

impl Outcome {
    pub fn load(&self) -> u8 {
        self.today.allowed.load()
    }
}

impl Subject {
    pub fn advance(&self, course: &Course, day: &Day, cap: &Cap) -> Course {
        let mut day = day.clone();
        (self.day)(&mut day);
        let mut next = advance(&self.pace, course, &day, cap);
        (self.after)(course, &day, &mut next);
        next
    }

    pub fn decide(&self, situation: &Situation) -> Today {
        let mut day = situation.day.clone();
        (self.day)(&mut day);
        let situation = Situation { day: &day, ..*situation };
        let mut today = decide(&situation);
        (self.today)(&situation, &mut today);
        today
    }

    pub fn progress(&self, entries: &[Entry], now: &Now) -> Outcome {
        let entries = (self.entries)(entries);
        let mut now = *now;
        (self.now)(&mut now);
        let at = Moment { day: now.day.number(), minute: now.minute, offset: now.offset };
        let days = days(&self.pace, &entries, at);
        let mut way = Way::START;
        for day in &days {
            way.follow(&self.pace, day, |_, course, day, cap| self.advance(course, day, cap));
        }
        let situation = Situation {
            pace: &self.pace,
            course: &way.course,
            day: days.last().unwrap(),
            now: Moment { day: 0, ..at },
            is_checked: is_checked_at(&self.pace, &entries, &at),
            is_expired: now.age == Age::Expired,
            cap: &way.cap_on(&self.pace, at.day),
        };
        Outcome { today: self.decide(&situation), way }
    }
}
