//! Every citation leads somewhere: the clinical basis to its anchors, decisions and documents to their files, links to
//! what they name.
//!
//! The forms are those of `docs/clinical/README.md`. Comments, texts and documents are read; data is not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::source;
use triage_core::words::en::outcome::source_status;

/// What is read for citations.
const ENDINGS: &[&str] = &["rs", "md", "mjs", "js", "sh", "css", "html", "toml", "ts"];
/// What is built, fetched, or data. This file holds citations that are wrong on purpose.
const SKIPPED: &[&str] = &["target", "node_modules", "dist", ".git", "tests/data", "tests/citations.rs"];
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
        if SKIPPED.contains(&name.as_str()) || SKIPPED.contains(&path.as_str()) {
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
        let targets = documents.map(|path| (path.clone(), targets(&text(path)))).collect();
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

/// The text without the targets of its links and without its anchors, line for line.
fn without_targets(text: &str) -> String {
    let cut = |text: &str, from: &str, to: char| {
        let mut parts = text.split(from);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |kept, part| kept + "]" + part.split_once(to).map_or("", |(_, rest)| rest))
    };
    let clean: Vec<String> =
        text.lines().map(|line| cut(&cut(line, "](", ')'), "<a id=", '>').replace("]</a>", "")).collect();
    clean.join("\n")
}

/// A word of the text, with and without the punctuation around it.
struct Word<'a> {
    line: usize,
    bare: &'a str,
    raw: &'a str,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        for raw in content.split_whitespace() {
            let bare = raw.trim_matches(|c: char| !c.is_alphanumeric());
            // What opens a comment is not a word.
            if !bare.is_empty() || raw == "–" {
                words.push(Word { line, bare, raw });
            }
        }
    }
    words
}

/// The part of a line that is written for readers: in code, its comment.
fn comment<'a>(path: &str, line: &'a str) -> &'a str {
    match ending(path) {
        "md" => line,
        "rs" | "mjs" | "js" => line.split_once("//").map_or("", |(_, comment)| comment),
        _ => "",
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A letter from a to l, alone or with a number: "c", "a.3".
fn is_brief_item(word: &str) -> bool {
    let (letter, number) = word.split_once('.').unwrap_or((word, "1"));
    letter.len() == 1 && ("a"..="l").contains(&letter) && is_number(number)
}

fn is_precision_item(word: &str) -> bool {
    is_number(word.strip_prefix('P').unwrap_or(word))
}

/// What can be cited by a word and a number.
struct Kind {
    /// The word that cites, and its plural.
    names: [&'static str; 2],
    is_item: fn(&str) -> bool,
    /// Whether the word without an item is a fault, because it cites nothing.
    needs_item: bool,
}

const KINDS: &[Kind] = &[
    Kind { names: ["brief", "briefs"], is_item: is_brief_item, needs_item: true },
    Kind { names: ["amendment", "amendments"], is_item: is_number, needs_item: true },
    Kind { names: ["precision", "precision"], is_item: is_precision_item, needs_item: false },
    Kind { names: ["gap", "gaps"], is_item: is_number, needs_item: false },
    Kind { names: ["decision", "decisions"], is_item: is_number, needs_item: false },
];

/// The items of a list such as "26 and 43", "a.5, e, i.2", "17 to 23" or "26-28", and where it ends.
fn items<'a>(words: &'a [Word<'a>], kind: &Kind, start: usize) -> (Vec<(usize, String)>, usize) {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut next = start;
    let mut is_range = false;
    while let Some(word) = words.get(next) {
        let parts: Vec<&str> = word.bare.split(['-', '–']).collect();
        if !parts.iter().all(|part| (kind.is_item)(part)) {
            break;
        }
        for (index, part) in parts.iter().enumerate() {
            // A range cites everything between its ends.
            if let (true, Some((_, last))) = (is_range || index > 0, found.last())
                && let (Ok(from), Ok(to)) = (last.parse::<u32>(), part.parse::<u32>())
            {
                found.extend((from + 1..to).map(|number| (word.line, number.to_string())));
            }
            found.push((word.line, (*part).to_owned()));
            is_range = false;
        }
        next += 1;
        let link = words.get(next).map_or("", |word| word.raw);
        if ["and", "or", "to", "–"].contains(&link) {
            is_range = link == "to" || link == "–";
            next += 1;
        } else if !word.raw.ends_with(',') {
            break;
        }
    }
    (found, next)
}

/// What is wrong with a word that cites and with its items.
fn faults_of_citation(words: &[Word], index: usize, kind: &Kind, tree: &Tree) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    let name = kind.names[0];
    let word = &words[index];
    // "gap: 0" belongs to a style sheet.
    let is_open = word.raw.ends_with(word.bare);
    let (cited, after) = if is_open { items(words, kind, index + 1) } else { (Vec::new(), index + 1) };
    let next = words.get(index + 1).map_or("", |next| next.bare);
    // In "brief cramps" the word is plain English.
    let is_plain_english = name == "brief" && ["activity", "cramp", "cramps"].contains(&next);
    if cited.is_empty() && !is_plain_english && (kind.needs_item || word.raw.contains("(gaps)")) {
        faults.push((word.line, format!("“{}” cites no item", word.bare)));
    }
    for (line, item) in &cited {
        let anchor = format!("{name}-{}", item.to_lowercase());
        let leads = if name == "decision" { tree.has_decision(item) } else { tree.basis.contains(&anchor) };
        if !leads {
            faults.push((*line, format!("“{name} {item}” leads nowhere")));
        }
    }
    if let ("brief", Some((line, item)), Some([rule, number])) =
        (name, cited.last(), words.get(after..after + 2))
        && rule.bare == "rule"
        && is_number(number.bare)
        && !tree.basis.contains(&format!("brief-{item}-rule-{}", number.bare))
    {
        faults.push((*line, format!("“brief {item}, rule {}” leads nowhere", number.bare)));
    }
    faults
}

/// What is wrong with a single line: documents that do not exist, and items without the word that cites them.
fn faults_of_line(path: &str, content: &str, tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let comment = comment(path, content);
    // The basis uses bare items as link texts.
    let may_be_bare = path.starts_with(BASIS) || comment.to_lowercase().contains("brief");
    for word in comment.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())) {
        let is_path = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._/-".contains(&byte));
        if is_path && word.ends_with(".md") && !tree.names.contains(word.rsplit('/').next().unwrap()) {
            faults.push(format!("there is no {word}"));
        }
        if !may_be_bare && word.contains('.') && is_brief_item(word) {
            faults.push(format!("“{word}” does not say of what"));
        }
    }
    faults
}

/// What is wrong with the citations of a text.
fn faults(path: &str, text: &str, tree: &Tree) -> Vec<String> {
    let clean = without_targets(text);
    let words = words(&clean);
    let mut faults: Vec<(usize, String)> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let lower = word.bare.to_lowercase();
        let lower = lower.trim_end_matches("'s").trim_end_matches("’s");
        if let Some(kind) = KINDS.iter().find(|kind| kind.names.contains(&lower)) {
            faults.extend(faults_of_citation(&words, index, kind, tree));
        }
        for id in word.raw.split(|c: char| !c.is_alphanumeric() && c != '_') {
            if id.strip_prefix('R').is_some_and(is_number) && !tree.basis.contains(&id.to_lowercase()) {
                faults.push((word.line, format!("“{id}” is no reference")));
            }
        }
    }
    for (line, content) in (1..).zip(clean.lines()) {
        faults.extend(faults_of_line(path, content, tree).into_iter().map(|what| (line, what)));
    }
    faults.sort();
    faults.iter().map(|(line, what)| format!("{path}:{line}: {what}")).collect()
}

#[test]
fn every_citation_leads_to_an_anchor() {
    let tree = Tree::read();
    let read: Vec<&String> = tree
        .files
        .iter()
        .filter(|path| ENDINGS.contains(&ending(path)) || path.ends_with("Makefile"))
        .collect();
    assert!(read.len() > 200, "{} files", read.len());
    let faults: Vec<String> = read.iter().flat_map(|path| faults(path, &text(path), &tree)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
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

/// The text of a document without its code.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut is_fenced = false;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
        } else if !is_fenced {
            let outside: Vec<&str> = line.split('`').step_by(2).collect();
            lines.push((number, outside.join("`")));
        }
    }
    lines
}

/// The anchor that a heading gets automatically.
fn slug(heading: &str) -> String {
    let title = heading.trim_start_matches('#').trim();
    let title = title.rsplit_once("</a>").map_or(title, |(_, title)| title);
    title
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || c == '-' || c == '_' => Some(c),
            _ => None,
        })
        .collect()
}

/// What a link can lead to in a document: its anchors and its headings.
fn targets(text: &str) -> BTreeSet<String> {
    let headings = prose(text).into_iter().filter(|(_, line)| line.starts_with('#'));
    anchors(text).into_iter().map(|(_, anchor)| anchor).chain(headings.map(|(_, line)| slug(&line))).collect()
}

/// The path that a link of a document names, from the root.
fn resolved(document: &str, link: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let folder = Path::new(document).parent().unwrap();
    for part in folder.join(link).components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    parts.join("/")
}

/// The links of a document that lead nowhere.
fn dead_links(document: &str, text_of: &str, tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let own = targets(text_of);
    for (line, content) in prose(text_of) {
        for target in content.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = if file.is_empty() { document.to_owned() } else { resolved(document, file) };
            let leads = if path == document {
                anchor.is_empty() || own.contains(anchor)
            } else if let Some(anchors) = tree.targets.get(&path) {
                anchor.is_empty() || anchors.contains(anchor)
            } else {
                let is_folder = || tree.files.iter().any(|known| known.starts_with(&format!("{path}/")));
                anchor.is_empty() && (tree.files.contains(&path) || is_folder())
            };
            if !leads {
                faults.push(format!("{document}:{line}: {target} leads nowhere"));
            }
        }
    }
    faults
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let tree = Tree::read();
    let documents = tree
        .files
        .iter()
        .filter(|path| ending(path) == "md" && (path.starts_with("docs/") || !path.contains('/')));
    let faults: Vec<String> = documents.flat_map(|path| dead_links(path, &text(path), &tree)).collect();
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
        let status = source_status(source.status);
        assert!(line.contains(&format!(", *{status}*. ")), "{path}: R{number} is {status}");
    }
}

#[test]
fn a_citation_that_leads_nowhere_is_found_in_every_form() {
    let tree = Tree::read();
    for (wrong, what) in [
        ("/// Source: brief d.9.", "brief d.9"),
        ("/// Brief c, d.9 and e.", "brief d.9"),
        ("/// (brief\n/// m; amendment 3)", "cites no item"),
        ("/// Brief a.1, rule 9: so it is.", "rule 9"),
        ("/// As the brief has it.", "cites no item"),
        ("/// As in the amendments.", "cites no item"),
        ("/// (amendment 53)", "amendment 53"),
        ("/// Amendments 3, 4 and\n/// 60.", "amendment 60"),
        ("/// Amendments 51 to 53.", "amendment 53"),
        ("/// Amendments 51-53.", "amendment 53"),
        ("/// (precision 14)", "precision 14"),
        ("/// (precision P20)", "precision P20"),
        ("/// (gap 16)", "gap 16"),
        ("/// A rash (gaps).", "cites no item"),
        ("/// Decision 99.", "decision 99"),
        ("sources: &[R1, R125],", "R125"),
        ("/// After ux-notes.md, section 4.", "there is no ux-notes.md"),
        ("/// See [amendment 60](x.md#y), and [brief a.1](brief-of-it.md).", "amendment 60"),
        ("/// Level 2 (a.1).", "does not say of what"),
    ] {
        let found = faults("src/sample.rs", wrong, &tree);
        assert!(found.len() == 1 && found[0].contains(what), "{wrong}: {found:?}");
        let line = wrong.lines().count();
        let line = if what == "cites no item" { 1 } else { line };
        assert!(found[0].starts_with(&format!("src/sample.rs:{line}: ")), "{found:?}");
    }
    for right in [
        "/// Brief cramps that fully go. (Brief a.5, e, i.2; amendments 24 and 25; decision 0014, R60)",
        "/// A dip or gap in the cord, precision P9, amendments 17 to 23, gaps 1 and 2. Brief a.1, rule 3.",
    ] {
        assert_eq!(faults("src/sample.rs", right, &tree), Vec::<String>::new());
    }
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let tree = Tree::read();
    let sample = "# A head, with marks\n[1](#a-head-with-marks) [2](#b) `[code](none.md)`\n```\n[code](none.md)\n```\n\
                  [3](../README.md) [4](none.md) [5](clinical/references.md#r1) [6](clinical/references.md#r999) [7](decisions)";
    let found = dead_links("docs/sample.md", sample, &tree);
    assert_eq!(
        found,
        [
            "docs/sample.md:2: #b leads nowhere",
            "docs/sample.md:6: none.md leads nowhere",
            "docs/sample.md:6: clinical/references.md#r999 leads nowhere",
        ]
    );
}
