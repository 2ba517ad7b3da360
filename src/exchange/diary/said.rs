//! What an entry says, in the types of the core, and as the fields of its kind.

use serde_json::{Map, Value};
use triage_core::companion::checked::Checked;
use triage_core::companion::entry::{Answered, CheckIn, FullCheck, Kind, Lines, Run, Seen, Start, Why, Work};
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::reasoning::progress::Ability;

use super::ability;
use super::fields::{BYTE, Expected, Fields, LINE, MINUTES, PAIN, Read, STEP, TEXT};
use super::writing::{Writing, answered};
use crate::record::Record;

/// What an entry says. The core's kind of the same name says what it means.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// An outcome with stages was taken as the start of the way back.
    Start {
        /// The answers.
        record: Record,
        /// Days between the answers and the start.
        days_ago: u8,
    },
    /// A finished full check.
    Check {
        /// The answers.
        record: Record,
        /// The entries that asked for it.
        answers: Vec<Answered>,
    },
    /// The daily check-in.
    CheckIn(CheckIn),
    /// A run.
    Run(Run),
    /// An exercise was done.
    Work(Work),
    /// Something was measured. `days`, `ladder_done` and `runs` are not kept: the diary itself knows them.
    Test(Ability),
    /// The weekly question.
    Week(Trend),
    /// A clinician has seen the runner.
    Seen(Seen),
    /// The plan is interrupted.
    Pause(Why),
    /// The episode is over.
    Finish(Why),
    /// A note of at most 200 characters; a longer one is cut. No rule reads it.
    Note(String),
    /// The entry was deleted.
    Removed,
}

/// The kind of a deleted entry.
pub const REMOVED: &str = "removed";
/// The line that stands for "not sure" about all of them.
pub(super) const NOT_SURE: &str = "not-sure";
const REASONS: [Why; 4] = [Why::Holiday, Why::Ill, Why::OwnPlan, Why::Done];

const fn why_code(why: Why) -> &'static str {
    match why {
        Why::Holiday => "holiday",
        Why::Ill => "ill",
        Why::OwnPlan => "own-plan",
        Why::Done => "done",
    }
}

impl Said {
    /// The code of the kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Said::Start { .. } => "start",
            Said::Check { .. } => "check",
            Said::CheckIn(_) => "checkin",
            Said::Run(_) => "run",
            Said::Work(_) => "work",
            Said::Test(_) => "test",
            Said::Week(_) => "week",
            Said::Seen(_) => "seen",
            Said::Pause(_) => "pause",
            Said::Finish(_) => "finish",
            Said::Note(_) => "note",
            Said::Removed => REMOVED,
        }
    }

    /// What the core reads.
    pub fn in_core(&self) -> Kind {
        match self {
            Said::Start { record, days_ago } => {
                Kind::Start(Start { checked: Checked::of(&record.answers), days_ago: *days_ago })
            }
            Said::Check { record, answers } => {
                let checked = Checked::of(&record.answers);
                Kind::Check(FullCheck { checked, answers: answers.clone() })
            }
            Said::CheckIn(check_in) => Kind::CheckIn(*check_in),
            Said::Run(run) => Kind::Run(*run),
            Said::Work(work) => Kind::Work(*work),
            Said::Test(ability) => Kind::Test(*ability),
            Said::Week(trend) => Kind::Week(*trend),
            Said::Seen(seen) => Kind::Seen(*seen),
            Said::Pause(why) => Kind::Pause(*why),
            Said::Finish(why) => Kind::Finish(*why),
            Said::Note(_) => Kind::Note,
            Said::Removed => Kind::Removed,
        }
    }

    /// The fields. A number beyond its range is the nearest in it, so that what is written can always be read.
    pub(super) fn fields(&self) -> Map<String, Value> {
        let mut to = Writing(Map::new());
        match self {
            Said::Start { record, days_ago } => {
                to.text("record", record.line());
                to.number("days_ago", (*days_ago).into());
            }
            Said::Check { record, answers } => {
                to.text("record", record.line());
                to.put("for", Value::Array(answers.iter().map(answered).collect()));
            }
            Said::CheckIn(check_in) => to.check_in(check_in),
            Said::Run(run) => to.run(run),
            Said::Work(work) => {
                to.text("exercise", work.exercise.code().to_owned());
                to.pain("pain", work.pain);
            }
            Said::Test(measured) => ability::write(&mut to, measured),
            Said::Week(trend) => to.text("trend", trend.code().to_owned()),
            Said::Seen(seen) => {
                to.truth("may_load", seen.may_load);
                to.truth("may_run", seen.may_run);
                to.step("at_most", seen.at_most);
            }
            Said::Pause(why) | Said::Finish(why) => to.text("why", why_code(*why).to_owned()),
            Said::Note(text) => {
                let plain = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
                to.text("text", plain.take(TEXT).collect());
            }
            Said::Removed => {}
        }
        to.0
    }

    /// What the fields of a kind say. `None`: a kind that this version does not know.
    pub(super) fn read(kind: &str, from: &Fields) -> Read<Option<Said>> {
        let record = || from.text("record", LINE).map(Record::of_line);
        let why = || from.needed_code("why", &REASONS, why_code);
        Ok(Some(match kind {
            "start" => Said::Start { record: record()?, days_ago: from.needed("days_ago", BYTE)? },
            "check" => Said::Check { record: record()?, answers: from.answered("for")? },
            "checkin" => Said::CheckIn(CheckIn {
                lines: lines(from)?,
                worst_pain: from.number("worst_pain", PAIN)?,
                walking: from.code("walking", Walking::ALL, Walking::code)?,
                after_run: from.code("after_run", AfterRun::ALL, AfterRun::code)?,
            }),
            "run" => Said::Run(run(from)?),
            "work" => Said::Work(Work {
                exercise: from.needed_code("exercise", Exercise::ALL, Exercise::code)?,
                pain: from.number("pain", PAIN)?,
            }),
            "test" => Said::Test(ability::read(from)?),
            "week" => Said::Week(from.needed_code("trend", Trend::ALL, Trend::code)?),
            "seen" => Said::Seen(Seen {
                may_load: from.truth("may_load")?,
                may_run: from.truth("may_run")?,
                at_most: from.number("at_most", STEP)?,
            }),
            "pause" => Said::Pause(why()?),
            "finish" => Said::Finish(why()?),
            "note" => Said::Note(from.text("text", TEXT)?.to_owned()),
            REMOVED => Said::Removed,
            _ => return Ok(None),
        }))
    }
}

/// Whether this version reads a field of a kind: an edit writes these again, and leaves all others as they are.
pub(super) fn is_known(kind: &str, field: &str) -> bool {
    let known: &[&str] = match kind {
        "start" => &["record", "days_ago"],
        "check" => &["record", "for"],
        "checkin" => &["lines", "worst_pain", "walking", "after_run"],
        "run" => &[
            "step",
            "minutes",
            "pain",
            "sharp",
            "limp",
            "tightened",
            "pop",
            "in_full",
            "painkiller",
            "hills",
            "fast",
        ],
        "work" => &["exercise", "pain"],
        "test" => ability::FIELDS,
        "week" => &["trend"],
        "seen" => &["may_load", "may_run", "at_most"],
        "pause" | "finish" => &["why"],
        "note" => &["text"],
        _ => &[],
    };
    known.contains(&field)
}

fn run(from: &Fields) -> Read<Run> {
    Ok(Run {
        step: from.number("step", STEP)?,
        minutes: from.needed("minutes", MINUTES)?,
        pain: from.number("pain", PAIN)?,
        sharp: from.truth("sharp")?,
        limp: from.truth("limp")?,
        tightened: from.truth("tightened")?,
        pop: from.truth("pop")?,
        in_full: from.truth("in_full")?,
        painkiller: from.truth("painkiller")?,
        hills: from.truth("hills")?,
        fast: from.truth("fast")?,
    })
}

fn lines(from: &Fields) -> Read<Option<Lines>> {
    let Some(list) = from.list("lines", None)? else { return Ok(None) };
    let one = |value: &Value| match value.as_str()? {
        NOT_SURE => Some(Lines::NOT_SURE),
        code => Line::ALL.iter().find(|line| line.code() == code).map(|line| Lines::NONE.with(*line)),
    };
    let all = list.iter().try_fold(Lines::NONE, |all, value| one(value).map(|line| all.and(line)));
    let codes = || Line::ALL.iter().map(|line| line.code()).chain([NOT_SURE]).collect();
    all.map(Some).ok_or_else(|| from.bad("lines", Expected::Code(codes())))
}
