//! The way back day by day: the check-in, what it allows, and the waits and limits between two runs.

use triage_core::companion::checked::Referral;
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::Lines;
use triage_core::companion::goal::StageGoals;
use triage_core::companion::today::{Allowed, Left, Lock, Missing, Row};
use triage_core::protocol::check_in::{AfterRun, LINES, Line, Walking};
use triage_core::protocol::pace::{PACE, Pace};
use triage_core::protocol::stage::{Gate, Stage};
use triage_core::words::{companion, question};
use triage_view::{heading, reason};

use super::level;
use super::markdown::{Markdown, plain};
use crate::words::english;

/// Adds the daily check, the table of what it allows, and the numbers behind it.
pub fn add(document: &mut Markdown) {
    document.heading(2, "way-back", "The way back, day by day");
    document.block(
        "Where an outcome has a plan, a runner can go through it with a daily check.\n\
         All that is stored is what the runner entered; stage, step and what is allowed are worked out from it each time.\n\
         None of these waits and limits has been tried in runners with a calf strain.\n\
         The numbers are those of experts, or choices of the protocol's authors.",
    );
    add_lines(document);
    add_answers(document);
    add_rows(document);
    add_numbers(document);
}

fn add_lines(document: &mut Markdown) {
    document.heading(3, "daily-lines", "The lines of the daily check");
    document.block(
        "Each of them locks the plan until a full check is finished. Until then this level counts.\n\
         The first one opens the emergency card at once. The others open the full check, which begins with the emergency \
         signs; the last column is what it is opened for.\n\
         “Not sure” counts as a tick. “None of these” has to be pressed.",
    );
    document.table(
        ["Line", "Level until the full check", "Screens that it is opened for"],
        LINES.iter().map(|row| {
            let steps: Vec<&str> =
                row.opens_at.iter().map(|step| question::step_title(english(), *step)).collect();
            [companion::line(english(), row.line).to_owned(), level(row.floor), steps.join(", ")]
        }),
    );
}

fn add_answers(document: &mut Markdown) {
    document.heading(3, "daily-answers", "What else is asked");
    let red = format!("a red day: {}", plain("two days of rest, and the goals that were reached are lost"));
    document.block(&format!(
        "**{}**, 0 to 10: {} and 4 are sore, from {} on it is {red}, and from {} on the full check is opened.",
        companion::worst_pain(english()),
        PACE.amber_pain,
        PACE.red_pain,
        PACE.check_pain
    ));
    document.block(&format!("**{}**:", companion::walking(english())));
    document.list(Walking::ALL.iter().map(|walking| {
        let means = match walking {
            Walking::AsUsual => "nothing is in the way",
            Walking::StiffThenFine => "sore",
            Walking::Stiff => "a red day",
            Walking::Limp => "a red day; the full check from a week after the pain began",
            Walking::NoWeight => "the full check",
        };
        format!("“{}”: {means}", companion::walks(english(), *walking))
    }));
    document.block(&format!("**{}**, until it is answered:", companion::after_run(english())));
    document.list(AfterRun::ALL.iter().map(|after| {
        let means = match after {
            AfterRun::Same => "the run can be a pass",
            AfterRun::Settled => "a hold at best",
            AfterRun::Longer | AfterRun::Unsure => "a step back at best",
            AfterRun::Still => "open for 24 hours, then a step back, and a stop after 48",
        };
        format!("“{}”: {means}", companion::after(english(), *after))
    }));
}

fn add_rows(document: &mut Markdown) {
    document.heading(3, "daily-table", "What is allowed");
    document.block(
        "The first row that fits decides. Load: 0 nothing, 1 a walk or gentle moves, 2 the work of the stage, 3 and more a \
         run. Where a row has several reasons each has a line. Row 9 comes before row 8: \
         a red day is no milder without a plan.",
    );
    document.table(
        ["Row", "The runner reads", "Why", "Load"],
        rows().into_iter().map(|(row, allowed)| {
            let load = if allowed.load() > 2 { "run".to_owned() } else { allowed.load().to_string() };
            [
                row.number().to_string(),
                heading(english(), &row, allowed),
                reason(english(), &row, allowed),
                load,
            ]
        }),
    );
}

/// Each row with what it allows, and each of its reasons.
pub fn rows() -> Vec<(Row, Allowed)> {
    const WORK: Allowed = Allowed::Work { is_half: false, is_same_dose: false };
    const SAME: Allowed = Allowed::Work { is_half: false, is_same_dose: true };
    let line = Lines::NONE.with(Line::Bigger);
    let goals = StageGoals {
        stage: Stage::Strength,
        met: Vec::new(),
        missing: vec![Gate::Walk { minutes: 30, max_pain: 1 }],
    };
    let mut rows = vec![
        (Row::Emergency(Referral::USUAL), Allowed::Nothing),
        (Row::BeSeen(Referral::USUAL), Allowed::Nothing),
        (Row::Ticked(line), Allowed::Nothing),
        (Row::Ticked(Lines::NOT_SURE), Allowed::Nothing),
        (Row::Unfinished, Allowed::Nothing),
    ];
    let triggers = [
        Trigger::NoWeight,
        Trigger::Pain(PACE.check_pain),
        Trigger::RunStopped,
        Trigger::Limp,
        Trigger::CameBack,
        Trigger::Week,
        Trigger::Days,
        Trigger::OldOutcome,
    ];
    rows.extend(triggers.map(|trigger| (Row::CheckAgain(trigger), Allowed::Nothing)));
    rows.push((Row::SeeSomeone { in_days: 3, referral: Referral::USUAL }, Allowed::Nothing));
    rows.push((Row::CheckIn(Missing::CheckIn), Allowed::Nothing));
    rows.push((Row::CheckIn(Missing::Again), WORK));
    rows.extend([
        (Row::RedDay { ago: 0 }, Allowed::Rest),
        (Row::RedDay { ago: 1 }, Allowed::Rest),
        (Row::NoPlan(Lock::NotStarted), Allowed::Nothing),
        (Row::NoPlan(Lock::NotOffered), Allowed::Nothing),
    ]);
    let locks = [Lock::Expired, Lock::OwnPlan, Lock::ClinicianFirst, Lock::Soreness, Lock::Pregnancy];
    rows.extend(locks.map(|lock| (Row::NoPlan(lock), Allowed::Walk)));
    rows.extend([
        (Row::NotSettled, Allowed::Light),
        (Row::Sore(Lines::NONE), SAME),
        (Row::Sore(line), SAME),
        (Row::Stage { goals: goals.clone(), shut_days: 0 }, WORK),
        (Row::Stage { goals, shut_days: PACE.shut_days }, WORK),
    ]);
    let left = [Left::Pregnancy, Left::Clinician, Left::FullCheck];
    rows.extend(left.map(|left| (Row::BeforeRunning(left), WORK)));
    rows.extend([
        (Row::DayBetween, WORK),
        (Row::HopsYesterday, WORK),
        (Row::SteppedBack { in_days: 2 }, WORK),
        (Row::WeekIsFull, WORK),
        (Row::TwoDays { next: 5 }, WORK),
        (Row::TwoDays { next: 5 }, Allowed::Run { step: 4 }),
        (Row::SpringFirst, Allowed::Run { step: PACE.step_before_spring }),
        (Row::AfterLadder { longest: 30 }, Allowed::Minutes { minutes: 33 }),
        (Row::Run, Allowed::Run { step: 4 }),
    ]);
    rows
}

type Number = [String; 3];

fn number(what: &str, is: String, source: &str) -> Number {
    [what.to_owned(), is, source.to_owned()]
}

fn hours(hours: u16) -> String {
    format!("{hours} h")
}

fn days(days: u8) -> String {
    format!("{days} days")
}

fn add_numbers(document: &mut Markdown) {
    document.heading(3, "daily-numbers", "Waits and limits");
    let numbers =
        waits(&PACE).into_iter().chain(steps(&PACE)).chain(checks(&PACE)).chain(after_ladder(&PACE));
    document.table(["What", "Number", "Source"], numbers);
    document.block(
        "The verdict on a run is in [the ladder](#ladder), the goals of each stage in [the stages](#stages).\n\
         On the first day after a flare half the sets are done.",
    );
}

/// After a run.
fn waits(pace: &Pace) -> Vec<Number> {
    vec![
        number(
            "To a higher step, or after a hold, from the start of the run",
            hours(pace.hours_between_steps),
            "brief g",
        ),
        number(
            "That wait may be shorter by, so that the same time of day counts",
            hours(pace.grace_hours),
            "the authors",
        ),
        number("A check lets a run begin for", hours(pace.check_in_hours), "the authors"),
        number("Still worse: a step back from", hours(pace.worse_regress_hours), "brief g"),
        number(
            "Still worse, or a sign within: a stop",
            hours(pace.worse_stop_hours),
            "brief g, amendment 27",
        ),
        number("First run again after a red day or a step back: day", pace.days_off.to_string(), "brief g"),
    ]
}

/// After a flare, and on the ladder.
fn steps(pace: &Pace) -> Vec<Number> {
    let [two, half, again] = pace.gaps;
    vec![
        number("A flare: a red day and the days after it", days(pace.flare_days), "brief f.1"),
        number("Two flares within: book a physio", days(pace.flares_within_days), "brief f.1"),
        number("Steps lost by a stop", pace.stop_steps.to_string(), "brief g"),
        number(
            "Steps lost by a step back, or by a flare without a run",
            pace.regress_steps.to_string(),
            "brief g",
        ),
        number("The ladder is shut after a second step back for", days(pace.shut_days), "brief g"),
        number(
            "Runs in seven days, on the ladder and after it",
            format!("{} and {}", pace.runs_a_week, pace.runs_a_week_after),
            "brief g",
        ),
        number("No run on the day after hops before step", pace.hops_free_step.to_string(), "brief g"),
        number(
            "Highest step before the goals of the spring stage",
            pace.step_before_spring.to_string(),
            "brief f.2",
        ),
        number(
            "Missed days: two steps lower, half the step, from the beginning",
            format!("{two}, {half}, {again}"),
            "brief g",
        ),
    ]
}

/// How long a check counts.
fn checks(pace: &Pace) -> Vec<Number> {
    vec![
        number(
            "A full check before the first run is at most",
            days(pace.first_run_check_days),
            "the authors",
        ),
        number("A full check is too old from", days(pace.check_days), "the authors"),
        number("Without a daily check for so long: the full check", days(pace.silent_days), "the authors"),
        number("A limp asks for the full check from day", pace.limp_days.to_string(), "brief a.3"),
        number("What was measured counts for", days(pace.value_days), "the authors"),
    ]
}

fn after_ladder(pace: &Pace) -> Vec<Number> {
    vec![
        number(
            "After the ladder: a run is at most, of the longest in 30 days",
            format!("{} %", pace.longest_percent),
            "R63",
        ),
        number(
            "After the ladder: seven days are at most, of the seven before",
            format!("{} %", pace.week_percent),
            "the authors",
        ),
        number(
            "After the ladder: an easy week is at most, of the one before",
            format!("{} %, each {}th week", pace.easy_week_percent, pace.easy_week_every),
            "brief g",
        ),
    ]
}
