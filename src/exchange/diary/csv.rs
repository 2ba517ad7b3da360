//! The diary as a table for a spreadsheet: RFC 4180, a line a day, codes in English whatever the language of the app.
//!
//! Not known is an empty cell. Columns of which the diary holds nothing yet are there and empty, so that a sheet that
//! reads the table today can read it later.

use triage_core::companion::day::{AfterRuns, Joined};
use triage_core::companion::entry::Lines;
use triage_core::companion::home::Home;
use triage_core::companion::ledger::{Line as DayLine, ledger};
use triage_core::companion::recent::DayMark;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::question::{QuestionId, question};
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::reasoning::progress::Raises;

use super::Diary;
use super::said::{NOT_SURE, Said};

/// The columns.
pub const HEADER: [&str; 19] = [
    "date",
    "weekday",
    "worst_pain_0_10",
    "walking",
    "signs",
    "after_last_run",
    "advice",
    "run_step",
    "run_minutes",
    "session_minutes",
    "pain_during_0_10",
    "verdict",
    "strength_sets",
    "raises_left_straight",
    "raises_right_straight",
    "raises_left_bent",
    "raises_right_bent",
    "stage",
    "note",
];

/// By [`triage_core::protocol::CivilDate::number`]: day 0 was a Wednesday.
const WEEKDAYS: [&str; 7] = ["wed", "thu", "fri", "sat", "sun", "mon", "tue"];
/// Spreadsheets take a text file for UTF-8 if it begins with this.
const MARK: char = '\u{feff}';

/// The table. `home` is what the core reads of this diary: notes and the leg are in the diary alone.
pub fn to_csv(home: &Home, diary: &Diary) -> String {
    let today = home.now.day.number();
    let (legs, notes) = (legs(diary, today), notes(diary, today));
    let mut table = format!("{MARK}{}\r\n", HEADER.join(","));
    for line in ledger(home) {
        let number = line.day.number();
        let leg = legs.iter().rfind(|(day, _)| *day <= number).and_then(|(_, leg)| *leg);
        let of_day: Vec<&str> =
            notes.iter().filter(|(day, _)| *day == number).map(|(_, note)| note.as_str()).collect();
        table.push_str(&row(&line, leg, &of_day.join(" | ")).join(","));
        table.push_str("\r\n");
    }
    table
}

fn row(line: &DayLine, leg: Option<Leg>, note: &str) -> [String; 19] {
    let check_in = line.check_in.as_ref();
    let mark = DayMark { day: line.day, worst_pain: None, runs: line.runs.clone() };
    let run = mark.run();
    let weekday = usize::try_from(line.day.number().rem_euclid(7)).ok().and_then(|day| WEEKDAYS.get(day));
    let minutes = run.map(|_| line.runs.iter().map(|each| u32::from(each.run.minutes)).sum::<u32>());
    let [straight, bent] = raises(line);
    [
        line.day.to_string(),
        weekday.copied().unwrap_or_default().to_owned(),
        number(check_in.and_then(|check_in| check_in.worst_pain)),
        check_in.and_then(|check_in| check_in.walking).map_or("", Walking::code).to_owned(),
        check_in.and_then(|check_in| check_in.lines).map(signs).unwrap_or_default(),
        check_in.map(after_runs).unwrap_or_default(),
        line.decision.map_or("", |decision| decision.code()).to_owned(),
        run.map(|run| run.run.step.map_or_else(|| "free".to_owned(), |step| step.to_string()))
            .unwrap_or_default(),
        number(minutes),
        String::new(),
        number(line.runs.iter().filter_map(|each| each.run.pain).max()),
        run.map_or("", |run| verdict(run.verdict)).to_owned(),
        String::new(),
        number(straight.and_then(|raises| of_leg(&raises, leg?, Leg::Left))),
        number(straight.and_then(|raises| of_leg(&raises, leg?, Leg::Right))),
        number(bent.and_then(|raises| of_leg(&raises, leg?, Leg::Left))),
        number(bent.and_then(|raises| of_leg(&raises, leg?, Leg::Right))),
        line.stage.map_or("", |stage| stage.code()).to_owned(),
        free_text(note),
    ]
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// The codes of what was ticked, `not-sure` with them. `none`: all were denied.
fn signs(lines: Lines) -> String {
    let ticked = Line::ALL.iter().filter(|line| lines.has(**line)).map(|line| line.code());
    let codes: Vec<&str> = ticked.chain(lines.is_not_sure().then_some(NOT_SURE)).collect();
    if codes.is_empty() { "none".to_owned() } else { codes.join(" ") }
}

/// Several check-ins of a day may have answered differently.
fn after_runs(check_in: &Joined) -> String {
    let answered: AfterRuns = check_in.after_run;
    let codes = AfterRun::ALL.iter().filter(|answer| answered.has(**answer)).map(|answer| answer.code());
    codes.collect::<Vec<_>>().join(" ")
}

const fn verdict(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Pass) => "pass",
        Some(Verdict::Hold) => "hold",
        Some(Verdict::Regress) => "regress",
        Some(Verdict::Stop) => "stop",
        None => "open",
    }
}

/// The raises that were counted on a day, with straight knees and with bent ones. A goal that was ticked gives the same
/// threshold for both knees and both legs: that is no count, and stays out.
fn raises(line: &DayLine) -> [Option<Raises>; 2] {
    let counted = line.tests.iter().filter(|test| {
        let is_threshold = |raises: Raises| raises.count == raises.other;
        test.raises != test.raises_bent || !test.raises.is_some_and(is_threshold)
    });
    counted.fold([None, None], |[straight, bent], test| [test.raises.or(straight), test.raises_bent.or(bent)])
}

/// A leg.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leg {
    Left,
    Right,
}

const fn of_leg(raises: &Raises, sore: Leg, leg: Leg) -> Option<u8> {
    match (sore, leg) {
        (Leg::Left, Leg::Left) | (Leg::Right, Leg::Right) => Some(raises.count),
        (Leg::Left, Leg::Right) | (Leg::Right, Leg::Left) => Some(raises.other),
    }
}

/// The sore leg by each full check, with its day, in order. `None`: both, or not said.
fn legs(diary: &Diary, today: i32) -> Vec<(i32, Option<Leg>)> {
    let entries = diary.stored().iter();
    let legs = entries.filter_map(|stored| match stored.said() {
        Ok(Some(Said::Start { record, .. } | Said::Check { record, .. })) => {
            Some((stored.at().day.number().min(today), sore_leg(&record.answers)))
        }
        _other => None,
    });
    legs.collect()
}

fn sore_leg(answers: &Answers) -> Option<Leg> {
    let Some(Answer::One(choice)) = answers.get(QuestionId::Leg) else { return None };
    let choice = question(QuestionId::Leg)?.kind.choices().get(usize::from(choice))?;
    match choice.code() {
        "left-leg" => Some(Leg::Left),
        "right-leg" => Some(Leg::Right),
        _both => None,
    }
}

/// The notes, each with its day.
fn notes(diary: &Diary, today: i32) -> Vec<(i32, String)> {
    let entries = diary.stored().iter();
    let notes = entries.filter_map(|stored| match stored.said() {
        Ok(Some(Said::Note(note))) => Some((stored.at().day.number().min(today), note)),
        _other => None,
    });
    notes.collect()
}

/// The one column whose text a runner writes. A spreadsheet would take a text that begins with one of these signs for a
/// formula (OWASP, "CSV injection").
fn free_text(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { "'" } else { "" };
    if text.is_empty() { String::new() } else { format!("\"{guard}{}\"", text.replace('"', "\"\"")) }
}
