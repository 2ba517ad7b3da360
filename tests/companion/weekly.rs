//! The weekly question: asked once in seven days, never preset, and nothing is answered before it is.

use triage_core::companion::act::{Act, WeekAct};
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::Kind;
use triage_core::companion::home::Due;
use triage_core::companion::today::{Allowed, Missing, Row};
use triage_core::protocol::check_in::{Trend, Walking};

use super::cast::{Diary, GOOD, MILD, date, now};
use super::runner::Runner;

const MORNING: u16 = 8 * 60;
const GOOD_DAY: [Act; 4] = [Act::SendLines, Act::Pain(0), Act::Walking(Walking::AsUsual), Act::SeeToday];

/// The start is on the day before day 0, so that seven days are over on day 6.
fn morning(day: usize) -> Runner {
    Runner::of(&Diary::ready(MILD, day - 1), now(day, MORNING))
}

fn asks(runner: &Runner) -> bool {
    runner.home.asks_week(&runner.home.progress())
}

#[test]
fn the_week_is_asked_on_the_seventh_day_and_on_the_seventh_after_each_answer() {
    assert!(!asks(&morning(5)) && asks(&morning(6)));
    let mut runner = morning(6);
    runner.does(&GOOD_DAY[..3]);
    runner.does(&[Act::Week(WeekAct::Trend(Trend::Better)), Act::SeeToday]);
    assert!(!asks(&runner));
    let written: Vec<Kind> =
        runner.home.entries.iter().rev().take(2).map(|entry| entry.kind.clone()).collect();
    assert_eq!(written, [Kind::CheckIn(GOOD), Kind::Week(Trend::Better)]);
    for (day, is_asked) in [(7, false), (12, false), (13, true), (40, true)] {
        runner.home.now = now(day, MORNING);
        assert_eq!(asks(&runner), is_asked, "{day}");
    }
    let not_started = Runner::of(&Diary::default(), now(6, MORNING));
    assert!(!asks(&not_started));
}

#[test]
fn nothing_is_answered_before_the_week_is() {
    let mut runner = morning(6);
    let before = runner.home.entries.len();
    runner.does(&GOOD_DAY);
    assert_eq!(runner.home.draft.missing, Some(Missing::Week));
    assert_eq!(runner.home.entries.len(), before);
    assert_eq!(runner.due(), Some(Due::Lines));
    // Also where another version has written the check-in of today without it.
    let complete = Runner::of(&Diary::ready(MILD, 6), now(6, MORNING + 1));
    assert_eq!(complete.due(), Some(Due::Feeling));
    let mut earlier = Diary::ready(MILD, 6);
    earlier.write(6, MORNING, Kind::Week(Trend::Same));
    assert_eq!(Runner::of(&earlier, now(6, MORNING + 1)).due(), None);
}

/// C7, for the weekly answer: missing, it allows no more than at its worst.
#[test]
fn worse_or_back_again_opens_the_full_check() {
    for (trend, trigger) in [
        (Trend::Better, None),
        (Trend::Same, None),
        (Trend::Worse, Some(Trigger::Week)),
        (Trend::BackAgain, Some(Trigger::Week)),
    ] {
        let mut runner = morning(6);
        runner.does(&GOOD_DAY[..3]);
        runner.does(&[Act::Week(WeekAct::Trend(trend)), Act::SeeToday]);
        let (row, allowed) = runner.today();
        assert_eq!(row == Row::CheckAgain(Trigger::Week), trigger.is_some(), "{trend:?}: {row:?}");
        assert_eq!(allowed == Allowed::Nothing, trigger.is_some(), "{trend:?}");
        // It cannot be taken back.
        let week = runner.home.entries.iter().find(|entry| matches!(entry.kind, Kind::Week(_))).unwrap();
        assert_eq!(runner.home.can_delete(week), trigger.is_none(), "{trend:?}");
        assert!(!runner.home.can_edit(week));
    }
}

#[test]
fn an_answer_that_is_dated_ahead_answers_nothing() {
    let mut diary = Diary::ready(MILD, 5);
    diary.write(9, MORNING, Kind::Week(Trend::Better));
    assert!(date(9) > date(6));
    assert!(asks(&Runner::of(&diary, now(6, MORNING))));
}
