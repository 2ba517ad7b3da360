//! A second oracle, written from the specification of the companion by another hand than the core and the first oracle.
//!
//! It folds no state from day to day: it is a set of statements over the list of entries ("a run waits if there was bad
//! news today or on one of the two days before"). What each run was allowed to be is asked of the same statements, over
//! the entries before it. Where decision 19 says that the specification could not be built as written, it takes the
//! reading of the decision, and says so. It uses no code of the core but the types of the entries.

use triage_core::companion::entry::{Entry, Kind, Run};
use triage_core::companion::progress::Now;
use triage_core::companion::today::Row;
use triage_core::protocol::review::Age;
use triage_core::protocol::stage::Stage;

use super::cast::{Chance, date, now};
use super::diaries::diary;
use super::faults::faults;
use super::second_oracle_facts::{Then, View};
use super::second_oracle_ladder::DONE;
use super::second_oracle_read::{At, Said, said};
use super::second_oracle_rows::Opinion;
use super::second_oracle_verdict::is_more_than_step;
use super::steps::diaries;
use super::subject::{SOUND, Subject};

/// Days of a diary.
const DAYS: usize = 45;

/// What the second oracle says about a diary at a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Second {
    pub today: Opinion,
    /// The step of the ladder, before missed days take something off it.
    step: i32,
    /// A stage before running, or the spring stage for all that come after.
    stage: Stage,
    /// The specification says enough of its ladder to compare it.
    is_in_order: bool,
}

/// Whether a run was more than was allowed when it began.
fn is_more(view: &View, run: &Run, allowed: Opinion) -> bool {
    match allowed.step {
        None => true,
        // The core takes the run gate as open from the day after on, although it offers a run on that day.
        _ if view.gate() == Ok(view.day()) => true,
        Some(DONE) => view.is_more_than_minutes(run, view.ladder()),
        Some(step) => is_more_than_step(run, step.min(view.highest())),
    }
}

/// What a run is judged by: what was written before it, and the check-ins and exercises of its day, which count as one.
fn known_at(all: &[Said], place: usize) -> Vec<Said> {
    let run = &all[place];
    let is_known = |(other_place, other): &(usize, &Said)| {
        let is_of_day = other.at.day == run.at.day;
        match other.kind {
            Kind::CheckIn(_) | Kind::Work(_) | Kind::Week(_) | Kind::Pause(_) => {
                is_of_day || *other_place < place
            }
            _ => other.at.day < run.at.day || *other_place < place && other.at.is_before(run.at),
        }
    };
    all.iter().enumerate().filter(is_known).map(|(_, other)| other.clone()).collect()
}

/// The second oracle's answer.
pub fn second(entries: &[Entry], now: &Now) -> Second {
    let all = said(entries, now);
    let mut then = Vec::new();
    for (place, one) in all.iter().enumerate() {
        let Some(run) = one.run().filter(|_| !one.is_ahead) else { continue };
        let known = known_at(&all, place);
        let view = View::of(one.at, &known, &then);
        let is_more = is_more(&view, &run, view.opinion(Age::Current));
        let highest = view.highest();
        then.push(Then { is_more, highest });
    }
    let at = At { day: now.day.number(), minute: now.minute, offset: now.offset };
    let view = View::of(at, &all, &then);
    Second {
        today: view.opinion(now.age),
        step: view.ladder().step,
        stage: view.gate().err().unwrap_or(Stage::Spring),
        is_in_order: view.is_in_order(),
    }
}

/// Far from the seeds beside it: the source of chance gives a seed the numbers of the seed before it, one place later.
fn scattered(seed: u64) -> u64 {
    let mixed = (seed ^ 0x2545_f491_4f6c_dd1d).wrapping_mul(0xd134_2543_de82_ef95);
    (mixed ^ mixed >> 29).wrapping_mul(0xaf25_1af3_b0f0_25b5) ^ mixed >> 32
}

/// A diary as far as it is written at a moment of it, with what is dated ahead by mistake.
fn written(seed: u64) -> (Vec<Entry>, Now) {
    let mut chance = Chance::of(scattered(seed ^ 0x5eed));
    let minute = chance.weighted(&[(1, 9 * 60 + 30), (1, 17 * 60 + 30), (1, 18 * 60), (1, 21 * 60)]);
    let age = chance.weighted(&[(19, Age::Current), (1, Age::Expired)]);
    let now = Now { age, ..now(chance.below(DAYS as u64) as usize, minute) };
    let mut entries = diary(scattered(seed), DAYS).entries;
    entries.retain(|entry| (entry.day, entry.minute) <= (now.day, now.minute) || entry.day >= date(DAYS));
    (entries, now)
}

/// Whether a subject says the same as the second oracle.
fn compare(subject: &Subject, entries: &[Entry], now: &Now, second: &Second) -> Result<(), String> {
    let theirs = subject.progress(entries, now);
    let (today, course) = (&theirs.today, &theirs.way.course);
    let in_days = if let Row::SteppedBack { in_days } = today.row { Some(i32::from(in_days)) } else { None };
    // Stage and step decide from row 12 on.
    let is_by_ladder = second.today.row >= 12;
    if is_by_ladder && !second.is_in_order {
        return Ok(());
    }
    let is_same = today.row.number() == second.today.row
        && i32::from(today.allowed.load()) == second.today.load
        && in_days == second.today.in_days
        && (!is_by_ladder || second.step == i32::from(course.ladder.step))
        && (!is_by_ladder || second.stage == course.stage.min(Stage::Spring));
    let ladder = (course.stage, course.ladder.step);
    is_same
        .then_some(())
        .ok_or_else(|| format!("{now:?}: {today:?} {ladder:?}, and the second oracle has {second:?}"))
}

fn agrees(subject: &Subject, seed: u64) -> Result<(), String> {
    let (entries, now) = written(seed);
    compare(subject, &entries, &now, &second(&entries, &now)).map_err(|error| format!("seed {seed}, {error}"))
}

/// `COMPANION_DIARIES` sets how many.
#[test]
fn the_second_oracle_agrees() {
    let count = diaries(10_000);
    let halves = [0..count / 2, count / 2..count].map(|seeds| {
        std::thread::spawn(move || seeds.filter_map(|seed| agrees(&SOUND, seed).err()).collect::<Vec<_>>())
    });
    let differ: Vec<String> = halves.into_iter().flat_map(|half| half.join().unwrap()).collect();
    assert!(differ.is_empty(), "{} of {count} differ:\n{}", differ.len(), differ.join("\n"));
}

/// How many of the seeded faults it finds at least. The others are in what these diaries do not hold, in what the day is
/// compared by, or too rare for so few diaries.
const FOUND: usize = 44;

#[test]
fn the_second_oracle_finds_seeded_faults() {
    let asked: Vec<_> = (0..1_000)
        .map(|seed| {
            let (entries, now) = written(seed);
            let second = second(&entries, &now);
            (entries, now, second)
        })
        .collect();
    let finds = |subject: &Subject| {
        asked.iter().any(|(entries, now, second)| compare(subject, entries, now, second).is_err())
    };
    assert!(!finds(&SOUND));
    let (found, missed): (Vec<_>, Vec<_>) = faults().into_iter().partition(|fault| finds(&fault.subject));
    let missed: Vec<&str> = missed.iter().map(|fault| fault.name).collect();
    println!("{} found, {} missed: {missed:#?}", found.len(), missed.len());
    assert!(found.len() >= FOUND, "missed: {missed:#?}");
}
