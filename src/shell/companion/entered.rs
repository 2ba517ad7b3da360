//! An entry before it is in the diary.

use triage_core::companion::entry::{EntryId, Kind};
use triage_exchange::diary::Said;

use crate::shell::clock;

/// What the runner entered, as it is stored. `None`: nothing that a runner enters.
pub fn said(kind: &Kind) -> Option<Said> {
    Some(match kind {
        Kind::CheckIn(check_in) => Said::CheckIn(*check_in),
        Kind::Run(run) => Said::Run(*run),
        Kind::Work(work) => Said::Work(*work),
        Kind::Test(ability) => Said::Test(*ability),
        Kind::Week(trend) => Said::Week(*trend),
        Kind::Seen(seen) => Said::Seen(*seen),
        Kind::Pause(why) => Said::Pause(*why),
        Kind::Finish(why) => Said::Finish(*why),
        Kind::Removed => Said::Removed,
        // These have an answer sheet or a text, which the core does not hold.
        Kind::Start(_) | Kind::Check(_) | Kind::Note => return None,
    })
}

/// 64 random bits.
pub fn new_id() -> EntryId {
    EntryId(u64::from(clock::random()) << 32 | u64::from(clock::random()))
}
