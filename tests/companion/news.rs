//! Bad news never allows more, and losing good news does not either: C9 and C10.

use triage_core::companion::entry::{CheckIn, Entry, Kind, Run};
use triage_core::companion::offer::after_gap;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};

use super::cast::{Chance, date, now};
use super::pairs::{DAYS, EVENING, Held, given, never_more, pick, with};
use super::subject::{Outcome, Subject};

/// C9. A worse answer or a worse run never allows more, today or later.
pub fn bad_news_never_raises(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let is_it = |kind: &Kind| matches!(kind, Kind::CheckIn(_) | Kind::Run(_));
    let Some((place, day)) = pick(&entries, &mut chance, is_it) else { return Ok(()) };
    let worse = match &entries[place].kind {
        Kind::CheckIn(check_in) => Kind::CheckIn(worse_check_in(*check_in, &mut chance)),
        Kind::Run(run) => Kind::Run(worse_run(*run, &mut chance)),
        other => other.clone(),
    };
    never_more(subject, day, &with(&entries, place, worse), &entries, "C9")
}

fn worse_check_in(check_in: CheckIn, chance: &mut Chance) -> CheckIn {
    match chance.below(4) {
        0 => CheckIn {
            worst_pain: check_in.worst_pain.map(|pain| pain + 1 + chance.below(5) as u8),
            ..check_in
        },
        1 => CheckIn { walking: check_in.walking.map(|walking| walking.max(Walking::Limp)), ..check_in },
        2 => {
            let line = Line::ALL[chance.below(9) as usize];
            CheckIn { lines: check_in.lines.map(|lines| lines.with(line)), ..check_in }
        }
        _ => {
            // The choices of the morning after: the same, settled, still worse.
            let worse = match check_in.after_run {
                Some(AfterRun::Same) => Some(AfterRun::Settled),
                Some(AfterRun::Settled) => Some(AfterRun::Unsure),
                other => other,
            };
            CheckIn { after_run: worse, ..check_in }
        }
    }
}

fn worse_run(run: Run, chance: &mut Chance) -> Run {
    match chance.below(6) {
        0 => Run { pain: run.pain.map(|pain| pain + 1 + chance.below(5) as u8), ..run },
        1 => Run { sharp: Truth::Yes, ..run },
        2 => Run { limp: Truth::Yes, ..run },
        3 => Run { tightened: Truth::Yes, ..run },
        4 => Run { painkiller: Truth::Unknown, ..run },
        _ => Run { pop: Truth::Yes, ..run },
    }
}

/// C10. Without a pass, a test, a clinician or a full check never more; without a run that passed, never a higher step.
pub fn losing_good_news_never_raises(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let is_good = |kind: &Kind| match kind {
        Kind::Test(_) => true,
        Kind::Seen(seen) => {
            seen.may_load == Truth::Yes && seen.may_run == Truth::Yes && seen.at_most.is_none()
        }
        Kind::Check(check) => check.checked.level == Urgency::SelfCare,
        Kind::CheckIn(check_in) => check_in.after_run == Some(AfterRun::Same),
        _ => false,
    };
    let Some((place, day)) = pick(&entries, &mut chance, is_good) else { return Ok(()) };
    let without = match &entries[place].kind {
        // The load of a test stays; what it showed does not.
        Kind::Test(ability) => Kind::Test(feeble(*ability)),
        Kind::CheckIn(check_in) => Kind::CheckIn(CheckIn { after_run: None, ..*check_in }),
        _ => Kind::Note,
    };
    never_more(subject, day, &with(&entries, place, without), &entries, "C10")?;
    without_a_pass(subject, seed)
}

fn feeble(ability: Ability) -> Ability {
    let few = Repeats { count: 1, sets: 1, pain: 0 };
    let short = Timed { sets: 1, seconds: 1, pain: 0 };
    let weak = Raises { count: 1, other: 40, pain: 0 };
    Ability {
        walk: ability.walk.map(|_| short),
        two_leg_raises: ability.two_leg_raises.map(|_| few),
        two_leg_raises_bent: ability.two_leg_raises_bent.map(|_| few),
        hold: ability.hold.map(|_| short),
        raises: ability.raises.map(|_| weak),
        raises_bent: ability.raises_bent.map(|_| weak),
        two_leg_hops: ability.two_leg_hops.map(|_| few),
        hops: ability.hops.map(|_| few),
        skipping: ability.skipping.map(|_| short),
        knee_to_wall_cm: ability.knee_to_wall_cm.map(|_| 9),
        ..Ability::UNKNOWN
    }
}

/// The last run of a diary, if it passed: without it the step is not higher.
fn without_a_pass(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let Some((place, day)) = pick(&entries, &mut chance, |kind| matches!(kind, Kind::Run(_))) else {
        return Ok(());
    };
    // Up to the next run: what comes later would be judged against another offer.
    let runs = entries.iter().filter(|entry| matches!(entry.kind, Kind::Run(_)) && entry.day > date(day));
    let until = runs.map(|entry| entry.day).min().unwrap_or(date(DAYS + 11));
    let entries: Vec<Entry> = entries
        .iter()
        .enumerate()
        .filter(|(at, entry)| entry.day < until || *at == place)
        .map(|(_, e)| e.clone())
        .collect();
    let Some(place) =
        entries.iter().position(|entry| entry.day == date(day) && matches!(entry.kind, Kind::Run(_)))
    else {
        return Ok(());
    };
    let without = with(&entries, place, Kind::Note);
    // Up to the day on which the count of missed days begins to cost.
    for later in day..(day + 7).min(DAYS) {
        let now = now(later, EVENING);
        let (one, other) = (subject.progress(&without, &now), subject.progress(&entries, &now));
        let is_pass = other.way.runs.last().is_some_and(|run| run.verdict == Some(Verdict::Pass));
        let step = |outcome: &Outcome| after_gap(&subject.pace, &outcome.way.course);
        if is_pass && step(&one) > step(&other) {
            return Err(format!("C10: without a pass on day {day} the step is higher on day {later}"));
        }
    }
    Ok(())
}
