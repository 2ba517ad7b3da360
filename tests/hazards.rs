//! The hazard log: each control names a rule, a proof or a test that exists and runs.
//!
//! `make test` runs every test named here and fails if one does, so "is there and is not skipped" is enough.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::RED_FLAGS;

const LOG: &str = include_str!("../docs/HAZARDS.md");
const PROOFS: &str = include_str!("../docs/PROOFS.md");

/// One hazard of the log.
#[derive(Debug, Default)]
struct Hazard {
    id: String,
    /// The parts that are filled in.
    parts: Vec<String>,
    controls: Vec<Control>,
}

/// One control: the line it is on, and what it names.
#[derive(Debug)]
struct Control {
    line: usize,
    names: Vec<String>,
}

/// Reads a log.
///
/// # Errors
/// The line, and what is wrong there.
fn read(log: &str) -> Result<Vec<Hazard>, String> {
    let mut hazards: Vec<Hazard> = Vec::new();
    for (line, text) in (1..).zip(log.lines()) {
        let wrong = |what: &str| Err(format!("docs/HAZARDS.md, line {line}: {what}: {text}"));
        if let Some(heading) = text.strip_prefix("### ") {
            let id = heading.split("</a>").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default();
            if id != format!("H{:02}", hazards.len() + 1) {
                return wrong("the next hazard has another number");
            }
            hazards.push(Hazard { id: id.to_owned(), ..Hazard::default() });
        } else if let Some(hazard) = hazards.last_mut() {
            if let Some((part, content)) = text.strip_prefix("- **").and_then(|rest| rest.split_once(":**")) {
                if content.trim().is_empty() != (part == "Controls") {
                    return wrong("a part is empty");
                }
                hazard.parts.push(part.to_owned());
            } else if let Some(control) = text.strip_prefix("  - ") {
                let names: Vec<String> = control.split('`').skip(1).step_by(2).map(str::to_owned).collect();
                if names.is_empty() {
                    return wrong("a control names nothing that holds it");
                }
                hazard.controls.push(Control { line, names });
            } else if !(text.is_empty() || text.starts_with("## ")) {
                return wrong("not a part of a hazard");
            }
        }
    }
    Ok(hazards)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// What a control names exists and runs.
///
/// # Errors
/// What is missing.
fn holds(name: &str) -> Result<(), String> {
    let missing = |what: &str| Err(format!("{name}: {what}"));
    let source = |file: &Path| {
        std::fs::read_to_string(file).map_err(|_| format!("{name}: no file {}", file.display()))
    };
    match name.split_once(':') {
        None if RED_FLAGS.iter().any(|rule| rule.finding.code() == name) => Ok(()),
        None => missing("no rule has this id"),
        Some(("proof", proof)) if PROOFS.contains(&format!("| `{proof}` |")) => Ok(()),
        Some(("proof", _)) => missing("docs/PROOFS.md has no such proof"),
        Some(("test", test)) => {
            let (file, function) = test.split_once("::").ok_or(format!("{name}: expected file::name"))?;
            let folder = if file.starts_with("core/") { "src" } else { "tests" };
            runs(&source(&root().join(folder).join(format!("{file}.rs")))?, function)
                .map_err(|what| format!("{name}: {what}"))
        }
        Some(("browser", test)) => {
            let (file, title) = test.split_once(':').ok_or(format!("{name}: expected file:title"))?;
            let file = root().join("tests/browser").join(format!("{file}.test.mjs"));
            let source = source(&file)?;
            let is_there = ["test('", "test(`"].iter().any(|open| source.contains(&format!("{open}{title}")));
            if is_there { Ok(()) } else { missing("no test begins with this title, or it is skipped") }
        }
        Some(_) => missing("expected a rule, or proof:, test: or browser:"),
    }
}

/// Whether a function of this name is a test that is not ignored.
fn runs(source: &str, function: &str) -> Result<(), &'static str> {
    let at = source.find(&format!("fn {function}(")).ok_or("no such function")?;
    let before = source[..at].trim_end().lines().rev().map(str::trim);
    let attributes: Vec<&str> = before.take_while(|line| line.starts_with("#[")).collect();
    if !attributes.contains(&"#[test]") {
        return Err("not a test");
    }
    if attributes.iter().any(|attribute| attribute.starts_with("#[ignore")) {
        return Err("ignored");
    }
    Ok(())
}

#[test]
fn every_control_is_held_by_something_that_runs() {
    let hazards = read(LOG).unwrap();
    assert!(hazards.len() >= 40, "{}", hazards.len());
    let mut missing = Vec::new();
    for hazard in &hazards {
        assert_eq!(hazard.parts, ["Cause", "Harm", "Controls", "What is left"], "{}", hazard.id);
        assert!(!hazard.controls.is_empty(), "{} has no control", hazard.id);
        for control in &hazard.controls {
            for name in &control.names {
                missing.extend(
                    holds(name).err().map(|what| format!("{}, line {}: {what}", hazard.id, control.line)),
                );
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_rule_of_level_1_or_2_controls_a_hazard() {
    let hazards = read(LOG).unwrap();
    let named: BTreeSet<&str> = hazards
        .iter()
        .flat_map(|hazard| &hazard.controls)
        .flat_map(|control| &control.names)
        .map(String::as_str)
        .collect();
    let unnamed: Vec<&str> = RED_FLAGS
        .iter()
        .filter(|rule| rule.urgency >= Urgency::SameDay)
        .map(|rule| rule.finding.code())
        .filter(|code| !named.contains(code))
        .collect();
    assert!(unnamed.is_empty(), "no hazard names {unnamed:?}");
}

#[test]
fn the_table_at_the_top_lists_every_hazard_with_its_figures() {
    let rows: Vec<&str> = LOG.lines().filter(|line| line.starts_with("| [H")).collect();
    let hazards = read(LOG).unwrap();
    assert_eq!(rows.len(), hazards.len());
    for (row, hazard) in rows.iter().zip(&hazards) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells[0], format!("[{}](#{})", hazard.id, hazard.id.to_lowercase()));
        assert!(LOG.contains(&format!("</a>{}. {}\n", hazard.id, cells[1])), "{row}");
        let product = |cell: &str| -> u32 {
            let steps: Vec<u32> = cell.split(" × ").map(|step| step.parse().unwrap()).collect();
            assert!(steps.len() == 2 && steps.iter().all(|step| (1..=5).contains(step)), "{row}");
            steps[0] * steps[1]
        };
        assert!(product(cells[3]) <= product(cells[2]), "{row}: controls make nothing worse");
    }
}

/// The log is written by hand, so whatever reads it must be able to refuse it.
#[test]
fn what_does_not_hold_is_named_with_its_line() {
    for (name, what) in [
        ("RF99", "no rule"),
        ("proof:that_all_is_well", "no such proof"),
        ("test:gates::no_such_test", "no such function"),
        ("test:no_such_file::name", "no file"),
        ("browser:journeys:no such title", "no test begins"),
        ("wishes:hope", "expected a rule"),
    ] {
        assert!(holds(name).unwrap_err().contains(what), "{name}: {:?}", holds(name));
    }
    assert_eq!(runs("#[test]\n#[ignore]\nfn slow() {}", "slow"), Err("ignored"));
    assert_eq!(runs("fn helper() {}", "helper"), Err("not a test"));
    for (log, what) in [
        ("### <a id=\"h02\"></a>H02. Late", "line 1: the next hazard has another number"),
        ("### <a id=\"h01\"></a>H01. A\n- **Cause:**", "line 2: a part is empty"),
        ("### <a id=\"h01\"></a>H01. A\n- **Controls:**\n  - Care.", "line 3: a control names nothing"),
        ("### <a id=\"h01\"></a>H01. A\nwords", "line 2: not a part"),
    ] {
        assert!(read(log).unwrap_err().contains(what), "{:?}", read(log));
    }
}
