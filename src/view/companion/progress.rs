//! Where the runner is: the stage as a lane, the step of the ladder, the pain of the last days, the goals of the stage.

use triage_core::companion::Progress;
use triage_core::companion::act::Act;
use triage_core::companion::course::Course;
use triage_core::companion::goal;
use triage_core::companion::recent::{OnLadder, here, last_days, on_ladder};
use triage_core::companion::today::Row;
use triage_core::protocol::ladder::LADDER;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::{Gate, Stage};
use triage_core::words::{companion, plan, progress as texts};
use yew::prelude::*;

use super::{Shown, picture, say, status};
use crate::frame::heading;
use crate::outcome::lanes;
use crate::parts::{Doc, Name, button};
use crate::send::pressed;

/// The screen.
pub fn progress(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let course = &progress.course;
    let has_plan = progress.today.row.shows_plan();
    status(d, progress);
    heading(d, texts::title(words));
    if has_plan {
        lanes(d, Stage::ALL.into_iter(), here(course));
        d.within("section.section", |d| ladder(d, course));
    } else {
        first(d, progress);
    }
    let marks = last_days(shown.home, progress, picture::DAYS);
    d.within("section.section", |d| {
        d.line_of("h2", texts::picture(words, picture::days()));
        picture::picture(d, &marks);
    });
    if has_plan && here(course) == course.stage {
        goals(d, shown, progress, on_act);
    }
    button(d, "alt", texts::hand_over(words), pressed(on_act, Act::Open(Sheet::HandOver)));
}

/// In place of the plan: what comes first.
fn first(d: &mut Doc, progress: &Progress) {
    let words = d.words();
    let (row, allowed) = (&progress.today.row, progress.today.allowed);
    d.within("div.aside", |d| {
        if matches!(row, Row::CheckIn(_)) {
            d.p(texts::check_in_first(words));
        } else {
            d.within("p", |d| d.line_of("b", say::heading(words, row, allowed)));
            d.line_of("p", say::reason(words, row, allowed));
        }
    });
}

/// The ladder as twelve cells. The words around it say all that a screen reader needs.
fn ladder(d: &mut Doc, course: &Course) {
    let words = d.words();
    let at = on_ladder(course);
    let present = match at {
        OnLadder::Closed { .. } => 0,
        OnLadder::At { step, .. } => step,
        OnLadder::Done => u8::MAX,
    };
    match at {
        OnLadder::At { step, .. } => d.line_of("h2", texts::step_of(words, step.into())),
        OnLadder::Closed { .. } | OnLadder::Done => d.line("h2", texts::ladder(words)),
    }
    d.within("div.steps", |d| {
        d.attribute(Name::AriaHidden, "true");
        for row in LADDER {
            let cell = if row.number == present {
                "b"
            } else if row.number < present {
                "span.past"
            } else {
                "span"
            };
            d.line_of(cell, words.number(row.number.into()));
        }
    });
    match at {
        OnLadder::Closed { step } => d.line_of("p", texts::step_next(words, step.into())),
        OnLadder::At { passes, needed: 2.., .. } => d.line_of("p.calm", texts::passes(words, passes.into())),
        OnLadder::At { needed: ..2, .. } => {}
        OnLadder::Done => d.p(texts::steps_done(words)),
    }
}

/// What ends the stage: what is met, and what is missing.
fn goals(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let course = &progress.course;
    let goals = goal::goals(course);
    d.within("section.section", |d| {
        d.line("h2", texts::goals(words));
        for (title, gates) in [(texts::missing(words), &goals.missing), (texts::met(words), &goals.met)] {
            if !gates.is_empty() {
                d.line("h3", title);
                let said = |gate: &Gate| plan::gate(words, *gate, course.raise_minimum);
                d.list(gates.iter().map(said).collect());
            }
        }
        if !shown.home.goals(progress).is_empty() {
            button(d, "go", companion::goals_title(words), pressed(on_act, Act::Open(Sheet::Goals)));
        }
    });
}
