//! The diary as a list of days: what each came to is what the runner was told that day.

use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Why};
use triage_core::companion::home::Home;
use triage_core::companion::ledger::{Line, ledger};
use triage_core::companion::progress::{Now, progress};
use triage_core::companion::today::Decision;
use triage_core::protocol::check_in::Trend;
use triage_core::protocol::review::Age;

use super::cast::{Diary, GOOD, MILD, date, now};
use super::diaries;
use super::recent::{home, with_every_verdict, with_gaps};
use super::rows::witnesses;

fn line_of(lines: &[Line], day: usize) -> &Line {
    lines.iter().find(|line| line.day == date(day)).unwrap()
}

/// Day by day, with nothing but the entries up to then. A run of the day is not yet written down.
#[test]
fn each_day_says_what_was_said_on_it() {
    const DAYS: usize = 40;
    let (mut compared, mut runs) = (0, 0);
    for seed in 0..300 {
        let entries = diaries::diary(seed, DAYS).entries;
        // Written down on a later day, or dated ahead: nobody could have known.
        let of_time = |entry: &&Entry| entry.rev == 0 && entry.day <= date(DAYS - 1);
        let entries: Vec<Entry> = entries.iter().filter(of_time).cloned().collect();
        let home = Home::of(entries.clone(), None, now(DAYS, 12 * 60));
        let lines = ledger(&home);
        for line in &lines {
            let Some(at) = line.check_in.map(|check_in| check_in.at) else { continue };
            let (Some(minute), Some(offset)) = (at.minute, at.offset) else { continue };
            let known: Vec<Entry> = entries
                .iter()
                .filter(|entry| {
                    entry.day < line.day || entry.day == line.day && !matches!(entry.kind, Kind::Run(_))
                })
                .cloned()
                .collect();
            let now = Now { day: line.day, minute: Some(minute), offset: Some(offset), age: Age::Current };
            let today = progress(&known, &now).today;
            assert_eq!(line.decision, today.decision(), "seed {seed}, {}", line.day);
            compared += 1;
            runs += usize::from(line.decision == Some(Decision::Run));
        }
    }
    assert!(compared > 3_000 && runs > 100, "{compared} {runs}");
}

/// One code for each row.
#[test]
fn each_row_has_its_word() {
    for (row, allowed, diary, now) in witnesses() {
        let today = progress(&diary.entries, &now).today;
        let word = today.decision().map_or("", |decision| decision.code());
        let expected = match row.number() {
            1 => "emergency",
            2..=5 => "check-again",
            6 | 9 => "rest",
            7 if allowed.load() == 0 => "",
            10 => "walk",
            _ if allowed.is_run() => "run",
            _ => "stage-work",
        };
        assert_eq!(word, expected, "{row:?}");
    }
}

#[test]
fn a_day_without_entries_is_an_empty_line() {
    let (diary, pains) = with_gaps();
    let lines = ledger(&home(&diary, 33));
    let of_days = |lines: &[Line]| lines.iter().map(|line| line.day).collect::<Vec<_>>();
    assert_eq!(of_days(&lines), (0..=33).map(date).collect::<Vec<_>>(), "each day once, today last");
    for (day, pain) in (20..).zip(pains) {
        let line = line_of(&lines, day);
        assert_eq!(line.check_in.and_then(|check_in| check_in.worst_pain), pain);
        assert_eq!(line.stage.is_some(), pain.is_some(), "{day}");
        assert!(pain.is_some() || line.decision.is_none());
    }
    // A clock that was wrong once does not make a list of decades.
    let mut wrong = diary;
    let mut entry = wrong.entries.iter().find(|entry| entry.day == date(0)).unwrap().clone();
    (entry.id, entry.day.year) = (EntryId(99), 1970);
    wrong.entries.push(entry);
    let lines = ledger(&home(&wrong, 33));
    assert_eq!((lines.len(), lines[0].day.year), (1 + 366 + 34, 1970));
}

#[test]
fn runs_have_the_verdicts_of_today() {
    let lines = ledger(&home(&with_every_verdict(), 12));
    let verdicts: Vec<_> = [1, 3, 5, 9, 12].iter().map(|day| line_of(&lines, *day).runs[0].verdict).collect();
    let all = progress(&with_every_verdict().entries, &now(12, 18 * 60)).runs;
    assert_eq!(verdicts, all.iter().map(|run| run.verdict).collect::<Vec<_>>());
    assert_eq!(lines.iter().map(|line| line.runs.len()).sum::<usize>(), 5);
    // Each was run on a day on which the check-in allowed it, or not.
    assert_eq!(line_of(&lines, 1).decision, Some(Decision::Run));
    assert_eq!(line_of(&lines, 2).decision, Some(Decision::StageWork));
}

#[test]
fn an_expired_protocol_says_nothing_new_about_earlier_days() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check_in(2, GOOD);
    let mut home = home(&diary, 2);
    home.now.age = Age::Expired;
    let lines = ledger(&home);
    assert_eq!(line_of(&lines, 1).decision, Some(Decision::Run));
    assert_eq!(line_of(&lines, 2).decision, Some(Decision::Walk));
    let mut finished = Diary::ready(MILD, 1);
    finished.write(1, 9 * 60, Kind::Finish(Why::Done));
    assert_eq!(line_of(&ledger(&super::recent::home(&finished, 1)), 1).stage, None);
}

/// Never on a day on which nothing is allowed, and only for days that are in no file.
#[test]
fn a_file_is_asked_for_after_fourteen_days_in_none() {
    let is_due = |diary: &Diary, day: usize, saved| {
        let mut diary = diary.clone();
        diary.write(day, 9 * 60, Kind::Week(Trend::Better));
        let home = home(&diary, day);
        home.is_file_due(&home.progress(), saved)
    };
    // A start and a test on the day before, then a check-in a day.
    assert!(!is_due(&Diary::ready(MILD, 12), 12, Some(super::cast::date(0).day_before())));
    assert!(is_due(&Diary::ready(MILD, 12), 12, None), "with the day before there are 14 days");
    assert!(is_due(&Diary::ready(MILD, 20), 20, Some(date(6))));
    assert!(!is_due(&Diary::ready(MILD, 20), 20, Some(date(7))));
    let mut sore = Diary::ready(MILD, 19);
    sore.check_in(20, CheckIn { worst_pain: Some(5), ..GOOD });
    assert!(!is_due(&sore, 20, None), "there is something else to do");
    assert!(!is_due(&Diary::ready(MILD, 20), 21, None), "the check comes first");
    // Days without entries are in no need of a file.
    assert!(!is_due(&Diary::start(MILD), 30, None));
}
