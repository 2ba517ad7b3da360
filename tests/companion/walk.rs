//! A walk through every state that the course can be in, in any order of days (bounded model check).
//!
//! Two walks: one over the ladder, with every kind of run, and one over the locks, with every kind of result and visit.
//! States are made coarser, always in the direction that allows more: what was measured never gets old, a full check is
//! always recent, two days of a shut ladder stand for all of them, and runs of more than two days ago are forgotten, so
//! that a week is never full. The gap since the last good run is short until it is four weeks at once. What holds here
//! holds in each finer state as well; weeks, gaps and ages are left to the diaries by chance and to the oracle.

use std::collections::HashSet;

use triage_core::companion::checked::Checked;
use triage_core::companion::course::{AFTER_LADDER, Care, Course, Ladder, LastRun, NEVER};
use triage_core::companion::day::{AfterRuns, Asked, Day, Event};
use triage_core::companion::entry::{Lines, Start};
use triage_core::companion::follow::advance;
use triage_core::companion::goal::Goals;
use triage_core::companion::today::{Allowed, Today};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::pace::PACE;
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::stage::Stage;

use super::cast::{MILD, READY, SPRINGY};
use super::letters::{WIDE, decide, joined, letters};
use super::subject::{SOUND, Subject};
use super::way_back::way_back;

/// What a walk is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// Runs, their verdicts and steps. The only lock is a full check that is not finished.
    Ladder,
    /// Results, clinicians and full checks. The step stays what it is.
    Locks,
}

/// A state of the walk.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct State {
    pub course: Course,
    /// Something of an earlier day asks for a full check.
    pub is_asked: bool,
    /// A run was judged as a stop, and no full check has ended at self-care or routine since.
    pub is_stopped: bool,
}

/// The same state, coarser. Only what the next day reads is kept.
pub fn coarse(state: &State, scope: Scope) -> State {
    let mut state = *state;
    let ladder = &mut state.course.ladder;
    coarse_ladder(ladder);
    if scope == Scope::Locks {
        let last = ladder.last.filter(|last| last.is_due);
        let last = last.map(|last| LastRun { before: 4, step: 4, offered: 4, before_stop: 4, ..last });
        *ladder = Ladder { step: 4, passes: 0, lost: 0, shut: 0, gap: 0, last, ..*ladder };
        state.course.is_spring_done = true;
        state.course.hops = 0;
    }
    // What asks for a full check asks in one way.
    let care = &mut state.course.care;
    state.is_asked |= care.open.is_some();
    *care = Care { check_age: care.check_age.min(1), open: None, open_age: 0, is_due: false, ..*care };
    let course = &mut state.course;
    // Each goal but those of spring is met whenever it is asked for.
    course.goals = Goals::ALL.without(Stage::Spring);
    course.stage = Stage::Spring;
    course.days = 60;
    course.is_graded = true;
    course.silent = 0;
    course.calm = 0;
    course.load = 2;
    course.flare_before = NEVER;
    // A flare that is always under way costs no further step.
    course.flare = 0;
    course.red = if course.red > 1 { NEVER } else { course.red };
    course.hops &= 1;
    state
}

fn coarse_ladder(ladder: &mut Ladder) {
    ladder.run_days &= 1;
    ladder.is_first = false;
    ladder.shut = ladder.shut.min(2);
    ladder.waits = NEVER;
    // Any pass makes good for what was lost.
    ladder.lost = ladder.lost.min(1);
    let [_, _, first] = PACE.gaps;
    ladder.gap = if ladder.gap == NEVER || ladder.gap < first { 0 } else { first };
    ladder.gap_step = AFTER_LADDER;
    ladder.is_to_book = false;
    ladder.last = ladder.last.filter(|last| last.is_due || last.ago < 3).map(coarse_run);
}

fn coarse_run(last: LastRun) -> LastRun {
    let last = LastRun {
        ago: last.ago.min(3),
        step: if last.step < last.before { last.before - 1 } else { last.before },
        before_stop: last.before,
        gap: 0,
        gap_step: AFTER_LADDER,
        lost: 0,
        earlier: None,
        ..last
    };
    // What is closed can only become a stop.
    let closed = LastRun {
        step: AFTER_LADDER,
        before: AFTER_LADDER,
        before_stop: AFTER_LADDER,
        in_run: Verdict::Pass,
        is_off_plan: false,
        is_followed: true,
        is_still: false,
        was_worse: false,
        judged: last.judged.map(|verdict| if verdict == Verdict::Hold { Verdict::Pass } else { verdict }),
        ..last
    };
    if last.is_due { last } else { closed }
}

/// The states with one of these steps, and how many days lead on from them. An error names a property and shows it.
pub fn walk(
    subject: &Subject,
    scope: Scope,
    starts: &[State],
    steps: &[u8],
) -> Result<(HashSet<State>, usize), String> {
    let mut seen: HashSet<State> = starts.iter().copied().collect();
    let mut open: Vec<State> = starts.to_vec();
    let mut days = 0;
    while let Some(state) = open.pop() {
        for (day, offer) in letters(subject, scope, &state.course, state.is_asked) {
            days += 1;
            let next = follow(subject, &state, &day);
            holds(subject, &state, &day, &offer, &next)?;
            let next = coarse(&next, scope);
            if steps.contains(&next.course.ladder.step) && seen.insert(next) {
                open.push(next);
            }
        }
        let [_, _, first] = PACE.gaps;
        let mut later = state;
        later.course.ladder.gap = first;
        if seen.insert(later) {
            open.push(later);
        }
    }
    Ok((seen, days))
}

fn follow(subject: &Subject, state: &State, day: &Day) -> State {
    let course = subject.advance(&state.course, day, &WIDE);
    let is_checked = |most: Urgency| {
        day.events.iter().any(|event| matches!(event, Event::Check { checked, .. } if checked.level <= most))
    };
    let was_stop = state.course.ladder.last.is_some_and(|last| last.judged == Some(Verdict::Stop));
    let is_stop = course.ladder.last.is_some_and(|last| last.judged == Some(Verdict::Stop));
    let is_news = is_stop && (!was_stop || course.ladder.run_days & 1 != 0);
    State {
        course,
        is_asked: (state.is_asked || day.asked != Asked::NOTHING) && !is_checked(Urgency::Emergency),
        is_stopped: (state.is_stopped || is_news) && !is_checked(Urgency::Routine),
    }
}

fn step(today: &Today) -> u8 {
    match today.allowed {
        Allowed::Run { step } => step,
        Allowed::Minutes { .. } => AFTER_LADDER,
        _ => 0,
    }
}

/// C1 to C5, C13, C14 and C16 for one day.
fn holds(subject: &Subject, state: &State, day: &Day, offer: &Today, next: &State) -> Result<(), String> {
    let ladder = &state.course.ladder;
    let evening = decide(subject, &next.course, day);
    let fail = |id: &str| Err(format!("{id}: from {state:?}\nby {day:?}\noffered {offer:?}\nto {next:?}"));
    let check_in = day.check_in;
    let is_red = check_in.is_some_and(|check_in| check_in.worst_pain >= Some(5));
    let has_line = !day.lines.is_none();
    let is_locked = day.asked != Asked::NOTHING && !next_is_checked(day)
        || day.asked_before != Asked::NOTHING
        || next.course.care.urgent.is_some();
    if (is_red || has_line) && offer.allowed.load() > 0 || (is_red || is_locked) && evening.allowed.load() > 0
    {
        return fail("C1");
    }
    if check_in.is_none() && offer.allowed.load() + evening.allowed.load() > 0 {
        return fail("C2");
    }
    let is_up = next.course.ladder.step > ladder.step;
    let last = ladder.last.filter(|last| last.in_run == Verdict::Pass && last.judged.is_none());
    let is_same = check_in.is_some_and(|check_in| check_in.after_run.has(AfterRun::Same));
    if is_up && (last.is_none() || !is_same || is_red || has_line) {
        return fail("C3");
    }
    if is_up && next.course.ladder.step > ladder.step + 1 {
        return fail("C4");
    }
    if let Some(last) = ladder.last {
        // From the evening of that run to this one.
        let hours = 24 * (u16::from(last.ago) + 1);
        let most = last.offered + u8::from(hours >= 46) + u8::from(hours >= 92) * AFTER_LADDER;
        if step(offer) > most {
            return fail("C4");
        }
        if offer.allowed.is_run() && last.ago == 0 {
            return fail("C5");
        }
        if is_up && last.is_off_plan {
            return fail("C16");
        }
    }
    if offer.allowed.is_run() && state.is_stopped {
        return fail("C14");
    }
    let was_locked = state.is_asked || state.course.care.urgent.is_some() || state.course.care.open.is_some();
    if was_locked
        && day.events.iter().all(|event| matches!(event, Event::Run(_)))
        && evening.allowed.load() > 0
    {
        return fail("C13");
    }
    Ok(())
}

fn next_is_checked(day: &Day) -> bool {
    day.events.iter().any(|event| matches!(event, Event::Check { .. }))
}

/// Each way to begin: at each of these steps, with the goals of spring met or not.
pub fn starts(scope: Scope, is_slower: bool, steps: &[u8]) -> Vec<State> {
    let checked = Checked { is_slower, ..MILD };
    let mut all = Vec::new();
    for tests in [vec![READY], vec![READY, SPRINGY]] {
        let events = vec![Event::Start(Start { checked, days_ago: 0 })];
        let check_in = Some(joined(0, Walking::AsUsual, Lines::NONE, AfterRuns::NONE));
        let first = advance(&PACE, &Course::START, &Day { events, tests, check_in, ..Day::empty(0) }, &WIDE);
        let mut course = advance(&PACE, &first, &Day { check_in, ..Day::empty(0) }, &WIDE);
        for step in steps {
            course.ladder.step = *step;
            all.push(coarse(&State { course, is_asked: false, is_stopped: false }, scope));
        }
    }
    all
}

/// The steps of the short walk: the last one before the goals of spring and the first behind them, the first one that
/// hops of yesterday do not block, and the end of the ladder.
const SOME: &[u8] = &[4, 5, 9, AFTER_LADDER];
const EVERY: &[u8] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, AFTER_LADDER];

/// How many states the walks of each run of the tests have, and those over every step and both ladders, with two passes
/// at some steps or one (`COMPANION_WALK=all`).
pub const STATES: [usize; 2] = [29_374, 520_926];

#[test]
fn every_state_keeps_c1_to_c5_c13_c14_c16() {
    let is_long = std::env::var_os("COMPANION_WALK").is_some();
    let (ladders, steps) = if is_long { (&[false, true][..], EVERY) } else { (&[false][..], SOME) };
    let mut states = 0;
    for is_slower in ladders {
        for scope in [Scope::Ladder, Scope::Locks] {
            let (seen, days) = walk(&SOUND, scope, &starts(scope, *is_slower, steps), steps).unwrap();
            println!("{scope:?}: {} states, {days} days lead on from them", seen.len());
            states += seen.len();
            // C6: from each of them there is a way back. Each 50th is walked to its end.
            let ways = seen.iter().step_by(50).map(|state| way_back(&SOUND, &state.course, state.is_asked));
            let longest = ways.max().unwrap();
            assert!(longest <= 120, "C6: {longest} days");
        }
    }
    assert_eq!(states, STATES[usize::from(is_long)]);
}
