//! Every citation leads somewhere: the clinical basis to its anchors, decisions and documents to their files, links to
//! what they name.
//!
//! The forms are those of `docs/clinical/README.md`. Comments, texts and documents are read; data is not.

mod items;
mod links;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::source;
use triage_core::words::outcome::source_status;
use triage_tools::words::english;

/// What is read for citations.
const ENDINGS: &[&str] = &["rs", "md", "mjs", "js", "sh", "css", "html", "toml", "ts"];
/// What is built, fetched, or data. The last one holds citations that are wrong on purpose.
const SKIPPED: &[&str] =
    &["target", "node_modules", "dist", ".git", "tests/data", "tests/citations/items.rs"];
/// The same at the top only: `scripts/kit` is written by hand.
const BUILT: &str = "kit";
const BASIS: &str = "docs/clinical";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file of the repository by its path from the root.
fn all_files(folder: &str, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if SKIPPED.contains(&name.as_str()) || SKIPPED.contains(&path.as_str()) || path == BUILT {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            all_files(&path, found);
        } else {
            found.insert(path);
        }
    }
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(_, ending)| ending)
}

/// The tree as the checks need it.
struct Tree {
    files: BTreeSet<String>,
    /// The names of all files, without their folders.
    names: BTreeSet<String>,
    /// The anchors of the clinical basis.
    basis: BTreeSet<String>,
    /// What a link can lead to in each document.
    targets: BTreeMap<String, BTreeSet<String>>,
}

impl Tree {
    fn read() -> Tree {
        let mut files = BTreeSet::new();
        all_files("", &mut files);
        let names = files.iter().map(|path| path.rsplit('/').next().unwrap().to_owned()).collect();
        let basis = files
            .iter()
            .filter(|path| path.starts_with(BASIS))
            .flat_map(|path| anchors(&text(path)))
            .map(|(_, anchor)| anchor)
            .collect();
        let documents = files.iter().filter(|path| ending(path) == "md");
        let targets = documents.map(|path| (path.clone(), links::targets(&text(path)))).collect();
        Tree { files, names, basis, targets }
    }

    fn has_decision(&self, number: &str) -> bool {
        let start = format!("docs/decisions/{number:0>4}-");
        self.files.iter().any(|path| path.starts_with(&start))
    }
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The explicit anchors of a document, each with its line.
fn anchors(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for rest in line.split("<a id=\"").skip(1) {
            found.push((number, rest.split('"').next().unwrap().to_owned()));
        }
    }
    found
}

#[test]
fn no_anchor_is_there_twice() {
    let tree = Tree::read();
    let mut faults = Vec::new();
    // A citation names no file, so an anchor of the basis must be unique in the whole folder.
    let mut places: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    for path in tree.files.iter().filter(|path| ending(path) == "md") {
        let scope = if path.starts_with(BASIS) { BASIS } else { path };
        for (line, anchor) in anchors(&text(path)) {
            places.entry((scope, anchor)).or_default().push(format!("{path}:{line}"));
        }
    }
    for ((_, anchor), places) in &places {
        if let [_, again @ ..] = places.as_slice() {
            faults.extend(again.iter().map(|place| format!("{place}: “{anchor}” is also at {}", places[0])));
        }
    }
    assert!(tree.basis.len() > 250, "{} anchors", tree.basis.len());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Each has one row in the table of reasons, with the levels of the rule.
#[test]
fn every_rule_has_its_reason_in_the_basis() {
    let path = format!("{BASIS}/rules.md");
    let reasons = text(&path);
    let mut rows: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for (number, line) in (1..).zip(reasons.lines()) {
        if let Some(row) = line.strip_prefix("| [RF") {
            let (id, rest) = row.split_once(']').unwrap();
            let level = rest.split(" | ").nth(1).unwrap();
            rows.entry(id).or_default().push((number, level.split(", ").next().unwrap()));
        }
    }
    for rule in RED_FLAGS {
        let id = rule.finding.code().trim_start_matches("RF");
        let wanted = format!("{} ({})", rule.urgency.level(), rule.if_unsure.level());
        match rows.remove(id).unwrap_or_default().as_slice() {
            [(line, level)] => assert_eq!(*level, wanted, "{path}:{line}: RF{id}"),
            other => panic!("{path}: RF{id} has {} rows", other.len()),
        }
    }
    assert!(rows.is_empty(), "{path}: no such rules: {rows:?}");
}

#[test]
fn every_reference_is_as_far_read_as_the_protocol_says() {
    let path = format!("{BASIS}/references.md");
    let list = text(&path);
    for source in source::all() {
        let number = source.id.number();
        let mark = format!("<a id=\"r{number}\"></a>");
        let line = list.lines().find(|line| line.contains(&mark)).unwrap();
        let status = source_status(english(), source.status);
        assert!(line.contains(&format!(", *{status}*. ")), "{path}: R{number} is {status}");
    }
}
