//! What holds on each day of a diary by chance: C1 to C5, C14, C16 and C17.

use triage_core::companion::day::Event;
use triage_core::companion::today::Allowed;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::Walking;
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::Truth;

use super::stroll::{Lived, is_after, stroll};
use super::subject::Subject;

/// A property of the days so far. The last one is today.
type Holds = fn(&[Lived]) -> Result<(), String>;

/// Every such property, by its id and name.
pub const DAILY: &[(&str, Holds)] = &[
    ("C1", no_run_with_a_stop_sign),
    ("C2", no_run_without_todays_check),
    ("C3", over_the_limit_never_steps_up),
    ("C4", never_two_steps_up_in_48_hours),
    ("C5", a_day_between),
    ("C14", no_progress_after_stop),
    ("C16", off_plan_earns_nothing),
    ("C17", caps_hold),
];

fn claim(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

fn both(today: &Lived) -> [Allowed; 2] {
    [today.offer.allowed, today.evening.allowed]
}

/// C1. A sign, an unfinished check, an urgent result, a limp or pain of 5 today: nothing. Any line: no run.
fn no_run_with_a_stop_sign(lived: &[Lived]) -> Result<(), String> {
    let today = lived.last().unwrap();
    let check_in = today.day.check_in;
    let is_red = check_in.is_some_and(|check_in| {
        check_in.worst_pain.is_some_and(|pain| pain >= 5)
            || check_in.walking.is_some_and(|walk| walk >= Walking::Stiff)
    });
    let is_urgent = today.course.care.urgent.is_some()
        || today.course.level() >= Some(Urgency::WithinDays) && !today.course.care.may_load;
    let is_stopped = is_red || !today.is_open || is_urgent;
    claim(!is_stopped || today.evening.allowed.load() == 0, || {
        format!("{:?} in spite of a sign", today.evening)
    })?;
    let has_line = !today.day.lines.is_none();
    claim(!has_line || both(today).iter().all(|allowed| !allowed.is_run()), || {
        "a run with a line ticked".into()
    })?;
    claim(!is_red || today.offer.allowed.load() == 0, || format!("{:?} on a red day", today.offer))
}

/// C2.
fn no_run_without_todays_check(lived: &[Lived]) -> Result<(), String> {
    let today = lived.last().unwrap();
    let is_whole = today.day.check_in.is_some_and(|check_in| {
        check_in.lines.is_some() && check_in.worst_pain.is_some() && check_in.walking.is_some()
    });
    claim(is_whole || both(today).iter().all(|allowed| allowed.load() == 0), || {
        format!("{:?} without a check", today.offer)
    })
}

/// C3. Only a pass raises the step, by one, and nothing with pain of 3 or a limp is one.
fn over_the_limit_never_steps_up(lived: &[Lived]) -> Result<(), String> {
    let [.., before, today] = lived else { return Ok(()) };
    if today.course.ladder.step <= before.course.ladder.step {
        return Ok(());
    }
    claim(today.course.ladder.step == before.course.ladder.step + 1, || "more than one step up".into())?;
    claim(today.earlier == Some(Verdict::Pass), || "a step up without a pass".into())?;
    let last = lived.iter().rev().skip(1).find_map(Lived::run);
    let is_calm = last.is_some_and(|run| {
        run.pain.is_some_and(|pain| pain <= 2)
            && [run.sharp, run.limp, run.tightened, run.pop, run.painkiller]
                .iter()
                .all(|sign| *sign == Truth::No)
            && run.in_full == Truth::Yes
    });
    claim(is_calm, || format!("a step up by {last:?}"))?;
    // The answers since that run: "same" at last, and nothing worse before it.
    let since =
        lived.iter().rev().take_while(|lived| lived.run().is_none() || lived.day.number == today.day.number);
    let is_same = since.filter_map(|lived| lived.day.check_in).all(|check_in| {
        use triage_core::protocol::check_in::AfterRun::*;
        ![Settled, Longer, Unsure, Still].iter().any(|answer| check_in.after_run.has(*answer))
    });
    let is_answered = today.day.check_in.is_some_and(|check_in| !check_in.after_run.is_none());
    claim(is_same && is_answered, || "a step up without a clear answer about the time after".into())
}

fn step(allowed: Allowed) -> Option<u8> {
    match allowed {
        Allowed::Run { step } => Some(step),
        Allowed::Minutes { .. } => Some(13),
        _ => None,
    }
}

/// C4. From a run that was offered: one step more after 46 hours at the least, two after 92.
fn never_two_steps_up_in_48_hours(lived: &[Lived]) -> Result<(), String> {
    let today = lived.last().unwrap();
    let Some(now) = step(today.offer.allowed) else { return Ok(()) };
    for earlier in lived.iter().rev().skip(1).take(6).filter(|lived| lived.run().is_some()) {
        let Some(then) = step(earlier.offer.allowed) else { continue };
        let hours = earlier.at.least_minutes_to(&today.at) / 60;
        let is_kept = now <= then || now == then + 1 && hours >= 46 || now > then + 1 && hours >= 92;
        claim(is_kept, || format!("step {now} was offered {hours} hours after a run at {then}"))?;
    }
    Ok(())
}

/// C5. Never on two days in a row; three in seven days on the ladder, four after it.
fn a_day_between(lived: &[Lived]) -> Result<(), String> {
    let today = lived.last().unwrap();
    if !today.offer.allowed.is_run() {
        return Ok(());
    }
    let within = |days: i32| {
        let recent =
            lived.iter().rev().skip(1).take_while(move |other| other.day.number > today.day.number - days);
        recent.filter(|other| other.run().is_some()).count()
    };
    claim(within(2) == 0, || "a run on the day after one".into())?;
    let most = if matches!(today.offer.allowed, Allowed::Minutes { .. }) { 4 } else { 3 };
    claim(within(7) < most, || format!("{} runs in seven days", within(7) + 1))?;
    let hopped = lived.iter().rev().nth(1).filter(|other| other.day.number == today.day.number - 1);
    let is_low = step(today.offer.allowed).is_some_and(|step| step < 9);
    claim(!is_low || !hopped.is_some_and(|other| other.day.has_hops), || "a run on the day after hops".into())
}

/// C14. After a stop no run is offered before a full check that ends at self-care or routine.
fn no_progress_after_stop(lived: &[Lived]) -> Result<(), String> {
    let [.., before, today] = lived else { return Ok(()) };
    let is_stop =
        |lived: &Lived| lived.course.ladder.last.is_some_and(|last| last.judged == Some(Verdict::Stop));
    if !is_stop(before) || !today.offer.allowed.is_run() {
        return Ok(());
    }
    let since = lived.iter().rev().skip(1).take_while(|lived| is_stop(lived));
    let is_checked = since
        .flat_map(|lived| &lived.day.events)
        .any(|event| matches!(event, Event::Check { checked, .. } if checked.level <= Urgency::Routine));
    claim(is_checked, || "a run after a stop without a full check".into())
}

/// C16. A run above the offer, or without one, never raises the step.
fn off_plan_earns_nothing(lived: &[Lived]) -> Result<(), String> {
    let [.., before, today] = lived else { return Ok(()) };
    let last = lived.iter().rev().skip(1).find(|lived| lived.run().is_some());
    let Some((last, run)) = last.and_then(|last| last.run().map(|run| (last, run))) else { return Ok(()) };
    let is_more = step(last.offer.allowed).is_none_or(|offer| run.step.unwrap_or(13) > offer);
    let is_up = today.course.ladder.step > before.course.ladder.step;
    claim(!(is_more && is_up), || {
        format!("{run:?} was more than {:?} and raised the step", last.offer.allowed)
    })
}

/// C17. After the ladder: 110 % of the longest run of 30 days, 120 % of the week before but for one run, 70 % each
/// fourth week, and one new thing a week.
fn caps_hold(lived: &[Lived]) -> Result<(), String> {
    let today = lived.last().unwrap();
    let Allowed::Minutes { minutes } = today.offer.allowed else { return Ok(()) };
    let number = today.day.number;
    let runs = || {
        lived
            .iter()
            .rev()
            .skip(1)
            .filter_map(|lived| lived.run().map(|run| (number - lived.day.number, run, lived)))
    };
    let longest = runs().filter(|(ago, ..)| *ago <= 30).map(|(_, run, _)| run.minutes).max().unwrap_or(0);
    claim(minutes * 100 <= longest * 110, || format!("{minutes} minutes, where the longest were {longest}"))?;
    let sum = |from: i32, to: i32| {
        let within = runs().filter(move |(ago, ..)| (from..to).contains(ago));
        within.map(|(_, run, _)| u32::from(run.minutes)).sum::<u32>()
    };
    let week = sum(1, 7) + u32::from(minutes);
    let most = (sum(7, 14) * 120 / 100).max(longest.into());
    claim(week <= most, || format!("{week} minutes in a week, {} in the one before", sum(7, 14)))?;
    let since = lived
        .iter()
        .rev()
        .take_while(|lived| is_after(lived))
        .last()
        .map_or(number, |first| first.day.number);
    let block = (number - since) / 7;
    if block % 4 == 3 {
        let start = number - since - block * 7;
        let easy = sum(1, start + 1) + u32::from(minutes);
        claim(easy * 100 <= sum(start + 1, start + 8) * 70, || format!("{easy} minutes in an easy week"))?;
    }
    let is_bad = |lived: &Lived| {
        let of_week = |ago: u8| lived.day.number - i32::from(ago) > number - 7;
        lived.course.ladder.last.is_some_and(|last| last.judged > Some(Verdict::Pass) && of_week(last.ago))
    };
    let is_bad_week =
        lived.iter().rev().skip(1).take_while(|other| other.day.number > number - 7).any(is_bad);
    claim(!is_bad_week || minutes <= longest, || "longer after a week that did not pass".into())
}

/// Runs the properties over diaries by chance, and names the first that fails.
pub fn daily(
    subject: &Subject,
    seeds: std::ops::Range<u64>,
    days: usize,
    only: Option<&str>,
) -> Result<(), String> {
    for seed in seeds {
        stroll(subject, seed, days, &mut |lived| {
            for (id, holds) in DAILY.iter().filter(|(id, _)| only.is_none_or(|only| only == *id)) {
                holds(lived).map_err(|error| format!("{id}: {error}"))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// How many diaries: some for every run of the tests, or as many as the environment asks for.
pub fn diaries(usual: u64) -> u64 {
    std::env::var("COMPANION_DIARIES").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}
