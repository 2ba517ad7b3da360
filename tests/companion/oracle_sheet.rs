//! What one day of a diary says, as the oracle reads it.

use triage_core::companion::entry::{CheckIn, Kind, Lines};
use triage_core::protocol::check_in::AfterRun::{self, Longer, Same, Settled, Still, Unsure};
use triage_core::protocol::check_in::Walking;

use super::oracle_read::{Dated, worst_of_test};

/// What one day says.
pub struct Sheet<'a> {
    pub day: i32,
    pub all: Vec<&'a Dated<'a>>,
    pub check_ins: Vec<(&'a Dated<'a>, CheckIn)>,
    pub lines: Lines,
    /// Lines of today without an answer, another reason of today, a reason of an earlier day.
    pub asks: (Lines, bool, bool),
    pub has_lung: bool,
}

impl Sheet<'_> {
    pub fn pain(&self) -> Option<u8> {
        self.check_ins.iter().filter_map(|(_, c)| c.worst_pain).max()
    }

    pub fn walking(&self) -> Option<Walking> {
        self.check_ins.iter().filter_map(|(_, c)| c.walking).max()
    }

    pub fn said(&self, answer: AfterRun) -> bool {
        self.check_ins.iter().any(|(_, c)| c.after_run == Some(answer))
    }

    pub fn is_answered(&self) -> bool {
        [Same, Settled, Longer, Unsure, Still].iter().any(|answer| self.said(*answer))
    }

    /// The last moment of its check-ins, in minutes and offset, as far as every one of them is known.
    pub fn latest(&self) -> (Option<u16>, Option<i16>) {
        let minutes: Option<Vec<u16>> = self.check_ins.iter().map(|(at, _)| at.entry.minute).collect();
        let offset = self.check_ins[0].0.entry.offset;
        let is_one = self.check_ins.iter().all(|(at, _)| at.entry.offset == offset);
        (minutes.and_then(|all| all.into_iter().max()), offset.filter(|_| is_one))
    }

    pub fn is_red(&self) -> bool {
        let by_answer = self.pain() >= Some(5) || self.walking() >= Some(Walking::Stiff);
        by_answer
            || self.all.iter().any(|at| match &at.entry.kind {
                Kind::CheckIn(c) => {
                    at.is_ahead && (c.worst_pain >= Some(5) || c.walking >= Some(Walking::Stiff))
                }
                Kind::Work(work) => work.pain >= Some(5),
                Kind::Test(test) => worst_of_test(test) >= 5,
                _ => false,
            })
    }
}
