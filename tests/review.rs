//! Who has reviewed the protocol: the fingerprint matches the sources, and the table of signatures matches the product.
//!
//! `UPDATE_DOCS=1 cargo test --test native review::` writes a new fingerprint into `review.rs`.

use std::path::{Path, PathBuf};

use triage_core::protocol::CivilDate;
use triage_core::protocol::review::{FINGERPRINT, RELEASED, SIGN_OFFS, VERSION, sign_off};
use triage_core::words::outcome::review_state;
use triage_tools::fingerprint::{REVIEW, Sources, canonical, fingerprint, sources};
use triage_tools::words::english;

const SIGN_OFF: &str = include_str!("../docs/SIGN-OFF.md");

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

fn of_the_core() -> Sources {
    sources(&core()).unwrap()
}

#[test]
fn the_fingerprint_is_that_of_the_sources() {
    let now = fingerprint(&of_the_core()).unwrap();
    if now == FINGERPRINT {
        return;
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let path = core().join(REVIEW);
        let text = std::fs::read_to_string(&path).unwrap();
        let updated = text.replace(&format!("\"{FINGERPRINT}\""), &format!("\"{now}\""));
        assert_ne!(updated, text, "{REVIEW} holds the fingerprint {FINGERPRINT}");
        return std::fs::write(path, updated).unwrap();
    }
    panic!(
        "the protocol has changed: its fingerprint is {now}, and {REVIEW} says {FINGERPRINT}.\n\
         No earlier signature holds for it. Write it down with\n    \
         UPDATE_DOCS=1 cargo test --test native review::\n\
         and, where the content has changed, set RELEASED (and VERSION) in the same file."
    );
}

/// The sources with one place changed.
fn changed(file: &str, from: &str, to: &str) -> Sources {
    let mut changed = of_the_core();
    let text = changed.get_mut(file).unwrap_or_else(|| panic!("{file} is part of it"));
    assert!(text.contains(from), "{file} has {from}");
    *text = text.replacen(from, to, 1);
    changed
}

#[test]
fn a_threshold_a_word_or_a_step_of_the_reasoning_changes_it() {
    let before = fingerprint(&of_the_core()).unwrap();
    for (file, from, to) in [
        ("protocol/red_flag/course.rs", "AtLeast(M::Pain, 8)", "AtLeast(M::Pain, 9)"),
        (
            "protocol/red_flag/clot.rs",
            "            Emergency,\n            SameDay,\n",
            "            SameDay,\n            SameDay,\n",
        ),
        ("protocol/treatment.rs", "Dose::AtMostMinutes(20)", "Dose::AtMostMinutes(30)"),
        ("protocol/question.rs", "\"under-16\" 0..=15", "\"under-16\" 0..=14"),
        ("protocol/country.rs", "\"107\"", "\"108\""),
        ("protocol/source.rs", "= 2, SecondHand", "= 2, Checked"),
        ("protocol/ladder.rs", "WARM_WALK_MINUTES: u8 = 5", "WARM_WALK_MINUTES: u8 = 4"),
        (
            "words/outcome.rs",
            "(Urgency::Emergency, _) => title_emergency(words)",
            "(Urgency::Emergency, _) => title_same_day(words)",
        ),
        ("protocol/adjustment.rs", "M::AgeYears, 50", "M::AgeYears, 51"),
        ("reasoning/plan.rs", "grade >= LayGrade::Two", "grade >= LayGrade::Three"),
        ("reasoning/advise.rs", "Truth::Yes => Standing::Blocked", "Truth::Yes => Standing::Now"),
    ] {
        assert_ne!(fingerprint(&changed(file, from, to)).unwrap(), before, "{file}: {from}");
    }
}

#[test]
fn every_file_of_the_core_is_in_it_but_the_one_that_holds_it() {
    let all = of_the_core();
    for file in ["lib.rs", "protocol/fact.rs", "reasoning/assess.rs", "session/update.rs", "words/outcome.rs"]
    {
        let mut without = all.clone();
        assert!(without.remove(file).is_some(), "{file}");
        assert_ne!(fingerprint(&without), fingerprint(&all), "{file}");
    }
    assert!(core().join(REVIEW).is_file() && !all.contains_key(REVIEW));
}

#[test]
fn comments_layout_and_unit_tests_do_not_change_it() {
    let written = canonical("a.rs", "fn level() -> u8 { pick(1, 2) }").unwrap();
    for same in [
        "//! A file.\n/// A level.\nfn level() -> u8 {\n    // Why.\n    pick(\n        1,\n        2,\n    )\n}",
        "fn level() -> u8 { pick(1, 2) }\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn one() {}\n}",
        "#[cfg(test)]\nmod reading;\nfn level() -> u8 { pick(1, 2) }",
    ] {
        assert_eq!(canonical("a.rs", same).unwrap(), written, "{same}");
    }
    for other in [
        "fn level() -> u8 { pick(2, 1) }",
        "#[cfg(test)]\nfn level() -> u8 { pick(1, 2) }",
        "#[inline]\nfn level() -> u8 { pick(1, 2) }",
        "fn level() -> u8 { pick(\"1\", 2) }",
    ] {
        assert_ne!(canonical("a.rs", other).unwrap(), written, "{other}");
    }
    assert_ne!(canonical("b.rs", "fn level() -> u8 { pick(1, 2) }").unwrap(), written);
}

#[test]
fn a_file_that_is_not_rust_is_named() {
    let error = canonical("words/plan.rs", "fn (").unwrap_err();
    assert!(error.starts_with("words/plan.rs: "), "{error}");
}

/// One row of the table of signatures.
#[derive(PartialEq, Eq, Debug)]
struct Row {
    name: String,
    role: String,
    date: CivilDate,
    version: String,
    fingerprint: String,
    language: String,
    words: String,
}

const COLUMNS: [&str; 8] = [
    "Name",
    "Profession and registration",
    "Date",
    "Version",
    "Fingerprint",
    "Language",
    "Words",
    "Scope and remarks",
];

/// The signatures of a document. An error names the line and what was expected there.
fn signatures(document: &str) -> Result<Vec<Row>, String> {
    let cells = |line: &str| -> Vec<String> {
        line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut lines = (1..).zip(document.lines());
    lines
        .find(|(_, line)| cells(line) == COLUMNS)
        .ok_or_else(|| format!("no table with the columns {}", COLUMNS.join(", ")))?;
    lines
        .skip(1)
        .take_while(|(_, line)| line.trim_start().starts_with('|'))
        .filter(|(_, line)| cells(line)[0] != "*nobody yet*")
        .map(|(number, line)| row(&cells(line)).map_err(|e| format!("line {number}: {e}")))
        .collect()
}

fn row(cells: &[String]) -> Result<Row, String> {
    let [name, role, date, version, fingerprint, language, words, _remarks] = cells else {
        return Err(format!("{} cells; expected {}: {}", cells.len(), COLUMNS.len(), COLUMNS.join(", ")));
    };
    for (cell, column) in [name, role, version, language].into_iter().zip([
        "Name",
        "Profession and registration",
        "Version",
        "Language",
    ]) {
        if cell.is_empty() {
            return Err(format!("{column} is empty"));
        }
    }
    is_fingerprint(fingerprint)?;
    is_fingerprint(words)?;
    Ok(Row {
        name: name.clone(),
        role: role.clone(),
        date: civil_date(date).ok_or_else(|| format!("“{date}” is no date; expected one like {RELEASED}"))?,
        version: version.clone(),
        fingerprint: fingerprint.clone(),
        language: language.clone(),
        words: words.clone(),
    })
}

fn is_fingerprint(text: &str) -> Result<(), String> {
    let groups: Vec<&str> = text.split(' ').collect();
    let is_group =
        |group: &&str| group.len() == 4 && group.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if groups.len() != 4 || !groups.iter().all(is_group) {
        return Err(format!("“{text}” is no fingerprint; expected one like {FINGERPRINT}"));
    }
    Ok(())
}

fn civil_date(text: &str) -> Option<CivilDate> {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    let date = CivilDate { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    (date.exists() && date.to_string() == text).then_some(date)
}

#[test]
fn the_table_of_signatures_is_that_of_the_product() {
    let documented = signatures(SIGN_OFF).unwrap_or_else(|e| panic!("docs/SIGN-OFF.md, {e}"));
    let known: Vec<Row> = SIGN_OFFS
        .iter()
        .map(|signed| Row {
            name: signed.name.to_owned(),
            role: signed.role.to_owned(),
            date: signed.date,
            version: signed.version.to_owned(),
            fingerprint: signed.fingerprint.to_owned(),
            language: signed.language.to_owned(),
            words: signed.words.to_owned(),
        })
        .collect();
    assert_eq!(documented, known, "docs/SIGN-OFF.md (left) and SIGN_OFFS of {REVIEW} (right) differ");
}

#[test]
fn a_row_that_is_not_understood_is_named_with_its_line() {
    let table = |row: &str| {
        signatures(&format!(
            "# Signatures\n\n| {} |\n|---|---|---|---|---|---|---|---|\n{row}\n",
            COLUMNS.join(" | ")
        ))
    };
    let good = "| A. Example | physiotherapist, HCPC 1 | 2027-01-31 | 0.1 | 0123 4567 89ab cdef | en | fedc ba98 7654 3210 | all |";
    assert_eq!(table(good).unwrap().len(), 1);
    assert_eq!(table("| *nobody yet* | | | | | | | |").unwrap(), []);
    for (from, to, expected) in [
        ("| all |", "|", "line 5: 7 cells; expected 8"),
        ("A. Example", "", "line 5: Name is empty"),
        ("2027-01-31", "31.1.2027", "line 5: “31.1.2027” is no date"),
        ("2027-01-31", "2027-02-29", "line 5: “2027-02-29” is no date"),
        ("cdef", "cdeg", "line 5: “0123 4567 89ab cdeg” is no fingerprint"),
        ("0123 4567", "01234567", "is no fingerprint"),
        ("fedc ba98", "fedc", "line 5: “fedc 7654 3210” is no fingerprint"),
        ("| en |", "| |", "line 5: Language is empty"),
    ] {
        let error = table(&good.replace(from, to)).unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    assert!(signatures("no table").unwrap_err().contains("Profession and registration"));
}

#[test]
fn the_document_says_where_the_fingerprint_is_and_what_to_read() {
    assert!(SIGN_OFF.contains("`FINGERPRINT`") && SIGN_OFF.contains("`src/core/protocol/review.rs`"));
    for named in ["PROTOCOL.md", "PROOFS.md", "HAZARDS.md"] {
        assert!(SIGN_OFF.contains(named), "{named}");
    }
}

#[test]
fn without_a_signature_that_matches_the_product_says_so_with_version_and_fingerprint() {
    let state = review_state(english());
    assert!(
        state.contains(VERSION) && state.contains(FINGERPRINT) && state.contains(english().fingerprint()),
        "{state}"
    );
    assert_eq!(state.starts_with("Not yet clinically reviewed."), sign_off().is_none(), "{state}");
    assert_eq!(sign_off().is_some(), SIGN_OFFS.iter().any(|signed| signed.fingerprint == FINGERPRINT));
}
