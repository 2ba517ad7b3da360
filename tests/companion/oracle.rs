//! A second program for the same table, written from the text of the specification and of decision 19: one fold over the
//! days of a diary, with plain numbers and absolute days. It shares no code with the companion but the entries.
//!
//! It ends where the ladder ends; the limits after it are checked by C17.

use triage_core::companion::entry::{Entry, Kind, Lines, Run, Seen};
use triage_core::companion::progress::Now;
use triage_core::protocol::check_in::AfterRun::{Longer, Settled, Still, Unsure};
use triage_core::protocol::check_in::{Line, Walking};
use triage_core::reasoning::Truth::{No, Unknown, Yes};

use super::cast::{Chance, now};
use super::diaries::diary;
use super::oracle_ladder::{Book, FAR, RunDone};
use super::oracle_read::{Dated, asks, dated, hours, is_open};
use super::oracle_sheet::Sheet;
use super::oracle_table::decide;
use super::steps::diaries;
use super::subject::{SOUND, Subject};

/// The row and the load on this day and minute. `None`: the ladder has ended.
pub fn verdict_of_the_day(entries: &[Entry], now: &Now) -> Option<(u8, u8)> {
    let today = now.day.number();
    let all = dated(entries, today);
    let asking = asks(&all);
    let mut book = Book::new(all.first().map_or(today, |first| first.day) - 1);
    let first = all.first().map_or(today, |first| first.day);
    let mut result = (0, 0);
    for day in first..=today {
        let of_day: Vec<&Dated> = all.iter().filter(|at| at.day == day).collect();
        let check_ins = of_day.iter().filter(|at| !at.is_ahead).filter_map(|at| match at.entry.kind {
            Kind::CheckIn(check_in) => Some((*at, check_in)),
            _ => None,
        });
        let since = |is_today: bool| {
            let open = asking.iter().filter(move |ask| (ask.day == day) == is_today && is_open(ask, day));
            open.fold((Lines::NONE, false), |(lines, other), ask| {
                (lines.and(ask.lines), other || ask.is_other)
            })
        };
        let ((new, is_new), (old, is_old)) = (since(true), since(false));
        let lines =
            asking.iter().filter(|ask| ask.day == day).fold(Lines::NONE, |all, ask| all.and(ask.lines));
        let sheet = Sheet {
            day,
            check_ins: check_ins.collect(),
            all: of_day,
            lines,
            asks: (new, is_new, is_old || !old.is_none()),
            has_lung: new.and(old).has(Line::Lung),
        };
        morning(&mut book, &sheet);
        events(&mut book, &sheet);
        book.close_day(&sheet);
        if book.step > 12 {
            return None;
        }
        if day == today {
            let is_fresh = fresh(&sheet, (now.minute, now.offset));
            result = decide(&book, &sheet, (now.minute, now.offset), is_fresh, now.age);
        }
    }
    Some(result)
}

/// Red day, answers about the last run, and what a check-in opens.
fn morning(book: &mut Book, sheet: &Sheet) {
    let day = sheet.day;
    book.new_day();
    if sheet.is_red() {
        let is_new = day - book.flare > 3;
        if is_new {
            book.flare = day;
        }
        book.red = day;
        match &book.last {
            Some(last) if last.is_due && last.day < day => book.judge(2),
            _ if is_new => {
                book.step = (book.step - 1).max(1);
                book.passes = 0;
            }
            _ => {}
        }
    }
    if !sheet.check_ins.is_empty() {
        if day - book.last_check_in >= 14 {
            book.is_due = true;
        }
        book.last_check_in = day;
        answers(book, sheet);
        if sheet.walking() >= Some(Walking::Limp) && book.days >= 7 {
            book.open(day);
        }
        if book.calm >= 3 && day - book.load >= 2 && sheet.pain() >= Some(4) {
            book.open(day);
        }
        book.calm = if sheet.pain().is_some_and(|pain| pain <= 2) { book.calm + 1 } else { 0 };
    }
    let is_open = book.last.as_ref().is_some_and(|last| last.judged.is_none());
    if book.good != FAR && day - book.good >= 28 && !is_open {
        (book.step, book.passes, book.good, book.good_step) = (1, 0, FAR, 1);
        book.is_first = true;
        book.stage = book.stage.min(3);
    }
}

/// What the check-ins of a later day say about the last run.
fn answers(book: &mut Book, sheet: &Sheet) {
    let Some(last) = book.last.clone().filter(|last| last.day < sheet.day) else { return };
    let (minute, offset) = sheet.latest();
    let (least, most) = hours((last.day, last.minute, last.offset), (sheet.day, minute, offset));
    let is_first = !last.is_followed;
    let walking = if is_first { sheet.walking() } else { None };
    let is_still = sheet.said(Still) || walking >= Some(Walking::Stiff);
    let is_long = sheet.said(Longer) || sheet.said(Unsure);
    let is_worse = is_still || is_long || sheet.said(Settled) || walking == Some(Walking::StiffThenFine);
    let kept = book.last.as_mut().unwrap();
    kept.was_worse |= is_worse;
    kept.is_followed = true;
    kept.is_still = is_still || kept.is_still && !sheet.is_answered();
    let was_worse = kept.was_worse;
    if sheet.lines.may_be_sign() && (last.is_due || is_first || least <= 48 * 60) {
        return book.judge(3);
    }
    if is_still && most > 48 * 60 {
        book.open(sheet.day);
        return book.judge(3);
    }
    if is_long || is_still && most > 24 * 60 {
        book.judge(2);
    }
    if sheet.is_answered() && !is_still {
        let is_new = book.last.as_ref().unwrap().judged.is_none();
        book.judge(u8::from(was_worse).max(if is_new { last.quality } else { 0 }));
        book.last.as_mut().unwrap().is_due = false;
    }
}

fn events(book: &mut Book, sheet: &Sheet) {
    for at in &sheet.all {
        match &at.entry.kind {
            Kind::Seen(seen) => book.seen(&if at.is_ahead { no_yes(seen) } else { *seen }),
            Kind::Start(start) => book.start(&start.checked, i32::from(start.days_ago), sheet.day),
            Kind::Check(check) => {
                let is_last = sheet.check_ins.iter().all(|(other, _)| at.entry.minute > other.entry.minute);
                book.check(&check.checked, is_last, sheet.day);
            }
            Kind::Pause(why) | Kind::Finish(why) if *why == triage_core::companion::entry::Why::OwnPlan => {
                book.is_own_plan = true;
            }
            Kind::Finish(_) => book.is_started = false,
            Kind::Run(_) if at.is_ahead => book.runs.push(sheet.day),
            Kind::Run(run) => ran(book, sheet, at, run),
            _ => {}
        }
    }
}

fn no_yes(seen: &Seen) -> Seen {
    Seen { may_load: seen.may_load.min(Unknown), may_run: seen.may_run.min(Unknown), ..*seen }
}

/// A check-in of this day, not after the moment, and at most twelve hours before it.
fn fresh(sheet: &Sheet, (minute, offset): (Option<u16>, Option<i16>)) -> bool {
    sheet.check_ins.iter().any(|(at, _)| {
        let is_before = minute.is_none() || at.entry.minute <= minute;
        at.entry.minute.is_some()
            && is_before
            && hours((0, at.entry.minute, at.entry.offset), (0, minute, offset)).1 <= 12 * 60
    })
}

fn ran(book: &mut Book, sheet: &Sheet, at: &Dated, run: &Run) {
    let when = (at.entry.minute, at.entry.offset);
    let (_, load) =
        decide(book, sheet, when, fresh(sheet, when), triage_core::protocol::review::Age::Current);
    let minutes = [6, 8, 10, 12, 15, 18, 20, 24, 25, 30, 30, 35];
    let is_on_plan = load > 2
        && run.step.is_some_and(|step| {
            (1..=load - 2).contains(&step)
                && run.minutes <= minutes[usize::from(step) - 1]
                && (step == 12 || run.hills == No)
                && run.fast == No
        });
    let offered = book.offer(sheet.day, when).0;
    if book.last.as_ref().is_some_and(|last| last.is_due && last.judged.is_none()) {
        book.judge(2);
    }
    let step = book.after_gap(sheet.day);
    if step < book.step {
        (book.step, book.passes) = (step, 0);
    }
    let is_sign = run.pop != No || sheet.lines.may_be_sign();
    let is_bad = run.pain.is_none_or(|pain| pain >= 5) || run.sharp != No || run.limp != No;
    let is_amber = run.pain >= Some(3) || run.tightened != No;
    let is_less = run.in_full != Yes || run.painkiller != No || !is_on_plan;
    let quality = if is_sign {
        3
    } else if is_bad {
        2
    } else {
        u8::from(is_amber || is_less)
    };
    let before_stop = match &book.last {
        Some(last)
            if hours((last.day, last.minute, last.offset), (sheet.day, when.0, when.1)).1 <= 48 * 60 =>
        {
            last.before_stop.min(step)
        }
        _ => step,
    };
    if book.good == FAR {
        (book.good, book.good_step) = (sheet.day, step);
    }
    book.last = Some(RunDone {
        day: sheet.day,
        minute: when.0,
        offset: when.1,
        step: run.step.map_or(step, |step| i32::from(step).clamp(1, 13)),
        before: step,
        before_stop,
        offered,
        quality,
        judged: None,
        is_due: true,
        is_followed: false,
        is_still: false,
        was_worse: false,
        kept: (book.good, book.good_step, book.lost),
    });
    book.runs.push(sheet.day);
    book.is_first &= !is_on_plan;
    if quality >= 2 {
        book.judge(quality);
    }
    if is_sign || is_bad {
        if sheet.day - book.flare > 3 {
            book.flare = sheet.day;
        }
        book.red = sheet.day;
    }
}

/// Whether the two programs agree on each third day of a diary by chance.
pub fn agrees(subject: &Subject, seed: u64) -> Result<(), String> {
    let entries = diary(seed, 44).entries;
    let mut chance = Chance::of(seed ^ 0x5eed);
    for day in (0..46).step_by(3) {
        let now = now(day, chance.weighted(&[(3, 18 * 60), (2, 9 * 60), (1, 15 * 60), (1, 22 * 60)]));
        let Some(expected) = verdict_of_the_day(&entries, &now) else { break };
        let outcome = subject.progress(&entries, &now);
        let said = (outcome.today.row.number(), outcome.load());
        if said != expected {
            return Err(format!(
                "seed {seed}, day {day}: {said:?}, and the oracle says {expected:?}: {:?}",
                outcome.today
            ));
        }
    }
    Ok(())
}

#[test]
fn the_oracle_agrees_on_diaries_by_chance() {
    for seed in 0..diaries(1_500) {
        agrees(&SOUND, seed).unwrap();
    }
}
