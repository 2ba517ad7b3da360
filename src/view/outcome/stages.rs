//! The plan: stages as a lane with "you are here", what ends each, and its exercises.

use triage_core::protocol::adjustment::Adjustment;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::reaction::PainZone;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::STAGES;
use triage_core::reasoning::plan::{StagePlan, Stages, Withheld};
use triage_core::words::plan::Note;
use triage_core::words::{Words, exercise as exercise_words, outcome, plan as texts, screen};

use super::{headed, open};
use crate::drawings::exercise as figures;
use crate::parts::{Doc, Name, Start, fold, fold_part, moving_runner};

/// This part of the outcome.
#[inline(never)]
pub fn stages(d: &mut Doc, plan: &Stages) {
    let words = d.words();
    open(d, Section::Stages, |d| lanes(d, plan));
    fold(d, texts::pain_rules(words), String::new(), pain_rules);
}

/// The same where there are none: why.
#[inline(never)]
pub fn withheld(d: &mut Doc, reason: Withheld) {
    let words = d.words();
    headed(d, outcome::heading(words, Section::Stages), "", |d| d.p(why_withheld(words, reason)));
}

#[inline(never)]
fn lanes(d: &mut Doc, plan: &Stages) {
    let words = d.words();
    if plan.grade == LayGrade::Three {
        d.line("p.aside", texts::clinician_led(words));
    } else if plan.is_to_confirm {
        d.line("p.aside", texts::to_confirm(words));
    }
    adjusted(d, &plan.adjustments);
    d.open("ol.track");
    for stage in &plan.stages {
        one(d, stage, plan);
    }
    d.close();
}

fn why_withheld(words: Words, reason: Withheld) -> &'static str {
    match reason {
        Withheld::SorenessOnly => texts::soreness_only(words),
        Withheld::ClinicianFirst => texts::clinician_first(words),
        Withheld::TooOld => texts::too_old(words),
    }
}

fn one(d: &mut Doc, stage: &StagePlan, plan: &Stages) {
    let words = d.words();
    let is_here = stage.stage == plan.here;
    d.open("li");
    if is_here {
        d.attribute(Name::AriaCurrent, "step");
    }
    let start = if is_here { Start::Open } else { Start::Closed };
    fold_part(
        d,
        texts::stage(words, stage.stage).to_owned(),
        texts::usual_days(words, stage.days),
        start,
        |d| {
            if is_here {
                d.within("p", |d| d.line("span.tag here", outcome::you_are_here(words)));
            }
            d.p(texts::aim(words, stage.stage));
            if !stage.exercises.is_empty() {
                d.open("div.exercises");
                for each in &stage.exercises {
                    exercise(d, *each);
                }
                d.close();
            }
            d.p(texts::go_on_when(words));
            let exit = STAGES.iter().find(|row| row.stage == stage.stage).map_or(&[][..], |row| row.exit);
            d.list(exit.iter().map(|gate| texts::gate(words, *gate, plan.raise_minimum)).collect());
        },
    );
    d.close();
}

fn exercise(d: &mut Doc, exercise: Exercise) {
    let words = d.words();
    let row = EXERCISES.iter().find(|row| row.exercise == exercise);
    d.open("div.exercise");
    let name = exercise_words::name(words, exercise);
    let play = screen::labelled(words, exercise_words::show_the_movement(words), name);
    moving_runner(d, figures::of(exercise), play);
    d.open("div");
    d.line("h4", name);
    d.line_of("p.dose", row.map(|row| exercise_words::dose(words, &row.dose)).unwrap_or_default());
    d.close();
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

fn pain_rules(d: &mut Doc) {
    let words = d.words();
    d.within("dl.rows", |d| {
        for zone in PainZone::ALL {
            d.row(texts::zone(words, zone), texts::zone_meaning(words, zone).to_owned());
        }
    });
}
