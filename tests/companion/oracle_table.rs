//! The table of decisions as the oracle reads it: row and load.

use triage_core::companion::checked::Offer;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::Walking;
use triage_core::protocol::review::Age;

use super::oracle_ladder::Book;
use super::oracle_read::hours;
use super::oracle_sheet::Sheet;

pub fn decide(
    book: &Book,
    sheet: &Sheet,
    when: (Option<u16>, Option<i16>),
    is_fresh: bool,
    age: Age,
) -> (u8, u8) {
    let (row, load) = row(book, sheet, when, age);
    if load > 2 && !is_fresh { (7, 2) } else { (row, load) }
}

fn row(book: &Book, sheet: &Sheet, when: (Option<u16>, Option<i16>), age: Age) -> (u8, u8) {
    let day = sheet.day;
    let (lines, is_other, is_before) = sheet.asks;
    let level = book.level();
    if book.urgent == Some(Urgency::Emergency) || sheet.has_lung {
        return (1, 0);
    }
    if book.urgent.is_some() {
        return (2, 0);
    }
    if !lines.is_none() {
        return (3, 0);
    }
    if is_before || book.opened.is_some_and(|opened| opened < day) {
        return (4, 0);
    }
    if is_other || book.opened.is_some() {
        return (5, 0);
    }
    if level >= Some(Urgency::WithinDays) && !book.may_load {
        return (6, 0);
    }
    let has = |is_it: fn(&triage_core::companion::entry::CheckIn) -> bool| {
        sheet.check_ins.iter().any(|(_, c)| is_it(c))
    };
    let is_asked = book.last.as_ref().is_some_and(|last| last.is_due && last.day < day);
    let is_whole =
        has(|c| c.lines.is_some()) && has(|c| c.worst_pain.is_some()) && has(|c| c.walking.is_some());
    if !is_whole || is_asked && !has(|c| c.after_run.is_some()) {
        return (7, 0);
    }
    if day - book.red <= 1 {
        return (9, 0);
    }
    let offer = if book.is_started { book.offer_of_check() } else { None };
    let is_pregnant = book.checked.is_some_and(|(checked, _)| checked.is_pregnant);
    match offer {
        None | Some(Offer::NotOffered) => return (8, 0),
        Some(Offer::ClinicianFirst | Offer::Soreness) if !book.may_load => return (8, 1),
        Some(_) if age == Age::Expired || book.is_own_plan || is_pregnant && !book.may_load => return (8, 1),
        Some(_) => {}
    }
    let is_still =
        book.last.as_ref().is_some_and(|last| last.is_still && (last.is_due || day - book.bad < 3));
    if day - book.red < 3 || is_still {
        return (10, 1);
    }
    let worst = sheet.check_ins.iter().filter_map(|(_, c)| c.worst_pain).max();
    let walking = sheet.check_ins.iter().filter_map(|(_, c)| c.walking).max();
    if worst >= Some(3) || walking >= Some(Walking::StiffThenFine) || !sheet.lines.is_none() {
        return (11, 2);
    }
    if book.stage < 4 || book.shut > day {
        return (12, 2);
    }
    let checked_ago = book.checked.map_or(999, |(_, on)| day - on);
    let is_old = if book.is_first { checked_ago > 3 } else { checked_ago >= 28 };
    let is_clear = match level {
        Some(Urgency::SelfCare) => offer == Some(Offer::Plan) || book.may_run,
        Some(Urgency::Routine) => book.may_run,
        _ => false,
    };
    if is_pregnant || !is_clear || is_old || book.is_due {
        return (13, 2);
    }
    running(book, day, when)
}

fn running(book: &Book, day: i32, when: (Option<u16>, Option<i16>)) -> (u8, u8) {
    let (step, held) = book.offer(day, when);
    if book.runs.iter().any(|run| day - run <= 1) {
        return (14, 2);
    }
    if book.hops.contains(&(day - 1)) && step < 9 {
        return (15, 2);
    }
    if day - book.bad < 3 {
        return (16, 2);
    }
    let mut week: Vec<i32> = book.runs.iter().copied().filter(|run| day - run < 7).collect();
    week.dedup();
    if week.len() >= 3 {
        return (17, 2);
    }
    let since = book
        .last
        .as_ref()
        .map(|last| (last, hours((last.day, last.minute, last.offset), (day, when.0, when.1)).0));
    if since.is_some_and(|(last, least)| last.judged == Some(1) && least < 46 * 60) {
        return (18, 2);
    }
    let load = 2 + step as u8;
    match held {
        1 => (18, load),
        2 => (19, load),
        _ => (21, load),
    }
}
