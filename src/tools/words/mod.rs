//! The words of a language: read from Fluent files, compared with what the code asks for, and written for the page.

mod check;
mod countries;
mod fluent;
mod plural;
mod pseudo;
mod write;

use std::path::Path;
use std::sync::OnceLock;

use triage_core::words::{Locale, Numerals, Part, Words};

pub use check::compiled;
pub use fluent::{Form, Language, Piece, read};
pub use plural::Plurals;
pub use pseudo::{TAGS as PSEUDO, pseudo};
pub use write::{file, fingerprint};

/// The Fluent files of English.
const ENGLISH: &[(&str, &str)] = &[
    ("app.ftl", include_str!("../../../words/en/app.ftl")),
    ("companion.ftl", include_str!("../../../words/en/companion.ftl")),
    ("cause.ftl", include_str!("../../../words/en/cause.ftl")),
    ("country.ftl", include_str!("../../../words/en/country.ftl")),
    ("diary.ftl", include_str!("../../../words/en/diary.ftl")),
    ("embed.ftl", include_str!("../../../words/en/embed.ftl")),
    ("exercise.ftl", include_str!("../../../words/en/exercise.ftl")),
    ("finding.ftl", include_str!("../../../words/en/finding.ftl")),
    ("handover.ftl", include_str!("../../../words/en/handover.ftl")),
    ("impression.ftl", include_str!("../../../words/en/impression.ftl")),
    ("outcome.ftl", include_str!("../../../words/en/outcome.ftl")),
    ("plan.ftl", include_str!("../../../words/en/plan.ftl")),
    ("progress.ftl", include_str!("../../../words/en/progress.ftl")),
    ("question.ftl", include_str!("../../../words/en/question.ftl")),
    ("screen.ftl", include_str!("../../../words/en/screen.ftl")),
    ("today.ftl", include_str!("../../../words/en/today.ftl")),
    ("player.ftl", include_str!("../../../words/en/player.ftl")),
    ("raises.ftl", include_str!("../../../words/en/raises.ftl")),
    ("paper.ftl", include_str!("../../../words/en/paper.ftl")),
    ("settings.ftl", include_str!("../../../words/en/settings.ftl")),
    ("summary.ftl", include_str!("../../../words/en/summary.ftl")),
    ("treatment.ftl", include_str!("../../../words/en/treatment.ftl")),
    ("view.ftl", include_str!("../../../words/en/view.ftl")),
    ("week.ftl", include_str!("../../../words/en/week.ftl")),
];

/// What is wrong with the files of a language: one line each, with the name of the sentence.
pub type Faults = Vec<String>;

/// English, as its files have it.
pub fn english_source() -> Result<Language, Faults> {
    fluent::read("en", ENGLISH)
}

/// The words of a language, as the page has them once it has read both files, and those that only the pages around the
/// widget have.
pub fn words(language: &Language) -> Result<Words, Faults> {
    let texts = compiled(language)?;
    let locale = Locale {
        numerals: Numerals::LATIN,
        region: countries::name,
        compare: |_, one, other| one.cmp(other),
    };
    let all = |part| write::whole(language, &texts, part);
    let read = Words::read(all(Part::First), locale)
        .and_then(|words| words.with_rest(all(Part::Rest)))
        .and_then(|words| words.with(Part::Companion, all(Part::Companion)));
    read.map_err(|invalid| vec![invalid.message().to_owned()])
}

/// English. Without it there is nothing to build, so a fault ends the program and is named.
pub fn english() -> Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    *ENGLISH.get_or_init(|| match english_source().and_then(|language| words(&language)) {
        Ok(words) => words,
        Err(faults) => end("en", &faults),
    })
}

/// A language by its tag: English, one of [`PSEUDO`], or the one in the folder of this name beside that of English.
pub fn source(tag: &str) -> Result<Language, Faults> {
    match tag {
        "en" => english_source(),
        _ if PSEUDO.contains(&tag) => {
            let english = english_source()?;
            pseudo(&english, tag).ok_or_else(|| vec![format!("{tag} is not made from English")])
        }
        _ => folder(tag, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words").join(tag)),
    }
}

/// The language in a folder of Fluent files.
pub fn folder(tag: &str, path: &Path) -> Result<Language, Faults> {
    let unread = |error: std::io::Error| vec![format!("{}: {error}", path.display())];
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(unread)? {
        let file = entry.map_err(unread)?.path();
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, std::fs::read_to_string(&file).map_err(unread)?));
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    read(tag, &files)
}

/// A file of a language for the page. What is wrong ends the program, as in [`english`].
pub fn file_of(tag: &str, part: Part) -> String {
    match source(tag).and_then(|language| file(&language, part)) {
        Ok(file) => file,
        Err(faults) => end(tag, &faults),
    }
}

fn end(tag: &str, faults: &Faults) -> ! {
    eprintln!("words/{tag}:\n  {}", faults.join("\n  "));
    std::process::exit(1);
}
