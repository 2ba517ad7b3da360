//! The patterns in plain words. They follow "fits the pattern of" and are never a diagnosis.

use super::message::keyed;
use crate::protocol::impression::Impression;

keyed! {
    Impressions = "impression", Impression;
    /// What the pattern is called.
    name;
    /// What the pattern is and what it fits.
    story: "story";
    /// What tells it apart. Nothing here asks for a test that could do harm.
    check: "check";
}
