//! The companion's diary as it is stored: what was written comes back, two copies lose nothing, and what cannot be used
//! is refused by name (decision 22).

mod calendar;
mod cast;
mod damage;
mod days;
mod merging;
mod refusals;
mod round_trip;
mod settings;
mod slots;
mod table;
mod tabs;
mod versions;

use triage_core::protocol::CivilDate;
use triage_exchange::diary::{Diary, Refusal};

/// The day on which these tests open a file.
const TODAY: CivilDate = CivilDate { year: 2027, month: 6, day: 30 };

/// The diary in a text, as if it were a file.
fn opened(text: &str) -> Result<Diary, Refusal> {
    Diary::from_file(text.as_bytes(), TODAY)
}

/// A diary with entries spelled out here, as a file.
fn file_of(entries: &str) -> String {
    format!(r#"{{"about":"A diary.","format":"soleus-diary","schema":1,"entries":[{entries}]}}"#)
}
