//! The words of each language have a fingerprint of their own, which a signature covers (docs/SIGN-OFF.md).

use std::path::Path;

use triage_tools::words::{
    Piece, compiled, english, english_source, fingerprint as words_fingerprint, source,
};

/// The folders of `words/`.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words")).unwrap();
    let mut tags: Vec<_> = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort();
    tags
}

/// The languages that are shipped, each with the fingerprint of its words, as the document lists them.
#[test]
fn each_language_has_a_row_with_the_fingerprint_of_its_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/SIGN-OFF.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let rows: Vec<String> = languages()
        .iter()
        .map(|tag| {
            let texts =
                compiled(&source(tag).unwrap()).unwrap_or_else(|faults| panic!("words/{tag}: {faults:?}"));
            format!("| {tag} | {} |", words_fingerprint(&texts))
        })
        .collect();
    const HEAD: &str = "| Language | Words |\n|---|---|\n";
    let (before, table) = document.split_once(HEAD).expect("a table of the languages");
    let (stale, after) = table.split_once("\n\n").unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        return std::fs::write(&path, format!("{before}{HEAD}{}\n\n{after}", rows.join("\n"))).unwrap();
    }
    assert_eq!(stale, rows.join("\n"), "UPDATE_DOCS=1 cargo test --test native words::fingerprint::");
}

#[test]
fn a_changed_sentence_changes_the_fingerprint_of_the_words_and_not_that_of_the_rules() {
    let mut language = english_source().unwrap();
    let before = words_fingerprint(&compiled(&language).unwrap());
    assert_eq!(before, english().fingerprint());
    let title = ("outcome-title-emergency".to_owned(), None);
    language.sentences.insert(title, vec![Piece::Text("Get help now".to_owned())]);
    assert_ne!(words_fingerprint(&compiled(&language).unwrap()), before);
}
