//! The plan and a diary on paper, for whoever keeps nothing on a device: the same lines and limits as on the screen.

use triage_core::companion::checked::Checked;
use triage_core::protocol::check_in::Line;
use triage_core::protocol::exercise::EXERCISES;
use triage_core::protocol::ladder::{LADDER, start_step};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::reaction::PainZone;
use triage_core::protocol::stage::STAGES;
use triage_core::reasoning::interview::{Answers, replay};
use triage_core::reasoning::plan::stages;
use triage_core::session::{Event, Session};
use triage_core::words::{
    Words, companion as lines, exercise as exercise_words, outcome, paper as texts, plan,
};
use yew::prelude::*;

use crate::drawings::icon::PRINT;
use crate::frame::{foot, framed, heading, reviewed, top};
use crate::numbers;
use crate::parts::{Doc, Name, icon_button};
use crate::send::pressed;

/// Two weeks, as the full check asks for a look again.
const DAYS: usize = 14;

/// The screen where nothing is kept, and the companion is not offered.
pub fn alone(words: Words, session: &Session, rules: &AttrValue, on_event: &Callback<Event>) -> Html {
    framed(words, "div.soleus", "companion-paper", top(on_event), |d| {
        d.attribute(Name::DataPrint, "paper");
        d.within("main.companion", |d| paper(d, Some(&session.check.answers), session, on_event));
        foot(d, rules);
    })
}

/// What is on the screen, and on the paper.
pub fn paper(d: &mut Doc, answers: Option<&Answers>, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    heading(d, texts::title(words));
    d.line("p.hint", texts::hint(words));
    icon_button(d, "go", &PRINT, outcome::print(words), pressed(on_event, Event::Print));
    d.within("div.tell", |d| {
        check(d, session);
        if let Some(answers) = answers {
            stage(d, answers);
        }
        ladder(d, answers);
        diary(d);
        // On the screen it is at the foot.
        d.within("div.only-print", reviewed);
    });
}

fn check(d: &mut Doc, session: &Session) {
    let words = d.words();
    d.line("h2", texts::each_day(words));
    d.list(Line::ALL.iter().map(|line| lines::line(words, *line).to_owned()).collect());
    d.line_of("p", texts::if_any(words, numbers::emergency(words, session.country)));
    d.line("h2", texts::by_pain(words));
    let zone = |zone| format!("{}: {}", plan::zone(words, zone), plan::zone_meaning(words, zone));
    d.list(PainZone::ALL.map(zone).to_vec());
}

/// The stage that the check found, with its exercises and what ends it.
fn stage(d: &mut Doc, answers: &Answers) {
    let words = d.words();
    let facts = replay(answers).facts;
    let Checked { here, raise_minimum, .. } = Checked::of(answers);
    d.line_of("h2", texts::stage(words, plan::stage(words, here)));
    let all = stages(&facts, false);
    if let Some(each) = all.stages.iter().find(|of| of.stage == here) {
        let exercise = |exercise| {
            let dose = EXERCISES.iter().find(|row| row.exercise == exercise).map(|row| row.dose);
            let dose = dose.map(|dose| exercise_words::dose(words, &dose)).unwrap_or_default();
            format!("{}: {dose}", exercise_words::name(words, exercise))
        };
        d.list(each.exercises.iter().copied().map(exercise).collect());
    }
    d.line("h3", plan::go_on_when(words));
    let exit = STAGES.iter().find(|row| row.stage == here).map_or(&[][..], |row| row.exit);
    d.list(exit.iter().map(|gate| plan::gate(words, *gate, raise_minimum)).collect());
}

fn ladder(d: &mut Doc, answers: Option<&Answers>) {
    let words = d.words();
    d.line("h2", outcome::heading(words, Section::Ladder));
    d.p(texts::before_running(words));
    if let Some(Checked { grade, is_careful, .. }) = answers.map(Checked::of) {
        d.line_of("p", texts::begin_at(words, start_step(grade, is_careful).into()));
    }
    d.open("ol");
    for row in &LADDER {
        d.line_of("li", format!("{}. {}", row.number, plan::step(words, row)));
    }
    d.close();
    d.list(plan::ladder_rules(words).to_vec());
    d.p(texts::between_runs(words));
}

/// A line for each day.
fn diary(d: &mut Doc) {
    let words = d.words();
    d.line("h2", texts::diary(words));
    d.within("table.by-hand", |d| {
        d.within("tr", |d| columns(words).into_iter().for_each(|column| d.line("th", column)));
        for _ in 0..DAYS {
            d.within("tr", |d| columns(words).into_iter().for_each(|_| d.line("td", "")));
        }
    });
    d.p(texts::clinician(words));
}

fn columns(words: Words) -> [&'static str; 6] {
    [
        texts::date(words),
        texts::none_of_them(words),
        texts::worst_pain(words),
        texts::walking(words),
        texts::after_run(words),
        texts::what_i_did(words),
    ]
}
