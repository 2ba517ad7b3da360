//! The fingerprint of the protocol: what a clinician's signature covers.
//!
//! It is a hash over the source of the whole core, token by token, so that no field, threshold or step of the
//! reasoning can be left out by mistake. What cannot change an outcome is left out on purpose: comments, layout, unit
//! tests, and `protocol/review.rs`, which holds the fingerprint itself. The words of each language have one of their own. See decision 9.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use sha2::{Digest, Sha256};

/// The file that holds the fingerprint, and is not part of it.
pub const REVIEW: &str = "protocol/review.rs";

/// How much of the hash is kept: 64 bits, as four groups of four digits. Enough to rule out chance matches, and short
/// enough to read aloud.
const KEPT_BYTES: usize = 8;

/// The text of each source file, by its path below the folder.
pub type Sources = BTreeMap<String, String>;

/// The sources of the core, without the file that holds the fingerprint.
pub fn sources(core: &Path) -> io::Result<Sources> {
    let mut found = Sources::new();
    gather(core, "", &mut found)?;
    found.remove(REVIEW);
    Ok(found)
}

fn gather(folder: &Path, below: &str, found: &mut Sources) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{name}/"), found)?;
        } else if name.ends_with(".rs") {
            // Git may check files out with the machine's own line endings.
            found.insert(name, fs::read_to_string(entry.path())?.replace("\r\n", "\n"));
        }
    }
    Ok(())
}

/// The fingerprint, as in "1a2b 3c4d 5e6f 7081".
///
/// An error names the file that is not Rust.
pub fn fingerprint(sources: &Sources) -> Result<String, String> {
    let mut hash = Sha256::new();
    for (name, text) in sources {
        hash.update(canonical(name, text)?);
    }
    Ok(shortened(hash))
}

/// A hash as it is shown: its first bits, in groups of four digits.
pub fn shortened(hash: Sha256) -> String {
    let kept: Vec<u8> = hash.finalize().into_iter().take(KEPT_BYTES).collect();
    let groups: Vec<String> =
        kept.chunks(2).map(|pair| pair.iter().map(|b| format!("{b:02x}")).collect()).collect();
    groups.join(" ")
}

/// A file as it is hashed: its name, then one token per line.
pub fn canonical(name: &str, text: &str) -> Result<String, String> {
    let tokens: TokenStream = text.parse().map_err(|e| format!("{name}: {e}"))?;
    let mut lines = format!("file {name}\n");
    write(tokens, &mut lines);
    Ok(lines)
}

fn write(tokens: TokenStream, lines: &mut String) {
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                // The `!` of an inner attribute, as in `#![…]`.
                rest.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let attribute = rest.next().map(|group| group.to_string()).unwrap_or_default();
                let attribute: String = attribute.split_whitespace().collect();
                if attribute == "[cfg(test)]" && is_module(rest.peek()) {
                    skip_module(&mut rest);
                } else if !attribute.starts_with("[doc=") {
                    lines.push_str(&format!("#{attribute}\n"));
                }
            }
            // A trailing comma is layout.
            TokenTree::Punct(mark) if mark.as_char() == ',' && rest.peek().is_none() => {}
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                lines.push_str(&format!("{open}\n"));
                write(group.stream(), lines);
                lines.push_str(&format!("{close}\n"));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
                lines.push_str(&format!("{token}\n"));
            }
        }
    }
}

fn is_module(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Ident(word)) if word == "mod")
}

/// Skips the rest of a module, up to and including its body or its semicolon.
fn skip_module(rest: &mut impl Iterator<Item = TokenTree>) {
    for token in rest {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            TokenTree::Punct(mark) if mark.as_char() == ';' => return,
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
