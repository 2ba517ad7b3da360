//! The way back on one page, for a clinician. It prints alone, as the hand-over of an outcome does, and has its rows.

use triage_core::companion::Progress;
use triage_core::companion::entry::Seen;
use triage_core::companion::home::Home;
use triage_core::companion::recent::{DayMark, OnLadder, last_days, on_ladder};
use triage_core::companion::summary::{Happened, Measured, Summary, days_with_exercises};
use triage_core::protocol::CivilDate;
use triage_core::protocol::handover::{Place, Row};
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::Truth;
use triage_core::reasoning::interview::Answers;
use triage_core::session::handover::Handover;
use triage_core::session::{Check, Event, Outcome, Session};
use triage_core::words::{
    Words, companion, country, handover, outcome, plan, progress as seen_words, screen, summary as texts,
};

use super::{Shown, picture, say};
use crate::drawings::icon::{BOX, PRINT};
use crate::frame::heading;
use crate::outcome::said::{filed, point, said};
use crate::outcome::tell::{advice, why, withdrawn};
use crate::parts::{Doc, icon, icon_button};
use crate::send::pressed;

/// On the time line, the newest of what happened. The page is one.
const MOST_HAPPENED: usize = 14;

/// The screen.
pub fn hand_over(d: &mut Doc, shown: Shown, progress: &Progress) {
    let words = d.words();
    let summary = Summary::of(shown.home);
    let marks = last_days(shown.home, progress, picture::DAYS);
    let last_check = shown.home.answers.map(|answers| (answers, last_check(shown.session, answers)));
    heading(d, texts::title(words));
    d.line("p.hint", texts::hint(words));
    icon_button(d, "go", &PRINT, outcome::print(words), pressed(shown.on_event, Event::Print));
    d.within("div.tell", |d| {
        d.within("p.paper", |d| {
            d.line("b", texts::paper_title(words));
            d.text(" ");
            d.line("span", handover::patient_name(words));
            d.text(" ");
            d.line("span", handover::date_of_birth(words));
        });
        let handed = last_check.as_ref().map(|(answers, outcome)| Handover::of(answers, outcome));
        d.within("div.summary", |d| match (&handed, &last_check) {
            (Some(handed), Some((_, last))) => {
                if let Some(day) = day_of_check(&summary) {
                    d.line_of("p", texts::at_check(words, &country::day(words, day)));
                }
                said(d, handed, Place::Headline);
                let title = outcome::title(words, last.urgency, last.route);
                d.line_of("p", handover::advised(words, title));
            }
            (None, _) | (_, None) => d.p(texts::no_check(words)),
        });
        d.within("dl.points", |d| {
            if let Some((_, last)) = &last_check {
                why(d, last);
            }
            point(d, texts::time_line(words), |d| time_line(d, &summary));
            point(d, texts::signs(words), |d| signs(d, &summary));
            point(d, texts::tests(words), |d| tests(d, &summary));
            point(d, texts::picture(words), |d| picture::picture(d, &marks));
            point(d, texts::load(words), |d| load(d, shown.home, progress, &marks));
            if let (Some(handed), Some((_, last))) = (&handed, &last_check) {
                filed(d, Row::Clot, handed);
                filed(d, Row::Medicines, handed);
                advice(d, last);
            }
            point(d, texts::today(words), |d| today(d, progress));
        });
        if let Some((_, last)) = &last_check {
            withdrawn(d, last);
        }
        boxes(d);
        origin(d, shown.home);
    });
}

/// The outcome of the last full check, whether it was made in this visit or in an earlier one.
fn last_check(session: &Session, answers: Answers) -> Outcome {
    let check = if session.check.answers == answers {
        session.check.clone()
    } else {
        Check { answers, ..Check::NEW }
    };
    Outcome::of(&Session { check, earlier: None, ..session.clone() })
}

/// The day of the last full check.
fn day_of_check(summary: &Summary) -> Option<CivilDate> {
    let is_check = |happened: &Happened| matches!(happened, Happened::FullCheck(_) | Happened::Started);
    summary.time_line.iter().rev().find(|(_, happened)| is_check(happened)).map(|(day, _)| *day)
}

/// A line for each day: all that belongs to it.
fn by_day<T: Copy>(d: &mut Doc, listed: &[(CivilDate, T)], text: fn(Words, T) -> String) {
    let words = d.words();
    for of_day in listed.chunk_by(|(day, _), (next, _)| day == next) {
        let all: Vec<String> = of_day.iter().map(|(_, each)| text(words, *each)).collect();
        if let Some((day, _)) = of_day.first() {
            let all = screen::line(words, &all, screen::semicolon);
            d.line_of("p", screen::sentence(words, &texts::on(words, &country::day(words, *day), &all)));
        }
    }
}

fn time_line(d: &mut Doc, summary: &Summary) {
    let words = d.words();
    let earlier = summary.time_line.len().saturating_sub(MOST_HAPPENED);
    if earlier > 0 {
        d.line_of("p.unknown", texts::earlier(words, u32::try_from(earlier).unwrap_or(u32::MAX)));
    }
    by_day(d, summary.time_line.get(earlier..).unwrap_or_default(), happened_text);
    let check_ins = summary.check_ins;
    d.line_of("p.calm", texts::check_ins(words, check_ins.days, check_ins.of));
    if check_ins.longest_gap > 0 {
        d.line_of("p.calm", texts::gap(words, check_ins.longest_gap));
    }
}

fn happened_text(words: Words, happened: Happened) -> String {
    match happened {
        Happened::Started => texts::started(words).to_owned(),
        Happened::Stage(stage) => texts::stage(words, plan::stage(words, stage)),
        Happened::FullCheck(level) => texts::full_check(words, outcome::level_name(words, level)),
        Happened::Flare => texts::flare(words).to_owned(),
        Happened::Shut => texts::shut(words).to_owned(),
        Happened::Seen(Seen { may_load, may_run, .. }) => {
            texts::seen(words, answer(words, may_load), answer(words, may_run))
        }
        Happened::OwnPlan => texts::own_plan(words).to_owned(),
        Happened::Finished => texts::finished(words).to_owned(),
    }
}

fn answer(words: Words, truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => companion::yes(words),
        Truth::No => companion::no(words),
        Truth::Unknown => companion::not_said(words),
    }
}

/// What was ticked, then when all were denied: silence would be read as "no".
fn signs(d: &mut Doc, summary: &Summary) {
    let words = d.words();
    for sign in &summary.signs {
        let line = companion::line(words, sign.line);
        let day = country::day(words, sign.last);
        d.line_of("p", screen::sentence(words, &texts::sign(words, line, sign.days, &day)));
    }
    if summary.signs.is_empty() {
        d.calm(texts::no_sign(words));
    }
    if let Some(day) = summary.not_sure {
        d.line_of("p.unknown", texts::not_sure(words, &country::day(words, day)));
    }
    match summary.all_denied {
        Some(day) => d.line_of("p.calm", texts::all_denied(words, &country::day(words, day))),
        None => d.line("p.unknown", texts::never_denied(words)),
    }
    if !summary.changed.is_empty() {
        let days: Vec<String> = summary.changed.iter().map(|day| country::day(words, *day)).collect();
        d.line_of("p.unknown", texts::changed(words, &screen::line(words, &days, screen::comma)));
    }
}

fn tests(d: &mut Doc, summary: &Summary) {
    let words = d.words();
    if summary.tests.is_empty() {
        d.line("p.unknown", texts::no_tests(words));
        return;
    }
    by_day(d, &summary.tests, measured_text);
    d.calm(texts::as_ticked(words));
}

fn measured_text(words: Words, measured: Measured) -> String {
    match measured {
        Measured::Walk(done) => texts::walk(words, u32::from(done.seconds) / 60, done.pain.into()),
        Measured::TwoLegRaises(done) => texts::two_leg_raises(words, done.count.into(), done.pain.into()),
        Measured::TwoLegRaisesBent(done) => {
            texts::two_leg_raises_bent(words, done.count.into(), done.pain.into())
        }
        Measured::Hold(done) => texts::hold(words, done.sets.into(), done.seconds.into(), done.pain.into()),
        Measured::Raises(done) => {
            texts::raises(words, done.count.into(), done.other.into(), done.pain.into())
        }
        Measured::RaisesBent(done) => {
            texts::raises_bent(words, done.count.into(), done.other.into(), done.pain.into())
        }
        Measured::TwoLegHops(done) => texts::two_leg_hops(words, done.count.into(), done.pain.into()),
        Measured::Hops(done) => texts::hops(words, done.sets.into(), done.count.into(), done.pain.into()),
        Measured::Skipping(done) => {
            texts::skipping(words, done.sets.into(), done.seconds.into(), done.pain.into())
        }
        Measured::KneeToWall(centimeters) => texts::knee_to_wall(words, centimeters.into()),
    }
}

/// The step, and what was done in the days of the picture.
fn load(d: &mut Doc, home: &Home, progress: &Progress, marks: &[DayMark]) {
    let words = d.words();
    let step = match on_ladder(&progress.course) {
        OnLadder::Closed { step } => seen_words::step_next(words, step.into()),
        OnLadder::At { step, .. } => screen::sentence(words, &seen_words::step_of(words, step.into())),
        OnLadder::Done => screen::sentence(words, seen_words::steps_done(words)),
    };
    d.line_of("p", step);
    let runs = || marks.iter().flat_map(|mark| &mark.runs);
    let count = |runs: usize| u32::try_from(runs).unwrap_or(u32::MAX);
    let minutes = runs().map(|run| u32::from(run.run.minutes)).sum();
    let since = marks.first().map_or(home.now.day, |mark| mark.day);
    let exercises = days_with_exercises(home, since);
    d.line_of("p", texts::last_days(words, picture::days(), count(runs().count()), minutes, exercises));
    if let Some(pain) = runs().filter_map(|run| run.run.pain).max() {
        d.line_of("p", texts::peak(words, pain.into()));
    }
    let judged = |verdict: Option<Verdict>| {
        let of_it = runs().filter(|run| run.verdict == verdict).count();
        (of_it > 0).then(|| texts::verdict(words, picture::name(words, verdict), count(of_it)))
    };
    let verdicts: Vec<String> = Verdict::ALL.into_iter().map(Some).chain([None]).filter_map(judged).collect();
    if !verdicts.is_empty() {
        d.line_of("p", texts::verdicts(words, &screen::line(words, &verdicts, screen::comma)));
    }
}

/// What is allowed today, and by which row of the table in decision 19.
fn today(d: &mut Doc, progress: &Progress) {
    let words = d.words();
    let (row, allowed) = (&progress.today.row, progress.today.allowed);
    d.line_of("p", texts::advised(words, &say::heading(words, row, allowed), row.number().into()));
    d.line_of("p.calm", say::reason(words, row, allowed));
}

/// On paper, for the clinician to tick and give back.
fn boxes(d: &mut Doc) {
    let words = d.words();
    d.within("p.only-print", |d| {
        d.line("b", texts::boxes(words));
        for (text, line) in
            [(texts::may_load(words), ""), (texts::may_run(words), "____"), (texts::not_yet(words), "")]
        {
            d.within("span.box", |d| {
                icon(d, &BOX);
                d.text(" ");
                d.text(text);
                d.text(line);
            });
        }
    });
}

/// Where it comes from: the runner alone, when, by which rules, and who has reviewed them.
fn origin(d: &mut Doc, home: &Home) {
    let words = d.words();
    let printed = handover::answered_on(words, home.now.day, home.now.minute);
    d.within("p.source", |d| {
        d.text(handover::self_reported(words));
        d.text(" ");
        d.text_of(screen::sentence(words, &printed));
        d.text(" ");
        d.text_of(outcome::review_state(words));
    });
}
