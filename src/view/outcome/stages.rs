//! The plan: stages as a lane with "you are here", what ends each, and its exercises.

use triage_core::protocol::Urgency;
use triage_core::protocol::adjustment::Adjustment;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::reaction::PainZone;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::{STAGES, Stage};
use triage_core::reasoning::plan::{StagePlan, Stages, Withheld};
use triage_core::session::{Companion, Event, Outcome, Tick};
use triage_core::words::plan::Note;
use triage_core::words::{Words, exercise as exercise_words, outcome, plan as texts, screen};
use yew::Callback;

use super::headed;
use crate::drawings::exercise as figures;
use crate::parts::{Doc, Name, Start, button, fold_part, moving_runner, tick, tick_row};
use crate::send::{changed, pressed};

/// This part of the outcome: where the runner is, the rules for pain, what to do today, what ends the stage.
#[inline(never)]
pub fn stages(d: &mut Doc, outcome: &Outcome, plan: &Stages, on_event: &Callback<Event>) {
    let words = d.words();
    lanes(d, plan.stages.iter().map(|stage| stage.stage), plan.here);
    d.calm(outcome::intro(words, Section::Stages));
    notes(d, plan);
    keep(d, outcome.companion, on_event);
    if let Some(here) = plan.stages.iter().find(|stage| stage.stage == plan.here) {
        today(d, outcome, here, plan, on_event);
    }
    d.within("section.section", |d| {
        d.line("h2", texts::other_stages(words));
        d.open("ol.track");
        for stage in plan.stages.iter().filter(|stage| stage.stage != plan.here) {
            one(d, stage, plan);
        }
        d.close();
    });
}

/// How the plan can be kept: here, in the app, or on paper.
fn keep(d: &mut Doc, companion: Companion, on_event: &Callback<Event>) {
    let words = d.words();
    match companion {
        Companion::Started => {}
        Companion::Offered => {
            button(d, "go", texts::start(words), pressed(on_event, Event::Companion(Sheet::Today)));
            d.calm(texts::start_means(words));
            button(d, "quiet", texts::open_diary(words), pressed(on_event, Event::Companion(Sheet::Data)));
        }
        Companion::InApp => {
            button(d, "go", texts::keep_in_app(words), pressed(on_event, Event::KeepInApp));
            d.calm(texts::keep_in_app_means(words));
            paper(d, on_event);
        }
        Companion::NotOffered => paper(d, on_event),
    }
}

fn paper(d: &mut Doc, on_event: &Callback<Event>) {
    button(d, "alt", texts::paper(d.words()), pressed(on_event, Event::Companion(Sheet::Paper)));
}

/// The same where there are none: why.
#[inline(never)]
pub fn withheld(d: &mut Doc, reason: Withheld) {
    let words = d.words();
    headed(d, outcome::heading(words, Section::Stages), "", |d| d.p(why_withheld(words, reason)));
}

/// Every stage as a lane of the track, and which one is the runner's.
pub fn lanes(d: &mut Doc, stages: impl Iterator<Item = Stage>, here: Stage) {
    let words = d.words();
    d.open("ol.lanes");
    for stage in stages {
        d.open("li");
        if stage == here {
            d.attribute(Name::AriaCurrent, "step");
        }
        d.line("span", texts::stage(words, stage));
        if stage == here {
            d.line("b", outcome::you_are_here(words));
        }
        d.close();
    }
    d.close();
}

/// Who should look at the plan, and how it differs for this runner.
fn notes(d: &mut Doc, plan: &Stages) {
    let words = d.words();
    if plan.grade == LayGrade::Three {
        d.line("p.aside", texts::clinician_led(words));
    } else if plan.is_to_confirm {
        d.line("p.aside", texts::to_confirm(words));
    }
    adjusted(d, &plan.adjustments);
}

/// The present stage.
fn today(d: &mut Doc, shown: &Outcome, here: &StagePlan, plan: &Stages, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("section.section", |d| {
        d.within("div.titled", |d| {
            d.line("h2", texts::stage(words, here.stage));
            d.line_of("span.calm", texts::usual_days(words, here.days));
        });
        d.p(texts::aim(words, here.stage));
        d.line("h3", texts::pain_rules(words));
        pain_rules(d);
        if !here.exercises.is_empty() {
            d.line("h3", texts::today(words));
            d.within("div.exercises", |d| {
                for each in &here.exercises {
                    let done =
                        screen::labelled(words, texts::done(words), exercise_words::name(words, *each));
                    exercise(d, "h4", *each, |d| {
                        let tapped = changed(on_event, Event::Tick(Tick::Exercise(*each)));
                        tick(d, done, shown.ticked.has(Tick::Exercise(*each)), tapped);
                    });
                }
            });
        }
        d.line("h3", texts::go_on_when(words));
        d.within("div.choices joined", |d| {
            for (position, gate) in (0_u8..).zip(gates(words, here, plan)) {
                let tapped = changed(on_event, Event::Tick(Tick::Gate(position)));
                tick_row(d, gate, shown.ticked.has(Tick::Gate(position)), tapped);
            }
        });
    });
}

/// What ends a stage.
fn gates(words: Words, stage: &StagePlan, plan: &Stages) -> Vec<String> {
    let exit = STAGES.iter().find(|row| row.stage == stage.stage).map_or(&[][..], |row| row.exit);
    exit.iter().map(|gate| texts::gate(words, *gate, plan.raise_minimum)).collect()
}

fn why_withheld(words: Words, reason: Withheld) -> &'static str {
    match reason {
        Withheld::SorenessOnly => texts::soreness_only(words),
        Withheld::ClinicianFirst => texts::clinician_first(words),
        Withheld::TooOld => texts::too_old(words),
    }
}

/// Another stage, folded.
fn one(d: &mut Doc, stage: &StagePlan, plan: &Stages) {
    let words = d.words();
    let name = texts::stage(words, stage.stage).to_owned();
    d.open("li");
    fold_part(d, name, texts::usual_days(words, stage.days), Start::Closed, |d| {
        d.p(texts::aim(words, stage.stage));
        d.within("div.exercises", |d| {
            stage.exercises.iter().for_each(|each| exercise(d, "h4", *each, |_| {}))
        });
        d.p(texts::go_on_when(words));
        d.list(gates(words, stage, plan));
    });
    d.close();
}

/// A row: the figure, the name as a heading of this level, how much, and what is at its end.
pub fn exercise(d: &mut Doc, heading: &'static str, exercise: Exercise, end: impl FnOnce(&mut Doc)) {
    let words = d.words();
    let row = EXERCISES.iter().find(|row| row.exercise == exercise);
    d.open("div.exercise");
    let name = exercise_words::name(words, exercise);
    let play = screen::labelled(words, exercise_words::show_the_movement(words), name);
    moving_runner(d, figures::of(exercise), play);
    d.open("div");
    d.line(heading, name);
    d.open("p.dose");
    for part in row.map(|row| exercise_words::doses(words, &row.dose)).unwrap_or_default() {
        d.line_of("span.tag", part);
        d.text(" ");
    }
    d.close();
    d.close();
    end(d);
    d.line("p.how", exercise_words::how(words, exercise));
    d.close();
}

/// How the plan differs for this runner.
fn adjusted(d: &mut Doc, adjustments: &[Adjustment]) {
    let words = d.words();
    if adjustments.is_empty() {
        return;
    }
    d.within("div.aside", |d| {
        d.line("p.tag", texts::adjusted(words));
        let lines: Vec<&str> = adjustments.iter().map(|each| texts::note(words, adjustment(*each))).collect();
        d.fixed_list(&lines);
    });
}

const fn adjustment(adjustment: Adjustment) -> Note {
    match adjustment {
        Adjustment::RepeatHops => Note::RepeatHops,
        Adjustment::StraightKneeFirst => Note::StraightKneeFirst,
        Adjustment::NoHeelDrop => Note::NoHeelDrop,
        Adjustment::SlowHeavyRaises => Note::SlowHeavyRaises,
        Adjustment::HalfTheImpact => Note::HalfTheImpact,
    }
}

/// What each pain means, as a strip: always in view, since every exercise refers to it.
fn pain_rules(d: &mut Doc) {
    let words = d.words();
    d.within("dl.zones", |d| {
        for zone in PainZone::ALL {
            d.open("div");
            d.attribute(Name::DataLevel, level(zone).code());
            d.line("dt", texts::zone(words, zone));
            d.line("dd", texts::zone_meaning(words, zone));
            d.close();
        }
    });
}

/// The level whose color a pain has.
const fn level(zone: PainZone) -> Urgency {
    match zone {
        PainZone::Green => Urgency::SelfCare,
        PainZone::Amber => Urgency::WithinDays,
        PainZone::Red | PainZone::Stop => Urgency::Emergency,
    }
}
