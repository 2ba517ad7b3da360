//! Citations by a word and a number, as of a decision: each form is read, and each leads to its anchor or file.

use super::{BASIS, ENDINGS, Tree, ending, text};

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
