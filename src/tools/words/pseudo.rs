//! Two languages that nobody speaks, made from English, to prove that the product carries languages: `en-XA` has accents
//! on every letter and is longer by two fifths; `ar-XB` is read from right to left.
//!
//! What is still English on a screen in either, or does not fit, was never given to a translator.

use super::fluent::{Form, Language, Piece};
use super::plural::Plurals;

/// The tags of the two.
pub const TAGS: [&str; 2] = ["en-XA", "ar-XB"];

/// English as one of the two languages. `None` for any other tag.
pub fn pseudo(english: &Language, tag: &str) -> Option<Language> {
    let letters: fn(&str) -> String = match tag {
        "en-XA" => accented,
        "ar-XB" => mirrored,
        _ => return None,
    };
    let categories = Plurals::of(tag).categories();
    let sentences = english.sentences.iter().map(|(name, pieces)| {
        (name.clone(), pieces.iter().map(|piece| said(piece, letters, &categories)).collect())
    });
    Some(Language { tag: tag.to_owned(), sentences: sentences.collect() })
}

fn said(piece: &Piece, letters: fn(&str) -> String, categories: &[&'static str]) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(text.split('\n').map(letters).collect::<Vec<_>>().join("\n")),
        Piece::Value(name) => Piece::Value(name.clone()),
        Piece::Plural(by, forms) => {
            let of = |form: &Form, key: &str| Form {
                key: key.to_owned(),
                is_default: key == "other",
                pieces: form.pieces.iter().map(|piece| said(piece, letters, categories)).collect(),
            };
            let default = forms.iter().find(|form| form.is_default);
            let exact = forms.iter().filter(|form| form.key.bytes().all(|byte| byte.is_ascii_digit()));
            let mut said: Vec<Form> = exact.map(|form| of(form, &form.key)).collect();
            let has_categories = forms.iter().any(|form| form.key == "one");
            for category in categories.iter().filter(|category| has_categories || **category == "other") {
                let own = forms.iter().find(|form| form.key == *category).or(default);
                said.extend(own.map(|form| of(form, category)));
            }
            Piece::Plural(by.clone(), said)
        }
    }
}

const LATIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنوابتثجحخدذرزسشصضطظعغفقكلمنو";

fn replaced(text: &str, alphabet: &str) -> String {
    let other =
        |letter: char| LATIN.chars().position(|one| one == letter).and_then(|at| alphabet.chars().nth(at));
    text.chars().map(|letter| other(letter).unwrap_or(letter)).collect()
}

/// As long again by two fifths, in words, as translations are.
fn accented(text: &str) -> String {
    if !text.contains(char::is_alphabetic) {
        return text.to_owned();
    }
    let mut more = (text.chars().count() * 2).div_ceil(5);
    let mut longer = replaced(text, ACCENTED);
    let end = longer.len() - longer.trim_end_matches([' ', '.', ',', ';', ':', '?', '”', ')']).len();
    let rest = longer.split_off(longer.len() - end);
    while more > 0 {
        let word = more.min(6);
        longer.push(' ');
        longer.extend(std::iter::repeat_n('ö', word));
        more -= word;
    }
    longer + &rest
}

fn mirrored(text: &str) -> String {
    replaced(text, ARABIC)
}
