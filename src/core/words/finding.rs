//! The findings in plain words: what may be behind the answers, why it sets the level, and what to tell a clinician.
//!
//! Never a diagnosis: "possible", "can be a sign of", "may". At the urgent levels a sentence has at most 15 words.

use super::message::keyed;
use crate::protocol::red_flag::Finding;

keyed! {
    Findings = "finding", Finding;
    /// What the finding is called.
    name;
    /// What signs like these can mean, and why that sets the level.
    reason: "reason";
    /// What to say to the clinician, in one line.
    tell: "tell";
}
