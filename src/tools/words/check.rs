//! Compares the sentences of a language with what the code asks for, and encodes them.

use std::collections::{BTreeMap, BTreeSet};

use triage_core::protocol::source::{self, Source};
use triage_core::words::message::Spec;
use triage_core::words::pattern::{FORM_END, PLURAL, PLURAL_END, VALUE};
use triage_core::words::specs;

use super::Faults;
use super::fluent::{Form, Language, Name, Piece, shown};
use super::plural::{Plurals, letter};

/// The text of each position. Empty where an optional sentence is not there.
///
/// # Errors
/// Every sentence that is missing, that nothing uses, or that has other placeholders or plural forms than it must.
pub fn compiled(language: &Language) -> Result<Vec<String>, Faults> {
    let plurals = Plurals::of(&language.tag);
    let mut unused: BTreeMap<&Name, &Vec<Piece>> = language.sentences.iter().collect();
    let mut faults = Faults::new();
    let mut texts = Vec::new();
    for spec in specs() {
        let name = (spec.message.clone(), spec.attribute.map(str::to_owned));
        if let Some(citation) = citation(&spec) {
            texts.push(citation.to_owned());
            continue;
        }
        let text = match unused.remove(&name) {
            Some(pieces) => check(pieces, &spec, &plurals).unwrap_or_else(|what| {
                faults.push(format!("{}: {what}", shown(&name)));
                String::new()
            }),
            None => {
                if !spec.is_optional {
                    faults.push(format!("{}: missing", shown(&name)));
                }
                String::new()
            }
        };
        texts.push(text);
    }
    faults.extend(unused.keys().map(|name| format!("{}: nothing uses it", shown(name))));
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

/// The text of a citation, which the protocol has.
fn citation(spec: &Spec) -> Option<&'static str> {
    let is_this =
        |source: &Source| spec.group == "source" && spec.message == format!("source-{}", source.id.number());
    source::all().find(is_this).map(|source| source::short(source.id))
}

fn check(pieces: &[Piece], spec: &Spec, plurals: &Plurals) -> Result<String, String> {
    let mut found = BTreeSet::new();
    let text = encoded(pieces, spec, plurals, &mut found)?;
    match spec.placeholders.iter().find(|name| !found.contains(**name)) {
        Some(lost) => Err(format!("the placeholder ${lost} is missing")),
        None if text.trim().is_empty() => Err("empty".to_owned()),
        None => Ok(text),
    }
}

fn encoded(
    pieces: &[Piece],
    spec: &Spec,
    plurals: &Plurals,
    found: &mut BTreeSet<&'static str>,
) -> Result<String, String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(plain) if plain.chars().any(|letter| letter.is_control() && letter != '\n') => {
                return Err("a control character".to_owned());
            }
            Piece::Text(plain) => text.push_str(plain),
            Piece::Value(name) => {
                text.push(VALUE);
                text.push(position(name, spec, found)?);
            }
            Piece::Plural(by, forms) => {
                text.push(PLURAL);
                text.push(position(by, spec, found)?);
                are_complete(forms, plurals)?;
                for form in forms {
                    text.push(key(form)?);
                    text.push_str(&encoded(&form.pieces, spec, plurals, found)?);
                    text.push(FORM_END);
                }
                text.push(PLURAL_END);
            }
        }
    }
    Ok(text)
}

fn position(name: &str, spec: &Spec, found: &mut BTreeSet<&'static str>) -> Result<char, String> {
    let at = spec.placeholders.iter().position(|one| *one == name);
    let known =
        at.and_then(|at| Some((spec.placeholders.get(at)?, char::from_digit(u32::try_from(at).ok()?, 10)?)));
    let (known, digit) = known.ok_or_else(|| format!("there is no placeholder ${name}"))?;
    found.insert(known);
    Ok(digit)
}

/// A category that the language does not have is never used; one that it has must not be forgotten.
fn are_complete(forms: &[Form], plurals: &Plurals) -> Result<(), String> {
    let wanted = plurals.categories();
    let named: Vec<&str> =
        forms.iter().map(|form| form.key.as_str()).filter(|key| letter(key).is_some()).collect();
    if let Some(strange) = named.iter().find(|key| !wanted.contains(key)) {
        return Err(format!("the language has no plural form “{strange}”"));
    }
    let has_categories = named.iter().any(|key| *key != "other");
    match wanted.iter().find(|key| has_categories && !named.contains(key)) {
        Some(lost) => Err(format!("the plural form “{lost}” is missing")),
        None if forms.iter().any(|form| form.is_default && form.key == "other") => Ok(()),
        None => Err("the default form must be “other”".to_owned()),
    }
}

fn key(form: &Form) -> Result<char, String> {
    let digit = form.key.parse::<u32>().ok().and_then(|number| char::from_digit(number, 10));
    letter(&form.key)
        .or(digit)
        .ok_or_else(|| format!("no plural form and no number below 10: “{}”", form.key))
}
