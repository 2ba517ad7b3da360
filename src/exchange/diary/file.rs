//! The file that a runner can save, read, and open on another device.

use std::fmt;

use serde_json::Value;
use triage_core::protocol::CivilDate;

use super::fields::BadValue;
use super::read::{Days, diary};
use super::{Diary, FORMAT};

/// Bytes of a file at most.
pub const BYTES: usize = 2 << 20;
/// How deep lists and groups may be inside each other.
const DEPTH: usize = 8;
/// No entry is older.
const FIRST_DAY: CivilDate = CivilDate { year: 2020, month: 1, day: 1 };

/// Why a file was not used. Nothing was changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is not a diary.
    NotOurs,
    /// It has more than 2 MiB.
    TooBig,
    /// It is cut off or damaged.
    Broken {
        /// The number of the entry near which it is, from 1. 0: before the first one.
        near_entry: usize,
    },
    /// A later version wrote it.
    Newer,
    /// A value cannot be used.
    BadValue(BadValue),
}

/// For the programs that read through serde. What a runner reads is made from the data.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl From<BadValue> for Refusal {
    fn from(bad: BadValue) -> Refusal {
        Refusal::BadValue(bad)
    }
}

impl From<Box<BadValue>> for Refusal {
    fn from(bad: Box<BadValue>) -> Refusal {
        Refusal::BadValue(*bad)
    }
}

impl Diary {
    /// The text of a file. `about` says in plain words what it is.
    pub fn to_file(&self, about: &str) -> String {
        let file = Diary { about: Some(about.to_owned()), epoch: None, ..self.clone() };
        // An object whose names are texts can always be written.
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }

    /// The diary in a file. All of it is read before any of it is used.
    ///
    /// # Errors
    /// [`Refusal`] if it is not a diary as [`Diary::to_file`] writes it, with days from 2020 to tomorrow.
    pub fn from_file(bytes: &[u8], today: CivilDate) -> Result<Diary, Refusal> {
        if bytes.len() > BYTES {
            return Err(Refusal::TooBig);
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let broken = |upto: usize| {
            let before = bytes.get(..upto).unwrap_or(bytes);
            match is_ours(bytes) {
                true => Refusal::Broken { near_entry: scan(before).entries },
                false => Refusal::NotOurs,
            }
        };
        let text = str::from_utf8(bytes).map_err(|error| broken(error.valid_up_to()))?;
        if let Some(too_deep) = scan(bytes).too_deep {
            return Err(broken(too_deep));
        }
        let value: Value =
            serde_json::from_str(text).map_err(|error| broken(offset(text, error.line(), error.column())))?;
        let diary = diary(value, Days { from: FIRST_DAY, to: Some(today.day_after()) })?;
        Ok(Diary { epoch: None, ..diary })
    }
}

/// Whether bytes that are not JSON were a diary once.
fn is_ours(bytes: &[u8]) -> bool {
    let mark = format!("\"{FORMAT}\"");
    bytes.windows(mark.len()).any(|window| window == mark.as_bytes())
}

/// What brackets tell.
struct Scan {
    /// How many entries have begun.
    entries: usize,
    /// Where it is deeper than allowed.
    too_deep: Option<usize>,
}

/// Counts brackets outside of texts. An entry is a group in a list of the outermost group.
fn scan(bytes: &[u8]) -> Scan {
    let (mut is_text, mut is_escaped) = (false, false);
    // The brackets that are open, a bit each: 1 is a group, 0 a list.
    let (mut open, mut depth): (u32, usize) = (0, 0);
    let mut entries = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => {
                entries += usize::from(*byte == b'{' && depth == 2 && open == 0b10);
                (open, depth) = (open << 1 | u32::from(*byte == b'{'), depth + 1);
                if depth > DEPTH {
                    return Scan { entries, too_deep: Some(at) };
                }
            }
            b'}' | b']' => (open, depth) = (open >> 1, depth.saturating_sub(1)),
            _ => {}
        }
    }
    Scan { entries, too_deep: None }
}

/// The place of a line and a column, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>() + column
}
