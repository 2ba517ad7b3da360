//! What a full check need not ask again, and what it opens with.
//!
//! The age is always carried over. Where, how it began and what was new are carried over only to a check that the
//! calendar asks for: after a sign, or whatever else has happened, they are asked again, since each of them can decide a
//! rule. Medicines and illnesses are asked each time: an item that was not offered before would otherwise count as denied.
//! All else is asked each time, so that a check on the way back is never weaker than a first one.

use crate::protocol::CivilDate;
use crate::protocol::check_in::{Line, line_row};
use crate::protocol::pace::Pace;
use crate::protocol::question::{Kind, Learn, QuestionId, question};
use crate::protocol::urgency::Urgency;
use crate::reasoning::interview::{Answer, Answers};

/// Where it is and how it began.
const STANDING: [QuestionId; 4] = [QuestionId::Leg, QuestionId::Site, QuestionId::Onset, QuestionId::Doing];
/// What the line "new" asks about on each day, so that it is asked in full only after a while.
const NEWS: [QuestionId; 3] = [QuestionId::Pregnancy, QuestionId::ClotRisk, QuestionId::WeakRisk];

/// Why there is a full check, and how old what would be carried over is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Since {
    /// Nothing has happened: it is only time for one.
    pub is_by_calendar: bool,
    /// Days since the news were last asked about ([`news_asked`]).
    pub news_days: u8,
    /// Too many days have gone without a check-in.
    pub was_silent: bool,
}

/// What of the last check's answers is still known.
pub fn known(pace: &Pace, last: &Answers, since: Since) -> Answers {
    let is_news_known = since.is_by_calendar && !since.was_silent && since.news_days < pace.check_days;
    let standing = STANDING.iter().filter(|_| since.is_by_calendar);
    let news = NEWS.iter().filter(|_| is_news_known);
    let all = standing.chain(news).chain([&QuestionId::Age]);
    all.fold(Answers::EMPTY, |known, id| known.with(*id, last.get(*id)))
}

/// A finished full check, as it is on record.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Finished {
    /// The day of its answers.
    pub day: CivilDate,
    /// The answers.
    pub answers: Answers,
    /// The companion asked for it, so that something may have been carried over to it.
    pub is_again: bool,
}

/// The day on which clot risks and pregnancy were last asked about, by the finished full checks in their order. `None`:
/// there was none.
///
/// A record does not say what was asked and what was carried over. Where both are possible it counts as carried over, so
/// that an answer is never taken for newer than it is.
pub fn news_asked(pace: &Pace, checks: impl IntoIterator<Item = Finished>) -> Option<CivilDate> {
    let mut before: Option<(Finished, CivilDate)> = None;
    for check in checks {
        let carried = before.filter(|(last, asked)| {
            let is_same = NEWS.iter().all(|id| check.answers.get(*id) == last.answers.get(*id));
            let days = check.day.number() - asked.number();
            check.is_again && is_same && (0..i32::from(pace.check_days)).contains(&days)
        });
        let asked = carried.map_or(check.day, |(_, asked)| asked);
        before = Some((check, asked));
    }
    before.map(|(_, asked)| asked)
}

/// The answers that a line of an emergency stands for: the sign of the first screen whose facts it names. `None` for the
/// other lines.
pub fn emergency(line: Line) -> Option<Answers> {
    if line_row(line).floor < Urgency::Emergency {
        return None;
    }
    let Kind::Checklist(choices) = question(QuestionId::Signs)?.kind else { return None };
    let is_named = |learn: &Learn| matches!(learn, Learn::Yes(fact) if line_row(line).facts.contains(fact));
    let at = choices.iter().position(|choice| choice.yes.iter().any(is_named))?;
    Some(Answers::EMPTY.with(QuestionId::Signs, Some(Answer::Ticked { yes: 1 << at, unsure: 0 })))
}
