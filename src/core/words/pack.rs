//! The format of the language pack (the "file of words"): texts that no visit needs before its outcome (decision 10).
//!
//! The first line states what the file is and which texts it holds. Groups of texts follow, each found by its position.

/// After each text.
pub const ENTRY: char = '\u{1d}';
/// After the texts of a group.
pub const GROUP: char = '\u{1c}';
/// How a file begins; the identity of its texts ends the line. The number is the version of this format.
pub const HEAD: &str = "soleus-triage words 1 en ";

/// Why a file is not used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Invalid {
    /// The server sent something else, such as a page.
    NotWords,
    /// Not what was built: truncated, or changed on the way.
    Damaged,
    /// Well formed, but from another build than the page.
    OtherBuild,
}

impl Invalid {
    /// For the browser's log: what a webmaster can do.
    pub const fn message(self) -> &'static str {
        match self {
            Invalid::NotWords => "The file of words is something else: the server sent another page.",
            Invalid::Damaged => "The file of words is damaged: copy it again.",
            Invalid::OtherBuild => "The file of words is of another build: copy all files of one build.",
        }
    }
}

/// The texts, by group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pack {
    groups: Vec<&'static str>,
}

impl Pack {
    /// Reads a whole file, which stays in memory for good. `identity` is the one that its texts must have.
    pub fn parse(file: String, identity: u32) -> Result<Pack, Invalid> {
        let (stated, texts) = parts(&file)?;
        let found = identify(IDENTITY_OF_NOTHING, texts);
        if found.to_string() != stated {
            return Err(Invalid::Damaged);
        }
        if found != identity {
            return Err(Invalid::OtherBuild);
        }
        let (_, texts) = parts(file.leak())?;
        Ok(Pack { groups: texts.split_terminator(GROUP).collect() })
    }

    /// The text at this position of a group. Empty where there is none.
    pub fn text(&self, group: usize, position: usize) -> &'static str {
        self.groups.get(group).and_then(|texts| texts.split_terminator(ENTRY).nth(position)).unwrap_or("")
    }
}

/// A file of these texts.
pub fn file(identity: u32, texts: &str) -> String {
    format!("{HEAD}{identity}\n{texts}")
}

/// The identity stated by the first line, and the texts.
fn parts(file: &str) -> Result<(&str, &str), Invalid> {
    file.strip_prefix(HEAD).and_then(|rest| rest.split_once('\n')).ok_or(Invalid::NotWords)
}

/// Where [`identify`] starts.
pub const IDENTITY_OF_NOTHING: u32 = 0x811c_9dc5;

/// The identity of the texts so far plus one more: FNV-1a. One changed byte always changes it. It guards against
/// accidents, not against attackers, who would change the module itself.
pub const fn identify(so_far: u32, text: &str) -> u32 {
    let mut identity = so_far;
    let mut bytes = text.as_bytes();
    while let [byte, rest @ ..] = bytes {
        identity = identify_byte(identity, *byte);
        bytes = rest;
    }
    identity
}

/// The same with one of the separators between texts.
pub const fn identify_byte(so_far: u32, byte: u8) -> u32 {
    (so_far ^ byte as u32).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::expect_used)]

    use super::*;

    const TEXTS: &str = "one\u{1d}two\u{1f}zwei\u{1d}\u{1c}drei\u{1d}\u{1c}";
    const IDENTITY: u32 = identify(IDENTITY_OF_NOTHING, TEXTS);

    fn whole(texts: &str) -> String {
        file(identify(IDENTITY_OF_NOTHING, texts), texts)
    }

    #[test]
    fn a_text_is_found_by_its_place_and_nothing_else_is() {
        let pack = Pack::parse(whole(TEXTS), IDENTITY).expect("it is whole");
        let found = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)].map(|(group, at)| pack.text(group, at));
        assert_eq!(found, ["one", "two\u{1f}zwei", "", "drei", "", ""]);
    }

    #[test]
    fn a_file_with_one_byte_changed_or_cut_off_is_refused() {
        let whole = whole(TEXTS);
        for at in 0..whole.len() {
            assert!(Pack::parse(whole[..at].to_owned(), IDENTITY).is_err(), "cut off at {at}");
            let mut bytes = whole.as_bytes().to_vec();
            bytes[at] ^= 1;
            let changed = String::from_utf8(bytes).expect("ASCII stays ASCII");
            assert!(Pack::parse(changed, IDENTITY).is_err(), "changed at {at}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        let parse = |file: &str| Pack::parse(file.to_owned(), IDENTITY).err();
        assert_eq!(parse("<!doctype html>"), Some(Invalid::NotWords));
        assert_eq!(parse(""), Some(Invalid::NotWords));
        let whole = whole(TEXTS);
        assert_eq!(parse(&whole[..whole.len() - 1]), Some(Invalid::Damaged));
        assert_eq!(parse(&self::whole("one\u{1d}\u{1c}")), Some(Invalid::OtherBuild));
        assert_eq!(parse(&whole), None);
    }
}
