//! Where the runner is and how the last days went, as a picture shows them. A day without a check-in stays empty: it is
//! never drawn as a day without pain.

use super::course::{AFTER_LADDER, Course};
use super::home::Home;
use super::moment::Moment;
use super::offer::after_gap;
use super::progress::{Judged, Progress};
use super::reading::days;
use super::run::passes_needed;
use crate::protocol::CivilDate;
use crate::protocol::pace::PACE;
use crate::protocol::reaction::Verdict;
use crate::protocol::stage::Stage;

/// From so many days with a check-in on, there is something to see in a picture of them.
const DAYS_FOR_A_PICTURE: usize = 3;

/// A day of the picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DayMark {
    /// The day.
    pub day: CivilDate,
    /// The worst pain of its check-ins, 0 to 10. `None`: there was no check-in, or none that says.
    pub worst_pain: Option<u8>,
    /// Its runs, in order.
    pub runs: Vec<Judged>,
}

impl DayMark {
    /// The run that the day is marked by: the one that went worst. An open one may still become bad.
    pub fn run(&self) -> Option<&Judged> {
        self.runs.iter().max_by_key(|run| match run.verdict {
            Some(Verdict::Pass) => 0,
            Some(Verdict::Hold) => 1,
            None => 2,
            Some(Verdict::Regress) => 3,
            Some(Verdict::Stop) => 4,
        })
    }
}

/// The last days, today last.
pub fn last_days(home: &Home, progress: &Progress, count: usize) -> Vec<DayMark> {
    let now = &home.now;
    let at = Moment { day: now.day.number(), minute: now.minute, offset: now.offset };
    let read = days(&PACE, &home.entries, at);
    let mut marks: Vec<DayMark> = std::iter::successors(Some(now.day), |day| Some(day.day_before()))
        .take(count)
        .map(|day| {
            let number = day.number();
            let check_in = read.iter().find(|read| read.number == number).and_then(|read| read.check_in);
            let runs = progress.runs.iter().filter(|run| run.day == number).copied().collect();
            DayMark { day, worst_pain: check_in.and_then(|check_in| check_in.worst_pain), runs }
        })
        .collect();
    marks.reverse();
    marks
}

/// Whether these days are enough for a picture.
pub fn has_picture(marks: &[DayMark]) -> bool {
    marks.iter().filter(|mark| mark.worst_pain.is_some()).count() >= DAYS_FOR_A_PICTURE
}

/// The stage that the runner is at. Spring and running go on side by side: it is spring until its goals are met.
pub fn here(course: &Course) -> Stage {
    match course.stage {
        Stage::Protect | Stage::EarlyLoading | Stage::Strength => course.stage,
        Stage::Spring | Stage::ReturnToRun | Stage::FullTraining => {
            match (course.is_spring_done, course.ladder.step >= AFTER_LADDER) {
                (_, true) => Stage::FullTraining,
                (true, false) => Stage::ReturnToRun,
                (false, false) => Stage::Spring,
            }
        }
    }
}

/// Where the runner is on the ladder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnLadder {
    /// Its stage has not come yet, or it is shut. This step comes next.
    Closed {
        /// 1 to 12.
        step: u8,
    },
    /// At this step.
    At {
        /// 1 to 12.
        step: u8,
        /// Runs of this step that have passed.
        passes: u8,
        /// How many have to.
        needed: u8,
    },
    /// Every step is passed.
    Done,
}

/// Where the runner is on the ladder, after the days without a run and within what a clinician allows.
pub fn on_ladder(course: &Course) -> OnLadder {
    let step = after_gap(&PACE, course).min(course.care.at_most).max(1);
    let ladder = &course.ladder;
    if step >= AFTER_LADDER {
        OnLadder::Done
    } else if course.stage < Stage::Spring || ladder.shut > 0 {
        OnLadder::Closed { step }
    } else {
        let passes = if step == ladder.step { ladder.passes } else { 0 };
        OnLadder::At { step, passes, needed: passes_needed(course, step) }
    }
}
