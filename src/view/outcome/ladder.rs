//! Back to running: twelve steps of running and walking, and what pain means for the next one.

use triage_core::protocol::ladder::{GAPS, LADDER, LadderStep, TWO_PASS_STEPS};
use triage_core::protocol::outcome::Section;
use triage_core::protocol::reaction::Verdict;
use triage_core::reasoning::plan::Stages;
use triage_core::words::{outcome, plan as texts};

use crate::drawings::exercise::RUN;
use crate::parts::{Doc, Name, Start, fold, fold_part, runner};

/// This part of the outcome.
#[inline(never)]
pub fn ladder(d: &mut Doc, plan: &Stages) {
    let words = d.words();
    fold(
        d,
        outcome::heading(words, Section::Ladder),
        texts::step_count(words, u32::try_from(LADDER.len()).unwrap_or(u32::MAX)),
        |d| {
            runner(d, &RUN, "");
            d.p(outcome::intro(words, Section::Ladder));
            d.list(texts::ladder_rules(words).to_vec());
            if plan.start_step > 1 {
                let easier = texts::easier(words, u32::from(plan.start_step - 1));
                fold_part(d, easier, String::new(), Start::Closed, |d| steps(d, 1..plan.start_step, plan));
            }
            steps(d, plan.start_step..u8::MAX, plan);
            d.line("h3", texts::after_each_run(words));
            d.within("dl.rows rules", |d| {
                for verdict in Verdict::ALL {
                    d.row(texts::verdict(words, verdict), texts::verdict_meaning(words, verdict).to_owned());
                }
            });
            d.line("h3", texts::missed_days(words));
            d.list(GAPS.iter().map(|(days, after)| texts::gap(words, *days, *after)).collect());
            d.line("h3", texts::after_the_ladder(words));
            d.list(texts::after_last_step(words).to_vec());
        },
    );
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
    let words = d.words();
    let is_start = step.number == plan.start_step;
    d.open("li");
    if is_start {
        d.attribute(Name::AriaCurrent, "step");
    }
    d.line_of("b", words.number(u32::from(step.number)));
    d.open("span");
    d.text_of(texts::step(words, step));
    if is_start {
        d.line("span.tag here", texts::start_here(words));
    }
    if plan.is_two_pass && TWO_PASS_STEPS.contains(&step.number) {
        d.line("span.tag", texts::twice(words));
    }
    d.close();
    d.close();
}
