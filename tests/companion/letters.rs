//! The days that the walk through every state is made of: each kind of check-in, answer, run and check once.

use triage_core::companion::cap::Cap;
use triage_core::companion::checked::{Checked, Offer};
use triage_core::companion::course::{AFTER_LADDER, Course};
use triage_core::companion::day::{AfterRuns, Asked, Day, Event, Joined, RunOfDay, Trigger};
use triage_core::companion::decide::Situation;
use triage_core::companion::entry::{Lines, Run, Seen};
use triage_core::companion::moment::Moment;
use triage_core::companion::today::{Allowed, Today};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, MILD, SPRINGY, easy, free};
use super::subject::Subject;
use super::walk::Scope;

/// The limits after the ladder are not part of the walk: any minute is within them.
pub const WIDE: Cap = Cap { minutes: 40, longest: 40, runs_a_week: 4, has_hills: false, has_speed: false };
/// Every run of the walk begins at this minute, and every question is asked then.
pub const AT: Moment = Moment { day: 0, minute: Some(18 * 60), offset: Some(0) };

/// A check-in that reports this.
pub fn joined(worst_pain: u8, walking: Walking, lines: Lines, after_run: AfterRuns) -> Joined {
    Joined {
        at: Moment { minute: Some(8 * 60), ..AT },
        lines: Some(lines),
        worst_pain: Some(worst_pain),
        walking: Some(walking),
        after_run,
    }
}

/// What can be reported of a day.
fn check_ins(course: &Course) -> Vec<Option<Joined>> {
    let is_due = course.ladder.last.is_some_and(|last| last.is_due);
    let mut all = vec![None];
    let reports = [
        (0, Walking::AsUsual, Lines::NONE),
        (3, Walking::AsUsual, Lines::NONE),
        (5, Walking::AsUsual, Lines::NONE),
        (0, Walking::AsUsual, Lines::NONE.with(Line::Rest)),
    ];
    let answers = [AfterRun::Same, AfterRun::Settled, AfterRun::Unsure, AfterRun::Still];
    for (pain, walking, lines) in reports {
        all.push(Some(joined(pain, walking, lines, AfterRuns::NONE)));
        if is_due {
            let given = answers.iter().map(|answer| AfterRuns::NONE.with(*answer));
            all.extend(given.map(|after| Some(joined(pain, walking, lines, after))));
        }
    }
    all
}

fn run_of(run: Run, is_checked: bool) -> Event {
    Event::Run(RunOfDay { run, at: AT, is_checked })
}

/// What can be done on a day, after its check-in.
fn acts(offer: Allowed, step: u8, is_checked: bool) -> Vec<Vec<Event>> {
    let runs = match offer {
        Allowed::Run { .. } | Allowed::Minutes { .. } => {
            let good = match offer {
                Allowed::Run { step } => easy(step),
                _ => free(30),
            };
            let more = easy(good.step.map_or(12, |step| (step + 1).min(12)));
            let more = if good.step.is_some_and(|step| step < 12) { more } else { free(60) };
            vec![
                good,
                Run { pain: Some(3), ..good },
                Run { pain: Some(5), ..good },
                Run { pop: Truth::Yes, ..good },
                more,
                easy(1),
            ]
        }
        _ => vec![easy(step.min(AFTER_LADDER - 1)), Run { limp: Truth::Yes, ..easy(1) }],
    };
    runs.into_iter().map(|run| vec![run_of(run, is_checked)]).collect()
}

fn cares(scope: Scope) -> Vec<Vec<Event>> {
    let check = |level| Event::Check { checked: Checked { level, ..MILD }, is_last: true };
    let mut all = vec![vec![check(Urgency::SelfCare)]];
    if scope == Scope::Locks {
        let levels = [Urgency::Routine, Urgency::WithinDays, Urgency::SameDay, Urgency::Emergency];
        all.extend(levels.map(|level| vec![check(level)]));
        let unsaid = Seen { may_run: Truth::Unknown, ..CLEARED };
        let refused = Seen { may_run: Truth::No, ..CLEARED };
        all.extend([CLEARED, unsaid, refused].map(|seen| vec![Event::Seen(seen)]));
        let expected = Checked { offer: Offer::ClinicianFirst, ..MILD };
        all.push(vec![Event::Check { checked: expected, is_last: true }]);
        all.push(vec![Event::OwnPlan]);
    }
    all
}

/// Every day that can follow, each with what was allowed before its run.
pub fn letters(subject: &Subject, scope: Scope, course: &Course, is_asked: bool) -> Vec<(Day, Today)> {
    let before = Asked { lines: Lines::NONE, other: is_asked.then_some(Trigger::Week) };
    let mut all = Vec::new();
    for check_in in check_ins(course) {
        let lines = check_in.and_then(|check_in| check_in.lines).unwrap_or(Lines::NONE);
        let asked = Asked { lines, other: None };
        let day = Day { check_in, lines, asked, asked_before: before, ..Day::empty(0) };
        let until = subject.advance(course, &day, &WIDE);
        let offer = decide(subject, &until, &day);
        let most = if scope == Scope::Ladder { usize::MAX } else { 1 };
        let acts = acts(offer.allowed, until.ladder.step, check_in.is_some());
        for events in acts.into_iter().take(most).chain([Vec::new()]) {
            let mut day = Day { events, ..day.clone() };
            let pops =
                day.events.iter().any(|event| matches!(event, Event::Run(of) if of.run.pop == Truth::Yes));
            day.asked.other = pops.then_some(Trigger::RunStopped);
            all.push((day, offer.clone()));
        }
        let is_plain = check_in.is_some_and(|check_in| check_in.worst_pain == Some(0) && lines.is_none());
        if is_plain {
            for events in cares(scope) {
                let is_check = matches!(events[..], [Event::Check { .. }]);
                let asked_before = if is_check { Asked::NOTHING } else { before };
                all.push((Day { events, asked_before, ..day.clone() }, offer.clone()));
            }
            all.push((Day { has_hops: true, has_load: true, ..day.clone() }, offer.clone()));
            all.push((Day { tests: vec![SPRINGY], ..day.clone() }, offer.clone()));
        }
    }
    all
}

/// What is allowed at the usual minute of this day.
pub fn decide(subject: &Subject, course: &Course, day: &Day) -> Today {
    subject.decide(&Situation {
        pace: &subject.pace,
        course,
        day,
        now: AT,
        is_checked: day.check_in.is_some(),
        is_expired: false,
        cap: &WIDE,
    })
}
