//! Who and what the diaries of these tests are made of: full checks, tests, entries, and a source of chance.

use std::sync::LazyLock;

use triage_core::companion::checked::{Checked, Findings, Offer, Referral};
use triage_core::companion::entry::{
    Answered, CheckIn, Entry, EntryId, FullCheck, Kind, Lines, Run, Seen, Start, Work,
};
use triage_core::companion::progress::Now;
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::ladder::LADDER;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::review::Age;
use triage_core::protocol::stage::Stage;
use triage_core::protocol::{CivilDate, Urgency};
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};

/// Chance from a fixed seed (SplitMix64), so that a failure can be repeated.
pub struct Chance {
    state: u64,
    /// What goes wrong goes wrong a fifth as often. Every other diary is one of a lucky runner, or few would come far.
    pub is_lucky: bool,
}

impl Chance {
    pub fn of(seed: u64) -> Chance {
        Chance { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1), is_lucky: false }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ self.state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// From 0 to below the limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// True this often in a thousand.
    pub fn is(&mut self, in_thousand: u64) -> bool {
        match in_thousand {
            // Rare is bad, and usual is good.
            ..=100 => self.below(1000) < in_thousand && !self.is_spared(),
            800.. => self.below(1000) < in_thousand || self.is_spared(),
            _ => self.below(1000) < in_thousand,
        }
    }

    fn is_spared(&mut self) -> bool {
        self.is_lucky && self.below(5) > 0
    }

    /// One of these, by weight. The first one is the good one.
    pub fn weighted<T: Copy>(&mut self, of: &[(u64, T)]) -> T {
        if self.is_spared() {
            return of[0].1;
        }
        let mut left = self.below(of.iter().map(|(weight, _)| weight).sum());
        for (weight, value) in of {
            if left < *weight {
                return *value;
            }
            left -= weight;
        }
        of[0].1
    }
}

/// From 1 December 2026 on.
static DATES: LazyLock<Vec<CivilDate>> = LazyLock::new(|| {
    let mut dates = vec![CivilDate { year: 2026, month: 12, day: 1 }];
    while dates.len() < 800 {
        let CivilDate { year, month, day } = dates[dates.len() - 1];
        let next = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
        let next = next.into_iter().map(|(year, month, day)| CivilDate { year, month, day });
        dates.extend(next.into_iter().find(|date| date.exists()));
    }
    dates
});

/// Day 0 is 2 December 2026, so that there is a day before it.
pub fn date(day: usize) -> CivilDate {
    DATES[day + 1]
}

/// The time on a day at which the question is asked.
pub fn now(day: usize, minute: u16) -> Now {
    Now { day: date(day), minute: Some(minute), offset: Some(60), age: Age::Current }
}

/// A mild strain at self-care, ten days old, ready for the strength stage.
pub const MILD: Checked = Checked {
    level: Urgency::SelfCare,
    referral: Referral::USUAL,
    within_days: Findings::NONE,
    routine: Findings::NONE,
    offer: Offer::Plan,
    is_pregnant: false,
    grade: LayGrade::One,
    here: Stage::Strength,
    is_careful: false,
    is_slower: false,
    raise_minimum: 20,
    days: 14,
    rises: None,
};

/// The slowest way: grade 2, with two passes and the first step.
pub const SLOW: Checked = Checked { grade: LayGrade::Two, is_careful: true, is_slower: true, ..MILD };
/// The shortest way.
pub const SORE: Checked = Checked { grade: LayGrade::Zero, ..MILD };

/// Enough for the goals of the first three stages.
pub const READY: Ability = Ability {
    walk: Some(Timed { sets: 1, seconds: 1800, pain: 1 }),
    two_leg_raises: Some(Repeats { count: 15, sets: 1, pain: 2 }),
    two_leg_raises_bent: Some(Repeats { count: 15, sets: 1, pain: 2 }),
    hold: Some(Timed { sets: 5, seconds: 30, pain: 2 }),
    raises: Some(Raises { count: 20, other: 22, pain: 2 }),
    raises_bent: Some(Raises { count: 20, other: 22, pain: 2 }),
    two_leg_hops: Some(Repeats { count: 10, sets: 1, pain: 1 }),
    knee_to_wall_cm: Some(1),
    ..Ability::UNKNOWN
};

/// Enough for the spring stage.
pub const SPRINGY: Ability = Ability {
    hops: Some(Repeats { count: 20, sets: 3, pain: 1 }),
    skipping: Some(Timed { sets: 3, seconds: 30, pain: 0 }),
    ..Ability::UNKNOWN
};

/// Nothing to report.
pub const GOOD: CheckIn = CheckIn {
    lines: Some(Lines::NONE),
    worst_pain: Some(0),
    walking: Some(Walking::AsUsual),
    after_run: None,
};

/// A good day that also answers for the last run.
pub const GOOD_AFTER: CheckIn = CheckIn { after_run: Some(AfterRun::Same), ..GOOD };

/// A run of a step without any trouble.
pub fn easy(step: u8) -> Run {
    Run {
        step: Some(step),
        minutes: LADDER[usize::from(step) - 1].run_minutes(),
        pain: Some(0),
        sharp: Truth::No,
        limp: Truth::No,
        tightened: Truth::No,
        pop: Truth::No,
        in_full: Truth::Yes,
        painkiller: Truth::No,
        hills: Truth::No,
        fast: Truth::No,
    }
}

/// A free run of so many minutes.
pub fn free(minutes: u16) -> Run {
    Run { step: None, minutes, ..easy(1) }
}

pub const HOPS: Work = Work { exercise: Exercise::OneLegPogo, pain: Some(0) };
pub const CLEARED: Seen = Seen { may_load: Truth::Yes, may_run: Truth::Yes, at_most: None };

/// A diary that is written entry by entry.
#[derive(Clone, Default)]
pub struct Diary {
    pub entries: Vec<Entry>,
}

impl Diary {
    /// Writes an entry with the next id.
    pub fn write(&mut self, day: usize, minute: impl Into<Option<u16>>, kind: Kind) -> EntryId {
        let id = EntryId(self.entries.len() as u64 + 1);
        let entry = Entry { id, rev: 0, day: date(day), minute: minute.into(), offset: Some(60), kind };
        self.entries.push(entry);
        id
    }

    pub fn start(checked: Checked) -> Diary {
        let mut diary = Diary::default();
        diary.write(0, 8 * 60, Kind::Start(Start { checked, days_ago: 0 }));
        diary
    }

    pub fn check_in(&mut self, day: usize, check_in: CheckIn) -> EntryId {
        self.write(day, 8 * 60, Kind::CheckIn(check_in))
    }

    pub fn run(&mut self, day: usize, run: Run) -> EntryId {
        self.write(day, 18 * 60, Kind::Run(run))
    }

    /// A full check that answers everything so far.
    pub fn check(&mut self, day: usize, minute: u16, checked: Checked) {
        let answers = self.entries.iter().map(|entry| Answered { entry: entry.id, rev: entry.rev }).collect();
        self.write(day, minute, Kind::Check(FullCheck { checked, answers }));
    }

    /// Writes an entry on the evening before day 0.
    pub fn write_before(&mut self, kind: Kind) {
        self.write(0, 17 * 60, kind);
        self.entries.last_mut().unwrap().day = DATES[0];
    }

    /// A start and a test on the day before, and good mornings from day 0 up to this day. The first run can be on day 1.
    pub fn ready(checked: Checked, day: usize) -> Diary {
        let mut diary = Diary::default();
        diary.write_before(Kind::Start(Start { checked, days_ago: 0 }));
        diary.write_before(Kind::CheckIn(GOOD));
        diary.write_before(Kind::Test(READY));
        for day in 0..=day {
            diary.check_in(day, GOOD);
        }
        diary
    }
}
