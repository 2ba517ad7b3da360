//! Where a less careful answer was near: what a result said, what is tried today, what a slip can hide.

use std::collections::BTreeSet;

use triage_core::companion::act::Act;
use triage_core::companion::checked::{Checked, Referral, Rise};
use triage_core::companion::course::Course;
use triage_core::companion::day::Trigger;
use triage_core::companion::entry::{CheckIn, Kind, Lines, Seen};
use triage_core::companion::home::Home;
use triage_core::companion::progress::Now;
use triage_core::companion::today::{Allowed, Left, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{Line, Walking};
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::red_flag::Route;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::{Gate, Stage};
use triage_core::reasoning::Truth;

use super::cast::{CLEARED, Diary, GOOD, MILD, now};
use super::drawn::{screen, text_of};
use super::rows::at;
use super::runner::Runner;
use crate::support::search::calm;
use crate::support::witness_file::read;

pub const EVENING: u16 = 18 * 60;

pub fn home(diary: Diary, now: Now) -> Home {
    Home::of(diary.entries, Some(calm()), now)
}

pub fn hops(gates: &[Gate]) -> bool {
    gates.iter().any(|gate| {
        matches!(gate, Gate::TwoLegHops { .. } | Gate::SingleLegHops { .. } | Gate::Skipping { .. })
    })
}

/// A result that nobody has seen names the same person as its outcome did: by each way that a rule has.
#[test]
fn what_a_result_said_stays_on_today() {
    let mut seen = BTreeSet::new();
    for (name, answers) in read(include_str!("../data/witnesses.json")).unwrap() {
        let checked = Checked::of(&answers);
        let mut diary = Diary::ready(MILD, 1);
        diary.check(1, 9 * 60, checked);
        let home = home(diary, now(1, EVENING));
        let row = home.progress().today.row;
        let (Row::Emergency(referral) | Row::BeSeen(referral) | Row::SeeSomeone { referral, .. }) = row
        else {
            continue;
        };
        assert_eq!(referral, checked.referral, "{name}");
        let text = text_of(&screen(home, Sheet::Today));
        let said = match (row, referral.route) {
            (Row::BeSeen(_), Route::EmergencyDepartment) => "Go to an emergency department now",
            (Row::BeSeen(_), Route::ScanWithinADay) => "See a doctor about a scan today",
            (Row::BeSeen(_), Route::Prescriber) => "Call whoever prescribed the medicine today.",
            (Row::SeeSomeone { .. }, Route::ScanWithinADay) => "See a doctor about a scan within 24 hours",
            (Row::SeeSomeone { .. }, Route::Prescriber) => "Call whoever prescribed the medicine today.",
            (_, _) => continue,
        };
        assert!(text.contains(said), "{name}: {text}");
        assert!(!text.contains("Walk gently"), "{name}: {text}");
        seen.insert(said);
    }
    assert!(seen.len() >= 3, "{seen:?}");
}

#[test]
fn a_scan_that_was_due_yesterday_is_due_today() {
    let scan = Referral { route: Route::ScanWithinADay, medicine: None };
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, Checked { referral: scan, ..at(Urgency::WithinDays) });
    diary.check_in(2, GOOD);
    let text = text_of(&screen(home(diary, now(2, EVENING)), Sheet::Today));
    assert!(text.contains("See a doctor about a scan today"), "{text}");
}

/// Of two results that nobody has seen the graver one stays, and of two that are as grave the more careful way.
#[test]
fn the_more_careful_of_two_results_stays() {
    let of = |level, route| Checked { referral: Referral { route, medicine: None }, ..at(level) };
    let department = of(Urgency::SameDay, Route::EmergencyDepartment);
    let usual = of(Urgency::SameDay, Route::Usual);
    for checks in [[department, usual], [usual, department], [department, MILD]] {
        let mut diary = Diary::ready(MILD, 1);
        diary.check(1, 9 * 60, checks[0]);
        diary.check(1, 10 * 60, checks[1]);
        let row = home(diary, now(1, EVENING)).progress().today.row;
        assert_eq!(row, Row::BeSeen(department.referral));
    }
    assert_eq!(Course::START.care.referral, Referral::USUAL);
}

/// Hops and raises on one leg are not tried on a sore day, on the first day after a flare, in pregnancy, or before a
/// clinician or a full check has cleared them.
#[test]
fn goals_that_strain_wait_for_a_good_day() {
    let before_goals = || {
        let mut diary = Diary::start(MILD);
        for day in 0..2 {
            diary.check_in(day, GOOD);
        }
        diary
    };
    let gates = |mut diary: Diary, check_in, checked: Checked| {
        diary.check(1, 7 * 60, checked);
        diary.write(1, 7 * 60 + 30, Kind::Seen(CLEARED));
        diary.check_in(2, check_in);
        let home = home(diary, now(2, EVENING));
        let progress = home.progress();
        assert!(progress.today.allowed.load() >= 2, "{:?}", progress.today);
        home.goals(&progress)
    };
    let good = gates(before_goals(), GOOD, MILD);
    assert!(hops(&good) && good.iter().any(|gate| matches!(gate, Gate::SingleLegRaises { .. })), "{good:?}");
    let sore = gates(before_goals(), CheckIn { worst_pain: Some(4), ..GOOD }, MILD);
    assert!(
        !hops(&sore) && !sore.iter().any(|gate| matches!(gate, Gate::SingleLegRaises { .. })),
        "{sore:?}"
    );
    let pregnant = gates(before_goals(), GOOD, Checked { is_pregnant: true, ..MILD });
    assert!(!hops(&pregnant), "{pregnant:?}");
}

/// At "routine" the plan goes as far as strength, until a clinician has confirmed it.
#[test]
fn hops_wait_for_whoever_has_to_confirm_the_plan() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, at(Urgency::Routine));
    let home = home(diary, now(1, EVENING));
    let progress = home.progress();
    assert_eq!(progress.today.row, Row::BeforeRunning(Left::Clinician));
    let stage_of =
        |exercise: &Exercise| EXERCISES.iter().find(|row| row.exercise == *exercise).unwrap().stage;
    let exercises = home.exercises(&progress);
    assert!(!exercises.is_empty() && exercises.iter().all(|each| stage_of(each) == Stage::Strength));
    assert!(!hops(&home.goals(&progress)));
}

/// A limp that comes when the days alone would ask as well is something that has happened: all is asked again.
#[test]
fn what_has_happened_is_not_hidden_by_the_calendar() {
    let rises = Some(Rise { after_days: 3, to: Urgency::WithinDays });
    let mut diary = Diary::ready(Checked { rises, ..MILD }, 1);
    diary.check_in(2, CheckIn { walking: Some(Walking::Limp), ..GOOD });
    let mut runner = Runner::of(&diary, now(2, EVENING));
    runner.home.news_asked = Some(super::cast::date(2));
    assert_eq!(runner.today().0, Row::CheckAgain(Trigger::Limp));
    runner.does(&[Act::CheckAgain]);
    let known = runner.check.unwrap();
    for id in [QuestionId::Leg, QuestionId::Site, QuestionId::Onset, QuestionId::Doing, QuestionId::ClotRisk]
    {
        assert_eq!(known.get(id), None, "{id:?}");
    }
}

/// "Not sure" about the other lines leaves what is ticked.
#[test]
fn not_sure_keeps_what_is_ticked() {
    let mut runner = Runner::of(&Diary::ready(MILD, 1), now(2, 8 * 60));
    runner.does(&[Act::Line(Line::Bigger), Act::LinesNotSure]);
    let lines = Lines::NONE.with(Line::Bigger).and(Lines::NOT_SURE);
    assert_eq!(runner.today().0, Row::Ticked(lines));
    assert!(lines.has(Line::Bigger));
}

/// "They did not say" leaves a result where it is, and so does what is said about it.
#[test]
fn seen_without_a_yes_ends_no_urgent_result() {
    let unsaid = Seen { may_load: Truth::Unknown, may_run: Truth::Unknown, at_most: None };
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, at(Urgency::SameDay));
    diary.write(1, 12 * 60, Kind::Seen(unsaid));
    let home = home(diary, now(1, EVENING));
    let today = home.progress().today;
    assert_eq!((&today.row, today.allowed), (&Row::BeSeen(Referral::USUAL), Allowed::Nothing));
    let text = text_of(&screen(home, Sheet::Today));
    assert!(text.contains("until a clinician says you may load the leg"), "{text}");
}
