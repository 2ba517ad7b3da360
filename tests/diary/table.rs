//! The table for a spreadsheet, read by a program that is not ours (the crate `csv`): a line a day, nothing made up,
//! and no text that a spreadsheet would run.

use triage_core::companion::entry::{CheckIn, EntryId, Lines, Run};
use triage_core::companion::home::Home;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::question::QuestionId;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::reasoning::progress::{Ability, Raises};
use triage_exchange::diary::csv::{HEADER, to_csv};
use triage_exchange::diary::{Diary, Said, Stamp, Stored};
use triage_exchange::record::Record;

use super::cast::diary;
use crate::companion::cast::{Chance, GOOD, HOPS, READY, date, easy, free, now};

/// The rows by name of the column.
fn rows(diary: &Diary, day: usize) -> Vec<Vec<(String, String)>> {
    let home = Home::of(diary.entries(), None, now(day, 18 * 60));
    let table = to_csv(&home, diary);
    let text = table.strip_prefix('\u{feff}').expect("begins with a byte order mark");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header, HEADER);
    let rows = reader
        .records()
        .map(|row| header.iter().cloned().zip(row.unwrap().iter().map(str::to_owned)).collect());
    rows.collect()
}

fn cell<'a>(row: &'a [(String, String)], name: &str) -> &'a str {
    &row.iter().find(|(column, _)| column == name).unwrap().1
}

fn cells(row: &[(String, String)], names: &[&str]) -> Vec<String> {
    names.iter().map(|name| cell(row, name).to_owned()).collect()
}

/// A diary by its days, minutes and what is said.
fn written(said: &[(usize, u16, Said)]) -> Diary {
    (1..).zip(said).fold(Diary::new(), |diary, (id, (day, minute, said))| {
        let at = Stamp { day: date(*day), minute: Some(*minute), offset: Some(60) };
        diary.with(Stored::new(EntryId(id), 0, at, said))
    })
}

/// A full check of somebody of 34 who says which leg it is.
fn start(leg: Option<Answer>) -> Said {
    let answers = Answers::EMPTY.with(QuestionId::Age, Some(Answer::One(2))).with(QuestionId::Leg, leg);
    let Said::Start { record, .. } = super::cast::said(&mut Chance::of(1), 0) else { panic!() };
    Said::Start { record: Record { answers, ..record }, days_ago: 0 }
}

const LEFT: Option<Answer> = Some(Answer::One(0));
const RIGHT: Option<Answer> = Some(Answer::One(1));
const BOTH: Option<Answer> = Some(Answer::One(2));
const RAISES: [&str; 4] =
    ["raises_left_straight", "raises_right_straight", "raises_left_bent", "raises_right_bent"];

/// Said here once in full, so that no column moves unnoticed.
#[test]
fn the_columns_are_those_that_were_agreed() {
    let swollen = CheckIn { lines: Some(Lines::NONE.with(Line::Bigger).with(Line::Rest)), ..GOOD };
    let diary = written(&[
        (0, 480, start(LEFT)),
        (
            0,
            481,
            Said::CheckIn(CheckIn { worst_pain: Some(2), walking: Some(Walking::StiffThenFine), ..GOOD }),
        ),
        (1, 480, Said::CheckIn(GOOD)),
        (1, 1080, Said::Run(Run { pain: Some(3), ..easy(4) })),
        (1, 1200, Said::Run(Run { pain: Some(1), ..free(9) })),
        (1, 1300, Said::Work(HOPS)),
        (2, 480, Said::CheckIn(CheckIn { after_run: Some(AfterRun::Settled), ..GOOD })),
        (4, 480, Said::CheckIn(swollen)),
        (
            4,
            600,
            Said::CheckIn(CheckIn {
                lines: Some(Lines::NOT_SURE),
                worst_pain: None,
                walking: None,
                after_run: None,
            }),
        ),
    ]);
    let rows = rows(&diary, 5);
    let lines: Vec<String> = rows
        .iter()
        .map(|row| row.iter().map(|(_, cell)| cell.as_str()).collect::<Vec<_>>().join(","))
        .collect();
    let minutes = easy(4).minutes + 9;
    assert_eq!(
        lines,
        [
            "2026-12-02,wed,2,stiff-then-fine,none,,walk,,,,,,,,,,,p1,".to_owned(),
            format!("2026-12-03,thu,0,as-usual,none,,walk,4,{minutes},,3,regress,,,,,,p1,"),
            "2026-12-04,fri,0,as-usual,none,settled,walk,,,,,,,,,,,p1,".to_owned(),
            "2026-12-05,sat,,,,,,,,,,,,,,,,,".to_owned(),
            "2026-12-06,sun,0,as-usual,bigger rest not-sure,,check-again,,,,,,,,,,,p1,".to_owned(),
            "2026-12-07,mon,,,,,,,,,,,,,,,,,".to_owned(),
        ]
    );
}

#[test]
fn raises_are_those_of_the_leg_that_was_named_and_were_counted() {
    let straight = |count, other| {
        Said::Test(Ability { raises: Some(Raises { count, other, pain: 1 }), ..Ability::UNKNOWN })
    };
    let bent = Said::Test(Ability {
        raises_bent: Some(Raises { count: 11, other: 23, pain: 1 }),
        ..Ability::UNKNOWN
    });
    for (leg, expected) in [
        (LEFT, ["14", "21", "11", "23"]),
        (RIGHT, ["21", "14", "23", "11"]),
        (BOTH, [""; 4]),
        (Some(Answer::Unsure), [""; 4]),
        (None, [""; 4]),
    ] {
        let diary = written(&[(0, 480, start(leg)), (1, 480, straight(14, 21)), (1, 490, bent.clone())]);
        assert_eq!(cells(&rows(&diary, 1)[1], &RAISES), expected, "{leg:?}");
    }
    // The leg of the last full check before it.
    let diary = written(&[
        (0, 480, start(LEFT)),
        (1, 480, straight(14, 21)),
        (3, 480, start(RIGHT)),
        (4, 480, straight(9, 20)),
    ]);
    let rows_of = rows(&diary, 4);
    assert_eq!(cells(&rows_of[1], &RAISES), ["14", "21", "", ""]);
    assert_eq!(cells(&rows_of[4], &RAISES), ["20", "9", "", ""]);
    // A goal that was ticked is a threshold, and no count.
    let ticked = Ability {
        raises: Some(Raises { count: 20, other: 20, pain: 3 }),
        raises_bent: Some(Raises { count: 20, other: 20, pain: 3 }),
        ..READY
    };
    let diary = written(&[(0, 480, start(LEFT)), (1, 480, Said::Test(ticked))]);
    assert_eq!(cells(&rows(&diary, 1)[1], &RAISES), [""; 4]);
}

/// OWASP, "CSV injection": a cell that begins so is a formula for a spreadsheet.
#[test]
fn a_note_is_quoted_and_is_never_a_formula() {
    for (note, expected) in [
        ("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")"),
        ("+1", "'+1"),
        ("-2 today", "'-2 today"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("5 km, \"easy\"; calf = fine", "5 km, \"easy\"; calf = fine"),
        ("Wade müde 🏃", "Wade müde 🏃"),
    ] {
        let diary = written(&[(0, 480, Said::Note(note.to_owned()))]);
        assert_eq!(cell(&rows(&diary, 0)[0], "note"), expected);
    }
    let two = written(&[
        (0, 480, Said::Note("one".into())),
        (0, 490, Said::Note("=two".into())),
        (1, 1, Said::Note(String::new())),
    ]);
    assert_eq!(
        rows(&two, 1).iter().map(|row| cell(row, "note").to_owned()).collect::<Vec<_>>(),
        ["one | =two", ""]
    );
}

/// For diaries by chance: each day once and in order, and no cell but a note has a sign that a spreadsheet would run.
#[test]
fn every_diary_is_a_whole_table() {
    let mut seen = 0;
    for seed in 0..1_000 {
        let diary = diary(seed);
        let rows = rows(&diary, 200);
        let dates: Vec<&str> = rows.iter().map(|row| cell(row, "date")).collect();
        assert!(dates.is_sorted_by(|one, next| one < next), "seed {seed}");
        assert_eq!(dates.last(), Some(&date(200).to_string().as_str()));
        for (name, text) in rows.iter().flatten() {
            let is_code = text.chars().all(|sign| sign.is_ascii_alphanumeric() || "- ".contains(sign));
            assert!(name == "note" || is_code && !text.starts_with('-'), "seed {seed}: {name} is {text:?}");
            if name == "session_minutes" || name == "strength_sets" {
                assert_eq!(text, "", "the diary holds none");
            }
            if name == "worst_pain_0_10" || name == "pain_during_0_10" {
                assert!(text.is_empty() || text.parse::<u8>().unwrap() <= 10);
            }
        }
        // A check-in of a day is on its line.
        for entry in diary.stored() {
            if let Ok(Some(Said::CheckIn(CheckIn { worst_pain: Some(pain), .. }))) = entry.said() {
                let row = rows.iter().find(|row| cell(row, "date") == entry.at().day.to_string()).unwrap();
                assert!(cell(row, "worst_pain_0_10").parse::<u8>().unwrap() >= pain, "seed {seed}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}
