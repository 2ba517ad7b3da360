//! Faults that are put into the program one at a time, each with the property that has to find it: a property that
//! cannot fail shows nothing.

use triage_core::companion::day::{AfterRuns, Day, Event};
use triage_core::companion::entry::{Entry, Kind, Lines};
use triage_core::companion::today::Row;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::review::Age;
use triage_core::reasoning::Truth;

use super::oracle::agrees;
use super::pairs::PAIRS;
use super::steps::daily;
use super::stories::stories;
use super::subject::{SOUND, Subject};
use super::walk::{Scope, starts, walk};

/// A fault, and the property that finds it. "oracle" is the second program, "walk" the walk through every state, and
/// "stories" are the chosen diaries.
pub struct Fault {
    pub name: &'static str,
    pub found_by: &'static str,
    pub subject: Subject,
}

macro_rules! runs {
    ($day:ident, $run:ident, $do:expr) => {
        for event in &mut $day.events {
            if let Event::Run(of_day) = event {
                let $run = &mut of_day.run;
                $do;
            }
        }
    };
}

macro_rules! pace {
    ($name:literal, $found_by:literal, $($field:tt)+) => {
        Fault { name: $name, found_by: $found_by, subject: { let mut subject = SOUND; subject.pace.$($field)+; subject } }
    };
}

const fn fault(name: &'static str, found_by: &'static str, subject: Subject) -> Fault {
    Fault { name, found_by, subject }
}

fn forget(day: &mut Day, answer: AfterRun, instead: AfterRuns) {
    if let Some(check_in) = &mut day.check_in
        && check_in.after_run.has(answer)
    {
        check_in.after_run = instead;
    }
}

const SAME: AfterRuns = AfterRuns::NONE.with(AfterRun::Same);

/// What the program would do if it forgot something of a day.
#[rustfmt::skip]
const FORGOTTEN: &[Fault] = &[
    fault("pain of 5 in a run counts as 4", "oracle", Subject { day: |day| runs!(day, run, if run.pain == Some(5) { run.pain = Some(4) }), ..SOUND }),
    fault("pain of 4 in a run passes", "C3", Subject { day: |day| runs!(day, run, if run.pain == Some(4) { run.pain = Some(2) }), ..SOUND }),
    fault("a limp in a run is ignored", "C3", Subject { day: |day| runs!(day, run, run.limp = Truth::No), ..SOUND }),
    fault("a sharp pain is ignored", "C3", Subject { day: |day| runs!(day, run, run.sharp = Truth::No), ..SOUND }),
    fault("a tightening that builds up passes", "C3", Subject { day: |day| runs!(day, run, run.tightened = Truth::No), ..SOUND }),
    fault("a run that was cut short passes", "C3", Subject { day: |day| runs!(day, run, run.in_full = Truth::Yes), ..SOUND }),
    fault("a painkiller is ignored", "C3", Subject { day: |day| runs!(day, run, run.painkiller = Truth::No), ..SOUND }),
    fault("a pop is ignored", "stories", Subject { day: |day| runs!(day, run, run.pop = Truth::No), ..SOUND }),
    fault("pain that is not known counts as none", "C3", Subject { day: |day| runs!(day, run, run.pain = run.pain.or(Some(0))), ..SOUND }),
    fault("\"not sure\" about the time after a run passes", "C3", Subject { day: |day| forget(day, AfterRun::Unsure, SAME), ..SOUND }),
    fault("\"worse, settled now\" passes", "C3", Subject { day: |day| forget(day, AfterRun::Settled, SAME), ..SOUND }),
    fault("no answer about the time after a run passes", "C3", Subject { day: |day| if let Some(check_in) = &mut day.check_in && check_in.after_run.is_none() { check_in.after_run = SAME }, ..SOUND }),
    fault("a missing pain counts as none", "C7", Subject { day: |day| if let Some(check_in) = &mut day.check_in { check_in.worst_pain = check_in.worst_pain.or(Some(0)) }, ..SOUND }),
    fault("a limp at the check-in is ignored", "C1", Subject { day: |day| if let Some(check_in) = &mut day.check_in { check_in.walking = check_in.walking.map(|_| Walking::AsUsual) }, ..SOUND }),
    fault("\"not sure\" about the lines counts as none", "C1", Subject { day: |day| if day.lines.is_not_sure() { day.lines = Lines::NONE; day.asked.lines = Lines::NONE }, ..SOUND }),
    fault("the line of what is new does not ask", "C1", Subject { day: |day| if day.lines.has(Line::New) { day.lines = Lines::NONE; day.asked.lines = Lines::NONE }, ..SOUND }),
    fault("hops of yesterday are ignored", "C5", Subject { day: |day| day.has_hops = false, ..SOUND }),
    fault("an unfinished check ends overnight", "C1", Subject { day: |day| day.asked_before = triage_core::companion::day::Asked::NOTHING, ..SOUND }),
];

/// One number wrong.
#[rustfmt::skip]
fn numbers() -> Vec<Fault> {
    vec![
        pace!("a red day begins at pain 6", "C1", red_pain = 6),
        pace!("two days are one", "C4", hours_between_steps = 24),
        pace!("the grace of 2 hours is 12", "C4", grace_hours = 12),
        pace!("a check-in is good for 24 hours", "oracle", check_in_hours = 24),
        pace!("a run may follow hops from step 8 on", "C5", hops_free_step = 8),
        pace!("four runs a week on the ladder", "C5", runs_a_week = 4),
        pace!("a regress costs nothing", "oracle", regress_steps = 0),
        pace!("a stop costs one step", "stories", stop_steps = 1),
        pace!("the ladder is shut for 6 days", "oracle", shut_days = 6),
        pace!("one day off after a step back", "oracle", days_off = 2),
        pace!("a gap begins at 8 days", "stories", gaps[0] = 8),
        pace!("half the step from 15 days on", "stories", gaps[1] = 15),
        pace!("from the first step after 29 days", "stories", gaps[2] = 29),
        pace!("still worse after 30 hours is open", "oracle", worse_regress_hours = 40),
        pace!("a full check is good for 29 days", "oracle", check_days = 29),
        pace!("15 days without a check-in ask for nothing", "stories", silent_days = 15),
        pace!("a value counts for 15 days", "stories", value_days = 15),
        pace!("a single run of 111 %", "C17", longest_percent = 111),
        pace!("the longest run of 60 days", "C17", longest_days = 60),
        pace!("a week of 130 %", "C17", week_percent = 130),
        pace!("an easy week of 80 %", "C17", easy_week_percent = 80),
    ]
}

/// What the program would do if it went wrong from one day to the next, in what it reads, or in what it says.
#[rustfmt::skip]
const WRONG: &[Fault] = &[
    fault("a run on the day after a run", "C5", Subject { after: |_, _, next| next.ladder.run_days = 0, ..SOUND }),
    fault("a run that was more than offered passes", "C16", Subject { after: |_, _, next| if let Some(last) = &mut next.ladder.last && last.ago == 0 && last.in_run == Verdict::Hold { last.in_run = Verdict::Pass }, ..SOUND }),
    fault("a hold keeps the passes", "stories", Subject { after: |before, _, next| if next.ladder.last.is_some_and(|last| last.judged == Some(Verdict::Hold)) { next.ladder.passes = before.ladder.passes.max(next.ladder.passes) }, ..SOUND }),
    fault("a second regress does not count", "oracle", Subject { after: |_, _, next| next.ladder.lost = 0, ..SOUND }),
    fault("shutting the ladder takes the regress back", "oracle", Subject { after: |_, _, next| if next.ladder.shut == 8 { next.ladder.lost = 0 }, ..SOUND }),
    fault("a red run begins the gap again", "oracle", Subject { after: |_, _, next| if let Some(last) = next.ladder.last && last.judged == Some(Verdict::Regress) { next.ladder.gap = last.ago }, ..SOUND }),
    fault("an urgent result ends after 72 hours", "C13", Subject { after: |_, _, next| if next.care.check_age >= 3 { next.care.urgent = None; next.care.may_load = true }, ..SOUND }),
    fault("a later full check ends an urgent result", "oracle", Subject { after: |_, day, next| if day.events.iter().any(|event| matches!(event, Event::Check { checked, .. } if checked.level == Urgency::SelfCare)) { next.care.urgent = None }, ..SOUND }),
    fault("a clinician settles a sign", "oracle", Subject { after: |_, day, next| if day.events.iter().any(|event| matches!(event, Event::Seen(seen) if seen.may_load == Truth::Yes)) && let Some(checked) = &mut next.care.checked { checked.level = Urgency::SelfCare }, ..SOUND }),
    fault("a stop needs no full check", "C14", Subject { day: |day| { day.asked.other = None; day.asked_before.other = None }, after: |_, _, next| { next.care.open = None; next.ladder.waits = 9 }, ..SOUND }),
    fault("a stop forgets what it costs", "walk", Subject { after: |before, _, next| if next.ladder.last.is_some_and(|last| last.judged == Some(Verdict::Stop)) { next.ladder.step = before.ladder.step + 1 }, ..SOUND }),
    fault("two steps for one pass", "C3", Subject { after: |before, _, next| if next.ladder.step > before.ladder.step { next.ladder.step += 1 }, ..SOUND }),
    fault("of two check-ins the last one counts", "oracle", Subject { entries: |entries| last_check_ins(entries), ..SOUND }),
    fault("an edit is a second entry", "C12", Subject { entries: |entries| entries.iter().enumerate().map(|(place, entry)| Entry { id: triage_core::companion::entry::EntryId(place as u64 + 1), ..entry.clone() }).collect(), ..SOUND }),
    fault("of two copies that differ the first one counts", "C11", Subject { entries: |entries| first_of_each(entries), ..SOUND }),
    fault("an entry dated ahead counts as today's", "C18", Subject { entries: |entries| entries.iter().map(|entry| if entry.day > super::cast::date(60) { Entry { day: super::cast::date(14), ..entry.clone() } } else { entry.clone() }).collect(), ..SOUND }),
    fault("the zone is ignored", "oracle", Subject { entries: |entries| entries.iter().map(|entry| Entry { offset: Some(60), ..entry.clone() }).collect(), ..SOUND }),
    fault("a protocol that is too old plans on", "C23", Subject { now: |now| now.age = Age::Due, ..SOUND }),
    fault("a check-in of another day lets a run begin", "C13", Subject { today: |situation, today| if matches!(today.row, Row::CheckIn(_)) { today.allowed = triage_core::companion::today::Allowed::Run { step: situation.course.ladder.step } }, ..SOUND }),
];

fn last_check_ins(entries: &[Entry]) -> Vec<Entry> {
    let is_later = |one: &Entry, other: &Entry| {
        one.day == other.day && one.minute < other.minute && matches!(other.kind, Kind::CheckIn(_))
    };
    let is_kept = |entry: &Entry| {
        !matches!(entry.kind, Kind::CheckIn(_)) || !entries.iter().any(|other| is_later(entry, other))
    };
    entries.iter().filter(|entry| is_kept(entry)).cloned().collect()
}

fn first_of_each(entries: &[Entry]) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::new();
    for entry in entries {
        if !kept.iter().any(|other| other.id == entry.id && other.rev == entry.rev) {
            kept.push(entry.clone());
        }
    }
    kept
}

/// Every fault.
pub fn faults() -> Vec<Fault> {
    let copy = |fault: &Fault| Fault { name: fault.name, found_by: fault.found_by, subject: fault.subject };
    let mut all: Vec<Fault> = FORGOTTEN.iter().chain(WRONG).map(copy).collect();
    all.extend(numbers());
    all
}

/// What the property makes of a subject.
fn ask(property: &str, subject: &Subject) -> Result<(), String> {
    match property {
        "stories" => stories(subject),
        "oracle" => (0..1_500).try_for_each(|seed| agrees(subject, seed)),
        "walk" => {
            let steps = &[4, 5];
            walk(subject, Scope::Ladder, &starts(Scope::Ladder, false, steps), steps).map(|_| ())
        }
        property => match PAIRS.iter().find(|(id, _)| *id == property) {
            Some((_, holds)) => (0..1_500).try_for_each(|seed| holds(subject, seed)),
            None => daily(subject, 0..3_000, if property == "C17" { 110 } else { 60 }, Some(property)),
        },
    }
}

#[test]
fn each_seeded_fault_is_found_by_the_property_meant_for_it() {
    let mut missed = Vec::new();
    for fault in faults() {
        match ask(fault.found_by, &fault.subject) {
            Err(found) => println!("{}: {}", fault.name, found.chars().take(160).collect::<String>()),
            Ok(()) => missed.push((fault.name, fault.found_by)),
        }
    }
    assert!(missed.is_empty(), "nobody finds: {missed:#?}");
    assert!(faults().len() >= 30);
}
