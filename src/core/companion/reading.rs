//! From the entries of a diary to its days: which entry belongs to which day, and what still asks for a full check.

use super::checked::Findings;
use super::day::{AfterRuns, Asked, Day, Event, Joined, RunOfDay, Trigger};
use super::diary::current;
use super::entry::{Answered, CheckIn, Entry, EntryId, Kind, Lines, Seen, Why, Work};
use super::moment::Moment;
use crate::protocol::Urgency;
use crate::protocol::check_in::{Trend, Walking};
use crate::protocol::exercise::EXERCISES;
use crate::protocol::pace::Pace;
use crate::protocol::stage::Stage;
use crate::reasoning::Truth;
use crate::reasoning::progress::Ability;

/// The days that have entries, in order; the last one is today, with or without entries.
///
/// `now` is the device's time. An entry dated tomorrow belongs to today, since a journey over the date line makes one.
/// Of an entry dated later than that, the bad news counts as today's and the good news does not.
pub fn days(pace: &Pace, entries: &[Entry], now: Moment) -> Vec<Day> {
    let mut placed: Vec<Placed> =
        current(entries).into_iter().filter_map(|entry| placed(entry, now.day)).collect();
    placed
        .sort_unstable_by_key(|entry| (entry.at.day, entry.at.minute, rank(&entry.entry.kind), entry.entry));
    let asking = asking(pace, &placed);
    let mut days: Vec<Day> = placed
        .chunk_by(|one, next| one.at.day == next.at.day)
        .map(|entries| of_day(pace, entries, &asking))
        .collect();
    if days.last().is_none_or(|last| last.number != now.day) {
        days.push(Day { asked_before: asked_before(&asking, now.day), ..Day::empty(now.day) });
    }
    days
}

/// An entry at the moment at which it counts.
struct Placed<'a> {
    entry: &'a Entry,
    at: Moment,
    is_ahead: bool,
}

fn placed(entry: &Entry, today: i32) -> Option<Placed<'_>> {
    let day = entry.day.number();
    let is_ahead = day > today + 1;
    let at = Moment { day: day.min(today), minute: entry.minute, offset: entry.offset };
    let counts = !is_ahead
        || match &entry.kind {
            Kind::CheckIn(_) | Kind::Run(_) | Kind::Work(_) | Kind::Week(_) => true,
            Kind::Check(check) => check.checked.level_without(Findings::NONE) >= Urgency::WithinDays,
            Kind::Seen(seen) => seen.may_load == Truth::No || seen.may_run == Truth::No,
            Kind::Pause(why) => *why == Why::OwnPlan,
            Kind::Start(_) | Kind::Test(_) | Kind::Finish(_) | Kind::Note | Kind::Removed => false,
        };
    counts.then_some(Placed { entry, at, is_ahead })
}

/// The order of two entries of the same minute: good news is not after what it would excuse.
const fn rank(kind: &Kind) -> u8 {
    match kind {
        Kind::Seen(_) => 0,
        Kind::Run(_) => 1,
        Kind::Start(_) => 2,
        Kind::Check(_) => 3,
        Kind::CheckIn(_)
        | Kind::Work(_)
        | Kind::Test(_)
        | Kind::Week(_)
        | Kind::Pause(_)
        | Kind::Finish(_)
        | Kind::Note
        | Kind::Removed => 4,
    }
}

/// An entry that asks for a full check, and the day on which one answered it.
struct Ask {
    id: EntryId,
    rev: u32,
    day: i32,
    asked: Asked,
    answered: Option<i32>,
}

impl Ask {
    fn is_open(&self, day: i32) -> bool {
        self.answered.is_none_or(|answered| answered > day)
    }

    fn is_open_before(&self, day: i32) -> bool {
        self.day < day && self.is_open(day)
    }
}

/// The entries that ask for a full check at this time, and have no answer yet.
pub fn open_asks(pace: &Pace, entries: &[Entry], now: Moment) -> Vec<Answered> {
    let placed: Vec<Placed> =
        current(entries).into_iter().filter_map(|entry| placed(entry, now.day)).collect();
    let asking = asking(pace, &placed).into_iter();
    asking.filter(|ask| ask.is_open(now.day)).map(|ask| Answered { entry: ask.id, rev: ask.rev }).collect()
}

fn asked_before(asking: &[Ask], day: i32) -> Asked {
    asking.iter().filter(|ask| ask.is_open_before(day)).fold(Asked::NOTHING, |all, ask| all.and(ask.asked))
}

fn asking(pace: &Pace, placed: &[Placed]) -> Vec<Ask> {
    let mut asking: Vec<Ask> = placed
        .iter()
        .filter_map(|Placed { entry, at, .. }| {
            let asked = asked(pace, &entry.kind);
            let ask = Ask { id: entry.id, rev: entry.rev, day: at.day, asked, answered: None };
            (asked != Asked::default()).then_some(ask)
        })
        .collect();
    for Placed { entry, at, is_ahead } in placed {
        let Kind::Check(check) = &entry.kind else { continue };
        for ask in asking.iter_mut().filter(|ask| !is_ahead && ask.answered.is_none() && ask.day <= at.day) {
            let is_answer = |answered: &Answered| answered.entry == ask.id && answered.rev >= ask.rev;
            if check.answers.iter().any(is_answer) {
                ask.answered = Some(at.day);
            }
        }
    }
    asking
}

/// Whether an entry asks for a full check by itself.
pub fn asks_for_check(pace: &Pace, kind: &Kind) -> bool {
    asked(pace, kind) != Asked::default()
}

/// What an entry asks by itself, whatever went before it.
fn asked(pace: &Pace, kind: &Kind) -> Asked {
    match kind {
        Kind::CheckIn(check_in) => {
            let pain = check_in.worst_pain.filter(|pain| *pain >= pace.check_pain).map(Trigger::Pain);
            let weight = (check_in.walking == Some(Walking::NoWeight)).then_some(Trigger::NoWeight);
            Asked { lines: check_in.lines.unwrap_or(Lines::NONE), other: pain.max(weight) }
        }
        Kind::Run(run) => {
            let other = (run.pop != Truth::No).then_some(Trigger::RunStopped);
            Asked { lines: Lines::NONE, other }
        }
        Kind::Week(Trend::Worse | Trend::BackAgain) => {
            Asked { lines: Lines::NONE, other: Some(Trigger::Week) }
        }
        Kind::Week(Trend::Better | Trend::Same)
        | Kind::Start(_)
        | Kind::Check(_)
        | Kind::Work(_)
        | Kind::Test(_)
        | Kind::Seen(_)
        | Kind::Pause(_)
        | Kind::Finish(_)
        | Kind::Note
        | Kind::Removed => Asked::default(),
    }
}

fn of_day(pace: &Pace, entries: &[Placed], asking: &[Ask]) -> Day {
    let number = entries.first().map_or(0, |entry| entry.at.day);
    let mut day = Day { asked_before: asked_before(asking, number), ..Day::empty(number) };
    for ask in asking.iter().filter(|ask| ask.day == number) {
        day.lines = day.lines.and(ask.asked.lines);
        if ask.is_open(number) {
            day.asked = day.asked.and(ask.asked);
        }
    }
    let check_ins = || entries.iter().filter_map(check_in);
    for Placed { entry, at, is_ahead } in entries {
        match &entry.kind {
            Kind::CheckIn(check_in) if *is_ahead => join_ahead(&mut day, check_in, pace),
            Kind::CheckIn(check_in) => day.check_in = Some(join(day.check_in, check_in, *at)),
            Kind::Run(_) if *is_ahead => day.is_run_ahead = true,
            Kind::Run(run) => {
                let is_checked = is_checked(pace, check_ins(), at);
                day.events.push(Event::Run(RunOfDay { run: *run, at: *at, is_checked }));
            }
            Kind::Work(work) => worked(&mut day, work, pace),
            Kind::Test(ability) => {
                day.is_red |= highest_pain(ability) >= pace.red_pain;
                day.has_hops |=
                    ability.two_leg_hops.is_some() || ability.hops.is_some() || ability.skipping.is_some();
                day.has_load |= day.has_hops || ability.raises.is_some() || ability.raises_bent.is_some();
                day.tests.push(*ability);
            }
            Kind::Start(start) => day.events.push(Event::Start(*start)),
            Kind::Check(check) => {
                let is_last = check_ins().all(|(_, check_in)| at.is_after(&check_in));
                day.events.push(Event::Check { checked: check.checked, is_last });
            }
            Kind::Seen(seen) if *is_ahead => {
                day.events.push(Event::Seen(Seen {
                    may_load: seen.may_load.min(Truth::Unknown),
                    may_run: seen.may_run.min(Truth::Unknown),
                    ..*seen
                }));
            }
            Kind::Seen(seen) => day.events.push(Event::Seen(*seen)),
            Kind::Pause(Why::OwnPlan) | Kind::Finish(Why::OwnPlan) => day.events.push(Event::OwnPlan),
            Kind::Finish(Why::Holiday | Why::Ill | Why::Done) => day.events.push(Event::Finish),
            Kind::Pause(Why::Holiday | Why::Ill | Why::Done) | Kind::Week(_) | Kind::Note | Kind::Removed => {
            }
        }
    }
    day
}

fn check_in(placed: &Placed) -> Option<(CheckIn, Moment)> {
    let Kind::CheckIn(check_in) = placed.entry.kind else { return None };
    (!placed.is_ahead).then_some((check_in, placed.at))
}

/// Whether these check-ins let a run begin at this moment: the lines and the pain are fresh, each in one of them.
fn is_checked(pace: &Pace, check_ins: impl Iterator<Item = (CheckIn, Moment)>, at: &Moment) -> bool {
    let fresh = check_ins.filter(|(_, moment)| is_fresh(pace, moment, at));
    let (has_lines, has_pain) = fresh.fold((false, false), |(lines, pain), (check_in, _)| {
        (lines || check_in.lines.is_some(), pain || check_in.worst_pain.is_some())
    });
    has_lines && has_pain
}

/// Whether a check-in lets something begin at this moment: of the same day, not after it, and at most so old. One whose
/// time is not known, such as one that was written down later, does not.
fn is_fresh(pace: &Pace, check_in: &Moment, at: &Moment) -> bool {
    check_in.day == at.day
        && check_in.minute.is_some()
        && (at.minute.is_none() || !check_in.is_after(at))
        && check_in.most_minutes_to(at) <= i64::from(pace.check_in_hours) * 60
}

/// Whether a check-in of today lets a run begin at this moment.
pub fn is_checked_at(pace: &Pace, entries: &[Entry], at: &Moment) -> bool {
    let placed: Vec<Placed> =
        current(entries).into_iter().filter_map(|entry| placed(entry, at.day)).collect();
    is_checked(pace, placed.iter().filter_map(check_in), at)
}

fn join(joined: Option<Joined>, check_in: &CheckIn, at: Moment) -> Joined {
    let one = check_in.after_run.map_or(AfterRuns::NONE, |answer| AfterRuns::NONE.with(answer));
    let Some(before) = joined else {
        let CheckIn { lines, worst_pain, walking, after_run: _ } = *check_in;
        return Joined { at, lines, worst_pain, walking, after_run: one };
    };
    let minute = before.at.minute.zip(at.minute).map(|(one, other)| one.max(other));
    let offset = before.at.offset.filter(|offset| Some(*offset) == at.offset);
    let lines = match (before.lines, check_in.lines) {
        (Some(one), Some(other)) => Some(one.and(other)),
        (one, other) => one.or(other),
    };
    Joined {
        at: Moment { minute, offset, ..at },
        lines,
        worst_pain: before.worst_pain.max(check_in.worst_pain),
        walking: before.walking.max(check_in.walking),
        after_run: before.after_run.and(one),
    }
}

/// A check-in dated ahead is none for today: it lets nothing begin. Its ticked lines are asked about, and a red one
/// makes today red.
fn join_ahead(day: &mut Day, check_in: &CheckIn, pace: &Pace) {
    let is_red_walk = check_in.walking.is_some_and(|walking| walking >= Walking::Stiff);
    day.is_red |= is_red_walk || check_in.worst_pain.is_some_and(|pain| pain >= pace.red_pain);
}

fn worked(day: &mut Day, work: &Work, pace: &Pace) {
    day.is_red |= work.pain.is_some_and(|pain| pain >= pace.red_pain);
    let stage = EXERCISES.iter().find(|row| row.exercise == work.exercise).map(|row| row.stage);
    day.has_hops |= stage == Some(Stage::Spring);
    day.has_load |= stage >= Some(Stage::Strength);
}

/// The highest pain in anything that was measured, 0 to 10.
fn highest_pain(ability: &Ability) -> u8 {
    let timed = [ability.walk, ability.hold, ability.skipping];
    let repeats = [ability.two_leg_raises, ability.two_leg_raises_bent, ability.two_leg_hops, ability.hops];
    let raises = [ability.raises, ability.raises_bent];
    let pains = timed.iter().flatten().map(|done| done.pain);
    let pains = pains.chain(repeats.iter().flatten().map(|done| done.pain));
    pains.chain(raises.iter().flatten().map(|done| done.pain)).max().unwrap_or(0)
}
