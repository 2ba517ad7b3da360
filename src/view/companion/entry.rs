//! An entry of the diary in one line.

use triage_core::companion::entry::{CheckIn, Entry, Kind};
use triage_core::protocol::check_in::Trend;
use triage_core::protocol::question::QuestionId;
use triage_core::words::{Words, diary as words_of, exercise, question, week as week_words};

/// What it says.
pub fn said(words: Words, entry: &Entry) -> String {
    match &entry.kind {
        Kind::Start(_) => words_of::entry_start(words).to_owned(),
        Kind::Check(_) => words_of::entry_check(words).to_owned(),
        Kind::CheckIn(CheckIn { worst_pain: Some(pain), .. }) => {
            words_of::entry_check_in(words, (*pain).into())
        }
        Kind::CheckIn(_) => words_of::entry_lines(words).to_owned(),
        Kind::Run(run) => match run.pain {
            Some(pain) => words_of::entry_run(words, run.minutes.into(), pain.into()),
            None => words_of::entry_run_alone(words, run.minutes.into()),
        },
        Kind::Work(work) => exercise::name(words, work.exercise).to_owned(),
        Kind::Test(_) => words_of::entry_test(words).to_owned(),
        Kind::Seen(_) => words_of::entry_seen(words).to_owned(),
        Kind::Week(answer) => week_words::answer(words, trend(words, *answer)),
        Kind::Pause(_) | Kind::Finish(_) | Kind::Note | Kind::Removed => {
            words_of::entry_other(words).to_owned()
        }
    }
}

/// How it is going, in the words of the full check.
pub fn trend(words: Words, trend: Trend) -> &'static str {
    let index = match trend {
        Trend::Better => 0,
        Trend::Same => 1,
        Trend::Worse => 2,
        Trend::BackAgain => 3,
    };
    question::choice(words, QuestionId::Trend, index).label
}
