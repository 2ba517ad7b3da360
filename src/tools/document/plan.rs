//! The way back: stages with their exercises, the run ladder, and how long it may take.

use triage_core::protocol::Criterion;
use triage_core::protocol::adjustment::{ADJUSTMENTS, Adjustment, CLINICIAN_FIRST};
use triage_core::protocol::exercise::EXERCISES;
use triage_core::protocol::ladder::{GAPS, LADDER, TWO_PASS_STEPS, start_step};
use triage_core::protocol::reaction::{PainZone, Verdict};
use triage_core::protocol::recovery::{
    Complication, GRADE_SIGNS, LayGrade, MOST_PERCENT, MULTIPLIERS, Milestone, Prevention, range,
};
use triage_core::protocol::stage::{Gate, HEEL_RAISE_NORMS, STAGES, StageRow};
use triage_core::words::plan::Note;
use triage_core::words::{exercise, plan};

use super::criterion::{describe, one_line};
use super::markdown::{Markdown, links};
use super::sources::cited;
use crate::words::english;

/// Grades in the order of the tables.
const GRADES: [LayGrade; 4] = [LayGrade::Zero, LayGrade::One, LayGrade::Two, LayGrade::Three];

/// Adds the stages, with what pain means in them and the heel raises that are enough.
pub fn add_stages(document: &mut Markdown) {
    document.heading(2, "stages", "Stages");
    document.block(
        "A stage is entered when the one before has ended: what a runner can do counts, not the date.\n\
         Exercises and doses are choices of the protocol's authors, after experts (R48) and without trials of their own.",
    );
    STAGES.iter().for_each(|row| add_stage(document, row));
    document.heading(3, "adjustments", "How the plan differs for some");
    document.list(ADJUSTMENTS.iter().map(|(adjustment, when)| {
        let note = match adjustment {
            Adjustment::RepeatHops => Note::RepeatHops,
            Adjustment::StraightKneeFirst => Note::StraightKneeFirst,
            Adjustment::NoHeelDrop => Note::NoHeelDrop,
            Adjustment::SlowHeavyRaises => Note::SlowHeavyRaises,
            Adjustment::HalfTheImpact => Note::HalfTheImpact,
        };
        format!("{} *When:* {}.", plan::note(english(), note), one_line(&describe(when)))
    }));
    let first: Vec<String> = CLINICIAN_FIRST.iter().map(|finding| finding.code().to_owned()).collect();
    document.block(&format!(
        "No plan before a clinician has looked, whatever the level, where one of these is met or left open: {}.",
        links(first)
    ));
    document.heading(3, "pain-rules", plan::pain_rules(english()));
    document.table(
        ["Pain", "What it means"],
        PainZone::ALL.map(|zone| {
            [plan::zone(english(), zone), plan::zone_meaning(english(), zone)].map(str::to_owned)
        }),
    );
    document.heading(3, "heel-raises", "Heel raises on one leg, by age");
    document.block("Medians of healthy people (R60), and the count that is enough to start running here.");
    document.table(
        ["From age", "Men", "Women", "Enough"],
        HEEL_RAISE_NORMS.iter().map(|norm| {
            [
                norm.from_age.to_string(),
                norm.men.to_string(),
                norm.women.to_string(),
                norm.start_minimum.to_string(),
            ]
        }),
    );
}

fn add_stage(document: &mut Markdown, row: &StageRow) {
    document.heading(3, &format!("stage-{}", row.stage.code()), plan::stage(english(), row.stage));
    document.block(&format!(
        "{}\nUsual days: {} if mild, {} if moderate.",
        plan::aim(english(), row.stage),
        plan::range(english(), row.days_mild),
        plan::range(english(), row.days_moderate)
    ));
    let exercises = EXERCISES.iter().filter(|exercise| exercise.stage == row.stage);
    document.list(exercises.map(|row| {
        let not_with = match row.blocked_by {
            Criterion::Any([]) => String::new(),
            other => format!(" *Not with:* {}.", one_line(&describe(&other))),
        };
        format!(
            "**{}**: {}. {}{not_with}",
            exercise::name(english(), row.exercise),
            exercise::dose(english(), &row.dose),
            exercise::how(english(), row.exercise)
        )
    }));
    document.block("It ends when all of this is reached:");
    document.list(row.exit.iter().map(|gate| match gate {
        Gate::SingleLegRaises { .. } => {
            format!(
                "{} (the count of [the table](#heel-raises) for the age)",
                plan::gate(english(), *gate, most_raises())
            )
        }
        other => plan::gate(english(), *other, 0),
    }));
}

/// The count that the youngest decade has to reach.
fn most_raises() -> u8 {
    HEEL_RAISE_NORMS.iter().map(|norm| norm.start_minimum).max().unwrap_or(0)
}

/// Adds the run ladder.
pub fn add_ladder(document: &mut Markdown) {
    document.heading(2, "ladder", "The run ladder");
    document.list(plan::ladder_rules(english()));
    document.table(
        ["Step", "Session", "Run, min", "All, min", "Passes"],
        LADDER.iter().map(|step| {
            let passes = if TWO_PASS_STEPS.contains(&step.number) { "1 or 2" } else { "1" };
            [
                step.number.to_string(),
                plan::step(english(), step),
                step.run_minutes().to_string(),
                step.session_s().div_ceil(60).to_string(),
                passes.to_owned(),
            ]
        }),
    );
    document.block(
        "Two passes after a moderate strain, from age 40, or after an earlier calf strain.\n\
         Careful means: age 50 or over, a calf strain in the last 12 months, or not known.",
    );
    document.table(
        ["It looks like", "Starts at step", "Careful"],
        GRADES.map(|grade| {
            [
                plan::grade(english(), grade).to_owned(),
                start_step(grade, false).to_string(),
                start_step(grade, true).to_string(),
            ]
        }),
    );
    document.block(&format!("{}:", plan::after_each_run(english())));
    document.list(Verdict::ALL.map(|verdict| {
        let (next, when) = (plan::verdict(english(), verdict), plan::verdict_meaning(english(), verdict));
        format!("**{next}:** {when}")
    }));
    document.block(&format!("{}:", plan::missed_days(english())));
    document.list(GAPS.iter().map(|(days, after)| plan::gap(english(), *days, *after)));
    document.block(&format!("{}:", plan::after_the_ladder(english())));
    document.list(plan::after_last_step(english()));
}

/// Adds the ranges of time, what can go wrong and how to prevent it.
pub fn add_recovery(document: &mut Markdown) {
    document.heading(2, "recovery", "How long it may take");
    document.block(&format!(
        "{} {}",
        plan::note(english(), Note::RangesFrom),
        plan::note(english(), Note::GradeAgain)
    ));
    document.table(
        ["It looks like", "First run and walk", "30 minutes easy", "Hills and speed"],
        GRADES.map(|grade| {
            let [first, thirty, all] =
                Milestone::ALL.map(|milestone| plan::range(english(), range(grade, milestone)));
            [plan::grade(english(), grade).to_owned(), first, thirty, all]
        }),
    );
    document
        .block("Two signs of a grade make it, the highest such grade counts; one marked * is enough alone:");
    document.list(GRADES.map(|grade| {
        let signs = GRADE_SIGNS.iter().filter(|sign| sign.grade == grade).map(|sign| {
            let mark = if sign.decides_alone { " \\*" } else { "" };
            format!("{}{mark}", one_line(&describe(&sign.when)))
        });
        format!("*{}* {}", plan::grade(english(), grade), signs.collect::<Vec<_>>().join("; "))
    }));
    document.block(&format!(
        "What makes a range longer or shorter; the first that holds of a line counts, and never beyond {MOST_PERCENT} %:"
    ));
    document.list(MULTIPLIERS.iter().map(|group| {
        let each = group.iter().map(|(when, percent)| format!("{}: {percent} %", one_line(&describe(when))));
        each.collect::<Vec<_>>().join("; ")
    }));
    document.heading(3, "complications", "What can go wrong");
    document.list(
        Complication::ALL
            .iter()
            .map(|it| format!("{} *Sources:* {}", plan::complication(english(), *it), cited(it.sources()))),
    );
    document.heading(3, "prevention", "How to keep it away");
    document.list(
        Prevention::ALL
            .iter()
            .map(|it| format!("{} *Sources:* {}", plan::prevention(english(), *it), cited(it.sources()))),
    );
}
