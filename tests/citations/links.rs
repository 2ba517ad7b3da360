//! Links of a document: each leads to a file, and to an anchor or a heading in it.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::{Tree, anchors, ending, text};

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
pub(super) fn targets(text: &str) -> BTreeSet<String> {
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
