//! From Fluent files to the page: what is wrong in a language is named, and a file that is not of this build is not used.

use std::collections::BTreeSet;
use std::path::Path;

use intl_pluralrules::{PluralRuleType, PluralRules};
use triage_core::words::file::ENTRY;
use triage_core::words::message::Spec;
use triage_core::words::{Invalid, Locale, Numerals, Part, Words, screen, specs};
use triage_tools::words::{
    Language, PSEUDO, Piece, Plurals, compiled, english_source, file, folder as words_in, pseudo, read,
};

fn locale() -> Locale {
    Locale { numerals: Numerals::LATIN, region: |_, _| None, compare: |_, one, other| one.cmp(other) }
}

fn english() -> Language {
    english_source().unwrap()
}

/// English with one sentence written in another way.
fn with(name: &str, text: &str) -> Result<Vec<String>, Vec<String>> {
    let mut language = english();
    let changed = read("en", &[("changed.ftl", &format!("{name} = {text}\n"))])?;
    language.sentences.extend(changed.sentences);
    compiled(&language)
}

#[track_caller]
fn is_refused(name: &str, text: &str, because: &str) {
    let faults = with(name, text).unwrap_err();
    assert!(faults.iter().any(|fault| fault.contains(name) && fault.contains(because)), "{faults:?}");
}

#[test]
fn a_missing_sentence_and_one_that_nothing_uses_are_named() {
    let mut language = english();
    let brand = language.sentences.remove(&("screen-brand".to_owned(), None)).unwrap();
    let tell = ("finding-caudaequina".to_owned(), Some("tell".to_owned()));
    language.sentences.insert(tell, brand);
    let faults = compiled(&language).unwrap_err();
    assert_eq!(faults, ["screen-brand: missing", "finding-caudaequina.tell: nothing uses it"]);
}

#[test]
fn other_placeholders_are_refused() {
    is_refused("screen-not-finished", "Your check is not finished.", "$ago is missing");
    is_refused("screen-not-finished", "{ $ago } { $level }", "no placeholder $level");
    is_refused("screen-brand", "{ $ago }", "no placeholder $ago");
}

#[test]
fn other_plural_forms_are_refused() {
    let forms = |forms: &str| {
        format!("{{ $days ->\n    {forms}\n   *[other] {{ $days }}\n}}\n").replace('\n', "\n    ")
    };
    assert!(with("screen-days-ago", &forms("[one] { $days } day")).is_ok());
    is_refused("screen-days-ago", &forms("[few] { $days } days"), "no plural form “few”");
    is_refused("screen-days-ago", &forms("[many] { $days } days"), "no plural form “many”");
    let mut arabic = english();
    arabic.tag = "ar".to_owned();
    let faults = compiled(&arabic).unwrap_err();
    assert!(faults.iter().any(|fault| fault.starts_with("screen-days-ago: the plural form “")), "{faults:?}");
    is_refused(
        "screen-days-ago",
        "{ $days ->\n        [one] { $days }\n       *[two] { $days }\n    }",
        "“two”",
    );
}

#[test]
fn what_fluent_cannot_read_is_named_with_its_file() {
    for (text, fault) in [
        ("a = b\na = c\n", "a: there are two"),
        ("a = { b }\n", "only texts, placeholders and plural forms"),
        ("-a = b\n", "terms are not used"),
        ("a { b\n", "bad.ftl: "),
        ("a = { $b\n", "bad.ftl: "),
    ] {
        let faults = read("en", &[("bad.ftl", text)]).unwrap_err();
        assert!(
            faults.iter().any(|line| line.starts_with("bad.ftl") && line.contains(fault)),
            "{text}: {faults:?}"
        );
    }
}

#[test]
fn a_control_character_and_an_empty_text_are_refused() {
    is_refused("screen-brand", "Calf\u{2}check", "control character");
    is_refused("screen-brand", "{ \"\" }", "empty");
}

/// The page has a table of 200 numbers: what is larger repeats from 100 in every language of CLDR, but for the millions
/// that some count apart. No number here comes near them.
#[test]
fn the_table_of_plural_forms_is_that_of_cldr() {
    let languages = PluralRules::get_locales(PluralRuleType::CARDINAL);
    assert!(languages.len() > 150, "{}", languages.len());
    for language in languages {
        let plurals = Plurals::of(&language.to_string());
        for number in 200..30_000_u32 {
            let repeated = plurals.category(100 + number % 100);
            let is_whole_thousand = number % 1000 == 0;
            assert!(plurals.category(number) == repeated || is_whole_thousand, "{language} {number}");
        }
    }
}

#[test]
fn every_sentence_of_a_language_is_in_one_of_its_files_once() {
    let language = english();
    let texts = compiled(&language).unwrap();
    let files = Part::ALL.map(|part| file(&language, part).unwrap());
    let count = |file: &String| file.matches(ENTRY).count() - file.matches('\u{1c}').count() + 1;
    let around =
        language.sentences.keys().filter(|(name, _)| name.starts_with("app-") || name.starts_with("embed-"));
    let shipped = texts.iter().filter(|text| !text.is_empty()).count() - around.count();
    assert_eq!(files.iter().map(count).sum::<usize>(), shipped);
    let [first, rest, companion] = files;
    let words = Words::read(first, locale()).unwrap();
    assert!(!words.has_rest() && words.language() == "en");
    let whole = words.with_rest(rest).unwrap();
    assert!(whole.has_rest() && whole != words);
    // In any order: the companion can be opened before the rest is here.
    let first = file(&language, Part::First).unwrap();
    let early = Words::read(first, locale()).unwrap().with(Part::Companion, companion).unwrap();
    assert!(!early.has_rest());
    assert_eq!(triage_core::words::companion::see_today(early), "See today");
    assert_eq!(screen::minutes_ago(whole, 1), "1 minute ago");
    assert_eq!(screen::minutes_ago(whole, 25), "25 minutes ago");
    assert_eq!(screen::why_chain(whole, 1), "The rule, your answers, and its source");
}

#[test]
fn a_file_of_words_is_whole_and_of_this_build_or_not_used() {
    let [first, rest] = [Part::First, Part::Rest].map(|part| file(&english(), part).unwrap());
    let fault = |file: &str| Words::read(file.to_owned(), locale()).err();
    assert_eq!(fault("<!doctype html><title>Wi-Fi</title>"), Some(Invalid::NotWords));
    assert_eq!(fault(""), Some(Invalid::NotWords));
    assert_eq!(fault(&first[..first.len() / 2]), Some(Invalid::Damaged));
    assert_eq!(fault(&rest), Some(Invalid::OtherBuild));
    let slots = first.split(' ').nth(4).unwrap().to_owned();
    assert_eq!(fault(&first.replacen(&slots, "12", 1)), Some(Invalid::OtherBuild));
    assert_eq!(fault(&first.replacen(ENTRY, "", 1)), Some(Invalid::Damaged));
    let words = Words::read(first, locale()).unwrap();
    let other = rest.replacen(" en ltr", " de ltr", 1);
    assert_eq!(words.with_rest(other).err(), Some(Invalid::OtherLanguage));
    assert!(words.with_rest(rest).is_ok());
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let first = file(&english(), Part::First).unwrap();
    let numerals =
        Numerals { digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'], decimal: '٫' };
    let words = Words::read(first, Locale { numerals, ..locale() }).unwrap();
    assert_eq!(words.number(120), "١٢٠");
    assert_eq!(words.tenths(12), "١٫٢");
    assert_eq!(screen::minutes_ago(words, 25), "٢٥ minutes ago");
}

/// A text of a sentence is what a translator sees: no sentence is made of a piece of another.
#[test]
fn no_sentence_begins_or_ends_with_a_space() {
    for (name, pieces) in english().sentences {
        let edges = [pieces.first(), pieces.last()];
        let has_space = |piece: &&Piece| matches!(piece, Piece::Text(text) if text.trim() != text.as_str() && pieces.len() == 1);
        assert!(edges.iter().flatten().all(|piece| !has_space(piece)), "{name:?}");
    }
}

/// Every sentence of the languages that nobody speaks is valid, and none is left as it was.
#[test]
fn the_languages_that_nobody_speaks_are_whole() {
    let plain = |pieces: &[Piece]| {
        pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(|letter: char| letter.is_ascii_alphabetic())))
    };
    for tag in PSEUDO {
        let language = pseudo(&english(), tag).unwrap();
        let texts = compiled(&language).unwrap();
        assert_eq!(language.sentences.len(), english().sentences.len());
        for (name, pieces) in &language.sentences {
            assert!(!plain(pieces), "{tag}: {name:?}");
        }
        let length = |texts: &[String]| texts.iter().map(|text| text.chars().count()).sum::<usize>();
        let longer = length(&texts) * 100 / length(&compiled(&english()).unwrap());
        assert!(if tag == "en-XA" { longer >= 140 } else { longer >= 100 }, "{tag}: {longer} %");
    }
    assert!(pseudo(&english(), "de").is_none());
}

/// Another folder with the same files is another language, and a folder that is not there is named.
#[test]
fn a_folder_is_a_language() {
    let folder = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words").join(name);
    let dutch = words_in("nl", &folder("en")).unwrap();
    assert_eq!(compiled(&dutch).unwrap(), compiled(&english()).unwrap());
    assert!(file(&dutch, Part::First).unwrap().lines().next().unwrap().contains(" nl ltr "));
    assert!(words_in("zz", &folder("zz")).unwrap_err().iter().all(|fault| fault.contains("words/zz")));
}

/// Every sentence of a list is asked for somewhere. A file that agrees with a list of dead names would pass otherwise.
#[test]
fn every_listed_sentence_is_called() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sources = Vec::new();
    let mut folders = vec![src];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    // As in a list. A call passes the words on.
    let is_declaration =
        |line: &str| line.starts_with("    ") && line.ends_with(';') && !line.contains("words");
    let used: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter(|line| !is_comment(line))
        .filter(|line| !is_declaration(line))
        .flat_map(|line| line.split(|letter| !is_name(letter)))
        .collect();
    let is_called = |spec: &&Spec| {
        let own =
            spec.message.strip_prefix(spec.group).and_then(|name| name.strip_prefix('-')).unwrap_or_default();
        used.contains(own.replace('-', "_").as_str())
    };
    let listed = [
        "screen",
        "asking",
        "outcome",
        "view",
        "numbers",
        "treatments",
        "exercise-dose",
        "plan",
        "app",
        "embed",
    ];
    let specs = specs();
    let dead: Vec<_> =
        specs.iter().filter(|spec| listed.contains(&spec.group)).filter(|spec| !is_called(spec)).collect();
    assert!(dead.is_empty(), "{:?}", dead.iter().map(|spec| &spec.message).collect::<Vec<_>>());
}
