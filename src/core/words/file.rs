//! The format of a file of words: what `src/tools/words` writes from the Fluent files and the page reads.
//!
//! The first line states what the file is, its part, how many sentences the build has, the language, its direction and
//! the fingerprint of its sentences. The second has the plural category of each number from 0 to 199. Sentences follow in the order of their positions.

/// After each sentence.
pub const ENTRY: char = '\u{1d}';
/// Before the number of positions to pass over: their sentences are in another part, or in none.
pub const SKIP: char = '\u{1c}';
/// Ends the file.
pub const END: &str = "\u{1c}end";
/// How the first line begins. The number is the version of this format.
pub const HEAD: &str = "soleus-triage words 2";

/// Which sentences a file has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Those of the interview and of the urgent outcomes.
    First,
    /// Those of an outcome's later parts, and of the questions that these lead to.
    Rest,
    /// Those of the companion.
    Companion,
}

impl Part {
    /// Every one.
    pub const ALL: [Part; 3] = [Part::First, Part::Rest, Part::Companion];

    /// Its name, in the first line and in the name of the file.
    pub const fn code(self) -> &'static str {
        match self {
            Part::First => "first",
            Part::Rest => "rest",
            Part::Companion => "companion",
        }
    }
}

/// Why a file is not used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Invalid {
    /// The server sent something else, such as a page.
    NotWords,
    /// Truncated, or changed on the way.
    Damaged,
    /// Well formed, but from another build than the page.
    OtherBuild,
    /// Two parts are of different languages.
    OtherLanguage,
}

impl Invalid {
    /// For the browser's log: what a webmaster can do.
    pub const fn message(self) -> &'static str {
        match self {
            Invalid::NotWords => "The file of words is something else: the server sent another page.",
            Invalid::Damaged => "The file of words is damaged: copy it again.",
            Invalid::OtherBuild => "The file of words is of another build: copy all files of one build.",
            Invalid::OtherLanguage => "The files of words are of different languages: copy them again.",
        }
    }
}

/// A file whose first two lines have been read.
pub struct File {
    /// The language tag.
    pub language: &'static str,
    /// The fingerprint of its sentences: what a signature covers.
    pub fingerprint: &'static str,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
    /// The letters of the plural categories, by number.
    pub plurals: &'static [u8],
    entries: &'static str,
}

/// The language of a file, by its first line.
pub fn language_of(text: &str) -> Option<&str> {
    text.strip_prefix(HEAD)?.lines().next()?.split(' ').nth(3)
}

/// Reads the first two lines.
pub fn parse(text: String, part: Part) -> Result<File, Invalid> {
    let stated = text.strip_prefix(HEAD).ok_or(Invalid::NotWords)?;
    let first_line = stated.lines().next().unwrap_or("");
    let mut fields = first_line.split(' ').skip(1);
    let (is_part, slots) = (fields.next() == Some(part.code()), fields.next());
    if !is_part || slots.and_then(|slots| slots.parse().ok()) != Some(super::SLOTS) {
        return Err(Invalid::OtherBuild);
    }
    if !text.ends_with(END) {
        return Err(Invalid::Damaged);
    }
    let text: &'static str = text.leak();
    lines(text).ok_or(Invalid::Damaged)
}

fn lines(text: &'static str) -> Option<File> {
    let mut lines = text.splitn(3, '\n');
    let mut stated = lines.next()?.splitn(8, ' ').skip(5);
    let (language, direction, fingerprint) = (stated.next()?, stated.next()?, stated.next()?);
    let plurals = lines.next()?.as_bytes();
    let entries = lines.next()?.strip_suffix(END)?;
    Some(File { language, fingerprint, is_rtl: direction == "rtl", plurals, entries })
}

impl File {
    /// Puts each sentence at its position.
    pub fn fill(&self, texts: &mut [&'static str]) -> Result<(), Invalid> {
        let mut at = 0;
        for entry in self.entries.split_terminator(ENTRY) {
            match entry.strip_prefix(SKIP) {
                Some(count) => at += count.parse::<usize>().map_err(|_| Invalid::Damaged)?,
                None => {
                    *texts.get_mut(at).ok_or(Invalid::Damaged)? = entry;
                    at += 1;
                }
            }
        }
        if at == texts.len() { Ok(()) } else { Err(Invalid::Damaged) }
    }
}
