//! Diaries by chance, day by day, and what has to hold on each of their days.
//!
//! The runner of a stroll mostly does what is offered and sometimes does not. The checks know nothing of the course but
//! what was said and done; they do their own sums.

use triage_core::companion::checked::Checked;
use triage_core::companion::course::{AFTER_LADDER, Course};
use triage_core::companion::day::{AfterRuns, Asked, Day, Event, Joined, RunOfDay, Trigger};
use triage_core::companion::decide::Situation;
use triage_core::companion::entry::{Lines, Run, Seen, Start};
use triage_core::companion::moment::Moment;
use triage_core::companion::progress::Way;
use triage_core::companion::today::{Allowed, Today};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Chance, MILD, READY, SLOW, SORE, SPRINGY, easy, free};
use super::subject::Subject;

/// One day as it was lived.
pub struct Lived {
    /// The day as the program reads it.
    pub day: Day,
    /// What was allowed before anything was done, when the run began or would have begun.
    pub offer: Today,
    /// What is allowed at the end of the day.
    pub evening: Today,
    /// The course at its end.
    pub course: Course,
    /// When the run began or would have begun.
    pub at: Moment,
    /// Nothing asks for a full check that is not finished.
    pub is_open: bool,
    /// The verdict, by this evening, on the last run of an earlier day.
    pub earlier: Option<Verdict>,
}

impl Lived {
    pub fn run(&self) -> Option<&Run> {
        self.day.events.iter().find_map(|event| match event {
            Event::Run(of_day) => Some(&of_day.run),
            _ => None,
        })
    }
}

/// The world of a stroll: what is still to be answered and seen.
struct World {
    chance: Chance,
    way: Way,
    asked: Asked,
    number: i32,
}

/// Walks through a diary of so many days. `check` is asked after each of them.
pub fn stroll(
    subject: &Subject,
    seed: u64,
    days: usize,
    check: &mut dyn FnMut(&[Lived]) -> Result<(), String>,
) -> Result<(), String> {
    let mut world = World { chance: Chance::of(seed), way: Way::START, asked: Asked::NOTHING, number: 0 };
    let checked = world.chance.weighted(&[(3, MILD), (2, SLOW), (1, SORE)]);
    world.chance.is_lucky = seed.is_multiple_of(2);
    let mut lived = Vec::with_capacity(days);
    for number in 0..days {
        let first = (number == 0).then_some(checked);
        lived.push(live(subject, &mut world, first, checked));
        check(&lived).map_err(|error| format!("seed {seed}, day {number}: {error}"))?;
        // A holiday now and then.
        world.number += if world.chance.is(8) { 5 + world.chance.below(30) as i32 } else { 1 };
    }
    Ok(())
}

fn live(subject: &Subject, world: &mut World, first: Option<Checked>, checked: Checked) -> Lived {
    let mut day = Day::empty(world.number);
    day.asked_before = world.asked;
    let is_due = world.way.course.ladder.last.is_some_and(|last| last.is_due);
    let chance = &mut world.chance;
    if chance.is(930) {
        day.check_in = Some(check_in(chance, world.number, is_due));
    }
    if let Some(check_in) = &day.check_in {
        day.lines = check_in.lines.unwrap_or(Lines::NONE);
        let pain = check_in.worst_pain.filter(|pain| *pain >= 6).map(Trigger::Pain);
        let weight = (check_in.walking == Some(Walking::NoWeight)).then_some(Trigger::NoWeight);
        day.asked = Asked { lines: day.lines, other: pain.max(weight) };
    }
    if let Some(checked) = first {
        day.events.push(Event::Start(Start { checked, days_ago: 0 }));
    }
    work(chance, &mut day);
    let at =
        Moment { day: world.number, minute: Some(18 * 60 + chance.below(5) as u16 * 30), offset: Some(60) };
    // What is allowed before the run, from the same day without it.
    let mut before = world.way.clone();
    before.follow(&subject.pace, &day, |_, course, day, cap| subject.advance(course, day, cap));
    let offer = asked(subject, &before, &day, at);
    if let Some(run) = run(chance, &offer) {
        day.events.push(Event::Run(RunOfDay { run, at, is_checked: day.check_in.is_some() }));
        if run.pop != Truth::No {
            day.asked.other = day.asked.other.max(Some(Trigger::RunStopped));
        }
    }
    see(chance, &mut day, &offer, checked);
    world.asked = day.asked_before.and(day.asked);
    world.way.follow(&subject.pace, &day, |_, course, day, cap| subject.advance(course, day, cap));
    let evening = asked(subject, &world.way, &day, Moment { minute: Some(23 * 60), ..at });
    let care = &world.way.course.care;
    let is_open = world.asked == Asked::NOTHING && care.open.is_none();
    let earlier = world.way.runs.iter().rev().find(|run| run.day < day.number).and_then(|run| run.verdict);
    Lived { day, offer, evening, course: world.way.course, at, is_open, earlier }
}

fn asked(subject: &Subject, way: &Way, day: &Day, at: Moment) -> Today {
    subject.decide(&Situation {
        pace: &subject.pace,
        course: &way.course,
        day,
        now: Moment { day: 0, ..at },
        is_checked: day.check_in.is_some(),
        is_expired: false,
        cap: &way.cap_on(&subject.pace, day.number),
    })
}

fn check_in(chance: &mut Chance, number: i32, is_due: bool) -> Joined {
    let line = Line::ALL[chance.below(Line::ALL.len() as u64) as usize];
    let lines = chance.weighted(&[
        (950, Some(Lines::NONE)),
        (25, Some(Lines::NONE.with(line))),
        (15, Some(Lines::NOT_SURE)),
        (10, None),
    ]);
    let answer = chance.weighted(&[
        (700, Some(AfterRun::Same)),
        (100, Some(AfterRun::Settled)),
        (40, Some(AfterRun::Longer)),
        (40, Some(AfterRun::Unsure)),
        (80, Some(AfterRun::Still)),
        (40, None),
    ]);
    let after_run = answer.filter(|_| is_due).map_or(AfterRuns::NONE, |answer| AfterRuns::NONE.with(answer));
    Joined {
        at: Moment { day: number, minute: Some(7 * 60 + chance.below(4) as u16 * 30), offset: Some(60) },
        lines,
        worst_pain: Some(chance.weighted(&[
            (400, 0),
            (300, 1),
            (180, 2),
            (50, 3),
            (30, 4),
            (25, 5),
            (15, 7),
        ])),
        walking: Some(chance.weighted(&[
            (900, Walking::AsUsual),
            (60, Walking::StiffThenFine),
            (20, Walking::Stiff),
            (15, Walking::Limp),
            (5, Walking::NoWeight),
        ])),
        after_run,
    }
}

fn work(chance: &mut Chance, day: &mut Day) {
    if chance.is(250) {
        day.tests.push(READY);
        day.has_hops |= chance.is(500);
    }
    if chance.is(150) {
        day.tests.push(SPRINGY);
        day.has_hops = true;
    }
    day.has_load = day.has_hops || chance.is(300);
    day.is_red = chance.is(10);
}

fn run(chance: &mut Chance, offer: &Today) -> Option<Run> {
    let good = match offer.allowed {
        Allowed::Run { step } if chance.is(850) => {
            let run = easy(step);
            let off = chance.weighted(&[(80, 0), (10, -1), (10, 2)]);
            if off == 0 { run } else { easy((i32::from(step) + off).clamp(1, 12) as u8) }
        }
        Allowed::Minutes { minutes } if chance.is(850) => {
            free(chance.weighted(&[(5, minutes), (3, minutes * 2 / 3), (1, minutes + 5)]))
        }
        _ if chance.is(30) => easy(1 + chance.below(12) as u8),
        _ => return None,
    };
    let pain = chance.weighted(&[
        (500, Some(0)),
        (250, Some(1)),
        (120, Some(2)),
        (50, Some(3)),
        (40, Some(4)),
        (20, Some(5)),
        (20, None),
    ]);
    let mut rarely = |in_thousand| Truth::known(chance.is(in_thousand));
    Some(Run {
        pain,
        sharp: rarely(10),
        limp: rarely(10),
        tightened: rarely(30),
        pop: rarely(8),
        in_full: rarely(970),
        painkiller: rarely(20),
        hills: rarely(20),
        fast: rarely(10),
        ..good
    })
}

/// What is done about an answer that is missing: a full check, a clinician.
fn see(chance: &mut Chance, day: &mut Day, offer: &Today, checked: Checked) {
    let is_asked = (3..=6).contains(&offer.row.number()) || offer.row.number() == 13;
    if is_asked && chance.is(600) || chance.is(20) {
        let level = chance.weighted(&[
            (800, Urgency::SelfCare),
            (100, Urgency::Routine),
            (60, Urgency::WithinDays),
            (40, Urgency::SameDay),
        ]);
        day.events.push(Event::Check { checked: Checked { level, days: 60, ..checked }, is_last: true });
        day.asked = Asked::NOTHING;
        day.asked_before = Asked::NOTHING;
    }
    if offer.row.number() <= 6 && chance.is(300) {
        let may_run = if chance.is(700) { Truth::Yes } else { Truth::Unknown };
        day.events.push(Event::Seen(Seen { may_run, ..CLEARED }));
    }
}

/// After the ladder.
pub fn is_after(lived: &Lived) -> bool {
    lived.course.ladder.step >= AFTER_LADDER
}
