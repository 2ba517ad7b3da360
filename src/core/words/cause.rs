//! What may have added to the pain, what to change, and how sure that is.

use super::message::keyed;
use crate::protocol::cause::Cause;

keyed! {
    Causes = "cause", Cause;
    /// What the cause is called. Follows "things that may have added to this".
    name;
    /// What to do about it, action first.
    change: "change";
    /// How sure it is. Where the source article differs, the evidence prevails (brief k).
    evidence: "evidence";
}
