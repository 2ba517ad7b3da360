//! Reads Fluent files (projectfluent.org) into sentences. Of its syntax, texts, placeholders and plural forms are used.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::Faults;

/// A part of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// A placeholder, by its name.
    Value(String),
    /// Forms by a number, which a placeholder names.
    Plural(String, Vec<Form>),
}

/// A form of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// A plural category (CLDR) or a number.
    pub key: String,
    /// Whether it is used where no other fits.
    pub is_default: bool,
    /// Its text.
    pub pieces: Vec<Piece>,
}

/// The name of a message, and of its attribute if it is one.
pub type Name = (String, Option<String>);

/// The sentences of a language, by name.
#[derive(Clone, Debug)]
pub struct Language {
    /// The language tag.
    pub tag: String,
    /// The sentences.
    pub sentences: BTreeMap<Name, Vec<Piece>>,
}

/// Reads the files of a language, each with its name.
pub fn read(tag: &str, files: &[(&str, &str)]) -> Result<Language, Faults> {
    let mut language = Language { tag: tag.to_owned(), sentences: BTreeMap::new() };
    let mut faults = Faults::new();
    for (file, text) in files {
        let resource = match parser::parse(*text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        put(&mut language, &mut faults, file, (id.to_owned(), None), value);
                    }
                    for attribute in &message.attributes {
                        let name = (id.to_owned(), Some(attribute.id.name.to_owned()));
                        put(&mut language, &mut faults, file, name, &attribute.value);
                    }
                }
                Entry::Term(term) => faults.push(format!("{file}: -{}: terms are not used", term.id.name)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                // The parser has reported it.
                Entry::Junk { .. } => {}
            }
        }
    }
    if faults.is_empty() { Ok(language) } else { Err(faults) }
}

fn put(language: &mut Language, faults: &mut Faults, file: &str, name: Name, pattern: &Pattern<&str>) {
    let shown = shown(&name);
    match pieces(pattern) {
        Ok(pieces) => {
            if language.sentences.insert(name, pieces).is_some() {
                faults.push(format!("{file}: {shown}: there are two"));
            }
        }
        Err(what) => faults.push(format!("{file}: {shown}: {what}")),
    }
}

/// A name as it is written in a file.
pub fn shown((message, attribute): &Name) -> String {
    attribute.as_ref().map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"))
}

fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => placeholder(inline)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let Piece::Value(by) = placeholder(selector)? else {
                    return Err("forms are chosen by a number".to_owned());
                };
                let form = |variant: &fluent_syntax::ast::Variant<&str>| {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    let pieces = self::pieces(&variant.value)?;
                    Ok(Form { key: key.to_owned(), is_default: variant.default, pieces })
                };
                Piece::Plural(by, variants.iter().map(form).collect::<Result<_, String>>()?)
            }
        };
        // The parser ends a text at each line.
        match (pieces.last_mut(), &piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(text),
            _ => pieces.push(piece),
        }
    }
    Ok(pieces)
}

fn placeholder(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(Piece::Value(id.name.to_owned())),
        InlineExpression::StringLiteral { value } => {
            Ok(Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).to_owned())),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => {
            Err("only texts, placeholders and plural forms are used".to_owned())
        }
    }
}
