//! What is allowed today, why, and what leads on from there.

use triage_core::companion::Progress;
use triage_core::companion::act::Act;
use triage_core::companion::checked::Referral;
use triage_core::companion::home::Home;
use triage_core::companion::player::acting::PlayAct;
use triage_core::companion::player::plan::Plan;
use triage_core::companion::today::{Allowed, Left, Lock, Row};
use triage_core::protocol::Urgency;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::ladder::LADDER;
use triage_core::protocol::sheet::Sheet;
use triage_core::session::{Event, Session};
use triage_core::words::{
    companion as texts, exercise as exercise_words, outcome as outcome_words, plan, player as player_words,
    raises, screen, today as words_of, week,
};
use yew::prelude::*;

use super::{Shown, data, raises as raises_view, say, start, status};
use crate::frame::heading;
use crate::level::{level, shape};
use crate::numbers;
use crate::outcome::{self, exercise_row};
use crate::parts::{Doc, button, fold, tick};
use crate::send::{changed, pressed};

/// The screen.
pub fn today(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let (row, allowed) = (&progress.today.row, progress.today.allowed);
    status(d, progress);
    level(d, color(row, allowed), |d| {
        d.within("div.head", |d| {
            shape(d, color(row, allowed));
            d.within("div", |d| {
                heading(d, say::heading(words, row, allowed));
                d.line_of("p", say::reason(words, row, allowed));
            });
        });
        if let Some(step) = LADDER.iter().find(|step| Allowed::Run { step: step.number } == allowed) {
            d.line_of("p.step", plan::step(words, step));
        }
        next(d, shown, progress, on_act);
        begun(d, shown.home, on_act);
    });
    data::kept(d, shown.kept);
    if allowed.load() > 0 {
        d.p(words_of::stop_at(words));
    }
    d.p(words_of::net(words));
    if allowed.is_run() {
        if let Some(day) = shown.home.settings.run_days.next_after(shown.home.now.day) {
            d.line_of("p", words_of::planned_for(words, &week::day(words, day)));
        }
        d.calm(words_of::easier(words));
        let [warm_up, ..] = plan::ladder_rules(words);
        d.line_of("p.calm", warm_up);
    }
    if progress.is_to_book && allowed.load() > 0 {
        d.line("p.aside", words_of::book(words));
    }
    exercises(d, shown.home, progress, on_act);
    data::file_due(d, shown, progress);
    // Without a plan there is nothing to change or to add.
    if !shown.home.entries.is_empty() {
        ways(d, shown, progress, on_act);
    }
}

/// The way back to what has been started, or to what has been run and is not written down.
fn begun(d: &mut Doc, home: &Home, on_act: &Callback<Act>) {
    let words = d.words();
    if let Some(playing) = home.player.playing() {
        let sheet = if playing.plan.is_raises() { Sheet::Raises } else { Sheet::Player };
        button(d, "alt", player_words::back(words), pressed(on_act, Act::Open(sheet)));
    } else if home.player.ended().is_some() {
        button(d, "alt", texts::write_run(words), pressed(on_act, Act::Open(Sheet::Run)));
    }
}

/// The one thing to do, where there is one to press.
fn next(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    match &progress.today.row {
        Row::Emergency(referral) => care(d, shown.session, Urgency::Emergency, *referral, on_act),
        Row::BeSeen(referral) => care(d, shown.session, Urgency::SameDay, *referral, on_act),
        Row::SeeSomeone { referral, .. } => {
            care(d, shown.session, Urgency::WithinDays, *referral, on_act);
        }
        Row::Ticked(_) | Row::Unfinished | Row::CheckAgain(_) => {
            button(d, "go", words_of::start_check(words), pressed(on_act, Act::CheckAgain));
        }
        Row::BeforeRunning(Left::FullCheck | Left::Clinician) => {
            button(d, "alt", words_of::start_check(words), pressed(on_act, Act::CheckAgain));
        }
        Row::CheckIn(_) => {
            button(d, "go", texts::changed(words), pressed(on_act, Act::CheckInAgain));
        }
        Row::NoPlan(Lock::NotStarted) => {
            button(d, "go", texts::start_a_check(words), pressed(shown.on_event, Event::StartAgain));
            button(d, "alt", plan::open_diary(words), pressed(on_act, Act::Open(Sheet::Data)));
        }
        // On a day on which none can be tried there is nothing to open.
        Row::Stage { .. } if shown.home.goals(progress).is_empty() => {}
        Row::Stage { .. } => {
            button(d, "go", texts::goals_title(words), pressed(on_act, Act::Open(Sheet::Goals)));
        }
        Row::TwoDays { .. } | Row::SpringFirst | Row::AfterLadder { .. } | Row::Run => {
            match progress.today.allowed {
                Allowed::Run { step } => start::start_run(d, Plan::Step(step), on_act),
                Allowed::Minutes { minutes } => start::start_run(d, Plan::Minutes(minutes), on_act),
                Allowed::Nothing | Allowed::Rest | Allowed::Walk | Allowed::Light | Allowed::Work { .. } => {}
            }
            button(d, "alt", texts::write_run(words), pressed(on_act, Act::Open(Sheet::Run)));
        }
        Row::NoPlan(_)
        | Row::RedDay { .. }
        | Row::NotSettled
        | Row::Sore(_)
        | Row::BeforeRunning(Left::Pregnancy)
        | Row::DayBetween
        | Row::HopsYesterday
        | Row::SteppedBack { .. }
        | Row::WeekIsFull => {}
    }
}

/// A result that nobody has seen: the way that the outcome named, with its number, and what it said about a medicine.
fn care(d: &mut Doc, session: &Session, urgency: Urgency, referral: Referral, on_act: &Callback<Act>) {
    let words = d.words();
    outcome::call(d, session, urgency, referral.route);
    let advice = session.country.and_then(|country| country.advice.first());
    let advice = advice.map(|line| (line.name, line.number));
    let number = numbers::emergency(words, session.country);
    d.line_of("p", outcome_words::action(words, urgency, referral.route, number, advice).whole());
    if let Some(medicine) = referral.medicine.and_then(|finding| outcome_words::medicine(words, finding)) {
        d.p(medicine);
    }
    button(d, "alt", words_of::start_check(words), pressed(on_act, Act::CheckAgain));
}

/// What else can be done from here.
fn ways(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    d.within("div.choices two", |d| {
        // A sign is taken back or answered, not added to.
        if !matches!(progress.today.row, Row::Emergency(_) | Row::Ticked(_)) {
            button(d, "alt", texts::changed(words), pressed(on_act, Act::CheckInAgain));
        } else if !progress.lines_asking.is_none() {
            let asked = if shown.home.draft.is_taking_back {
                texts::by_mistake_really(words)
            } else {
                texts::by_mistake(words)
            };
            button(d, "alt", asked, pressed(on_act, Act::TakeBackLines));
        }
        if shown.home.may_ice(progress) {
            let timed = pressed(on_act, Act::Play(PlayAct::Choose(Plan::Ice)));
            button(d, "alt", player_words::ice_timer(words), timed);
        }
        if raises_view::lock(shown.home, progress).is_none() {
            button(d, "alt", raises::open(words), pressed(on_act, Act::Open(Sheet::Raises)));
        }
        button(d, "alt", texts::was_seen(words), pressed(on_act, Act::Open(Sheet::Seen)));
    });
}

/// The exercises of today, each with a box.
fn exercises(d: &mut Doc, home: &Home, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let exercises = home.exercises(progress);
    if exercises.is_empty() {
        return;
    }
    let list = |d: &mut Doc| {
        if home.is_half(progress) {
            d.line("p.aside", words_of::half_sets(words));
        }
        d.within("div.exercises", |d| {
            for each in &exercises {
                exercise(d, *each, home, progress, on_act);
            }
        });
    };
    if progress.today.allowed.is_run() {
        // The run comes first, and the way to it is not past a dozen exercises.
        let count = u32::try_from(exercises.len()).unwrap_or(u32::MAX);
        fold(d, words_of::after_run(words), words_of::exercises(words, count), list);
    } else {
        d.within("section.section", |d| {
            d.line("h2", texts::exercises(words));
            list(d);
        });
    }
}

fn exercise(d: &mut Doc, each: Exercise, home: &Home, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let name = exercise_words::name(words, each);
    let done = screen::labelled(words, plan::done(words), name);
    exercise_row(d, "h3", each, |d| {
        tick(d, done, home.done_today(each).is_some(), changed(on_act, Act::Exercise(each)));
        start::time_holds(d, each, home.is_half(progress), on_act);
    });
}

/// The level whose color and shape an answer has.
const fn color(row: &Row, allowed: Allowed) -> Urgency {
    match (row, allowed) {
        (Row::Emergency(_), _) => Urgency::Emergency,
        (Row::BeSeen(_) | Row::Ticked(_) | Row::Unfinished | Row::CheckAgain(_), _) => Urgency::SameDay,
        // Nobody has asked for a plan: nothing is wrong.
        (Row::NoPlan(Lock::NotStarted), _) => Urgency::Routine,
        (_, Allowed::Nothing) => Urgency::WithinDays,
        (_, Allowed::Rest | Allowed::Walk | Allowed::Light | Allowed::Work { .. }) => Urgency::Routine,
        (_, Allowed::Run { .. } | Allowed::Minutes { .. }) => Urgency::SelfCare,
    }
}
