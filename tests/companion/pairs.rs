//! What holds between two diaries that differ in one thing: C7 to C13, C18, C20 and C23, for diaries by chance.

use triage_core::companion::diary::merge;
use triage_core::companion::entry::{CheckIn, Entry, Kind, Lines};
use triage_core::companion::progress::Now;
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::review::Age;

use super::cast::{Chance, date, now};
use super::diaries::{diary, new_id, shuffled};
use super::news::{bad_news_never_raises, losing_good_news_never_raises};
use super::subject::{Outcome, Subject};

pub type Held = Result<(), String>;
pub type Property = fn(&Subject, u64) -> Held;

/// Each property by its id.
pub const PAIRS: &[(&str, Property)] = &[
    ("C7", missing_is_never_milder_than_a_bad_day),
    ("C8", not_sure_is_never_milder_than_no),
    ("C9", bad_news_never_raises),
    ("C10", losing_good_news_never_raises),
    ("C11", order_of_entry_does_not_matter),
    ("C12", editing_equals_rewriting),
    ("C13", time_alone_never_unlocks),
    ("C18", clocks_cannot_cheat),
    ("C23", old_protocol_loads_nothing),
];

pub const DAYS: usize = 34;
pub const EVENING: u16 = 18 * 60;

/// A diary, and the source of chance for what is done to it.
pub fn given(seed: u64) -> (Vec<Entry>, Chance) {
    (diary(seed, DAYS).entries, Chance::of(!seed))
}

/// The entry of a kind that chance picks, as its place and day.
pub fn pick(entries: &[Entry], chance: &mut Chance, is_it: impl Fn(&Kind) -> bool) -> Option<(usize, usize)> {
    let places: Vec<usize> = (0..entries.len()).filter(|place| is_it(&entries[*place].kind)).collect();
    let place = *places.get(chance.below(places.len().max(1) as u64) as usize)?;
    let day = (0..DAYS + 12).find(|day| date(*day) == entries[place].day)?;
    Some((place, day))
}

pub fn with(entries: &[Entry], place: usize, kind: Kind) -> Vec<Entry> {
    let mut changed = entries.to_vec();
    changed[place].kind = kind;
    changed
}

/// From this day on, the changed diary never allows more than the other: on the day itself by any load, and later where
/// it allows a run. (Without a run the two loads may differ either way: a full check that bad news brings forward is done
/// the sooner.)
pub fn never_more(subject: &Subject, from: usize, less: &[Entry], than: &[Entry], id: &str) -> Held {
    for day in from..DAYS + 3 {
        let now = now(day, EVENING);
        let (one, other) = (subject.progress(less, &now), subject.progress(than, &now));
        let counts = day == from || one.today.allowed.is_run();
        if counts && load(&one) > load(&other) {
            return Err(format!(
                "{id}: day {day} allows {:?} instead of {:?}; the difference is {:?}",
                one.today,
                other.today,
                less.iter().filter(|entry| !than.contains(entry)).collect::<Vec<_>>()
            ));
        }
    }
    Ok(())
}

/// The load, with the minutes after the ladder as its last digits.
fn load(outcome: &Outcome) -> u32 {
    let minutes = match outcome.today.allowed {
        triage_core::companion::today::Allowed::Minutes { minutes } => minutes,
        _ => 0,
    };
    u32::from(outcome.load()) * 1000 + u32::from(minutes)
}

/// C7. An answer left out is at most as good as that answer at its worst short of a sign, until it is given.
fn missing_is_never_milder_than_a_bad_day(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let Some((place, day)) = pick(&entries, &mut chance, |kind| matches!(kind, Kind::CheckIn(_))) else {
        return Ok(());
    };
    let Kind::CheckIn(check_in) = entries[place].kind else { return Ok(()) };
    let which = chance.below(3);
    let (missing, worst) = match which {
        0 => (CheckIn { worst_pain: None, ..check_in }, CheckIn { worst_pain: Some(5), ..check_in }),
        1 => (CheckIn { walking: None, ..check_in }, CheckIn { walking: Some(Walking::Stiff), ..check_in }),
        _ => (
            CheckIn { after_run: None, ..check_in },
            CheckIn { after_run: Some(AfterRun::Unsure), ..check_in },
        ),
    };
    let at = now(day, EVENING);
    // As if nothing had been entered after this day.
    let until = |check_in| -> Vec<Entry> {
        let changed = with(&entries, place, Kind::CheckIn(check_in));
        changed.into_iter().filter(|entry| entry.day <= date(day)).collect()
    };
    let (one, other) = (subject.progress(&until(missing), &at), subject.progress(&until(worst), &at));
    // An answer that another check-in of the day gives is not left out, and one that was not asked cannot be.
    let is_only = entries
        .iter()
        .filter(|entry| entry.day == date(day) && matches!(entry.kind, Kind::CheckIn(_)))
        .count()
        == 1;
    let is_asked = which < 2 || one.way.course.ladder.last.is_some_and(|last| last.is_due && last.ago > 0);
    if !is_only || !is_asked {
        return Ok(());
    }
    if one.load() > other.load() {
        return Err(format!("C7: {:?} without an answer, {:?} with the worst", one.today, other.today));
    }
    Ok(())
}

/// C8.
fn not_sure_is_never_milder_than_no(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let Some((place, day)) = pick(&entries, &mut chance, |kind| matches!(kind, Kind::CheckIn(_))) else {
        return Ok(());
    };
    let Kind::CheckIn(check_in) = entries[place].kind else { return Ok(()) };
    let (unsure, no) = if chance.is(500) {
        let no = CheckIn { lines: Some(Lines::NONE), ..check_in };
        (CheckIn { lines: Some(Lines::NOT_SURE), ..check_in }, no)
    } else {
        let no = CheckIn { after_run: Some(AfterRun::Same), ..check_in };
        (CheckIn { after_run: Some(AfterRun::Unsure), ..check_in }, no)
    };
    let entries_with = |check_in| with(&entries, place, Kind::CheckIn(check_in));
    never_more(subject, day, &entries_with(unsure), &entries_with(no), "C8")
}

/// C11. Neither does the order of two copies when they are merged.
fn order_of_entry_does_not_matter(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let other = shuffled(&entries, &mut chance);
    for day in [DAYS / 2, DAYS - 1] {
        let now = now(day, EVENING);
        let (one, two) = (subject.progress(&entries, &now), subject.progress(&other, &now));
        if one.today != two.today || one.way != two.way {
            return Err(format!("C11: {:?} or {:?}", one.today, two.today));
        }
    }
    let (half, rest) = other.split_at(other.len() / 2);
    let (left, right) = (merge(half, rest), merge(rest, half));
    let nested = merge(&merge(half, &entries[..entries.len() / 3]), rest);
    let is_same =
        left == right && merge(&left, &left) == left && nested == left && merge(&entries, &[]) == left;
    if is_same { Ok(()) } else { Err("C11: two copies merge in two ways".into()) }
}

/// C12. An edit is as if it had been written so. Where a full check has answered the entry, an edit asks again.
fn editing_equals_rewriting(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let is_it = |kind: &Kind| matches!(kind, Kind::CheckIn(_) | Kind::Run(_));
    let Some((place, _)) = pick(&entries, &mut chance, is_it) else { return Ok(()) };
    let id = entries[place].id;
    let is_answered = entries.iter().any(|entry| {
        matches!(&entry.kind, Kind::Check(check) if check.answers.iter().any(|answer| answer.entry == id))
    });
    let kind = Kind::CheckIn(super::diaries::check_in(&mut chance));
    let edit = Entry { rev: 9, kind, ..entries[place].clone() };
    let mut edited = entries.clone();
    edited.push(edit.clone());
    let mut rewritten: Vec<Entry> = entries.into_iter().filter(|entry| entry.id != id).collect();
    rewritten.push(Entry { rev: 0, ..edit });
    for day in [DAYS / 2, DAYS - 1] {
        let now = now(day, EVENING);
        let (one, two) = (subject.progress(&edited, &now), subject.progress(&rewritten, &now));
        let is_kept =
            if is_answered { one.load() <= two.load() } else { one.today == two.today && one.way == two.way };
        if !is_kept {
            return Err(format!("C12: {:?} after an edit, {:?} when written so", one.today, two.today));
        }
    }
    Ok(())
}

/// C13. With no new entry no later day offers a run, and no lock ends.
fn time_alone_never_unlocks(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let day = chance.below(DAYS as u64) as usize;
    let entries: Vec<Entry> = entries.into_iter().filter(|entry| entry.day <= date(day)).collect();
    let is_locked = subject.progress(&entries, &now(day, EVENING)).today.row.number() <= 6;
    for later in [1, 2, 3, 4, 7, 14, 28, 60, 200] {
        let today = subject.progress(&entries, &now(day + later, EVENING)).today;
        if today.allowed.load() > 0 || is_locked && today.row.number() > 6 {
            return Err(format!("C13: {today:?} after {later} days without an entry"));
        }
    }
    Ok(())
}

/// C18. A clock that is set elsewhere, or not known, never allows more; nor does a date years away.
fn clocks_cannot_cheat(subject: &Subject, seed: u64) -> Held {
    let (mut entries, mut chance) = given(seed);
    for entry in &mut entries {
        entry.offset = Some(60);
    }
    let mut other = entries.clone();
    let Some((place, day)) = pick(&entries, &mut chance, |kind| !matches!(kind, Kind::Note)) else {
        return Ok(());
    };
    if chance.is(700) {
        other[place].offset = chance.weighted(&[(1, None), (1, Some(-600)), (1, Some(780)), (1, Some(120))]);
    } else if matches!(entries[place].kind, Kind::Run(_)) {
        other[place].minute = None;
    }
    never_more(subject, day, &other, &entries, "C18")?;
    let mut ahead = entries.clone();
    let test = Entry {
        id: new_id(&entries),
        day: date(700),
        kind: Kind::Test(super::cast::READY),
        ..entries[0].clone()
    };
    ahead.push(test);
    never_more(subject, day, &ahead, &entries, "C18")?;
    for years in [1, 10, 100] {
        let year = date(day).year;
        for year in [year - years, year + years] {
            let mut now = now(day, EVENING);
            now.day.year = year;
            if subject.progress(&entries, &now).today.allowed.is_run() {
                return Err(format!("C18: a run in the year {year}"));
            }
        }
    }
    Ok(())
}

/// C23.
fn old_protocol_loads_nothing(subject: &Subject, seed: u64) -> Held {
    let (entries, mut chance) = given(seed);
    let now = Now { age: Age::Expired, ..now(chance.below(DAYS as u64) as usize, EVENING) };
    let today = subject.progress(&entries, &now).today;
    if today.allowed.load() > 1 { Err(format!("C23: {today:?}")) } else { Ok(()) }
}
