//! Back to running: twelve steps of running and walking, and what pain means for the next one.

use triage_core::protocol::ladder::{GAPS, LADDER, LadderStep, TWO_PASS_STEPS};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::plan::Stages;
use triage_core::words::en::{outcome, plan as words};

use crate::drawings::exercise::Pose;
use crate::parts::{Doc, Name, Start, drawing, fold, fold_part};

/// This part of the outcome.
#[inline(never)]
pub fn ladder(d: &mut Doc, plan: &Stages) {
    fold(d, outcome::heading(Section::Ladder), words::step_count(LADDER.len()), |d| {
        drawing(d, "figure", &Pose::Run.figure(), "");
        d.p(outcome::intro(Section::Ladder));
        d.list(words::ladder_rules().to_vec());
        if plan.start_step > 1 {
            let easier = words::easier(plan.start_step - 1);
            fold_part(d, easier, String::new(), Start::Closed, |d| steps(d, 1..plan.start_step, plan));
        }
        steps(d, plan.start_step..u8::MAX, plan);
        d.line("h3", words::AFTER_EACH_RUN);
        d.within("dl.rows", |d| {
            for verdict in Verdict::ALL {
                let (what, when) = words::verdict(verdict);
                d.row(what, when.to_owned());
            }
        });
        d.line("h3", words::MISSED_DAYS);
        d.list(GAPS.iter().map(|(days, after)| words::gap(*days, *after)).collect());
        d.line("h3", words::AFTER_THE_LADDER);
        d.list(words::after_the_ladder().to_vec());
    });
}

#[inline(never)]
fn steps(d: &mut Doc, numbers: std::ops::Range<u8>, plan: &Stages) {
    d.open("ol.ladder");
    for step in LADDER.iter().filter(|step| numbers.contains(&step.number)) {
        one(d, step, plan);
    }
    d.close();
}

fn one(d: &mut Doc, step: &LadderStep, plan: &Stages) {
    let is_start = step.number == plan.start_step;
    d.open("li");
    if is_start {
        d.attribute(Name::AriaCurrent, "step");
    }
    d.line_of("b", step.number.to_string());
    d.line_of("span", words::step(step));
    d.open("span");
    if is_start {
        d.line("span.tag here", words::START_HERE);
    }
    if plan.is_two_pass && TWO_PASS_STEPS.contains(&step.number) {
        d.line("span.tag", words::TWICE);
    }
    d.close();
    d.close();
}
